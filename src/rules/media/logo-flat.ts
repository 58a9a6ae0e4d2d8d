import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { guideline, logoPaths, logoUses, percent, pictureFaults } from './picture-faults.ts';

export const logoFlat = offerRule({
  id: 'media/logo-flat',
  title: 'A logo is flat: it has no gradient',
  policy: '100.3',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [
    guideline('Do not use a gradient background on the logo.'),
    guideline("The look and feel of your logo should be 'flat' and should avoid gradients."),
  ],
  why: 'Logos stand small among flat ones; certification sends gradients back, on the ground and in the artwork.',
  fix: 'Give each area one colour.',
  check: (subject) =>
    pictureFaults(subject, logoUses, ({ logo }) =>
      logo === undefined || logo.gradient.share === 0
        ? undefined
        : `has a gradient over ${percent(logo.gradient.share)} of what is drawn; give each area one colour.`,
    ),
});
