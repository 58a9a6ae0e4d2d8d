/** What a turn leaves behind beside its record. */
import { sql, type Transaction } from 'kysely';
import type { Claim, PublishingAttempt } from '../../../schemas/records.ts';
import type { Outcome } from '../../ports/store.ts';
import { touched } from './dirt.ts';
import { json, storable } from './documents.ts';
import type { RecordTable, Tables } from './tables.ts';

/** Locks all records that a save will change, in one order everywhere: two saves that touch each other's would never end. */
export async function locked<Doc>(
  transaction: Transaction<Tables>,
  table: RecordTable,
  key: string,
  { products = [], pulls = [] }: Outcome<Doc>,
): Promise<void> {
  const keys = { products: [...products], pulls: [...pulls] };
  keys[table].push(key);
  for (const each of ['products', 'pulls'] as const) {
    if (keys[each].length === 0) continue;
    await transaction
      .selectFrom(each)
      .select('key')
      .where('key', 'in', keys[each])
      .orderBy('key')
      .forUpdate()
      .execute();
  }
}

/** Writes what a turn leaves behind, and marks the records that it names dirty. */
export async function left<Doc>(transaction: Transaction<Tables>, outcome: Outcome<Doc>, now: number): Promise<void> {
  for (const { product, pull } of outcome.released ?? [])
    await transaction.deleteFrom('claims').where('product', '=', product).where('pull', '=', pull).execute();
  for (const claim of outcome.claims ?? []) await claimed(transaction, claim);
  if (outcome.attempt !== undefined) await attempted(transaction, outcome.attempt);
  for (const { id, outcome: answer } of outcome.answered ?? [])
    await transaction
      .updateTable('requests')
      .set({ outcome: storable(answer), doc: sql<string>`doc || ${json({ outcome: answer })}::jsonb` })
      .where('id', '=', id)
      .where('outcome', 'is', null)
      .execute();
  for (const entry of outcome.journal ?? [])
    await transaction
      .insertInto('journal')
      .values({ subject: entry.subject, at: Date.parse(entry.at), doc: json(entry) })
      .execute();
  await touched(transaction, 'products', outcome.products ?? [], now);
  await touched(transaction, 'pulls', outcome.pulls ?? [], now);
}

async function claimed(transaction: Transaction<Tables>, claim: Claim): Promise<void> {
  const { product, pull } = claim;
  const row = { since: Date.parse(claim.since), doc: json(claim) };
  await transaction
    .insertInto('claims')
    .values({ product, pull, ...row })
    .onConflict((conflict) => conflict.columns(['product', 'pull']).doUpdateSet(row))
    .execute();
}

async function attempted(transaction: Transaction<Tables>, attempt: PublishingAttempt): Promise<void> {
  const { id, product, pull } = attempt;
  const row = { pending: attempt.result === 'pending', doc: json(attempt) };
  try {
    await transaction
      .insertInto('attempts')
      .values({ id, product, pull, opened: Date.parse(attempt.opened), ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  } catch (cause) {
    if (cause instanceof Error && 'constraint' in cause && cause.constraint === 'attempts_pending')
      throw new Error(`\`${product}\` has an Attempt that is pending, so that \`${id}\` cannot begin.`, { cause });
    throw cause;
  }
}
