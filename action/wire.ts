/** Ties the work tree and Git to the judging. */
import type { Judgement } from '../schemas/judgement.ts';
import { touchedPaths } from '../src/adapters/git.ts';
import { gitTree } from '../src/adapters/git-tree.ts';
import type { Publisher } from '../src/adapters/publisher.ts';
import { workTree } from '../src/adapters/work-tree.ts';
import { validate } from '../src/operations/validate.ts';
import type { RuleTitles } from '../src/render/annotations.ts';
import { registry } from '../src/rules/registry.ts';

/** Judges a publisher's offers as they are on disk, compared with a commit. Throws where Git cannot tell. */
export async function judge(publisher: Publisher, commit: string | undefined, all: boolean): Promise<Judgement> {
  const { top, root, path } = publisher;
  const head = workTree(top);
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  if (commit === undefined) return validate({ head, base: undefined, root, paths: [path], all, today });
  await using tree = gitTree(top, commit);
  const touched = (folder: string) => touchedPaths(top, commit, folder);
  return await validate({ head, base: { tree, touched }, root, paths: [path], all, today });
}

export const ruleTitles: RuleTitles = new Map(registry.map(({ id, title }) => [id, title]));
