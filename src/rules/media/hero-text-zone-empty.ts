import { offerTypes } from '../../../schemas/words.ts';
import { isHeroSize } from '../../measure/picture/hero.ts';
import { offerRule } from '../rule.ts';
import { guideline, heroPath, pictureFaults } from './picture-faults.ts';

export const heroTextZoneEmpty = offerRule({
  id: 'media/hero-text-zone-empty',
  title: 'The hero leaves room for the text of the marketplace',
  policy: '100.3',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [heroPath],
  sources: [
    guideline('The empty space for the text should be 415x100 on the right (and it is offset by 370px from the left).'),
  ],
  why: 'The marketplace writes the publisher, the plan, the summary and the button there, over whatever is drawn.',
  fix: 'Leave 415 × 100 px empty, 370 px from the left.',
  check: (subject) =>
    pictureFaults(subject, ['hero'], ({ hero, header }) =>
      hero?.free === 'blocked' && isHeroSize(header)
        ? 'has no 100 rows without artwork from 370 to 785 px, where the marketplace writes; leave that place empty.'
        : undefined,
    ),
});
