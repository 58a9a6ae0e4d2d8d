import { offerRule } from '../rule.ts';

export const sellingOption = offerRule({
  id: 'offer/selling-option',
  title: 'An offer is sold by Microsoft, or says what customers do instead',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/setup/callToAction', '/setup/sellThroughMicrosoft'],
  sources: [{ name: 'Partner Center documentation, plan-saas-offer' }],
  why: 'The button of the listing either buys the offer or leads to you; it cannot do both, or neither.',
  fix: 'With `sellThroughMicrosoft: false`, choose a `callToAction`; with `true`, leave it out.',
  check({ offer: { setup } }) {
    const sold = setup?.sellThroughMicrosoft;
    if (sold === false && setup?.callToAction === undefined) {
      const message =
        '`callToAction` is missing: Microsoft does not sell this offer, so say free, freeTrial or contactMe.';
      return [{ path: ['setup', 'sellThroughMicrosoft'], message }];
    }
    if (sold === true && setup?.callToAction !== undefined) {
      const message = '`callToAction` has no place here: Microsoft sells this offer; take it out.';
      return [{ path: ['setup', 'callToAction'], part: 'key', message }];
    }
    return [];
  },
});
