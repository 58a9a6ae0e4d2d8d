/** Webhooks, from their arrival until they are handled. */
import { sql } from 'kysely';
import type { Delivery, Store } from '../../ports/store.ts';
import { type Base, changed } from './changes.ts';
import { storable } from './documents.ts';

/** The part of the store that has deliveries. */
export function deliveries(base: Base): Pick<Store, 'keep' | 'known' | 'undelivered' | 'delivered'> {
  const { db } = base;
  return {
    keep: ({ id, event, body, received }) =>
      changed(base, async (transaction) => {
        const row = await transaction
          .insertInto('deliveries')
          .values({ id, event, body, received })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('id')
          .executeTakeFirst();
        return { result: row !== undefined, due: row !== undefined };
      }),

    known: async (id) =>
      (await db.selectFrom('deliveries').select('id').where('id', '=', id).executeTakeFirst()) !== undefined,

    undelivered: async (now, until) => {
      const { rows } = await sql<Delivery>`
        update deliveries set lease_until = ${until}
        where id = (
          select id from deliveries
          where not handled and (lease_until is null or lease_until <= ${now})
          order by received, seq limit 1 for update skip locked
        )
        returning id, event, body, received`.execute(db);
      const [row] = rows;
      // A Buffer on a server, which is a view of more than the body.
      return row && { ...row, body: new Uint8Array(row.body) };
    },

    delivered: async (id, error) => {
      const row = { handled: true, lease_until: null, error: error === undefined ? null : storable(error) };
      await db.updateTable('deliveries').set(row).where('id', '=', id).execute();
    },
  };
}
