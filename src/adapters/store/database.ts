/** The database under the store: a PostgreSQL server, or PGlite in a folder that is this process' alone. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { lockedFolder } from '../locked-folder.ts';
import type { Tables } from './tables.ts';

/** Where the store is kept. */
export type StorePlace = { readonly url: string } | { readonly folder: string };

export interface Database {
  readonly db: Kysely<Tables>;
  /** What else speaks to the same database goes this way. */
  readonly way: { readonly url: string } | { readonly pglite: PGlite };
  /** Does what a server does by itself: without it, a database in a folder grows for as long as it is open. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** A folder has few changes, so that little of its log need be kept for the next ones. */
const startParams = [...PGlite.defaultStartParams, '-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB'];

/** Opens a database as it is; `trouble` hears of connections that are lost while nobody uses them. */
export function openDatabase(place: StorePlace, trouble: (error: Error) => void): Promise<Database> {
  return 'url' in place ? server(place.url, trouble) : folder(place.folder);
}

async function server(url: string, trouble: (error: Error) => void): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000 });
  pool.on('error', trouble);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, way: { url }, tidy: async () => {}, close: () => db.destroy() };
}

async function folder(path: string): Promise<Database> {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  // PGlite itself lets a second process open the folder, and neither sees what the other writes.
  const release = await lockedFolder(path);
  try {
    const pglite = await PGlite.create(join(path, 'database'), { relaxedDurability: false, startParams });
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    const tidy = async () => {
      await sql`vacuum`.execute(db);
      await sql`checkpoint`.execute(db);
    };
    const close = async () => {
      await db.destroy().finally(release);
    };
    return { db, way: { pglite }, tidy, close };
  } catch (error) {
    release();
    throw error;
  }
}
