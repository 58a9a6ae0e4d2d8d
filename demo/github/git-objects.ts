/** Contents of a bare repository by their names, all from one Git process. */
import { Buffer } from 'node:buffer';
import { started } from './git.ts';

export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface GitObjects {
  /** An object by its ID or by another name that Git understands; undefined where there is none. */
  readonly read: (name: string) => Promise<GitObject | undefined>;
  readonly close: () => Promise<void>;
}

export function gitObjects(folder: string): GitObjects {
  const child = started(folder, ['cat-file', '--batch']);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const waiting: ((object: GitObject | undefined) => void)[] = [];
  let rest = Buffer.alloc(0);
  child.stdin.on('error', () => {});
  child.on('error', () => {});
  child.stderr.resume();
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let told = answer(rest); told !== undefined; told = answer(rest)) {
      rest = rest.subarray(told.length);
      waiting.shift()?.(told.object);
    }
  });
  child.once('close', () => {
    for (const tell of waiting.splice(0)) tell(undefined);
  });
  return {
    read: (name) => {
      // A line end would ask for two objects, and an empty line is answered otherwise.
      if (name === '' || /[\s\0]/.test(name)) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiting.push(resolve);
        child.stdin.write(`${name}\n`);
      });
    },
    close: () => {
      child.stdin.end();
      return closed;
    },
  };
}

/** The first answer among bytes: `<id> <type> <size>`, a line end, the bytes, a line end; or one line that ends otherwise. */
function answer(bytes: Buffer): { readonly length: number; readonly object: GitObject | undefined } | undefined {
  const end = bytes.indexOf(10);
  if (end < 0) return undefined;
  const [, id = '', type = '', size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(bytes.toString('latin1', 0, end)) ?? [];
  if (size === undefined) return { length: end + 1, object: undefined };
  const length = end + 1 + Number(size) + 1;
  if (bytes.length < length) return undefined;
  return { length, object: { id, type, bytes: Buffer.from(bytes.subarray(end + 1, length - 1)) } };
}
