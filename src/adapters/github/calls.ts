/** Calls to GitHub's REST API: signed in as the App or as one of its installations, and read as what they should be. */
import { setTimeout as after } from 'node:timers/promises';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/core';
import type * as z from 'zod';
import { failure, limited, NotThere, refusal, type Time } from './refusals.ts';

export interface GitHubSettings extends Time {
  /** Of the REST API, without a `/` at the end; of an Enterprise Server it ends in `/api/v3`. */
  readonly url: string;
  readonly app: number;
  /** PEM. */
  readonly privateKey: string;
}

export type Parameters = Readonly<Record<string, unknown>>;

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

interface Answer {
  readonly data: unknown;
  readonly next: string | undefined;
}

/** How often a call is tried, and how long GitHub may take to answer, in milliseconds. */
const [tries, patience] = [4, 30_000];

/** As the App itself, or as an installation of it. */
export function calls(settings: GitHubSettings, installation?: number): Calls {
  const { url: baseUrl } = settings;
  const octokit = signedIn(settings, installation);

  const call = async (route: string, parameters: Parameters): Promise<Answer> => {
    let renewal: 'due' | 'done' | undefined;
    for (let tried = 1; ; tried += 1) {
      try {
        if (renewal === 'due') {
          await octokit.auth({ type: 'installation', installationId: installation, refresh: true });
          renewal = 'done';
        }
        const { data, headers } = await octokit.request(route, {
          ...parameters,
          headers: { 'x-github-api-version': '2022-11-28' },
          request: { signal: AbortSignal.timeout(patience) },
        });
        return { data, next: /<([^>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1] };
      } catch (error) {
        const told = refusal(error);
        if (installation !== undefined && told?.status === 401 && !told.token && renewal === undefined) {
          // A token that was taken back is known for up to an hour still.
          renewal = 'due';
          continue;
        }
        // What makes something is not repeated: who asked for it looks whether it is there first.
        const again = !route.startsWith('POST') || told?.token === true;
        if (!again || tried >= tries || told === undefined || told.status < 500 || limited(told))
          throw failure(settings, route, error);
        await after(100 * 3 ** (tried - 1));
      }
    }
  };
  const maybe = async (route: string, parameters: Parameters): Promise<Answer | undefined> => {
    try {
      return await call(route, parameters);
    } catch (error) {
      if (error instanceof NotThere) return undefined;
      throw error;
    }
  };

  return {
    read: async (route, parameters, shape) => parsed(route, await call(route, parameters), shape),
    find: async (route, parameters, shape) => {
      const answer = await maybe(route, parameters);
      return answer && parsed(route, answer, shape);
    },
    tell: async (route, parameters) => (await maybe(route, parameters)) !== undefined,
    pages: async (route, parameters, shape, enough = () => false) => {
      const found = [];
      let answer = await call(route, { per_page: 100, ...parameters });
      for (;;) {
        const page = parsed(route, answer, shape);
        found.push(page);
        if (answer.next === undefined || enough(page)) return found;
        if (!answer.next.startsWith(`${baseUrl}/`))
          throw new Error(`The next page of ${route} is not below ${baseUrl}, and would be told the App's token.`);
        answer = await call(`GET ${answer.next}`, {});
      }
    },
  };
}

function parsed<Shape>(route: string, { data }: Answer, shape: z.ZodType<Shape>): Shape {
  const { success, data: value, error } = shape.safeParse(data);
  if (success) return value;
  const where = error.issues[0]?.path.join('.') ?? '';
  throw new Error(`GitHub answers ${route} in a form that is not known, at \`${where}\`.`, { cause: error });
}

function signedIn({ url: baseUrl, app: appId, privateKey }: GitHubSettings, installationId?: number): Octokit {
  const auth = { appId, privateKey, ...(installationId !== undefined && { installationId }), log: silent };
  return new Octokit({ authStrategy: createAppAuth, auth, baseUrl, userAgent: 'offerlane', log: silent });
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
