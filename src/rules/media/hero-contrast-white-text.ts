import { offerTypes } from '../../../schemas/words.ts';
import { isHeroSize, leastContrast } from '../../measure/picture/hero.ts';
import { offerRule } from '../rule.ts';
import { guideline, heroPath, pictureFaults } from './picture-faults.ts';

export const heroContrastWhiteText = offerRule({
  id: 'media/hero-contrast-white-text',
  title: 'White text can be read on the hero',
  policy: '100.3',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [heroPath],
  sources: [guideline('Hence you should avoid keeping any light color in the background of the Hero Icon.')],
  why: 'The publisher, the plan, the summary and the button are written in white, 370 px from the left and 415 px wide.',
  fix: 'Make that part of the hero darker.',
  check: (subject) =>
    pictureFaults(subject, ['hero'], ({ hero, header }) => {
      if (hero === undefined || hero.ground === 'white' || hero.ground === 'transparent' || !isHeroSize(header))
        return undefined;
      if (hero.contrast >= leastContrast) return undefined;
      return `is so light where the marketplace writes in white that the contrast is ${hero.contrast.toFixed(1)}:1, where ${leastContrast}:1 can be read; make it darker from 370 to 785 px.`;
    }),
});
