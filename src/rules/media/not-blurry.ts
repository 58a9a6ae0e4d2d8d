import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { heroPath, logoPaths, logoUses, pictureFaults } from './picture-faults.ts';

export const notBlurry = offerRule({
  id: 'media/not-blurry',
  title: 'Pictures are sharp',
  policy: '100.3',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: [
    ...logoPaths,
    heroPath,
    '/listing/en-us/media/screenshots/*/image',
    '/listing/en-us/media/videos/*/thumbnail',
  ],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-listing',
      quote: 'Blurry images will cause your submission to be rejected.',
    },
  ],
  why: 'A picture that was enlarged, or saved out of focus, is sent back by certification.',
  fix: 'Export the picture anew from its source, in the size that it has to have.',
  check: (subject) =>
    pictureFaults(subject, [...logoUses, 'hero', 'screenshot', 'thumbnail'], ({ crispness = 1 }) =>
      crispness < least
        ? 'is blurred, as if it had been enlarged: none of its edges is sharp; export it anew in its own size.'
        : undefined,
    ),
});

/** Even pictures that were enlarged to double their size have edges of which this much lies within a pixel. */
const least = 0.34;
