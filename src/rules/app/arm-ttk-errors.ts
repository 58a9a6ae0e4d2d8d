import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const armTtkErrors = offerRule({
  id: 'app/arm-ttk-errors',
  title: 'A package passes what certification stops it for',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [
    {
      name: 'ARM template toolkit, Test-AzMarketplacePackage',
      quote: 'All failed tests must be fixed before submission',
    },
  ],
  why: 'Certification runs the ARM template toolkit and sends back what fails.',
  fix: 'Mend what is told at its line in the zip.',
  check: (subject) => packageFaults(subject, 'app/arm-ttk-errors'),
});
