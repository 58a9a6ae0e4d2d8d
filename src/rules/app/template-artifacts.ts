import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const templateArtifacts = offerRule({
  id: 'app/template-artifacts',
  title: 'The parameters for linked files come as a pair',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [{ name: 'ARM template toolkit, Test-AzMarketplacePackage, artifacts-parameter' }],
  why: 'Azure fills in both when a customer deploys, and finds them by type.',
  fix: 'Declare `_artifactsLocation` as string and `_artifactsLocationSasToken` as securestring that begins empty.',
  check: (subject) => packageFaults(subject, 'app/template-artifacts'),
});
