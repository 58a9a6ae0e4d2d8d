import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const blobUnsupported = offerRule({
  id: 'leads/blob-unsupported',
  title: 'Leads do not go to a blob',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/customerLeads/leadDestination'],
  sources: [
    {
      name: 'Partner Center documentation, commercial-marketplace-get-customer-leads',
      quote: 'The Azure Blob lead destination is no longer supported',
    },
  ],
  why: 'The marketplace has given this destination up: leads that are sent there are lost.',
  fix: 'Send leads to a table of the same storage account: `leadDestination: table`.',
  check({ offer }) {
    if (offer.customerLeads?.leadDestination !== 'blob') return [];
    const message = 'Leads cannot be sent to a blob any more; take `table`, with the same storage account.';
    return [{ path: ['customerLeads', 'leadDestination'], message }];
  },
});
