import { sasRule } from '../vhd/looked.ts';
import { day } from './times.ts';

export const startDayBefore = sasRule(
  {
    id: 'sas/start-day-before',
    title: 'A SAS began a day ago or earlier',
    severity: 'warning',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-get-sas-uri',
        quote: 'set the start date to one day before the current date',
      },
    ],
    why: 'Clocks differ, and a SAS that has not begun reads nothing.',
    fix: 'Make it with a start a day before today.',
  },
  ({ starts, start, asOf }) =>
    starts !== undefined && starts > asOf - day ? `begins at ${start}; set its start a day before today` : undefined,
);
