import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitFolder } from '../../src/adapters/git-folder.ts';
import { aFolder, aPublisher, commit, git, write } from '../on-disk.ts';

test('a repository and its worktrees have one Git folder', () => {
  const folder = aPublisher();
  commit(folder);
  const worktree = join(aFolder(), 'beside');
  git(folder, 'worktree', 'add', '--quiet', worktree);
  expect(gitFolder(folder)).toBe(join(folder, '.git'));
  expect(gitFolder(worktree)).toBe(join(folder, '.git'));
});

test('a file that names no Git folder is told', () => {
  const folder = aFolder();
  write(folder, '.git', 'nothing');
  expect(() => gitFolder(folder)).toThrow(/names no Git folder/);
});
