/**
 * The files on disk. They are read by synchronous calls: read one after the other, as offers are, a repository of 60,000
 * files takes a tenth of the time that promises take.
 */
import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs';
import type { Tree, TreeFile } from '../ports/tree.ts';
import { clip } from '../source/text.ts';
import { pathBytes, pathText } from './path-bytes.ts';
import { unreadable } from './unreadable.ts';

/**
 * The files below a folder of this machine. Links are listed and never followed, neither by `list` nor by `read`; a folder
 * with a `.git` of its own is a submodule; `.git`, pipes, sockets and devices are left out. Names are told apart by case
 * on every platform. Both calls fail, naming the path, where something cannot be read or changes while it is.
 */
export function workTree(root: string, seen?: Seen): Tree {
  return {
    name: 'the work tree',
    list: async (folder) => {
      let at = '';
      let entries = entriesOf(root, at);
      for (const name of folder === '' ? [] : folder.split('/')) {
        const inside = join(at, name);
        seen?.(inside, stampAt(root, inside));
        if (!entries?.some((entry) => entry.name === name && entry.folder)) return [];
        at = inside;
        entries = entriesOf(root, at);
      }
      return [...below(root, at, entries ?? [], seen)].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: async (file) => bytesOf(root, file),
  };
}

/** Is told the stamp of every folder and file that is looked at, before it is read. */
export type Seen = (path: string, stamp: string) => void;

/** What is another when a file has another content, or a folder other entries: all that the file system tells without reading. */
function stamp({ size, mtimeMs, ctimeMs, ino, mode }: Stats): string {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino} ${mode}`;
}

/** The stamp of what cannot be looked at, or was another thing at each look: a moment that has not come yet. */
export const unsure = `${Number.MAX_SAFE_INTEGER} ${Number.MAX_SAFE_INTEGER}`;

/** The stamp of what stands at a path now; the empty string where nothing does. */
export function stampAt(root: string, path: string): string {
  try {
    const stats = lstatSync(place(root, path), { throwIfNoEntry: false });
    return stats === undefined ? '' : stamp(stats);
  } catch {
    return unsure;
  }
}

interface Entry {
  readonly name: string;
  readonly folder: boolean;
}

/** What a folder holds; undefined where it is a submodule. */
function entriesOf(root: string, folder: string): readonly Entry[] | undefined {
  const found = attempt(root, folder, () =>
    readdirSync(place(root, folder), { withFileTypes: true, encoding: 'latin1' }),
  );
  const entries = found.map((entry) => ({ name: pathText(entry.name), folder: entry.isDirectory() }));
  const others = entries.filter(({ name }) => name !== '.git');
  return folder === '' || others.length === entries.length ? others : undefined;
}

function* below(root: string, folder: string, entries: readonly Entry[], seen: Seen | undefined): Generator<TreeFile> {
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.folder) {
      seen?.(path, stampAt(root, path));
      const inside = entriesOf(root, path);
      if (inside === undefined) yield { path, kind: 'submodule', size: 0 };
      else yield* below(root, path, inside, seen);
      continue;
    }
    const stats = attempt(root, path, () => lstatSync(place(root, path)));
    seen?.(path, stamp(stats));
    if (stats.isFile()) yield { path, kind: 'file', size: stats.size };
    else if (stats.isSymbolicLink()) yield { path, kind: 'link', size: stats.size };
  }
}

/** Whatever has come to stand at the path since it was listed: a link is not followed, a pipe does not block. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function bytesOf(root: string, { path, size }: TreeFile): Uint8Array {
  return attempt(root, path, () => {
    const descriptor = openSync(place(root, path), flags);
    try {
      if (!fstatSync(descriptor).isFile()) throw new Error('it is not a plain file');
      const bytes = Buffer.alloc(size);
      for (let filled = 0; filled < size; ) {
        const count = readSync(descriptor, bytes, filled, size - filled, null);
        if (count === 0) throw new Error('it became shorter while it was read');
        filled += count;
      }
      return bytes;
    } finally {
      closeSync(descriptor);
    }
  });
}

/** Does what needs the path; its failure says what could not be read and why. */
function attempt<Result>(root: string, path: string, act: () => Result): Result {
  try {
    return act();
  } catch (cause) {
    throw unreadable(
      path === '' ? `The folder \`${clip(root, 200)}\`` : `\`${clip(path, 200)}\` in the work tree`,
      cause,
    );
  }
}

const join = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);
const place = (root: string, path: string) =>
  path.isWellFormed() ? `${root}/${path}` : Buffer.concat([Buffer.from(`${root}/`), pathBytes(path)]);
