/** Who may ask what: the App by its JWT, installations by permissions, people by roles, and what each is refused with. */
import { generateKeyPairSync } from 'node:crypto';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/core';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { jwt, privateKey, stand } from './stand.ts';

const seconds = () => Math.floor(Date.now() / 1000);

test('the App is known by its JWT, and another one is refused in GitHub’s words', async () => {
  const { app, installation, faults } = await stand();
  expect(await app('GET', '/app')).toMatchObject({ status: 200, body: { slug: 'offerlane', installations_count: 1 } });
  expect(await app('GET', '/app/installations')).toMatchObject({ body: [{ id: installation }] });
  expect(await app('GET', `/app/installations/${installation}`)).toMatchObject({ body: { app_slug: 'offerlane' } });
  expect(await app('GET', '/repos/fabrikam/offers/installation')).toMatchObject({ body: { id: installation } });
  const other = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const refused = async (token: string, status: number, message: string) =>
    expect(await app('GET', '/app', undefined, token)).toMatchObject({
      status,
      body: { message: expect.stringContaining(message) },
    });
  await refused(jwt({}, other.privateKey), 401, 'could not be decoded');
  await refused(jwt({ exp: seconds() + 900 }), 401, 'too far in the future');
  await refused(jwt({ exp: seconds() - 5 }), 401, 'future time at which the assertion expires');
  await refused(jwt({ iat: seconds() + 120 }), 401, "'Issued at' claim");
  await refused(jwt({ iss: 1 }), 404, 'Integration not found');
  await refused('ghp_none', 401, 'Bad credentials');
  expect(faults).toEqual([]);
});

test('an installation token is long, lasts an hour and may do no more than it was given', async () => {
  const { app, ask, installation, github, faults } = await stand();
  const path = `/app/installations/${installation}/access_tokens`;
  const Token = z.looseObject({ token: z.string(), expires_at: z.string() });
  const given = await app('POST', path, { permissions: { issues: 'write' }, repositories: ['offers'] });
  const { token, expires_at } = Token.parse(given.body);
  expect(token).toMatch(/^ghs_[A-Za-z0-9._-]{480,560}$/);
  expect(Date.parse(expires_at) - Date.now()).toBeGreaterThan(3_500_000);
  expect(await ask(token, 'GET', '/installation/repositories')).toMatchObject({ body: { total_count: 1 } });
  const check = { name: 'a', head_sha: 'f'.repeat(40) };
  expect(await ask(token, 'POST', '/repos/fabrikam/offers/check-runs', check)).toMatchObject({
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  });
  expect((await app('POST', path, { permissions: { members: 'read' } })).status).toBe(422);
  expect((await app('POST', path, { repositories: ['none'] })).status).toBe(422);
  expect((await ask(github.token('mira'), 'GET', '/installation/repositories')).status).toBe(403);
  expect((await ask(token, 'GET', '/app')).status).toBe(401);
  expect(faults).toEqual([]);
});

test('what one may not see is not there', async () => {
  const { ask, bot, github } = await stand({}, { private: true });
  await github.repository({ owner: 'contoso', name: 'open', files: { a: 'a' }, people: { olga: 'admin' } });
  const status = async (login: string | undefined, path: string) =>
    (await ask(login === undefined ? undefined : github.token(login), 'GET', path)).status;
  expect(await status(undefined, '/repos/fabrikam/offers')).toBe(404);
  expect(await status('olga', '/repos/fabrikam/offers')).toBe(404);
  expect(await status('rita', '/repos/fabrikam/offers')).toBe(200);
  expect(await status(undefined, '/repos/contoso/open')).toBe(200);
  expect((await bot('POST', '/repos/contoso/open/issues', { title: 'A' })).status).toBe(403);
  expect((await ask(undefined, 'POST', '/repos/contoso/open/issues', { title: 'A' })).status).toBe(401);
});

test('roles are told in both words, and bind people', async () => {
  const { as, bot, ask, github, faults } = await stand();
  await github.repository({ owner: 'contoso', name: 'open', files: { a: 'a' }, people: { olga: 'admin' } });
  const told = async (login: string) => (await bot('GET', `collaborators/${login}/permission`)).body;
  expect(await told('mira')).toMatchObject({ permission: 'admin', role_name: 'admin' });
  expect(await told('max')).toMatchObject({ permission: 'write', role_name: 'maintain' });
  expect(await told('TESS')).toMatchObject({ permission: 'read', role_name: 'triage' });
  expect(await told('olga')).toMatchObject({ permission: 'read', role_name: 'read' });
  expect(await bot('GET', 'collaborators/nobody/permission')).toMatchObject({ status: 404 });
  await as('jon').push({ branch: 'b', files: { a: 'a' } });
  const number = await as('jon').open({ head: 'b', title: 'B' });
  await expect(as('rita').label(number, 'stage')).rejects.toThrow('403');
  await as('tess').label(number, 'stage');
  await expect(as('tess').merge(number)).rejects.toThrow('403');
  await expect(as('rita').push({ branch: 'c', files: { a: 'a' } })).rejects.toThrow('403');
  await expect(as('rita').retitle(number, 'C')).rejects.toThrow('403');
  expect((await ask(github.token('mira'), 'GET', '/users/offerlane%5Bbot%5D')).body).toMatchObject({ type: 'Bot' });
  expect(faults).toEqual([]);
});

test('every answer has the headers that clients reckon with, and an unchanged one is not sent again', async () => {
  const { bot } = await stand();
  const first = await bot('GET', '');
  expect(first.headers.get('x-github-request-id')).toMatch(/^[0-9A-F]+$/);
  expect(Number(first.headers.get('x-ratelimit-remaining'))).toBeLessThan(5000);
  const etag = first.headers.get('etag') ?? '';
  expect((await bot('GET', '', undefined, { 'if-none-match': etag })).status).toBe(304);
  const { id } = z.looseObject({ id: z.number() }).parse(first.body);
  expect((await bot('GET', `/repositories/${id}`)).body).toMatchObject({ full_name: 'fabrikam/offers' });
});

test('GitHub’s own client takes it for GitHub', async () => {
  const { github, installation } = await stand();
  const auth = { appId: 4711, privateKey, installationId: installation };
  const octokit = new Octokit({ baseUrl: github.url, authStrategy: createAppAuth, auth });
  const { data } = await octokit.request('GET /installation/repositories');
  expect(data.repositories.map(({ full_name }) => full_name)).toEqual(['fabrikam/offers']);
  const ref = { owner: 'fabrikam', repo: 'offers', ref: 'heads/main' };
  expect((await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', ref)).data.ref).toBe('refs/heads/main');
  expect((await octokit.request('GET /app')).data).toMatchObject({ slug: 'offerlane' });
  expect(github.refusals).toEqual([]);
});
