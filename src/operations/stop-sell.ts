/** Stops the sale of a whole offer, and offers it again. */
import { members } from '../ingestion/members.ts';
import { toRestore, toStopSell } from '../ingestion/requests.ts';
import { submissionNumber } from '../ingestion/submission.ts';
import { atRest } from './at-rest.ts';
import type { CompiledOffer } from './compiled-offer.ts';
import type { GoingLive } from './go-live.ts';
import { publish } from './publish.ts';
import type { Outcome, Walk } from './walk.ts';

/** Customers who have the offer keep it. The schedule is the offer's; without one the marketplace has its own. */
export async function stopSell(walk: Walk, offer: CompiledOffer, { digest, wait }: GoingLive): Promise<Outcome> {
  const found = await atRest(walk, offer);
  if ('kind' in found) return found;
  const { product, live } = found;
  const { id, value } = offer.source;
  if (product === undefined || live === undefined)
    return { kind: 'refused', reason: `\`${id}\` is not live, so there is no sale to stop.` };
  if (live.lifecycleState === 'deprecated')
    return { kind: 'refused', reason: `The sale of \`${id}\` is stopped already.` };
  const { alternative: _, ...schedule } = members(members(value).deprecationSchedule);
  const asked = { product: product.id, versions: walk.versions };
  const request = toStopSell(asked, submissionNumber(live), Object.keys(schedule).length > 0 ? schedule : undefined);
  return await publish(walk, offer, { product: product.id, target: 'stop-sell', digest, request, wait });
}

/** To the preview first, as a new offer would. */
export async function restore(walk: Walk, offer: CompiledOffer, { digest, wait }: GoingLive): Promise<Outcome> {
  const found = await atRest(walk, offer);
  if ('kind' in found) return found;
  const { product, live } = found;
  if (product === undefined || live?.lifecycleState !== 'deprecated')
    return {
      kind: 'refused',
      reason: `The sale of \`${offer.source.id}\` is not stopped, so there is nothing to restore.`,
    };
  const request = toRestore({ product: product.id, versions: walk.versions });
  return await publish(walk, offer, { product: product.id, target: 'preview', digest, request, wait });
}
