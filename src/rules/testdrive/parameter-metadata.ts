import { offerTypes } from '../../../schemas/words.ts';
import { packageFaults, testDrivePaths } from '../app/packages.ts';
import { offerRule } from '../rule.ts';

export const parameterMetadata = offerRule({
  id: 'testdrive/parameter-metadata',
  title: 'Every parameter of a test drive says what it is',
  policy: '300.4',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: testDrivePaths,
  sources: [
    {
      name: 'Partner Center documentation, azure-resource-manager-test-drive',
      quote: 'Specify metadata-type for every template parameter, otherwise your template will not pass validation',
    },
  ],
  why: 'Nobody fills parameters in: the test drive does, by their metadata.',
  fix: 'Give each `metadata` with a `type` of baseuri, username, password or sessionid.',
  check: (subject) => packageFaults(subject, 'testdrive/parameter-metadata'),
});
