/** Reads a stream of bytes whole. */
import { Buffer } from 'node:buffer';

/** All the bytes; undefined where they are more than `most`, and the rest is not read. */
export async function bounded(stream: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
