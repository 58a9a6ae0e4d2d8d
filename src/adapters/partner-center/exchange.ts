/** One request over HTTP and its answer. Everything that calls `fetch` is here. */
import { Buffer } from 'node:buffer';
import { Stalled } from '../../ports/failure.ts';
import { version } from '../../render/rule-page.ts';
import { clip } from '../../source/text.ts';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly limits: Limits;
}

export interface Limits {
  /** Milliseconds of real time until the answer is whole. */
  readonly timeout: number;
  /** The most that the answer may have. */
  readonly bytes: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** There was no answer, or only a part of one. */
export class Unanswered extends Error {
  /** Whether the request may have arrived. */
  readonly sent: boolean;
  /** A sentence without its subject, the request. */
  readonly reason: string;

  constructor(name: string, reason: string, sent: boolean, options?: ErrorOptions) {
    super(`${name} ${reason}`, options);
    this.reason = reason;
    this.sent = sent;
  }
}

/** The answer to a request, whatever its status. Redirects are answers. Throws Unanswered, and Stalled where it is too large. */
export async function exchange({ method, url, headers, body, limits }: Request): Promise<Answer> {
  const name = nameOf({ method, url });
  let bytes: Buffer | undefined;
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: { 'user-agent': `offerlane/${version}`, ...headers },
      ...(body !== undefined && { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(limits.timeout),
    });
    bytes = await bounded(response, limits.bytes);
  } catch (cause) {
    throw new Unanswered(name, `had no answer: ${reason(cause, limits)}.`, !codes(cause).some(unsent), { cause });
  }
  if (bytes === undefined)
    throw new Stalled(`${name} answered more than ${limits.bytes / 1e6} MB, which is not read further.`);
  return { status: response.status, headers: response.headers, body: bytes };
}

/** How messages call a request. Queries are left out: those of storage hold signatures. */
export function nameOf({ method, url }: Pick<Request, 'method' | 'url'>): string {
  return `${method} ${clip(url.origin + url.pathname, 200)}`;
}

/** The bytes of an answer; undefined where they are more. */
async function bounded(response: Response, most: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Errors before anything could be sent. An unreachable host or network is none of them: it may become so amid an answer. */
const unsentCodes = ['ECONNREFUSED', 'EAI_AGAIN', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'];
const unsent = (code: string) => unsentCodes.includes(code);

function reason(cause: unknown, { timeout }: Limits): string {
  if (cause instanceof Error && cause.name === 'TimeoutError') return `none came within ${timeout / 1000} seconds`;
  return codes(cause)[0] ?? 'the connection failed';
}

/** The codes of an error and of what caused it: fetch says `fetch failed`, and its cause why. */
function codes(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...own, ...codes(error.cause)];
}
