import { offerTypes } from '../../../schemas/words.ts';
import { stretches } from '../../measure/picture/proportions.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { guideline, percent } from './picture-faults.ts';
import { pictures, type Use, useTitles } from './pictures.ts';

/** The wide logo is drawn anew, and no size of the others. */
const square: readonly Use[] = ['large', 'medium', 'small'];

export const logoNotStretched = offerRule({
  id: 'media/logo-not-stretched',
  title: 'A logo has the same proportions in all its sizes',
  policy: '100.3',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: square.map((use) => `/listing/en-us/media/logos/${use}`),
  sources: [guideline('The logo should not be stretched.')],
  why: 'A logo that is wider in one size than in another was stretched to fit, and certification sends it back.',
  fix: 'Export all sizes from one drawing, scaled alike in both directions.',
  check(subject) {
    const sizes = pictures(subject).filter(({ use, facts }) => square.includes(use) && facts?.logo !== undefined);
    const off = stretches(sizes.map(({ facts }) => facts?.logo?.proportion));
    return sizes.flatMap(({ use, file, path }, index) => {
      const stretch = off[index];
      if (stretch === undefined) return [];
      const message = `${useTitles[use]} ${shown(file.path)} is stretched, or drawn anew: its proportions are ${percent(stretch)} off those of the other sizes; export all sizes from one drawing.`;
      return [{ path, message }];
    });
  },
});
