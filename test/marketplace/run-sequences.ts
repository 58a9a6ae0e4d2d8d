/** Runs sequences of calls against the sandbox: `npm run sequences -- 10000 1`, their count and the first seed. */
import { rmSync } from 'node:fs';
import process from 'node:process';
import { aWorld, runSequence } from './sequences.ts';
import { startWhole } from './whole-sandbox.ts';

const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1_000_000);
const calls = 12;
const world = await aWorld(startWhole);
const begun = performance.now();
let failures = 0;
for (let seed = first; seed < first + count; seed += 1) {
  await runSequence(startWhole, world, seed, calls).catch((error: Error) => {
    failures += 1;
    process.stdout.write(`${error.message}\n`);
  });
}
rmSync(world.folder, { recursive: true, force: true });
const seconds = Math.round((performance.now() - begun) / 1000);
process.stdout.write(`${count} sequences of ${calls} calls from seed ${first}: ${failures} failed, in ${seconds} s\n`);
process.exitCode = failures === 0 ? 0 : 1;
