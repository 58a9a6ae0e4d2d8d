import { offerRule } from '../rule.ts';
import { driven, drivenTypes, lacking } from './settings.ts';

export const packageRequired = offerRule({
  id: 'testdrive/package-required',
  title: 'A test drive in Azure has a package',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: ['/testDrive/type', '/testDrive/technicalConfiguration/package'],
  sources: [
    {
      name: 'Partner Center documentation, azure-resource-manager-test-drive',
      quote: 'must have one file named `main-template.json`',
    },
  ],
  why: 'The marketplace deploys what the package holds.',
  fix: 'Put the zip into the folder of the offer, and its path under `package`.',
  check: ({ offer }) =>
    lacking(driven(offer), ['azureResourceManager'], ['package'], 'name the zip with main-template.json'),
});
