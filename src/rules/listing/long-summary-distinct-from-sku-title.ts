import { offerTypes } from '../../../schemas/words.ts';
import { comparable } from '../comparable.ts';
import { offerRule } from '../rule.ts';

export const longSummaryDistinctFromSkuTitle = offerRule({
  id: 'listing/long-summary-distinct-from-sku-title',
  title: 'The title of a plan is not the short description of its offer',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/plans/*/listing/en-us/name', '/listing/en-us/shortDescription'],
  sources: [
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote: 'SKU’s Title and Offer Long summary shouldn’t be same.',
    },
  ],
  why: 'Customers read both, and would read the same twice.',
  fix: 'Give the plan a title that names it, or say more in the `shortDescription` of the offer.',
  check({ offer }) {
    const text = offer.listing?.['en-us']?.shortDescription;
    if (text === undefined) return [];
    const told = comparable(text);
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const own = plan?.listing?.['en-us']?.name;
      if (own === undefined || comparable(own) !== told) return [];
      const message =
        'The title of the plan is the `shortDescription` of the offer; give one of them words of its own.';
      return [{ path: ['plans', id, 'listing', 'en-us', 'name'], message }];
    });
  },
});
