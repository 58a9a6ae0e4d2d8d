/** The tables, from the first version on. A migration that was released is never changed: another one is added. */
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from './tables.ts';

const record = `(
  key text primary key,
  doc jsonb not null,
  version integer not null default 0,
  dirt integer not null default 0,
  seen integer not null default 0,
  taken integer not null default 0,
  dirty_since double precision,
  look_at double precision,
  lease_owner text,
  lease_until double precision
)`;
const seq = 'seq bigint generated always as identity';

const migrations: Readonly<Record<string, Migration>> = {
  '001-tables': statements([
    `create table products ${record}`,
    `create table pulls ${record}`,
    `create table claims (
      product text not null, pull text not null, since double precision not null, ${seq}, doc jsonb not null,
      primary key (product, pull)
    )`,
    'create index claims_pull on claims (pull)',
    `create table attempts (
      id text primary key, product text not null, pull text not null, opened double precision not null, ${seq},
      pending boolean not null, doc jsonb not null
    )`,
    'create unique index attempts_pending on attempts (product) where pending',
    'create index attempts_pull on attempts (pull)',
    `create table requests (
      id text primary key, pull text not null, at double precision not null, ${seq}, outcome text, doc jsonb not null
    )`,
    'create index requests_pull on requests (pull) where outcome is null',
    `create table deliveries (
      id text primary key, event text not null, body bytea not null, received double precision not null, ${seq},
      lease_until double precision, handled boolean not null default false, error text
    )`,
    'create index deliveries_received on deliveries (received, seq) where not handled',
    `create table journal (
      ${seq} primary key, subject text not null, at double precision not null, doc jsonb not null
    )`,
    'create index journal_subject on journal (subject, at, seq)',
    'create table facts (key text primary key, doc jsonb not null)',
  ]),
};

/** Brings a database to the present tables. Several processes may do so at once: the others wait for the first. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw new Error('The tables of the store could not be brought up to date.', { cause: error });
}

function statements(texts: readonly string[]): Migration {
  return {
    up: async (db) => {
      for (const text of texts) await sql.raw(text).execute(db);
    },
  };
}
