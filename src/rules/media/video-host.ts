import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

/** Where videos may play. */
export const hosts: readonly string[] = [
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'youtu.be',
  'vimeo.com',
  'www.vimeo.com',
  'player.vimeo.com',
];

export const videoHost = offerRule({
  id: 'media/video-host',
  title: 'Videos play on YouTube or Vimeo',
  policy: '100.3',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/videos/*/streamingUrl'],
  sources: [{ name: 'Partner Center documentation, azure-vm-offer-listing', quote: '(YouTube or Vimeo only)' }],
  why: 'The marketplace plays videos in the players of these two, and of no others.',
  fix: 'Put the video on YouTube or Vimeo, and give its address there.',
  check: ({ offer }) =>
    (offer.listing?.['en-us']?.media?.videos ?? []).flatMap((video, index) => {
      const address = video?.streamingUrl;
      const host = address === undefined ? undefined : (URL.parse(address)?.hostname ?? address);
      if (host === undefined || hosts.includes(host)) return [];
      return [
        {
          path: ['listing', 'en-us', 'media', 'videos', index, 'streamingUrl'],
          message: `The video is on ${shown(host)}; the marketplace plays videos on YouTube and Vimeo only. Put it there.`,
        },
      ];
    }),
});
