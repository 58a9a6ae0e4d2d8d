import { offerTypes } from '../../../schemas/words.ts';
import { linkFaults } from '../links.ts';
import { offerRule } from '../rule.ts';

export const usefulLinksWork = offerRule({
  id: 'listing/useful-links-work',
  title: 'The links of an offer work',
  policy: '100.5',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [
    '/listing/en-us/generalLinks',
    '/listing/en-us/globalSupportWebsite',
    '/listing/en-us/governmentSupportWebsite',
    '/listing/en-us/cloudSolutionProviderMarketingMaterials',
  ],
  sources: [
    {
      name: 'Partner Center documentation, vm-image-post-publishing',
      quote: 'these links get validated during your production request process',
    },
  ],
  why: 'Links are validated when the offer is to go live.',
  fix: 'Mend the link, or take it out.',
  check: (subject) =>
    linkFaults(subject, 'listing/useful-links-work', 'The page at', (status) =>
      status >= 200 && status < 400 ? undefined : `answers with status ${status}; mend the link or take it out`,
    ),
});
