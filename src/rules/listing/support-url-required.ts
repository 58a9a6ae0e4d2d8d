import { deployedTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const supportUrlRequired = offerRule({
  id: 'listing/support-url-required',
  title: 'Customers of Azure Government find support of their own',
  policy: '100.5',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: deployedTypes,
  reads: ['/listing/en-us/governmentSupportWebsite', '/plans/*/azureRegions'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-listing',
      quote: 'Azure Global support website / Azure Government support website',
    },
  ],
  why: 'The marketplace of Azure Government is another, and shows its own support website.',
  fix: 'Write the page under `governmentSupportWebsite`.',
  check({ offer }) {
    const listing = offer.listing?.['en-us'];
    if (listing === undefined || listing.governmentSupportWebsite !== undefined) return [];
    const plans = Object.entries(offer.plans ?? {});
    const [first] = plans.filter(([, plan]) => plan?.azureRegions?.includes('azureGovernment'));
    if (first === undefined) return [];
    const message = `\`governmentSupportWebsite\` is missing, and the plan ${shown(first[0])} is offered in Azure Government; write there where its customers find support.`;
    return [{ path: ['listing', 'en-us', 'governmentSupportWebsite'], message }];
  },
});
