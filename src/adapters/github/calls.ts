/** Calls to GitHub's REST API: signed in as the App or as one of its installations, read as what they should be, refusals by what mends them. */
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/core';
import type * as z from 'zod';
import type { Clock } from '../../ports/clock.ts';
import { Stalled, Waiting } from '../../ports/failure.ts';

export interface GitHubSettings {
  /** Of the REST API, without a `/` at the end; of an Enterprise Server it ends in `/api/v3`. */
  readonly url: string;
  readonly app: number;
  /** PEM. */
  readonly privateKey: string;
  readonly clock: Clock;
  /** How much faster than the machine's time the clock runs. */
  readonly speed?: number;
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly data: unknown;
  readonly next: string | undefined;
}

export interface Calls {
  /** Throws where the answer is not of the shape. */
  read<Shape>(route: string, parameters: Parameters, shape: z.ZodType<Shape>): Promise<Shape>;
  /** Undefined where it is not there. */
  find<Shape>(route: string, parameters: Parameters, shape: z.ZodType<Shape>): Promise<Shape | undefined>;
  /** For what nothing is read of; whether it was there. */
  tell(route: string, parameters: Parameters): Promise<boolean>;
  /** All pages, one after another, until `enough` of what is read so far. */
  pages<Shape>(
    route: string,
    parameters: Parameters,
    shape: z.ZodType<Shape>,
    enough?: (page: Shape) => boolean,
  ): Promise<readonly Shape[]>;
}

/** As the App itself, or as an installation of it. */
export function calls(settings: GitHubSettings, installation?: number): Calls {
  const { url: baseUrl, app: appId, privateKey } = settings;
  const auth = { appId, privateKey, ...(installation !== undefined && { installationId: installation }) };
  const octokit = new Octokit({ authStrategy: createAppAuth, auth, baseUrl, userAgent: 'offerlane', log: silent });

  const call = async (route: string, parameters: Parameters): Promise<Answer> => {
    for (let tries = 1; ; tries += 1) {
      try {
        const { data, headers } = await octokit.request(route, {
          ...parameters,
          headers: { 'x-github-api-version': '2022-11-28' },
        });
        return { data, next: /<([^>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1] };
      } catch (error) {
        // What makes something is not repeated: who asked for it looks whether it is there first.
        const again = !route.startsWith('POST') && tries < 4 && mayPass(error);
        if (!again) throw failure(settings, route, error);
        await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** tries));
      }
    }
  };
  const parsed = <Shape>(route: string, { data }: Answer, shape: z.ZodType<Shape>): Shape => {
    const { data: value, error } = shape.safeParse(data);
    if (value !== undefined) return value;
    const where = error?.issues[0]?.path.join('.') ?? '';
    throw new Error(`GitHub answers ${route} in a form that is not known, at \`${where}\`.`, { cause: error });
  };
  return {
    read: async (route, parameters, shape) => parsed(route, await call(route, parameters), shape),
    find: async (route, parameters, shape) => {
      try {
        return parsed(route, await call(route, parameters), shape);
      } catch (error) {
        if (error instanceof NotThere) return undefined;
        throw error;
      }
    },
    tell: async (route, parameters) => {
      try {
        await call(route, parameters);
        return true;
      } catch (error) {
        if (error instanceof NotThere) return false;
        throw error;
      }
    },
    pages: async (route, parameters, shape, enough = () => false) => {
      const found = [];
      let answer = await call(route, { per_page: 100, ...parameters });
      for (;;) {
        const page = parsed(route, answer, shape);
        found.push(page);
        if (answer.next === undefined || enough(page)) return found;
        answer = await call(`GET ${answer.next}`, {});
      }
    },
  };
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** What a call is about does not exist, or the App may not know of it. */
class NotThere extends Error {}

interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

function refusal(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  const response = 'response' in error ? error.response : undefined;
  const headers =
    typeof response === 'object' && response !== null && 'headers' in response ? Object(response.headers) : {};
  return { status: error.status, headers, message: error.message };
}

const limited = ({ status, headers, message }: Refusal) =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)));

/** Octokit tells lost connections as status 500. */
function mayPass(error: unknown): boolean {
  const told = refusal(error);
  return told === undefined ? error instanceof TypeError : told.status >= 500 && !limited(told);
}

function failure(settings: GitHubSettings, route: string, cause: unknown): unknown {
  const told = refusal(cause);
  if (told === undefined) return new Error(`GitHub could not be asked for ${route}.`, { cause });
  const { status, headers, message } = told;
  if (status === 404 || status === 410) return new NotThere(`GitHub knows no such thing: ${route}.`, { cause });
  if (limited(told)) return new Waiting(`GitHub asks to wait before ${route}.`, until(settings, headers), { cause });
  if (status === 401)
    return new Stalled(`GitHub does not take the App's key. Look at GITHUB_APP_ID and its private key.`, { cause });
  if (status === 403)
    return new Stalled(`GitHub refuses ${route}: ${message} Grant the App the permission that the call takes.`, {
      cause,
    });
  return new Error(`GitHub answers ${route} with ${status}: ${message}`, { cause });
}

/** GitHub tells times of the real world; the clock may run faster. */
function until({ clock, speed = 1 }: GitHubSettings, headers: Refusal['headers']): number {
  const after = Number(headers['retry-after']);
  const reset = Number(headers['x-ratelimit-reset']) - Date.now() / 1000;
  const seconds = after > 0 ? after : reset > 0 ? reset : 60;
  return clock.now() + Math.min(seconds, 3600) * 1000 * speed;
}
