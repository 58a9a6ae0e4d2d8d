/** Jobs as they are read: `configure-status` and `configure-detail`. */
import { schemaOf } from '../ingestion/resource.ts';
import { jobTimes, publishingOf } from './advance.ts';
import { apiTime, notEnded } from './api-time.ts';
import { type Answer, done, refusal } from './call.ts';
import { type Reading, shownAll } from './reads.ts';
import { submissionOf } from './shown.ts';
import type { JobState, State } from './state.ts';

const version = '2022-03-01-preview2';

/** The status of a job at the state's time. */
export function jobStatus(state: State, job: JobState) {
  const { id, phase, start, end, result, errors } = job;
  const waits = phase === 'accepted' && state.now < start + jobTimes.starts;
  return {
    $schema: schemaOf('configure-status', version),
    jobId: id,
    jobStatus: phase === 'ended' ? 'completed' : waits ? 'notStarted' : 'running',
    jobResult: result,
    jobStart: apiTime(start),
    jobEnd: end === undefined ? notEnded : apiTime(end),
    ...(phase === 'ended' &&
      result !== 'cancelled' && { resourceUri: `https://product-ingestion.mp.microsoft.com/configure/${id}` }),
    errors,
  };
}

export function readStatus({ state }: Reading, id: string): Answer {
  const job = state.jobs.get(id);
  return job === undefined ? noJob(id) : done(jobStatus(state, job));
}

/** What a job made. There is nothing to read while it runs, nor where it failed. */
export function readDetail({ state, view }: Reading, id: string): Answer {
  const job = state.jobs.get(id);
  if (job?.result !== 'succeeded') return noJob(id);
  const product = job.publishing && state.products.get(job.publishing.product);
  const publishing = publishingOf(state, job);
  const submissions = product && publishing ? [submissionOf(product, publishing)] : [];
  return done({
    $schema: schemaOf('configure-detail', version),
    resources: shownAll([...job.made, ...submissions], view),
  });
}

export function noJob(id: string): Answer {
  return refusal(404, `The resource 'configure/${id.slice(0, 60)}' was not found`);
}
