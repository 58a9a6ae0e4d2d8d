import { virtualMachineTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';
import { bySize, coreSizes } from './core-sizes.ts';

export const coreSizesComplete = changeRule({
  id: 'pricing/core-sizes-complete',
  title: 'A new plan that is priced by size prices every size',
  policy: '100.4',
  severity: 'notice',
  kind: 'schema',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/pricing/corePricing'],
  sources: [
    {
      name: 'Cloud Partner Portal API, setting price',
      quote:
        'sharedcore, 1core, 2core, 4core, 6core, 8core, 10core, 12core, 16core, 20core, 24core, 32core, 36core, 40core, 44core, 48core, 60core, 64core, 72core, 80core, 96core, 120core, 128core, 208core, 416core',
    },
    { name: 'Partner Center documentation, azure-vm-plan-manage' },
  ],
  why: 'Sizes without a price are priced by Microsoft from those you gave, and once listed that price stays.',
  fix: 'Price the other sizes too, or leave it to Microsoft.',
  check({ before, after }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      if (earlier.has(id)) return [];
      return bySize(plan).flatMap(({ at, amounts }) => {
        const missing = coreSizes.filter((size) => !amounts.has(size));
        if (missing.length === 0) return [];
        const [first = ''] = missing;
        const message = `${missing.length} of ${coreSizes.length} sizes have no price, \`${first}\` for one; Microsoft will set theirs from the others, and those stay.`;
        return [{ path: ['plans', id, ...at], part: 'key' as const, message }];
      });
    });
  },
});
