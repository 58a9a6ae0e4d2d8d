import { shown } from '../../source/text.ts';
import { hosts } from '../media/video-host.ts';
import { type Fault, offerRule } from '../rule.ts';
import { driven, drivenTypes } from './settings.ts';

export const video = offerRule({
  id: 'testdrive/video',
  title: 'A video of a test drive plays on YouTube or Vimeo, and has a still of 533 × 324 px',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: ['/testDrive/listing/en-us/videos'],
  sources: [
    { name: 'Partner Center documentation, test-drive-technical-configuration', quote: 'Thumbnail (533 x 324 pixels)' },
  ],
  why: 'The marketplace plays videos in the players of these two, and shows the still at that size.',
  fix: 'Put the video on YouTube or Vimeo, and export the still as a PNG of 533 × 324 px.',
  check({ offer, media }) {
    return (driven(offer)?.listing?.['en-us']?.videos ?? []).flatMap((video, index): readonly Fault[] => {
      const path = ['testDrive', 'listing', 'en-us', 'videos', index];
      const host = video?.streamingUrl === undefined ? undefined : URL.parse(video.streamingUrl)?.hostname;
      const elsewhere = `The video is on ${shown(host)}; the marketplace plays videos on YouTube and Vimeo only. Put it there.`;
      const faults =
        host === undefined || hosts.includes(host) ? [] : [{ path: [...path, 'streamingUrl'], message: elsewhere }];
      const file = video?.thumbnail === undefined ? undefined : media.get(video.thumbnail);
      const size = file?.png && `${file.png.width} × ${file.png.height} px`;
      if (file === undefined || size === '533 × 324 px') return faults;
      const is = size ?? 'no PNG';
      const message = `The still ${shown(file.path)} is ${is}; it must be a PNG of 533 × 324 px.`;
      return [...faults, { path: [...path, 'thumbnail'], message }];
    });
  },
});
