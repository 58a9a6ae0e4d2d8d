/** The store of the bot: records, leases and what was asked for, in PostgreSQL or in a folder. */
import type { Kysely } from 'kysely';
import { ProductRecord, PullRecord } from '../../../schemas/records.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Store } from '../../ports/store.ts';
import { asked } from './asked.ts';
import { openBell, type Work } from './bell.ts';
import { type Database, openDatabase, type StorePlace } from './database.ts';
import { deliveries } from './deliveries.ts';
import { migrate } from './migrations.ts';
import { recordTable } from './record-table.ts';
import type { Tables } from './tables.ts';

export interface StoreSettings {
  /** The time of marks; that of looks and leases is an argument. */
  readonly clock: Pick<Clock, 'now'>;
  /** Hears of what goes wrong beside any call, such as a connection that is lost. */
  readonly trouble: (error: Error) => void;
}

export interface OpenStore extends Store {
  /** Has work done from now on, until what it returns is called, which waits for what is under way. */
  work(work: Work): Promise<() => Promise<void>>;
}

/** Opens a store, and makes it where there is none. A folder that another process has open is refused. */
export async function openStore(place: StorePlace, settings: StoreSettings): Promise<OpenStore> {
  const database = await openDatabase(place, settings.trouble);
  try {
    const store = await storeOn(database, settings);
    // Nobody else has the folder open, so that whoever took something is gone.
    if ('folder' in place) await letGo(database.db);
    return store;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Has what was taken be due at once. */
async function letGo(db: Kysely<Tables>): Promise<void> {
  for (const table of ['products', 'pulls'] as const)
    await db.updateTable(table).set({ lease_until: 0 }).where('lease_owner', 'is not', null).execute();
  await db.updateTable('deliveries').set({ lease_until: null }).where('handled', '=', false).execute();
}

/** The store of an open database, which closes with it. */
export async function storeOn(database: Database, { clock, trouble }: StoreSettings): Promise<OpenStore> {
  await migrate(database.db);
  const bell = await openBell(database, trouble);
  const base = { db: database.db, clock, bell };
  return {
    ...deliveries(base),
    ...asked(base),
    products: recordTable(base, 'products', ProductRecord),
    pulls: recordTable(base, 'pulls', PullRecord),
    work: bell.work,
    close: async () => {
      await bell.close();
      await database.close();
    },
  };
}
