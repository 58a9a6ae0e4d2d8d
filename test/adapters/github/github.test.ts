/** What is asked of GitHub, and what is made of its answers. */
import { expect, test } from 'vitest';
import type { Check, CheckAnnotation } from '../../../src/ports/github.ts';
import { anApp, now, place, repository } from './app.ts';

const page = (url: string, path: string, number: number) => ({ link: `<${url}${path}?page=${number}>; rel="next"` });
const a = (login: string, type = 'User') => ({ login, type });

const pull = {
  number: 3,
  state: 'open',
  merged_at: null,
  title: 'Gateway 2',
  user: a('jon'),
  head: { sha: 'head', repo: { id: 78 } },
  base: { ref: 'main', sha: 'base', repo: { id: 77 } },
  labels: [{ name: 'stage' }],
};

test('repositories are those of all installations that are active, but for archived ones', async () => {
  const { github, scope, url } = anApp();
  const shown = (id: number, more = {}) => ({ id, name: `r${id}`, private: false, owner: a('fabrikam'), ...more });
  scope
    .get('/app/installations')
    .query({ per_page: 100 })
    .reply(200, [{ id: 5 }, { id: 6, suspended_at: 'then' }]);
  const path = '/installation/repositories';
  scope
    .get(path)
    .query({ per_page: 100 })
    .reply(200, { repositories: [shown(1)] }, page(url, path, 2));
  scope
    .get(path)
    .query({ page: 2 })
    .reply(200, { repositories: [shown(2, { archived: true }), shown(3)] });
  const found = await github.repositories();
  expect(found.map(({ id }) => id)).toEqual(['1', '3']);
  expect(found[0]).toEqual({ id: '1', owner: 'fabrikam', name: 'r1', installation: 5, private: false });
});

test('a pull request is told as the port has it', async () => {
  const { github, scope } = anApp();
  scope.get(`${place}/pulls/3`).reply(200, { ...pull, mergeable: null, merge_commit_sha: 'test' });
  scope.get(`${place}/pulls/4`).reply(404, {});
  expect(await github.pull(repository, 3)).toEqual({
    number: 3,
    state: 'open',
    merged: false,
    draft: false,
    title: 'Gateway 2',
    author: 'jon',
    mergedBy: undefined,
    head: 'head',
    fork: true,
    base: { ref: 'main', sha: 'base' },
    mergeable: undefined,
    mergeCommit: 'test',
    labels: ['stage'],
  });
  expect(await github.pull(repository, 4)).toBe(undefined);
});

test('open pull requests are read to the last page', async () => {
  const { github, scope, url } = anApp();
  const path = `${place}/pulls`;
  scope
    .get(path)
    .query({ state: 'open', per_page: 100 })
    .reply(200, [pull], page(url, path, 2));
  scope
    .get(path)
    .query({ page: 2 })
    .reply(200, [{ ...pull, number: 4, head: { sha: 'gone', repo: null } }]);
  expect((await github.openPulls(repository)).map(({ number, fork }) => [number, fork])).toEqual([
    [3, true],
    [4, true],
  ]);
});

test.each([
  [{ permission: 'write', role_name: 'maintain' }, 'maintain'],
  [{ permission: 'write', role_name: 'release-manager' }, 'write'],
  [{ permission: 'admin' }, 'admin'],
])('the role of %j is %s', async (answer, role) => {
  const { github, scope } = anApp();
  scope.get(`${place}/collaborators/jon/permission`).reply(200, answer);
  expect(await github.role(repository, 'jon')).toBe(role);
});

test('a stranger has no role', async () => {
  const { github, scope } = anApp();
  scope.get(`${place}/collaborators/ada/permission`).reply(404, {});
  expect(await github.role(repository, 'ada')).toBe('none');
});

test('labels are put on and taken off, there or not', async () => {
  const { github, scope } = anApp();
  scope.post(`${place}/issues/3/labels`, { labels: ['staging'] }).reply(200, []);
  scope.delete(`${place}/issues/3/labels/a%20b`).reply(404, { message: 'Label does not exist' });
  await github.addLabel(repository, 3, 'staging');
  await github.removeLabel(repository, 3, 'a b');
});

