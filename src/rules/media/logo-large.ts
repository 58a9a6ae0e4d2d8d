import { offerTypes } from '../../../schemas/words.ts';
import type { PngHeader } from '../../measure/png-header.ts';
import { offerRule } from '../rule.ts';
import { sizeFaults } from './size.ts';

const square = ({ width, height }: PngHeader) => width === height && width >= 216 && width <= 350;

export const logoLarge = offerRule({
  id: 'media/logo-large',
  title: 'The large logo is square, 216 to 350 px',
  policy: '100.3',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/logos/large'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-offer-listing',
      quote: 'Large (from 216 x 216 to 350 x 350 px, required)',
    },
  ],
  why: 'The marketplace makes the smaller logos from this one, and a picture of another shape comes out stretched.',
  fix: 'Export the logo as a square PNG of 216 to 350 px.',
  check: (subject) => sizeFaults(subject, 'large', { fits: square, wanted: 'a square of 216 to 350 px' }),
});
