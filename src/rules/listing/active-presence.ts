import { offerRule } from '../rule.ts';

export const activePresence = offerRule({
  id: 'listing/active-presence',
  title: 'An offer that Microsoft sells has a public plan',
  policy: '100.1.5',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/plans/*/audience', '/plans/*/availability', '/availability', '/setup/sellThroughMicrosoft'],
  sources: [{ name: 'Commercial marketplace certification policies' }],
  why: 'The policies permit private plans only beside a public one that can be bought.',
  fix: 'Add a public plan, or put one back into sale. To end the sale of all, set `availability: stopped` on the offer.',
  check({ offer }) {
    const plans = Object.values(offer.plans ?? {});
    const sold = offer.setup?.sellThroughMicrosoft === true && offer.availability !== 'stopped';
    const inSale = plans.filter((plan) => plan?.availability !== 'stopped');
    if (!sold || inSale.length === 0 || inSale.some((plan) => plan?.audience === 'public')) return [];
    const message = 'Every plan in sale is private; an offer that Microsoft sells keeps one public plan, so add one.';
    return [{ path: ['plans'], message }];
  },
});
