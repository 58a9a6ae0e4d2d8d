/** What the law's effects on a Product are: what is kept before, what is asked of the marketplace, what is kept after. */
import type { Claim, ProductRecord, PublishingAttempt } from '../../../schemas/records.ts';
import { edits, filled, noDraft } from '../../ingestion/edits.ts';
import { toLive, toPreview } from '../../ingestion/requests.ts';
import { type Submission, submissionNumber } from '../../ingestion/submission.ts';
import type { ProductEffect } from '../../lifecycle/product-situation.ts';
import { FateUnknown, Refused, Stalled } from '../../ports/failure.ts';
import type { Outcome } from '../../ports/store.ts';
import type { PlacedError } from '../placed-errors.ts';
import { placedErrors } from '../placed-errors.ts';
import { newSubmissions } from '../seen-submissions.ts';
import { type Desk, isoTime } from './desk.ts';
import { newAttempt } from './new-attempt.ts';
import { type ProductView, stepName } from './observe-product.ts';
import { offerAt } from './offer-at.ts';
import { settled } from './settled.ts';

/** What an effect leaves behind. */
export type Left = Partial<Pick<Outcome<ProductRecord>, 'attempt' | 'released'>> & {
  readonly record?: (record: ProductRecord) => ProductRecord;
};

export interface ProductEffectDoes {
  /** Says what is kept in the turn's one save, or where the marketplace is asked for something, before it is asked. */
  readonly intend: (desk: Desk, record: ProductRecord, seen: ProductView) => Promise<Left>;
  /** Asks the marketplace, and says what is kept of the answer. */
  readonly perform?: (
    desk: Desk,
    record: ProductRecord,
    seen: ProductView,
    attempt: PublishingAttempt,
  ) => Promise<Left>;
}

export const productEffects: Readonly<Record<ProductEffect, ProductEffectDoes>> = {
  release: { intend: async (_, __, seen) => letGo(must(seen.claim)) },
  finish: { intend: finish },
  'adopt preview': { intend: adoptPreview },
  'open preview': {
    intend: async (desk, record, seen) => {
      const attempt = await opened(desk, record, seen, 'preview');
      return { attempt, record: (now) => ({ ...now, attempt: attempt.id, holder: attempt.pull }) };
    },
  },
  'open live': {
    intend: async (desk, record, seen) => {
      const staged = must(seen.attempt);
      const steps = staged.steps.map(stepName);
      const opening = await opened(desk, record, seen, 'live');
      const attempt = { ...opening, knownSteps: steps, submission: must(staged.submission) };
      return { attempt, record: (now) => ({ ...now, attempt: attempt.id }) };
    },
  },
  'write draft': {
    intend: async ({ clock }, _, seen) => ({ attempt: { ...must(seen.attempt), draftAsked: isoTime(clock.now()) } }),
    perform: writeDraft,
  },
  send: {
    intend: async ({ clock }, _, seen) => {
      const attempt = must(seen.attempt);
      return { attempt: { ...attempt, sent: isoTime(clock.now()), draftWritten: attempt.fingerprint } };
    },
    perform: send,
  },
  'adopt submission': {
    intend: async (_, __, seen) => {
      const attempt = must(seen.attempt);
      const [fresh] = newSubmissions(seen.submissions ?? [], attempt.seen);
      return { attempt: { ...attempt, submission: submissionNumber(must(fresh)) } };
    },
  },
  cancel: { intend: async () => ({}), perform: cancel },
  'settle succeeded': {
    intend: async (desk, record, seen) => ({ attempt: await settled(desk, record, seen, 'succeeded') }),
  },
  'settle failed': { intend: async (desk, record, seen) => ({ attempt: await settled(desk, record, seen, 'failed') }) },
  'settle cancelled': {
    intend: async (desk, record, seen) => ({ attempt: await settled(desk, record, seen, 'cancelled') }),
  },
};

/** What the law's row promises to be there. */
function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the law decided an effect without what it is about');
  return value;
}

function letGo({ product, pull }: Claim): Left {
  return {
    released: [{ product, pull }],
    record: ({ holder: _, ...rest }) => rest,
  };
}

