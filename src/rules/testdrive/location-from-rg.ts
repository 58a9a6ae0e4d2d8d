import { offerTypes } from '../../../schemas/words.ts';
import { packageFaults, testDrivePaths } from '../app/packages.ts';
import { offerRule } from '../rule.ts';

export const locationFromRg = offerRule({
  id: 'testdrive/location-from-rg',
  title: 'A test drive deploys where its resource group is',
  policy: '300.4',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: testDrivePaths,
  sources: [
    {
      name: 'Partner Center documentation, azure-resource-manager-test-drive',
      quote: 'your template should pick the deployment location from resource group',
    },
  ],
  why: 'Instances are kept ready in the regions that you choose, each in a group there.',
  fix: 'Write `[resourceGroup().location]`.',
  check: (subject) => packageFaults(subject, 'testdrive/location-from-rg'),
});
