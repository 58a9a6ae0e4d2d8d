import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const templateApiVersions = offerRule({
  id: 'app/template-api-versions',
  title: 'The template uses versions of APIs that are released',
  policy: '300.4',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [{ name: 'ARM template toolkit, Test-AzMarketplacePackage, apiVersions-Should-Be-Recent' }],
  why: 'A preview can be taken away with customers on it.',
  fix: 'Take the latest version that is no preview.',
  check: (subject) => packageFaults(subject, 'app/template-api-versions'),
});
