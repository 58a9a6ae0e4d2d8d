/** Folders and repositories that last as long as a test. */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { onTestFinished } from 'vitest';
import { type GitTree, gitTree } from '../../src/adapters/git-tree.ts';
import { pathBytes } from '../../src/adapters/path-bytes.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, removed when the test is over. */
export function temporaryFolder(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'offerlane-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const bytes = pathBytes(join(folder, path));
    mkdirSync(Buffer.from(dirname(bytes.toString('latin1')), 'latin1'), { recursive: true });
    writeFileSync(bytes, content);
  }
}

/** The path of a shell script. */
export function script(name: string, text: string): string {
  const path = join(temporaryFolder({ [name]: `#!/bin/sh\n${text}\n` }), name);
  chmodSync(path, 0o700);
  return path;
}

/** A repository whose only commit has these files. */
export function repository(files: Files): string {
  const folder = temporaryFolder(files);
  runGit(folder, 'init', '--initial-branch=main');
  commitAll(folder);
  return folder;
}

/** Commits what the work tree has, and returns the commit's ID. */
export function commitAll(folder: string): string {
  runGit(folder, 'add', '--all', '--force');
  runGit(folder, 'commit', '--allow-empty', '--message=Change');
  return runGit(folder, 'rev-parse', 'HEAD');
}

/** Runs git as a test needs it: as nobody in particular, heeding no settings of this machine. Returns what it says. */
export function runGit(folder: string, ...words: readonly string[]): string {
  const settings = ['-c', 'user.name=Ada', '-c', 'user.email=ada@fabrikam.example', '-c', 'gc.auto=0'];
  const others = ['-c', 'protocol.file.allow=always', '-c', 'core.autocrlf=false'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...settings, ...others, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

/** The tree of a commit, which ends with the test. */
export function committed(root: string, commit: string): GitTree {
  const tree = gitTree(root, commit);
  onTestFinished(() => tree[Symbol.asyncDispose]());
  return tree;
}
