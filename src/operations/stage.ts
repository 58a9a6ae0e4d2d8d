/** Brings an offer to its preview. */
import type { Attempt } from '../../schemas/attempt.ts';
import { difference } from '../ingestion/difference.ts';
import { fingerprint, type NormalTree } from '../ingestion/normalise.ts';
import { toPreview } from '../ingestion/requests.ts';
import { type AtRest, atRest } from './at-rest.ts';
import type { CompiledOffer } from './compiled-offer.ts';
import { offerChanges } from './offer-changes.ts';
import { normalised, type ProductTree, productTree } from './product-tree.ts';
import { publish } from './publish.ts';
import type { Outcome, Walk } from './walk.ts';
import { writeDraft } from './write-draft.ts';

export interface Staging {
  readonly digest: string;
  /** Writes over what someone changed in the portal. */
  readonly overwriteDraft: boolean;
  readonly wait: boolean;
}

/** The offer is fit to stage. What the marketplace holds already is not submitted again. */
export async function stage(walk: Walk, offer: CompiledOffer, staging: Staging): Promise<Outcome> {
  const found = await atRest(walk, offer);
  if ('kind' in found) return found;
  const { product } = found;
  const draft = product && (await productTree(walk.marketplace, product.id, 'draft'));
  const published = await lastPublished(walk, found);
  const attempt = await walk.attempts.read(offer.source.id);
  const settled = settledAlready(offer, found, tidy(draft), tidy(published), attempt?.fingerprint, staging);
  if (settled !== undefined) return settled;
  const written = await writeDraft(walk, offer, product, draft);
  const { digest, wait } = staging;
  if ('errors' in written) {
    if (product !== undefined) await remember(walk, offer, product.id, digest);
    return { kind: 'failed', what: 'draft', errors: written.errors, report: undefined };
  }
  const request = toPreview({ product: written.product, versions: walk.versions });
  return await publish(walk, offer, { product: written.product, target: 'preview', digest, request, wait });
}

/** Keeps what a write that failed left in the draft, some of which may be taken: the next run is to know it for ours. */
async function remember(walk: Walk, offer: CompiledOffer, product: string, digest: string): Promise<void> {
  const { marketplace, attempts, clock } = walk;
  const draft = tidy(await productTree(marketplace, product, 'draft'));
  if (draft === undefined) return;
  const attempt: Attempt = {
    version: 1,
    offer: offer.source.id,
    product,
    target: 'preview',
    digest,
    fingerprint: fingerprint(draft),
    seen: [],
    asked: new Date(clock.now()).toISOString(),
    result: 'failed',
  };
  await attempts.write(attempt, await attempts.read(offer.source.id));
}

const tidy = (tree: ProductTree | undefined): NormalTree | undefined => tree && normalised(tree);

/** What the last publication was of: the draft is ours as long as it is that. */
async function lastPublished(
  { marketplace }: Walk,
  { product, preview, live }: AtRest,
): Promise<ProductTree | undefined> {
  if (product === undefined) return undefined;
  if (preview !== undefined) return productTree(marketplace, product.id, 'preview');
  return live && (await productTree(marketplace, product.id, 'live'));
}

/** What there is to say where nothing is to be staged. */
function settledAlready(
  offer: CompiledOffer,
  { product, preview }: AtRest,
  draft: NormalTree | undefined,
  published: NormalTree | undefined,
  /** What was written into the draft last, from here. */
  written: string | undefined,
  { overwriteDraft }: Staging,
): Outcome | undefined {
  if (product === undefined || draft === undefined || published === undefined) return undefined;
  const asPublished = difference(draft, offer.tree).length === 0;
  if (asPublished && difference(published, offer.tree).length === 0)
    return { kind: 'unchanged', product: product.id, target: preview === undefined ? 'live' : 'preview' };
  const ours = difference(published, draft).length === 0 || fingerprint(draft) === written;
  if (asPublished || overwriteDraft || ours) return undefined;
  const reason = `The draft of \`${offer.source.id}\` holds changes that were not published and are not in this offer: someone edited it in Partner Center. Publish or undo them there, take them over into the offer, or write over them with --overwrite-draft.`;
  return { kind: 'refused', reason, changes: offerChanges(draft, offer) };
}
