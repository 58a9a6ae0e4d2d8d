/** The steps of a publication as a person follows them: what the marketplace tells of, and after it what is to be expected. */
import type { Step } from '../../schemas/records.ts';
import type { PublishingStep } from '../ingestion/publishing-steps.ts';
import type { StepRow } from './pull-status.ts';
import { instant } from './utc.ts';

/** What a reviewer does between preview and live. */
export const signOff = 'Publisher sign-off: merging this pull request';

/**
 * The rows of a publication. Where nothing is told all of them are to come: which one runs is not known. After a step that failed or
 * was cancelled nothing more is to be expected.
 */
export function stepRows(expected: readonly PublishingStep[], told: readonly Step[]): readonly StepRow[] {
  const own = ofTarget(expected, told).map((step) => ({ step, state: stateOf(step), at: indexIn(expected, step) }));
  const begun = own.filter(({ state }) => state === 'done' || state === 'now' || state === 'failed');
  const rows = begun.map(({ step, state, at }) => toldRow(step, state, expected[at]));
  if (own.some(({ state }) => state === 'failed' || state === 'cancelled')) return rows;
  // Steps are told in their order, so what was to come before one that has begun was left out by the marketplace.
  const reached = Math.max(-1, ...begun.map(({ at }) => at));
  const coming = expected.slice(reached + 1);
  const others = own.filter(({ state, at, step }) => state === 'next' && at < 0 && !isSignOff(step));
  const next = [
    ...coming.map((step) => nextRow(titled(step), step.usual?.text)),
    ...others.map(({ step }) => nextRow(titled(step), undefined)),
  ];
  const signing =
    expected.some(({ phase }) => phase === 'Preview creation') && !rows.some(({ name }) => name === signOff);
  return [...rows, ...next, ...(signing ? [nextRow(signOff, undefined)] : [])];
}

/** A submission keeps its number from preview to live, so that the steps of both are told of it, with the sign-off between. */
function ofTarget(expected: readonly PublishingStep[], told: readonly Step[]): readonly Step[] {
  const live = expected.some(({ phase }) => phase === 'Publish');
  if (live)
    return told.slice(told.findLastIndex((step) => isSignOff(step) || same(step.phase, 'Preview creation')) + 1);
  const signed = told.findIndex(isSignOff);
  return signed < 0 ? told : told.slice(0, signed + 1);
}

const isSignOff = ({ phase }: Pick<Step, 'phase'>) => same(phase, 'Publisher sign-off');

type State = StepRow['state'] | 'cancelled';

/** The words of the Cloud Partner Portal, which v1.0 uses without a list of its own; other words are judged by the times. */
const states: ReadonlyMap<string, State> = new Map(
  Object.entries<State>({
    notstarted: 'next',
    inprogress: 'now',
    waitingforpublisherreview: 'now',
    waitingforapproval: 'now',
    blocked: 'failed',
    rejected: 'failed',
    failed: 'failed',
    complete: 'done',
    completed: 'done',
    canceled: 'cancelled',
    cancelled: 'cancelled',
  }),
);

function stateOf({ state, start, end }: Step): State {
  return states.get(state.toLowerCase()) ?? (end !== undefined ? 'done' : start !== undefined ? 'now' : 'next');
}

function indexIn(expected: readonly PublishingStep[], { phase, name }: Step): number {
  const exact = expected.findIndex((step) => same(step.name, name) && same(step.phase, phase));
  if (exact >= 0) return exact;
  // A phase told as one step stands for all of its steps.
  return same(phase, name) ? expected.findLastIndex((step) => same(step.phase, phase)) : -1;
}

function toldRow(step: Step, state: State, known: PublishingStep | undefined): StepRow {
  const ended = state === 'now' ? undefined : instant(step.end);
  return {
    state: state === 'cancelled' ? 'failed' : state,
    name: isSignOff(step) ? signOff : titled(step),
    since: instant(step.start),
    ended,
    usual: known !== undefined && same(known.name, step.name) ? known.usual?.text : undefined,
  };
}

const nextRow = (name: string, usual: string | undefined): StepRow => ({
  state: 'next',
  name,
  since: undefined,
  ended: undefined,
  usual,
});

const titled = ({ phase, name }: { readonly phase: string; readonly name: string }) =>
  same(phase, name) || phase === '' ? name : `${phase}: ${name}`;

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
