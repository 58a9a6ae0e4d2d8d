import { diskRule } from './looked.ts';

export const fixed = diskRule(
  {
    id: 'vhd/fixed',
    title: 'The disk is of fixed size',
    severity: 'error',
    sources: [
      { name: 'Partner Center documentation, azure-vm-create-certification-faq', quote: 'The disk type is Fixed' },
    ],
    why: 'Certification refuses the image after days of waiting.',
    fix: 'Convert it to a VHD of fixed size, such as with Convert-VHD or qemu-img with force_size.',
  },
  ({ format }) =>
    format === 'dynamic' || format === 'differencing'
      ? `is a ${format} VHD; convert it to one of fixed size`
      : undefined,
);
