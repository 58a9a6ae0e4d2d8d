import { blobRule } from './looked.ts';

export const blobExists = blobRule(
  {
    id: 'vhd/blob-exists',
    title: 'The disk can be read with its SAS',
    severity: 'error',
    sources: [{ name: 'Partner Center documentation, azure-vm-create-certification-faq' }],
    why: 'The marketplace reads it in the same way, and ends the publication where it cannot.',
    fix: 'Put the VHD there, and make a SAS for its container that reads and lists.',
  },
  ({ facts: { fault } }) => fault,
);
