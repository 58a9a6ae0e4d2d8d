import { sasRule } from '../vhd/looked.ts';
import { day, until } from './times.ts';

export const expiresSoon = sasRule(
  {
    id: 'sas/expires-soon',
    title: 'A SAS lasts three weeks from today',
    severity: 'warning',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-get-sas-uri',
        quote: 'a minimum of three weeks from when the SAS URI is created',
      },
    ],
    why: 'If certification sends the offer back, the next round needs it, too.',
    fix: 'Make a new one before you stage.',
  },
  ({ starts = 0, ends, expiry, asOf }) =>
    ends !== undefined && ends - starts >= 21 * day && ends >= asOf + 10 * day && ends < asOf + 21 * day
      ? `ends at ${expiry}, ${until(asOf, ends)} from now; three weeks are safe`
      : undefined,
);
