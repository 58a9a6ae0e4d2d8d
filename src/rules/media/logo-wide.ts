import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { exactly, sizeFaults } from './size.ts';

export const logoWide = offerRule({
  id: 'media/logo-wide',
  title: 'The wide logo is 255 × 115 px',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/logos/wide'],
  sources: [{ name: 'Complete the offer creation with marketing content (2016)' }],
  why: 'The marketplace shows it as it is; a picture of another size is refused.',
  fix: 'Export the logo as a PNG of 255 × 115 px.',
  check: (subject) => sizeFaults(subject, 'wide', exactly(255, 115)),
});
