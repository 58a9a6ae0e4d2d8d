import type { SaasPlan } from '../../../schemas/software-as-a-service.ts';
import type { VirtualMachinePlan } from '../../../schemas/virtual-machine.ts';
import { virtualMachineTypes } from '../../../schemas/words.ts';
import type { View } from '../../source/view.ts';
import { offerRule } from '../rule.ts';

export const trialNotMeteredByol = offerRule({
  id: 'pricing/trial-not-metered-byol',
  title: 'Plans with meters or with licences of their own have no trial',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: [...virtualMachineTypes, 'software-as-a-service'],
  reads: ['/plans/*/trial', '/plans/*/pricing'],
  sources: [
    {
      name: 'Partner Center documentation, plans-pricing',
      quote: 'Free trials are supported for all billing models except metered plans.',
    },
    {
      name: 'Post-production guide for virtual machine offers in the Azure Marketplace (2016)',
      quote: "(“Is a free trial available?” is only shown if you haven't selected BYOL while creating the new SKU.)",
    },
  ],
  why: "A trial suspends what the marketplace bills. It does not bill a licence of the customer's own, and cannot suspend use.",
  fix: 'Take `trial` out, or sell the trial as a plan without meters.',
  check({ offer }) {
    const plans: Readonly<Record<string, View<VirtualMachinePlan | SaasPlan> | undefined>> = offer.plans ?? {};
    return Object.entries(plans).flatMap(([id, plan]) => {
      const pricing = plan?.pricing ?? {};
      const byol = 'licenseModel' in pricing && pricing.licenseModel === 'byol';
      const metered = 'customMeters' in pricing && pricing.customMeters !== undefined;
      if (!plan?.trial || !(byol || metered)) return [];
      const message = `\`trial\` does not go with \`${byol ? 'licenseModel: byol' : 'customMeters'}\`; take it out.`;
      return [{ path: ['plans', id, 'trial'], part: 'key', message }];
    });
  },
});
