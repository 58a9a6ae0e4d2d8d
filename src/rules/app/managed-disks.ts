import { offerRule } from '../rule.ts';
import { packageFaults, packagePaths } from './packages.ts';

export const managedDisks = offerRule({
  id: 'app/managed-disks',
  title: 'Solution templates use managed disks',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: packagePaths,
  sources: [
    {
      name: 'Partner Center documentation, plan-azure-app-solution-template',
      quote: 'You must use managed disks in solution templates',
    },
  ],
  why: 'The marketplace refuses solution templates with disks in storage accounts.',
  fix: 'Use `managedDisk` and take `vhd` out.',
  check: (subject) => packageFaults(subject, 'app/managed-disks', ({ subtype }) => subtype === 'solutionTemplate'),
});
