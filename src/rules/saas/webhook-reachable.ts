import { linkFaults } from '../links.ts';
import { offerRule } from '../rule.ts';

export const webhookReachable = offerRule({
  id: 'saas/webhook-reachable',
  title: 'The webhook is up',
  policy: '1000.4',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/technicalConfiguration/connectionWebhook'],
  sources: [
    {
      name: 'Partner Center documentation, plan-saas-offer',
      quote: 'webhook you provide should be up and running 24/7',
    },
  ],
  why: 'The marketplace tells of changes to subscriptions there, and of nothing where it is down.',
  fix: 'Bring the webhook up, or give the address where it is.',
  check: (subject) =>
    linkFaults(subject, 'saas/webhook-reachable', 'The webhook at', (status) =>
      // It refuses whoever has no token; that shows that it is there.
      status !== 404 && status < 500 ? undefined : `answers a POST with status ${status}`,
    ),
});
