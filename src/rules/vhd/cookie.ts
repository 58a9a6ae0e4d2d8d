import { diskRule } from './looked.ts';

export const cookie = diskRule(
  {
    id: 'vhd/cookie',
    title: 'The disk ends with the footer of a VHD',
    severity: 'error',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-create-certification-faq',
        quote: "The cookie contains the string 'conectix'",
      },
    ],
    why: 'Certification refuses the image after days of waiting.',
    fix: 'Upload the whole VHD: a file that was cut off has no footer.',
  },
  ({ format }) => (format === 'none' ? 'does not end with the footer of a VHD; upload the whole file' : undefined),
);
