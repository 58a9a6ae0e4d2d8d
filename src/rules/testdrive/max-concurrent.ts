import { offerRule } from '../rule.ts';
import { driven, drivenTypes, hosted, lacking } from './settings.ts';

export const maxConcurrent = offerRule({
  id: 'testdrive/max-concurrent',
  title: 'A hosted test drive says how many customers try it at once',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: ['/testDrive/type', '/testDrive/technicalConfiguration/maxConcurrentTestDrives'],
  sources: [{ name: 'Partner Center documentation, test-drive-technical-configuration' }],
  why: 'Each customer takes a licence of your instance while the test drive lasts.',
  fix: 'Write a number that your licences allow, such as 3.',
  check: ({ offer }) =>
    lacking(
      driven(offer),
      [...hosted, 'logicApp'],
      ['maxConcurrentTestDrives'],
      'say how many customers try it at once',
    ),
});
