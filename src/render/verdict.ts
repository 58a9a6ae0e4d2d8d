/** How an offer of a pull request stands, in a few words, and whom that concerns. */
import type { PullState } from '../../schemas/records.ts';
import { many } from './counts.ts';
import type { OfferStatus, PullStatus } from './pull-status.ts';

/** What an offer needs, from the most pressing down. */
export const needs = ['change', 'person', 'stage', 'merge', 'time', 'closed', 'live'] as const;
export type Need = (typeof needs)[number];

export interface Verdict {
  readonly need: Need;
  /** To follow the offer's name: `is being certified`. */
  readonly says: string;
  /** Markdown: `label `stage``, what there is to do next. */
  readonly next: string;
}

/** A pull request, for those who ask about one of its offers. */
export type Setting = Pick<PullStatus, 'life' | 'conflict'>;

export function verdict(offer: OfferStatus, setting: Setting): Verdict {
  return verdicts[offer.state](offer, setting);
}

const label = 'the label `stage`';
const wait = 'wait';
const nothing = 'nothing';

const verdicts: Readonly<Record<PullState, (offer: OfferStatus, setting: Setting) => Verdict>> = {
  unstaged: (offer, setting) => stageable('can be staged', offer, setting),
  stale: (offer, setting) => stageable('has changed since it was staged', offer, setting),
  withdrawn: (offer, setting) =>
    setting.life === 'open'
      ? stageable('was withdrawn', offer, setting)
      : { need: 'closed', says: 'was withdrawn', next: nothing },
  queued: ({ waits }) => ({
    need: 'time',
    says: waits?.behind === undefined ? 'waits in the queue' : `waits behind #${waits.behind}`,
    next: wait,
  }),
  staging: ({ steps }) => ({
    need: 'time',
    says: progress(steps.find(({ state }) => state === 'now')?.name),
    next: wait,
  }),
  releasing: () => ({ need: 'time', says: 'is going live', next: wait }),
  attention: (offer) => ({ need: 'change', says: failed(offer), next: `push a change, then ${label}` }),
  stalled: () => ({ need: 'person', says: 'is stalled', next: `look in Partner Center, then ${label}` }),
  notLive: () => ({ need: 'change', says: 'is merged, not live', next: `a change, or ${label} again` }),
  ready: () => ({ need: 'merge', says: 'is ready to go live', next: 'merge' }),
  live: () => ({ need: 'live', says: 'is live', next: nothing }),
};

function stageable(says: string, { fit, errors }: OfferStatus, { conflict }: Setting): Verdict {
  if (conflict) return { need: 'change', says: 'conflicts with its base', next: 'resolve the conflict' };
  if (fit) return { need: 'stage', says, next: label };
  return {
    need: 'change',
    says: errors > 0 ? `has ${many(errors, 'error')}` : 'cannot be staged',
    next: errors > 0 ? 'mend them' : 'see below',
  };
}

/** What goes on, by the phase of the step that runs. */
function progress(step: string | undefined): string {
  const [, found] = phases.find(([phase]) => step?.startsWith(phase)) ?? [];
  return found ?? 'is being staged';
}

const phases = [
  ['Automated validation', 'is being validated'],
  ['Certification', 'is being certified'],
  ['Preview creation', 'is getting its preview'],
] as const;

function failed({ failedIn, failures }: OfferStatus): string {
  const found = failures.length === 0 ? '' : `, ${many(failures.length, 'finding')}`;
  return `${failedIn === undefined ? 'needs attention' : failings[failedIn]}${found}`;
}

const failings = {
  draft: 'was refused as a draft',
  certification: 'failed certification',
  publication: 'failed to be published',
} as const;

/** Several offers in a line, what is pressing first: `3 offers, 1 needs a change, 2 are ready`. */
export function tally(verdicts: readonly Verdict[], most: number): string {
  const counts = needs.map((need) => ({ need, count: verdicts.filter((one) => one.need === need).length }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ need, count }) => `${count} ${tallied[need][count === 1 ? 0 : 1]}`);
  const lines = parts.map((_, last) => `${many(verdicts.length, 'offer')}, ${parts.slice(0, last + 1).join(', ')}`);
  return lines.findLast((line) => line.length <= most) ?? many(verdicts.length, 'offer');
}

const tallied: Readonly<Record<Need, readonly [one: string, several: string]>> = {
  change: ['needs a change', 'need a change'],
  person: ['needs a person', 'need a person'],
  stage: ['can be staged', 'can be staged'],
  merge: ['is ready', 'are ready'],
  time: ['is on its way', 'are on their way'],
  closed: ['was withdrawn', 'were withdrawn'],
  live: ['is live', 'are live'],
};
