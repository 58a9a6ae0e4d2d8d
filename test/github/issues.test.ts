/** Issues, labels and comments. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { stand } from './stand.ts';

const Id = z.looseObject({ id: z.number() });

test('labels are put on, made where they are absent, and taken off once', async () => {
  const { as, bot, told, faults } = await stand();
  await as('jon').push({ branch: 'b', files: { a: 'a' } });
  await as('jon').open({ head: 'b', title: 'B' });
  expect((await bot('POST', 'issues/1/labels', { labels: ['STAGE', 'offerlane: staged'] })).body).toMatchObject([
    { name: 'stage', color: '0e8a16' },
    { name: 'offerlane: staged' },
  ]);
  await bot('POST', 'issues/1/labels', { labels: ['stage'] });
  expect((await bot('GET', 'issues/1/labels')).body).toHaveLength(2);
  expect(await bot('DELETE', 'issues/1/labels/offerlane%3A%20staged')).toMatchObject({
    status: 200,
    body: [{ name: 'stage' }],
  });
  const gone = { status: 404, body: { message: 'Label does not exist' } };
  expect(await bot('DELETE', 'issues/1/labels/offerlane%3A%20staged')).toMatchObject(gone);
  expect(await bot('POST', 'labels', { name: 'Stage' })).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'already_exists' }] },
  });
  expect((await bot('POST', 'labels', { name: 'live', color: 'ff0000', description: 'Is live.' })).status).toBe(201);
  expect((await bot('GET', 'labels/LIVE')).body).toMatchObject({ color: 'ff0000' });
  expect((await bot('GET', 'labels')).body).toHaveLength(3);
  expect((await told()).filter((name) => name.includes('label'))).toEqual([
    ...['pull_request.labeled', 'pull_request.labeled', 'pull_request.unlabeled'],
  ]);
  expect(faults).toEqual([]);
});

test('comments are made, read in pages, changed and deleted by those who may', async () => {
  const { as, bot, told, faults, pass } = await stand();
  expect((await bot('POST', 'issues', { title: 'Not live', body: 'Merged.', labels: ['stage'] })).body).toMatchObject({
    number: 1,
    user: { type: 'Bot' },
    performed_via_github_app: { slug: 'offerlane' },
  });
  const { id } = Id.parse((await bot('POST', 'issues/1/comments', { body: 'One' })).body);
  const mine = await as('rita').comment(1, 'Two');
  pass(60_000);
  await expect(as('rita').editComment(id, 'No')).rejects.toThrow('403');
  await as('rita').editComment(mine, 'Two, changed');
  expect((await bot('GET', `issues/comments/${mine}`)).body).toMatchObject({
    created_at: '2026-11-18T10:00:00Z',
    updated_at: '2026-11-18T10:01:00Z',
    body: 'Two, changed',
  });
  expect(await bot('GET', 'issues/1/comments?per_page=1&page=2')).toMatchObject({ body: [{ id: mine }] });
  expect((await bot('POST', `issues/comments/${mine}/reactions`, { content: 'eyes' })).status).toBe(201);
  expect((await bot('POST', `issues/comments/${mine}/reactions`, { content: 'eyes' })).status).toBe(200);
  expect((await bot('DELETE', `issues/comments/${id}`)).status).toBe(204);
  expect((await bot('PATCH', `issues/comments/${id}`, { body: 'Late' })).status).toBe(404);
  expect(
    (await bot('PATCH', 'issues/1', { state: 'closed', state_reason: 'not_planned', labels: [] })).body,
  ).toMatchObject({ state: 'closed', state_reason: 'not_planned', labels: [], comments: 1 });
  expect((await bot('GET', 'issues/1')).body).toMatchObject({ closed_by: { login: 'offerlane[bot]' } });
  expect((await told()).slice(1)).toEqual(
    ['created', 'created', 'edited', 'deleted'].map((one) => `issue_comment.${one}`),
  );
  expect(faults).toEqual([]);
});

test('a comment has 65,536 characters at most, an emoji being one, and is not blank', async () => {
  const { bot } = await stand();
  await bot('POST', 'issues', { title: 'A' });
  const status = async (body: string) => (await bot('POST', 'issues/1/comments', { body })).status;
  expect(await status('😀'.repeat(65_536))).toBe(201);
  expect(await status('a'.repeat(65_537))).toBe(422);
  expect(await status(' ')).toBe(422);
});
