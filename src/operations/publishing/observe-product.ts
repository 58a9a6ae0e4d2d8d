/** What there is to know of a Product before it is decided what comes next: as much as its state asks for. */
import type { Claim, ProductRecord, PublishingAttempt, Step } from '../../../schemas/records.ts';
import type { Job } from '../../ingestion/job.ts';
import { fingerprint } from '../../ingestion/normalise.ts';
import { standing } from '../../ingestion/offer-status.ts';
import { isRunning, type Submission, submissionNumber } from '../../ingestion/submission.ts';
import type { ProductSituation } from '../../lifecycle/product-situation.ts';
import { movedPins } from '../pins.ts';
import { normalised, type ProductTree, productTree } from '../product-tree.ts';
import { publishes } from '../publish.ts';
import { newSubmissions } from '../seen-submissions.ts';
import type { Desk } from './desk.ts';
import { type OfferAt, offerAt } from './offer-at.ts';

/** What was seen. What the state did not ask for is absent. */
export interface ProductView {
  readonly situation: ProductSituation;
  readonly guid: string | undefined;
  readonly queue: readonly Claim[];
  readonly claim: Claim | undefined;
  readonly attempt: PublishingAttempt | undefined;
  readonly content?: OfferAt;
  readonly submissions?: readonly Submission[];
  readonly draft?: ProductTree | undefined;
  readonly job?: Job | undefined;
  readonly submission?: Submission | undefined;
  readonly steps?: readonly Step[];
  /** What is no longer known for what it was when it was staged, in sentences. */
  readonly moved?: readonly string[];
}

type Known = Omit<ProductView, 'situation'>;
/** A look at what one state asks for: what was seen, and the facets that follow from it. */
type Look = Partial<ProductView> & { readonly facets: Partial<ProductSituation> };

/** How long a request may take to show, in milliseconds, before it is taken for lost. */
const grace = { edits: 120_000, publication: 300_000 };

export async function observeProduct(desk: Desk, record: ProductRecord): Promise<ProductView> {
  const queue = await desk.store.queue(record.key);
  const claim = served(record, queue);
  const attempt = record.attempt === undefined ? undefined : await desk.store.attempt(record.attempt);
  const idle = record.state === 'attention' || record.state === 'stalled' || claim === undefined;
  const asks = !idle || !['resting', 'attention', 'stalled'].includes(record.state);
  const guid = record.guid ?? (asks ? (await desk.marketplace.lookup(record.offer))?.id : undefined);
  const known: Known = { guid, queue, claim, attempt };
  const { facets, ...seen } = asks ? await looks[record.state](desk, record, known) : noLook;
  return {
    ...known,
    ...seen,
    situation: {
      claim: wanted(claim),
      content: content(claim, attempt),
      attempt: attemptFacet(attempt, seen.job, seen.submission),
      job: jobFacet(attempt),
      found: 'nothing',
      market: 'resting',
      draft: 'unread',
      holds: 'unread',
      named: 'unread',
      ...facets,
    },
  };
}

const noLook: Look = { facets: {} };

/** The Claim that has the Product, or in a Product that nobody has the first of the queue. */
function served({ holder, state }: ProductRecord, queue: readonly Claim[]): Claim | undefined {
  return queue.find(({ pull }) => pull === holder) ?? (state === 'resting' ? queue[0] : undefined);
}

function wanted(claim: Claim | undefined): ProductSituation['claim'] {
  if (claim === undefined) return 'none';
  return claim.wants === 'nothing' ? 'withdrawn' : claim.wants;
}

function content(claim: Claim | undefined, attempt: PublishingAttempt | undefined): ProductSituation['content'] {
  if (claim === undefined || claim.digest !== attempt?.digest) return 'other';
  return claim.request === attempt.request ? 'attempted' : 'again';
}

function jobFacet(attempt: PublishingAttempt | undefined): ProductSituation['job'] {
  if (attempt?.cancelled !== undefined) return 'cancelled';
  return attempt?.job === undefined ? 'lost' : 'known';
}

/** The number of the submission that was seen, or else is known of the Attempt. */
export function numberOf(
  { submission }: Pick<ProductView, 'submission'>,
  attempt: PublishingAttempt,
): string | undefined {
  return submission === undefined ? attempt.submission : submissionNumber(submission);
}

