import type { VirtualMachinePlan } from '../../../schemas/virtual-machine.ts';
import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import type { View } from '../../source/view.ts';
import { type Fault, offerRule } from '../rule.ts';
import { portRange } from './port-range.ts';

export const openPortsNoOverlap = offerRule({
  id: 'vm/open-ports-no-overlap',
  title: 'A port is opened once for a protocol',
  severity: 'warning',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/openPorts/*'],
  sources: [
    { name: 'Inferred: the deployment makes one rule for each entry, and rules for one port contradict each other' },
  ],
  why: 'Of two entries for one port one does nothing, and it is not said which.',
  fix: 'Take the port out of one of the two, or make one range of both.',
  check: ({ offer }) =>
    Object.entries(offer.plans ?? {}).flatMap(([id, plan]) =>
      overlaps(plan).map((fault) => ({
        ...fault,
        path: ['plans', id, 'technicalConfiguration', 'openPorts', ...fault.path],
      })),
    ),
});

/** Every entry that has a port of a narrower one, told once: a wide range over many ports is one cause. */
function overlaps(plan: View<VirtualMachinePlan> | undefined): readonly Fault[] {
  const ports = (plan?.technicalConfiguration?.openPorts ?? []).flatMap((port, index) => {
    if (port?.portRange === undefined || port.protocol === undefined) return [];
    const [first, last] = portRange(port.portRange);
    const protocols = port.protocol === 'both' ? ['tcp', 'udp'] : [port.protocol];
    return first > last ? [] : protocols.map((protocol) => ({ index, protocol, first, last, written: port.portRange }));
  });
  ports.sort((a, b) => a.first - b.first || a.index - b.index);
  const faults = new Map<number, Fault>();
  const reach = new Map<string, (typeof ports)[number]>();
  for (const port of ports) {
    const before = reach.get(port.protocol);
    if (before !== undefined && before.last >= port.first) {
      const [narrow, wide] = before.last - before.first > port.last - port.first ? [port, before] : [before, port];
      const message = `${shown(wide.written)} and ${shown(narrow.written)} open the same ports for ${port.protocol}; open each once.`;
      if (!faults.has(wide.index)) faults.set(wide.index, { path: [wide.index, 'portRange'], message });
    }
    if (before === undefined || before.last < port.last) reach.set(port.protocol, port);
  }
  return [...faults.values()];
}
