import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { comparable } from '../comparable.ts';
import { offerRule } from '../rule.ts';

export const titleUnique = offerRule({
  id: 'plan/title-unique',
  title: 'Plan titles differ from each other',
  policy: '100.1.1',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/plans/*/listing/en-us/name'],
  sources: [
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote: 'SKU Titles should not be identical for an offer with multiple SKUs.',
    },
  ],
  why: 'Customers choose a plan by its title; they cannot tell two of the same title apart.',
  fix: 'Give each plan a title that says what sets it apart.',
  check({ offer }) {
    const seen = new Map<string, string>();
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const name = plan?.listing?.['en-us']?.name;
      if (name === undefined) return [];
      const first = seen.get(comparable(name));
      if (first === undefined) {
        seen.set(comparable(name), id);
        return [];
      }
      const message = `The plans ${shown(first)} and ${shown(id)} have the same title; give each its own.`;
      return [{ path: ['plans', id, 'listing', 'en-us', 'name'], message }];
    });
  },
});
