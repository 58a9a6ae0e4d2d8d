import { mebibyte } from '../../measure/disk/vhd.ts';
import { diskRule } from './looked.ts';

export const sizeAligned = diskRule(
  {
    id: 'vhd/size-aligned',
    title: 'The size of the disk is whole megabytes',
    severity: 'error',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-create-certification-faq',
        quote: 'The virtual size must be a multiple of 1 MB',
      },
    ],
    why: 'Certification refuses the image after days of waiting.',
    fix: 'Resize the disk to whole megabytes before you convert it.',
  },
  ({ size }) =>
    size !== undefined && size % mebibyte !== 0
      ? `has ${size} bytes, which is no multiple of 1 MB (${mebibyte}); resize it`
      : undefined,
);
