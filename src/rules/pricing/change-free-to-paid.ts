import { changeRule } from '../rule.ts';
import { priceChanges } from './subscription-prices.ts';

export const changeFreeToPaid = changeRule({
  id: 'pricing/change-free-to-paid',
  title: 'What is free stays free',
  policy: '100.4',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: ['software-as-a-service'],
  reads: ['/plans/*/pricing/recurrentPrice'],
  sources: [{ name: 'Partner Center documentation, price-changes', quote: 'Changing prices from free or $0 to paid' }],
  why: 'Customers who got it for nothing would be billed without having agreed to it; the marketplace refuses the change.',
  fix: 'Put the price back to 0, and add a plan that costs something.',
  check(change) {
    return priceChanges(change).flatMap(({ path, was, is }) => {
      if (was !== 0) return [];
      const message = `${is} US dollars here and free in ${change.against}; what is free cannot come to cost something. Add a plan with the new price instead.`;
      return [{ path, message }];
    });
  },
});
