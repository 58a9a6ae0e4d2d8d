/** Folders, Git repositories and programs, for tests of what is run as a whole. */
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { onTestFinished } from 'vitest';

export const home = join(import.meta.dirname, '..');

/** A new folder that is gone after the test. */
export function aFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'offerlane-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the examples with two of their offers in a folder, or in a new one. */
export function aPublisher(folder = aFolder()): string {
  const left = ['fabrikam-edge', 'fabrikam-estate'].map((id) => join(home, 'examples/offers', id));
  cpSync(join(home, 'examples'), folder, { recursive: true, filter: (path) => !left.includes(path) });
  return folder;
}

export function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Replaces a text that stands in a file once. */
export function edit(folder: string, path: string, before: string, after: string): void {
  const parts = readFileSync(join(folder, path), 'utf8').split(before);
  if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times ${before}`);
  write(folder, path, parts.join(after));
}

/** What git says, without the line break at its end. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8', env: gitEnvironment, stdio: 'pipe' }).trim();
}

const gitEnvironment = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Mira',
  GIT_AUTHOR_EMAIL: 'mira@fabrikam.example',
  GIT_COMMITTER_NAME: 'Mira',
  GIT_COMMITTER_EMAIL: 'mira@fabrikam.example',
};

/** Commits all of a folder, which becomes a repository with a branch main; the commit's ID. */
export function commit(folder: string): string {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=change');
  return git(folder, 'rev-parse', 'HEAD');
}

/** Runs a program of Node.js to its end, with this environment and PATH alone. */
export function node(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, words, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, ...env } });
}
