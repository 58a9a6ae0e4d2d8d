import { virtualMachineTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';

export const visibilityImmutable = changeRule({
  id: 'plan/visibility-immutable',
  title: 'A listed plan stays visible or hidden',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/visibility'],
  sources: [
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote:
        'Remember: You should not change the SKU visibility setting once the SKU is listed. We do not support this functionality.',
    },
  ],
  why: 'The marketplace does not support the change once the plan is listed.',
  fix: 'Set `visibility` back, and add a plan that has the other from the start.',
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const was = old.get(id)?.visibility;
      if (was === undefined || plan?.visibility === undefined || plan.visibility === was) return [];
      const message = `The plan is \`${plan.visibility}\` here and \`${was}\` in ${against}; a listed plan cannot change that, so set it back or add a plan.`;
      return [{ path: ['plans', id, 'visibility'], message }];
    });
  },
});
