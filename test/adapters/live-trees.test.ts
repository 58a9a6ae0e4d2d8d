import { Buffer } from 'node:buffer';
import { expect, onTestFinished, test } from 'vitest';
import { liveTrees } from '../../src/adapters/live-trees.ts';
import { aFolder, commit, git, write } from '../on-disk.ts';

interface Origin {
  readonly folder: string;
  readonly live: string;
  readonly head: string;
}

/** A repository whose second commit is live as `a`, and two more after it. */
function anOrigin(): Origin {
  const folder = aFolder();
  const commits = ['1', '2', '3', '4'].map((content) => {
    write(folder, 'offers/a/offer.yml', content);
    return commit(folder);
  });
  const [, live = '', , head = ''] = commits;
  git(folder, 'update-ref', 'refs/offerlane/live/a', live);
  return { folder, live, head };
}

function cloned({ folder }: Origin, depth: number): string {
  const workspace = aFolder();
  git(workspace, 'init', '--quiet');
  git(workspace, 'remote', 'add', 'origin', `file://${folder}`);
  const shallow = depth === 0 ? [] : [`--depth=${depth}`];
  git(workspace, 'fetch', '--quiet', '--no-tags', ...shallow, 'origin', '+refs/heads/main:refs/remotes/origin/main');
  git(workspace, 'checkout', '--quiet', '--detach', 'refs/remotes/origin/main');
  return workspace;
}

/** What is live of an offer, by its text, and what it is called. */
async function live(top: string, offer: string, fetched: boolean) {
  const trees = liveTrees(top, fetched);
  onTestFinished(() => trees[Symbol.asyncDispose]());
  const tree = await trees.of(offer);
  const [file] = (await tree?.list('offers/a')) ?? [];
  const text = file && Buffer.from((await tree?.read(file)) ?? []).toString();
  return { name: tree?.name, text, trouble: trees.trouble() };
}

test('tells what the clone itself knows, and nothing of offers that it does not', async () => {
  const { folder, live: commitId } = anOrigin();
  const name = expect.stringMatching(
    new RegExp(`^what is live \\(commit ${commitId.slice(0, 7)} of [A-Z][a-z]{2} \\d{1,2}\\)$`),
  );
  expect(await live(folder, 'a', false)).toEqual({ name, text: '2', trouble: undefined });
  const nothing = { name: undefined, text: undefined, trouble: undefined };
  for (const offer of ['b', 'A', '../a', 'a/b', '*']) expect(await live(folder, offer, false)).toEqual(nothing);
});

test('fetches into a shallow clone that commit alone', async () => {
  const origin = anOrigin();
  const workspace = cloned(origin, 1);
  expect((await live(workspace, 'a', false)).text).toBeUndefined();
  expect(await live(workspace, 'a', true)).toMatchObject({ text: '2', trouble: undefined });
  expect(git(workspace, 'rev-list', '--count', 'refs/offerlane/live/a')).toBe('1');
  expect(git(workspace, 'rev-parse', 'HEAD')).toBe(origin.head);
});

test('leaves a whole clone whole', async () => {
  const origin = anOrigin();
  const workspace = cloned(origin, 0);
  expect(await live(workspace, 'a', true)).toMatchObject({ text: '2', trouble: undefined });
  expect(git(workspace, 'rev-list', '--count', 'HEAD')).toBe('4');
  expect(git(workspace, 'rev-parse', '--is-shallow-repository')).toBe('false');
});

test('follows what went live since, and says where it cannot be fetched', async () => {
  const origin = anOrigin();
  const workspace = cloned(origin, 0);
  await live(workspace, 'a', true);
  git(origin.folder, 'update-ref', 'refs/offerlane/live/a', origin.head);
  expect((await live(workspace, 'a', true)).text).toBe('4');
  git(workspace, 'remote', 'set-url', 'origin', `file://${aFolder()}/gone`);
  const { text, trouble } = await live(workspace, 'a', true);
  expect(text).toBe('4');
  expect(trouble).toMatch(/^`refs\/offerlane\/live\/\*` could not be fetched/);
});

test('asks the origin for nothing before an offer is asked for', async () => {
  const workspace = cloned(anOrigin(), 1);
  git(workspace, 'remote', 'set-url', 'origin', 'file:///nowhere');
  const trees = liveTrees(workspace, true);
  await trees[Symbol.asyncDispose]();
  expect(trees.trouble()).toBeUndefined();
});
