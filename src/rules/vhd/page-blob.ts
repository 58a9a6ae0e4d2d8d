import { blobRule } from './looked.ts';

export const pageBlob = blobRule(
  {
    id: 'vhd/page-blob',
    title: 'The disk is a page blob',
    severity: 'error',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-create-certification-faq',
        quote: 'used blob is a block type instead of a page type',
      },
    ],
    why: 'Azure starts machines from page blobs alone.',
    fix: 'Upload it anew as page blob, such as with azcopy and --blob-type PageBlob.',
  },
  ({ facts: { kind } }) =>
    kind === undefined || kind === 'PageBlob'
      ? undefined
      : `is a ${kind.slice(0, 20)}, and must be a PageBlob; upload it anew as one`,
);
