/** The files of a commit, from the objects of a Git repository; the work tree plays no part. */
import type { Tree, TreeFile } from '../ports/tree.ts';
import { clip } from '../source/text.ts';
import { fetchFirst, git, records } from './git.ts';
import { type GitObjects, gitObjects } from './git-objects.ts';

export interface GitTree extends Tree, AsyncDisposable {}

/**
 * The files of a commit, by its full ID, below `root`, which may be any folder of the repository; `name` is how to call them.
 * Contents are as they were committed; no filter changes them. Fails where the clone lacks what it takes. Dispose of it to end its git process.
 */
export function gitTree(root: string, commit: string, name = `commit ${commit.slice(0, 7)}`): GitTree {
  const blobs = new Map<string, { readonly id: string; readonly size: number }>();
  let objects: Promise<GitObjects> | undefined;
  const unreadable = (path: string, why: string, cause?: unknown) =>
    new Error(`\`${clip(path, 200)}\` of ${name} could not be read: ${why}. ${fetchFirst}`, { cause });
  return {
    name,
    list: async (folder) => {
      if (folder !== '' && !plain(folder)) return [];
      const command = ['ls-tree', '-r', '-l', '-z', '--end-of-options', commit, ...(folder === '' ? [] : [folder])];
      const files: TreeFile[] = [];
      for (const record of records(await git(root, command))) {
        const [, mode = '', id = '', said, path = ''] = entry.exec(record) ?? [];
        if (folder !== '' && !path.startsWith(`${folder}/`)) continue;
        if (said === 'BAD') throw unreadable(path, `object ${id} is missing`);
        const file = { path, kind: kinds[mode] ?? 'file', size: said === '-' ? 0 : Number(said) };
        if (file.kind === 'file') blobs.set(path, { id, size: file.size });
        files.push(file);
      }
      return files.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: async ({ path }) => {
      const blob = blobs.get(path);
      if (blob === undefined) throw new Error(`${name} has no file \`${clip(path, 200)}\`.`);
      objects ??= gitObjects(root);
      const { read } = await objects;
      return read(blob.id, blob.size).catch((cause: Error) => {
        throw unreadable(path, cause.message, cause);
      });
    },
    [Symbol.asyncDispose]: async () => (await objects)?.[Symbol.asyncDispose](),
  };
}

/** Mode, kind, ID, size and path, as ls-tree writes them. */
const entry = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s;

const kinds: Readonly<Record<string, TreeFile['kind']>> = { 120000: 'link', 160000: 'submodule' };

/** Git would follow the others, up and out of the root as well. */
const plain = (folder: string) => !folder.split('/').some((name) => ['', '.', '..'].includes(name));
