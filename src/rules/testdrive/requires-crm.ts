import { offerRule } from '../rule.ts';
import { driven, drivenTypes } from './settings.ts';

export const requiresCrm = offerRule({
  id: 'testdrive/requires-crm',
  title: 'An offer with a test drive has a destination for leads',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: ['/testDrive/enabled', '/customerLeads'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-offer',
      quote: 'Connecting to a CRM is required if you want to enable a Test Drive',
    },
  ],
  why: 'Whoever tries the offer becomes a lead, and the marketplace does not keep leads.',
  fix: 'Name a destination under `customerLeads`, or switch the test drive off.',
  check({ offer }) {
    const destination = offer.customerLeads?.leadDestination ?? 'none';
    if (driven(offer) === undefined || destination !== 'none') return [];
    const message = 'The offer has a test drive and no destination for leads; name one under `customerLeads`.';
    return [{ path: ['testDrive', 'enabled'], message }];
  },
});
