/** A double with a repository, an App that listens, and an oracle that looks at every answer. */
import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { type Actor, actor } from '../../demo/github/actor.ts';
import { type GitHubDouble, type GitHubOptions, startGitHub } from '../../demo/github/github.ts';
import type { NewRepository } from '../../demo/github/new-repository.ts';

export const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

export const secret = 'a secret of the hook';
export const repository = 'fabrikam/offers';
const appId = 4711;

const Json = z.looseObject({});
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}
export interface Received {
  readonly event: string;
  readonly action: string | undefined;
  readonly guid: string;
  readonly payload: z.infer<typeof Json>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly signed: boolean;
}

export interface Stand {
  readonly github: GitHubDouble;
  readonly installation: number;
  /** Asks as the App on its repositories. */
  readonly bot: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  /** Asks as the App itself. */
  readonly app: (method: string, path: string, body?: unknown, token?: string) => Promise<Reply>;
  readonly ask: (
    token: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Reply>;
  readonly as: (login: string) => Actor;
  readonly received: readonly Received[];
  /** Names of what was received, with actions, once all is delivered. */
  readonly told: () => Promise<readonly string[]>;
  /** What the oracle says of the payloads so far; its schemas take a second to compile. */
  readonly payloadFaults: () => Promise<readonly string[]>;
  /** What it says of the answers so far. */
  readonly faults: readonly string[];
  readonly pass: (milliseconds: number) => void;
}

/** Where GitHub's description is not what GitHub does. */
const exceptions: Readonly<Record<string, RegExp>> = {
  'an account that is a person and an enterprise at once is described; one of both is meant':
    /^apps\/list-installations 200: \/\d+\/account /,
  'the empty text is an address that is not set, and the default of the description itself':
    /^(?:repos\/\S+ \d+|deployment-status-created): \S*\/(?:target|log|environment)_url must match format "uri"/,
};
const unexpected = (fault: string) => !Object.values(exceptions).some((exception) => exception.test(fault));

export const people = { mira: 'admin', jon: 'write', tess: 'triage', rita: 'read', max: 'maintain' } as const;

export async function stand(more: Partial<GitHubOptions> = {}, given: Partial<NewRepository> = {}): Promise<Stand> {
  const data = mkdtempSync(join(tmpdir(), 'github-'));
  const received: Received[] = [];
  const faults: string[] = [];
  let now = Date.parse('2026-11-18T10:00:00Z');
  const hook = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const payload = Json.parse(JSON.parse(bytes.toString()));
    const event = String(request.headers['x-github-event']);
    const action = typeof payload.action === 'string' ? payload.action : undefined;
    const { headers } = request;
    const signed =
      headers['x-hub-signature-256'] === `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`;
    received.push({ event, action, guid: String(headers['x-github-delivery']), payload, headers, signed });
    response.end('ok');
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  const address = hook.address();
  const github = await startGitHub({
    port: 0,
    data,
    clock: { now: () => now },
    app: { id: appId, slug: 'offerlane', privateKey, webhookSecret: secret },
    webhookUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    ...more,
  });
  onTestFinished(async () => {
    await github.close();
    hook.closeAllConnections();
    hook.close();
    rmSync(data, { recursive: true, force: true });
  });
  github.faults.onRequest({ path: /./ }, 'after', ({ method, path, answer }) => {
    const found = github.oracle.find(method, path);
    if (answer === undefined || found === undefined || answer.status >= 400) return;
    if (answer.headers?.['content-type'] !== undefined) return;
    const said = github.oracle.answerFaults(
      found.operation,
      answer.status,
      JSON.parse(JSON.stringify(answer.body ?? null)),
    );
    faults.push(...said.map((one) => `${found.operation} ${answer.status}: ${one}`).filter(unexpected));
  });
  const { installation } = await github.repository({
    owner: 'fabrikam',
    name: 'offers',
    files: { 'README.md': '# Offers\n', 'offers/gateway/offer.yml': 'id: gateway\n' },
    people,
    labels: [{ name: 'stage', color: '0e8a16', description: 'Asks for a preview.' }],
    ...given,
  });
  const ask: Stand['ask'] = async (token, method, path, body, headers = {}) => {
    const answer = await fetch(path.startsWith('http') ? path : `${github.url}${path}`, {
      method,
      headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text };
  };
  const app: Stand['app'] = (method, path, body, token = jwt()) => ask(token, method, path, body);
  let token: string | undefined;
  return {
    ...{ github, installation, ask, app, received, faults },
    bot: async (method, path, body, headers) => {
      token ??= z
        .object({ token: z.string() })
        .parse((await app('POST', `/app/installations/${installation}/access_tokens`, {})).body).token;
      return ask(
        token,
        method,
        path.startsWith('/') ? path : `/repos/${repository}${path === '' ? '' : '/'}${path}`,
        body,
        headers,
      );
    },
    as: (login) => actor(github.url, repository, github.token(login)),
    told: async () => {
      await github.settled();
      return received.map(({ event, action }) => (action === undefined ? event : `${event}.${action}`));
    },
    payloadFaults: async () => {
      await github.settled();
      return received.flatMap(({ event, action, payload }) => {
        const name = [event, ...(action === undefined ? [] : [action])].join('-').replaceAll('_', '-');
        return github.oracle
          .webhookFaults(name, payload)
          .map((one) => `${name}: ${one}`)
          .filter(unexpected);
      });
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** A token of the App itself, of seconds from now. */
export function jwt(claims: Record<string, unknown> = {}, key = privateKey): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: appId, iat: now - 30, exp: now + 570, ...claims })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}
