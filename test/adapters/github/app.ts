/** An App whose GitHub is what a test says. */
import { generateKeyPairSync } from 'node:crypto';
import nock from 'nock';
import { onTestFinished } from 'vitest';
import type { Repository } from '../../../schemas/records.ts';
import { type GitHubApp, gitHubApp } from '../../../src/adapters/github/github.ts';

/** As GitHub hands them out. */
export const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

export const repository: Repository = { id: '77', owner: 'fabrikam', name: 'offers', installation: 5, private: true };
export const place = '/repos/fabrikam/offers';
export const now = Date.parse('2026-11-18T10:00:00Z');

let hosts = 0;

/** The App, and a GitHub of its own that knows it and has a token for its installation. */
export function anApp(speed = 1): { readonly github: GitHubApp; readonly scope: nock.Scope; readonly url: string } {
  hosts += 1;
  const url = `https://github-${hosts}.example`;
  const scope = nock(url);
  nock(url)
    .persist()
    .post('/app/installations/5/access_tokens')
    .reply(201, { token: 'ghs_token', expires_at: '2099-01-01T00:00:00Z', permissions: {} });
  nock(url).persist().get('/app').reply(200, { slug: 'offerlane' });
  onTestFinished(() => {
    for (const interceptor of nock.pendingMocks().filter((one) => one.includes(url)))
      if (!/access_tokens|\/app$|\\\/git\\\/|\/blobs\//.test(interceptor))
        throw new Error(`nobody asked for ${interceptor}`);
  });
  const clock = { now: () => now, sleep: async () => {} };
  return { github: gitHubApp({ url, app: 4711, privateKey, clock, speed }), scope, url };
}
