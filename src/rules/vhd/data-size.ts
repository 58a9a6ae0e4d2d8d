import { gibibyte } from '../../measure/disk/vhd.ts';
import { diskRule, gigabytes } from './looked.ts';

export const dataSize = diskRule(
  {
    id: 'vhd/data-size',
    title: 'A data disk has 1023 GB or less',
    severity: 'error',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-create-certification-faq',
        quote: "Data disk requests with a size greater than 1023 gigabytes (GB) won't be approved",
      },
    ],
    why: 'Certification refuses the image after days of waiting.',
    fix: 'Use several disks, or a smaller one that customers enlarge.',
  },
  ({ size = 0 }, { boots }) =>
    !boots && size > 1023 * gibibyte ? `has ${gigabytes(size)}; a data disk has 1023 GB or less` : undefined,
);
