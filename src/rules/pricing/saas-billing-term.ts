import type { SaasPlan } from '../../../schemas/software-as-a-service.ts';
import { listed } from '../../source/text.ts';
import type { View } from '../../source/view.ts';
import { changeRule } from '../rule.ts';
import { duration } from './duration.ts';

export const saasBillingTerm = changeRule({
  id: 'pricing/saas-billing-term',
  title: 'A published billing term stays',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: ['software-as-a-service'],
  reads: ['/plans/*/pricing/recurrentPrice'],
  sources: [
    {
      name: 'Partner Center documentation, plans-pricing',
      quote: "After a billing term is published for a plan, it can't be removed later.",
    },
  ],
  why: 'Subscriptions of that term are renewed by it, and the marketplace refuses to take it away.',
  fix: 'Put the term back.',
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const now = terms(plan);
      const gone = [...terms(earlier.get(id))].filter((term) => !now.has(term));
      if (gone.length === 0) return [];
      const message = `The plan is sold for ${listed(gone)} in ${against} and not here; a published term cannot be removed. Put it back.`;
      return [{ path: ['plans', id, 'pricing', 'recurrentPrice', 'prices'], message }];
    });
  },
});

/** The terms a plan is sold for, in words. */
function terms(plan: View<SaasPlan> | undefined): ReadonlySet<string> {
  const prices = plan?.pricing?.recurrentPrice?.prices ?? [];
  return new Set(prices.flatMap((price) => duration(price?.billingTerm) ?? []));
}
