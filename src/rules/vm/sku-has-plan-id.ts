import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { imageTypes } from './image-types.ts';
import { reusesConfiguration } from './reuses-configuration.ts';
import { skuIdUnique } from './sku-id-unique.ts';

export const skuHasPlanId = offerRule({
  id: 'vm/sku-has-plan-id',
  title: 'One SKU of a plan has the ID of the plan',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/id', '/plans/*/technicalConfiguration/skus', '/plans/*/technicalConfiguration/basePlan'],
  sources: [
    {
      name: 'What publishers report of the product ingestion API (2026)',
      quote: 'one skuId must equal the plan id',
    },
  ],
  why: 'The marketplace takes the SKU with that ID for what is deployed unless a generation is asked for, and refuses a plan without it.',
  fix: 'Give one SKU of the plan the ID of the plan.',
  check(subject) {
    // A SKU that has the ID of another, or is gone, is told already; so is a plan whose ID is not the name of its file.
    const told = new Set([...skuIdUnique.check(subject), ...imageTypes.check(subject)].map(({ path }) => path[1]));
    return Object.entries(subject.offer.plans ?? {}).flatMap(([id, plan]) => {
      const skus = plan?.technicalConfiguration?.skus;
      if (skus === undefined || plan?.id !== id || reusesConfiguration(plan) || told.has(id)) return [];
      if (skus.some((sku) => sku?.skuId === id)) return [];
      const message = `No SKU of the plan has its ID, ${shown(id)}; give it to one of them.`;
      return [{ path: ['plans', id, 'technicalConfiguration', 'skus'], message }];
    });
  },
});
