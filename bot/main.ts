import process from 'node:process';
import { couldNotRun } from '../src/render/could-not-run.ts';
import { run } from './run.ts';

const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => controller.abort());

try {
  await run({
    environment: process.env,
    write: (line) => process.stdout.write(line),
    ending: controller.signal,
  });
} catch (error) {
  process.stderr.write(`offerlane: ${couldNotRun(error)}\n`);
  process.exitCode = 2;
}
