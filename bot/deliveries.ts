/** Hands the webhooks that are kept to Probot. */
import { Buffer } from 'node:buffer';
import type { Probot } from 'probot';
import * as z from 'zod';
import { parsedJson } from '../schemas/parsed-json.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { Store } from '../src/ports/store.ts';
import type { Log } from './log.ts';

export interface Handing {
  readonly store: Pick<Store, 'undelivered' | 'delivered'>;
  readonly probot: Pick<Probot, 'receive'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** How long nobody else handles one that was taken, and how long one that failed is left alone, in milliseconds of the clock. */
  readonly lease: number;
}

/** So often a webhook is handled that fails; then it is kept with the reason. */
const tries = 5;

type Event = Parameters<Probot['receive']>[0];

/** GitHub signed it, and says of which form it is. */
const Event = z.custom<Event>(
  (event) => z.object({ id: z.string(), name: z.string(), payload: z.looseObject({}) }).safeParse(event).success,
);

/** A function that handles the oldest webhook, and tells whether there was one. What the store refuses is thrown. */
export function deliveries({ store, probot, clock, log, lease }: Handing): () => Promise<boolean> {
  const failures = new Map<string, number>();
  return async () => {
    const now = clock.now();
    const delivery = await store.undelivered(now, now + lease);
    if (delivery === undefined) return false;
    const { id, event: name, body } = delivery;
    const event = Event.safeParse({ id, name, payload: parsedJson(Buffer.from(body).toString('utf8')) });
    const error = event.success ? await handled(probot, event.data) : 'it is no object of JSON';
    if (error === undefined) {
      failures.delete(id);
      await store.delivered(id);
      return true;
    }
    const count = (failures.get(id) ?? 0) + 1;
    const last = !event.success || count >= tries;
    log.error({ delivery: id, event: name, count, last }, `a webhook could not be handled: ${error}`);
    if (last) {
      failures.delete(id);
      await store.delivered(id, error);
    } else failures.set(id, count);
    return true;
  };
}

/** What went wrong, if anything did. */
async function handled(probot: Handing['probot'], event: Event): Promise<string | undefined> {
  try {
    await probot.receive(event);
    return undefined;
  } catch (error) {
    // Octokit tells of all handlers that failed at once.
    const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
    return errors.map((one) => (one instanceof Error ? one.message : String(one))).join('; ');
  }
}
