import { offerTypes } from '../../../schemas/words.ts';
import { surelyRead } from '../../measure/picture/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { guideline, heroPath, pictureFaults } from './picture-faults.ts';

export const heroNoText = offerRule({
  id: 'media/hero-no-text',
  title: 'The hero has no text of its own',
  policy: '100.3',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [heroPath],
  sources: [guideline('So you should not enter any text while you are designing the Hero logo.')],
  why: 'The marketplace writes the publisher, the plan, the summary and the button over the hero: other text is in the way.',
  fix: 'Take the text out of the hero.',
  check: (subject) =>
    pictureFaults(subject, ['hero'], ({ words = [] }) => {
      const [word] = surelyRead(words);
      return word && `has text in it: ${shown(word.text)}; take it out, for the marketplace writes its own.`;
    }),
});
