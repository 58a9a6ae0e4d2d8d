import { expect, test } from 'vitest';
import { bugs } from './bugs.ts';
import { isCaught } from './mutation.ts';

test.each(bugs)('that $name is caught: $behaviour', async (bug) => {
  expect(await isCaught(bug)).toBe(true);
});
