import { sasRule } from '../vhd/looked.ts';

export const stSeFullDatetime = sasRule(
  {
    id: 'sas/st-se-full-datetime',
    title: 'The start and the end of a SAS are dates with a time in UTC',
    severity: 'error',
    sources: [{ name: 'Partner Center documentation, azure-vm-get-sas-uri', quote: 'must have full date-time format' }],
    why: 'The marketplace copies the image with it, and ends the publication where it cannot.',
    fix: 'Write them as 2026-11-26T00:00:00Z.',
  },
  ({ start, expiry, starts, ends }) => {
    const bad = [
      start !== undefined && starts === undefined && start,
      expiry !== undefined && ends === undefined && expiry,
    ].find((one) => one);
    return bad ? `has the time ${bad}; write it as 2026-11-26T00:00:00Z` : undefined;
  },
);
