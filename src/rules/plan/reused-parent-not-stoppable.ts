import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { reusesConfiguration } from '../vm/reuses-configuration.ts';

export const reusedParentNotStoppable = offerRule({
  id: 'plan/reused-parent-not-stoppable',
  title: 'A plan whose images others reuse is sold as long as those are',
  severity: 'error',
  kind: 'change',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/availability', '/plans/*/technicalConfiguration/basePlan'],
  sources: [{ name: 'Partner Center documentation, update-existing-offer' }],
  why: 'Plans that reuse its images would be sold without any, and the marketplace refuses to stop it.',
  fix: 'Stop the plans that reuse it first, or leave it in sale.',
  check({ offer }) {
    const plans = Object.entries(offer.plans ?? {});
    return plans.flatMap(([id, plan]) => {
      const child = plans.find(([other, { technicalConfiguration, availability } = {}]) => {
        return (
          other !== id &&
          technicalConfiguration?.basePlan === id &&
          availability !== 'stopped' &&
          reusesConfiguration(offer.plans?.[other])
        );
      });
      if (plan?.availability !== 'stopped' || child === undefined) return [];
      const message = `The plan is stopped, and the plan ${shown(child[0])}, which is sold, reuses its images; stop that one first.`;
      return [{ path: ['plans', id, 'availability'], message }];
    });
  },
});
