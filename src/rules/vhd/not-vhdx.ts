import { diskRule } from './looked.ts';

export const notVhdx = diskRule(
  {
    id: 'vhd/not-vhdx',
    title: 'The disk is a VHD and no VHDX',
    severity: 'error',
    sources: [{ name: 'Microsoft Virtual Hard Disk v2 (VHDX) file format' }],
    why: 'Certification refuses the image after days of waiting.',
    fix: 'Convert it to a VHD of fixed size, such as with Convert-VHD or qemu-img with force_size.',
  },
  ({ format }) => (format === 'vhdx' ? 'is a VHDX; convert it to a VHD of fixed size' : undefined),
);
