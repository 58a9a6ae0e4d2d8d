/** Follows jobs to their end. */
import type { Attempt } from '../../schemas/attempt.ts';
import type { Job } from '../ingestion/job.ts';
import { isRunning, type Submission, submissionNumber } from '../ingestion/submission.ts';
import type { Clock } from '../ports/clock.ts';
import { Waiting } from '../ports/failure.ts';
import type { WorkflowStep } from '../ports/marketplace.ts';
import { newSubmissions } from './seen-submissions.ts';
import type { Walk } from './walk.ts';

/** Waits until a job has ended. */
export async function ended({ marketplace, clock }: Walk, job: Job, pace: number): Promise<Job> {
  let now = job;
  while (now.jobStatus !== 'completed') {
    await clock.sleep(pace);
    now = await patiently(clock, () => marketplace.job(now.jobId));
  }
  return now;
}

/** What runs goes on while the marketplace does not answer, so it is looked at again when it is to. */
async function patiently<Seen>(clock: Clock, look: () => Promise<Seen>): Promise<Seen> {
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof Waiting)) throw error;
      await clock.sleep(Math.max(error.until - clock.now(), shortest));
    }
  }
}

/** The least to wait, in milliseconds. */
const shortest = 1000;

/**
 * Waits until a publication has ended, and tells its steps. Its submission is the one that is new since the Attempt; without a job it
 * is followed by that.
 */
export async function publicationEnded(
  walk: Walk,
  { product, seen }: Attempt,
  job: Job | undefined,
  submission: Submission | undefined,
  known: ReadonlySet<string> = new Set(),
): Promise<{ readonly job: Job | undefined; readonly submission: Submission | undefined }> {
  const { marketplace, clock, pace } = walk;
  const told = new Set(known);
  let nowJob = job;
  let own = submission;
  const look = async () => {
    const all = await marketplace.submissions(product);
    own = (own && all.find((one) => same(one, own))) ?? own ?? newSubmissions(all, seen)[0];
    if (own !== undefined) await tellSteps(walk, product, submissionNumber(own), told);
    return nowJob === undefined ? own === undefined || !isRunning(own) : nowJob.jobStatus === 'completed';
  };
  while (!(await patiently(clock, look))) {
    await clock.sleep(pace.publication);
    const { jobId } = nowJob ?? {};
    if (jobId !== undefined) nowJob = await patiently(clock, () => marketplace.job(jobId));
  }
  return { job: nowJob, submission: own };
}

/** A submission keeps its number when it goes live, and is then told for another target. */
export const same = (a: Submission, b: Submission | undefined) =>
  a.id === b?.id && a.target.targetType === b.target.targetType && a.created === b.created;

/** Tells each step when it begins and when it ends. */
async function tellSteps(walk: Walk, product: string, number: string, told: Set<string>): Promise<void> {
  for (const [name, step] of await namedSteps(walk, product, number)) {
    if (told.has(name)) continue;
    told.add(name);
    walk.tell({ kind: 'step', step });
  }
}

/** The steps of a submission so far: one that goes live has those of its preview already. */
export async function knownSteps(walk: Walk, product: string, number: string): Promise<ReadonlySet<string>> {
  return new Set((await namedSteps(walk, product, number)).keys());
}

/** Steps that have begun or ended, by a name that changes when they end. */
async function namedSteps(
  { marketplace }: Walk,
  product: string,
  number: string,
): Promise<ReadonlyMap<string, WorkflowStep>> {
  const progress = await marketplace.progress(product, number);
  return new Map(
    (progress?.steps ?? []).flatMap((step) => {
      const state = step.end !== undefined ? 'ended' : step.start !== undefined ? 'begun' : undefined;
      return state === undefined ? [] : [[[step.phase, step.name, step.start, state].join('/'), step] as const];
    }),
  );
}
