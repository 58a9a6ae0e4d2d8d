import { virtualMachineTypes } from '../../../schemas/words.ts';
import { valueAt } from '../../source/field.ts';
import { nameOf, shown } from '../../source/text.ts';
import { changeRule } from '../rule.ts';
import { saasSameModel } from './saas-same-model.ts';

/** The fields that say how a plan is billed, the coarsest first. */
const models = [
  ['pricing', 'licenseModel'],
  ['pricing', 'corePricing', 'priceInputOption'],
  ['pricing', 'recurrentPrice', 'recurrentPriceMode'],
] as const;

export const billingModelImmutable = changeRule({
  id: 'pricing/billing-model-immutable',
  title: 'How a published plan is billed stays',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: [...virtualMachineTypes, 'software-as-a-service', 'azure-application'],
  reads: ['/plans/*/pricing'],
  sources: [
    {
      name: 'Post-production guide for virtual machine offers in the Azure Marketplace (2016)',
      quote: 'Billing Model Change of listed SKU(s)',
    },
    {
      name: 'Partner Center documentation, plans-pricing',
      quote: "After a plan is published, the pricing model can't be changed.",
    },
  ],
  why: 'Customers who have the plan are billed by its model, and the marketplace refuses another.',
  fix: 'Put the model back, and add a plan with the new one.',
  check({ before, after, against }) {
    // Where the plans of one offer contradict each other, that is what is wrong.
    const mixed = saasSameModel.check(after).length > 0;
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      for (const path of mixed ? [] : models) {
        const [was, is] = [valueAt(earlier.get(id), path), valueAt(plan, path)];
        if (was === undefined || is === undefined || was === is) continue;
        const message = `${nameOf(path)} is ${shown(is)} here and ${shown(was)} in ${against}; a published plan keeps its model. Add a plan with the new one instead.`;
        return [{ path: ['plans', id, ...path], message }];
      }
      return [];
    });
  },
});
