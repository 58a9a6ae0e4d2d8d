/** What GitHub refuses, by what mends it. */
import type { Clock } from '../../ports/clock.ts';
import { Stalled, Waiting } from '../../ports/failure.ts';

export interface Time {
  readonly clock: Clock;
  /** How much faster than the machine's time the clock runs. */
  readonly speed?: number;
}

/** What a call is about does not exist, or the App may not know of it. */
export class NotThere extends Error {}

/** GitHub takes what is sent for wrong as things stand. */
export class NotAccepted extends Error {}

/** An answer with a status of 400 or more; Octokit tells lost connections as 500. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
  /** The call was for a token of an installation, which Octokit makes by itself. */
  readonly token: boolean;
}

export function refusal(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  const headers = Object(part(part(error, 'response'), 'headers'));
  const url = part(part(error, 'request'), 'url');
  return { status: error.status, headers, message: error.message, token: /\/access_tokens$/.test(String(url)) };
}

/** Whether GitHub asks to wait: by a status of its own, by a header, or in words alone. */
export function limited({ status, headers, message }: Refusal): boolean {
  if (status === 429) return true;
  if (status === 422) return /submitted too quickly/i.test(message);
  const told = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return status === 403 && (told || /rate limit|abuse detection/i.test(message));
}

/** What the ports know of an error. */
export function failure(time: Time, route: string, cause: unknown): Error {
  const told = refusal(cause);
  if (told === undefined) return new Error(`GitHub could not be asked for ${route}.`, { cause });
  const { status, headers, message, token } = told;
  if (limited(told)) return new Waiting(`GitHub asks to wait before ${route}.`, until(time, headers), { cause });
  if (token && (status === 404 || status === 403))
    return new Stalled(`The App is not installed there any more, or is suspended: ${message} Install it again.`, {
      cause,
    });
  if (status === 404 || status === 410) return new NotThere(`GitHub knows no such thing: ${route}.`, { cause });
  if (status === 401)
    return new Stalled(`GitHub does not take the App's key: ${message} Look at GITHUB_APP_ID and its private key.`, {
      cause,
    });
  if (status === 403) return new Stalled(`GitHub refuses ${route}: ${message}${permission(told)}`, { cause });
  const Other = status === 422 ? NotAccepted : Error;
  return new Other(`GitHub answers ${route} with ${status}: ${message}`, { cause });
}

/** GitHub names the permissions that a call takes, such as `checks=write`; `;` parts alternatives. */
function permission({ headers, message }: Refusal): string {
  const accepted = headers['x-accepted-github-permissions'];
  const [first] = typeof accepted === 'string' ? accepted.split(';') : [];
  if (first !== undefined && first !== '')
    return ` Grant the App ${first
      .split(',')
      .map((one) => `\`${one.trim().replace('=', ': ')}\``)
      .join(' and ')}, and accept it where the App is installed.`;
  return /not accessible by integration/i.test(message)
    ? ' Grant the App the permission that the call takes, and accept it where the App is installed.'
    : '';
}

/** GitHub tells times of the real world; the clock may run faster. */
function until({ clock, speed = 1 }: Time, headers: Refusal['headers']): number {
  const after = Number(headers['retry-after']);
  const reset = Number(headers['x-ratelimit-reset']) - Date.now() / 1000;
  const spent = headers['x-ratelimit-remaining'] === '0';
  const seconds = after > 0 ? after : spent && reset > 0 ? reset : 60;
  return clock.now() + Math.min(seconds, 3600) * 1000 * speed;
}

function part(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;
}
