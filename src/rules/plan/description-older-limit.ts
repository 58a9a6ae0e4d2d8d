import { offerTypes } from '../../../schemas/words.ts';
import { olderLimit } from '../older-limits.ts';
import { offerRule } from '../rule.ts';

export const descriptionOlderLimit = offerRule({
  id: 'plan/description-older-limit',
  title: 'A short plan description is taken everywhere',
  policy: '100.1.3',
  severity: 'notice',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/plans/*/listing/en-us/description'],
  sources: [
    { name: 'Partner Center documentation, plans-pricing', quote: 'maximum of 500 characters' },
    { name: 'Guide to push your offer to staging (2016)', quote: 'plan description (maximum 2000 characters)' },
  ],
  why: 'Until 2022 the marketplace took 2,000 characters for virtual machine plans and 500 for SaaS plans.',
  fix: 'Shorten the description, or leave it: it is taken.',
  check({ offer }) {
    const most = offer.type === 'software-as-a-service' ? 500 : 2000;
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const text = plan?.listing?.['en-us']?.description;
      return olderLimit(['plans', id, 'listing', 'en-us', 'description'], text, most, 'Partner Center until 2022');
    });
  },
});
