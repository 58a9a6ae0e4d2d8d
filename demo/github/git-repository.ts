/** A bare repository: objects and refs, made and read with Git's plumbing. */
import type { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit } from './git.ts';
import { type Commit, type Identity, readCommit, readTree, type TreeEntry } from './git-commit.ts';
import { type GitObject, gitObjects } from './git-objects.ts';

/** A change to a tree; the path is gone where there is no sha. */
export interface TreeEdit {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
}

export interface GitRepository {
  readonly folder: string;
  /** Commits by full names of refs, such as `refs/heads/main`. Only `point` and `remove` change it. */
  readonly refs: ReadonlyMap<string, string>;
  readonly point: (ref: string, sha: string) => Promise<void>;
  readonly remove: (ref: string) => Promise<void>;
  readonly object: (name: string) => Promise<GitObject | undefined>;
  readonly commit: (name: string) => Promise<Commit | undefined>;
  readonly tree: (name: string, recursive: boolean) => Promise<readonly TreeEntry[]>;
  readonly writeBlob: (bytes: Uint8Array) => Promise<string>;
  readonly writeTree: (base: string | undefined, edits: readonly TreeEdit[]) => Promise<string>;
  readonly writeCommit: (commit: NewCommit) => Promise<string>;
  /** The tree of both commits merged; undefined where they conflict. */
  readonly mergedTree: (ours: string, theirs: string) => Promise<string | undefined>;
  readonly mergeBase: (a: string, b: string) => Promise<string | undefined>;
  readonly contains: (commit: string, ancestor: string) => Promise<boolean>;
  /** The commits of `head` that are not in `base`, oldest first. */
  readonly between: (base: string, head: string) => Promise<readonly Commit[]>;
  readonly close: () => Promise<void>;
}

/** Makes an empty repository in a folder that must not be there yet. */
export async function gitRepository(folder: string): Promise<GitRepository> {
  if (existsSync(folder)) throw new Error(`${folder} is there already; remove it, or keep the repositories elsewhere.`);
  await mkdir(folder, { recursive: true });
  await runGit(folder, ['init', '--bare', '--quiet', '--initial-branch=main', '--template=', folder]);
  const objects = gitObjects(folder);
  const refs = new Map<string, string>();
  const line = async (command: readonly string[], codes: readonly number[] = [0]) =>
    (await runGit(folder, command, { codes })).output.toString().trim() || undefined;
  const commit = async (name: string) => {
    const found = await objects.read(`${name}^{commit}`);
    return found === undefined ? undefined : readCommit(found.id, found.bytes);
  };
  return {
    folder,
    refs,
    point: async (ref, sha) => {
      await runGit(folder, ['update-ref', ref, sha]);
      refs.set(ref, sha);
    },
    remove: async (ref) => {
      await runGit(folder, ['update-ref', '-d', ref]);
      refs.delete(ref);
    },
    object: objects.read,
    commit,
    tree: async (name, recursive) =>
      readTree((await runGit(folder, ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), name])).output),
    writeBlob: async (bytes) => id(await runGit(folder, ['hash-object', '-w', '--stdin'], { input: bytes })),
    writeTree: (base, edits) => writtenTree(folder, base, edits),
    writeCommit: async ({ tree, parents, message, author, committer }) => {
      const command = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'];
      return id(await runGit(folder, command, { input: message, environment: identities(author, committer) }));
    },
    mergedTree: async (ours, theirs) => {
      const { code, output } = await runGit(
        folder,
        ['merge-tree', '--write-tree', '--allow-unrelated-histories', '--no-messages', ours, theirs],
        { codes: [0, 1] },
      );
      return code === 0 ? output.toString().trim() : undefined;
    },
    mergeBase: (a, b) => line(['merge-base', a, b], [0, 1]),
    contains: async (one, ancestor) =>
      (await runGit(folder, ['merge-base', '--is-ancestor', ancestor, one], { codes: [0, 1] })).code === 0,
    between: async (base, head) => {
      const listed = (await line(['rev-list', '--reverse', '--topo-order', head, `^${base}`]))?.split('\n') ?? [];
      return (await Promise.all(listed.map(commit))).filter((one) => one !== undefined);
    },
    close: objects.close,
  };
}

const id = ({ output }: { readonly output: Buffer }) => output.toString().trim();

/** By an index of its own, so that directories are made and emptied as Git does it. */
async function writtenTree(folder: string, base: string | undefined, edits: readonly TreeEdit[]): Promise<string> {
  const environment = { GIT_INDEX_FILE: join(folder, `index-${randomUUID()}`) };
  const index = (command: readonly string[], input = '') => runGit(folder, command, { environment, input });
  try {
    await index(base === undefined ? ['read-tree', '--empty'] : ['read-tree', base]);
    const [trees, files] = [edits.filter(isTree), edits.filter((edit) => !isTree(edit))];
    const lines = files.map(
      ({ path, mode, sha }) => `${sha === null ? '0' : mode} ${sha ?? '0'.repeat(40)}\t${path}\0`,
    );
    await index(['update-index', '-z', '--index-info'], lines.join(''));
    for (const { path, sha } of trees) await index(['read-tree', `--prefix=${path}/`, sha ?? '']);
    return id(await index(['write-tree']));
  } finally {
    await rm(environment.GIT_INDEX_FILE, { force: true });
  }
}

const isTree = ({ mode, sha }: TreeEdit) => mode === '040000' && sha !== null;

function identities(author: Identity, committer: Identity): Readonly<Record<string, string>> {
  const date = ({ at }: Identity) => `${Math.floor(at / 1000)} +0000`;
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: date(author),
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: date(committer),
  };
}
