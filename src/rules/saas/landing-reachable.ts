import { linkFaults } from '../links.ts';
import { offerRule } from '../rule.ts';

export const landingReachable = offerRule({
  id: 'saas/landing-reachable',
  title: 'The landing page is up',
  policy: '1000.6',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/technicalConfiguration/landingPageUrl'],
  sources: [{ name: 'Partner Center documentation, plan-saas-offer', quote: 'should be up and running 24/7' }],
  why: 'Customers arrive there after the purchase, and certification does before.',
  fix: 'Bring the page up, or give the address where it is.',
  check: (subject) =>
    linkFaults(subject, 'saas/landing-reachable', 'The landing page at', (status) =>
      // Whoever comes without a token may be sent to sign in, or away.
      status < 404 ? undefined : `answers with status ${status}; customers arrive there after the purchase`,
    ),
});
