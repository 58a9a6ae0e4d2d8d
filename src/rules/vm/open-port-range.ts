import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { portRange } from './port-range.ts';

export const openPortRange = offerRule({
  id: 'vm/open-port-range',
  title: 'A range of ports begins with its lower port',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/openPorts/*/portRange'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-plan-technical-configuration',
      quote: 'Be sure to use a hyphen if specifying a port range (Ex: 80-150).',
    },
  ],
  why: 'A range that runs backwards opens no port.',
  fix: 'Write the lower port first.',
  check: ({ offer }) =>
    Object.entries(offer.plans ?? {}).flatMap(([id, plan]) =>
      (plan?.technicalConfiguration?.openPorts ?? []).flatMap((port, index) => {
        if (port?.portRange === undefined) return [];
        const [first, last] = portRange(port.portRange);
        if (first <= last) return [];
        const message = `${shown(port.portRange)} runs backwards; write it \`${last}-${first}\`.`;
        return [{ path: ['plans', id, 'technicalConfiguration', 'openPorts', index, 'portRange'], message }];
      }),
    ),
});
