/** What is refused, by what mends it. */
import { generateKeyPairSync } from 'node:crypto';
import nock from 'nock';
import { expect, onTestFinished, test, vi } from 'vitest';
import { gitHubApp } from '../../../src/adapters/github/github.ts';
import { Stalled, Waiting } from '../../../src/ports/failure.ts';
import { anApp, now, place, privateKey, repository } from './app.ts';

const commit = `${place}/git/commits/abc`;
const found = { tree: { sha: 'def' }, parents: [] };

test.each([
  ['a limit with a time', 429, {}, { 'retry-after': '30' }, 30],
  ['a secondary limit in words alone', 403, { message: 'You have exceeded a secondary rate limit.' }, {}, 60],
  ['a secondary limit with a time', 403, { message: 'Slow down.' }, { 'retry-after': '7' }, 7],
  ['something submitted too quickly', 422, { message: 'was submitted too quickly' }, {}, 60],
])('%s is waited for', async (_, status, body, headers, seconds) => {
  const { github, scope } = anApp();
  scope.get(commit).reply(status, body, headers);
  const error = await github.commit(repository, 'abc').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Waiting);
  expect(error).toMatchObject({ until: now + seconds * 1000 });
});

test('a spent hour is waited for as long as it lasts, by a clock that runs faster', async () => {
  const { github, scope } = anApp(1000);
  const reset = String(Math.ceil(Date.now() / 1000) + 90);
  scope.get(commit).reply(403, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
  const error = await github.commit(repository, 'abc').catch((thrown: unknown) => thrown);
  if (!(error instanceof Waiting)) throw error;
  expect((error.until - now) / 1000 / 1000).toBeGreaterThan(85);
  expect((error.until - now) / 1000 / 1000).toBeLessThan(92);
});

test('a permission that is not granted is named', async () => {
  const { github, scope } = anApp();
  const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };
  scope.post(`${place}/issues/3/labels`).reply(403, { message: 'Resource not accessible by integration' }, headers);
  const asked = github.addLabel(repository, 3, 'staging');
  await expect(asked).rejects.toThrow(/not accessible by integration.* Grant the App `issues: write`/);
  await expect(asked).rejects.toBeInstanceOf(Stalled);
});

test("a key that is not the App's is told apart from an App that is not installed", async () => {
  const clock = { now: () => now, sleep: async () => {} };
  const url = 'https://other-app.example';
  const github = gitHubApp({ url, app: 4711, privateKey, clock });
  nock(url).get('/app').reply(401, { message: 'A JSON web token could not be decoded' });
  nock(url).post('/app/installations/5/access_tokens').reply(404, { message: 'Not Found' });
  await expect(github.login()).rejects.toThrow(/GITHUB_APP_ID/);
  const asked = github.pull(repository, 1);
  await expect(asked).rejects.toThrow(/not installed/);
  await expect(asked).rejects.toBeInstanceOf(Stalled);
});

test('a key that is none is refused before anything is asked', async () => {
  const { privateKey: other } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const clock = { now: () => now, sleep: async () => {} };
  const github = gitHubApp({ url: 'https://nowhere.example', app: 4711, privateKey: `x${other}`, clock });
  await expect(github.login()).rejects.toThrow();
});

test('a token that was taken back is made anew, once', async () => {
  const url = 'https://taken-back.example';
  const clock = { now: () => now, sleep: async () => {} };
  const github = gitHubApp({ url, app: 4711, privateKey, clock });
  for (const token of ['ghs_old', 'ghs_new'])
    nock(url).post('/app/installations/5/access_tokens').reply(201, { token, expires_at: '2099-01-01T00:00:00Z' });
  const as = (token: string) => nock(url, { reqheaders: { authorization: `token ${token}` } }).get(commit);
  as('ghs_old').reply(200, found);
  as('ghs_old').reply(401, { message: 'Bad credentials' });
  as('ghs_new').reply(200, found);
  await github.commit(repository, 'abc');
  // auth-app waits by itself for a token of the last five seconds to be known everywhere.
  vi.setSystemTime(Date.now() + 10_000);
  onTestFinished(() => void vi.useRealTimers());
  expect(await github.commit(repository, 'abc')).toEqual({ tree: 'def', parents: [] });
});

test('where a token that was taken back is not made anew, it is told why', async () => {
  const url = 'https://uninstalled.example';
  const clock = { now: () => now, sleep: async () => {} };
  const github = gitHubApp({ url, app: 4711, privateKey, clock });
  const tokens = '/app/installations/5/access_tokens';
  nock(url).post(tokens).reply(201, { token: 'ghs_old', expires_at: '2099-01-01T00:00:00Z' });
  nock(url).post(tokens).reply(404, { message: 'Not Found' });
  nock(url).get(commit).reply(200, found).get(commit).reply(401, { message: 'Bad credentials' });
  await github.commit(repository, 'abc');
  vi.setSystemTime(Date.now() + 10_000);
  onTestFinished(() => void vi.useRealTimers());
  const error = await github.commit(repository, 'abc').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Stalled);
  expect(error).toMatchObject({ message: expect.stringContaining('not installed there any more') });
});

test('what breaks on the way is asked again, three times', async () => {
  const { github, scope } = anApp();
  scope.get(commit).reply(502).get(commit).replyWithError('lost').get(commit).reply(200, found);
  expect(await github.commit(repository, 'abc')).toEqual({ tree: 'def', parents: [] });
  scope.get(commit).times(4).reply(500, { message: 'Server Error' });
  const error = await github.commit(repository, 'abc').catch((thrown: unknown) => thrown);
  expect(error).not.toBeInstanceOf(Waiting);
  expect(error).not.toBeInstanceOf(Stalled);
  expect(error).toMatchObject({ message: expect.stringContaining('with 500') });
});

test('what makes something is asked once', async () => {
  const { github, scope } = anApp();
  scope.post(`${place}/issues/3/comments`).reply(502, {});
  await expect(github.comment(repository, 3, 'Staging.')).rejects.toThrow(/with 502/);
});

test('an answer of another form names the call and the place', async () => {
  const { github, scope } = anApp();
  scope.get(commit).reply(200, { tree: { sha: 'def' }, parents: [{}] });
  await expect(github.commit(repository, 'abc')).rejects.toThrow(/git\/commits.*`parents\.0\.sha`/);
});

test('a next page elsewhere is not followed', async () => {
  const { github, scope } = anApp();
  const headers = { link: '<https://elsewhere.example/2>; rel="next"' };
  scope.get(`${place}/pulls`).query({ state: 'open', per_page: 100 }).reply(200, [], headers);
  await expect(github.openPulls(repository)).rejects.toThrow(/next page/);
});
