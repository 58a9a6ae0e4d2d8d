import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const templateLocation = offerRule({
  id: 'app/template-location',
  title: 'Resources stand where the customer wants them',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [{ name: 'ARM template toolkit, Test-AzMarketplacePackage, Location-Should-Not-Be-Hardcoded' }],
  why: 'A place that is written out fails in the clouds and regions that do not have it.',
  fix: "Give the template a parameter `location` with `[resourceGroup().location]`, and resources `[parameters('location')]`.",
  check: (subject) => packageFaults(subject, 'app/template-location'),
});
