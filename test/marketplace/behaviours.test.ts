import { test } from 'vitest';
import { behaviours } from './behaviours.ts';
import { testSandbox } from './test-sandbox.ts';
import { startWhole } from './whole-sandbox.ts';

test.each(Object.entries(behaviours))('%s', async (_name, holds) => {
  await using sandbox = await testSandbox(startWhole);
  await holds(sandbox);
});
