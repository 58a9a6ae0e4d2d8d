import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const templateSecureParams = offerRule({
  id: 'app/template-secure-params',
  title: 'The template keeps secrets',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [{ name: 'ARM template toolkit, Test-AzMarketplacePackage, Secure-String-Parameters-Cannot-Have-Default' }],
  why: 'Everyone who can read a deployment can read its parameters and outputs, save the secure ones.',
  fix: 'Make secret parameters `securestring` without a default, and tell no secret in an output.',
  check: (subject) => packageFaults(subject, 'app/template-secure-params'),
});
