import { offerRule } from '../rule.ts';
import { driven, drivenTypes, lacking } from './settings.ts';

export const subscriptionDetails = offerRule({
  id: 'testdrive/subscription-details',
  title: 'A test drive in Azure says in which subscription, and by which application',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: [
    '/testDrive/type',
    '/testDrive/technicalConfiguration/azureSubscriptionId',
    '/testDrive/technicalConfiguration/azureAdTenantId',
    '/testDrive/technicalConfiguration/azureAdAppId',
    '/testDrive/technicalConfiguration/azureAdAppKey',
  ],
  sources: [
    {
      name: 'Partner Center documentation, test-drive-technical-configuration',
      quote: 'Deployment subscription details',
    },
  ],
  why: 'The marketplace deploys the test drive for each customer there, and takes it away again.',
  fix: 'Give the IDs of subscription, tenant and application, and the key of the application by name. Take a subscription that nothing else uses.',
  check: ({ offer }) =>
    lacking(
      driven(offer),
      ['azureResourceManager'],
      ['azureSubscriptionId', 'azureAdTenantId', 'azureAdAppId', 'azureAdAppKey'],
      'say where it is deployed and by whom',
    ),
});
