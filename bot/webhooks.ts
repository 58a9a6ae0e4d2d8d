/** Takes webhooks in: signed by GitHub, kept, and only then acknowledged. */
import { Buffer } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '../src/ports/clock.ts';
import type { Store } from '../src/ports/store.ts';
import type { Answer } from './server.ts';
import { genuine, signature } from './signature.ts';

/** GitHub sends no larger ones. */
const most = 25 * 2 ** 20;

/** Of all bodies that are being read: who signs nothing may fill no more of the memory. */
const mostTogether = 8 * most;

export interface Receiving {
  readonly store: Pick<Store, 'keep'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly secret: string;
}

/** What answers webhooks. What was acknowledged is in the store; what is known already is acknowledged again. */
export function webhooks({ store, clock, secret }: Receiving): (request: IncomingMessage) => Promise<Answer> {
  const reading = { bytes: 0 };
  return async (request) => {
    const [id, event, signed] = ['x-github-delivery', 'x-github-event', 'x-hub-signature-256'].map((name) =>
      header(request, name),
    );
    if (signed === undefined) return { status: 401, text: 'the webhook is not signed' };
    if (id === undefined || event === undefined)
      return { status: 400, text: 'a webhook has X-GitHub-Delivery and X-GitHub-Event' };
    const body = await whole(request, reading);
    if (body === 'busy') return { status: 503, text: 'too much is being received; send it again' };
    if (body === 'large') return { status: 413, text: `a webhook has at most ${most} bytes` };
    if (!genuine(signed, `sha256=${signature(secret, body, 'hex')}`))
      return { status: 401, text: 'the signature is not that of the secret' };
    const fresh = await store.keep({ id, event, body: new Uint8Array(body), received: clock.now() });
    return fresh ? { status: 202, text: 'kept' } : { status: 200, text: 'known' };
  };
}

function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined;
}

async function whole(request: IncomingMessage, reading: { bytes: number }): Promise<Buffer | 'large' | 'busy'> {
  if (Number(request.headers['content-length'] ?? 0) > most) return 'large';
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // The connection stays, to be answered on.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      length += chunk.length;
      reading.bytes += chunk.length;
      if (length > most) return 'large';
      if (reading.bytes > mostTogether) return 'busy';
      chunks.push(chunk);
    }
  } finally {
    reading.bytes -= length;
  }
  return Buffer.concat(chunks);
}
