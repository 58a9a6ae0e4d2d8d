import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { exactly, sizeFaults } from './size.ts';

export const screenshotSize = offerRule({
  id: 'media/screenshot-size',
  title: 'Screenshots are 1280 × 720 px',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/screenshots/*/image'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-offer-listing',
      quote: '1280 x 720 pixels',
    },
  ],
  why: 'Screenshots of other sizes are scaled, and blurry ones are refused.',
  fix: 'Take the screenshot again at 1280 × 720 px. Enlarging a smaller one makes it blurry.',
  check: (subject) => sizeFaults(subject, 'screenshot', exactly(1280, 720)),
});
