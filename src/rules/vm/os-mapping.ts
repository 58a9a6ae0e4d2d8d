import { diskRule } from '../vhd/looked.ts';

export const osMapping = diskRule(
  {
    id: 'vm/os-mapping',
    title: 'The disk is that of the operating system that the plan names',
    severity: 'warning',
    sources: [
      { name: 'Partner Center documentation, azure-vm-create-certification-faq', quote: 'Incorrect OS mapping' },
    ],
    why: 'A machine that does not start as the plan says fails certification.',
    fix: 'Name the right family under operatingSystem, or give the right disk.',
  },
  ({ partitions: { all } }, { boots, family }) => {
    const linux = all.some(({ kind }) => kind === 'linux' || kind === 'swap' || kind === 'lvm');
    const windows = all.some(({ kind }) => kind === 'windows');
    if (!boots || linux === windows) return undefined;
    if (linux && family === 'windows') return 'has partitions of Linux, and its plan says windows';
    return windows && family === 'linux' ? 'has partitions of Windows, and its plan says linux' : undefined;
  },
);
