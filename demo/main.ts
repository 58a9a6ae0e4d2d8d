import { join } from 'node:path';
import process from 'node:process';
import { couldNotRun } from '../src/render/could-not-run.ts';
import { demo } from './run.ts';

const known = ['--once'];
const words = process.argv.slice(2);
const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => controller.abort());

try {
  const stranger = words.find((word) => !known.includes(word));
  if (stranger !== undefined) throw new Error(`The demonstration knows --once alone, not ${stranger}.`);
  const live = await demo({
    once: words.includes('--once'),
    examples: join(import.meta.dirname, '../examples'),
    write: (text) => process.stdout.write(text),
    ending: controller.signal,
  });
  process.exitCode = live ? 0 : 1;
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`demo: ${couldNotRun(error)}\n`);
}
