import { offerTypes } from '../../../schemas/words.ts';
import { surelyRead } from '../../measure/picture/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { guideline, logoPaths, logoUses, pictureFaults } from './picture-faults.ts';

export const logoNoText = offerRule({
  id: 'media/logo-no-text',
  title: 'A logo has no text on it',
  policy: '100.3',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [guideline('Avoid placing text, even your company or brand name, on the logo.')],
  why: 'The name stands beside the logo wherever it is shown, and text cannot be read at 48 pixels.',
  fix: 'Take the text out, or use the mark alone.',
  check: (subject) =>
    pictureFaults(subject, logoUses, ({ words = [] }) => {
      const [word] = surelyRead(words);
      return word && `has text on it: ${shown(word.text)}; use the mark alone.`;
    }),
});