function attemptFacet(
  attempt: PublishingAttempt | undefined,
  job: Job | undefined,
  submission: Submission | undefined,
): ProductSituation['attempt'] {
  if (attempt === undefined) return 'none';
  if (attempt.result !== 'pending') return attempt.result;
  if (attempt.sent === undefined) return 'unsent';
  if (job !== undefined) return ended(job.jobStatus === 'completed', job.jobResult);
  if (submission !== undefined) return ended(submission.status === 'completed', submission.result);
  return 'unknown';
}

function ended(completed: boolean, result: Job['jobResult'] | undefined): ProductSituation['attempt'] {
  if (!completed) return 'running';
  return result === undefined || result === 'pending' ? 'failed' : result;
}

const looks: Readonly<
  Record<ProductRecord['state'], (desk: Desk, record: ProductRecord, known: Known) => Promise<Look>>
> = {
  resting,
  drafting,
  certifying: publishing,
  cancelling: publishing,
  goingLive: publishing,
  preview,
  attention: async () => noLook,
  stalled: async () => noLook,
};

async function resting(desk: Desk, { repository }: ProductRecord, known: Known): Promise<Look> {
  const { guid, claim, attempt } = known;
  if (claim === undefined || claim.wants === 'nothing') return noLook;
  const content = await offerAt(desk, repository, claim.commit, claim.path);
  if (guid === undefined) return { content, submissions: [], facets: { holds: 'neither' } };
  const submissions = await desk.marketplace.submissions(guid);
  const { running, live, preview: staged } = standing(submissions);
  if (running !== undefined) return { content, submissions, facets: { market: 'foreign' } };
  const has = async (target: 'preview' | 'live') => {
    const tree = await productTree(desk.marketplace, guid, target);
    return tree !== undefined && fingerprint(normalised(tree)) === content.offer.fingerprint;
  };
  if (live !== undefined && (await has('live'))) return { content, submissions, facets: { holds: 'live' } };
  // What was certified under its addresses may not be what they name now.
  const own = attempt?.digest === claim.digest ? attempt : undefined;
  const stands = async () => own === undefined || (await moved(desk, content, own)).length === 0;
  const holds = staged !== undefined && (await has('preview')) && (await stands()) ? 'preview' : 'neither';
  return { content, submissions, submission: holds === 'preview' ? staged : undefined, facets: { holds } };
}

async function drafting(desk: Desk, { repository }: ProductRecord, known: Known): Promise<Look> {
  const { guid, attempt, claim } = known;
  if (attempt === undefined || claim === undefined) return noLook;
  const content = await offerAt(desk, repository, attempt.commit, attempt.path);
  const submissions = guid === undefined ? [] : await desk.marketplace.submissions(guid);
  const base = { content, submissions };
  if (attempt.result !== 'pending') return { ...base, facets: { draft: 'refused' } };
  if (submissions.some(isRunning)) return { ...base, facets: { market: 'foreign' } };
  const job = attempt.draftJob === undefined ? undefined : await desk.marketplace.job(attempt.draftJob);
  if (job !== undefined && job.jobStatus !== 'completed') return { ...base, facets: { draft: 'writing' } };
  if (job === undefined && within(desk, attempt.draftAsked, grace.edits))
    return { ...base, facets: { draft: 'writing' } };
  const draft = guid === undefined ? undefined : await productTree(desk.marketplace, guid, 'draft');
  const now = draft && fingerprint(normalised(draft));
  const seen = { ...base, draft };
  if (job !== undefined && job.jobResult !== 'succeeded') return { ...seen, job, facets: { draft: 'refused' } };
  if (now === attempt.fingerprint) return { ...seen, facets: { draft: 'same' } };
  const ours = now === undefined || now === attempt.draftWritten || now === (await published(desk, guid, submissions));
  // What was written and is another all the same was changed by someone in between.
  return { ...seen, facets: { draft: ours && job === undefined ? 'ours' : 'foreign' } };
}

/** The fingerprint of what was published last: a draft that is that holds no edits of anyone. */
async function published(
  { marketplace }: Desk,
  guid: string | undefined,
  submissions: readonly Submission[],
): Promise<string | undefined> {
  const { preview: staged, live } = standing(submissions);
  if (guid === undefined || (staged ?? live) === undefined) return undefined;
  const tree = await productTree(marketplace, guid, staged === undefined ? 'live' : 'preview');
  return tree && fingerprint(normalised(tree));
}

