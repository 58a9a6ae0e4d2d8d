import { offerTypes } from '../../../schemas/words.ts';
import { packageFaults, testDrivePaths } from '../app/packages.ts';
import { offerRule } from '../rule.ts';

export const uniqueNames = offerRule({
  id: 'testdrive/unique-names',
  title: 'Names of a test drive that all of Azure shares are made anew each time',
  policy: '300.4',
  severity: 'notice',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: testDrivePaths,
  sources: [{ name: 'Partner Center documentation, azure-resource-manager-test-drive' }],
  why: 'The second test drive at a time would fail on the name that the first one has.',
  fix: 'Put `uniqueString(resourceGroup().id)` into the name.',
  check: (subject) => packageFaults(subject, 'testdrive/unique-names'),
});
