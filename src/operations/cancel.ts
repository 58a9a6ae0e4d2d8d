/** Ends a publication before it is signed off. */
import { standing } from '../ingestion/offer-status.ts';
import type { Outcome, Walk } from './walk.ts';

/** `job` is the one to cancel, where it is known otherwise than by the Attempt. Throws Refused where it is too late. */
export async function cancel(
  walk: Pick<Walk, 'marketplace' | 'attempts'>,
  offer: string,
  job?: string,
): Promise<Outcome> {
  const { marketplace, attempts } = walk;
  const product = await marketplace.lookup(offer);
  if (product === undefined) return { kind: 'refused', reason: `The marketplace has no offer \`${offer}\`.` };
  const attempt = await attempts.read(offer);
  const pending = attempt?.result === 'pending' ? attempt : undefined;
  const id = job ?? pending?.job;
  if (id === undefined) {
    const { running } = standing(await marketplace.submissions(product.id));
    const reason =
      running === undefined
        ? `No publication of \`${offer}\` is running.`
        : `The job of the publication that runs is not known here, and the marketplace lists none. Name it with --job, or cancel it in Partner Center: ${portal(product.id)}.`;
    return { kind: 'refused', reason };
  }
  await marketplace.cancel(id);
  if (pending?.job === id) await attempts.write({ ...pending, result: 'cancelled' }, pending);
  return { kind: 'done', product: product.id, submission: undefined };
}

/** A product's page in Partner Center. */
export function portal(product: string): string {
  return `https://partner.microsoft.com/en-us/dashboard/commercial-marketplace/offers/${product}/overview`;
}
