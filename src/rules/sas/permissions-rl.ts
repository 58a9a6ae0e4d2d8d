import { sasRule } from '../vhd/looked.ts';

export const permissionsRl = sasRule(
  {
    id: 'sas/permissions-rl',
    title: 'A SAS reads and lists, and does nothing else',
    severity: 'error',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-get-sas-uri',
        quote: "Only List and Read permissions are required. Don't provide Write or Delete access",
      },
    ],
    why: 'With less the image cannot be copied; with more, whoever has it can change it.',
    fix: 'Make it with sp=rl.',
  },
  ({ permissions, missing }) =>
    missing.includes('sp') || [...permissions].sort().join('') === 'lr'
      ? undefined
      : `allows ${permissions}; it must allow rl`,
);
