import { changeRule } from '../rule.ts';
import { possibleChanges } from './subscription-prices.ts';

export const changeHiddenOrGov = changeRule({
  id: 'pricing/change-hidden-or-gov',
  title: 'The price of a hidden plan stays',
  policy: '100.4',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: ['software-as-a-service'],
  reads: ['/plans/*/pricing/recurrentPrice', '/plans/*/visibility'],
  sources: [{ name: 'Partner Center documentation, price-changes' }],
  why: 'The marketplace can announce a change only to customers of a plan that it shows.',
  fix: 'Put the price back, and add a plan with the new one.',
  check(change) {
    return possibleChanges(change).flatMap(({ plan, path, was, is }) => {
      if (change.after.offer.plans?.[plan]?.visibility !== 'hidden') return [];
      const message = `The price is ${is} here and ${was} in ${change.against}; that of a hidden plan cannot change. Add a plan with the new price instead.`;
      return [{ path, message }];
    });
  },
});
