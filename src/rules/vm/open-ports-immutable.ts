import { virtualMachineTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';

export const openPortsImmutable = changeRule({
  id: 'vm/open-ports-immutable',
  title: 'The open ports of a listed plan stay',
  severity: 'notice',
  kind: 'change',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/openPorts'],
  sources: [
    { name: 'Guide to push your offer to staging (2016)', quote: 'Ports' },
    {
      name: 'Cloud Partner Portal documentation, cpp-skus-tab',
      quote: 'Port settings can be modified after you publish an SKU',
    },
  ],
  why: 'In 2016 they could not change once listed. Today they can, and virtual machines that run already keep theirs.',
  fix: 'Tell customers who run the image to open the port themselves.',
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    const ports = (plan: ReturnType<typeof earlier.get>) => plan?.technicalConfiguration?.openPorts;
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const was = earlier.get(id);
      if (was === undefined || JSON.stringify(ports(was) ?? []) === JSON.stringify(ports(plan) ?? [])) return [];
      const message = `The open ports differ from those in ${against}; virtual machines that run already keep theirs.`;
      return [{ path: ['plans', id, 'technicalConfiguration', 'openPorts'], part: 'key', message }];
    });
  },
});
