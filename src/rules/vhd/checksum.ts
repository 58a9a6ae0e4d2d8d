import { diskRule } from './looked.ts';

export const checksum = diskRule(
  {
    id: 'vhd/checksum',
    title: 'The footer of the VHD has its checksum',
    severity: 'error',
    sources: [{ name: 'Virtual Hard Disk Image Format Specification, hard disk footer format' }],
    why: 'A footer that was changed without its checksum is taken for a damaged one.',
    fix: 'Export the disk anew.',
  },
  ({ size, checksum }) =>
    size !== undefined && !checksum ? 'has a footer whose checksum is wrong; export it anew' : undefined,
);
