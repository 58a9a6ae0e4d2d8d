/** An example offer on its walk through a marketplace in memory. */

import type { Attempt } from '../../schemas/attempt.ts';
import { workTree } from '../../src/adapters/work-tree.ts';
import { compiledOffer } from '../../src/operations/compiled-offer.ts';
import { readOffer } from '../../src/operations/read.ts';
import type { News, Walk } from '../../src/operations/walk.ts';
import { offerFolders } from '../../src/source/offer-files.ts';
import { manualClock } from '../marketplace/manual-clock.ts';
import { aPublisher, edit } from '../on-disk.ts';
import { fakeMarketplace } from './fake-marketplace.ts';

export const insights = 'fabrikam-insights';
export const asked = { digest: '1:d', wait: true };
export const staging = { ...asked, overwriteDraft: false };

/** A publisher's folder with the offer, a marketplace that knows nothing of it, and what is told and kept on the way. */
export async function walking(own = insights) {
  const folder = aPublisher();
  const offer = async () => {
    const tree = workTree(folder);
    const files = offerFolders('offers', await tree.list('offers')).find(({ id }) => id === own);
    if (files === undefined) throw new Error('the example is gone');
    return compiledOffer(await readOffer(tree, files));
  };
  const first = await offer();
  const tree = workTree(folder);
  const media = (await tree.list(`offers/${own}/media`)).map((file) => tree.read(file));
  const marketplace = fakeMarketplace(own, await Promise.all(media));
  const kept: Attempt[] = [];
  const told: News[] = [];
  const clock = manualClock();
  const walk: Walk = {
    marketplace,
    clock,
    attempts: {
      read: async () => kept.at(-1),
      write: async (attempt, before) => {
        if (kept.at(-1) !== before) throw new Error('another run was here');
        kept.push(attempt);
      },
    },
    versions: {},
    filling: { assetUrl: ({ sha256 }) => `https://files.example/${sha256}`, secret: () => 'secret-value' },
    tell: (news) => told.push(news),
    pace: { edits: 1000, publication: 60_000 },
  };
  const rename = (title: string) => edit(folder, `offers/${own}/offer.yml`, 'alias: Fabrikam', `alias: ${title}`);
  return { folder, offer, first, marketplace, walk, kept, told, clock, rename };
}
