import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { guideline, heroPath, pictureFaults } from './picture-faults.ts';

export const heroBackgroundOpaque = offerRule({
  id: 'media/hero-background-opaque',
  title: 'The hero has a ground of its own',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [heroPath],
  sources: [guideline('Black, white and transparent background is not allowed for Hero icons.')],
  why: 'What shows through a transparent hero is the page, and the white text of the marketplace is lost on it.',
  fix: 'Give the hero a dark ground of one colour.',
  check: (subject) =>
    pictureFaults(subject, ['hero'], ({ hero }) =>
      hero?.ground === 'transparent' ? 'is transparent in parts; give it a dark ground of one colour.' : undefined,
    ),
});
