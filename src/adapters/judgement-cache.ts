/**
 * Judgements of earlier runs, so that nothing is judged twice. One is recalled only where every file and folder that it was
 * made from has the stamp it had, and the program is the same. What was changed so shortly before it was read that a later
 * change could have the same stamp is not kept.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Judgement } from '../../schemas/judgement.ts';
import { type Seen, stampAt, unsure } from './work-tree.ts';

export interface JudgementCache {
  /** What an earlier run made of the same files; undefined where there is nothing that is certain. */
  readonly recalled: () => Judgement | undefined;
  /** To be told all that a judgement is made from. */
  readonly seen: Seen;
  /** Keeps what was made from all that was seen. */
  readonly keep: (judgement: Judgement) => void;
}

interface Kept {
  readonly question: string;
  readonly stamps: readonly (readonly [path: string, stamp: string])[];
  readonly judgement: Judgement;
}

/** File systems tell times in steps; the coarsest of those in use have steps of two seconds, others of some milliseconds. */
const steps = { coarse: 2_500, fine: 50 } as const;

/**
 * The cache of a question about the files below a folder, from one run to the next; undefined where the program cannot tell
 * whether it is the same: it runs from its sources.
 */
export function judgementCache(
  root: string,
  question: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): JudgementCache | undefined {
  const program = programStamp();
  if (program === undefined) return undefined;
  const asked = JSON.stringify([program, process.version, root, ...question]);
  const file = join(cacheFolder(environment), `${createHash('sha256').update(asked).digest('hex')}.json`);
  const began = Date.now();
  const stamps = new Map<string, string>();
  return {
    recalled: () => {
      const kept = read(file);
      const same = kept?.question === asked && kept.stamps.every(([path, stamp]) => stampAt(root, path) === stamp);
      return same ? kept.judgement : undefined;
    },
    seen: (path, stamp) => {
      // What was seen twice with two stamps changed in between, and nothing is certain.
      stamps.set(path, stamps.get(path) === undefined || stamps.get(path) === stamp ? stamp : unsure);
    },
    keep: (judgement) => {
      if ([...stamps.values()].some((stamp) => fresh(stamp, began))) return;
      write(file, { question: asked, stamps: [...stamps], judgement });
    },
  };
}

/** Whether what has a stamp may have changed after it was read without another stamp. */
function fresh(stamp: string, began: number): boolean {
  if (stamp === '') return false;
  const [modified = 0, changed = 0] = stamp.split(' ', 2).map(Number);
  const step = modified % 1000 === 0 || changed % 1000 === 0 ? steps.coarse : steps.fine;
  return Math.max(modified, changed) > began - step;
}

/** The stamps of all files of the program, once it is built. */
function programStamp(): string | undefined {
  const folder = import.meta.dirname;
  if (!import.meta.filename.endsWith('.mjs')) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  return files.map((name) => `${name} ${stampAt(folder, name)}`).join('\n');
}

function cacheFolder({ XDG_CACHE_HOME: base }: Readonly<Record<string, string | undefined>>): string {
  return join(base?.startsWith('/') ? base : join(homedir(), '.cache'), 'offerlane');
}

function read(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written, as on a disk that is full, costs time and nothing else. */
function write(file: string, kept: Kept): void {
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(own, JSON.stringify(kept), { mode: 0o600 });
      renameSync(own, file);
    } finally {
      rmSync(own, { force: true });
    }
  } catch {}
}
