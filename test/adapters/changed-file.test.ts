import { expect, test } from 'vitest';
import { changedFile } from '../../src/adapters/changed-file.ts';
import { aFolder, commit, git, write } from '../on-disk.ts';

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

/** A pull request that changes `a.yml`; the base has `own` in it by now, and HEAD is their merge. */
function merged(own: string) {
  const folder = aFolder();
  write(folder, 'a.yml', lines('one', 'two', 'three', 'four', 'five', 'six'));
  commit(folder);
  git(folder, 'switch', '--quiet', '--create', 'feature');
  write(folder, 'a.yml', lines('one', 'two', 'three', '4', 'five', 'six', 'seven', 'eight'));
  write(folder, 'b.png', '\u0000');
  const head = commit(folder);
  git(folder, 'switch', '--quiet', 'main');
  write(folder, own, lines('eins', 'two', 'three', 'four', 'five', 'six'));
  const base = commit(folder);
  git(folder, 'switch', '--quiet', '--detach');
  git(folder, 'merge', '--quiet', '--no-ff', '--message=merge', 'feature');
  return { folder, base, head };
}

test('tells the lines that a pull request changes and adds', async () => {
  const { folder, base, head } = merged('other.yml');
  const changed = await changedFile(folder, base, head, 'a.yml');
  expect([...(changed?.lines ?? [])]).toEqual([4, 7, 8]);
  expect(changed?.text).toMatch(/^one\n.*\n.*\n4\n/);
});

test('tells nothing of a file that is another after merging, or is not there', async () => {
  const { folder, base, head } = merged('a.yml');
  expect(await changedFile(folder, base, head, 'a.yml')).toBeUndefined();
  expect(await changedFile(folder, base, head, 'c.yml')).toBeUndefined();
});

test('says where the clone lacks the commit', async () => {
  const { folder, head } = merged('other.yml');
  await expect(changedFile(folder, '1'.repeat(40), head, 'a.yml')).rejects.toThrow(/Git failed/);
});
