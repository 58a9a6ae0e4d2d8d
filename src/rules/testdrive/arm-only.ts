import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { driven } from './settings.ts';

export const armOnly = offerRule({
  id: 'testdrive/arm-only',
  title: 'What is deployed in Azure is tried in Azure',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: [...virtualMachineTypes, 'azure-application'],
  reads: ['/testDrive/type'],
  sources: [{ name: 'Partner Center documentation, test-drive-technical-configuration' }],
  why: 'For virtual machines and Azure applications the marketplace has test drives by Azure Resource Manager alone.',
  fix: 'Write `type: azureResourceManager`, with a package that deploys the test drive.',
  check({ offer }) {
    const type = driven(offer)?.type;
    if (type === undefined || type === 'azureResourceManager') return [];
    const message = `A test drive of this offer is run by azureResourceManager, and not by ${type}; change the type.`;
    return [{ path: ['testDrive', 'type'], message }];
  },
});
