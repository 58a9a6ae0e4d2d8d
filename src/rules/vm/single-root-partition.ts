import { diskRule } from '../vhd/looked.ts';

export const singleRootPartition = diskRule(
  {
    id: 'vm/single-root-partition',
    title: 'The disk that boots has one root partition',
    severity: 'warning',
    sources: [
      {
        name: 'Guide to create a virtual machine image for the Azure Marketplace (2016)',
        quote: 'We recommend that you do not use Logical Volume Manager. Create a single root partition',
      },
    ],
    why: 'Disks of logical volumes cannot be enlarged or mended from outside.',
    fix: 'Install without LVM.',
  },
  ({ partitions }, { boots }) =>
    boots && partitions.all.some(({ kind }) => kind === 'lvm')
      ? 'has volumes of LVM; one root partition is better'
      : undefined,
);
