import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import type { Application } from '../../src/sandbox/accounts.ts';
import { anyone, api, type Stand, stand } from './stand.ts';

const scope = 'https://graph.microsoft.com/.default';
const ask = { grant_type: 'client_credentials', client_id: 'app', client_secret: 'right', scope };
type Form = Readonly<Record<string, string>>;

async function token({ sandbox }: Stand, form: Form, path = 'contoso.example/oauth2/v2.0/token') {
  const response = await fetch(`${sandbox.url}/${path}`, { method: 'POST', body: new URLSearchParams(form) });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

const application: Application = { tenant: 'contoso.example', clientId: 'app', secret: 'right', role: 'Manager' };
const registered = (more: Partial<Application> = {}) =>
  stand({ accounts: { ...anyone, applications: [{ ...application, ...more }] } });

const without = (form: Form, name: string): Form =>
  Object.fromEntries(Object.entries(form).filter(([key]) => key !== name));

test('v2 answers with numbers, v1 with texts', async () => {
  const one = await registered();
  expect(await token(one, ask)).toEqual({
    status: 200,
    body: { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600, access_token: expect.any(String) },
  });
  const v1 = { ...without(ask, 'scope'), resource: 'https://graph.microsoft.com/' };
  expect(await token(one, v1, 'contoso.example/oauth2/token')).toMatchObject({
    status: 200,
    body: { expires_in: '3600', expires_on: String(Date.UTC(2026, 9, 5, 9) / 1000), resource: v1.resource },
  });
});

test.each([
  ['another secret', { ...ask, client_secret: 'wrong' }, 401, 7000215],
  ['no credential', without(ask, 'client_secret'), 401, 7000218],
  ['another application', { ...ask, client_id: 'other' }, 400, 700016],
  ['a scope without .default', { ...ask, scope: 'https://graph.microsoft.com/User.Read' }, 400, 1002012],
  ['a scope that is not known', { ...ask, scope: 'https://nobody.example/.default' }, 400, 70011],
  ['another grant', { ...ask, grant_type: 'password' }, 400, 70003],
  ['no grant', without(ask, 'grant_type'), 400, 900144],
  ['no client', without(ask, 'client_id'), 400, 900144],
])('%s gives no token', async (_, form, status, code) => {
  const answer = await token(await registered(), form);
  expect(answer).toMatchObject({
    status,
    body: {
      error: expect.any(String),
      error_description: expect.stringMatching(new RegExp(`^AADSTS${code}: `)),
      error_codes: [code],
      timestamp: '2026-10-05 08:00:00Z',
    },
  });
  expect(JSON.stringify(answer)).not.toContain('wrong');
});

test('a tenant that is not known gives no token', async () => {
  const one = await registered();
  expect(await token(one, ask, 'fabrikam.example/oauth2/v2.0/token')).toMatchObject({ body: { error_codes: [90002] } });
});

const jwt = (claims: object) =>
  ['{"alg":"RS256"}', JSON.stringify(claims), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
const client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const withAssertion = (claims: object) => ({
  ...without(ask, 'client_secret'),
  client_assertion_type,
  client_assertion: jwt(claims),
});

test('a federated credential is taken from whom it is trusted, while it is in date', async () => {
  const now = Date.UTC(2026, 9, 5, 8) / 1000;
  const trusted = {
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'repo:fabrikam/offers:ref:refs/heads/main',
  };
  const one = await registered({ federated: [trusted] });
  const claims = { iss: trusted.issuer, sub: trusted.subject, exp: now + 300 };
  expect((await token(one, withAssertion(claims))).status).toBe(200);
  expect(await token(one, withAssertion({ ...claims, sub: 'repo:other' }))).toMatchObject({
    body: { error_codes: [700213] },
  });
  expect(await token(one, withAssertion({ ...claims, exp: now }))).toMatchObject({ body: { error_codes: [700024] } });
  expect(await token(one, { ...withAssertion(claims), client_assertion: 'none' })).toMatchObject({
    status: 401,
    body: { error_codes: [50027] },
  });
});

test('calls are refused by what is wrong with their token', async () => {
  const one = await stand();
  const call = async (authorization?: string) => {
    const headers = authorization === undefined ? {} : { authorization };
    const response = await fetch(`${one.sandbox.url}${api}/product`, { headers });
    const { error } = (await response.json()) as { error?: { message: string } };
    return `${response.status} ${error?.message ?? ''}`;
  };
  const good = await one.token();
  expect(await call(`Bearer ${good}`)).toBe('200 ');
  expect(await call()).toBe('401 Access token is empty.');
  expect(await call('Bearer none')).toBe('401 Access token validation failure. Invalid signature');
  expect(await call(`Bearer ${await one.token('https://management.azure.com')}`)).toBe(
    '401 Access token validation failure. Invalid audience',
  );
  one.pass(3_600_000);
  expect(await call(`Bearer ${good}`)).toBe('401 Access token validation failure. The token is expired');
});

test('an application without a role gets a token, and 403', async () => {
  const one = await registered({ role: undefined, secret: undefined });
  expect(await one.get('product')).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } });
});

test('a token outlives a restart', async () => {
  const first = await stand();
  const authorization = `Bearer ${await first.token()}`;
  await first.close();
  const second = await stand({ data: first.data });
  expect((await fetch(`${second.sandbox.url}${api}/product`, { headers: { authorization } })).status).toBe(200);
});