async function publishing(desk: Desk, { repository, state }: ProductRecord, { guid, attempt }: Known): Promise<Look> {
  if (guid === undefined || attempt === undefined || attempt.sent === undefined) return noLook;
  const content = await offerAt(desk, repository, attempt.commit, attempt.path);
  const submissions = await desk.marketplace.submissions(guid);
  const [fresh] = newSubmissions(submissions, attempt.seen);
  const job = attempt.job === undefined ? undefined : await desk.marketplace.job(attempt.job);
  const own = attempt.submission ?? (job && fresh && submissionNumber(fresh));
  const submission = submissions.find(
    (one) => submissionNumber(one) === own && one.target.targetType === attempt.target,
  );
  const steps = own === undefined ? undefined : await told(desk, guid, own, attempt.knownSteps);
  const seen = { content, submissions, job, submission, ...(steps && { steps }) };
  const facet = attemptFacet(attempt, job, submission);
  if (facet === 'unknown') return { ...seen, ...(await found(desk, guid, attempt, fresh)) };
  if (facet !== 'succeeded') return { ...seen, facets: {} };
  const tree = await productTree(desk.marketplace, guid, attempt.target);
  const same = tree !== undefined && fingerprint(normalised(tree)) === attempt.fingerprint;
  const target = state === 'goingLive' ? 'live' : 'preview';
  return { ...seen, facets: { holds: same ? target : 'neither' } };
}

/** What has come of a request whose answer was lost. */
async function found(
  desk: Desk,
  guid: string,
  attempt: PublishingAttempt,
  fresh: Submission | undefined,
): Promise<Look> {
  if (fresh === undefined)
    return { facets: { found: within(desk, attempt.sent, grace.publication) ? 'waiting' : 'nothing' } };
  const ours = await publishes(desk.marketplace, guid, fresh, attempt.target, attempt.fingerprint);
  return { submission: undefined, facets: { found: ours ? 'ours' : 'foreign' } };
}

/** The steps of a submission so far, without those that were there before: one that goes live has those of its preview already. */
async function told(
  { marketplace }: Desk,
  guid: string,
  submission: string,
  known: readonly string[],
): Promise<readonly Step[] | undefined> {
  const progress = await marketplace.progress(guid, submission);
  const steps = progress?.steps.map(({ phase, name, state, start, end }) => ({
    phase,
    name,
    state,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  }));
  return steps?.filter((step) => !known.includes(stepName(step)));
}

/** What tells one step of a submission from another. */
export function stepName({ phase, name, start = '' }: Step): string {
  return `${phase}/${name}/${start}`;
}

async function preview(desk: Desk, { repository }: ProductRecord, known: Known): Promise<Look> {
  const { guid, attempt, claim } = known;
  const { marketplace } = desk;
  if (guid === undefined || attempt === undefined) return { facets: { holds: 'neither' } };
  const submissions = await marketplace.submissions(guid);
  const { running, preview: staged } = standing(submissions);
  if (running !== undefined) return { submissions, facets: { market: 'foreign' } };
  const own = staged !== undefined && submissionNumber(staged) === attempt.submission;
  const tree = own ? await productTree(marketplace, guid, 'preview') : undefined;
  const same = tree !== undefined && fingerprint(normalised(tree)) === attempt.fingerprint;
  const seen = { submissions, submission: staged };
  if (!same || claim?.wants !== 'live') return { ...seen, facets: { holds: same ? 'preview' : 'neither' } };
  const content = await offerAt(desk, repository, claim.commit, claim.path);
  const gone = await moved(desk, content, attempt);
  return { ...seen, content, moved: gone, facets: { holds: 'preview', named: gone.length > 0 ? 'moved' : 'same' } };
}

/** What is no longer what an Attempt pinned: nothing, where nothing can be asked. */
async function moved({ afar }: Desk, { offer }: OfferAt, { pins }: PublishingAttempt): Promise<readonly string[]> {
  return afar === undefined || pins === undefined ? [] : movedPins(pins, offer.source, afar());
}

function within({ clock }: Desk, time: string | undefined, milliseconds: number): boolean {
  return time !== undefined && clock.now() < Date.parse(time) + milliseconds;
}
