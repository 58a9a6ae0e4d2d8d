/** A tree of files in memory. */
import { TextEncoder } from 'node:util';
import type { Tree } from '../ports/tree.ts';

/** A tree with these files; text stands for its UTF-8 bytes. */
export function memoryTree(name: string, files: Readonly<Record<string, string | Uint8Array>>): Tree {
  const bytes = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const listing = [...bytes].map(([path, content]) => ({ path, kind: 'file' as const, size: content.length }));
  listing.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    name,
    list: async (folder) => listing.filter(({ path }) => folder === '' || path.startsWith(`${folder}/`)),
    read: async ({ path }) => {
      const content = bytes.get(path);
      if (content === undefined) throw new Error(`${name} has no file ${path}`);
      return content;
    },
  };
}
