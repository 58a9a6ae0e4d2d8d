import { expect, test } from 'vitest';
import { deskStand } from './desk-stand.ts';

test('an offer is staged, merged and live', async () => {
  await using stand = await deskStand();
  const { github, files } = stand;
  const pull = github.put(1, files);
  await stand.touch(1);
  await stand.ask(1, 'mira');
  await stand.hours(24);
  expect([...github.checks.values()]).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  github.pulls.set(1, { ...pull, labels: [], state: 'closed', merged: true, mergedBy: 'mira', mergeable: undefined });
  await stand.touch(1);
  await stand.hours(24);
  const [product] = await stand.store.products.all();
  expect(product).toMatchObject({ state: 'resting', live: { commit: pull.mergeCommit } });
  expect(github.comments.size).toBe(1);
}, 120_000);
