/** What was asked for, what is waiting for its turn, and what was made of it. */
import { Claim, JournalEntry, PublishingAttempt, PublishingRequest } from '../../../schemas/records.ts';
import type { Store } from '../../ports/store.ts';
import { type Base, changed } from './changes.ts';
import { touched } from './dirt.ts';
import { json, parsed } from './documents.ts';

type Asked = Pick<
  Store,
  'ask' | 'requests' | 'queue' | 'claimsOf' | 'attempt' | 'attemptsOf' | 'journal' | 'fact' | 'learn'
>;

/** The part of the store that has Requests, Claims, Attempts, journal and facts. */
export function asked(base: Base): Asked {
  const { db, clock } = base;
  const claims = () => db.selectFrom('claims').select(['product', 'pull', 'doc']).orderBy('since').orderBy('seq');
  const claim = (row: { readonly product: string; readonly pull: string; readonly doc: unknown }) =>
    parsed(Claim, 'claims', `${row.product} ${row.pull}`, row.doc);
  const attempt = ({ id, doc }: { readonly id: string; readonly doc: unknown }) =>
    parsed(PublishingAttempt, 'attempts', id, doc);

  return {
    ask: (request) =>
      changed(base, async (transaction) => {
        const { id, pull } = request;
        const row = await transaction
          .insertInto('requests')
          .values({ id, pull, at: Date.parse(request.at), outcome: request.outcome ?? null, doc: json(request) })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('id')
          .executeTakeFirst();
        if (row !== undefined) await touched(transaction, 'pulls', [pull], clock.now());
        return { result: undefined, due: row !== undefined };
      }),

    requests: async (pull) => {
      const open = db.selectFrom('requests').where('pull', '=', pull).where('outcome', 'is', null);
      const rows = await open.select(['id', 'doc']).orderBy('at').orderBy('seq').execute();
      return rows.map(({ id, doc }) => parsed(PublishingRequest, 'requests', id, doc));
    },

    queue: async (product) => (await claims().where('product', '=', product).execute()).map(claim),
    claimsOf: async (pull) => (await claims().where('pull', '=', pull).execute()).map(claim),

    attempt: async (id) => {
      const row = await db.selectFrom('attempts').select(['id', 'doc']).where('id', '=', id).executeTakeFirst();
      return row && attempt(row);
    },
    attemptsOf: async (pull) => {
      const rows = db.selectFrom('attempts').select(['id', 'doc']).where('pull', '=', pull);
      return (await rows.orderBy('opened').orderBy('seq').execute()).map(attempt);
    },

    journal: async (subject) => {
      const rows = db.selectFrom('journal').select('doc').where('subject', '=', subject);
      const entries = await rows.orderBy('at').orderBy('seq').execute();
      return entries.map(({ doc }) => parsed(JournalEntry, 'journal', subject, doc));
    },

    fact: async (key) => {
      const row = await db.selectFrom('facts').select('doc').where('key', '=', key).executeTakeFirst();
      return row?.doc;
    },
    learn: async (key, value) => {
      const doc = json(value);
      await db
        .insertInto('facts')
        .values({ key, doc })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ doc }))
        .execute();
    },
  };
}
