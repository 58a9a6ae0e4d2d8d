import { offerRule } from '../rule.ts';

export const technicalConfigurationRequired = offerRule({
  id: 'saas/technical-configuration-required',
  title: 'An offer that Microsoft sells says how its service is reached',
  policy: '1000.4',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/technicalConfiguration', '/setup/sellThroughMicrosoft'],
  sources: [{ name: 'Partner Center documentation, create-new-saas-offer' }],
  why: 'After the purchase the marketplace leads customers to your landing page and tells your service of each change.',
  fix: 'Add `technicalConfiguration` with the landing page, the webhook and the IDs of your application.',
  check({ offer }) {
    if (offer.setup?.sellThroughMicrosoft !== true || offer.technicalConfiguration !== undefined) return [];
    const message =
      '`technicalConfiguration` is missing: Microsoft sells this offer, so say how the marketplace reaches your service.';
    return [{ path: ['technicalConfiguration'], message }];
  },
});
