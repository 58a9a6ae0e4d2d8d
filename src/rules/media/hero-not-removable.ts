import { offerTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';

export const heroNotRemovable = changeRule({
  id: 'media/hero-not-removable',
  title: 'A hero stays once it is there',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/logos/hero'],
  sources: [
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote: 'However once uploaded the hero icon cannot be deleted from the Publishing portal.',
    },
  ],
  why: 'The marketplace can replace a hero, and cannot take it away: the old one would be shown on.',
  fix: 'Put the hero back, or another in its place.',
  check({ before, after, against }) {
    const hero = ({ offer }: typeof after) => offer.listing?.['en-us']?.media?.logos?.hero;
    if (hero(before) === undefined || hero(after) !== undefined) return [];
    const message = `The offer has a hero in ${against} and none here; a hero cannot be taken away. Put it back, or another in its place.`;
    return [{ path: ['listing', 'en-us', 'media', 'logos', 'hero'], part: 'key', message }];
  },
});
