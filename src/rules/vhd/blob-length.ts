import { diskRule } from './looked.ts';

export const blobLength = diskRule(
  {
    id: 'vhd/blob-length',
    title: 'The blob is the disk and its footer, and nothing else',
    severity: 'error',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-create-certification-faq',
        quote: 'The VHD blob length is equal to the virtual size plus the VHD footer length (512)',
      },
    ],
    why: 'Certification refuses the image after days of waiting.',
    fix: 'Upload the file anew, whole.',
  },
  ({ format, size, length }) =>
    format === 'fixed' && size !== undefined && length !== size + 512
      ? `has ${length} bytes, where its footer tells of ${size} and 512 more; upload it anew`
      : undefined,
);
