import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const templateNoHardcodedUri = offerRule({
  id: 'app/template-no-hardcoded-uri',
  title: 'The template names no address that other clouds do not have',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [
    { name: 'ARM template toolkit, Test-AzMarketplacePackage, DeploymentTemplate-Must-Not-Contain-Hardcoded-Uri' },
  ],
  why: 'In Azure Government these addresses are others.',
  fix: 'Take them from environment(), such as `environment().suffixes.storage`.',
  check: (subject) => packageFaults(subject, 'app/template-no-hardcoded-uri'),
});
