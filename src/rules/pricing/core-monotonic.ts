import { virtualMachineTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';
import { bySize, cores } from './core-sizes.ts';

export const coreMonotonic = changeRule({
  id: 'pricing/core-monotonic',
  title: 'In a new plan more cores do not cost less',
  severity: 'notice',
  kind: 'schema',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/pricing/corePricing'],
  sources: [{ name: 'what customers expect of a price list' }],
  why: 'A larger size that costs less is most often a slip of the pen, and once listed a price stays.',
  fix: 'Look at the two prices again, before the plan is listed.',
  check({ before, after }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) =>
      (earlier.has(id) ? [] : bySize(plan)).flatMap(({ at, amounts }) => {
        const inOrder = [...amounts].sort(([a], [b]) => cores(a) - cores(b));
        return inOrder.flatMap(([size, amount], index) => {
          const smaller = inOrder[index - 1];
          if (smaller === undefined || amount >= smaller[1]) return [];
          const message = `\`${size}\` costs ${amount} and \`${smaller[0]}\`, which is smaller, ${smaller[1]}; once listed a price stays.`;
          return [{ path: ['plans', id, ...at, size], message }];
        });
      }),
    );
  },
});
