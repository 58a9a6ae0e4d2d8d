/** `npm run fixes -- --seed N --count N`: hurts offers until so many faults were mended, and says what came of it. */
import { parseArgs } from 'node:util';
import { fixCampaign } from './fixes.ts';
import { reproduction } from './report.ts';

const text = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({ options: { seed: text('1'), count: text('200') } });
const { figures, failures } = await fixCampaign({ seed: Number(values.seed), fixes: Number(values.count) });
const sums = new Map<string, number>();
for (const counts of figures.values())
  for (const [verdict, count] of counts) sums.set(verdict, (sums.get(verdict) ?? 0) + count);
const told = [...failures.map(reproduction), [...sums].map(([verdict, count]) => `${verdict}: ${count}`).join(', ')];
process.stdout.write(`${told.join('\n\n')}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
