import { offerRule } from '../rule.ts';

export const listingUrlRequired = offerRule({
  id: 'offer/listing-url-required',
  title: 'An offer that customers get from you says where',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/setup/accessUrl', '/setup/callToAction', '/setup/sellThroughMicrosoft'],
  sources: [{ name: 'Partner Center documentation, create-new-saas-offer' }],
  why: 'The button "Get it now" or "Free trial" leads there.',
  fix: 'Give the address under `accessUrl`.',
  check({ offer: { setup } }) {
    const action = setup?.callToAction;
    const led = setup?.sellThroughMicrosoft === false && (action === 'free' || action === 'freeTrial');
    if (!led || setup?.accessUrl !== undefined) return [];
    const message = `\`accessUrl\` is missing: \`callToAction\` is \`${action}\`, so say where customers get the offer.`;
    return [{ path: ['setup', 'callToAction'], message }];
  },
});
