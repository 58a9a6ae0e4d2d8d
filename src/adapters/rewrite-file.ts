/** Puts other bytes in the place of a file, all of them or none. */
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { clip } from '../source/text.ts';

/**
 * Rewrites a plain file, which keeps its mode. Throws, and leaves it as it is, where it no longer holds the bytes that were read from it,
 * or where a link stands in its place.
 */
export function rewriteFile(path: string, before: Uint8Array, after: Uint8Array): void {
  const mode = modeOf(path, before);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const descriptor = openSync(beside, 'wx', mode);
  try {
    writeFileSync(descriptor, after);
    fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new Error(`\`${clip(path, 200)}\` could not be written; it is as it was.`, { cause });
  } finally {
    closeSync(descriptor);
  }
}

function modeOf(path: string, before: Uint8Array): number {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || !readFileSync(descriptor).equals(before))
      throw new Error(`\`${clip(path, 200)}\` changed while it was mended; run it again.`);
    return stats.mode & 0o777;
  } finally {
    closeSync(descriptor);
  }
}
