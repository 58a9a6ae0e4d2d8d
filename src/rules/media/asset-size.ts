import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { pictures, useTitles } from './pictures.ts';

export const assetSize = offerRule({
  id: 'media/asset-size',
  title: 'Pictures load quickly',
  policy: '100.3',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media'],
  sources: [{ name: 'what customers and reviewers can load' }],
  why: 'A picture of more than five million bytes makes the page of the offer slow, and uploads of it fail more often.',
  fix: 'Save it smaller: PNG with fewer colours, or cut to the size it is shown in.',
  check(subject) {
    return pictures(subject).flatMap(({ use, file, path }) => {
      if (file.size <= most) return [];
      const message = `${useTitles[use]} ${shown(file.path)} has ${file.size.toLocaleString('en-US')} bytes; save it with at most ${most.toLocaleString('en-US')}.`;
      return [{ path, message }];
    });
  },
});

/** In bytes. */
const most = 5_000_000;
