import { mebibyte } from '../../measure/disk/vhd.ts';
import { diskRule } from './looked.ts';

export const sizeMin = diskRule(
  {
    id: 'vhd/size-min',
    title: 'The disk has 20 MB or more',
    severity: 'error',
    sources: [{ name: 'Partner Center documentation, azure-vm-create-certification-faq', quote: 'at least 20 MB' }],
    why: 'Certification refuses the image after days of waiting.',
    fix: 'Make the disk larger.',
  },
  ({ size }) => (size !== undefined && size < 20 * mebibyte ? `has ${size} bytes; it takes 20 MB or more` : undefined),
);
