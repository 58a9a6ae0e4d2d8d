/** A desk with a real store and the real sandbox, GitHub in memory, and a clock that runs when nothing else is to be done. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { commandsIn } from '../../bot/commands.ts';
import { mediaServer } from '../../src/adapters/media-server.ts';
import { partnerCenter } from '../../src/adapters/partner-center/partner-center.ts';
import { settings } from '../../src/adapters/partner-center/settings.ts';
import { sharpPictures } from '../../src/adapters/pictures/decoded.ts';
import { keptPictures } from '../../src/adapters/pictures/kept-pictures.ts';
import { openStore } from '../../src/adapters/store/open-store.ts';
import type { Desk } from '../../src/operations/publishing/desk.ts';
import { reconcileProduct } from '../../src/operations/publishing/reconcile-product.ts';
import { reconcilePull } from '../../src/operations/publishing/reconcile-pull.ts';
import { newPull, pullKey } from '../../src/operations/publishing/sweep.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { PullRequest } from '../../src/ports/github.ts';
import type { Script } from '../../src/sandbox/interference.ts';
import { quiet } from '../../src/sandbox/script.ts';
import { pointedAt } from '../marketplace/sandbox-process.ts';
import { startWith } from '../marketplace/whole-sandbox.ts';
import { home } from '../on-disk.ts';
import { stores } from '../store/stores.ts';
import { type FakeGitHub, type Files, fakeGitHub, repository } from './fake-github.ts';

/** The files of the examples' repository, by their paths. */
export function exampleRepository(): Files {
  const folder = join(home, 'examples');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), new Uint8Array(readFileSync(path))];
    }),
  );
}

const connectionString =
  'DefaultEndpointsProtocol=https;AccountName=fabrikamleads;AccountKey=bm90IGEga2V5;EndpointSuffix=core.windows.net';

/** What the pictures of the examples show, for every stand. */
const kept = keptPictures();

export async function deskStand(script: Script = quiet, afar?: Desk['afar']) {
  const data = mkdtempSync(join(tmpdir(), 'offerlane-desk-'));
  let now = Date.parse('2026-11-02T09:00:00Z');
  const clock: Clock = {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
  const sandbox = await startWith({ script: () => script })({
    port: 0,
    data: join(data, 'sandbox'),
    clock,
    log: () => {},
  });
  const place = await stores.server();
  const store = await openStore(place.settings, { clock, trouble: () => {} });
  const files = exampleRepository();
  const without = Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.startsWith('offers/fabrikam-insights')),
  );
  const github: FakeGitHub = fakeGitHub(without);
  const media = new Map<string, Uint8Array>();
  const server = await mediaServer(media);
  const desk: Desk = {
    store,
    github,
    marketplace: partnerCenter(settings(pointedAt(sandbox.url)), clock),
    clock,
    account: '1',
    versions: {},
    filling: async (_, commit, offer) => {
      const tree = github.tree(repository, commit);
      for (const file of await tree.list(offer.source.folder)) {
        const own = [...offer.source.media.values()].find(({ path }) => `${offer.source.folder}/${path}` === file.path);
        if (own !== undefined) media.set(own.sha256, await tree.read(file));
      }
      return {
        assetUrl: server.url,
        secret: (_name, field) => (field === 'sas' ? 'sv=2024-11-04&sp=rl&sig=made-up' : connectionString),
      };
    },
    pace: { soon: 0, edits: 5000, publication: 600_000, hourly: 3_600_000 },
    pictured: () => undefined,
    release: 'test',
    lease: 300_000,
    eyes: { pictures: sharpPictures, kept },
    afar,
    docs: 'https://docs.example',
  };
  /** Lets turns be taken, and time pass, until a time or until nothing is to be looked at before it. */
  const run = async (until: number) => {
    for (let turns = 0; turns < 20_000; turns += 1) {
      const pull = await store.pulls.due(now, 'stand', now + desk.lease);
      if (pull !== undefined) {
        await reconcilePull(desk, pull);
        continue;
      }
      const product = await store.products.due(now, 'stand', now + desk.lease);
      if (product !== undefined) {
        await reconcileProduct(desk, product);
        continue;
      }
      const times = [await store.pulls.next(), await store.products.next()].flatMap((time) => time ?? []);
      const next = Math.min(...times, until);
      if (next >= until) break;
      now = Math.max(now + 1, next);
    }
    now = Math.max(now, until);
  };
  const hours = (count: number) => run(now + count * 3_600_000);
  let requests = 0;
  const ask = async (number: number, actor: string, kind: 'stage' | 'cancel' = 'stage') => {
    const pull = github.pulls.get(number);
    if (pull === undefined) throw new Error('no such pull request');
    if (kind === 'stage') await github.addLabel(repository, number, 'stage');
    requests += 1;
    const id = `request-${requests}`;
    const at = new Date(now).toISOString();
    await touch(number);
    await store.ask({ v: 1, id, pull: pullKey(repository, number), kind, by: 'label', actor, head: pull.head, at });
  };
  /** What a person writes in a comment, as the webhook of it is taken. */
  const say = async (number: number, actor: string, body: string) => {
    requests += 1;
    const comment = requests;
    const head = github.pulls.get(number)?.head ?? '';
    for (const [index, command] of commandsIn(body).entries()) {
      const { kind, offers, unknown } = command;
      await touch(number);
      await store.ask({
        ...{
          v: 1,
          id: `comment-${comment}-${index}`,
          pull: pullKey(repository, number),
          kind,
          by: 'command',
          actor,
          head,
        },
        ...{ at: new Date(now).toISOString(), comment },
        ...(offers.length > 0 && { offers: [...offers] }),
        ...(unknown !== undefined && { unknown }),
      });
    }
    return comment;
  };
  const state = async (offer = 'fabrikam-insights') => (await store.products.read(`1/${offer}`))?.state;
  const part = async (number: number, offer = 'fabrikam-insights') =>
    (await store.pulls.read(pullKey(repository, number)))?.parts.find((one) => one.offer === offer);
  const comment = (number: number) => [...github.comments.values()].filter((one) => one.number === number);
  const merge = async (number: number, mergedBy: string, more: Partial<PullRequest> = {}) => {
    const pull = github.pulls.get(number);
    if (pull === undefined) throw new Error('no such pull request');
    github.pulls.set(number, { ...pull, state: 'closed', merged: true, mergedBy, mergeable: undefined, ...more });
    await touch(number);
  };
  const edited = (path: string, before: string, after: string, of: Files = files): Files => {
    const text = new TextDecoder().decode(of[path] as Uint8Array);
    if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
    return { ...of, [path]: new TextEncoder().encode(text.replaceAll(before, after)) };
  };
  const touch = (number: number) => store.pulls.touch(newPull(repository, number));
  const close = async () => {
    await server[Symbol.asyncDispose]();
    await store.close();
    await place.dispose();
    await sandbox.close();
    rmSync(data, { recursive: true, force: true });
  };
  return {
    desk,
    store,
    github,
    sandbox,
    files,
    clock,
    marketplace: desk.marketplace,
    run,
    hours,
    ask,
    say,
    touch,
    merge,
    state,
    part,
    comment,
    edited,
    [Symbol.asyncDispose]: close,
  };
}