test('own comments are those that our App itself wrote, oldest first', async () => {
  const { github, scope, url } = anApp();
  const path = `${place}/issues/3/comments`;
  const comment = (id: number, user: object, app?: number, body = 'text <!-- marker -->') => ({
    id,
    body,
    user,
    performed_via_github_app: app === undefined ? null : { id: app },
  });
  const first = [
    comment(9, a('offerlane[bot]', 'Bot')),
    comment(2, a('mira'), 4711),
    comment(3, a('renamed[bot]', 'Bot'), 4711),
  ];
  const second = [comment(1, a('other[bot]', 'Bot'), 8), comment(4, a('offerlane[bot]', 'Bot'), 4711, 'none')];
  scope
    .get(path)
    .query({ per_page: 100 })
    .reply(200, first, page(url, path, 2));
  scope.get(path).query({ page: 2 }).reply(200, second);
  expect((await github.ownComments(repository, 3, '<!-- marker -->')).map(({ id }) => id)).toEqual([3, 9]);
});

test('a comment is made, edited where it is there, and deleted', async () => {
  const { github, scope } = anApp();
  scope.post(`${place}/issues/3/comments`, { body: 'a' }).reply(201, { id: 8 });
  scope.patch(`${place}/issues/comments/8`, { body: 'b' }).reply(200, {});
  scope.patch(`${place}/issues/comments/9`).reply(404, {});
  scope.delete(`${place}/issues/comments/8`).reply(204);
  expect(await github.comment(repository, 3, 'a')).toBe(8);
  expect(await github.editComment(repository, 8, 'b')).toBe(true);
  expect(await github.editComment(repository, 9, 'b')).toBe(false);
  await github.deleteComment(repository, 8);
});

const check: Check = {
  name: 'offerlane/preview',
  head: 'head',
  externalId: '77#3',
  status: 'completed',
  conclusion: 'failure',
  title: 'failed',
  summary: '😀'.repeat(40_000),
  annotations: Array.from({ length: 120 }, (_, index): CheckAnnotation => {
    const at = { startLine: index + 1, endLine: index + 1 + (index % 2), startColumn: 2, endColumn: 5 };
    return { file: 'offer.yml', ...at, level: 'failure', title: 'x'.repeat(300), message: 'm' };
  }),
  actions: [
    { label: 'Retry', description: 'Stages it once more, as it is now, and not a word more', identifier: 'retry' },
  ],
};

test('a check run is made with as much as GitHub takes, and the rest of its annotations after it', async () => {
  const { github, scope } = anApp();
  const bodies: { output: { summary: string; annotations: Record<string, unknown>[] }; actions: object[] }[] = [];
  const kept = (body: (typeof bodies)[number]) => bodies.push(body) > 0;
  scope.post(`${place}/check-runs`, kept).reply(201, { id: 12 });
  scope.patch(`${place}/check-runs/12`, kept).twice().reply(200, { id: 12 });
  expect(await github.check(repository, check, undefined)).toBe(12);
  expect(bodies.map(({ output }) => output.annotations.length)).toEqual([50, 50, 20]);
  expect(bodies[0]).toMatchObject({
    head_sha: 'head',
    external_id: '77#3',
    status: 'completed',
    conclusion: 'failure',
  });
  const { summary = '', annotations = [] } = bodies[0]?.output ?? {};
  expect([summary.length, summary.isWellFormed(), summary.endsWith('…')]).toEqual([65_535, true, true]);
  expect(annotations[0]).toMatchObject({ start_column: 2, end_column: 5, annotation_level: 'failure' });
  expect(annotations[1]).not.toHaveProperty('start_column');
  expect(String(annotations[0]?.title).length).toBe(255);
  expect(bodies[0]?.actions).toEqual([expect.objectContaining({ description: expect.stringMatching(/^.{39}…$/) })]);
});

