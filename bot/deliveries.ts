/** Hands the webhooks that are kept to Probot, one after another, until none is left. */
import { Buffer } from 'node:buffer';
import type { Probot } from 'probot';
import { parsedJson } from '../schemas/parsed-json.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { Store } from '../src/ports/store.ts';
import type { Log } from './log.ts';

export interface Handing {
  readonly store: Pick<Store, 'undelivered' | 'delivered'>;
  readonly probot: Pick<Probot, 'receive'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** How long another worker leaves one alone that this has taken, in milliseconds of the clock. */
  readonly lease: number;
}

/** Whether there was one. What a handler cannot make anything of is kept with the reason; what the store refuses is tried again. */
export async function handedOver({ store, probot, clock, log, lease }: Handing): Promise<boolean> {
  const now = clock.now();
  const delivery = await store.undelivered(now, now + lease);
  if (delivery === undefined) return false;
  const { id, event, body } = delivery;
  const payload = parsedJson(Buffer.from(body).toString('utf8'));
  try {
    await probot.receive({ id, name: event, payload } as Parameters<Probot['receive']>[0]);
    await store.delivered(id);
  } catch (error) {
    log.error({ err: error, delivery: id, event }, 'a webhook could not be handled');
    await store.delivered(id, error instanceof Error ? error.message : String(error));
  }
  return true;
}
