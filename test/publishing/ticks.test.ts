/** Ticks of people survive what the bot writes, at no more reads than that takes. */
import { expect, test } from 'vitest';
import type { PullRecord } from '../../schemas/records.ts';
import type { Desk } from '../../src/operations/publishing/desk.ts';
import type { PullView } from '../../src/operations/publishing/observe-pull.ts';
import { projected } from '../../src/operations/publishing/project-pull.ts';
import { checklistRows } from '../../src/rules/checklist/checklist.ts';
import { fakeGitHub, repository } from './fake-github.ts';

const now = Date.parse('2026-11-18T10:02:00Z');
const at = new Date(now).toISOString();
const [first, second] = checklistRows;
const ids = [first?.id ?? '', second?.id ?? ''] as const;

/** A pull request that changes one offer, whose questions have these hashes. */
function aRecord(hashes: readonly string[], own: Partial<PullRecord> = {}): PullRecord {
  return {
    v: 1,
    key: '1#1',
    repository,
    number: 1,
    head: 'head-1',
    offers: [
      {
        id: 'fabrikam-gateway',
        path: 'offers/fabrikam-gateway',
        type: 'virtual-machine',
        digest: '1:00',
        class: 'marketing',
        fit: true,
        errors: 0,
        firstErrors: [],
        checklist: hashes.map((hash, n) => ({ id: ids[n] ?? '', hash })),
      },
    ],
    parts: [{ offer: 'fabrikam-gateway', state: 'unstaged', since: at, row: 'it-is-new' }],
    earlier: [],
    verified: at,
    deployments: [],
    ...own,
  };
}

function aStand() {
  const fake = fakeGitHub({});
  const pull = fake.put(1, {});
  const calls: string[] = [];
  const counted = <Given extends readonly unknown[], Answer>(name: string, call: (...given: Given) => Answer) => {
    return (...given: Given) => {
      calls.push(name);
      return call(...given);
    };
  };
  const github = {
    ...fake,
    ownComments: counted('read', fake.ownComments),
    comment: counted('write', fake.comment),
    editComment: counted('edit', fake.editComment),
  };
  const desk = {
    github,
    clock: { now: () => now, sleep: async () => {} },
    docs: '',
    pictured: () => undefined,
  } as unknown as Desk;
  const view: PullView = {
    pull,
    life: 'open',
    unsettled: false,
    conflict: false,
    commit: pull.mergeCommit,
    offers: [],
    requests: [],
    claims: [],
    products: new Map(),
    queues: new Map(),
    attempts: [],
  };
  const turn = async (record: PullRecord) => {
    calls.length = 0;
    const after = await projected(desk, record, view);
    return { after, calls: [...calls] };
  };
  const body = () => [...fake.comments.values()][0]?.body ?? '';
  const edit = (change: (text: string) => string) => {
    for (const [id, comment] of fake.comments) fake.comments.set(id, { ...comment, body: change(comment.body) });
  };
  return { turn, body, edit };
}

const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(16)) as [string, string, string];
const boxes = (body: string) => [...body.matchAll(/^- \[(.)\]/gm)].map(([, box]) => box);

test('a tick stays while what it is about stays, and is dropped with a word when that changes', async () => {
  const { turn, body, edit } = aStand();
  const { after: made } = await turn(aRecord([a, b]));
  edit((text) => text.replaceAll('- [ ]', '- [x]'));

  const quiet = await turn(aRecord([a, b], { comment: made.comment }));
  expect(quiet.calls).toEqual([]);
  expect(boxes(body())).toEqual(['x', 'x']);

  const changed = await turn(aRecord([a, c], { comment: made.comment }));
  expect(changed.calls).toEqual(['read', 'edit']);
  expect(boxes(body())).toEqual(['x', ' ']);
  expect(body().match(/Changed since it was ticked/g)).toHaveLength(1);

  const again = await turn(aRecord([a, c], { comment: changed.after.comment }));
  expect(again.calls).toEqual([]);
});

test('what is read back after a while is left as it is, ticks and all', async () => {
  const { turn, body, edit } = aStand();
  const { after } = await turn(aRecord([a, b]));
  edit((text) => text.replace('- [ ]', '- [x]'));
  const before = body();
  const { verified: _, ...old } = aRecord([a, b], { comment: after.comment });
  expect((await turn(old)).calls).toEqual(['read']);
  expect(body()).toBe(before);
});

test('where nothing is asked, nothing is read before an edit', async () => {
  const { turn } = aStand();
  const { after } = await turn(aRecord([]));
  const record = aRecord([], { comment: after.comment, earlier: [{ at, text: 'Something happened.' }] });
  expect((await turn(record)).calls).toEqual(['edit']);
});
