/** The check `offerlane/preview`: whether merging publishes what was certified. */
import type { Failure, PullState } from '../../schemas/records.ts';
import { clip, withoutCredentials } from '../source/text.ts';
import { cut, plain } from './plain.ts';
import type { OfferStatus, PullStatus } from './pull-status.ts';
import { statusBody } from './status-comment.ts';
import { tally, verdict } from './verdict.ts';

/** A line that the marketplace holds something against. */
export interface OutputAnnotation {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where it begins and ends on one line; GitHub refuses columns otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: 'stage' | 'retry';
}

/** A check run as it is to be, but for its name and head. */
export interface CheckOutput {
  readonly status: 'in_progress' | 'completed';
  /** Where it is completed. */
  readonly conclusion?: 'success' | 'failure' | 'action_required' | 'neutral';
  readonly title: string;
  readonly summary: string;
  /** All of them. */
  readonly annotations: readonly OutputAnnotation[];
  readonly actions: readonly CheckAction[];
}

/** The check. Its outcome is the first, in the order of `outcomes`, that one of the offers has. */
export function previewCheck(status: PullStatus): CheckOutput {
  const found = status.offers.map((offer) => outcomeOf(offer, status));
  const outcome = outcomes.find((one) => found.includes(one)) ?? 'success';
  const worst = status.conflict && outcome !== 'failure' ? 'action_required' : outcome;
  const said = {
    title: titleOf(status),
    summary: cut(statusBody(status), mostSummary),
    annotations: status.offers.flatMap(annotationsOf),
  };
  return worst === 'in_progress'
    ? { status: 'in_progress', ...said, actions: [] }
    : { status: 'completed', conclusion: worst, ...said, actions: actionsOf(status) };
}

/**
 * From the one that wins down. What a person must do wins over what only takes time, for GitHub shows no buttons while a check is in
 * progress; and what went wrong wins over what was not asked for.
 */
const outcomes = ['failure', 'action_required', 'in_progress', 'success', 'neutral'] as const;
type Outcome = (typeof outcomes)[number];

/** GitHub refuses a summary above 65,535 characters, and a title or message of an annotation above these. */
const [mostSummary, mostTitle, mostAnnotationTitle, mostMessage] = [65_000, 80, 255, 16_000];

const byState: Readonly<Record<PullState, { readonly outcome: Outcome; readonly action?: CheckAction['identifier'] }>> =
  {
    unstaged: { outcome: 'action_required', action: 'stage' },
    stale: { outcome: 'action_required', action: 'stage' },
    withdrawn: { outcome: 'action_required', action: 'stage' },
    queued: { outcome: 'in_progress' },
    staging: { outcome: 'in_progress' },
    releasing: { outcome: 'in_progress' },
    attention: { outcome: 'failure', action: 'retry' },
    stalled: { outcome: 'failure', action: 'retry' },
    notLive: { outcome: 'failure', action: 'retry' },
    ready: { outcome: 'success' },
    live: { outcome: 'success' },
  };

/** Of a pull request that was closed without merging nothing is asked any more. */
function outcomeOf({ state }: OfferStatus, { life }: PullStatus): Outcome {
  return state === 'withdrawn' && life !== 'open' ? 'neutral' : byState[state].outcome;
}

const buttons: readonly CheckAction[] = [
  { label: 'Retry', description: 'Stage what failed once more', identifier: 'retry' },
  { label: 'Stage', description: 'Bring the offers to preview', identifier: 'stage' },
];

/** A button that could only be refused is not shown: nothing is staged with a conflict, nor an offer with errors. */
function actionsOf({ offers, conflict, life }: PullStatus): readonly CheckAction[] {
  if (conflict || life === 'closed') return [];
  const open = offers.filter(({ fit, errors, state }) => fit || (errors === 0 && byState[state].action === 'retry'));
  return buttons.filter(({ identifier }) => open.some(({ state }) => byState[state].action === identifier));
}

function titleOf(status: PullStatus): string {
  const { offers, conflict } = status;
  if (conflict) return 'This conflicts with its base: nothing is staged until that is resolved';
  const [only, ...others] = offers;
  if (only === undefined) return 'No offers changed';
  if (others.length > 0)
    return tally(
      offers.map((offer) => verdict(offer, status)),
      mostTitle,
    );
  const { says } = verdict(only, status);
  return `${clip(only.id, mostTitle - says.length - 1)} ${says}`;
}

function annotationsOf({ state, failures }: OfferStatus): readonly OutputAnnotation[] {
  return byState[state].action === 'retry' ? failures.flatMap(annotation) : [];
}

function annotation({ code, message, place }: Failure): readonly OutputAnnotation[] {
  if (place === undefined) return [];
  const { file, line: startLine, endLine, column: startColumn, endColumn } = place;
  const columns = startLine === endLine ? { startColumn, endColumn } : {};
  const title = clip(code, mostAnnotationTitle) || 'Certification';
  const text = cut(plain(withoutCredentials(message).replace(/\s+/g, ' ').trim()), mostMessage);
  return [{ file, startLine, endLine, ...columns, level: 'failure', title, message: text || title }];
}
