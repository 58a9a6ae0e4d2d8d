/**
 * Judgements of earlier runs, so that nothing is judged twice. One is recalled only where every file and folder that it was
 * made from has the stamp it had, and the program is the same. What was changed so shortly before it was read that a later
 * change could have the same stamp is not kept.
 */
import type { Judgement } from '../../schemas/judgement.ts';
import { keptFile } from './program-cache.ts';
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
  const file = keptFile(['judgement', root, ...question], environment);
  if (file === undefined) return undefined;
  const began = Date.now();
  const stamps = new Map<string, string>();
  return {
    recalled: () => {
      const kept = file.read() as Kept | undefined;
      return kept?.stamps.every(([path, stamp]) => stampAt(root, path) === stamp) ? kept.judgement : undefined;
    },
    seen: (path, stamp) => {
      // What was seen twice with two stamps changed in between, and nothing is certain.
      stamps.set(path, stamps.get(path) === undefined || stamps.get(path) === stamp ? stamp : unsure);
    },
    keep: (judgement) => {
      if ([...stamps.values()].some((stamp) => fresh(stamp, began))) return;
      file.write({ stamps: [...stamps], judgement } satisfies Kept);
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
