/** The store of the bot: records, leases and what was asked for, in PostgreSQL or in a folder. */
import { ProductRecord, PullRecord } from '../../../schemas/records.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Store } from '../../ports/store.ts';
import { asked } from './asked.ts';
import { openDatabase, type StorePlace } from './database.ts';
import { deliveries } from './deliveries.ts';
import { migrate } from './migrations.ts';
import { recordTable } from './record-table.ts';

export interface StoreSettings {
  /** The time of marks; that of looks and leases is an argument. */
  readonly clock: Pick<Clock, 'now'>;
  /** Hears of what goes wrong beside any call, such as a connection that is lost. */
  readonly trouble: (error: Error) => void;
}

/** Opens a store, and makes it where there is none. A folder that another process has open is refused. */
export async function openStore(place: StorePlace, { clock, trouble }: StoreSettings): Promise<Store> {
  const database = await openDatabase(place, trouble);
  try {
    await migrate(database.db);
    const base = { db: database.db, clock, bell: { ring: async () => {}, wake: () => {} } };
    return {
      ...deliveries(base),
      ...asked(base),
      products: recordTable(base, 'products', ProductRecord),
      pulls: recordTable(base, 'pulls', PullRecord),
      close: () => database.close(),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
