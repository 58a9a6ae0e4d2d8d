/** `npm run faults -- --seed N --count N --edits N --operator WORDS`: hurts offers, and says what was found of it. */
import { parseArgs } from 'node:util';
import { campaign } from './campaign.ts';
import { told } from './report.ts';

const text = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({
  options: { seed: text('1'), count: text('500'), edits: text('100'), operator: text('') },
});
const { seed, count, edits, operator } = values;
const result = await campaign({ seed: Number(seed), faults: Number(count), edits: Number(edits), operator });
process.stdout.write(told(result));
process.exitCode = result.failures.length === 0 ? 0 : 1;
