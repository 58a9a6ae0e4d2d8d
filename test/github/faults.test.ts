/** Faults that are asked for, and moments to step in at. */
import { expect, test } from 'vitest';
import { stand } from './stand.ts';

test('the n-th matching request goes wrong, and no other', async () => {
  const { bot, github } = await stand();
  const path = /\/issues$/;
  github.faults.answer({ method: 'POST', path, nth: 2, fault: 502 });
  github.faults.answer({ method: 'POST', path, nth: 4, fault: 'secondary-limit', retryAfter: 3 });
  github.faults.answer({ method: 'POST', path, nth: 5, times: 2, fault: 429 });
  const statuses: number[] = [];
  for (let turn = 0; turn < 8; turn += 1) statuses.push((await bot('POST', 'issues', { title: 'A' })).status);
  expect(statuses).toEqual([201, 502, 201, 403, 429, 429, 201, 201]);
  expect((await bot('GET', 'issues/4')).status).toBe(200);
  expect((await bot('GET', 'issues/5')).status).toBe(404);
});

test('the work is done and the answer dropped', async () => {
  const { bot, github, as } = await stand();
  await bot('POST', 'issues', { title: 'A' });
  github.faults.answer({ method: 'POST', path: /comments$/, fault: 'drop' });
  await expect(bot('POST', 'issues/1/comments', { body: 'Lost' })).rejects.toThrow();
  expect((await as('mira').comments(1)).map(({ body }) => body)).toEqual(['Lost']);
  expect(github.requests.find(({ status }) => status === 0)).toMatchObject({ method: 'POST', actor: 'offerlane[bot]' });
});

test('deliveries are dropped, doubled and delayed by event', async () => {
  const { as, github, told } = await stand();
  const { deliver } = github.faults;
  deliver({ event: 'push', fault: 'drop' });
  deliver({ event: 'pull_request', action: 'opened', fault: { delay: 600 } });
  deliver({ event: 'pull_request', action: 'labeled', fault: 'double' });
  await as('jon').push({ branch: 'b', files: { a: 'a' } });
  await as('jon').open({ head: 'b', title: 'B' });
  await as('jon').label(1, 'stage');
  expect((await told()).slice(1)).toEqual(['pull_request.labeled', 'pull_request.labeled', 'pull_request.opened']);
});

test('one may step in before a request is served, and after it', async () => {
  const { bot, github } = await stand();
  const seen: string[] = [];
  const pattern = { method: 'POST', path: /\/issues$/ };
  const watch = async (when: 'before' | 'after') =>
    github.faults.onRequest(pattern, when, async ({ answer }) => {
      seen.push(`${when} ${answer?.status ?? ''} ${(await bot('GET', 'issues/1')).status}`);
    });
  const stops = [await watch('before'), await watch('after')];
  await bot('POST', 'issues', { title: 'A' });
  for (const stop of stops) stop();
  await bot('POST', 'issues', { title: 'B' });
  expect(seen).toEqual(['before  404', 'after 201 200']);
});
