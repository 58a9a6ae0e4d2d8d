import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const armTtkWarnings = offerRule({
  id: 'app/arm-ttk-warnings',
  title: 'A package passes what certification advises',
  policy: '300.4',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [{ name: 'ARM template toolkit, Test-AzMarketplacePackage' }],
  why: 'Certification runs the ARM template toolkit, which warns of these.',
  fix: 'Mend what is told at its line in the zip.',
  check: (subject) => packageFaults(subject, 'app/arm-ttk-warnings'),
});
