/** Ties the work tree and Git to the judging. */
import type { Judgement } from '../schemas/judgement.ts';
import { baseCommit } from '../src/adapters/base-commit.ts';
import { touchedPaths } from '../src/adapters/git.ts';
import { gitTree } from '../src/adapters/git-tree.ts';
import { liveTrees } from '../src/adapters/live-trees.ts';
import type { Publisher } from '../src/adapters/publisher.ts';
import { type Seen, workTree } from '../src/adapters/work-tree.ts';
import { type Mending, mend } from '../src/operations/mend.ts';
import { validate } from '../src/operations/validate.ts';
import type { RuleTitles } from '../src/render/annotations.ts';
import { registry } from '../src/rules/registry.ts';
import { today } from './today.ts';

/**
 * Judges a publisher's offers at paths as they are on disk: those that differ from where HEAD left `base`, each compared with what is
 * live where the clone knows it. Throws where Git cannot tell.
 */
export async function judge(
  publisher: Publisher,
  paths: readonly string[],
  base: string | undefined,
  all: boolean,
  day = today(),
  seen?: Seen,
): Promise<Judgement> {
  const { top, root } = publisher;
  const head = workTree(top, seen);
  if (base === undefined) return validate({ head, base, root, paths, all, today: day });
  const commit = await baseCommit(top, base);
  await using tree = gitTree(top, commit);
  await using live = liveTrees(top, false);
  const touched = (folder: string) => touchedPaths(top, commit, folder);
  return await validate({ head, base: { tree, touched }, live: live.of, root, paths, all, today: day });
}

/** Mends what a publisher's offers at paths have one right text for, as they are on disk; nothing is written. */
export function mendedOffers(
  { top, root }: Publisher,
  paths: readonly string[],
  rule: string | undefined,
): Promise<Mending> {
  return mend({ head: workTree(top), base: undefined, root, paths, all: true, today: today() }, rule);
}

export const ruleTitles: RuleTitles = new Map(registry.map(({ id, title }) => [id, title]));
