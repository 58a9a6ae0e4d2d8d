import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { reusesConfiguration } from './reuses-configuration.ts';

export const skuIdUnique = offerRule({
  id: 'vm/sku-id-unique',
  title: 'Every SKU of an offer has an ID of its own',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/skus/*', '/plans/*/technicalConfiguration/basePlan'],
  sources: [{ name: 'What publishers report of the product ingestion API (2026)' }],
  why: 'Customers deploy by publisher, offer and SKU: two of the same ID would be two images under one name.',
  fix: 'Give each SKU an ID of its own, such as that of the plan with the generation behind it.',
  check({ offer }) {
    // A plan whose ID is not the name of its file was copied or renamed, which is told as such.
    const skus = Object.entries(offer.plans ?? {}).flatMap(([plan, value]) => {
      const whole = value?.id === plan && !reusesConfiguration(value);
      const own = (whole ? value.technicalConfiguration?.skus : undefined) ?? [];
      return own.flatMap((sku, index) => (sku?.skuId === undefined ? [] : [{ plan, index, skuId: sku.skuId }]));
    });
    // An ID belongs to the plan of that ID, else to a plan whose other SKU has its ID, else to the first.
    const named = skus.filter(({ plan, skuId }) => plan === skuId);
    const plans = new Set(named.map(({ plan }) => plan));
    const owners = new Map<string, (typeof skus)[number]>();
    for (const sku of [...named, ...skus.filter(({ plan }) => plans.has(plan)), ...skus]) {
      if (!owners.has(sku.skuId)) owners.set(sku.skuId, sku);
    }
    return skus.flatMap((sku) => {
      const owner = owners.get(sku.skuId);
      if (owner === undefined || owner === sku) return [];
      const message = `${shown(sku.skuId)} is a SKU of plan ${shown(owner.plan)} already; give this one an ID of its own.`;
      return [{ path: ['plans', sku.plan, 'technicalConfiguration', 'skus', sku.index, 'skuId'], message }];
    });
  },
});
