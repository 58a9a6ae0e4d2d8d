/** Transactions that may leave something to look at. */
import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '../../ports/clock.ts';
import type { Tables } from './tables.ts';

/** Tells workers that something may be due. */
export interface Bell {
  /** Tells those of all processes once the transaction is committed. */
  ring(transaction: Transaction<Tables>): Promise<void>;
  /** Tells those of this process at once. */
  wake(): void;
}

/** What the parts of the store have in common. */
export interface Base {
  readonly db: Kysely<Tables>;
  readonly clock: Pick<Clock, 'now'>;
  readonly bell: Bell;
}

/** Runs a transaction, all of it or nothing, and wakes the workers where it says that something may be due. */
export async function changed<Result>(
  { db, bell }: Base,
  change: (transaction: Transaction<Tables>) => Promise<{ readonly result: Result; readonly due: boolean }>,
): Promise<Result> {
  const { result, due } = await db.transaction().execute(async (transaction) => {
    const outcome = await change(transaction);
    if (outcome.due) await bell.ring(transaction);
    return outcome;
  });
  if (due) bell.wake();
  return result;
}
