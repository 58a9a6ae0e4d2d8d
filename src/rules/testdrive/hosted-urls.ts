import { offerRule } from '../rule.ts';
import { driven, drivenTypes, hosted, lacking } from './settings.ts';

export const hostedUrls = offerRule({
  id: 'testdrive/hosted-urls',
  title: 'A hosted test drive says where it is and which role customers have',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: [
    '/testDrive/type',
    '/testDrive/technicalConfiguration/instanceUri',
    '/testDrive/technicalConfiguration/instanceWebApiUri',
    '/testDrive/technicalConfiguration/roleName',
  ],
  sources: [{ name: 'Partner Center documentation, test-drive-technical-configuration' }],
  why: 'The marketplace adds each customer to the instance with that role, by its web API.',
  fix: 'Give the address of the instance, that of its web API, and the name of the role.',
  check: ({ offer }) =>
    lacking(
      driven(offer),
      hosted,
      ['instanceUri', 'instanceWebApiUri', 'roleName'],
      'say where it runs and as what customers sign in',
    ),
});
