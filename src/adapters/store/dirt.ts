/** Which records are due: those marked dirty, those whose time has come, and those whose worker is gone. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { RecordTable, Tables } from './tables.ts';

/** A record whose lease ran out is due even if nothing else calls for it: its worker was about to go on with it. */
export const due = (now: number): RawBuilder<boolean> => sql`
  (lease_owner is null or lease_until <= ${now}) and (dirt > seen or look_at <= ${now} or lease_owner is not null)`;

/** Since when a due record has waited. */
export const waiting: RawBuilder<number> = sql`
  least(case when dirt > seen then dirty_since end, look_at, lease_until)`;

/** The earliest time at which a record is due; null for none. */
export const dueAt: RawBuilder<number | null> = sql`
  greatest(case when dirt > seen or lease_owner is not null then 0 else look_at end, lease_until)`;

/** Marks records dirty; those that there are not stay so. */
export async function touched(
  transaction: Transaction<Tables>,
  table: RecordTable,
  keys: readonly string[],
  now: number,
): Promise<void> {
  if (keys.length === 0) return;
  const since = sql<number>`case when dirt > taken then dirty_since else ${now} end`;
  await transaction
    .updateTable(table)
    .set({ dirt: sql<number>`dirt + 1`, dirty_since: since })
    .where('key', 'in', [...keys])
    .execute();
}
