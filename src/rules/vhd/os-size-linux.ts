import { gibibyte } from '../../measure/disk/vhd.ts';
import { diskRule, gigabytes } from './looked.ts';

export const osSizeLinux = diskRule(
  {
    id: 'vhd/os-size-linux',
    title: 'The disk that a Linux machine boots from has 1 to 1023 GB',
    severity: 'error',
    sources: [
      { name: 'Partner Center documentation, azure-vm-create-certification-faq', quote: 'OS disk size validation' },
    ],
    why: 'Certification refuses the image after days of waiting.',
    fix: 'Resize it; 30 to 50 GB are usual.',
  },
  ({ size = gibibyte }, { boots, family }) =>
    boots && family === 'linux' && (size < gibibyte || size > 1023 * gibibyte)
      ? `has ${gigabytes(size)}; a Linux machine boots from 1 to 1023 GB`
      : undefined,
);
