/** The status of an offer in the seven words of Partner Center, from what its submissions say. */
import { members, text } from './members.ts';
import { isRunning, publications, type Submission, submissionNumber } from './submission.ts';

export const offerStatuses = [
  'Draft',
  'Publish in progress',
  'Attention needed',
  'Preview',
  'Live',
  'Pending stop sell',
  'Not available in the marketplace',
] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** Submissions by what they are. */
export interface Standing {
  /** The one that is not completed. */
  readonly running: Submission | undefined;
  /** The newest one for the preview that succeeded and is not what is live, nor older; the one that can be signed off. */
  readonly preview: Submission | undefined;
  /** The newest one that went live. */
  readonly live: Submission | undefined;
  /** The newest of all, where it failed. */
  readonly failed: Submission | undefined;
}

/**
 * What a product's submissions amount to. Their order means nothing; the draft among them says nothing. Of two that were made at once,
 * the live one is the later: a preview keeps its number, and may keep its time, when it goes live.
 */
export function standing(submissions: readonly Submission[]): Standing {
  const created = ({ created: when = '' }: Submission) => when;
  const isLater = (a: Submission, b: Submission) =>
    created(a) === created(b) ? a.target.targetType < b.target.targetType : created(a) > created(b);
  const published = publications(submissions).toSorted((a, b) => (isLater(a, b) ? -1 : isLater(b, a) ? 1 : 0));
  const done = (target: string) =>
    published.find(
      (one) => one.target.targetType === target && one.result === 'succeeded' && one.status === 'completed',
    );
  const live = done('live');
  const preview = done('preview');
  const isLive = live !== undefined && preview !== undefined && submissionNumber(preview) === submissionNumber(live);
  const isOlder = live !== undefined && preview !== undefined && created(preview) < created(live);
  const [newest] = published;
  return {
    running: published.find(isRunning),
    preview: isLive || isOlder ? undefined : preview,
    live,
    failed: newest?.result === 'failed' ? newest : undefined,
  };
}

/** `today` is a day such as `2026-11-25`, UTC: a sale that is to stop on a later day is still pending. */
export function offerStatus(submissions: readonly Submission[], today: string): OfferStatus {
  const { running, preview, live, failed } = standing(submissions);
  if (running !== undefined)
    return running.lifecycleState === 'deprecated' ? 'Pending stop sell' : 'Publish in progress';
  if (failed !== undefined) return 'Attention needed';
  if (preview !== undefined) return 'Preview';
  if (live === undefined) return 'Draft';
  if (live.lifecycleState !== 'deprecated') return 'Live';
  return stopsLater(live, today) ? 'Pending stop sell' : 'Not available in the marketplace';
}

function stopsLater({ deprecationSchedule }: Submission, today: string): boolean {
  const date = text(members(deprecationSchedule).date) ?? '';
  return date.slice(0, today.length) > today;
}
