import { offerRule } from '../rule.ts';

export const requiredByType = offerRule({
  id: 'leads/required-by-type',
  title: 'An offer by contact has a destination for leads',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: ['software-as-a-service'],
  reads: ['/customerLeads', '/setup/callToAction'],
  sources: [{ name: 'Partner Center documentation, commercial-marketplace-get-customer-leads' }],
  why: 'Customers of such an offer leave their address and wait for you; without a destination nobody hears of them.',
  fix: 'Name a destination under `customerLeads`.',
  check({ offer: { customerLeads, setup } }) {
    const destination = customerLeads?.leadDestination ?? 'none';
    if (setup?.callToAction !== 'contactMe' || setup.sellThroughMicrosoft !== false || destination !== 'none')
      return [];
    const message = '`callToAction` is `contactMe`, and leads go nowhere; name a destination under `customerLeads`.';
    return [{ path: ['setup', 'callToAction'], message }];
  },
});
