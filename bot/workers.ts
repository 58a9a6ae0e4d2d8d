/** Takes the turns that are due, a few at once, and comes back when the next are. */
import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { Clock } from '../src/ports/clock.ts';
import { Stalled, Waiting } from '../src/ports/failure.ts';
import { Overtaken, type Records, type Turn } from '../src/ports/store.ts';
import type { Log } from './log.ts';

/** Records of a kind, and what a turn of one is. A turn saves by itself. */
export interface Shift<Doc extends { readonly key: string }> {
  readonly records: Pick<Records<Doc>, 'due' | 'next' | 'release'>;
  readonly turn: (turn: Turn<Doc>) => Promise<void>;
}

export interface Working {
  readonly clock: Clock;
  /** How much faster than the machine's time the clock runs. */
  readonly speed: number;
  /** How long nobody else may work on what a worker has taken, in milliseconds of the clock. */
  readonly lease: number;
  readonly log: Log;
  /** Whether there was something to do at once, such as a webhook. */
  readonly first: () => Promise<boolean>;
  readonly shifts: readonly AnyShift[];
}

export interface Workers {
  /** Works until nothing is due. */
  look(): Promise<void>;
  /** Takes no more turns, and waits for those that run. */
  stop(): Promise<void>;
}

const atOnce = 3;

/** The least and the most of the machine's time, in milliseconds, before a turn that failed is taken again, or something is looked for. */
const [soonest, latest, idle] = [500, 300_000, 30_000];

/** A shift without its kind of record. */
interface AnyShift {
  /** Takes the next turn; whether there was one. */
  readonly one: (working: Working, failures: Map<string, number>) => Promise<boolean>;
  readonly next: () => Promise<number | undefined>;
}

export function shift<Doc extends { readonly key: string }>({ records, turn }: Shift<Doc>): AnyShift {
  return {
    next: records.next,
    one: async (working, failures) => {
      const { clock, lease, log } = working;
      const now = clock.now();
      const taken = await records.due(now, randomUUID(), now + lease);
      if (taken === undefined) return false;
      const { key } = taken.record;
      try {
        await turn(taken);
        failures.delete(key);
      } catch (error) {
        const count = error instanceof Overtaken ? 0 : (failures.get(key) ?? 0) + 1;
        failures.set(key, count);
        const until = again(working, error, count);
        const told = { key, err: error, count, until: new Date(until).toISOString() };
        if (error instanceof Overtaken) log.debug(told, 'a turn was overtaken');
        else log.warn(told, 'a turn failed and is taken again');
        // Nothing where it is another's by now.
        await records.release(taken, until).catch((cause: unknown) => log.error({ key, err: cause }, 'not released'));
      }
      return true;
    },
  };
}

/** When a turn that failed is taken again. */
function again({ clock, speed }: Working, error: unknown, count: number): number {
  const now = clock.now();
  if (error instanceof Waiting) return Math.max(error.until, now + soonest * speed);
  const pause = error instanceof Stalled ? latest : Math.min(soonest * 2 ** count, latest);
  return now + Math.round(pause * (0.75 + Math.random() / 2) * speed);
}

export function workers(working: Working): Workers {
  const { clock, speed, log, first, shifts } = working;
  const failures = new Map<string, number>();
  const stopped = new AbortController();
  let running: Promise<void> | undefined;
  let more = false;
  let nap = new AbortController();

  const drained = async () => {
    for (;;) {
      if (stopped.signal.aborted) return;
      if (await first()) continue;
      let taken = false;
      for (const { one } of shifts) taken = (await one(working, failures)) || taken;
      if (!taken) return;
    }
  };
  const run = async () => {
    do {
      more = false;
      const ended = await Promise.allSettled(Array.from({ length: atOnce }, drained));
      for (const one of ended) if (one.status === 'rejected') throw one.reason;
    } while (more && !stopped.signal.aborted);
  };
  const look = async (): Promise<void> => {
    if (running !== undefined) {
      more = true;
      return running;
    }
    running = run().finally(() => {
      running = undefined;
      nap.abort();
    });
    await running;
  };
  /** Sleeps until the next turn is due, and anew whenever turns were taken meanwhile, for then another may come earlier. */
  const comeBack = async () => {
    while (!stopped.signal.aborted) {
      nap = new AbortController();
      const times = await Promise.all(shifts.map(({ next }) => next().catch(() => undefined)));
      const due = Math.min(...times.flatMap((time) => time ?? []));
      const pause = Math.min(Math.max((due - clock.now()) / speed, rest), idle);
      const woken = await after(pause, false, { signal: AbortSignal.any([nap.signal, stopped.signal]) }).catch(
        () => true,
      );
      if (!woken) await look().catch((error: unknown) => log.error({ err: error }, 'the workers stumbled'));
    }
  };
  const coming = comeBack();
  return {
    look,
    stop: async () => {
      stopped.abort();
      await coming;
      await running;
    },
  };
}

/** However fast the clock, the store is not asked more often than after so many milliseconds. */
const rest = 100;
