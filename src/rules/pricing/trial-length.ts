import type { SaasPlan } from '../../../schemas/software-as-a-service.ts';
import type { VirtualMachinePlan } from '../../../schemas/virtual-machine.ts';
import { virtualMachineTypes } from '../../../schemas/words.ts';
import { listed } from '../../source/text.ts';
import type { View } from '../../source/view.ts';
import { offerRule } from '../rule.ts';
import { duration } from './duration.ts';

type TriedPlan = View<VirtualMachinePlan | SaasPlan>;

const virtualMachine = ['1 month', '3 months', '6 months'];

const lengths = {
  'virtual-machine': virtualMachine,
  'core-virtual-machine': virtualMachine,
  'software-as-a-service': ['1 month'],
} as const;

export const trialLength = offerRule({
  id: 'pricing/trial-length',
  title: 'A trial has a length that the marketplace has',
  policy: '100.4',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: [...virtualMachineTypes, 'software-as-a-service'],
  reads: ['/plans/*/trial', '/type'],
  sources: [
    {
      name: 'Partner Center documentation, plans-pricing',
      quote:
        'SaaS plans allow for 1-month free trials. Azure virtual machine plans allow for 1, 3, or 6-month free trials.',
    },
  ],
  why: 'The marketplace has no trials of other lengths.',
  fix: 'Set the trial to 1, 3 or 6 months for a virtual machine, and to 1 month for SaaS.',
  check({ offer }) {
    const allowed: readonly string[] = offer.type === undefined ? [] : lengths[offer.type];
    return Object.entries<TriedPlan | undefined>(offer.plans ?? {}).flatMap(([id, plan]) => {
      const length = duration(plan?.trial ?? undefined);
      if (offer.type === undefined || length === undefined || allowed.includes(length)) return [];
      return [
        { path: ['plans', id, 'trial'], message: `\`trial\` is ${length}; it must be ${listed(allowed, 'or')}.` },
      ];
    });
  },
});
