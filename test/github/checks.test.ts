/** Check runs and deployments, with their limits. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type Stand, stand } from './stand.ts';

const Id = z.looseObject({ id: z.number() });
const annotation = (line: number) => ({
  path: 'a',
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  message: 'No.',
});
const action = { label: 'Stage', description: 'Asks for a preview', identifier: 'stage' };

async function opened() {
  const one = await stand();
  const head_sha = await one.as('jon').push({ branch: 'b', files: { a: 'a' } });
  await one.as('jon').open({ head: 'b', title: 'B' });
  return { ...one, head_sha };
}
const make = async ({ bot }: Stand, body: unknown) => Id.parse((await bot('POST', 'check-runs', body)).body).id;

test('a check runs, gathers annotations, completes, and is asked to act by somebody who may write', async () => {
  const one = await opened();
  const { bot, as, head_sha, told, received, faults } = one;
  const id = await make(one, { name: 'offerlane/preview', head_sha, status: 'in_progress', actions: [action] });
  await expect(as('jon').press(1, 'offerlane/preview', 'stage')).rejects.toThrow('422');
  const output = (count: number) => ({
    title: 'T',
    summary: 'S',
    annotations: Array.from({ length: count }, (_, at) => annotation(at + 1)),
  });
  await bot('PATCH', `check-runs/${id}`, { output: output(50) });
  expect((await bot('PATCH', `check-runs/${id}`, { conclusion: 'failure', output: output(10) })).body).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
    completed_at: '2026-11-18T10:00:00Z',
    output: { annotations_count: 60 },
    pull_requests: [{ number: 1 }],
  });
  expect((await bot('GET', `check-runs/${id}`)).body).toMatchObject({ id, output: { annotations_count: 60 } });
  expect((await bot('GET', `check-runs/${id}/annotations?per_page=50&page=2`)).body).toHaveLength(10);
  expect((await as('jon').checks(1))[0]).toMatchObject({ conclusion: 'failure' });
  await as('jon').press(1, 'offerlane/preview', 'stage');
  await expect(as('tess').press(1, 'offerlane/preview', 'stage')).rejects.toThrow('403');
  await expect(as('jon').press(1, 'offerlane/preview', 'other')).rejects.toThrow('422');
  expect((await told()).filter((name) => name.startsWith('check_run'))).toEqual(
    ['created', 'completed', 'requested_action'].map((word) => `check_run.${word}`),
  );
  expect(received.at(-1)?.payload).toMatchObject({
    requested_action: { identifier: 'stage' },
    sender: { login: 'jon' },
  });
  expect((await bot('PATCH', `check-runs/${id}`, { status: 'in_progress' })).body).toMatchObject({ conclusion: null });
  expect(faults).toEqual([]);
});

test('the newest of a name is listed unless all are asked for', async () => {
  const one = await opened();
  const { bot, head_sha } = one;
  await make(one, { name: 'a', head_sha });
  const second = await make(one, { name: 'a', head_sha, conclusion: 'success' });
  await make(one, { name: 'b', head_sha });
  const listed = async (query: string) => (await bot('GET', `commits/b/check-runs?${query}`)).body;
  expect(await listed('check_name=a')).toMatchObject({ total_count: 1, check_runs: [{ id: second }] });
  expect(await listed('check_name=a&filter=all')).toMatchObject({ total_count: 2 });
  expect(await listed('app_id=4711')).toMatchObject({ total_count: 2 });
  expect(await listed('app_id=1')).toMatchObject({ total_count: 0 });
});

test('what is too much for a check is refused, and people write none', async () => {
  const one = await opened();
  const { bot, ask, github, head_sha } = one;
  const good = { name: 'a', head_sha };
  const output = (more: unknown) => ({ output: { title: 'T', summary: 'S', ...z.looseObject({}).parse(more) } });
  const wrong = [
    output({ annotations: Array.from({ length: 51 }, () => annotation(1)) }),
    output({ summary: 'a'.repeat(65_536) }),
    output({ text: 'a'.repeat(65_536) }),
    output({ annotations: [{ ...annotation(1), end_line: 2, start_column: 1 }] }),
    output({ annotations: [annotation(0)] }),
    { actions: [action, action, action, action] },
    { actions: [{ ...action, label: 'a'.repeat(21) }] },
    { actions: [{ ...action, description: 'a'.repeat(41) }] },
    { actions: [{ ...action, identifier: 'a'.repeat(21) }] },
    { status: 'completed' },
    { conclusion: 'stale' },
    { conclusion: 'good' },
    { head_sha: 'f'.repeat(40) },
    { misspelt: true },
  ];
  for (const more of wrong)
    expect([more, (await bot('POST', 'check-runs', { ...good, ...more })).status]).toEqual([more, 422]);
  expect(await ask(github.token('mira'), 'POST', '/repos/fabrikam/offers/check-runs', good)).toMatchObject({
    status: 403,
  });
});

test('a success makes earlier ones of its environment inactive', async () => {
  const { bot, as, told, faults } = await opened();
  const deploy = async (more: object) =>
    Id.parse(
      (
        await bot('POST', 'deployments', {
          ref: 'b',
          environment: 'gateway/preview',
          required_contexts: [],
          auto_merge: false,
          ...more,
        })
      ).body,
    ).id;
  const states = async (id: number) =>
    z
      .array(z.looseObject({ state: z.string() }))
      .parse((await bot('GET', `deployments/${id}/statuses`)).body)
      .map(({ state }) => state);
  const [one, two, live] = [
    await deploy({}),
    await deploy({ task: 'two' }),
    await deploy({ environment: 'production' }),
  ];
  const succeed = (id: number, more: object = {}) =>
    bot('POST', `deployments/${id}/statuses`, { state: 'success', environment_url: 'https://example.com/', ...more });
  await succeed(one);
  await succeed(live);
  await succeed(two, { auto_inactive: false });
  expect(await states(one)).toEqual(['success']);
  await succeed(two);
  expect([await states(one), await states(two), await states(live)]).toEqual([
    ['inactive', 'success'],
    ['success', 'success'],
    ['success'],
  ]);
  expect((await bot('GET', 'deployments?environment=gateway%2Fpreview&task=two')).body).toMatchObject([{ id: two }]);
  expect((await bot('GET', `deployments/${one}`)).body).toMatchObject({
    transient_environment: false,
    production_environment: false,
  });
  expect((await succeed(one, { description: 'a'.repeat(141) })).status).toBe(422);
  expect((await succeed(one, { state: 'good' })).status).toBe(422);
  expect((await as('jon').deployments(1)).map(({ id }) => id)).toEqual([live, two, one]);
  expect((await told()).filter((name) => name.startsWith('deployment'))).toHaveLength(8);
  expect(faults).toEqual([]);
});

test('a deployment waits for checks and merges the default branch unless it is told not to', async () => {
  const one = await opened();
  const { bot, as, head_sha, faults } = one;
  await make(one, { name: 'a', head_sha, status: 'in_progress' });
  const deploy = (more: object) => bot('POST', 'deployments', { ref: 'b', ...more });
  expect(await deploy({})).toMatchObject({ status: 409, body: { errors: [{ field: 'required_contexts' }] } });
  expect(await deploy({ required_contexts: [] })).toMatchObject({ status: 201, body: { sha: head_sha } });
  await as('jon').push({ branch: 'main', files: { m: 'm' } });
  expect(await deploy({ required_contexts: [] })).toMatchObject({ status: 202 });
  expect((await as('jon').pull(1)).head.sha).not.toBe(head_sha);
  expect(await deploy({ ref: 'none' })).toMatchObject({ status: 422 });
  expect(faults).toEqual([]);
});
