/** What Git tells of a repository. Everything that runs git is here and in git-objects.ts. */
import type { Buffer } from 'node:buffer';
import { type ChildProcessWithoutNullStreams, type ExecFileException, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { devNull } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { clip, shown } from '../source/text.ts';
import { pathText } from './path-bytes.ts';
import { unreadable } from './unreadable.ts';

/** The most that one git command may write. */
const outputBytes = 64 * 1024 * 1024;

/** What helps where objects are missing, which is what git commands fail at most. */
export const fetchFirst =
  'If the clone is shallow or partial, fetch what it lacks (actions/checkout: `fetch-depth: 0` and no `filter`), then run again.';

/** The folder that holds the repository around a folder: the nearest one with a `.git`, by its real path. */
export async function topLevel(folder: string): Promise<string | undefined> {
  const start = await realpath(folder).catch((cause: unknown) => {
    throw unreadable(`The folder \`${clip(folder, 200)}\``, cause);
  });
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** The ID of the commit that a branch, tag or ID names; undefined where none is named. Throws where Git cannot tell. */
export async function resolveCommit(root: string, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-')) return undefined;
  return line(await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], [0, 1]));
}

/** The ID of the commit from which both commits came; undefined where the clone holds none. Throws where it lacks one of the two. */
export async function mergeBase(root: string, a: string, b: string): Promise<string | undefined> {
  return line(await git(root, ['merge-base', '--end-of-options', a, b], [0, 1]));
}

/** The IDs of a commit's parents, as the commit itself says: a shallow clone need not hold them. Throws where it lacks the commit. */
export async function parents(root: string, commit: string): Promise<readonly string[]> {
  const [header = ''] = (await git(root, ['cat-file', '--end-of-options', 'commit', commit])).toString().split('\n\n');
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}

/**
 * What differs in a folder between a commit and the work tree: `paths`, all from the root, outside of which nothing does, and
 * `contents`, the ID of whatever else than a file stands in the folder of the commit, by its name. Untracked, ignored, sparse and
 * assumed-unchanged files are among the paths; so may be files that only look different.
 */
export async function touchedIn(
  root: string,
  commit: string,
  folder: string,
): Promise<{ readonly paths: readonly string[]; readonly contents: ReadonlyMap<string, string> }> {
  const within = ['--', folder === '' ? '.' : folder];
  const inFolder = folder === '' ? [] : [`${folder}/`];
  const [differing, listed] = await Promise.all([
    withoutFilters(root).then((settings) =>
      git(root, [...settings, ...diffIndex, '--end-of-options', commit, ...within]),
    ),
    git(root, ['ls-files', '-v', '-z', '--cached', '--others', ...within]),
  ]);
  const standing = await git(root, ['ls-tree', '-z', '--end-of-options', commit, ...inFolder]);
  // Most are as they were, and there may be many of them.
  const marked = listed
    .toString('latin1')
    .split('\0')
    .flatMap((record) => {
      return record === '' || record.startsWith('H ') ? [] : [pathText(record.slice(2)).replace(/\/$/, '')];
    });
  const contents = records(standing).flatMap((record) => {
    const [, id = '', path = ''] = /^(?!100)\d+ \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
    return id === '' ? [] : [[path.slice(path.lastIndexOf('/') + 1), id] as const];
  });
  return { paths: [...new Set([...records(differing), ...marked])], contents: new Map(contents) };
}

/**
 * Plumbing, which looks for no renames, runs no commands of the configuration on differences, and leaves the index as it is.
 * Dirty submodules are left alone: to look into one, Git runs another Git that heeds the submodule's configuration.
 */
const diffIndex = ['diff-index', '-z', '--name-only', '--relative', '--ignore-submodules=dirty'];

