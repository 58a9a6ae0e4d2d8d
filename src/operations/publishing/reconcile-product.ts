/** One turn of a Product: look, decide, keep what is intended, do it, keep what came of it. */
import type { ProductRecord, PublishingAttempt } from '../../../schemas/records.ts';
import { decideProduct } from '../../lifecycle/product-law.ts';
import type { ProductRow } from '../../lifecycle/product-situation.ts';
import { Stalled, Waiting } from '../../ports/failure.ts';
import { type Outcome, Overtaken, type Turn } from '../../ports/store.ts';
import { type Desk, isoTime } from './desk.ts';
import { numberOf, observeProduct, type ProductView } from './observe-product.ts';
import { type Left, productEffects } from './product-effects.ts';
import { stallReason } from './stall-reason.ts';

/** Saves by itself. Throws what another turn may mend. */
export async function reconcileProduct(desk: Desk, turn: Turn<ProductRecord>): Promise<void> {
  let current = turn;
  const save = async (kept: Outcome<ProductRecord>) => {
    current = await desk.store.products.save(current, kept);
    return current.record;
  };
  try {
    const seen = await observeProduct(desk, turn.record);
    await acted(desk, turn.record, seen, decideProduct(turn.record.state, seen.situation), save);
  } catch (error) {
    if (error instanceof Overtaken) throw error;
    await save(await troubled(desk, current.record, error));
  }
}

type Save = (kept: Outcome<ProductRecord>) => Promise<ProductRecord>;

async function acted(desk: Desk, record: ProductRecord, seen: ProductView, row: ProductRow, save: Save): Promise<void> {
  const effect = row.do === undefined ? undefined : productEffects[row.do];
  const steps = withSteps(seen);
  const intended = { ...(steps && { attempt: steps }), ...(await effect?.intend(desk, record, seen)) };
  const moved = next(desk, record, seen, row);
  const first = outcome(desk, record, seen, row, moved, intended);
  if (effect?.perform === undefined) {
    await save(first);
    return;
  }
  // What is intended is kept before it is asked for, in the state from which it is found again.
  const kept = await save({ ...first, lease: desk.clock.now() + desk.lease });
  const attempt = intended.attempt ?? seen.attempt;
  if (attempt === undefined) throw new Error(`${row.id} asks the marketplace without an Attempt`);
  const performed = await effect.perform(desk, kept, seen, attempt);
  await save({ ...outcome(desk, kept, seen, row, kept, performed), journal: [] });
}

/** The record in the state that the row leads to. */
function next(desk: Desk, record: ProductRecord, seen: ProductView, row: ProductRow): ProductRecord {
  const { reason: _, ...rest } = record;
  const to = row.to ?? record.state;
  const guid = seen.guid ?? record.guid;
  const stays = to === 'stalled' && record.state === 'stalled';
  const reason = row.tells ? stallReason(row, seen) : stays ? record.reason : undefined;
  return {
    ...rest,
    ...(guid !== undefined && { guid }),
    ...(reason !== undefined && { reason }),
    state: to,
    since: to === record.state ? record.since : isoTime(desk.clock.now()),
    row: row.id,
  };
}

function outcome(
  desk: Desk,
  before: ProductRecord,
  seen: ProductView,
  row: ProductRow,
  record: ProductRecord,
  { attempt, released, record: change = (same) => same }: Left,
): Outcome<ProductRecord> {
  const now = desk.clock.now();
  const visible =
    record.state !== before.state || record.reason !== before.reason || attempt !== undefined || released !== undefined;
  return {
    record: change(record),
    lookAt: row.look === undefined ? undefined : now + desk.pace[row.look],
    lease: undefined,
    ...(attempt !== undefined && { attempt }),
    ...(released !== undefined && { released }),
    pulls: visible ? seen.queue.map(({ pull }) => pull) : [],
    journal:
      row.id === before.row && row.do === undefined
        ? []
        : [
            {
              at: isoTime(now),
              subject: record.key,
              row: row.id,
              from: before.state,
              to: record.state,
              ...(row.do !== undefined && { effect: row.do }),
              says: row.says,
            },
          ],
  };
}

/** The Attempt with the steps that are new; undefined where nothing is. */
function withSteps(seen: ProductView): PublishingAttempt | undefined {
  const { attempt, steps } = seen;
  if (attempt === undefined || attempt.result !== 'pending') return undefined;
  const number = numberOf(seen, attempt);
  const same = steps === undefined || JSON.stringify(steps) === JSON.stringify(attempt.steps);
  if (same && number === attempt.submission) return undefined;
  return { ...attempt, ...(steps && { steps: [...steps] }), ...(number !== undefined && { submission: number }) };
}

/** A turn that failed changes nothing but the reason that is told, once; it is taken again when the trouble may be over. */
async function troubled(desk: Desk, record: ProductRecord, error: unknown): Promise<Outcome<ProductRecord>> {
  const now = desk.clock.now();
  const reason = reasonOf(error);
  if (reason === undefined) throw error;
  const lookAt = error instanceof Waiting ? Math.max(error.until, now + desk.pace.edits) : now + desk.pace.publication;
  const queue = record.reason === reason ? [] : await desk.store.queue(record.key);
  return { record: { ...record, reason }, lookAt, lease: undefined, pulls: queue.map(({ pull }) => pull) };
}

/** Told to people where they can make something of it; anything else is for the log. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof Waiting)
    return 'The marketplace does not answer. It is asked again until it does; nothing is lost meanwhile.';
  return error instanceof Stalled ? error.message : undefined;
}
