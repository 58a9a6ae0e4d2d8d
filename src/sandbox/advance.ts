/** Lets happen what is due. */
import { typeOf } from '../ingestion/resource.ts';
import { edited, lockedError } from './edited.ts';
import { isProblem, jobError, problem } from './problem.ts';
import { type JobState, type Publishing, runningOf, type State, type Surroundings } from './state.ts';
import { submissionProduct, submitted } from './submitted.ts';

/** When a job leaves `notStarted`, and when its edits are made: milliseconds after it was asked for. */
export const jobTimes = { starts: 1000, edits: 4000 };

/** The state at a time, all that is due by then having happened in the order of its time. */
export function advance(state: State, until: number, around: Surroundings): State {
  let at = state;
  for (;;) {
    const due = firstDue(at);
    if (due === undefined || due.time > until) return { ...at, now: Math.max(at.now, until) };
    const then = { ...at, now: Math.max(at.now, due.time) };
    at = due.job.phase === 'accepted' ? made(then, due.job, around) : ended(then, due.job);
  }
}

export function jobOf(state: State, id: string): JobState {
  const job = state.jobs.get(id);
  if (job === undefined) throw new Error(`There is no job ${id}.`);
  return job;
}

/** The job at which something happens next, and when; of several at one time the one that was asked for first. */
function firstDue(state: State): { readonly job: JobState; readonly time: number } | undefined {
  return state.open
    .map((id) => jobOf(state, id))
    .map((job) => ({ job, time: dueTime(state, job) }))
    .sort((a, b) => (a.time === b.time ? 0 : a.time - b.time))
    .at(0);
}

/** The publication that a job runs. */
export function publishingOf(state: State, { publishing }: JobState): Publishing | undefined {
  return publishing && state.products.get(publishing.product)?.publishings[publishing.index];
}

function dueTime(state: State, job: JobState): number {
  if (job.phase === 'accepted') return job.start + jobTimes.edits;
  return publishingOf(state, job)?.plan.end ?? Infinity;
}

/** The state with a job as it has become. */
export function withJob(state: State, job: JobState): State {
  const open = job.phase === 'ended' ? state.open.filter((id) => id !== job.id) : state.open;
  return { ...state, jobs: new Map(state.jobs).set(job.id, job), open };
}

/** Makes the edits of a job, and begins its publication where they were all made. */
function made(state: State, job: JobState, around: Surroundings): State {
  const { products, names, errors, made: resources } = edited(state, job.request);
  const at = { ...state, products };
  const failed = (more: JobState['errors']): State =>
    withJob(at, { ...job, phase: 'ended', result: 'failed', end: at.now, errors: more, made: resources });
  const succeeded = withJob(at, { ...job, phase: 'ended', result: 'succeeded', end: at.now, made: resources });
  if (errors.length > 0) return failed(errors);
  const [submission, second] = job.request.posted.filter(({ resource }) => typeOf(resource) === 'submission');
  if (submission === undefined) return succeeded;
  if (second !== undefined)
    return failed([jobError(second.resource, problem('invalidRequest', 'A request has one submission at most'))]);
  const known = { products, names };
  const product = submissionProduct(submission, known);
  if (isProblem(product)) return failed([jobError(submission.resource, product)]);
  if (runningOf(product) !== undefined) return failed([lockedError(product)]);
  const number = `1152921505${700_000_000 + (at.submissions + 1) * 137}`;
  const written = resources.map(({ id }) => id);
  const publishing = submitted(submission, product, { known, job, written, number, now: at.now, around });
  if (publishing === undefined) return succeeded;
  if (isProblem(publishing)) return failed([jobError(submission.resource, publishing)]);
  const publishings = [...product.publishings, publishing];
  return withJob(
    {
      ...at,
      products: new Map(products).set(product.guid, { ...product, publishings }),
      submissions: at.submissions + (publishing.number === number ? 1 : 0),
    },
    {
      ...job,
      phase: 'publishing',
      made: resources,
      publishing: { product: product.guid, index: publishings.length - 1 },
    },
  );
}

/** Ends the publication of a job as it was planned. */
function ended(state: State, job: JobState): State {
  const publishing = publishingOf(state, job);
  if (publishing === undefined) throw new Error(`The job ${job.id} publishes nothing.`);
  const { succeeded, errors } = publishing.plan;
  const result = succeeded ? 'succeeded' : 'failed';
  const over = withPublishing(state, job, { ...publishing, state: result });
  return withJob(over, { ...job, phase: 'ended', result, end: state.now, errors });
}

/** The state with the publication of a job as it has become. */
export function withPublishing(state: State, { publishing }: JobState, after: Publishing): State {
  const product = publishing && state.products.get(publishing.product);
  if (publishing === undefined || product === undefined) return state;
  const publishings = product.publishings.with(publishing.index, after);
  return { ...state, products: new Map(state.products).set(product.guid, { ...product, publishings }) };
}
