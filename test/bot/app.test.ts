/** Webhooks as they are stored, through Probot itself, with no server and no network. */
import { Buffer } from 'node:buffer';
import nock from 'nock';
import { Probot } from 'probot';
import { beforeEach, expect, test } from 'vitest';
import { app } from '../../bot/app.ts';
import { deliveries } from '../../bot/deliveries.ts';
import { logTo } from '../../bot/log.ts';
import type { PullRecord } from '../../schemas/records.ts';
import { newPull } from '../../src/operations/publishing/sweep.ts';
import { privateKey } from '../adapters/github/app.ts';
import { memoryStore } from './memory-store.ts';
import {
  commented,
  grouped,
  installed,
  labelled,
  ourselves,
  pressed,
  pullRequest,
  pushed,
  rerequested,
} from './payloads.ts';

const now = Date.parse('2026-11-18T10:00:00Z');
const lease = 60_000;

beforeEach(() => {
  nock.disableNetConnect();
});

async function door(known: readonly PullRecord[] = []) {
  const memory = memoryStore(known);
  const lines: string[] = [];
  const log = logTo((line) => lines.push(line), [], 'info');
  let time = now;
  let sweeps = 0;
  const clock = { now: () => time };
  const probot = new Probot({ appId: 4711, privateKey, secret: 'irrelevant', log: log.child({}, { level: 'silent' }) });
  const sweep = () => {
    sweeps += 1;
  };
  const reactions: unknown[] = [];
  const react = async (...given: unknown[]) => {
    reactions.push(given.slice(1));
  };
  const groups: unknown[] = [];
  const mergeGroup = async (...given: unknown[]) => {
    groups.push(given);
  };
  await probot.load(app({ store: memory.store, clock, react, mergeGroup, sweep }));
  const handle = deliveries({ store: memory.store, probot, clock, log, lease });
  const arrives = async (event: string, payload: unknown, id = `guid-${memory.deliveries.length}`) => {
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    await memory.store.keep({ id, event, body: new Uint8Array(Buffer.from(body)), received: now });
    while (await handle());
  };
  return {
    ...memory,
    lines,
    arrives,
    handle,
    reactions,
    groups,
    sweeps: () => sweeps,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const record = newPull({ id: '77', owner: 'fabrikam', name: 'offers', installation: 5, private: true }, 3);

test.each(['opened', 'reopened', 'synchronize', 'edited', 'closed', 'ready_for_review', 'converted_to_draft'])(
  'a pull request that is %s is looked at',
  async (action) => {
    const { arrives, store, touched, requests, deliveries: kept } = await door();
    await arrives('pull_request', pullRequest(action));
    expect(touched).toEqual(['77#3']);
    expect(requests).toEqual([]);
    expect(await store.pulls.read('77#3')).toEqual(record);
    expect(kept).toMatchObject([{ handled: true, error: undefined }]);
  },
);

test('the label `stage` of a person is a request at the head of then, once however often it is delivered', async () => {
  const { arrives, touched, requests } = await door();
  await arrives('pull_request', labelled('labeled', 'stage'), 'guid');
  await arrives('pull_request', labelled('labeled', 'stage'), 'guid');
  const at = '2026-11-18T10:00:00.000Z';
  const asked = { v: 1, id: 'guid', pull: '77#3', kind: 'stage', by: 'label', actor: 'mira', head: 'headsha', at };
  expect(requests).toEqual([asked]);
  expect(touched).toContain('77#3');
  await arrives('pull_request', labelled('labeled', 'stage'), 'another');
  expect(requests.map(({ id }) => id)).toEqual(['guid', 'another']);
});

test.each([
  ['another label', labelled('labeled', 'bug')],
  ['a label of a bot', labelled('labeled', 'stage', ourselves)],
  ['a label that the App itself took off', labelled('unlabeled', 'stage', ourselves)],
  ['another label that was taken off', labelled('unlabeled', 'bug')],
])('%s asks for nothing', async (_, payload) => {
  const { arrives, requests } = await door();
  await arrives('pull_request', payload);
  expect(requests).toEqual([]);
});

test.each(['stage', 'staging'])('the label `%s` that a person took off cancels', async (name) => {
  const { arrives, requests } = await door();
  await arrives('pull_request', labelled('unlabeled', name));
  expect(requests).toMatchObject([{ kind: 'cancel', by: 'label', actor: 'mira' }]);
});

test.each([
  ['stage', 'stage'],
  ['retry', 'stage'],
  ['cancel', 'cancel'],
])('the button `%s` asks to %s', async (identifier, kind) => {
  const { arrives, requests, touched } = await door();
  await arrives('check_run', pressed(identifier));
  expect(requests).toMatchObject([{ pull: '77#3', kind, by: 'button', actor: 'mira', head: 'headsha' }]);
  expect(touched).toContain('77#3');
});

test.each([
  ['of an action that is not known', pressed('toString')],
  ['of a bot', pressed('stage', {}, ourselves)],
  ['on a check of another repository', pressed('stage', { external_id: '78#3' })],
  ['on a check of no pull request', pressed('stage', { external_id: '77#x' })],
])('a button %s asks for nothing', async (_, payload) => {
  const { arrives, requests, deliveries: kept } = await door();
  await arrives('check_run', payload);
  expect(requests).toEqual([]);
  expect(kept).toMatchObject([{ handled: true, error: undefined }]);
});

test('a check without an ID of ours is about the pull request that GitHub names', async () => {
  const { arrives, requests } = await door();
  await arrives('check_run', pressed('stage', { external_id: null, pull_requests: [{ number: 8 }] }));
  expect(requests).toMatchObject([{ pull: '77#8' }]);
});

test('commands in a comment are requests, once however often it is delivered, and are seen at once', async () => {
  const { arrives, requests, touched, reactions } = await door([{ ...record, head: 'headsha' }]);
  const payload = commented('Two things:\n\n/offerlane stage gateway\n/offerlane status');
  await arrives('issue_comment', payload, 'guid');
  await arrives('issue_comment', payload, 'another');
  const asked = { v: 1, pull: '77#3', by: 'command', actor: 'mira', head: 'headsha', comment: 41 };
  const at = '2026-11-18T10:00:00.000Z';
  expect(requests).toEqual([
    { ...asked, id: 'comment-41-0', kind: 'stage', offers: ['gateway'], at },
    { ...asked, id: 'comment-41-1', kind: 'status', at },
  ]);
  expect(touched).toContain('77#3');
  expect(reactions).toEqual([
    [41, 'eyes'],
    [41, 'eyes'],
  ]);
});

test.each([
  ['without a command', commented('What does /offerlane stage do?')],
  ['of a bot', commented('/offerlane stage', {}, ourselves)],
  ['on an issue', commented('/offerlane stage', { issue: { number: 3, title: 'A question' } })],
  ['that was edited', commented('/offerlane stage', { action: 'edited' })],
])('a comment %s asks for nothing', async (_, payload) => {
  const { arrives, requests, reactions } = await door();
  await arrives('issue_comment', payload);
  expect([requests, reactions]).toEqual([[], []]);
});

test('a merge group that asks for checks is judged', async () => {
  const { arrives, groups } = await door();
  await arrives('merge_group', grouped('destroyed'));
  expect(groups).toEqual([]);
  await arrives('merge_group', grouped('checks_requested'));
  expect(groups).toEqual([[record.repository, 'groupsha', 'basesha']]);
});

test('a check that is to run again is looked at', async () => {
  const { arrives, touched, requests } = await door();
  await arrives('check_run', rerequested);
  expect([touched, requests]).toEqual([['77#3'], []]);
});

test('a push to a branch is looked at by the pull requests of its repository of which something may become', async () => {
  const of = (id: string, number: number, state: 'unstaged' | 'live'): PullRecord => ({
    ...newPull({ ...record.repository, id }, number),
    parts: [{ offer: 'gateway', state, since: '', row: '' }],
  });
  const { arrives, touched } = await door([of('77', 1, 'unstaged'), of('77', 2, 'live'), of('78', 3, 'unstaged')]);
  await arrives('push', pushed('refs/tags/v1'));
  expect(touched).toEqual([]);
  await arrives('push', pushed('refs/heads/main'));
  expect(touched).toEqual(['77#1']);
});

test('an installation has everything looked at', async () => {
  const { arrives, sweeps } = await door();
  await arrives('installation', installed);
  await arrives('installation_repositories', { ...installed, action: 'added' });
  expect(sweeps()).toBe(2);
});

test('what is no webhook is kept with the reason, and holds up nothing', async () => {
  const { arrives, touched, deliveries: kept } = await door();
  await arrives('pull_request', 'no JSON');
  await arrives('star', { action: 'created' });
  await arrives('pull_request', pullRequest('opened'));
  expect(kept.map(({ handled, error }) => [handled, error])).toEqual([
    [true, 'it is no object of JSON'],
    [true, undefined],
    [true, undefined],
  ]);
  expect(touched).toEqual(['77#3']);
});

test('a webhook that a handler fails at is handled again later, five times, and then kept with the reason', async () => {
  const { arrives, handle, pass, deliveries: kept, lines } = await door();
  await arrives('pull_request', pullRequest('opened', { installation: undefined }));
  for (let tries = 1; tries < 5; tries += 1) {
    expect([kept[0]?.handled, await handle()]).toEqual([false, false]);
    pass(lease);
    expect(await handle()).toBe(true);
  }
  expect(kept).toMatchObject([{ handled: true, error: 'a webhook without an installation or an owner' }]);
  expect(lines).toHaveLength(5);
});

test('a request is not lost where the store fails for a while', async () => {
  const { arrives, handle, pass, store, requests } = await door();
  const { ask } = store;
  store.ask = () => Promise.reject(new Error('the database is gone'));
  await arrives('pull_request', labelled('labeled', 'stage'));
  store.ask = ask;
  pass(lease);
  while (await handle());
  expect(requests).toHaveLength(1);
});
