/** Adds a line of the log to the state. */
import { advance, jobOf, jobTimes, publishingOf, withJob, withPublishing } from './advance.ts';
import { edited } from './edited.ts';
import type { LogLine } from './log-line.ts';
import type { JobState, State, Surroundings } from './state.ts';

/** The state after a line, at its time. */
export function applied(state: State, line: LogLine, around: Surroundings): State {
  const at = advance(state, line.at, around);
  if (line.kind === 'cancelled') return cancelled(at, jobOf(at, line.job));
  if (line.portal === true) {
    const { products } = edited(at, line);
    return { ...at, products, portalEdits: new Set(at.portalEdits).add(line.job) };
  }
  const job: JobState = {
    id: line.job,
    start: line.at,
    phase: 'accepted',
    request: line,
    result: 'pending',
    errors: [],
    made: [],
  };
  return { ...at, jobs: new Map(at.jobs).set(job.id, job), open: [...at.open, job.id] };
}

/** Whether a job can be cancelled: its edits are not made yet, or it publishes to preview. */
export function cancellable(state: State, job: JobState): boolean {
  if (job.phase === 'accepted') return state.now < job.start + jobTimes.edits;
  return job.phase === 'publishing' && publishingOf(state, job)?.target === 'preview';
}

function cancelled(state: State, job: JobState): State {
  const publishing = publishingOf(state, job);
  const over = publishing === undefined ? state : withPublishing(state, job, { ...publishing, state: 'cancelled' });
  return withJob(over, { ...job, phase: 'ended', result: 'cancelled', end: state.now });
}