test('a check run that is there is changed, and one that is gone is made again', async () => {
  const { github, scope } = anApp();
  const small = { ...check, annotations: [] };
  scope.patch(`${place}/check-runs/12`).reply(200, {});
  scope.patch(`${place}/check-runs/13`).reply(404, {});
  scope.post(`${place}/check-runs`).reply(201, { id: 14 });
  expect(await github.check(repository, small, 12)).toBe(12);
  expect(await github.check(repository, small, 13)).toBe(14);
});

test('the own check run is the newest of its name at a head', async () => {
  const { github, scope } = anApp();
  const query = { check_name: 'offerlane/preview', app_id: '4711', filter: 'latest' };
  const path = `${place}/commits/head/check-runs`;
  scope
    .get(path)
    .query(query)
    .reply(200, { check_runs: [{ id: 3 }, { id: 12 }] });
  scope.get(path).query(query).reply(200, { check_runs: [] });
  expect(await github.ownCheck(repository, 'head', 'offerlane/preview')).toBe(12);
  expect(await github.ownCheck(repository, 'head', 'offerlane/preview')).toBe(undefined);
});

const deployment = {
  environment: 'marketplace-live',
  commit: 'abc',
  task: 'offerlane:gateway',
  description: 'd'.repeat(200),
  state: 'success',
  url: 'https://portal.example',
} as const;

test('a deployment waits for no checks and ends no other', async () => {
  const { github, scope } = anApp();
  const path = `${place}/deployments`;
  scope
    .post(path, (body) => {
      expect(body).toMatchObject({
        ref: 'abc',
        auto_merge: false,
        required_contexts: [],
        production_environment: true,
      });
      return String(body.description).length === 140;
    })
    .reply(201, { id: 30 });
  scope
    .post(`${path}/30/statuses`, (body) => {
      expect(body).toMatchObject({ state: 'success', auto_inactive: false, environment_url: 'https://portal.example' });
      return String(body.description).length === 140;
    })
    .reply(201, {});
  expect(await github.deploy(repository, deployment)).toBe(30);
  await github.deploymentState(repository, 30, deployment);
});

test('the own deployment is that of its task', async () => {
  const { github, scope } = anApp();
  const asked = { per_page: 100, sha: 'abc', environment: 'marketplace-live', task: 'offerlane:gateway' };
  scope
    .get(`${place}/deployments`)
    .query(asked)
    .reply(200, [
      { id: 29, task: 'deploy' },
      { id: 30, task: 'offerlane:gateway' },
    ]);
  expect(await github.ownDeployment(repository, deployment)).toBe(30);
});

test('a ref is moved, and made where it is not there', async () => {
  const { github, scope } = anApp();
  const path = `${place}/git/refs/offerlane/live/gateway`;
  const ref = 'refs/offerlane/live/gateway';
  scope.patch(path, { sha: 'abc', force: true }).reply(422, { message: 'Reference does not exist' });
  scope.post(`${place}/git/refs`, { ref, sha: 'abc' }).reply(201, {});
  scope.patch(path, { sha: 'def', force: true }).reply(200, {});
  await github.pointRef(repository, ref, 'abc');
  await github.pointRef(repository, ref, 'def');
});

test('the log of webhooks is read back to a time, and bodies from it', async () => {
  const { github, scope, url } = anApp();
  const path = '/app/hook/deliveries';
  const sent = (id: number, before: number) => ({
    id,
    guid: `g${id}`,
    event: 'push',
    delivered_at: new Date(now - before).toISOString(),
  });
  scope
    .get(path)
    .query({ per_page: 100 })
    .reply(200, [sent(3, 1000), sent(2, 2000)], page(url, path, 2));
  scope
    .get(path)
    .query({ page: 2 })
    .reply(200, [sent(1, 9000)], page(url, path, 3));
  scope.get(`${path}/3`).reply(200, { request: { payload: { zen: 'é' } } });
  expect((await github.sentDeliveries(now - 5000)).map(({ guid }) => guid)).toEqual(['g3', 'g2']);
  expect(Buffer.from(await github.sentBody(3)).toString()).toBe('{"zen":"é"}');
});
