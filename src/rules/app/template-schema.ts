import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const templateSchema = offerRule({
  id: 'app/template-schema',
  title: 'The main template has the schema of a template',
  policy: '300.4',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [{ name: 'ARM template toolkit, Test-AzMarketplacePackage, DeploymentTemplate-Schema-Is-Correct' }],
  why: 'Tools and Azure read the template by its schema.',
  fix: 'Use `https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#`.',
  check: (subject) => packageFaults(subject, 'app/template-schema'),
});
