import { changeRule } from '../rule.ts';
import { possibleChanges } from './subscription-prices.ts';

export const changeEffectiveDate = changeRule({
  id: 'pricing/change-effective-date',
  title: 'When a new price holds is known',
  policy: '100.4',
  severity: 'notice',
  kind: 'change',
  scope: 'change',
  appliesTo: ['software-as-a-service'],
  reads: ['/plans/*/pricing/recurrentPrice'],
  sources: [{ name: 'Partner Center documentation, price-changes' }],
  why: 'A price that falls holds from the first of the next month, one that rises from the first of a month at least ninety days after it is live.',
  fix: 'Nothing has to be done; go live four days before the end of a month, or the next one counts.',
  check(change) {
    return possibleChanges(change).flatMap(({ plan, path, was, is }) => {
      if (change.after.offer.plans?.[plan]?.visibility === 'hidden') return [];
      const from =
        is < was ? 'the first of the month after it is live' : 'the first of a month at least 90 days after it is live';
      const message = `The price goes from ${was} to ${is} and holds from ${from}; be live four days before the end of a month, or the next one counts.`;
      return [{ path, message }];
    });
  },
});
