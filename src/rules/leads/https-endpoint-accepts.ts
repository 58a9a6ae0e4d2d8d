import { offerTypes } from '../../../schemas/words.ts';
import { linkFaults } from '../links.ts';
import { offerRule } from '../rule.ts';

export const httpsEndpointAccepts = offerRule({
  id: 'leads/https-endpoint-accepts',
  title: 'The endpoint for leads takes one',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/customerLeads'],
  sources: [{ name: 'Partner Center documentation, commercial-marketplace-lead-management-instructions-https' }],
  why: 'Leads that nobody takes are lost.',
  fix: 'Have the endpoint answer a lead with status 200.',
  check: (subject) =>
    linkFaults(subject, 'leads/https-endpoint-accepts', 'The endpoint for leads at', (status) =>
      status >= 200 && status < 300 ? undefined : `answers a test lead with status ${status}`,
    ),
});
