/** Webhooks: signed, after the answer, to those who subscribed, and again where it is asked for. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { usualEvents } from '../../demo/github/new-world.ts';
import { webhooks } from '../../demo/github/operations.ts';
import { privateKey, secret, stand } from './stand.ts';

const app = { id: 4711, slug: 'offerlane', privateKey, webhookSecret: secret };
const Id = z.looseObject({ id: z.number() });

test('deliveries are signed, bear GitHub’s headers, and tell pushes with what came before', async () => {
  const { as, received, github, faults } = await stand();
  const first = await as('jon').push({ branch: 'b', files: { a: 'a' } });
  const second = await as('jon').push({ branch: 'b', files: { 'README.md': null, a: 'b' }, message: 'Second' });
  await as('jon').push({ branch: 'b', force: true, files: { c: 'c' } });
  await as('jon').deleteBranch('b');
  await github.settled();
  const pushes = received.filter(({ event }) => event === 'push').map(({ payload }) => payload);
  expect(pushes).toMatchObject([
    { ref: 'refs/heads/b', before: '0'.repeat(40), after: first, created: true, forced: false },
    { before: first, after: second, commits: [{ message: 'Second', modified: ['a'], removed: ['README.md'] }] },
    { before: second, forced: true },
    { after: '0'.repeat(40), deleted: true, head_commit: null },
  ]);
  for (const { signed, guid, headers } of received) {
    expect(signed).toBe(true);
    expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    expect(headers).toMatchObject({
      'user-agent': expect.stringMatching(/^GitHub-Hookshot\//),
      'x-github-hook-installation-target-id': '4711',
    });
  }
  expect(new Set(received.map(({ guid }) => guid)).size).toBe(received.length);
  expect(faults).toEqual([]);
});

test('they are logged, and sent again under the same GUID', async () => {
  const { as, app, github, received, faults } = await stand();
  await as('jon').push({ branch: 'b', files: { a: 'a' } });
  await github.settled();
  const [last] = z
    .array(z.looseObject({ id: z.number(), guid: z.string() }))
    .parse((await app('GET', '/app/hook/deliveries?per_page=1')).body);
  expect(await app('GET', `/app/hook/deliveries/${last?.id}`)).toMatchObject({
    body: { event: 'push', status_code: 200, redelivery: false, request: { payload: { ref: 'refs/heads/b' } } },
  });
  expect((await app('POST', `/app/hook/deliveries/${last?.id}/attempts`)).status).toBe(202);
  await github.settled();
  expect(received.map(({ guid }) => guid).filter((guid) => guid === last?.guid)).toHaveLength(2);
  const { headers } = await app('GET', '/app/hook/deliveries?per_page=1');
  const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '';
  expect(await app('GET', next)).toMatchObject({ body: [{ event: 'push', redelivery: false }] });
  expect(faults).toEqual([]);
});

test('an App hears of what it subscribed to and may read, and of where it is installed', async () => {
  const permissions = { pull_requests: 'write', contents: 'read' } as const;
  const given = { ...app, permissions, events: ['pull_request', 'check_run'] };
  const { as, github, told } = await stand({ app: given });
  await as('jon').push({ branch: 'b', files: { a: 'a' } });
  await as('jon').open({ head: 'b', title: 'B' });
  await github.repository({ owner: 'fabrikam', name: 'more', files: { a: 'a' }, people: { mira: 'admin' } });
  expect(await told()).toEqual(['installation.created', 'pull_request.opened', 'installation_repositories.added']);
});

test('every payload is GitHub’s, of people, of the App and of an issue', async () => {
  const { as, bot, github, told, payloadFaults, faults } = await stand({
    app: { ...app, events: [...usualEvents, 'issues'] },
  });
  const [mira, jon] = [as('mira'), as('jon')];
  const head_sha = await jon.push({ branch: 'b', files: { a: 'a' } });
  const number = await jon.open({ head: 'b', title: 'B', body: 'Words' });
  await mira.label(number, 'stage');
  await bot('DELETE', 'issues/1/labels/stage');
  await jon.editComment(await jon.comment(number, 'One'), 'Two');
  const { id: comment } = Id.parse((await bot('POST', 'issues/1/comments', { body: 'Mine' })).body);
  await bot('PATCH', `issues/comments/${comment}`, { body: 'Mine still' });
  await bot('DELETE', `issues/comments/${comment}`);
  const action = { label: 'Stage', description: 'Asks for a preview', identifier: 'stage' };
  const { id: check } = Id.parse((await bot('POST', 'check-runs', { name: 'c', head_sha, actions: [action] })).body);
  await bot('PATCH', `check-runs/${check}`, { conclusion: 'action_required', output: { title: 'T', summary: 'S' } });
  await mira.press(number, 'c', 'stage');
  const deployment = { ref: head_sha, environment: 'p', required_contexts: [], payload: { offer: 'gateway' } };
  const { id } = Id.parse((await bot('POST', 'deployments', deployment)).body);
  const address = { log_url: 'https://example.com/', environment_url: 'https://example.com/' };
  await bot('POST', `deployments/${id}/statuses`, { state: 'in_progress', ...address });
  await jon.retitle(number, 'C');
  await jon.close(number);
  await jon.reopen(number);
  await jon.push({ branch: 'b', files: { b: 'b' } });
  await mira.merge(number);
  await bot('POST', 'issues', { title: 'Not live', labels: ['stage'] });
  await bot('PATCH', 'issues/2', { title: 'Not live yet' });
  await bot('PATCH', 'issues/2', { state: 'closed' });
  await github.repository({ owner: 'fabrikam', name: 'more', files: { a: 'a' }, people: { mira: 'admin' } });
  await github.repository({ owner: 'ada', name: 'own', private: true, files: { a: 'a' }, people: { ada: 'admin' } });
  const names = new Set((await told()).map((name) => name.replaceAll(/[._]/g, '-')));
  expect(webhooks.filter((name) => !names.has(name))).toEqual([]);
  expect([...names].filter((name) => !webhooks.some((one) => one === name))).toEqual([]);
  expect(await payloadFaults()).toEqual([]);
  expect(faults).toEqual([]);
});
