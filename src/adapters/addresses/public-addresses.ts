/**
 * Asks public addresses and no others. A name is resolved once for each request, all of its addresses must be public, and the
 * one that was looked at is the one that is asked: whoever answers otherwise a moment later gets nothing.
 */
import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Addresses, Answer, Question } from '../../ports/addresses.ts';
import { isPublic } from './public-address.ts';

/** Milliseconds for a question with all it takes, bytes that are read of an answer, and how often it may send elsewhere. */
const limits = { time: 10_000, bytes: 65_536, redirects: 5 } as const;
const ports = ['', '80', '443', '8080', '8443'];

export interface Surroundings {
  /** The addresses of a name. */
  readonly resolve?: (name: string) => Promise<readonly string[]>;
  /** Origins that may be asked wherever they are, such as that of a sandbox on this machine. */
  readonly near?: readonly string[];
  readonly time?: number;
}

export function publicAddresses({ resolve = resolved, near = [], time = limits.time }: Surroundings = {}): Addresses {
  const ask = async (question: Question): Promise<Answer | string> => {
    const signal = AbortSignal.timeout(time);
    let { url } = question;
    for (let hops = 0; hops <= limits.redirects; hops += 1) {
      const target = URL.parse(url);
      if (target === null || !/^https?:$/.test(target.protocol)) return 'is no web address';
      const anywhere = near.includes(target.origin);
      const fault = anywhere ? undefined : unwelcome(target);
      if (fault !== undefined) return fault;
      const all = await addressesOf(resolve, target.hostname);
      const [address] = all;
      if (address === undefined) return 'has no address';
      if (!anywhere && !all.every(isPublic)) return 'leads to a private network, which is never asked';
      const answer = await exchange({ ...question, url }, target, address, signal);
      if (typeof answer === 'string') return answer;
      const { location } = answer.headers;
      if (!question.redirects || answer.status < 300 || answer.status > 399 || location === undefined) return answer;
      const next = URL.parse(location, target.href);
      if (next === null) return 'sends to what is no address';
      if (target.protocol === 'https:' && next.protocol === 'http:') return 'sends from https to http';
      url = next.href;
    }
    return `sends elsewhere more than ${limits.redirects} times`;
  };
  return { ask: (question) => ask(question).catch((error: Error) => reason(error)) };
}

const resolved = async (name: string) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);

/** Why an address is not even looked up, to end a sentence. */
function unwelcome({ port, username, password }: URL): string | undefined {
  if (username !== '' || password !== '') return 'holds a user name or password';
  return ports.includes(port) ? undefined : `asks for port ${port}; only those of web servers are asked`;
}

async function addressesOf(resolve: (name: string) => Promise<readonly string[]>, hostname: string) {
  const literal = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(literal) === 0 ? await resolve(hostname) : [literal];
}

function exchange(
  { method, range, body }: Question,
  target: URL,
  address: string,
  signal: AbortSignal,
): Promise<Answer | string> {
  const request = target.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      target,
      {
        method,
        signal,
        agent: false,
        // What was looked at is what is asked, whatever the name leads to by now.
        lookup: (_, options, done) => {
          const family = isIP(address);
          if (options.all) done(null, [{ address, family }]);
          else done(null, address, family);
        },
        headers: {
          'user-agent': 'offerlane (+https://github.com/offerlane/offerlane)',
          accept: '*/*',
          ...(range && { range: `bytes=${range[0]}-${range[1]}` }),
          ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        },
      },
      (response) => {
        read(response).then(
          (bytes) => resolve({ status: response.statusCode ?? 0, headers: headersOf(response), bytes }),
          reject,
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The first bytes of a body; what comes after them is not waited for. */
async function read(response: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response) {
    parts.push(part as Buffer);
    length += (part as Buffer).length;
    if (length >= limits.bytes) break;
  }
  response.destroy();
  return Buffer.concat(parts).subarray(0, limits.bytes);
}

const headersOf = ({ headers }: IncomingMessage) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a name that nobody knows',
  EAI_AGAIN: 'has a name that could not be looked up',
  ECONNREFUSED: 'is not answered',
  ECONNRESET: 'broke off',
  ABORT_ERR: 'takes too long to answer',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that it signed itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate of another name',
};

function reason(error: Error): string {
  const { code, name } = error as Error & { readonly code?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return 'takes too long to answer';
  return reasons[String(code)] ?? `could not be asked (${String(code ?? name).slice(0, 40)})`;
}
