/** A repository with offers, people who work in it, the marketplace and the bot, for one story. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TestContext } from 'vitest';
import type { Actor, ShownCheck, ShownComment, ShownPull } from '../../demo/github/actor.ts';
import { startWorld, type World, type WorldOptions } from '../../demo/world.ts';
import { exampleRepository } from '../publishing/desk-stand.ts';
import type { Files } from '../publishing/fake-github.ts';
import { stores } from '../store/stores.ts';
import { steady } from './steady.ts';
import { type Weather, weather } from './weather.ts';

export type StoreName = keyof typeof stores;

/** As much of a test as a story needs. */
export interface Teller {
  readonly expect: TestContext['expect'];
  readonly onTestFinished: (end: () => Promise<void>) => void;
}

export interface StoryOptions {
  readonly store: StoreName;
  /** Offers that are on `main` already. */
  readonly standing?: readonly string[];
  readonly speed?: number;
  /** A script of the sandbox, without its version. */
  readonly script?: string;
  /** Takes the place of an address, for the bot alone. */
  readonly between?: WorldOptions['between'];
}

/** What is seen on a pull request. */
export interface Seen {
  readonly pull: ShownPull;
  /** The App's. */
  readonly comments: readonly ShownComment[];
  /** The App's first; empty where it has none. */
  readonly comment: string;
  readonly checks: readonly ShownCheck[];
  /** The conclusion of the newest check, or its status. */
  readonly check: string;
}

export interface Story {
  /** The test's. */
  readonly expect: TestContext['expect'];
  /** A folder that is gone after it. */
  readonly data: string;
  readonly world: World;
  readonly weather: Weather;
  readonly mira: Actor;
  readonly wren: Actor;
  readonly jon: Actor;
  /** The files of the examples. */
  readonly files: Files;
  /** The numbers of the pull requests that were opened. */
  readonly pulls: number[];
  /** Pushes a branch with what it changes against `main`, opens a pull request of it, and waits until the bot has seen it. */
  readonly opened: (branch: string, files: Readonly<Record<string, string | Uint8Array | null>>) => Promise<number>;
  /** Waits until it holds, of a comment and a check that say the same: one is written after the other. */
  readonly until: (number: number, what: string, holds: (seen: Seen) => boolean) => Promise<Seen>;
  /** Waits until the comment tells this. */
  readonly tells: (number: number, what: string) => Promise<Seen>;
  /** Holds what is seen now against what it was, in `comments/`. */
  readonly shown: (number: number, name: string, told?: (text: string) => string) => Promise<void>;
}

export const secrets = {
  images: {
    value: 'sv=2024-11-04&sp=rl&sig=c2lnbmF0dXJl',
    offers: ['fabrikam-gateway'],
    fields: ['sas'],
    hosts: ['fabrikamimages.blob.core.windows.net'],
  },
  'leads-table': {
    value:
      'DefaultEndpointsProtocol=https;AccountName=fabrikamleads;AccountKey=bm90IGEga2V5;EndpointSuffix=core.windows.net',
    offers: ['fabrikam-gateway'],
    fields: ['storageAccountConnectionString'],
  },
};

export const repository = 'fabrikam/offers';

/** How long anything may take, in milliseconds: a busy machine is no reason to fail. */
const patience = 120_000;

/** Starts a story whose `main` has all of the examples but the offers that are to come; it ends with the test. */
export async function aStory(
  { expect, onTestFinished }: Teller,
  { store, standing = [], speed = 30_000, script, between }: StoryOptions,
): Promise<Story> {
  const data = mkdtempSync(join(tmpdir(), 'offerlane-story-'));
  const place = await stores[store]();
  const sky = weather(script);
  const world = await startWorld({
    data,
    speed,
    store: place.settings,
    script: sky.script,
    secrets,
    cache: join(tmpdir(), 'offerlane-cache'),
    ...(between && { between }),
  });
  onTestFinished(async () => {
    await world[Symbol.asyncDispose]();
    await place.dispose();
    rmSync(data, { recursive: true, force: true });
  });
  const files = exampleRepository();
  const base = Object.fromEntries(
    Object.entries(files).filter(
      ([path]) => !path.startsWith('offers/') || standing.some((offer) => path.startsWith(`offers/${offer}/`)),
    ),
  );
  const people = { mira: 'maintain', wren: 'write', jon: 'triage' } as const;
  await world.bot.start();
  await world.github.repository({ owner: 'fabrikam', name: 'offers', files: base, people });
  const [mira, wren, jon] = [
    world.person(repository, 'mira'),
    world.person(repository, 'wren'),
    world.person(repository, 'jon'),
  ];
  const pulls: number[] = [];
  const until: Story['until'] = async (number, what, holds) => {
    const end = Date.now() + patience;
    for (;;) {
      const seen = await look(mira, number);
      if (agrees(seen) && holds(seen)) return seen;
      if (Date.now() > end) throw new Error(`#${number} never came to this: ${what}.\n${told(seen, world)}`);
      await setTimeout(50);
    }
  };
  const tells: Story['tells'] = (number, what) =>
    until(number, `the comment tells "${what}"`, ({ comment }) => comment.includes(what));
  return {
    ...{ expect, data, world, weather: sky, mira, wren, jon, files, pulls, until, tells },
    opened: async (branch, changes) => {
      await mira.push({ branch, files: changes });
      const number = await mira.open({ head: branch, title: `The branch ${branch}` });
      pulls.push(number);
      await until(number, 'it has a comment and a check', (seen) => seen.comment !== '' && seen.check !== 'none');
      return number;
    },
    shown: async (number, name, told = (text) => text) => {
      const seen = await until(number, 'comment and check say the same', () => true);
      await expect(told(steady(asFile(seen)))).toMatchFileSnapshot(`./comments/${name}.md`);
    },
  };
}

async function look(mira: Actor, number: number): Promise<Seen> {
  const [pull, comments, checks] = await Promise.all([mira.pull(number), mira.comments(number), mira.checks(number)]);
  const own = comments.filter(({ user }) => user.login === 'offerlane[bot]');
  const [first] = checks;
  return {
    ...{ pull, comments: own, checks },
    comment: own[0]?.body ?? '',
    check: first?.conclusion ?? first?.status ?? 'none',
  };
}

function agrees({ comment, checks: [check] }: Seen): boolean {
  return comment === '' || check === undefined || comment.includes(`### Marketplace: ${check.output.title}\n`);
}

function asFile({ comment, checks: [check], pull: { labels } }: Seen): string {
  const of = check === undefined ? 'no check' : `${check.conclusion ?? check.status}: ${check.output.title}`;
  return `${comment}\n---\n\nThe check says “${of}”. Labels: ${labels.join(', ') || 'none'}.\n`;
}

function told({ comments, checks, pull }: Seen, { bot, calls, github }: World): string {
  return [
    `It is ${pull.state} with the labels [${pull.labels.join(', ')}].`,
    ...comments.map(({ id, body }) => `Comment ${id}:\n${body}`),
    ...checks.map(({ name, status, conclusion, output }) => `Check ${name}: ${status} ${conclusion} ${output.title}`),
    `The marketplace was asked last:\n${calls.slice(-8).join('\n')}`,
    `GitHub was asked last:\n${github.requests
      .slice(-8)
      .map(({ method, path, status }) => `${method} ${path} ${status}`)
      .join('\n')}`,
    `The bot (${bot.running() ? 'running' : 'gone'}) said last:\n${bot.lines
      .slice(-12)
      .map((line) => line.slice(0, 1500))
      .join('\n')}`,
  ].join('\n');
}
