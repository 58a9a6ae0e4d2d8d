import { diskRule } from './looked.ts';

export const firstMibFree = diskRule(
  {
    id: 'vhd/first-mib-free',
    title: 'The first megabyte of the disk that boots is free',
    severity: 'error',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-create-certification-faq',
        quote: 'ensure the first 2048 sectors (1 MB) of the OS disk is empty. Otherwise, your publishing will fail',
      },
    ],
    why: 'The marketplace writes there what it finds the image by.',
    fix: 'Begin the first partition at sector 2048.',
  },
  ({ partitions }, { boots }) => {
    const early = boots ? partitions.all.find(({ start }) => start < 2048) : undefined;
    return early && `has a partition from sector ${early.start} on; the first begins at 2048 or later`;
  },
);
