/** Makes the draft what an offer says. */
import { edits, filled, noDraft } from '../ingestion/edits.ts';
import type { Job } from '../ingestion/job.ts';
import { fingerprint } from '../ingestion/normalise.ts';
import type { Resource } from '../ingestion/resource.ts';
import { Refused, Stalled } from '../ports/failure.ts';
import type { Product } from '../ports/marketplace.ts';
import { classOfAll } from '../source/changes.ts';
import type { CompiledOffer } from './compiled-offer.ts';
import { ended } from './followed.ts';
import { offerChanges } from './offer-changes.ts';
import { type PlacedError, placedErrors } from './placed-errors.ts';
import { normalised, type ProductTree, productTree } from './product-tree.ts';
import type { Walk } from './walk.ts';

export type Written =
  | { readonly product: string; readonly draft: ProductTree }
  | { readonly errors: readonly PlacedError[] };

/**
 * Writes what differs and reads it back. `product` and `draft` are as they are now. What the marketplace refuses is told at its place;
 * throws Stalled where it took all and its draft is still another.
 */
export async function writeDraft(
  walk: Walk,
  offer: CompiledOffer,
  product: Product | undefined,
  draft: ProductTree | undefined,
): Promise<Written> {
  const { resources, hashOf } = draft ?? noDraft;
  const wanted = edits(offer.source.type, offer.compiled, { product: product?.id, resources, hashOf }, walk.versions);
  if (wanted.length > 0) {
    const change = classOfAll(offerChanges(normalised({ resources, hashOf }), offer));
    walk.tell({ kind: 'writing', resources: wanted.length, class: change });
    const sent = wanted.map((resource) => filled(resource, walk.filling));
    const refused = await configured(walk, sent, resources, offer);
    if (refused.length > 0) return { errors: refused };
  }
  return await readBack(walk, offer);
}

async function configured(
  walk: Walk,
  sent: readonly Resource[],
  before: readonly Resource[],
  offer: CompiledOffer,
): Promise<readonly PlacedError[]> {
  let job: Job;
  try {
    job = await ended(walk, await walk.marketplace.configure(sent), walk.pace.edits);
  } catch (error) {
    if (error instanceof Refused && error.errors.length > 0) return placedErrors(error.errors, before, offer);
    throw error;
  }
  if (job.jobResult === 'succeeded') return [];
  const errors = placedErrors(job.errors, before, offer);
  return errors.length > 0
    ? errors
    : [{ code: job.jobResult, message: `The job ended: ${job.jobResult}.`, place: undefined }];
}

async function readBack(walk: Walk, offer: CompiledOffer): Promise<Written> {
  const { id } = offer.source;
  const product = await walk.marketplace.lookup(id);
  const draft = product && (await productTree(walk.marketplace, product.id, 'draft'));
  if (product === undefined || draft === undefined)
    throw new Stalled(
      `The marketplace took the offer \`${id}\` and shows no draft of it. Look at it in Partner Center.`,
    );
  const now = normalised(draft);
  if (fingerprint(now) !== offer.fingerprint) {
    const changes = offerChanges(now, offer).map(({ key, field }) => [key, ...field].join('/'));
    const where = `${changes.slice(0, 5).join(', ')}${changes.length > 5 ? ` and ${changes.length - 5} more` : ''}`;
    throw new Stalled(
      `The draft of \`${id}\` is not what was written: it differs at ${where}. Someone may be editing it in Partner Center; try again when they are done.`,
    );
  }
  walk.tell({ kind: 'written' });
  return { product: product.id, draft };
}
