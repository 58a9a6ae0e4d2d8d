/** What becomes of an offer in a pull request: the table of the Pull. */
import { type PullState, productStates } from '../../schemas/records.ts';
import { decide, type Row, type SituationOf } from './table.ts';

/** All that the law knows of one offer of a pull request at one moment. */
export const pullFacets = {
  life: ['open', 'merged', 'closed'],
  /** What a person asks for who may, of content that can be staged. */
  request: ['none', 'stage', 'cancel'],
  /** Its Claim on the Product: it has none, has let go, waits in the queue, or is served. */
  claim: ['none', 'withdrawn', 'waiting', 'served'],
  /** Whether the Claim is for going live by now. */
  signed: ['no', 'yes'],
  /** The content now, held against that of the Claim. `gone`: the pull request does not change the offer any more. */
  content: ['same', 'moved', 'gone'],
  /** Whether this content is what went live last. */
  live: ['no', 'yes'],
  /** Whether who merged may go live. */
  signer: ['no', 'yes'],
  /** The state of the Product, where the Claim is served. */
  product: productStates,
} as const;
export type PullSituation = SituationOf<typeof pullFacets>;

/** `claim`: take a place in the queue for this content, or renew it. `sign`: what was staged is to go live. */
export const pullEffects = ['claim', 'claim live', 'sign', 'withdraw'] as const;
export type PullEffect = (typeof pullEffects)[number];

export type PullRow = Row<PullState, typeof pullFacets, PullEffect>;

const held = ['waiting', 'served'] as const;
const free = ['none', 'withdrawn'] as const;
const any = 'any' as const;

export const pullLaw: readonly PullRow[] = [
  {
    id: 'closed-lets-go',
    from: any,
    when: { life: ['closed'], claim: held },
    to: 'withdrawn',
    do: 'withdraw',
    says: 'Closed without merging: what was asked for is cancelled.',
  },
  {
    id: 'closed',
    from: any,
    when: { life: ['closed'] },
    to: 'withdrawn',
    says: 'Closed without merging.',
  },

  {
    id: 'merged-and-live',
    from: any,
    when: { life: ['merged'], claim: free, live: ['yes'] },
    to: 'live',
    says: 'Live: what is served is what was merged.',
  },
  {
    id: 'merged-asks-again',
    from: any,
    when: { life: ['merged'], request: ['stage'] },
    to: 'releasing',
    do: 'claim live',
    says: 'Merged, and asked for: it is staged where it must be, and goes live.',
  },
  {
    id: 'merged-then-cancelled',
    from: any,
    when: { life: ['merged'], request: ['cancel'], claim: held },
    to: 'notLive',
    do: 'withdraw',
    says: 'Merged, not live: it was cancelled.',
  },
  {
    id: 'merged-is-other',
    from: any,
    when: { life: ['merged'], claim: held, content: ['moved', 'gone'] },
    to: 'notLive',
    do: 'withdraw',
    says: 'Merged, not live: what was merged is not what was staged.',
  },
  {
    id: 'merged-and-failed',
    from: any,
    when: { life: ['merged'], claim: ['served'], product: ['attention', 'stalled'] },
    to: 'notLive',
    do: 'withdraw',
    says: 'Merged, not live: the marketplace did not take it.',
  },
  {
    id: 'merged-by-one-who-may-not',
    from: any,
    when: { life: ['merged'], claim: held, signed: ['no'], signer: ['no'] },
    to: 'notLive',
    do: 'withdraw',
    says: 'Merged, not live: who merged may not bring offers live.',
  },
  {
    id: 'merge-signs-off',
    from: any,
    when: { life: ['merged'], claim: held, signed: ['no'] },
    to: 'releasing',
    do: 'sign',
    says: 'Merged: it goes live as soon as it is certified and in preview.',
  },
  {
    id: 'goes-live',
    from: any,
    when: { life: ['merged'], claim: held },
    to: 'releasing',
    says: 'Merged: it is on its way to live.',
  },
  {
    id: 'merged-unstaged',
    from: any,
    when: { life: ['merged'] },
    to: 'notLive',
    says: 'Merged, not live: this content was not staged.',
  },

  {
    id: 'is-cancelled',
    from: any,
    when: { request: ['cancel'], claim: held },
    to: 'withdrawn',
    do: 'withdraw',
    says: 'Cancelled.',
  },
  {
    id: 'no-longer-changes-it',
    from: any,
    when: { claim: held, content: ['gone'] },
    to: 'withdrawn',
    do: 'withdraw',
    says: 'The pull request does not change the offer any more: what was asked for is cancelled.',
  },
  {
    id: 'is-asked-for',
    from: any,
    when: { request: ['stage'], claim: free },
    to: 'queued',
    do: 'claim',
    says: 'Asked for.',
  },
  {
    id: 'is-asked-for-as-it-is-now',
    from: any,
    when: { request: ['stage'], claim: held, content: ['moved'] },
    to: 'queued',
    do: 'claim',
    says: 'Asked for as it is now.',
  },
  {
    id: 'is-asked-for-again',
    from: any,
    when: { request: ['stage'], claim: ['served'], product: ['attention', 'stalled'] },
    to: 'queued',
    do: 'claim',
    says: 'Asked for again.',
  },
  {
    id: 'is-outdated',
    from: any,
    when: { claim: held, content: ['moved'] },
    to: 'stale',
    says: 'The offer has changed since it was asked for.',
  },
  {
    id: 'waits-in-the-queue',
    from: any,
    when: { claim: ['waiting'] },
    to: 'queued',
    says: 'It waits for its turn.',
  },
  {
    id: 'needs-a-change',
    from: any,
    when: { claim: ['served'], product: ['attention'] },
    to: 'attention',
    says: 'The marketplace asks for a change.',
  },
  {
    id: 'needs-a-person',
    from: any,
    when: { claim: ['served'], product: ['stalled'] },
    to: 'stalled',
    says: 'A person must look at it in Partner Center.',
  },
  {
    id: 'is-ready',
    from: any,
    when: { claim: ['served'], product: ['preview'] },
    to: 'ready',
    says: 'Certified and in preview: merging publishes exactly this.',
  },
  {
    id: 'is-staged',
    from: any,
    when: { claim: ['served'] },
    to: 'staging',
    says: 'On its way to the preview.',
  },
  {
    id: 'is-live-already',
    from: any,
    when: { live: ['yes'] },
    to: 'live',
    says: 'What is live is this very content.',
  },
  {
    id: 'stays-cancelled',
    from: ['withdrawn'],
    when: {},
    says: 'Cancelled; it can be asked for again.',
  },
  {
    id: 'is-not-asked-for',
    from: any,
    when: {},
    to: 'unstaged',
    says: 'Not asked for yet.',
  },
];

/** What comes next of an offer in a pull request. */
export function decidePull(state: PullState, situation: PullSituation): PullRow {
  return decide(pullLaw, state, situation);
}
