/** The files of a commit on GitHub. */
import { Buffer } from 'node:buffer';
import type { TreeFile } from '../../../schemas/tree-file.ts';
import type { Tree } from '../../ports/tree.ts';
import { Blob, GitTree } from './answers.ts';
import { limiter } from './at-most.ts';
import type { Calls } from './calls.ts';

interface Entry extends TreeFile {
  readonly blob: string;
}

export interface CommitTree extends Tree {
  /** The ID of a file's blob. */
  blobOf(path: string): Promise<string | undefined>;
}

/** What is read of blobs and trees, which never change, is kept as long as there is room. */
export interface Kept {
  readonly blobs: Map<string, Uint8Array>;
  readonly trees: Map<string, Promise<readonly Entry[]>>;
  /** Of the blobs that are kept. */
  bytes: number;
  readonly limit: ReturnType<typeof limiter>;
}

const mostBytes = 64 * 2 ** 20;
const mostTrees = 50;
const atOnce = 8;

/** Nothing is known. */
export function nothingKept(): Kept {
  return { blobs: new Map(), trees: new Map(), bytes: 0, limit: limiter(atOnce) };
}

const kinds: Readonly<Record<string, TreeFile['kind']>> = { '120000': 'link', '160000': 'submodule' };

/** The tree is asked for when it is listed first, in one call where GitHub does not cut it short. */
export function commitTree(calls: Calls, owner: string, repo: string, commit: string, kept: Kept): CommitTree {
  const name = `commit ${commit.slice(0, 7)}`;
  const key = `${owner}/${repo}/${commit}`;
  const entries = (): Promise<readonly Entry[]> => {
    const known = kept.trees.get(key);
    if (known !== undefined) return known;
    const asked = listing(calls, owner, repo, commit);
    asked.catch(() => kept.trees.delete(key));
    kept.trees.set(key, asked);
    for (const old of kept.trees.keys()) if (kept.trees.size > mostTrees) kept.trees.delete(old);
    return asked;
  };
  return {
    name,
    list: async (folder) =>
      (await entries())
        .filter(({ path }) => folder === '' || path.startsWith(`${folder}/`))
        .map(({ path, kind, size }) => ({ path, kind, size })),
    read: async ({ path, size }) => {
      const found = (await entries()).find((one) => one.path === path);
      if (found === undefined || found.kind === 'submodule') throw new Error(`${name} has no file \`${path}\`.`);
      const bytes = await blobBytes(calls, owner, repo, found.blob, kept);
      if (bytes.length < size) throw new Error(`\`${path}\` of ${name} is shorter than it was listed.`);
      return bytes.subarray(0, size);
    },
    blobOf: async (path) => (await entries()).find((one) => one.path === path)?.blob,
  };
}

/** The bytes of a blob. */
export async function blobBytes(
  calls: Calls,
  owner: string,
  repo: string,
  id: string,
  kept: Kept,
): Promise<Uint8Array> {
  const known = kept.blobs.get(id);
  if (known !== undefined) return known;
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const { content, encoding } = await kept.limit(() => calls.read(route, { owner, repo, file_sha: id }, Blob));
  const bytes = new Uint8Array(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  if (kept.blobs.has(id)) return bytes;
  kept.blobs.set(id, bytes);
  kept.bytes += bytes.length;
  for (const [old, { length }] of kept.blobs) {
    if (kept.bytes <= mostBytes) break;
    kept.blobs.delete(old);
    kept.bytes -= length;
  }
  return bytes;
}

async function listing(calls: Calls, owner: string, repo: string, commit: string): Promise<readonly Entry[]> {
  const ask = (sha: string, recursive: boolean) =>
    calls.read(
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      { owner, repo, tree_sha: sha, ...(recursive && { recursive: '1' }) },
      GitTree,
    );
  const step = async (sha: string, folder: string): Promise<readonly Entry[]> => {
    const whole = await ask(sha, true);
    const { tree, truncated } = whole.truncated ? await ask(sha, false) : whole;
    if (truncated) throw new Error(`GitHub lists only a part of the folder \`${folder}\` of ${commit.slice(0, 7)}.`);
    const found: Entry[] = [];
    for (const { path: own, mode, type, sha: blob, size = 0 } of tree) {
      const path = `${folder}${own}`;
      if (type === 'tree') {
        if (whole.truncated) found.push(...(await step(blob, `${path}/`)));
      } else found.push({ path, kind: kinds[mode] ?? 'file', size, blob });
    }
    return found;
  };
  return [...(await step(commit, ''))].sort((a, b) => (a.path < b.path ? -1 : 1));
}
