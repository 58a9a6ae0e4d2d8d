/** The prices of subscriptions that change between two versions of a SaaS offer. */

import type { Path } from '../../../schemas/words.ts';
import type { View } from '../../source/view.ts';
import type { ChangeSubject, OfferOf } from '../rule.ts';

type Saas = View<OfferOf<'software-as-a-service'>>;
type Plan = NonNullable<Saas['plans']>[string];

export interface PriceChange {
  readonly plan: string;
  /** Where the price stands. */
  readonly path: Path;
  /** In US dollars a payment. */
  readonly was: number;
  readonly is: number;
}

/** Each price that stands in both versions of a plan, and differs. */
export function priceChanges({ before, after }: ChangeSubject<'software-as-a-service'>): readonly PriceChange[] {
  const earlier = new Map(Object.entries(before.offer.plans ?? {}));
  return Object.entries(after.offer.plans ?? {}).flatMap(([plan, offered]) => {
    const was = new Map(prices(earlier.get(plan)).map(({ term, amount }) => [term, amount]));
    return prices(offered).flatMap(({ term, amount, path }) => {
      const old = was.get(term);
      return old === undefined || old === amount
        ? []
        : [{ plan, path: ['plans', plan, ...path], was: old, is: amount }];
    });
  });
}

/** The changes of each plan in which none is from free to paid, and all go the same way. */
export function possibleChanges(change: ChangeSubject<'software-as-a-service'>): readonly PriceChange[] {
  const byPlan = Map.groupBy(priceChanges(change), ({ plan }) => plan);
  return [...byPlan.values()].filter((own) => !own.some(({ was }) => was === 0) && ways(own) === 1).flat();
}

/** In how many directions prices go. */
export const ways = (changes: readonly PriceChange[]) => new Set(changes.map(({ was, is }) => is > was)).size;

function prices(plan: Plan | undefined) {
  const items = plan?.pricing?.recurrentPrice?.prices ?? [];
  return items.flatMap((item, index) => {
    const amount = item?.pricePerPaymentInUsd;
    if (item === undefined || amount === undefined) return [];
    const path = ['pricing', 'recurrentPrice', 'prices', index, 'pricePerPaymentInUsd'];
    return [{ term: JSON.stringify([item.billingTerm, item.paymentOption]), amount, path }];
  });
}
