import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { cases } from './cases.ts';
import type { Outcome } from './run.ts';

const runner = join(import.meta.dirname, 'run.ts');

/** What processes with little memory tell of the cases. One that ends before its time leaves out the case that it was at. */
async function outcomes(names: readonly string[]): Promise<Map<string, Outcome>> {
  const told = new Map<string, Outcome>();
  for (let left = names; left.length > 0; ) {
    const child = spawn(process.execPath, ['--max-old-space-size=256', runner, ...left], { timeout: 300_000 });
    let count = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      const outcome: Outcome = JSON.parse(line);
      told.set(outcome.name, outcome);
      count += 1;
    }
    left = left.slice(count + 1);
  }
  return told;
}

const names = Object.keys(cases);
const told = await outcomes(names);

test.each(names)('bears %s', (name) => {
  expect(told.get(name)).toMatchObject({ found: true, untellable: [] });
  expect(told.get(name)?.milliseconds).toBeLessThan(10_000);
  expect(told.get(name)?.findings).toBeLessThan(500);
});
