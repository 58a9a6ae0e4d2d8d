/** One of Partner Center's APIs: where it is, and how one speaks to it as the application. */
import type { Clock } from '../../ports/clock.ts';
import type { Tokens } from './entra.ts';
import { type Answer, nameOf, type Request } from './exchange.ts';
import { patiently } from './patience.ts';
import { refusal } from './refusal.ts';

export interface Service {
  /** Without a `/` at the end. */
  readonly url: string;
  /** What the token must be for. */
  readonly scope: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly tokens: Tokens;
  readonly clock: Clock;
}

export interface Call {
  readonly method: 'GET' | 'POST';
  /** On the origin of the service: the token goes along. */
  readonly url: URL;
  readonly body?: unknown;
  /** Not repeated where it may have been taken up. */
  readonly once?: boolean;
  /** Statuses that are answers too, and no refusals. */
  readonly absent?: readonly number[];
}

const limits = { timeout: 20_000, bytes: 50_000_000 };

/** An answer that is a success, or has a status that the call allows. Throws Waiting, Stalled, Refused and FateUnknown. */
export async function ask(service: Service, call: Call): Promise<Answer> {
  const { scope, tokens, clock } = service;
  const attempt = async (token: string) => patiently(clock, requestOf(service, call, token), call.once);
  let token = await tokens.token(scope);
  let answer = await attempt(token);
  if (answer.status === 401) {
    // A token may be revoked before its time. What is refused so was not taken up.
    tokens.drop(token);
    token = await tokens.token(scope);
    answer = await attempt(token);
  }
  const { status } = answer;
  if ((status >= 200 && status < 300) || call.absent?.includes(status)) return answer;
  if (status === 401) tokens.drop(token);
  throw refusal(nameOf(call), answer, token);
}

function requestOf({ headers }: Service, { method, url, body }: Call, token: string): Request {
  return {
    method,
    url,
    headers: {
      ...headers,
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    limits,
  };
}
