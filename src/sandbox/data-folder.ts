/** The folder in which the sandbox keeps what it must not lose. One process at a time has it. */
import { Buffer } from 'node:buffer';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { measurer } from '../measure/picture/picture-facts.ts';

export interface DataFolder {
  readonly path: string;
  /** The key that tokens are signed with. */
  readonly key: Uint8Array;
  /** Keeps bytes, and returns their SHA-256. They are on disk when this returns. */
  readonly keep: (bytes: Uint8Array) => string;
  /** Bytes by their SHA-256. */
  readonly bytes: (sha256: string) => Uint8Array | undefined;
  /** Keeps what was measured of bytes, as JSON, by their SHA-256. */
  readonly keepMeasured: (sha256: string, measured: unknown) => void;
  readonly measured: (sha256: string) => unknown;
  readonly release: () => void;
}

/** Folders that this process holds. */
const held = new Set<string>();

/** Makes or opens a folder. Throws where another sandbox has it. */
export function dataFolder(folder: string): DataFolder {
  mkdirSync(join(folder, 'assets'), { recursive: true, mode: 0o700 });
  const path = realpathSync(folder);
  const release = locked(path);
  const stored = (sha256: string, ending = '') => {
    const file = join(path, 'assets', sha256 + ending);
    return /^[0-9a-f]{64}$/.test(sha256) && existsSync(file) ? readFileSync(file) : undefined;
  };
  return {
    path,
    key: kept(join(path, 'token-key'), () => randomBytes(32)),
    keep: (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      kept(join(path, 'assets', sha256), () => bytes);
      return sha256;
    },
    bytes: (sha256) => stored(sha256),
    keepMeasured: (sha256, measured) => {
      kept(join(path, 'assets', sha256 + ofMeasurer), () => Buffer.from(JSON.stringify(measured)));
    },
    measured: (sha256) => {
      const bytes = stored(sha256, ofMeasurer);
      return bytes && JSON.parse(bytes.toString('utf8'));
    },
    release,
  };
}

/** What another measurer measured is not relied on. */
const ofMeasurer = `.${measurer}.json`;

/** The bytes of a file, which is made whole or not at all. */
function kept(file: string, make: () => Uint8Array): Uint8Array {
  if (existsSync(file)) return readFileSync(file);
  const bytes = make();
  const unfinished = `${file}.${randomUUID()}`;
  const descriptor = openSync(unfinished, 'wx', 0o600);
  try {
    writeWhole(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, file);
  syncFolder(join(file, '..'));
  return bytes;
}

/** Writes all of some bytes, however many calls it takes. */
export function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** Has a folder's entries on disk, where the platform can: Windows opens no folders. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function locked(path: string): () => void {
  const file = join(path, 'lock');
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (held.has(path) || (holder !== process.pid && runs(holder)))
    throw new Error(
      `\`${path}\` is used by another sandbox (process ${holder}). End that one, or name another folder with --data.`,
    );
  // Whoever held it is gone: what a process leaves when it is killed.
  rmSync(file, { force: true });
  const descriptor = openSync(file, 'wx', 0o600);
  writeWhole(descriptor, Buffer.from(String(process.pid)));
  closeSync(descriptor);
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(file, { force: true });
  };
}

function runs(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
