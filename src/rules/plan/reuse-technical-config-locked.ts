import { virtualMachineTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';
import { reusesConfiguration } from '../vm/reuses-configuration.ts';

export const reuseTechnicalConfigLocked = changeRule({
  id: 'plan/reuse-technical-config-locked',
  title: 'A plan with images of its own does not begin to reuse those of another',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-plan-technical-configuration',
      quote: 'A plan that has been published independently in the past cannot reuse a technical configuration later',
    },
  ],
  why: 'Its customers have its images, and the marketplace refuses to take those away.',
  fix: 'Put its own configuration back, or add a plan that reuses the other.',
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const was = earlier.get(id);
      const own = was?.technicalConfiguration !== undefined && !reusesConfiguration(was);
      if (!own || !reusesConfiguration(plan)) return [];
      const message = `The plan reuses a configuration here and has its own in ${against}; one that was published on its own cannot. Put its own back, or add a plan that reuses it.`;
      return [{ path: ['plans', id, 'technicalConfiguration', 'basePlan'], message }];
    });
  },
});
