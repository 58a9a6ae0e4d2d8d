import { offerRule } from '../rule.ts';

export const saasSeatBounds = offerRule({
  id: 'pricing/saas-seat-bounds',
  title: 'The fewest users of a plan are no more than the most',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/plans/*/pricing/recurrentPrice/userLimits'],
  sources: [
    {
      name: 'Partner Center documentation, create-new-saas-offer-plans',
      quote: 'If applicable, under **User limits**, specify the minimum and maximum number of users for this plan.',
    },
  ],
  why: 'No number of users fits between bounds that cross, so that nobody could buy the plan.',
  fix: 'Raise `max`, or lower `min`.',
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const price = plan?.pricing?.recurrentPrice;
      const { min, max } = (price?.recurrentPriceMode === 'perUser' && price.userLimits) || {};
      if (min === undefined || max === undefined || min <= max) return [];
      const message = `\`max\` is ${max} and \`min\` ${min}; raise \`max\` or lower \`min\`.`;
      return [{ path: ['plans', id, 'pricing', 'recurrentPrice', 'userLimits', 'max'], message }];
    });
  },
});
