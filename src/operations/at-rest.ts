/** A product with nothing under way. */
import { standing } from '../ingestion/offer-status.ts';
import type { Submission } from '../ingestion/submission.ts';
import type { Product } from '../ports/marketplace.ts';
import type { CompiledOffer } from './compiled-offer.ts';
import { adoptable, concluded } from './publish.ts';
import type { Outcome, Walk } from './walk.ts';

export interface AtRest {
  /** Undefined where the marketplace has no such offer yet. */
  readonly product: Product | undefined;
  /** The preview that can be signed off. */
  readonly preview: Submission | undefined;
  readonly live: Submission | undefined;
}

/**
 * What stands of an offer where nothing runs; else an outcome. A publication of this very offer that an earlier run asked for and did not
 * see the end of is followed to its end first.
 */
export async function atRest(walk: Walk, offer: CompiledOffer): Promise<AtRest | Outcome> {
  const { id } = offer.source;
  const product = await walk.marketplace.lookup(id);
  if (product === undefined) return { product, preview: undefined, live: undefined };
  const resumed = await resume(walk, offer);
  if (resumed !== undefined && resumed.kind !== 'done') return resumed;
  const { running, preview, live } = standing(await walk.marketplace.submissions(product.id));
  if (running === undefined) return { product, preview, live };
  return busy(id, running.target.targetType, running.created);
}

/** Undefined where the last Attempt came to an end, or never reached the marketplace; then its record says so. */
async function resume(walk: Walk, offer: CompiledOffer): Promise<Outcome | undefined> {
  const attempt = await walk.attempts.read(offer.source.id);
  if (attempt?.result !== 'pending') return undefined;
  const job = attempt.job === undefined ? undefined : await walk.marketplace.job(attempt.job);
  const submission = job === undefined ? await adoptable(walk, attempt) : undefined;
  if (job === undefined && submission === undefined) {
    await walk.attempts.write({ ...attempt, result: 'failed' }, attempt);
    return undefined;
  }
  if (job?.jobStatus === 'completed') {
    const result = job.jobResult === 'pending' ? 'failed' : job.jobResult;
    await walk.attempts.write({ ...attempt, result }, attempt);
    return undefined;
  }
  if (attempt.fingerprint === offer.fingerprint) return await concluded(walk, offer, attempt, job, submission);
  if (submission?.status === 'completed') {
    await walk.attempts.write({ ...attempt, result: submission.result ?? 'failed' }, attempt);
    return undefined;
  }
  return busy(attempt.offer, attempt.target, attempt.asked);
}

function busy(id: string, target: string, since = 'some time'): Outcome {
  const next = `Wait for it, or cancel it with \`offerlane cancel ${id}\`.`;
  return { kind: 'refused', reason: `A publication of \`${id}\` for ${target} runs since ${since}. ${next}` };
}
