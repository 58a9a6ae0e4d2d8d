import { offerTypes } from '../../../schemas/words.ts';
import { hex } from '../../measure/picture/raster.ts';
import { offerRule } from '../rule.ts';
import { guideline, logoPaths, logoUses, pictureFaults } from './picture-faults.ts';

export const logoBackgroundNearBlackWhite = offerRule({
  id: 'media/logo-background-near-black-white',
  title: 'A logo stands on nothing that is nearly white or nearly black',
  policy: '100.3',
  severity: 'warning',
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
      const { kind, colour } = logo?.ground ?? {};
      if (colour === undefined || (kind !== 'near-white' && kind !== 'near-black')) return undefined;
      return `stands on ${hex(colour)}, which is nearly ${kind.slice('near-'.length)}, as the portal is; give it a ground of one colour, or none.`;
    }),
});
