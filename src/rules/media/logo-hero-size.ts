import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { exactly, sizeFaults } from './size.ts';

export const logoHeroSize = offerRule({
  id: 'media/logo-hero-size',
  title: 'The hero is 815 × 290 px',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/logos/hero'],
  sources: [
    {
      name: 'Complete the offer creation with marketing content (2016)',
      quote: 'Hero logo should be of size 815 X 290 px',
    },
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote: 'The Hero logo is optional.',
    },
  ],
  why: 'The marketplace writes the title and the button over the hero at places that hold for this size only.',
  fix: 'Export the hero as a PNG of 815 × 290 px.',
  check: (subject) => sizeFaults(subject, 'hero', exactly(815, 290)),
});
