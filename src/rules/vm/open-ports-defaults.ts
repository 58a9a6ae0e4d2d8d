import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const openPortsDefaults = offerRule({
  id: 'vm/open-ports-defaults',
  title: 'Ports that are open anyway are not listed',
  severity: 'notice',
  kind: 'schema',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/openPorts', '/plans/*/technicalConfiguration/operatingSystem'],
  sources: [
    {
      name: 'Cloud Partner Portal documentation, cpp-skus-tab',
      quote: 'The following default network mappings are added to all VMs',
    },
  ],
  why: 'Remote desktop and PowerShell of Windows (3389 and 5986) and SSH of Linux (22) are opened by the marketplace.',
  fix: 'Take the port out, or leave it: it is taken.',
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const { operatingSystem, openPorts = [] } = plan?.technicalConfiguration ?? {};
      const open = operatingSystem?.family === undefined ? [] : defaults[operatingSystem.family];
      return openPorts.flatMap((port, index) => {
        if (!open.includes(port?.portRange ?? '') || port?.protocol === 'udp') return [];
        const path = ['plans', id, 'technicalConfiguration', 'openPorts', index, 'portRange'];
        return [
          {
            path,
            message: `Port ${port?.portRange} is open on every ${operatingSystem?.family === 'linux' ? 'Linux' : 'Windows'} image of the marketplace; it need not be listed.`,
          },
        ];
      });
    });
  },
});

const defaults = { linux: ['22'], windows: ['3389', '5986'] };
