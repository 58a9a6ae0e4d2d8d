/** Asks for a publication, once, and follows it to its end. */
import type { Attempt } from '../../schemas/attempt.ts';
import { certificationFile } from '../ingestion/certification-file.ts';
import { certificationFailed, type Job } from '../ingestion/job.ts';
import { fingerprint } from '../ingestion/normalise.ts';
import type { Resource } from '../ingestion/resource.ts';
import { type Submission, submissionNumber } from '../ingestion/submission.ts';
import { FateUnknown, Refused, Stalled } from '../ports/failure.ts';
import type { Marketplace } from '../ports/marketplace.ts';
import type { CompiledOffer } from './compiled-offer.ts';
import { knownSteps, publicationEnded } from './followed.ts';
import { pinned } from './pins.ts';
import { type PlacedError, placedErrors, placedFailures } from './placed-errors.ts';
import { normalised, productTree } from './product-tree.ts';
import { newSubmissions, seenSubmissions } from './seen-submissions.ts';
import type { News, Outcome, Walk } from './walk.ts';

export interface Publishing {
  readonly product: string;
  readonly target: Attempt['target'];
  readonly digest: string;
  readonly request: Resource;
  /** Whether to follow it to its end. */
  readonly wait: boolean;
}

/**
 * Writes the Attempt, asks, and follows. A request whose fate is unknown is not repeated: what is new among the submissions is adopted
 * where it publishes this very tree. Throws Stalled where that cannot be told.
 */
export async function publish(walk: Walk, offer: CompiledOffer, publishing: Publishing): Promise<Outcome> {
  const { product, target, digest, request } = publishing;
  const { marketplace, attempts, clock, tell } = walk;
  const before = await attempts.read(offer.source.id);
  const pins = target === 'preview' ? walk.afar && (await pinned(offer.source, walk.afar)) : before?.pins;
  const attempt: Attempt = {
    version: 1,
    offer: offer.source.id,
    product,
    target,
    digest,
    fingerprint: offer.fingerprint,
    seen: [...seenSubmissions(await marketplace.submissions(product))],
    asked: new Date(clock.now()).toISOString(),
    ...(pins !== undefined && { pins: [...pins] }),
    result: 'pending',
  };
  await attempts.write(attempt, before);
  const known =
    request.id === undefined ? undefined : await knownSteps(walk, product, submissionNumber({ id: request.id }));
  let job: Job | undefined;
  try {
    job = await marketplace.configure([request]);
  } catch (error) {
    if (error instanceof Refused) {
      await attempts.write({ ...attempt, result: 'failed' }, attempt);
      return failure('publication', placedErrors(error.errors, [request], offer));
    }
    if (!(error instanceof FateUnknown)) throw error;
  }
  const asked = job === undefined ? attempt : { ...attempt, job: job.jobId };
  if (job !== undefined) await attempts.write(asked, attempt);
  tell({ kind: 'asked', target, job: job?.jobId } satisfies News);
  const adopted = job === undefined ? await adoptable(walk, asked) : undefined;
  if (job === undefined && adopted === undefined)
    throw new Stalled(
      `Nothing tells whether the marketplace took up the publication of \`${offer.source.id}\`, and no submission of it is there. Look at the offer in Partner Center, then run this again.`,
    );
  if (!publishing.wait) return { kind: 'accepted', product, job: job?.jobId };
  return await concluded(walk, offer, asked, job, adopted, known);
}

/** Follows an Attempt whose publication is under way, and keeps what came of it. */
export async function concluded(
  walk: Walk,
  offer: CompiledOffer,
  attempt: Attempt,
  job: Job | undefined,
  submission: Submission | undefined,
  known?: ReadonlySet<string>,
): Promise<Outcome> {
  const end = await publicationEnded(walk, attempt, job, submission, known);
  const result = end.job?.jobResult ?? end.submission?.result ?? 'failed';
  const number = end.submission && submissionNumber(end.submission);
  const settled: Attempt = { ...attempt, result, ...(number !== undefined && { submission: number }) };
  await walk.attempts.write(settled, attempt);
  if (result === 'succeeded') return await verified(walk, offer, attempt, number);
  if (result === 'cancelled') return { kind: 'refused', reason: 'The publication was cancelled.' };
  return await explained(walk, offer, attempt, end.job, number);
}

