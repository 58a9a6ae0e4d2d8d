/** Pull requests: test merges, conflicts, three ways of merging, and what follows a moving branch. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type Stand, stand } from './stand.ts';

const commit = async ({ bot }: Stand, sha: string) =>
  z
    .looseObject({ message: z.string(), parents: z.array(z.looseObject({ sha: z.string() })) })
    .parse((await bot('GET', `git/commits/${sha}`)).body);

async function opened() {
  const one = await stand();
  const jon = one.as('jon');
  await jon.push({ branch: 'b', files: { a: 'a\n' }, message: 'First' });
  const head = await jon.push({ branch: 'b', files: { b: 'b\n' }, message: 'Second' });
  const main = await jon.push({ branch: 'main', files: { m: 'm\n' }, message: 'Main' });
  return { one, jon, head, main, number: await jon.open({ head: 'b', title: 'Both' }) };
}

test('a merge has two parents, a squash one, a rebase as many commits as there were', async () => {
  const shapes = await Promise.all(
    (['merge', 'squash', 'rebase'] as const).map(async (method) => {
      const { one, jon, head, main, number } = await opened();
      const made = await commit(one, await jon.merge(number, { method, sha: head }));
      const parents = made.parents.map(({ sha }) => (sha === main ? 'main' : sha === head ? 'head' : 'rebased'));
      expect(await jon.file('b')).toBe('b\n');
      expect(await jon.file('m')).toBe('m\n');
      expect(await jon.pull(number)).toMatchObject({ state: 'closed', merged: true });
      expect(one.faults).toEqual([]);
      return { message: made.message, parents };
    }),
  );
  expect(shapes).toEqual([
    { message: 'Merge pull request #1 from fabrikam/b\n\nBoth', parents: ['main', 'head'] },
    { message: 'Both (#1)\n\n* First\n\n* Second', parents: ['main'] },
    { message: 'Second', parents: ['rebased'] },
  ]);
});

test('a conflict is found out after a first null, and is not merged; mended, it is', async () => {
  const { as, bot, github, faults } = await stand();
  const jon = as('jon');
  await jon.push({ branch: 'b', files: { 'README.md': 'ours\n' } });
  const number = await jon.open({ head: 'b', title: 'B' });
  await jon.push({ branch: 'main', files: { 'README.md': 'theirs\n' } });
  expect((await jon.pull(number)).mergeable).toBe(null);
  expect((await jon.pull(number)).mergeable).toBe(false);
  for (const merge_method of ['merge', 'squash', 'rebase'])
    expect(await bot('PUT', 'pulls/1/merge', { merge_method })).toMatchObject({ status: 405 });
  await jon.push({ branch: 'b', from: 'main', force: true, files: { 'README.md': 'both\n' } });
  await jon.pull(number);
  await github.settled();
  const shown = await jon.pull(number);
  expect(shown.mergeable).toBe(true);
  expect((await bot('GET', 'git/ref/pull/1/merge')).body).toMatchObject({ object: { sha: shown.merge_commit_sha } });
  expect((await bot('GET', 'git/ref/pull/1/head')).body).toMatchObject({ object: { sha: shown.head.sha } });
  expect(await bot('PUT', 'pulls/1/merge', { sha: 'f'.repeat(40) })).toMatchObject({ status: 409 });
  // GitHub takes an empty body.
  expect(await bot('PUT', 'pulls/1/merge')).toMatchObject({ status: 200, body: { merged: true } });
  expect(await bot('PUT', 'pulls/1/merge')).toMatchObject({ status: 405 });
  expect(faults).toEqual([]);
});

test('the test merge grows old when the base moves, and the base’s commit stays as it was told', async () => {
  const { jon, number, main } = await opened();
  await jon.pull(number);
  const before = await jon.pull(number);
  const moved = await jon.push({ branch: 'main', files: { n: 'n\n' } });
  expect(moved).not.toBe(main);
  expect(await jon.pull(number)).toMatchObject({ mergeable: null, base: { sha: main } });
  const after = await jon.pull(number);
  expect(after.mergeable).toBe(true);
  expect(after.merge_commit_sha).not.toBe(before.merge_commit_sha);
});

test('it is closed, opened again, retitled, closed with its branch, and merged by hand', async () => {
  const { one, jon, number, head } = await opened();
  await jon.close(number);
  await jon.reopen(number);
  await jon.retitle(number, 'Both of them');
  await jon.call('PATCH', '/git/refs/heads/main', { sha: head, force: true });
  expect(await jon.pull(number)).toMatchObject({ merged: true, merge_commit_sha: head });
  await jon.push({ branch: 'c', files: { c: 'c' } });
  const other = await jon.open({ head: 'c', title: 'C' });
  await jon.deleteBranch('c');
  expect(await jon.pull(other)).toMatchObject({ state: 'closed', merged: false });
  await expect(jon.reopen(other)).rejects.toThrow('422');
  const told = (await one.told()).filter((name) => name.startsWith('pull_request'));
  const words = ['opened', 'closed', 'reopened', 'edited', 'closed', 'opened', 'closed'];
  expect(told).toEqual(words.map((word) => `pull_request.${word}`));
  expect(one.faults).toEqual([]);
});

test('lists have states, sides and pages; files and commits are told', async () => {
  const { one, jon, number } = await opened();
  await jon.push({ branch: 'c', files: { c: 'c' } });
  await jon.open({ head: 'c', title: 'C' });
  await jon.close(2);
  const numbers = async (query: string) =>
    z
      .array(z.looseObject({ number: z.number() }))
      .parse((await one.bot('GET', `pulls?${query}`)).body)
      .map((it) => it.number);
  expect(await numbers('')).toEqual([1]);
  expect(await numbers('state=all')).toEqual([2, 1]);
  expect(await numbers('state=all&head=fabrikam:c')).toEqual([2]);
  expect(await numbers('state=all&sort=created&direction=asc&per_page=1&page=2')).toEqual([2]);
  const first = await one.bot('GET', 'pulls?state=all&per_page=1');
  expect(first.headers.get('link')).toMatch(/[?&]page=2[^>]*>; rel="next".*rel="last"/);
  expect((await one.bot('GET', `pulls/${number}/files`)).body).toMatchObject([{ filename: 'a' }, { filename: 'b' }]);
  expect((await one.bot('GET', `pulls/${number}/commits`)).body).toMatchObject([
    { commit: { message: 'First' } },
    { commit: { message: 'Second' } },
  ]);
  expect(one.faults).toEqual([]);
});

test('one that cannot be is not opened', async () => {
  const { bot, as } = await stand();
  const refused = async (body: unknown) => expect((await bot('POST', 'pulls', body)).status).toBe(422);
  await refused({ title: 'A', head: 'none', base: 'main' });
  await refused({ title: 'A', head: 'main', base: 'main' });
  await as('jon').push({ branch: 'b', files: { a: 'a' } });
  await refused({ head: 'b', base: 'main' });
  await refused({ title: 'A', head: 'b', base: 'none' });
  expect((await bot('POST', 'pulls', { title: 'A', head: 'b', base: 'main' })).status).toBe(201);
  await refused({ title: 'A', head: 'b', base: 'main' });
});
