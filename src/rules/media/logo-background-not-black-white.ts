import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { guideline, logoPaths, logoUses, pictureFaults } from './picture-faults.ts';

export const logoBackgroundNotBlackWhite = offerRule({
  id: 'media/logo-background-not-black-white',
  title: 'A logo stands neither on white nor on black',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [
    guideline(
      'The theme colors of the Azure portal are white and black. Hence avoid using these colors as the background color of your logos.',
    ),
  ],
  why: 'The portal is white, or black in its dark theme: a logo on the same ground has no outline there, and certification sends it back.',
  fix: 'Give the logo a ground of one simple colour, or none.',
  check: (subject) =>
    pictureFaults(subject, logoUses, ({ logo }) => {
      const { kind } = logo?.ground ?? {};
      if (kind !== 'white' && kind !== 'black') return undefined;
      return `stands on ${kind}, as the portal does; give it a ground of one colour, or none.`;
    }),
});
