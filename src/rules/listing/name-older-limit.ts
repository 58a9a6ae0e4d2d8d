import { offerTypes } from '../../../schemas/words.ts';
import { olderLimit } from '../older-limits.ts';
import { offerRule } from '../rule.ts';

export const nameOlderLimit = offerRule({
  id: 'listing/name-older-limit',
  title: 'A name of at most 50 characters is shown whole everywhere',
  policy: '100.1.1',
  severity: 'notice',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/title'],
  sources: [{ name: 'Guide to push your offer to staging (2016)', quote: 'offer title (maximum 50 characters)' }],
  why: 'Until 2021 the marketplace took no longer name, and some of its pages still cut names off.',
  fix: 'Shorten the name, or leave it: it is taken.',
  check({ offer }) {
    const title = offer.listing?.['en-us']?.title;
    return olderLimit(['listing', 'en-us', 'title'], title, 50, 'the marketplace of 2016 to 2021');
  },
});
