import { diskRule } from '../vhd/looked.ts';

export const noSwapOnOsDisk = diskRule(
  {
    id: 'vm/no-swap-on-os-disk',
    title: 'The disk that boots has no swap partition',
    severity: 'error',
    sources: [
      {
        name: 'Guide to create a virtual machine image for the Azure Marketplace (2016)',
        quote: 'Do not use a swap partition on the operating system or data disk',
      },
    ],
    why: 'Azure gives machines a temporary disk, which is where swap belongs.',
    fix: 'Take the partition out; let the agent make swap on the temporary disk.',
  },
  ({ partitions }) =>
    partitions.all.some(({ kind }) => kind === 'swap') ? 'has a swap partition; take it out' : undefined,
);
