import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, home, node } from './on-disk.ts';

test('the demo goes from a pull request to what is live', { timeout: 240_000 }, () => {
  const { status, stdout, stderr } = node([join(home, 'demo/main.ts'), '--once'], aFolder());
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('live: what is served is what was merged');
});
