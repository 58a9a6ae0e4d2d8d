import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { guideline, logoPaths, logoUses, percent, pictureFaults } from './picture-faults.ts';

export const logoTransparentOutline = offerRule({
  id: 'media/logo-transparent-outline',
  title: 'No part of the outline of a logo that stands free is white or black',
  policy: '100.3',
  severity: 'warning',
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
      const { artwork, whiteShare = 0, blackShare = 0 } = logo?.ground ?? {};
      if (artwork !== 'part-white' && artwork !== 'part-black') return undefined;
      const colour = artwork.slice('part-'.length);
      const share = percent(artwork === 'part-white' ? whiteShare : blackShare);
      return `stands free, and ${share} of its outline is ${colour}: that part is lost on a ${colour} page; draw it in another colour, or give it a ground.`;
    }),
});
