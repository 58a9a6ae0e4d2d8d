/** A commit that GitHub's Git API serves, with as many entries at once as it is told. */
import { createHash } from 'node:crypto';
import type { CommitTree } from '../../../src/adapters/github/commit-tree.ts';
import type { Files } from '../temporary.ts';
import { anApp, repository } from './app.ts';

interface Shown {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

/** Its ID is `commit`; that of a folder is its path in hexadecimal digits. */
export function githubTree(files: Files, most = Number.POSITIVE_INFINITY): CommitTree {
  const { github, scope } = anApp();
  const blobs = new Map<string, Buffer>();
  const entries = Object.entries(files).map(([path, content]): Shown => {
    const bytes = Buffer.from(content);
    const sha = createHash('sha1').update(bytes).digest('hex');
    blobs.set(sha, bytes);
    return { path, mode: '100644', type: 'blob', sha, size: bytes.length };
  });
  const below = (folder: string) =>
    entries
      .filter(({ path }) => path.startsWith(folder))
      .map((one) => ({ ...one, path: one.path.slice(folder.length) }));
  const listed = ({ url }: Request) => {
    const { pathname, searchParams } = new URL(url);
    const id = pathname.split('/').at(-1) ?? '';
    const folder = id === 'commit' ? '' : Buffer.from(id, 'hex').toString('utf16le');
    const all = below(folder);
    if (searchParams.has('recursive')) return { truncated: all.length > most, tree: all.slice(0, most) };
    const folders = new Set(all.flatMap(({ path }) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])));
    const trees = [...folders].map((path): Shown => {
      const sha = Buffer.from(`${folder}${path}/`, 'utf16le').toString('hex');
      return { path, mode: '040000', type: 'tree', sha };
    });
    return { truncated: false, tree: [...trees, ...all.filter(({ path }) => !path.includes('/'))] };
  };
  const content = ({ url }: Request) => {
    const bytes = blobs.get(url.split('/').at(-1) ?? '') ?? Buffer.alloc(0);
    return { content: bytes.toString('base64').replace(/.{60}/g, '$&\n'), encoding: 'base64' };
  };
  scope
    .persist()
    .get(/\/git\/trees\//)
    .reply(200, listed);
  scope.get(/\/git\/blobs\//).reply(200, content);
  return github.tree(repository, 'commit');
}
