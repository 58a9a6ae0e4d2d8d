/** Checks a ref of a repository out into a new folder, as actions/checkout does with `fetch-depth: 2`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit } from './github/git.ts';

export async function checkout(folder: string, repository: string, ref: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const git = (...words: readonly string[]) => runGit(join(folder, '.git'), [`--work-tree=${folder}`, ...words]);
  await git('init', '--quiet');
  await git('fetch', '--quiet', '--depth=2', `file://${repository}`, ref);
  await git('checkout', '--quiet', 'FETCH_HEAD');
}
