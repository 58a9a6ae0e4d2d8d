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

/**
 * One workflow for each phase of a submission's publications, and one for the sign-off that a preview waits for, until the same
 * submission goes live.
 */
export function workflows(all: readonly Publishing[], now: number): readonly unknown[] {
  const signedOff = all.find(({ target }) => target === 'live')?.created;
  return all.flatMap((one) => [...phasesOf(one, now), ...signOff(one, signedOff)]);
}

function phasesOf(publishing: Publishing, now: number): readonly unknown[] {
  const { plan, target } = publishing;
  const phases = Map.groupBy(plan.steps, ({ phase }) => phase);
  return [...phases].map(([type, steps]) => {
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
}

/** It has no steps of its own. */
function signOff({ plan, target, state }: Publishing, signedOff: number | undefined): readonly unknown[] {
  if (target !== 'preview' || state !== 'succeeded') return [];
  return [
    {
      type: 'Publisher sign-off',
      state: signedOff === undefined ? 'WaitingForPublisherReview' : 'Complete',
      targetEnvironment: environments.preview,
      workflowSteps: [],
      startDateTimeInUtc: apiTime(plan.end),
      ...(signedOff !== undefined && { completeDateTimeInUtc: apiTime(signedOff) }),
    },
  ];
}

function times(start: number, end: number, now: number) {
  return {
    ...(now >= start && { startDateTimeInUtc: apiTime(start) }),
    ...(now >= end && { completeDateTimeInUtc: apiTime(end) }),
  };
}
