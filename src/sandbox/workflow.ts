/** The steps of a publication at a moment, in the words of the v1.0 API. */
import { apiTime } from './api-time.ts';
import type { PlannedStep } from './publication.ts';
import type { Publishing } from './state.ts';

/** States as the Cloud Partner Portal had them; v1.0 says no list of its own. */
function stateOf(step: PlannedStep, { state }: Publishing, now: number): string {
  if (now < step.start) return state === 'cancelled' ? 'Canceled' : 'NotStarted';
  if (now >= step.end) return step.failed ? 'Rejected' : 'Complete';
  return state === 'cancelled' ? 'Canceled' : 'InProgress';
}

const environments = { preview: 'Preview', live: 'Live' } as const;

/** One workflow for each phase, and one for the sign-off that a preview waits for. */
export function workflows(publishing: Publishing, now: number): readonly unknown[] {
  const { plan, target, state } = publishing;
  const phases = Map.groupBy(plan.steps, ({ phase }) => phase);
  const told = [...phases].map(([type, steps]) => {
    const workflowSteps = steps.map((step) => ({
      name: step.name,
      state: stateOf(step, publishing, now),
      ...times(step.start, step.end, now),
    }));
    const states = workflowSteps.map((step) => step.state);
    const end = steps.at(-1)?.end ?? Number.POSITIVE_INFINITY;
    return {
      type,
      state: states.find((one) => one !== 'Complete') ?? 'Complete',
      targetEnvironment: environments[target],
      workflowSteps,
      ...times(steps[0]?.start ?? 0, end, now),
    };
  });
  const signOff = { type: 'Publisher sign-off', state: 'WaitingForPublisherReview', targetEnvironment: 'Preview' };
  const waits = target === 'preview' && state === 'succeeded';
  return waits ? [...told, { ...signOff, workflowSteps: [], startDateTimeInUtc: apiTime(plan.end) }] : told;
}

function times(start: number, end: number, now: number) {
  return {
    ...(now >= start && { startDateTimeInUtc: apiTime(start) }),
    ...(now >= end && { completeDateTimeInUtc: apiTime(end) }),
  };
}
