/** A sandbox for a test, on a clock that the test moves, and a client for it that is no more than fetch. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { Job } from '../../src/ingestion/job.ts';
import type { Accounts } from '../../src/sandbox/accounts.ts';
import type { Script } from '../../src/sandbox/interference.ts';
import type { Publication, PublicationRequest } from '../../src/sandbox/publication.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { quiet } from '../../src/sandbox/script.ts';
import { temporaryFolder } from '../adapters/temporary.ts';
import { day, hour } from '../marketplace/manual-clock.ts';

export const anyone: Accounts = {
  facts: { publisher: 'contoso', certifiedPartner: true, subscriptions: {} },
};

/** Preview in a day, live in an hour; what the script fails fails certification, and what it stalls never ends. */
export function plainlyPlanned({ submission, target, start, scripted }: PublicationRequest): Publication {
  const failures = scripted.flatMap(({ fail = [] }) => fail);
  const stalls = scripted.some(({ stall }) => stall === true);
  const end = stalls ? Number.POSITIVE_INFINITY : start + (target === 'preview' ? day : hour);
  const failed = failures.length > 0;
  const invalid = { code: 'invalidState', message: 'Issues found during Certification.' };
  const details = [{ code: 'invalidState', message: 'Certification', details: [invalid] }];
  const resourceId = `submission/${submission}`;
  return {
    submission,
    target,
    steps: [{ phase: 'Certification', name: 'Certification', start, end, judged: false, note: 'only time', failed }],
    end,
    succeeded: !failed,
    errors: failed ? [{ resourceId, code: 'internalServerError', message: 'Operation failed', details }] : [],
    failures,
  };
}

export interface StandOptions {
  readonly data?: string;
  readonly accounts?: Accounts;
  readonly script?: Script;
  readonly start?: number;
  /** How much passes with each look at the clock, in milliseconds. */
  readonly tick?: () => number;
}

export type Body = z.infer<typeof Body>;
const Body = z.looseObject({});

export interface Reply {
  readonly status: number;
  readonly body: Body;
}

export interface Stand {
  readonly sandbox: Sandbox;
  readonly data: string;
  readonly lines: string[];
  readonly now: () => number;
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => void;
  /** Calls the ingestion API with a token. */
  readonly get: (path: string) => Promise<Reply>;
  readonly post: (path: string, body?: unknown) => Promise<Reply>;
  /** Configures, lets the edits be made, and returns the job. */
  readonly configure: (...resources: readonly unknown[]) => Promise<Job>;
  readonly token: (audience?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const api = '/rp/product-ingestion';

/** Starts a sandbox that ends with the test. */
export async function stand({
  data,
  accounts = anyone,
  script = quiet,
  start,
  tick = () => 0,
}: StandOptions = {}): Promise<Stand> {
  const folder = data ?? join(temporaryFolder(), 'sandbox');
  let time = start ?? Date.UTC(2026, 9, 5, 8);
  const lines: string[] = [];
  const sandbox = await startSandbox({
    port: 0,
    data: folder,
    clock: {
      now: () => {
        time += tick();
        return time;
      },
    },
    accounts,
    script,
    planned: plainlyPlanned,
    log: (line) => lines.push(line),
  });
  let open = true;
  const close = async () => {
    if (open) await sandbox.close();
    open = false;
  };
  onTestFinished(close);
  const token = async (audience = 'https://graph.microsoft.com') => {
    const form = {
      grant_type: 'client_credentials',
      client_id: 'app',
      client_secret: 'secret',
      scope: `${audience}/.default`,
    };
    const response = await fetch(`${sandbox.url}/contoso.example/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    return z.looseObject({ access_token: z.string() }).parse(await response.json()).access_token;
  };
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const headers = { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' };
    const response = await fetch(`${sandbox.url}${api}/${path}`, { ...init, headers });
    return { status: response.status, body: Body.parse(await response.json()) };
  };
  const get = (path: string) => send(path, {});
  const post = (path: string, body?: unknown) =>
    send(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body ?? null) });
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return {
    sandbox,
    data: folder,
    lines,
    now: () => time,
    pass,
    get,
    post,
    token,
    close,
    configure: async (...resources) => {
      const reply = await post('configure', request(...resources));
      if (reply.status !== 202)
        throw new Error(`configure was answered with ${reply.status} ${JSON.stringify(reply.body)}`);
      pass(5000);
      return Job.parse((await get(`configure/${Job.parse(reply.body).jobId}/status`)).body);
    },
  };
}

/** The body of a request to configure. */
export function request(...resources: readonly unknown[]) {
  return { $schema: schema('configure', 2), resources };
}

export function schema(type: string, preview: number): string {
  return `https://schema.mp.microsoft.com/schema/${type}/2022-03-01-preview${preview}`;
}

export type Read = z.infer<typeof Read>;
const Read = z.looseObject({ $schema: z.string(), id: z.string() });

/** The resources of a tree, or the items of a list. */
export function itemsOf({ body }: Reply): readonly Read[] {
  return z.array(Read).parse(body.value ?? body.resources);
}

/** The one item of a list, or the one resource of a type. */
export function theOne(reply: Reply, type?: string): Read {
  const [found, ...others] = itemsOf(reply).filter(({ id }) => type === undefined || id.startsWith(`${type}/`));
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} items, or none`);
  return found;
}

export const typesOf = (reply: Reply) => itemsOf(reply).map(({ id }) => id.split('/')[0] ?? '');

/** The GUID of the only product. */
export async function productId({ get }: Stand): Promise<string> {
  return theOne(await get('product')).id.slice('product/'.length);
}

/** Publishes what is in the draft to preview, and to live; returns the submission's durable ID. */
export async function published(one: Stand, product: object): Promise<string> {
  const submission = { $schema: schema('submission', 2), product };
  await one.configure({ ...submission, target: { targetType: 'preview' } });
  one.pass(day);
  const { id } = theOne(await one.get(`submission/${await productId(one)}?targetType=preview`));
  await one.configure({ ...submission, id, target: { targetType: 'live' } });
  one.pass(day);
  return id;
}