/** What is published is what was sent, or a person has to look. */
async function verified(
  { marketplace }: Walk,
  offer: CompiledOffer,
  { product, target, fingerprint: sent }: Attempt,
  submission: string | undefined,
): Promise<Outcome> {
  if (target === 'stop-sell') return { kind: 'done', product, submission };
  const tree = await productTree(marketplace, product, target);
  if (tree === undefined || fingerprint(normalised(tree)) !== sent)
    throw new Stalled(
      `What is in ${target} of \`${offer.source.id}\` is not what was sent. Look at it in Partner Center, and compare with \`offerlane diff --${target}\`.`,
    );
  return { kind: 'done', product, submission };
}

/** Why a publication failed: what certification says where that failed it, or where no job is known; else what its job says. */
export async function explained(
  { marketplace }: Pick<Walk, 'marketplace'>,
  offer: CompiledOffer,
  { product }: Pick<Attempt, 'product'>,
  job: Job | undefined,
  submission: string | undefined,
): Promise<Failed> {
  const draft = (await marketplace.tree(product, 'draft'))?.resources ?? [];
  const errors = placedErrors(job?.errors ?? [], draft, offer);
  if (job !== undefined && !certificationFailed(job.errors)) return failure('publication', errors);
  const progress = submission === undefined ? undefined : await marketplace.progress(product, submission);
  const texts = (progress?.reports ?? []).flatMap(({ text }) => text ?? []);
  const files = texts.map(certificationFile);
  const failures = files.flatMap((file) => (file === undefined ? [] : placedFailures(file, draft, offer)));
  const unread = texts.find((_, index) => files[index] === undefined);
  if (job === undefined && failures.length === 0 && unread === undefined) return failure('publication', errors);
  return failure('certification', failures.length > 0 ? failures : errors, unread);
}

/** Whether a submission publishes the tree of a fingerprint. */
export async function publishes(
  marketplace: Marketplace,
  product: string,
  submission: Submission,
  target: 'preview' | 'live',
  wanted: string,
): Promise<boolean> {
  // A preview that is still being made has no tree yet: what it publishes is the draft, which is locked meanwhile.
  const tree =
    (submission.status === 'completed' ? await productTree(marketplace, product, target) : undefined) ??
    (await productTree(marketplace, product, target === 'preview' ? 'draft' : 'preview'));
  return tree !== undefined && fingerprint(normalised(tree)) === wanted;
}

type Failed = Extract<Outcome, { readonly kind: 'failed' }>;

function failure(
  what: 'draft' | 'certification' | 'publication',
  errors: readonly PlacedError[],
  report?: string,
): Failed {
  return { kind: 'failed', what, errors, report };
}

/** The submission that an Attempt without a job has led to; undefined where there is none. Stalled where one is new and not ours. */
export async function adoptable(walk: Walk, attempt: Attempt): Promise<Submission | undefined> {
  const { marketplace } = walk;
  const { product, target } = attempt;
  const [submission] = newSubmissions(await marketplace.submissions(product), attempt.seen);
  if (submission === undefined) return undefined;
  if (target === 'stop-sell' || (await publishes(marketplace, product, submission, target, attempt.fingerprint))) {
    walk.tell({ kind: 'adopted', submission: submissionNumber(submission) });
    return submission;
  }
  throw new Stalled(
    `Someone else began to publish \`${attempt.offer}\` (submission ${submissionNumber(submission)}). It is neither adopted nor overwritten; look at it in Partner Center.`,
  );
}
