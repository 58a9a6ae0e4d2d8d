import { expect, test } from 'vitest';
import { campaign } from '../faults/campaign.ts';
import { offers } from '../faults/offers.ts';
import { markdown } from '../faults/report.ts';

test('docs/faults.md tells how many faults of each operator are found at their line', async () => {
  const size = { seed: 1, faults: 2000, edits: 300 };
  const [faults = '', edits = ''] = markdown(await campaign({ ...size, operator: '' }));
  await expect(page(size, faults, edits)).toMatchFileSnapshot('../../docs/faults.md');
}, 300_000);

const page = (
  { seed, faults, edits }: { seed: number; faults: number; edits: number },
  found: string,
  quiet: string,
) => `# Are faults found?

${faults} single faults are put into ${offers().length} right offers, one at a time: the examples, and offers made from the resource trees that
Microsoft publishes, written by hand in unlike styles (block and flow, quotes, block scalars, anchors and merge keys, CR LF).
Half of them are written again in a style made up at random first. An operator knows the line that it changed. A fault is
*found* where exactly one finding stands at that line and is more than a notice. For a key that is missing that is the line of
the key that should hold it (line 1 of the file at its top); where a fault is between two values, such as two plans of one
title, the line of either. Faults of change (a published plan that becomes private, a price that is another) are judged against
the offer as it was.

Then ${edits} edits that do no harm are made. One is *quiet* where nothing is found, and the digest differs exactly if the
marketplace would receive something else.

The harness has its own description of a right offer, its own writer and its own lines: see test/faults. This table is made
with seed ${seed} by \`npm run generate\`; \`npm run faults -- --seed 7 --count 5000 --edits 1000\` tries others and shows each
failure with the lines that were changed.

${found}

${quiet}
`;
