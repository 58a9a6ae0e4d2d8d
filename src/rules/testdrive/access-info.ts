import { offerRule } from '../rule.ts';
import { driven, drivenTypes } from './settings.ts';

export const accessInfo = offerRule({
  id: 'testdrive/access-info',
  title: 'A test drive tells how customers get in',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: ['/testDrive/type', '/testDrive/listing/en-us/accessInformation'],
  sources: [{ name: 'Partner Center documentation, test-drive-technical-configuration' }],
  why: 'Customers get an empty deployment and a password; without a word from you they do not know what to do with them.',
  fix: 'Say under `accessInformation`, in up to 10,000 characters, where to sign in and what to try first.',
  check({ offer }) {
    const drive = driven(offer);
    const listing = drive?.listing?.['en-us'];
    const needed = drive?.type === 'azureResourceManager' || drive?.type === 'logicApp';
    if (!needed || listing === undefined || listing.accessInformation !== undefined) return [];
    const message = `\`accessInformation\` is missing, and the test drive is run by ${drive.type}; tell customers how to sign in.`;
    return [{ path: ['testDrive', 'listing', 'en-us', 'accessInformation'], part: 'key', message }];
  },
});
