import { sasRule } from '../vhd/looked.ts';

export const requiredParams = sasRule(
  {
    id: 'sas/required-params',
    title: 'A SAS has all its parts',
    severity: 'error',
    sources: [{ name: 'Partner Center documentation, azure-vm-get-sas-uri' }],
    why: 'The marketplace copies the image with it, and ends the publication where it cannot.',
    fix: 'Make the SAS anew, and give the whole query as the secret.',
  },
  ({ missing, signed }) => {
    const parts = missing.filter((name) => name !== 'st' && name !== 'se');
    if (parts.length > 0) return `lacks ${parts.join(', ')}`;
    return signed ? undefined : 'has a signature that is none; copy it whole';
  },
);
