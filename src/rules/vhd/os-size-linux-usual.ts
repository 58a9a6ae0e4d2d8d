import { gibibyte } from '../../measure/disk/vhd.ts';
import { diskRule, gigabytes } from './looked.ts';

export const osSizeLinuxUsual = diskRule(
  {
    id: 'vhd/os-size-linux-usual',
    title: 'The disk that a Linux machine boots from has 30 to 50 GB',
    severity: 'warning',
    sources: [
      {
        name: 'Guide to create a virtual machine image for the Azure Marketplace (2016)',
        quote: '30 GB - 50 GB fixed-format VHD',
      },
    ],
    why: 'Customers pay for the disk, and reviewers ask why it is another.',
    fix: 'Resize it to 30 to 50 GB, unless the software takes more.',
  },
  ({ size }, { boots, family }) =>
    size !== undefined &&
    boots &&
    family === 'linux' &&
    size >= gibibyte &&
    size <= 1023 * gibibyte &&
    (size < 30 * gibibyte || size > 50 * gibibyte)
      ? `has ${gigabytes(size)}; 30 to 50 GB are usual for Linux`
      : undefined,
);
