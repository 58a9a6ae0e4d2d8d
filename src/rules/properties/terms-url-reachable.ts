import { offerTypes } from '../../../schemas/words.ts';
import { linkFaults, notRead } from '../links.ts';
import { offerRule } from '../rule.ts';

export const termsUrlReachable = offerRule({
  id: 'properties/terms-url-reachable',
  title: 'The terms can be read by anyone',
  policy: '100.5',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/properties/termsOfUseUrl'],
  sources: [
    {
      name: 'Partner Center documentation, marketplace-criteria-content-validation',
      quote: 'Policies or terms are available via a public URL',
    },
  ],
  why: 'Customers agree to them before they buy.',
  fix: 'Publish the page without a login, or give the address where it is.',
  check: (subject) => linkFaults(subject, 'properties/terms-url-reachable', 'The page of terms at', notRead),
});
