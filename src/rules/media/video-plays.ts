import { offerTypes } from '../../../schemas/words.ts';
import { linkFaults } from '../links.ts';
import { offerRule } from '../rule.ts';

export const videoPlays = offerRule({
  id: 'media/video-plays',
  title: 'Videos play',
  policy: '100.3',
  severity: 'warning',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/videos/*/streamingUrl'],
  sources: [{ name: 'Partner Center documentation, marketplace-criteria-content-validation' }],
  why: 'A video that is private or gone is an empty place on the page of the offer.',
  fix: 'Make the video public, or at least open to those who have its link.',
  check: (subject) =>
    linkFaults(subject, 'media/video-plays', 'The video that is asked for at', (status) =>
      status >= 200 && status < 300 ? undefined : `is not played for everyone (status ${status})`,
    ),
});
