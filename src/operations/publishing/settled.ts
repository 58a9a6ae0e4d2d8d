/** Attempts that have come to an end, with what the marketplace says of them. */
import type { Failure, ProductRecord, PublishingAttempt } from '../../../schemas/records.ts';
import { fingerprint } from '../../ingestion/normalise.ts';
import type { PlacedError } from '../placed-errors.ts';
import { placedErrors } from '../placed-errors.ts';
import { normalised, productTree } from '../product-tree.ts';
import { explained } from '../publish.ts';
import { type Desk, isoTime } from './desk.ts';
import { numberOf, type ProductView } from './observe-product.ts';

/** The Attempt that was seen, at its end. */
export async function settled(
  desk: Desk,
  { state }: ProductRecord,
  seen: ProductView,
  result: 'succeeded' | 'failed' | 'cancelled',
): Promise<PublishingAttempt> {
  const { attempt } = seen;
  if (attempt === undefined) throw new Error('there is no Attempt to settle');
  if (attempt.result !== 'pending') return attempt;
  const why = result === 'failed' ? await reasons(desk, state, seen, attempt) : {};
  const left = state === 'drafting' ? await writtenDraft(desk, seen, attempt) : {};
  const steps = seen.steps ?? attempt.steps;
  const number = numberOf(seen, attempt);
  return {
    ...attempt,
    ...why,
    ...left,
    steps: [...steps],
    ...(number !== undefined && { submission: number }),
    result,
    ended: isoTime(desk.clock.now()),
  };
}

/** What was written into the draft is known for ours later, as much of it as was taken. */
async function writtenDraft(
  { marketplace }: Desk,
  { guid, draft }: ProductView,
  { draftAsked }: PublishingAttempt,
): Promise<Partial<PublishingAttempt>> {
  if (draftAsked === undefined || guid === undefined) return {};
  const tree = draft ?? (await productTree(marketplace, guid, 'draft'));
  return tree === undefined ? {} : { draftWritten: fingerprint(normalised(tree)) };
}

async function reasons(
  { marketplace }: Desk,
  state: ProductRecord['state'],
  seen: ProductView,
  attempt: PublishingAttempt,
): Promise<Partial<PublishingAttempt>> {
  const { guid, job, draft, content, situation } = seen;
  if (content === undefined) return {};
  const { offer } = content;
  if (state === 'drafting') {
    if (situation.draft !== 'refused' || job === undefined) return {};
    const errors = placedErrors(job.errors, draft?.resources ?? [], offer);
    return { failedIn: 'draft', failures: failures(errors, `The job ended: ${job.jobResult}.`) };
  }
  if (situation.attempt !== 'failed' || guid === undefined) return {};
  const number = numberOf(seen, attempt);
  const { what, errors, report } = await explained({ marketplace }, offer, { product: guid }, job, number);
  return {
    failedIn: what,
    failures: failures(errors, 'The marketplace says no more than that it failed.'),
    ...(report !== undefined && { report }),
  };
}

function failures(errors: readonly PlacedError[], unsaid: string): Failure[] {
  if (errors.length === 0) return [{ code: 'failed', message: unsaid }];
  return errors.map(({ code, message, place }) => ({ code, message, ...(place && { place }) }));
}