/** Settings that empty every filter: Git runs them on a file to see whether it differs, and the files choose among them. */
async function withoutFilters(root: string): Promise<readonly string[]> {
  const keys = await git(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'], [0, 1]);
  return records(keys).flatMap((key) => {
    if (key.includes('=')) throw new Error(`The Git setting ${shown(key)} cannot be switched off; rename its filter.`);
    return ['-c', `${key}=`];
  });
}

/** The refs below `folder`, which ends with a slash: the commit each is at, and its day, such as `Nov 3`. */
export async function refsBelow(
  root: string,
  folder: string,
): Promise<readonly { readonly name: string; readonly commit: string; readonly day: string }[]> {
  const format = '%(refname)%09%(objectname)%09%(committerdate:format:%b %e)';
  const output = (await git(root, ['for-each-ref', `--format=${format}`, folder])).toString();
  return output.split('\n').flatMap((row) => {
    const [name = '', commit = '', day = ''] = row.split('\t');
    return name.startsWith(folder) && day !== '' ? [{ name, commit, day: day.replace(/ +/, ' ') }] : [];
  });
}

/**
 * Fetches the refs below `folder`, which ends with a slash, from `origin`: as little as there can be of it into a shallow clone,
 * and into a whole one so that it stays whole. Throws where that takes more than a minute or cannot be.
 */
export async function fetchRefs(root: string, folder: string): Promise<void> {
  const shallow = line(await git(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
  const depth = shallow ? ['--depth=1'] : [];
  const command = ['fetch', ...quiet, ...depth, '--end-of-options', 'origin', `+${folder}*:${folder}*`];
  await git(root, command, [0], { timeout: 60_000, env: { ...options().env, ...outward } });
}

/** Starts a git command that lives on. */
export async function startGit(root: string, command: readonly string[]): Promise<ChildProcessWithoutNullStreams> {
  return spawn('git', await words(root, command), options());
}

/** What a git command writes. Throws, with Git's own words, where it cannot run or ends with none of these exit codes. */
export async function git(
  root: string,
  command: readonly string[],
  codes: readonly number[] = [0],
  more: { readonly timeout?: number; readonly env?: Readonly<Record<string, string | undefined>> } = {},
): Promise<Buffer> {
  const all = await words(root, command);
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      all,
      { ...options(), ...more, encoding: 'buffer', maxBuffer: outputBytes },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (codes.some((one) => one === code)) resolve(stdout);
        else reject(new Error(`Git failed in \`${clip(root, 200)}\`: ${reason(error, stderr)}`, { cause: error }));
      },
    );
  });
}

function reason(error: ExecFileException | null, stderr: Buffer): string {
  const { code, signal } = error ?? {};
  if (code === 'ENOENT') return 'there is no git command. Install Git, then run again.';
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return `it wrote more than ${outputBytes / 1024 / 1024} MiB. Name a smaller folder as \`offers\`, then run again.`;
  return `${clip(stderr.toString().trim(), 500).replace(/\.$/, '') || `it ended with ${code ?? signal}`}. ${fetchFirst}`;
}

/**
 * The repository is named outright. Git then looks for none, for a folder of a pull request can be made to look like one,
 * and does not ask who owns it, for in a container somebody else does.
 */
async function words(root: string, command: readonly string[]): Promise<readonly string[]> {
  const top = await topLevel(root);
  if (top === undefined)
    throw new Error(`\`${clip(root, 200)}\` is in no Git repository; run \`git init\` or name another folder.`);
  return ['-C', resolve(root), `--git-dir=${join(top, '.git')}`, `--work-tree=${top}`, ...settings, ...command];
}

/** Settings of a repository that would have Git run a command while it reads. */
const settings = ['-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`];

function options() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
  return {
    env: { ...Object.fromEntries(inherited), ...environment },
    // Windows looks for a command in the working folder first, and that of a pull request may hold a git.exe.
    cwd: dirname(process.execPath),
    windowsHide: true,
  };
}

const environment = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  // What a partial clone lacks is not fetched. Older Git does not know the first, and is refused by the second.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
};

/** For the one command that goes out; it asks nobody for a password. */
const outward = { GIT_ALLOW_PROTOCOL: 'https:http:ssh:file', GIT_TERMINAL_PROMPT: '0' };

/** What a command with `-z` writes; the paths in it are those of the port. */
export function records(output: Buffer): readonly string[] {
  return output.toString('latin1').split('\0').slice(0, -1).map(pathText);
}

const line = (output: Buffer) => output.toString().trim() || undefined;
