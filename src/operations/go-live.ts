/** Signs a preview off: what was certified goes live, and nothing else. */
import { toLive } from '../ingestion/requests.ts';
import { submissionNumber } from '../ingestion/submission.ts';
import { atRest } from './at-rest.ts';
import type { CompiledOffer } from './compiled-offer.ts';
import { offerChanges } from './offer-changes.ts';
import { movedPins } from './pins.ts';
import { normalised, productTree } from './product-tree.ts';
import { publish } from './publish.ts';
import type { Outcome, Walk } from './walk.ts';

export interface GoingLive {
  readonly digest: string;
  readonly wait: boolean;
}

/** The preview must be of this very offer. */
export async function goLive(walk: Walk, offer: CompiledOffer, { digest, wait }: GoingLive): Promise<Outcome> {
  const found = await atRest(walk, offer);
  if ('kind' in found) return found;
  const { product, preview, live } = found;
  const { id } = offer.source;
  const next = `Stage it first: \`offerlane stage ${id}\`.`;
  if (product === undefined) return { kind: 'refused', reason: `The marketplace has no offer \`${id}\`. ${next}` };
  const changesFrom = async (target: 'preview' | 'live') => {
    const tree = await productTree(walk.marketplace, product.id, target);
    return tree && offerChanges(normalised(tree), offer);
  };
  if (preview === undefined) {
    const changes = live && (await changesFrom('live'));
    if (changes?.length === 0) return { kind: 'unchanged', product: product.id, target: 'live' };
    return {
      kind: 'refused',
      reason: `\`${id}\` has no preview to go live with. ${next}`,
      ...(changes && { changes }),
    };
  }
  const changes = await changesFrom('preview');
  if (changes?.length !== 0)
    return { kind: 'refused', reason: `What is in preview is not this offer. ${next}`, ...(changes && { changes }) };
  const attempt = await walk.attempts.read(id);
  const staged = attempt?.digest === digest ? attempt.pins : undefined;
  const moved = staged && walk.afar && (await movedPins(staged, offer.source, walk.afar));
  if (moved !== undefined && moved.length > 0)
    return {
      kind: 'refused',
      reason: `What the offer names elsewhere is no longer what was certified. ${moved.join(' ')} Bring back what was there, or upload it under a name of its own, name that in the offer, and stage it.`,
    };
  const request = toLive({ product: product.id, versions: walk.versions }, submissionNumber(preview));
  return await publish(walk, offer, { product: product.id, target: 'live', digest, request, wait });
}
