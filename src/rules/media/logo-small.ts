import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { exactly, sizeFaults } from './size.ts';

export const logoSmall = offerRule({
  id: 'media/logo-small',
  title: 'The small logo is 48 × 48 px',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/logos/small'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-offer-listing',
      quote: 'Small (48 x 48 px, optional)',
    },
  ],
  why: 'The marketplace shows it as it is; a picture of another size is refused.',
  fix: 'Export the logo as a PNG of 48 × 48 px, or leave it out: the marketplace makes it from the large one.',
  check: (subject) => sizeFaults(subject, 'small', exactly(48, 48)),
});
