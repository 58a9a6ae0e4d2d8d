import { offerRule } from '../rule.ts';
import { driven, drivenTypes } from './settings.ts';

export const instances = offerRule({
  id: 'testdrive/instances',
  title: 'One instance waits for customers',
  severity: 'warning',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: ['/testDrive/type', '/testDrive/technicalConfiguration/hotInstances'],
  sources: [
    {
      name: 'Partner Center documentation, azure-resource-manager-test-drive',
      quote: 'highly recommended to have at least one Hot instance',
    },
  ],
  why: 'Without it each customer waits until all is deployed, and many leave before.',
  fix: 'Set `hotInstances` to 1 or more.',
  check({ offer }) {
    const drive = driven(offer);
    const settings = drive?.technicalConfiguration;
    if (drive?.type !== 'azureResourceManager' || settings === undefined || (settings.hotInstances ?? 0) > 0) return [];
    const message =
      'No hot instance waits, so that each customer waits for a deployment; set `hotInstances` to 1 or more.';
    return [{ path: ['testDrive', 'technicalConfiguration', 'hotInstances'], message }];
  },
});
