import { sasRule } from '../vhd/looked.ts';

export const containerLevel = sasRule(
  {
    id: 'sas/container-level',
    title: 'A SAS is of the container',
    severity: 'warning',
    sources: [{ name: 'Partner Center documentation, azure-vm-get-sas-uri' }],
    why: 'The marketplace lists the container to find the image.',
    fix: 'Make it for the container (sr=c).',
  },
  ({ level, missing }) =>
    missing.includes('sr') || level === 'container' ? undefined : `is of a ${level}; make it for the container`,
);
