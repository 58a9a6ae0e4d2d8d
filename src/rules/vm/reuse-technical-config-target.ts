import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { reusesConfiguration } from './reuses-configuration.ts';

export const reuseTechnicalConfigTarget = offerRule({
  id: 'vm/reuse-technical-config-target',
  title: 'A plan reuses the configuration of another plan that has one',
  severity: 'error',
  kind: 'cross-file',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-plans',
      quote:
        'This option lets you select one of the other plans of the same type for this offer and lets you reuse its technical configuration.',
    },
  ],
  why: 'The plan is deployed with the images of the plan it names, so that one must be there and have images of its own.',
  fix: 'Name another plan of the offer under `basePlan`, one that reuses no other.',
  check({ offer }) {
    const plans = new Map(Object.entries(offer.plans ?? {}));
    const wrong = (id: string, base: string) => {
      if (base === id) return 'is this plan itself';
      if (!plans.has(base)) return 'is no plan of the offer';
      return reusesConfiguration(plans.get(base)) ? 'reuses a plan itself' : undefined;
    };
    return [...plans].flatMap(([id, plan]) => {
      const base = plan?.technicalConfiguration?.basePlan;
      if (base === undefined || !reusesConfiguration(plan)) return [];
      const fault = wrong(id, base);
      if (fault === undefined) return [];
      const message = `${shown(base)} ${fault}; name another plan of the offer, one that reuses none.`;
      return [{ path: ['plans', id, 'technicalConfiguration', 'basePlan'], message }];
    });
  },
});
