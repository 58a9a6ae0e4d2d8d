/** One pull request from its push to its merge, as people, the App and the oracle see it. */
import { expect, test } from 'vitest';
import { stand } from './stand.ts';

test('a pull request is opened, labelled, commented, changed and merged, and the App is told of all', async () => {
  const { as, bot, told, faults, github } = await stand();
  const mira = as('mira');
  await mira.push({ branch: 'two', files: { 'offers/gateway/offer.yml': 'id: gateway\ntype: saas\n' } });
  const number = await mira.open({ head: 'two', title: 'Gateway 2' });
  expect(number).toBe(1);
  expect((await mira.pull(1)).mergeable).toBe(null);
  expect((await mira.pull(1)).mergeable).toBe(true);
  await mira.label(1, 'stage');
  expect(await bot('POST', 'issues/1/comments', { body: 'Staging.' })).toMatchObject({ status: 201 });
  await mira.push({ branch: 'two', files: { 'offers/gateway/plan.yml': 'id: plan\n' } });
  await mira.unlabel(1, 'stage');
  const sha = await mira.merge(1, { method: 'squash' });
  expect(await mira.pull(1)).toMatchObject({ merged: true, merge_commit_sha: sha });
  expect((await mira.comments(1)).map(({ user, body }) => [user, body])).toEqual([
    [{ login: 'offerlane[bot]', type: 'Bot' }, 'Staging.'],
  ]);
  expect(await told()).toEqual([
    'installation.created',
    'push',
    'pull_request.opened',
    'pull_request.labeled',
    'issue_comment.created',
    'push',
    'pull_request.synchronize',
    'pull_request.unlabeled',
    'push',
    'pull_request.closed',
  ]);
  expect(faults).toEqual([]);
  expect(github.refusals).toEqual([]);
});
