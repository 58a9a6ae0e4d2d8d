/**
 * `npm run -s mutations -- --count N --seed N --kind KIND`: hurts pictures, disks, zips and templates, measures them, and says whether
 * anything threw, took more than two seconds or 300 MB. A whole one is measured between every 100: it must say what it always says.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { seeded } from '../faults/random.ts';
import { kinds } from './kinds.ts';
import { mutated } from './mutated.ts';

const text = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({ options: { count: text('20000'), seed: text('1'), kind: text('') } });
const [most, memory] = [2000, 300];

let wrong = 0;
for (const [name, open] of Object.entries(kinds)) {
  if (values.kind !== '' && values.kind !== name) continue;
  const { samples, header, measure } = await open();
  const said = await Promise.all(samples.map(async (bytes) => JSON.stringify(await measure(bytes))));
  const random = seeded(Number(values.seed));
  const before = process.memoryUsage().rss;
  const tally = { past: 0, threw: 0, slow: 0, slowest: 0, controls: 0, off: 0, memory: 0 };
  for (let index = 0; index < Number(values.count); index += 1) {
    const which = index % samples.length;
    const { bytes, pastHeader } = mutated(samples[which] ?? samples[0] ?? Buffer.alloc(0), samples, header, random);
    const began = performance.now();
    try {
      await measure(bytes);
    } catch (error) {
      tally.threw += 1;
      process.stdout.write(`${name} ${index} threw: ${String(error)}\n`);
    }
    const took = performance.now() - began;
    tally.slowest = Math.max(tally.slowest, took);
    if (took > most) tally.slow += 1;
    if (pastHeader) tally.past += 1;
    if (index % 100 !== 0) continue;
    tally.controls += 1;
    if (JSON.stringify(await measure(samples[which] ?? Buffer.alloc(0))) !== said[which]) tally.off += 1;
    tally.memory = Math.max(tally.memory, process.memoryUsage().rss - before);
  }
  const grown = Math.round(tally.memory / 1e6);
  if (tally.threw + tally.slow + tally.off > 0 || grown > memory || tally.past < 0.3 * Number(values.count)) wrong += 1;
  const share = Math.round((100 * tally.past) / Number(values.count));
  process.stdout.write(
    `${name}: ${values.count} hurt, ${share} % past the header; ${tally.threw} threw, ${tally.slow} took more than 2 s (the slowest ${Math.round(tally.slowest)} ms), ${grown} MB more at most; ${tally.off} of ${tally.controls} whole ones were off.\n`,
  );
}
process.exitCode = wrong === 0 ? 0 : 1;
