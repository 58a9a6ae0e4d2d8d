/** Commits and trees as Git keeps them, read. */
import type { Buffer } from 'node:buffer';

export interface Identity {
  readonly name: string;
  readonly email: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly path: string;
  readonly size: number | undefined;
}

export function readCommit(id: string, bytes: Buffer): Commit {
  const text = bytes.toString();
  const split = text.indexOf('\n\n');
  const header = text.slice(0, split);
  return {
    id,
    tree: /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '',
    parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent),
    author: identity(header, 'author'),
    committer: identity(header, 'committer'),
    message: text.slice(split + 2).replace(/\n$/, ''),
  };
}

function identity(header: string, role: string): Identity {
  const [, name = '', email = '', seconds = '0'] =
    new RegExp(`^${role} (.*?) ?<(.*?)> (\\d+) `, 'm').exec(header) ?? [];
  return { name, email, at: Number(seconds) * 1000 };
}

/** What `ls-tree -z -l` writes. */
export function readTree(output: Buffer): readonly TreeEntry[] {
  return output
    .toString()
    .split('\0')
    .slice(0, -1)
    .map((record) => {
      const [, mode = '', type = '', sha = '', size = '-', path = ''] =
        /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(record) ?? [];
      return {
        mode,
        type: type === 'tree' || type === 'commit' ? type : 'blob',
        sha,
        path,
        size: size === '-' ? undefined : Number(size),
      };
    });
}
