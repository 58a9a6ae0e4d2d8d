/** `offerlane diff` */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { resolveCommit } from '../../src/adapters/git.ts';
import { gitTree } from '../../src/adapters/git-tree.ts';
import {
  differenceInGit,
  differenceInMarketplace,
  type OfferDifference,
} from '../../src/operations/offer-difference.ts';
import { readOffer } from '../../src/operations/read.ts';
import { differenceLines } from '../../src/render/offer-difference.ts';
import { offerFolders } from '../../src/source/offer-files.ts';
import { shown } from '../../src/source/text.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { marketplaceOf } from '../marketplace.ts';
import { offerAt, offersAt, type PublisherOffers } from '../offers.ts';
import { oneOf } from '../one-of.ts';

const formats = ['text', 'json'] as const;

export async function diffCommand(given: Given, around: Surroundings): Promise<Outcome> {
  const format = oneOf(formats, 'format', given);
  const targets = (['preview', 'live'] as const).filter((target) => given.flag(target));
  const found = await offersAt(around.folder);
  const [first, ...rest] = given.words;
  const isOffer =
    first !== undefined && (existsSync(join(around.folder, first)) || found.offers.some(({ id }) => id === first));
  const ref = first === undefined || isOffer ? undefined : first;
  if (ref !== undefined && targets.length > 0)
    throw new Error(`${shown(ref)} is no offer here, and --${targets[0]} compares with the marketplace, not with Git.`);
  const words = isOffer ? given.words : rest;
  const named = await Promise.all(words.map(async (word) => (await offerAt(around.folder, word)).offer));
  const offers = words.length > 0 ? named : found.offers;
  const differences: OfferDifference[] = [];
  if (targets.length === 0) differences.push(...(await inGit(found, offers, ref ?? 'HEAD')));
  else {
    const marketplace = marketplaceOf(around);
    for (const offer of offers) {
      const source = await readOffer(found.tree, offer);
      for (const target of targets) differences.push(await differenceInMarketplace(marketplace, source, target));
    }
  }
  if (format === 'json') return { output: `${JSON.stringify(differences, undefined, 2)}\n`, status: 0 };
  const blocks = differences.map(differenceLines).filter((lines) => lines.length > 0);
  const nothing = `No offer differs from ${differences[0]?.against ?? 'it'}.`;
  return {
    output: `${blocks.length === 0 ? nothing : blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`,
    status: 0,
  };
}

async function inGit(
  { publisher: { top }, tree, folder }: PublisherOffers,
  offers: PublisherOffers['offers'],
  ref: string,
): Promise<readonly OfferDifference[]> {
  const commit = await resolveCommit(top, ref);
  if (commit === undefined) throw new Error(`${shown(ref)} names no offer and no commit here. Check its spelling.`);
  await using base = gitTree(top, commit);
  const earlier = new Map(offerFolders(folder, await base.list(folder)).map((offer) => [offer.id, offer]));
  const differences: OfferDifference[] = [];
  for (const offer of offers) {
    const before = earlier.get(offer.id);
    const source = before && (await readOffer(base, before));
    differences.push(differenceInGit(source, await readOffer(tree, offer), base.name));
  }
  return differences;
}
