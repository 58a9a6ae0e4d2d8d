import process from 'node:process';
import { inspect } from 'node:util';
import { couldNotRun } from '../src/render/could-not-run.ts';
import { run } from './run.ts';

// Whoever reads the output may have seen enough of it, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

function ending(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => controller.abort());
  return controller.signal;
}

try {
  const surroundings = {
    folder: process.cwd(),
    workspace: process.env.GITHUB_WORKSPACE,
    environment: process.env,
    say: (line: string) => process.stdout.write(`${line}\n`),
    ending,
  };
  const { output, status } = await run(process.argv.slice(2), surroundings);
  process.exitCode = status;
  process.stdout.write(output);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`offerlane: ${couldNotRun(error)}\n`);
  if (process.env.OFFERLANE_DEBUG) process.stderr.write(`${inspect(error)}\n`);
}
