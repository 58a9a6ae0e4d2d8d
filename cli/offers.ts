/** Finds the offers that a command is about. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Publisher, publisherAt } from '../src/adapters/publisher.ts';
import { workTree } from '../src/adapters/work-tree.ts';
import { readSettings } from '../src/operations/read.ts';
import type { Tree } from '../src/ports/tree.ts';
import { type OfferFiles, offerFolders } from '../src/source/offer-files.ts';
import { listed, nearest, shown } from '../src/source/text.ts';

export interface PublisherOffers {
  readonly publisher: Publisher;
  readonly tree: Tree;
  /** The publisher's ID in Partner Center, where the configuration says it. */
  readonly account: string | undefined;
  /** The folder of the offers, from the top. */
  readonly folder: string;
  readonly offers: readonly OfferFiles[];
}

/** The offers of the publisher whose folder a path is in. */
export async function offersAt(folder: string, path = '.'): Promise<PublisherOffers> {
  const publisher = await publisherAt(folder, path);
  const { top, root } = publisher;
  const tree = workTree(top);
  const { configuration } = await readSettings(tree, root);
  const offers = root === '' ? (configuration.offers ?? 'offers') : `${root}/${configuration.offers ?? 'offers'}`;
  const account = configuration.publisher;
  return { publisher, tree, account, folder: offers, offers: offerFolders(offers, await tree.list(offers)) };
}

/** The publisher of a folder and where its offers are; a folder that is no publisher's yet becomes one. */
export async function offersOrNew(folder: string) {
  const own = { top: folder, inGit: false, root: '', path: '' };
  const found = await offersAt(folder).catch(() => ({
    publisher: own,
    folder: 'offers',
    account: undefined,
    offers: [],
  }));
  const { publisher, account, offers } = found;
  return { publisher, account, folder: found.folder, taken: offers.map(({ id }) => id) };
}

/** One offer, by its ID or by a path of its folder or in it. Throws where there is none. */
export async function offerAt(folder: string, word: string): Promise<PublisherOffers & { readonly offer: OfferFiles }> {
  const isPath = existsSync(join(folder, word));
  const found = await offersAt(folder, isPath ? word : '.');
  const { path } = found.publisher;
  const offer = found.offers.find((one) =>
    isPath ? path === one.folder || path.startsWith(`${one.folder}/`) : one.id === word,
  );
  if (offer !== undefined) return { ...found, offer };
  const ids = found.offers.map(({ id }) => id);
  const meant = nearest(word, ids);
  const next =
    meant === undefined
      ? `There ${ids.length === 1 ? 'is' : 'are'} ${listed(ids.slice(0, 10)) || 'none'}.`
      : `Did you mean \`${meant}\`?`;
  throw new Error(`There is no offer ${shown(word)} in \`${found.folder}\`. ${next}`);
}
