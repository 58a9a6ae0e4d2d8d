/** Contents of a Git repository by their IDs, all from one git process. */
import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';
import { clip } from '../source/text.ts';
import { startGit } from './git.ts';

export interface GitObjects extends AsyncDisposable {
  /** The bytes of a blob of this size. Blobs may be asked for while others are still to come. */
  readonly read: (id: string, size: number) => Promise<Uint8Array>;
}

/** Starts the process, which ends when the objects are disposed of. */
export async function gitObjects(root: string): Promise<GitObjects> {
  const child = await startGit(root, ['cat-file', '--batch']);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let words = '';
  child.on('error', (error) => {
    words = error.message;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    words = `${words}${chunk}`.slice(0, 2000);
  });
  // A process that has ended takes no more questions; the answer that does not come says so.
  child.stdin.on('error', () => {});
  const take = taker(child.stdout, async () => {
    await closed;
    return new Error(clip(words.trim(), 500) || 'git cat-file has ended');
  });
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (id, size) => {
      child.stdin.write(`${id}\n`);
      const told = last.then(() => answer(take, id, size));
      last = told.catch(() => {});
      return told;
    },
    [Symbol.asyncDispose]: () => {
      child.stdin.end();
      child.stdout.destroy();
      return closed;
    },
  };
}

type Take = (count: number) => Promise<Buffer>;

/** The next answer: `<id> blob <size>`, a line end, the bytes, a line end; or `<id> missing`, a line end. */
async function answer(take: Take, id: string, size: number): Promise<Uint8Array> {
  const start = `${id} blob `;
  if ((await take(start.length)).toString() !== start) {
    await take(`${id} missing\n`.length - start.length);
    throw new Error(`object ${id} is missing`);
  }
  const rest = await take(`${size}\n`.length + size + 1);
  return rest.subarray(-size - 1, -1);
}

/** Takes a stream's bytes in pieces of chosen lengths. */
function taker(stream: Readable, ended: () => Promise<Error>): Take {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  return async (count) => {
    const parts = [rest];
    for (let wanting = count - rest.length; wanting > 0; ) {
      const { done, value } = await chunks.next();
      if (done) throw await ended();
      parts.push(value);
      wanting -= value.length;
    }
    const all = parts.length === 1 ? rest : Buffer.concat(parts);
    rest = all.subarray(count);
    return all.subarray(0, count);
  };
}
