import { offerRule } from '../rule.ts';
import { driven, drivenTypes, lacking } from './settings.ts';

export const regions = offerRule({
  id: 'testdrive/regions',
  title: 'A test drive in Azure has a region',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: ['/testDrive/type', '/testDrive/technicalConfiguration/regions'],
  sources: [
    {
      name: 'Partner Center documentation, azure-resource-manager-test-drive',
      quote: 'Currently there are 26 Azure-supported regions',
    },
  ],
  why: 'Instances wait in these regions, and each costs you; one is enough to begin with.',
  fix: 'Name an Azure region under `regions`.',
  check: ({ offer }) => lacking(driven(offer), ['azureResourceManager'], ['regions'], 'name one region or more'),
});
