import { offerRule } from '../rule.ts';

export const gettingStartedRequired = offerRule({
  id: 'listing/getting-started-required',
  title: 'An offer that Microsoft sells says how a customer begins',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/listing/en-us/gettingStartedInstructions', '/setup/sellThroughMicrosoft'],
  sources: [{ name: 'Partner Center documentation, plan-saas-offer' }],
  why: 'Customers read it right after the purchase, before they have seen anything of yours.',
  fix: 'Say under `gettingStartedInstructions`, in up to 3,000 characters, what to do first.',
  check({ offer }) {
    const listing = offer.listing?.['en-us'];
    if (offer.setup?.sellThroughMicrosoft !== true || listing?.gettingStartedInstructions !== undefined) return [];
    const message =
      '`gettingStartedInstructions` is missing: Microsoft sells this offer, so say how a customer begins after the purchase.';
    return [{ path: ['listing', 'en-us', 'gettingStartedInstructions'], message }];
  },
});
