import { offerTypes } from '../../../schemas/words.ts';
import { comparable } from '../comparable.ts';
import { offerRule } from '../rule.ts';

export const descriptionDistinctFromPlan = offerRule({
  id: 'listing/description-distinct-from-plan',
  title: 'The descriptions of an offer and of its plans differ',
  policy: '100.1.3',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/plans/*/listing/en-us/description', '/listing/en-us/description'],
  sources: [
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote: 'Offer and SKU description shouldn’t be same.',
    },
  ],
  why: 'A plan is described so that customers see what sets it apart; the text of the offer tells them nothing of it.',
  fix: 'Describe the plan alone: what it holds, for whom it is, how it differs from the others.',
  check({ offer }) {
    const text = offer.listing?.['en-us']?.description;
    if (text === undefined) return [];
    const told = comparable(text);
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const own = plan?.listing?.['en-us']?.description;
      if (own === undefined || comparable(own) !== told) return [];
      const message = 'The plan is described in the words of the offer; say what sets the plan apart instead.';
      return [{ path: ['plans', id, 'listing', 'en-us', 'description'], message }];
    });
  },
});
