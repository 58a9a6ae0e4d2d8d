/** Takes webhooks in: signed by GitHub, kept, and only then acknowledged. */
import { Buffer } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { verify } from '@octokit/webhooks-methods';
import type { Clock } from '../src/ports/clock.ts';
import type { Store } from '../src/ports/store.ts';
import type { Answer } from './server.ts';

/** GitHub sends no larger ones. */
const most = 25 * 2 ** 20;

export interface Receiving {
  readonly store: Pick<Store, 'keep'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly secret: string;
}

/** What is answered to a webhook. What was acknowledged is in the store; what is known already is acknowledged again. */
export async function received({ store, clock, secret }: Receiving, request: IncomingMessage): Promise<Answer> {
  const [id, event, signature] = ['x-github-delivery', 'x-github-event', 'x-hub-signature-256'].map((name) => {
    const value = request.headers[name];
    return typeof value === 'string' && value.length <= 200 ? value : undefined;
  });
  if (id === undefined || event === undefined)
    return { status: 400, text: 'a webhook has X-GitHub-Delivery and X-GitHub-Event' };
  if (signature === undefined) return { status: 401, text: 'the webhook is not signed' };
  const body = await whole(request);
  if (body === undefined) return { status: 413, text: `a webhook has at most ${most} bytes` };
  const signed = /^sha256=[0-9a-f]{64}$/.test(signature) && (await verify(secret, body.toString('utf8'), signature));
  if (!signed) return { status: 401, text: 'the signature is not that of the secret' };
  const fresh = await store.keep({ id, event, body: new Uint8Array(body), received: clock.now() });
  return { status: 202, text: fresh ? 'kept' : 'known' };
}

async function whole(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
