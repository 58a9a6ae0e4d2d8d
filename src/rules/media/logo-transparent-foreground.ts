import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { guideline, logoPaths, logoUses, pictureFaults } from './picture-faults.ts';

export const logoTransparentForeground = offerRule({
  id: 'media/logo-transparent-foreground',
  title: 'A logo that stands free is neither white nor black',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [
    guideline('If you are using transparent background, then make sure that the logo/text is not white or black.'),
  ],
  why: 'What is white or black and stands free cannot be seen on a page of the same colour.',
  fix: 'Draw it in another colour, or give it a ground of one.',
  check: (subject) =>
    pictureFaults(subject, logoUses, ({ logo }) => {
      const { artwork } = logo?.ground ?? {};
      if (artwork !== 'white' && artwork !== 'black') return undefined;
      return `stands free and is ${artwork}, so that it is lost on a ${artwork} page; draw it in another colour, or give it a ground.`;
    }),
});
