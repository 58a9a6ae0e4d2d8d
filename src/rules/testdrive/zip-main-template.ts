import { offerTypes } from '../../../schemas/words.ts';
import { packageFaults, testDrivePaths } from '../app/packages.ts';
import { offerRule } from '../rule.ts';

export const zipMainTemplate = offerRule({
  id: 'testdrive/zip-main-template',
  title: 'The zip of a test drive has main-template.json at its root',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: testDrivePaths,
  sources: [
    {
      name: 'Partner Center documentation, azure-resource-manager-test-drive',
      quote: 'must have one file named `main-template.json`',
    },
  ],
  why: 'The test drive looks for it there; mainTemplate.json is the name for offers.',
  fix: 'Name the template `main-template.json` and zip it without a folder.',
  check: (subject) => packageFaults(subject, 'testdrive/zip-main-template'),
});