async function finish(desk: Desk, record: ProductRecord, seen: ProductView): Promise<Left> {
  const claim = must(seen.claim);
  const { attempt } = seen;
  const fingerprint = seen.content?.offer.fingerprint ?? must(attempt).fingerprint;
  const { released } = letGo(claim);
  const live = { digest: claim.digest, fingerprint, commit: claim.commit, at: isoTime(desk.clock.now()) };
  return {
    ...(released && { released }),
    ...(attempt?.result === 'pending' && { attempt: await settled(desk, record, seen, 'succeeded') }),
    record: ({ holder: _, ...rest }) => ({ ...rest, live }),
  };
}

async function opened(
  desk: Desk,
  record: ProductRecord,
  seen: ProductView,
  target: 'preview' | 'live',
): Promise<PublishingAttempt> {
  const claim = must(seen.claim);
  const { offer } = seen.content ?? (await offerAt(desk, record.repository, claim.commit, claim.path));
  const { guid, attempt: before, submissions = [] } = seen;
  return newAttempt(desk, { record, claim, guid, offer, target, submissions, before });
}

async function adoptPreview(desk: Desk, record: ProductRecord, seen: ProductView): Promise<Left> {
  const opening = await opened(desk, record, seen, 'preview');
  const now = isoTime(desk.clock.now());
  const submission = submissionNumber(must<Submission>(seen.submission));
  const attempt: PublishingAttempt = { ...opening, result: 'succeeded', sent: now, ended: now, submission };
  return { attempt, record: (old) => ({ ...old, attempt: attempt.id, holder: attempt.pull }) };
}

async function writeDraft(
  desk: Desk,
  { repository }: ProductRecord,
  seen: ProductView,
  attempt: PublishingAttempt,
): Promise<Left> {
  const { offer } = must(seen.content);
  const { resources, hashOf } = seen.draft ?? noDraft;
  const wanted = edits(offer.source.type, offer.compiled, { product: seen.guid, resources, hashOf }, desk.versions);
  if (wanted.length === 0)
    throw new Stalled(
      `The draft of \`${offer.source.id}\` differs from the offer in what no edit reaches. Look at it in Partner Center.`,
    );
  const filling = await desk.filling(repository, attempt.commit, offer);
  try {
    const job = await desk.marketplace.configure(wanted.map((resource) => filled(resource, filling)));
    return { attempt: { ...attempt, draftJob: job.jobId } };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { attempt: refused(desk, attempt, 'draft', placedErrors(error.errors, resources, offer), error.message) };
  }
}

/** A publication is asked for once: where its fate is unknown, the next turn looks for it. */
async function send(
  desk: Desk,
  _: ProductRecord,
  { guid, content }: ProductView,
  attempt: PublishingAttempt,
): Promise<Left> {
  const asked = { product: must(guid), versions: desk.versions };
  const request = attempt.target === 'live' ? toLive(asked, must(attempt.submission)) : toPreview(asked);
  try {
    const job = await desk.marketplace.configure([request]);
    return { attempt: { ...attempt, job: job.jobId } };
  } catch (error) {
    if (error instanceof FateUnknown) return {};
    if (!(error instanceof Refused)) throw error;
    const errors = content === undefined ? [] : placedErrors(error.errors, [request], content.offer);
    return { attempt: refused(desk, attempt, 'publication', errors, error.message) };
  }
}

function refused(
  { clock }: Desk,
  attempt: PublishingAttempt,
  failedIn: 'draft' | 'publication',
  errors: readonly PlacedError[],
  message: string,
): PublishingAttempt {
  const failures = errors.length > 0 ? errors : [{ code: 'refused', message, place: undefined }];
  return {
    ...attempt,
    failedIn,
    failures: failures.map(({ place, ...rest }) => ({ ...rest, ...(place && { place }) })),
    result: 'failed',
    ended: isoTime(clock.now()),
  };
}

/** Where it is too late, the next turn sees what came of it. */
async function cancel(
  { marketplace, clock }: Desk,
  _: ProductRecord,
  __: ProductView,
  attempt: PublishingAttempt,
): Promise<Left> {
  try {
    await marketplace.cancel(must(attempt.job));
    return { attempt: { ...attempt, cancelled: isoTime(clock.now()) } };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {};
  }
}
