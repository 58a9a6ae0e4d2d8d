/** Ties the work tree and Git to the judging. */
import process from 'node:process';
import type { Judgement } from '../schemas/judgement.ts';
import { touchedIn } from '../src/adapters/git.ts';
import { gitTree } from '../src/adapters/git-tree.ts';
import { liveTrees } from '../src/adapters/live-trees.ts';
import { sharpPictures } from '../src/adapters/pictures/decoded.ts';
import { keptPictures } from '../src/adapters/pictures/kept-pictures.ts';
import type { Publisher } from '../src/adapters/publisher.ts';
import { workTree } from '../src/adapters/work-tree.ts';
import { validate } from '../src/operations/validate.ts';
import type { RuleTitles } from '../src/render/annotations.ts';
import { registry } from '../src/rules/registry.ts';

export interface Judged {
  readonly judgement: Judgement;
  /** What is to be said of what they were compared with. */
  readonly notes: readonly string[];
}

/**
 * Judges a publisher's offers as they are on disk: those that differ from a commit, each compared with what is live where the
 * repository tells it. Throws where Git cannot tell.
 */
export async function judge(
  publisher: Publisher,
  commit: string | undefined,
  all: boolean,
  remote: boolean,
): Promise<Judged> {
  const { top, root, path } = publisher;
  const head = workTree(top);
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  // Its code is loaded only where addresses are asked.
  const afar = remote ? (await import('../src/adapters/addresses/asking.ts')).askingNow(process.env) : undefined;
  const asked = {
    head,
    root,
    paths: [path],
    all,
    asks: true,
    eyes: { pictures: sharpPictures, kept: keptPictures(process.env), afar },
    today,
  };
  if (commit === undefined) return { judgement: await validate({ ...asked, base: undefined }), notes: [] };
  await using tree = gitTree(top, commit);
  await using live = liveTrees(top, true);
  const touched = (folder: string) => touchedIn(top, commit, folder);
  const judgement = await validate({ ...asked, base: { tree, touched }, live: live.of });
  const trouble = live.trouble();
  return { judgement, notes: trouble === undefined ? [] : [trouble] };
}

export const ruleTitles: RuleTitles = new Map(registry.map(({ id, title }) => [id, title]));
