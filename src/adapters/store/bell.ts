/** Wakes workers, of this process by a call and of others by a job. A job says only that something may be due. */
import { randomUUID } from 'node:crypto';
import { fromKysely, fromPglite, PgBoss, type Queue } from 'pg-boss';
import { again } from '../again.ts';
import type { Bell } from './changes.ts';
import type { Database } from './database.ts';

export interface Work {
  /** Looks at what is due, until nothing is. It is not called while it runs; once more after it where it was needed meanwhile. */
  readonly look: () => Promise<void>;
  /** Runs at the beginning and every ten minutes, in one process at a time. */
  readonly sweep: () => Promise<void>;
}

export interface RungBell extends Bell {
  /** Has work done from now on, until what it returns is called, which waits for what is under way. */
  work(work: Work): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const minutes = 60;

/**
 * A job for each change, and none that stand for several: a job that stands for a change which is not committed yet may be
 * taken before it is. What no worker has taken for a while is dropped, since every sweep and every beginning looks by itself.
 */
const looks: Omit<Queue, 'name'> = {
  notify: true,
  retryLimit: 0,
  expireInSeconds: 60 * minutes,
  retentionSeconds: 15 * minutes,
  deleteAfterSeconds: 15 * minutes,
};
const sweeps: Omit<Queue, 'name'> = {
  policy: 'exclusive',
  notify: true,
  retryLimit: 0,
  expireInSeconds: 9 * minutes,
  deleteAfterSeconds: 60 * minutes,
};

/** How long a job may wait for a worker where nothing can be heard, and where a notification is lost. */
const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 5 };

/** Opens the queues of a database, and makes them where there are none. */
export async function openBell({ way, tidy }: Database, trouble: (error: Error) => void): Promise<RungBell> {
  const own =
    'url' in way ? { connectionString: way.url, max: 3 } : { db: fromPglite(way.pglite), backend: 'pglite' as const };
  const boss = new PgBoss({ ...own, useListenNotify: true });
  boss.on('error', (cause) => trouble(new Error(`The queue of jobs: ${cause.message}`, { cause })));
  await boss.start();
  await boss.createQueue('look', looks);
  await boss.createQueue('sweep', sweeps);
  // The queue is known before the first transaction needs it: on PGlite, looking it up inside one waits for its end.
  await boss.findJobs('look', { id: randomUUID() });

  const listeners = new Set<() => Promise<void>>();
  return {
    ring: async (transaction) => {
      // Last in its transaction, so that nobody waits for the queue with records in hand.
      await boss.send('look', null, { db: fromKysely(transaction) });
    },
    wake: () => {
      for (const look of listeners) void look();
    },
    work: async ({ look, sweep }) => {
      let ended = false;
      const looking = again(async () => {
        // A job that was fetched before the end may be worked on after it.
        if (!ended) await look();
      }, trouble);
      const swept = async () => {
        await tidy();
        await sweep();
      };
      listeners.add(looking);
      // Waited for, so that a process which is busy leaves the next job to one that is not.
      const looker = await boss.work('look', { ...polling, batchSize: 100 }, looking);
      const sweeper = await boss.work('sweep', polling, again(swept, trouble));
      await boss.schedule('sweep', '*/10 * * * *');
      await boss.send('sweep');
      void looking();
      return async () => {
        listeners.delete(looking);
        await Promise.all([boss.offWork('look', { id: looker }), boss.offWork('sweep', { id: sweeper })]);
        ended = true;
        await looking.idle();
      };
    },
    close: () => boss.stop({ timeout: 5_000 }),
  };
}
