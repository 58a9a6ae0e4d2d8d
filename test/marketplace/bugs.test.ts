import { expect, test } from 'vitest';
import { bugs } from './bugs.ts';
import { caughtBy } from './mutation.ts';

test.each(bugs)('the suite catches that $name', async (bug) => {
  expect(await caughtBy(bug)).toBeDefined();
});
