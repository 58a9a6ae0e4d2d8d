/** Ties the work tree and Git to the judging. */
import type { Judgement } from '../schemas/judgement.ts';
import { baseCommit } from '../src/adapters/base-commit.ts';
import { touchedIn } from '../src/adapters/git.ts';
import { gitTree } from '../src/adapters/git-tree.ts';
import { liveTrees } from '../src/adapters/live-trees.ts';
import { marksCache } from '../src/adapters/marks-cache.ts';
import { sharpPictures } from '../src/adapters/pictures/decoded.ts';
import { keptPictures } from '../src/adapters/pictures/kept-pictures.ts';
import { textReader } from '../src/adapters/pictures/text-reader.ts';
import type { Publisher } from '../src/adapters/publisher.ts';
import { type Seen, workTree } from '../src/adapters/work-tree.ts';
import { type Mending, mend } from '../src/operations/mend.ts';
import { validate } from '../src/operations/validate.ts';
import type { Afar } from '../src/ports/addresses.ts';
import type { RuleTitles } from '../src/render/annotations.ts';
import { registry } from '../src/rules/registry.ts';
import { today } from './today.ts';

interface Details {
  readonly day?: string;
  /** Is told all that is looked at. */
  readonly seen?: Seen | undefined;
  /** Asks what no machine can judge of offers that are compared with nothing, too. */
  readonly asks?: boolean;
  /** Asks the addresses and reads the disks that offers name, with secrets of the environment. */
  readonly afar?: Afar | undefined;
  /** Reads the text in pictures, too: it takes a second or so for each. */
  readonly readsText?: boolean;
  /** Where it tells the folder for it, what is known of other offers and of pictures is kept from run to run. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Judges a publisher's offers at paths as they are on disk: those that differ from where HEAD left `base`, each compared with what is
 * live where the clone knows it. Throws where Git cannot tell.
 */
export async function judge(
  publisher: Publisher,
  paths: readonly string[],
  base: string | undefined,
  all: boolean,
  { day = today(), seen, asks, readsText, afar, environment }: Details = {},
): Promise<Judgement> {
  const { top, root } = publisher;
  await using texts = readsText ? textReader() : undefined;
  const eyes = { pictures: sharpPictures, texts, kept: keptPictures(environment), afar };
  const asked = { head: workTree(top, seen), root, paths, all, asks, eyes, today: day };
  if (base === undefined) return await validate({ ...asked, base });
  const commit = await baseCommit(top, base);
  await using tree = gitTree(top, commit);
  await using live = liveTrees(top, false);
  const remembered = environment && marksCache(top, environment);
  const touched = (folder: string) => touchedIn(top, commit, folder);
  const judgement = await validate({ ...asked, base: { tree, touched }, live: live.of, remembered });
  remembered?.save();
  return judgement;
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
