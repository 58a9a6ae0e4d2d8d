import { diskRule } from '../vhd/looked.ts';

export const bitlockerOsDisk = diskRule(
  {
    id: 'vm/bitlocker-os-disk',
    title: 'BitLocker does not encrypt the disk that boots',
    severity: 'error',
    sources: [{ name: 'Partner Center documentation, azure-vm-create-certification-faq' }],
    why: 'Nobody can start a machine from it.',
    fix: 'Decrypt the disk before you make the image.',
  },
  ({ partitions }, { boots }) => (boots && partitions.bitLocker ? 'is encrypted by BitLocker; decrypt it' : undefined),
);
