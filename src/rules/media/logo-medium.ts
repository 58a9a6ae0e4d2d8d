import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { exactly, sizeFaults } from './size.ts';

export const logoMedium = offerRule({
  id: 'media/logo-medium',
  title: 'The medium logo is 90 × 90 px',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/logos/medium'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-offer-listing',
      quote: 'Medium (90 x 90 px, optional)',
    },
  ],
  why: 'The marketplace shows it as it is; a picture of another size is refused.',
  fix: 'Export the logo as a PNG of 90 × 90 px, or leave it out: the marketplace makes it from the large one.',
  check: (subject) => sizeFaults(subject, 'medium', exactly(90, 90)),
});
