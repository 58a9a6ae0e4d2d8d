/** Checks a ref of a repository out into a new folder, as actions/checkout does with `fetch-depth: 2`. */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function checkout(folder: string, repository: string, ref: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const git = (...words: readonly string[]) => run('git', words, { cwd: folder, env });
  await git('init', '--quiet');
  await git('fetch', '--quiet', '--depth=2', `file://${repository}`, ref);
  await git('checkout', '--quiet', 'FETCH_HEAD');
}

const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
};
