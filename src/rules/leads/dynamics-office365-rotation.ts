import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const dynamicsOffice365Rotation = offerRule({
  id: 'leads/dynamics-office365-rotation',
  title: 'The password of a user runs out every 90 days',
  severity: 'notice',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/customerLeads/dynamicsLeadConfiguration/authentication'],
  sources: [
    {
      name: 'Partner Center documentation, commercial-marketplace-lead-management-instructions-dynamics',
      quote: 'required to update your username and password every 90 days',
    },
  ],
  why: 'After 90 days leads are lost until someone notices.',
  fix: 'Sign in by an application: `authentication: azureAD`. Or note the day on which the password is changed.',
  check({ offer: { customerLeads } }) {
    const dynamics =
      customerLeads?.leadDestination === 'dynamics' ? customerLeads.dynamicsLeadConfiguration : undefined;
    if (dynamics?.authentication !== 'office365') return [];
    const message =
      'The password of this user has to be changed every 90 days; an application (azureAD) needs no such care.';
    return [{ path: ['customerLeads', 'dynamicsLeadConfiguration', 'authentication'], message }];
  },
});
