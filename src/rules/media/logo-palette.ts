import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { guideline, logoPaths, logoUses, pictureFaults } from './picture-faults.ts';

export const logoPalette = offerRule({
  id: 'media/logo-palette',
  title: 'A logo has few colours',
  policy: '100.3',
  severity: 'notice',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [guideline('Keep the number of primary and secondary colors on your logo low.')],
  why: 'The design of Azure has a simple palette; a logo of many colours stands out as foreign, and its small sizes blur.',
  fix: 'Draw the logo in six colours or less.',
  check: (subject) =>
    pictureFaults(subject, logoUses, ({ logo }) => {
      const count = logo?.colours.length ?? 0;
      return count > most ? `has ${count} colours; ${most} or less are seen best among the others.` : undefined;
    }),
});

const most = 6;
