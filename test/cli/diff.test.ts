/** `offerlane diff` tells the steps that publishing takes. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, commit, home, write } from '../on-disk.ts';
import { offerlane } from './offerlane.ts';

test.each([
  ['tailspin-core-linux', 'test/faults/offers', true],
  ['fabrikam-gateway', 'examples/offers', true],
  ['fabrikam-insights', 'examples/offers', false],
  ['fabrikam-edge', 'examples/offers', false],
])('the steps of %s, from %s: images are replicated: %s', async (id, from, replicates) => {
  const folder = aFolder();
  write(folder, 'offers/README.md', 'Offers.\n');
  commit(folder);
  cpSync(join(home, from, id), join(folder, 'offers', id), { recursive: true });
  const { output, status } = await offerlane(folder, 'diff', 'HEAD', id, '--format', 'json');
  expect(status).toBe(0);
  const [difference] = JSON.parse(output);
  const steps = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  expect(difference).toMatchObject({ id, new: true, class: 'technical' });
  expect(steps(difference.preview)).toContain('Technical validation');
  expect([steps(difference.preview), steps(difference.live)].map((names) => names.includes('Replication'))).toEqual([
    replicates,
    replicates,
  ]);
});
