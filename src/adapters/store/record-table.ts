/** The records of one kind: who may work on one, and what a turn leaves behind. */
import { sql } from 'kysely';
import type * as z from 'zod';
import { type Outcome, Overtaken, type Records, type Turn } from '../../ports/store.ts';
import { type Base, changed } from './changes.ts';
import { due, dueAt, touched, waiting } from './dirt.ts';
import { json, parsed } from './documents.ts';
import { left, locked } from './outcome.ts';
import type { RecordTable } from './tables.ts';

/** Records of a table, as the port has them. */
export function recordTable<Doc extends { readonly key: string }>(
  base: Base,
  table: RecordTable,
  schema: z.ZodType<Doc>,
): Records<Doc> {
  const { db, clock } = base;
  const document = (key: string, doc: unknown) => parsed(schema, table, key, doc);

  return {
    due: async (now, owner, until) => {
      // Parsed once the lease is taken: a document that cannot be read keeps nobody from the records behind it.
      const { rows } = await sql<{ key: string; doc: unknown; version: number; dirt: number }>`
        update ${sql.table(table)}
        set lease_owner = ${owner}, lease_until = ${until}, version = version + 1, taken = dirt
        where key = (
          select key from ${sql.table(table)} where ${due(now)} order by ${waiting}, key limit 1 for update skip locked
        )
        returning key, doc, version, dirt`.execute(db);
      const [row] = rows;
      return row && { record: document(row.key, row.doc), version: row.version, dirt: row.dirt, owner };
    },

    next: async () => {
      const { rows } = await sql<{ at: number | null }>`
        select min(${dueAt}) as at from ${sql.table(table)}`.execute(db);
      return rows[0]?.at ?? undefined;
    },

    read: async (key) => {
      const row = await db.selectFrom(table).select('doc').where('key', '=', key).executeTakeFirst();
      return row && document(key, row.doc);
    },

    all: async () => {
      const rows = await db.selectFrom(table).select(['key', 'doc']).orderBy('key').execute();
      return rows.map(({ key, doc }) => document(key, doc));
    },

    touch: (record) =>
      changed(base, async (transaction) => {
        await transaction
          .insertInto(table)
          .values({ key: record.key, doc: json(record) })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .execute();
        await touched(transaction, table, [record.key], clock.now());
        return { result: undefined, due: true };
      }),

    save: (turn, outcome) =>
      changed(base, async (transaction) => {
        await locked(transaction, table, turn.record.key, outcome);
        const row = await transaction
          .updateTable(table)
          .set({
            doc: json(outcome.record),
            version: sql<number>`version + 1`,
            seen: turn.dirt,
            taken: sql<number>`dirt`,
            look_at: outcome.lookAt ?? null,
            lease_owner: outcome.lease === undefined ? null : turn.owner,
            lease_until: outcome.lease ?? null,
          })
          .where('key', '=', turn.record.key)
          .where('version', '=', turn.version)
          .where('lease_owner', '=', turn.owner)
          .returning(['version', 'dirt'])
          .executeTakeFirst();
        if (row === undefined) throw overtaken(turn);
        await left(transaction, outcome, clock.now());
        return {
          result: { record: outcome.record, version: row.version, dirt: row.dirt, owner: turn.owner },
          due: calls(turn, outcome, row.dirt),
        };
      }),

    release: (turn, lookAt) =>
      changed(base, async (transaction) => {
        await transaction
          .updateTable(table)
          .set({
            version: sql<number>`version + 1`,
            // What it was marked for before the turn waits until then, or backing off would be a loop.
            seen: turn.dirt,
            look_at: lookAt,
            lease_owner: null,
            lease_until: null,
          })
          .where('key', '=', turn.record.key)
          // Of whatever version: a turn that failed may have saved before.
          .where('lease_owner', '=', turn.owner)
          .execute();
        return { result: undefined, due: true };
      }),
  };
}

function overtaken<Doc extends { readonly key: string }>(turn: Turn<Doc>): Overtaken {
  return new Overtaken(`\`${turn.record.key}\` is not ${turn.owner}'s any more, or has changed since it was read.`);
}

/** Whether an outcome leaves something that a worker has to look at, now or at a time. */
function calls<Doc>(turn: Turn<Doc>, { lookAt, lease, products, pulls }: Outcome<Doc>, dirt: number): boolean {
  const others = (products?.length ?? 0) + (pulls?.length ?? 0) > 0;
  return others || (lease === undefined && (lookAt !== undefined || dirt > turn.dirt));
}
