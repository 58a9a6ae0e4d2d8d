/** Runs Git on bare repositories: no shell, no hooks, no configuration but their own. */
import { Buffer } from 'node:buffer';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { devNull } from 'node:os';
import process from 'node:process';

export interface GitRun {
  readonly code: number;
  readonly output: Buffer;
}

export interface GitInput {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure. */
  readonly codes?: readonly number[];
}

/** What a command of Git writes. Throws, in Git's own words, where it ends otherwise than with one of the codes. */
export function runGit(folder: string, command: readonly string[], given: GitInput = {}): Promise<GitRun> {
  const { input = '', environment = {}, codes = [0] } = given;
  const child = started(folder, command, environment);
  const output: Buffer[] = [];
  const words: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk));
  // A command that ends early takes no more input; its exit code says why.
  child.stdin.on('error', () => {});
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== null && codes.includes(code)) resolve({ code, output: Buffer.concat(output) });
      else
        reject(
          new Error(`git ${command[0]} failed: ${Buffer.concat(words).toString().trim() || `it ended with ${code}`}`),
        );
    });
    child.stdin.end(input);
  });
}

/** Starts a command of Git that lives on. */
export function started(
  folder: string,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
  return spawn('git', [`--git-dir=${folder}`, ...settings, ...command], {
    env: { ...Object.fromEntries(inherited), ...always, ...environment },
    windowsHide: true,
  });
}

const settings = ['-c', `core.hooksPath=${devNull}`, '-c', 'gc.auto=0', '-c', 'core.quotePath=false'];

const always = {
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_ALLOW_PROTOCOL: 'file',
};
