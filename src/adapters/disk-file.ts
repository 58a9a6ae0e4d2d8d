/** The ends of a disk that is a file: its head and its footer are read, and nothing between them. */
import { open } from 'node:fs/promises';
import { type DiskFacts, diskFacts, footerBytes, headBytes } from '../measure/disk/vhd.ts';

export async function diskFile(path: string): Promise<DiskFacts> {
  await using file = await open(path);
  const { size } = await file.stat();
  const part = async (from: number, length: number) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  };
  const footer = await part(Math.max(0, size - footerBytes), Math.min(footerBytes, size));
  return diskFacts(size, footer, await part(0, Math.min(headBytes, size)));
}
