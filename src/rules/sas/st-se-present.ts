import { sasRule } from '../vhd/looked.ts';

export const stSePresent = sasRule(
  {
    id: 'sas/st-se-present',
    title: 'A SAS says when it begins and ends',
    severity: 'error',
    sources: [
      { name: 'Partner Center documentation, azure-vm-get-sas-uri', quote: '“st” and “se” parameters not in SAS URI' },
    ],
    why: 'The marketplace copies the image with it, and ends the publication where it cannot.',
    fix: 'Make it anew with a start and an expiry.',
  },
  ({ missing }) => {
    const parts = missing.filter((name) => name === 'st' || name === 'se');
    return parts.length > 0 ? `lacks ${parts.join(' and ')}; make it anew with a start and an expiry` : undefined;
  },
);
