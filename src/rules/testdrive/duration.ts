import { offerRule } from '../rule.ts';
import { driven, drivenTypes, hosted, lacking } from './settings.ts';

export const duration = offerRule({
  id: 'testdrive/duration',
  title: 'A test drive ends after some hours',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: ['/testDrive/type', '/testDrive/technicalConfiguration/testDriveDuration'],
  sources: [
    {
      name: 'Partner Center documentation, test-drive-technical-configuration',
      quote: 'This duration may only be set in whole hours',
    },
  ],
  why: 'The marketplace takes the test drive away when they are over.',
  fix: 'Write the number of hours, 1 or more.',
  check: ({ offer }) =>
    lacking(
      driven(offer),
      [...hosted, 'azureResourceManager', 'logicApp'],
      ['testDriveDuration'],
      'say how many whole hours it lasts',
    ),
});
