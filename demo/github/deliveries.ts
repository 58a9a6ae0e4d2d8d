/** Sends webhooks as GitHub does: signed, once, ten seconds at most, with a log from which they can be sent again. */
import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultBook } from './faults.ts';
import type { App, Event } from './state.ts';

export interface Delivery {
  readonly id: number;
  readonly guid: string;
  readonly deliveredAt: number;
  readonly redelivery: boolean;
  /** In seconds. */
  readonly duration: number;
  readonly status: string;
  readonly statusCode: number;
  readonly event: Event;
  readonly url: string;
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
}

export interface Deliveries {
  readonly emit: (event: Event) => void;
  readonly hook: (url: string | undefined) => void;
  /** Oldest first. */
  readonly log: readonly Delivery[];
  readonly again: (delivery: Delivery) => void;
  /** Resolves when nothing is under way. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The permission that an App needs, one of these, to be told of an event. The others it is always told of. */
const needed: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['pull_requests'],
  push: ['contents'],
  check_run: ['checks'],
  issues: ['issues'],
  issue_comment: ['issues', 'pull_requests'],
  deployment: ['deployments'],
  deployment_status: ['deployments'],
};

const longest = 10_000;

export function deliveries(given: {
  readonly app: App;
  readonly url: string | undefined;
  readonly now: () => number;
  readonly id: () => number;
  readonly faults: FaultBook;
  readonly log: (line: string) => void;
}): Deliveries {
  const { app, now, id, faults } = given;
  const log: Delivery[] = [];
  const open = new Set<Promise<void>>();
  const closing = new AbortController();
  let url = given.url;

  const send = async (event: Event, guid: string, redelivery: boolean, delay = 0): Promise<void> => {
    if (delay > 0) await sleep(delay, undefined, { signal: closing.signal });
    // Not before the answer to what caused it.
    await sleep(0);
    if (url === undefined) return;
    const body = JSON.stringify(event.payload);
    const headers = headersOf(app, event, guid, body);
    const start = Date.now();
    const answer = await post(url, headers, body, closing.signal);
    const duration = (Date.now() - start) / 1000;
    log.push({
      id: id(),
      guid,
      deliveredAt: now(),
      redelivery,
      duration,
      ...answer,
      event,
      url,
      request: { headers, body },
    });
    given.log(`webhook ${nameOf(event)} ${answer.statusCode === 0 ? answer.status : answer.statusCode}`);
  };
  const start = (...of: Parameters<typeof send>): void => {
    const sent = send(...of)
      .catch(() => {})
      .finally(() => open.delete(sent));
    open.add(sent);
  };
  return {
    emit: (event) => {
      if (url === undefined || !wanted(app, event.name)) return;
      const guid = randomUUID();
      const fault = faults.deliveryFault(event.name, event.action)?.fault;
      if (fault === 'drop') return given.log(`webhook ${nameOf(event)} is dropped`);
      start(event, guid, false, typeof fault === 'object' ? fault.delay : 0);
      if (fault === 'double') start(event, guid, true);
    },
    hook: (to) => {
      url = to;
    },
    log,
    again: ({ event, guid }) => start(event, guid, true),
    settled: async () => {
      while (open.size > 0) await Promise.all(open);
    },
    close: async () => {
      closing.abort();
      await Promise.all(open);
    },
  };
}

const nameOf = ({ name, action }: Event) => (action === undefined ? name : `${name}.${action}`);

function wanted(app: App, name: string): boolean {
  const permissions = needed[name];
  if (permissions === undefined) return true;
  return app.events.includes(name) && permissions.some((one) => app.permissions[one] !== undefined);
}

function headersOf(app: App, event: Event, guid: string, body: string): Readonly<Record<string, string>> {
  const signature = (hash: string) => `${hash}=${createHmac(hash, app.webhookSecret).update(body).digest('hex')}`;
  return {
    accept: '*/*',
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/7c2f1d5',
    'x-github-delivery': guid,
    'x-github-event': event.name,
    'x-github-hook-id': String(app.id + 100_000),
    'x-github-hook-installation-target-id': String(app.id),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature': signature('sha1'),
    'x-hub-signature-256': signature('sha256'),
  };
}

async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  closing: AbortSignal,
): Promise<Pick<Delivery, 'status' | 'statusCode' | 'response'>> {
  try {
    const signal = AbortSignal.any([closing, AbortSignal.timeout(longest)]);
    const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    const response = { headers: Object.fromEntries(answer.headers), body: (await answer.text()).slice(0, 10_000) };
    return {
      status: answer.ok ? 'OK' : `Invalid HTTP Response: ${answer.status}`,
      statusCode: answer.status,
      response,
    };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return {
      status: late ? 'timed out' : 'failed to connect to host',
      statusCode: 0,
      response: { headers: {}, body: '' },
    };
  }
}
