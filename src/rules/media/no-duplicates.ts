import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { pictures, useTitles } from './pictures.ts';

export const noDuplicates = offerRule({
  id: 'media/no-duplicates',
  title: 'No screenshot or thumbnail is there under two names',
  policy: '100.3',
  severity: 'notice',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/screenshots/*/image', '/listing/en-us/media/videos/*/thumbnail'],
  sources: [{ name: 'what customers look at' }],
  why: 'Two entries with one picture show customers nothing new; often a file was saved under two names by mistake.',
  fix: 'Show another picture, or take the entry out.',
  check(subject) {
    const seen = new Map<string, string>();
    return pictures(subject).flatMap(({ use, file, path, facts }) => {
      // A picture of one colour holds the place of another, and is nobody's mistake.
      if ((use !== 'screenshot' && use !== 'thumbnail') || facts?.crispness === undefined) return [];
      const first = seen.get(file.sha256);
      seen.set(file.sha256, first ?? file.path);
      if (first === undefined || first === file.path) return [];
      const message = `${useTitles[use]} ${shown(file.path)} is the same picture as ${shown(first)}; show another picture, or take it out.`;
      return [{ path, message }];
    });
  },
});
