import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { exactly, sizeFaults } from './size.ts';

export const videoThumbnailSize = offerRule({
  id: 'media/video-thumbnail-size',
  title: 'Thumbnails of videos are 1280 × 720 px',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/videos/*/thumbnail'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-offer-listing',
      quote: '1280 x 720 pixels',
    },
  ],
  why: 'The thumbnail stands beside the screenshots, and is shown at their size.',
  fix: 'Export the thumbnail as a PNG of 1280 × 720 px.',
  check: (subject) => sizeFaults(subject, 'thumbnail', exactly(1280, 720)),
});
