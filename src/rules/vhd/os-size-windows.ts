import { gibibyte } from '../../measure/disk/vhd.ts';
import { diskRule, gigabytes } from './looked.ts';

export const osSizeWindows = diskRule(
  {
    id: 'vhd/os-size-windows',
    title: 'The disk that a Windows machine boots from has 30 to 250 GB',
    severity: 'warning',
    sources: [
      { name: 'Partner Center documentation, azure-vm-create-certification-faq', quote: 'OS disk size validation' },
    ],
    why: 'Other sizes take an exception, which has to be asked for.',
    fix: 'Resize it to 30 to 250 GB, or say in the notes for certification why not.',
  },
  ({ size }, { boots, family }) =>
    size !== undefined && boots && family === 'windows' && (size < 30 * gibibyte || size > 250 * gibibyte)
      ? `has ${gigabytes(size)}; a Windows machine boots from 30 to 250 GB`
      : undefined,
);
