import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const uiOutputsMatch = offerRule({
  id: 'app/ui-outputs-match',
  title: 'The outputs of the UI are the parameters of the template',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [
    { name: 'ARM template toolkit, Test-AzMarketplacePackage, Outputs-Must-Be-Present-In-Template-Parameters' },
  ],
  why: 'What the template needs and nobody gives it ends every deployment; what it does not know does, too.',
  fix: 'Give every parameter without a default an output of the same name, and none to what is no parameter.',
  check: (subject) => packageFaults(subject, 'app/ui-outputs-match'),
});
