import { sasRule } from '../vhd/looked.ts';
import { day, until } from './times.ts';

export const expiryThreeWeeks = sasRule(
  {
    id: 'sas/expiry-three-weeks',
    title: 'A SAS lasts until certification is over',
    severity: 'error',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-get-sas-uri',
        quote: 'a minimum of three weeks from when the SAS URI is created',
      },
    ],
    why: 'Certification may wait in a queue, and copies the image more than once.',
    fix: 'Make it to last three weeks or more from today.',
  },
  ({ starts, ends, expiry, asOf }) => {
    if (ends === undefined) return undefined;
    if (ends <= asOf) return `ended at ${expiry}; make a new one`;
    if (ends < asOf + certification)
      return `ends at ${expiry}, ${until(asOf, ends)} from now, and certification may take ${certification / day} days; make a new one`;
    return starts !== undefined && ends - starts < 21 * day
      ? `lasts ${until(starts, ends)}; it must last 21 or more`
      : undefined;
  },
);

/** The days that certification takes at most, with those that a submission waits for its turn (seed 003: three to five business days). */
const certification = 10 * day;
