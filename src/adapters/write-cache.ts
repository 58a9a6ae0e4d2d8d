/** Writes what any run may find gone, at once or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

/** A cache that cannot be written, as on a disk that is full, costs time and nothing else. */
export function writeCache(file: string, value: unknown): void {
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(own, JSON.stringify(value), { mode: 0o600 });
      renameSync(own, file);
    } finally {
      rmSync(own, { force: true });
    }
  } catch {}
}
