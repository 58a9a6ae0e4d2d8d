import { offerTypes } from '../../../schemas/words.ts';
import { linkFaults, notRead } from '../links.ts';
import { offerRule } from '../rule.ts';

export const privacyUrlReachable = offerRule({
  id: 'listing/privacy-url-reachable',
  title: 'The privacy policy can be read by anyone',
  policy: '100.6',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/privacyPolicyLink'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-listing',
      quote: 'You must also post a valid privacy policy on your website',
    },
  ],
  why: 'Certification opens the page, and sends the offer back where it cannot.',
  fix: 'Publish the page without a login, or give the address where it is.',
  check: (subject) => linkFaults(subject, 'listing/privacy-url-reachable', 'The privacy policy at', notRead),
});
