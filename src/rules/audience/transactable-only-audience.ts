import { offerRule } from '../rule.ts';

export const transactableOnlyAudience = offerRule({
  id: 'audience/transactable-only-audience',
  title: 'Only an offer that Microsoft sells has a preview audience',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/previewAudiences', '/setup/sellThroughMicrosoft'],
  sources: [
    {
      name: 'How to review and publish an offer to Microsoft commercial marketplace (2020)',
      quote:
        'only the audience you specified on the Preview audience page of your offer can purchase and access the offer for testing',
    },
    {
      name: 'Partner Center documentation, plan-saas-offer',
      quote: 'This setting is not available if you choose to process transactions independently',
    },
  ],
  why: 'The audience is who may buy the preview; what Microsoft does not sell is not bought.',
  fix: 'Leave `previewAudiences` out, or have Microsoft sell the offer.',
  check({ offer }) {
    const listed = offer.setup?.sellThroughMicrosoft === false && offer.setup.callToAction !== undefined;
    if (!listed || offer.previewAudiences === undefined) return [];
    const message =
      '`previewAudiences` is given, and Microsoft does not sell this offer, so that nobody buys its preview; leave it out.';
    return [{ path: ['previewAudiences'], part: 'key', message }];
  },
});
