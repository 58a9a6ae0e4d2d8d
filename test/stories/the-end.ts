/** What holds at the end of every story. */

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { gitTree } from '../../src/adapters/git-tree.ts';
import { partnerCenter } from '../../src/adapters/partner-center/partner-center.ts';
import { settings } from '../../src/adapters/partner-center/settings.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { fingerprint } from '../../src/ingestion/normalise.ts';
import { compiledOffer } from '../../src/operations/compiled-offer.ts';
import { normalised, productTree } from '../../src/operations/product-tree.ts';
import { readOffer } from '../../src/operations/read.ts';
import { statusMarker } from '../../src/render/status-comment.ts';
import { externalIdOf, rootOf } from '../../src/sandbox/state.ts';
import { offerFolders } from '../../src/source/offer-files.ts';
import { git } from '../on-disk.ts';
import { type Story, secrets } from './a-story.ts';

export interface Ended {
  /** By offer: what was published, in order, such as `preview succeeded`. */
  readonly published: Readonly<Record<string, readonly string[]>>;
  /** By offer: the commit that is live. */
  readonly live?: Readonly<Record<string, string>>;
  /** Requests to publish that did not begin anything, since the marketplace refused or lost them. */
  readonly unanswered?: number;
  /** Pull requests that the App has nothing to say on. */
  readonly silent?: readonly number[];
  /** Whether turns failed on the way, since something was made to. */
  readonly troubled?: boolean;
}

const hidden = [
  secrets.images.value,
  secrets['leads-table'].value,
  'bm90IGEga2V5',
  'c2lnbmF0dXJl',
  'PRIVATE KEY',
  'ghs_',
  'client_secret=',
  'Bearer ey',
];

export async function theEnd(story: Story, ended: Ended): Promise<void> {
  const { expect, world, mira, pulls, weather } = story;
  const { published, live = {}, unanswered = 0, silent = [], troubled = false } = ended;
  const state = world.sandbox.state();
  const products = [...state.products.values()];
  expect(
    Object.fromEntries(
      products.map((product) => [
        externalIdOf(rootOf(product)),
        product.publishings.map((one) => `${one.target} ${one.state}`),
      ]),
    ),
  ).toEqual(published);
  expect(products).toHaveLength(Object.keys(published).length);
  expect(weather.asked).toHaveLength(Object.values(published).flat().length + unanswered);
  for (const [offer, commit] of Object.entries(live))
    expect([offer, await liveFingerprint(story, offer)]).toEqual([offer, await committed(story, offer, commit)]);
  for (const number of pulls) {
    const comments = (await mira.comments(number)).filter(({ user }) => user.login === 'offerlane[bot]');
    const standing = comments.filter(({ body }) => body.startsWith(statusMarker));
    expect([number, standing.length]).toEqual([number, silent.includes(number) ? 0 : 1]);
    for (const { body } of comments) for (const secret of hidden) expect(body).not.toContain(secret);
  }
  expect(world.github.refusals).toEqual([]);
  const log = world.bot.lines.join('\n');
  for (const secret of hidden) expect(log).not.toContain(secret);
  const trouble = troubled ? /"level":(50|60)|^(?!\{)/ : /"level":(40|50|60)|^(?!\{)/;
  expect(world.bot.lines.filter((line) => trouble.test(line))).toEqual([]);
}

/** How many publications the marketplace has under way. */
export function running({ world }: Story): number {
  const products = [...world.sandbox.state().products.values()];
  return products.flatMap(({ publishings }) => publishings).filter(({ state }) => state === 'running').length;
}

/** What customers see of an offer. */
async function liveFingerprint({ world }: Story, offer: string): Promise<string | undefined> {
  const marketplace = partnerCenter(settings(world.marketplace), systemClock());
  const product = await marketplace.lookup(offer);
  const tree = product === undefined ? undefined : await productTree(marketplace, product.id, 'live');
  return tree && fingerprint(normalised(tree));
}

/** What a commit says of an offer. */
async function committed({ world, data }: Story, offer: string, commit: string): Promise<string> {
  const folder = mkdtempSync(join(data, 'clone-'));
  git(folder, 'clone', '--quiet', '--no-checkout', world.github.directory('fabrikam', 'offers'), '.');
  await using tree = gitTree(folder, commit);
  const files = offerFolders('offers', await tree.list('offers')).find(({ folder }) => folder === `offers/${offer}`);
  if (files === undefined) throw new Error(`Commit ${commit} has no offer ${offer}.`);
  return compiledOffer(await readOffer(tree, files)).fingerprint;
}
