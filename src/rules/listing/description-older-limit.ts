import { offerTypes } from '../../../schemas/words.ts';
import { olderLimit } from '../older-limits.ts';
import { offerRule } from '../rule.ts';

export const descriptionOlderLimit = offerRule({
  id: 'listing/description-older-limit',
  title: 'A description of at most 3,000 characters is taken everywhere',
  policy: '100.1.3',
  severity: 'notice',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/description'],
  sources: [{ name: 'Partner Center documentation, plan-saas-offer', quote: '3,000 characters' }],
  why: 'The pages of SaaS offers and those of 2020 name 3,000 characters, later ones 5,000.',
  fix: 'Shorten the description, or leave it: it is taken.',
  check({ offer }) {
    const description = offer.listing?.['en-us']?.description;
    return olderLimit(['listing', 'en-us', 'description'], description, 3000, 'Partner Center until 2020');
  },
});
