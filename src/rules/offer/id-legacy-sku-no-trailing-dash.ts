import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const idLegacySkuNoTrailingDash = offerRule({
  id: 'offer/id-legacy-sku-no-trailing-dash',
  title: 'A SKU ID does not end with a dash',
  severity: 'warning',
  kind: 'schema',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/skus'],
  sources: [{ name: 'Cloud Partner Portal documentation, cpp-skus-tab', quote: 'cannot end with a dash' }],
  why: 'Customers name the SKU in templates and scripts, and older tools refuse one that ends with a dash.',
  fix: 'Take the dash off, while the plan is not published yet.',
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) =>
      (plan?.technicalConfiguration?.skus ?? []).flatMap((sku, index) => {
        if (!sku?.skuId?.endsWith('-')) return [];
        const path = ['plans', id, 'technicalConfiguration', 'skus', index, 'skuId'];
        return [
          { path, message: `${shown(sku.skuId)} ends with a dash; take it off, for older tools refuse such a SKU.` },
        ];
      }),
    );
  },
});
