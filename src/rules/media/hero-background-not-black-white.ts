import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { guideline, heroPath, pictureFaults } from './picture-faults.ts';

export const heroBackgroundNotBlackWhite = offerRule({
  id: 'media/hero-background-not-black-white',
  title: 'The hero stands neither on black nor on white',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [heroPath],
  sources: [guideline('Black, white and transparent background is not allowed for Hero icons.')],
  why: 'The marketplace refuses such heroes: the portal around them is black or white.',
  fix: 'Give the hero a dark ground that is not black.',
  check: (subject) =>
    pictureFaults(subject, ['hero'], ({ hero }) =>
      hero?.ground === 'white' || hero?.ground === 'black'
        ? `stands on ${hero.ground}; give it a dark ground of another colour.`
        : undefined,
    ),
});
