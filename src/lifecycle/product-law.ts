/** What becomes of an offer in the marketplace: the table of the Product. */
import type { ProductState } from '../../schemas/records.ts';
import { decide, type Row, type SituationOf } from './table.ts';

/** All that the law knows of a Product at one moment. */
export const productFacets = {
  /** What the Claim that is served wants. `withdrawn`: nothing any more. */
  claim: ['none', 'preview', 'live', 'withdrawn'],
  /** Its content, held against the last Attempt: the same; the same, but asked for anew since; another. */
  content: ['attempted', 'again', 'other'],
  /** The last Attempt. `unsent`: nothing was asked for yet; `unknown`: it was, and no answer is known. */
  attempt: ['none', 'unsent', 'unknown', 'running', 'succeeded', 'failed', 'cancelled'],
  /** Whether the job is known by which a publication is cancelled. */
  job: ['known', 'lost'],
  /** Of an Attempt whose fate is unknown: what is new among the submissions. `waiting`: nothing yet, and it may still come. */
  found: ['nothing', 'waiting', 'ours', 'foreign'],
  /** Whether someone else is publishing the offer. */
  market: ['resting', 'foreign'],
  /** The draft, held against the content: the same; another, and ours to write over; with edits that are someone else's. */
  draft: ['unread', 'same', 'ours', 'foreign', 'writing', 'refused'],
  /** Where in the marketplace the content stands by now. */
  holds: ['unread', 'neither', 'preview', 'live'],
} as const;
export type ProductSituation = SituationOf<typeof productFacets>;

/** `open`: write an Attempt. `send`: ask for the publication. `settle`: the Attempt has ended. `finish`: it is live, let go of it. */
export const productEffects = [
  'release',
  'finish',
  'adopt preview',
  'open preview',
  'open live',
  'write draft',
  'send',
  'adopt submission',
  'cancel',
  'settle succeeded',
  'settle failed',
  'settle cancelled',
] as const;
export type ProductEffect = (typeof productEffects)[number];

export type ProductRow = Row<ProductState, typeof productFacets, ProductEffect>;

const gone = ['none', 'withdrawn'] as const;
const wanted = ['preview', 'live'] as const;

export const productLaw: readonly ProductRow[] = [
  {
    id: 'rests',
    from: ['resting'],
    when: { claim: ['none'] },
    says: 'Nothing is asked of it.',
  },
  {
    id: 'let-go',
    from: ['resting'],
    when: { claim: ['withdrawn'] },
    do: 'release',
    look: 'soon',
    says: 'The pull request has let go of it; the next in the queue comes.',
  },
  {
    id: 'waits-for-a-stranger',
    from: ['resting', 'drafting'],
    when: { claim: wanted, market: ['foreign'] },
    look: 'publication',
    says: 'Someone is publishing the offer in Partner Center. It comes after that.',
  },
  {
    id: 'is-live-already',
    from: ['resting'],
    when: { claim: wanted, holds: ['live'] },
    do: 'finish',
    look: 'soon',
    says: 'What is live is this very content. Nothing is submitted.',
  },
  {
    id: 'is-in-preview-already',
    from: ['resting'],
    when: { claim: wanted, holds: ['preview'] },
    to: 'preview',
    do: 'adopt preview',
    look: 'soon',
    says: 'What is in preview is this very content. Nothing is submitted.',
  },
  {
    id: 'opens-an-attempt',
    from: ['resting'],
    when: {},
    to: 'drafting',
    do: 'open preview',
    look: 'soon',
    says: 'Staging begins.',
  },

  {
    id: 'draft-is-given-up',
    from: ['drafting'],
    when: { claim: gone },
    to: 'resting',
    do: 'settle cancelled',
    look: 'soon',
    says: 'Staging was cancelled before anything was submitted.',
  },
  {
    id: 'draft-is-outdated',
    from: ['drafting'],
    when: { content: ['other'] },
    to: 'resting',
    do: 'settle cancelled',
    look: 'soon',
    says: 'Other content was asked for before anything was submitted.',
  },
  {
    id: 'draft-is-being-written',
    from: ['drafting'],
    when: { draft: ['writing'] },
    look: 'edits',
    says: 'The draft is being written.',
  },
  {
    id: 'draft-is-refused',
    from: ['drafting'],
    when: { draft: ['refused'] },
    to: 'attention',
    do: 'settle failed',
    look: 'soon',
    says: 'The marketplace refuses the content.',
  },
  {
    id: 'draft-is-a-strangers',
    from: ['drafting'],
    when: { draft: ['foreign'] },
    to: 'stalled',
    do: 'settle failed',
    look: 'soon',
    says: 'The draft holds edits that someone made in Partner Center. They are not written over.',
  },
  {
    id: 'draft-is-written',
    from: ['drafting'],
    when: { draft: ['ours'] },
    do: 'write draft',
    look: 'edits',
    says: 'The draft is written.',
  },
  {
    id: 'is-submitted',
    from: ['drafting'],
    when: { draft: ['same'] },
    to: 'certifying',
    do: 'send',
    look: 'publication',
    says: 'The draft is as the offer says; its preview is asked for.',
  },
  {
    id: 'draft-is-looked-at',
    from: ['drafting'],
    when: {},
    look: 'edits',
    says: 'The draft is looked at.',
  },

  {
    id: 'submission-is-found',
    from: ['certifying', 'goingLive'],
    when: { attempt: ['unknown'], found: ['ours'] },
    do: 'adopt submission',
    look: 'soon',
    says: 'The submission that was asked for is there; it is followed.',
  },
  {
    id: 'submission-is-a-strangers',
    from: ['certifying', 'goingLive'],
    when: { attempt: ['unknown'], found: ['foreign'] },
    to: 'stalled',
    do: 'settle failed',
    look: 'soon',
    says: 'Someone else began to publish the offer in Partner Center. That is neither adopted nor overwritten.',
  },
  {
    id: 'was-not-taken-up',
    from: ['certifying'],
    when: { attempt: ['unknown'], found: ['nothing'] },
    do: 'send',
    look: 'publication',
    says: 'The preview was not taken up; it is asked for again.',
  },
  {
    id: 'may-be-taken-up',
    from: ['certifying', 'goingLive'],
    when: { attempt: ['unknown'], found: ['waiting'] },
    look: 'publication',
    says: 'Nothing tells yet whether the publication was taken up.',
  },
  {
    id: 'is-cancelled',
    from: ['certifying'],
    when: { attempt: ['running'], claim: gone, job: ['known'] },
    to: 'cancelling',
    do: 'cancel',
    look: 'edits',
    says: 'Staging is being cancelled.',
  },
  {
    id: 'is-superseded',
    from: ['certifying'],
    when: { attempt: ['running'], content: ['other'], job: ['known'] },
    to: 'cancelling',
    do: 'cancel',
    look: 'edits',
    says: 'Other content was asked for; what is being certified is cancelled.',
  },
  {
    id: 'cannot-be-cancelled',
    from: ['certifying'],
    when: { attempt: ['running'], claim: gone },
    look: 'publication',
    says: 'The job of the publication is not known, so that only Partner Center can cancel it; its end is waited for.',
  },
  {
    id: 'is-certified',
    from: ['certifying'],
    when: { attempt: ['running'] },
    look: 'publication',
    says: 'The marketplace validates, certifies and makes the preview.',
  },
  {
    id: 'preview-stands',
    from: ['certifying', 'cancelling'],
    when: { attempt: ['succeeded'], holds: ['preview'] },
    to: 'preview',
    do: 'settle succeeded',
    look: 'soon',
    says: 'Certified and in preview.',
  },
  {
    id: 'preview-is-not-ours',
    from: ['certifying', 'cancelling'],
    when: { attempt: ['succeeded'] },
    to: 'stalled',
    do: 'settle failed',
    look: 'soon',
    says: 'What is in preview is not what was sent.',
  },
  {
    id: 'cancel-is-done',
    from: ['cancelling'],
    when: { attempt: ['cancelled', 'failed', 'none', 'unsent'] },
    to: 'resting',
    do: 'settle cancelled',
    look: 'soon',
    says: 'Staging was cancelled.',
  },
  {
    id: 'cancel-is-waited-for',
    from: ['cancelling'],
    when: {},
    look: 'edits',
    says: 'The marketplace is cancelling the publication.',
  },
  {
    id: 'certification-failed',
    from: ['certifying'],
    when: { attempt: ['failed'] },
    to: 'attention',
    do: 'settle failed',
    look: 'soon',
    says: 'The marketplace refuses it: the report says what needs a change.',
  },
  {
    id: 'was-cancelled-in-the-portal',
    from: ['certifying'],
    when: {},
    to: 'attention',
    do: 'settle cancelled',
    look: 'soon',
    says: 'The publication was cancelled in Partner Center.',
  },

  {
    id: 'preview-is-let-go',
    from: ['preview'],
    when: { claim: gone },
    to: 'resting',
    look: 'soon',
    says: 'The pull request has let go of its preview, which stays in the marketplace until the next.',
  },
  {
    id: 'preview-is-outdated',
    from: ['preview'],
    when: { content: ['other'] },
    to: 'resting',
    look: 'soon',
    says: 'Other content was asked for than is in preview.',
  },
  {
    id: 'preview-is-published-by-a-stranger',
    from: ['preview'],
    when: { market: ['foreign'] },
    to: 'stalled',
    look: 'soon',
    says: 'Someone began to publish the offer in Partner Center, over the preview that was certified.',
  },
  {
    id: 'preview-was-changed',
    from: ['preview'],
    when: { holds: ['neither', 'live'] },
    to: 'stalled',
    look: 'soon',
    says: 'What is in preview is no longer what was certified.',
  },
  {
    id: 'goes-live',
    from: ['preview'],
    when: { claim: ['live'], holds: ['preview'] },
    to: 'goingLive',
    do: 'open live',
    look: 'soon',
    says: 'Merged with what is in preview: it goes live.',
  },
  {
    id: 'waits-for-the-merge',
    from: ['preview'],
    when: {},
    look: 'hourly',
    says: 'In preview, until the pull request is merged.',
  },

  {
    id: 'live-is-asked-for',
    from: ['goingLive'],
    when: { attempt: ['unsent'] },
    do: 'send',
    look: 'publication',
    says: 'Live is asked for.',
  },
  {
    id: 'live-was-not-taken-up',
    from: ['goingLive'],
    when: { attempt: ['unknown'], found: ['nothing'] },
    do: 'send',
    look: 'publication',
    says: 'Live was not taken up; it is asked for again.',
  },
  {
    id: 'is-live',
    from: ['goingLive'],
    when: { attempt: ['succeeded'], holds: ['live'] },
    to: 'resting',
    do: 'finish',
    look: 'soon',
    says: 'Live: what is served is what was certified.',
  },
  {
    id: 'live-is-not-ours',
    from: ['goingLive'],
    when: { attempt: ['succeeded'] },
    to: 'stalled',
    do: 'settle failed',
    look: 'soon',
    says: 'What is live is not what was sent.',
  },
  {
    id: 'live-failed',
    from: ['goingLive'],
    when: { attempt: ['failed', 'cancelled', 'none'] },
    to: 'attention',
    do: 'settle failed',
    look: 'soon',
    says: 'The marketplace did not bring it live.',
  },
  {
    id: 'is-published',
    from: ['goingLive'],
    when: {},
    look: 'publication',
    says: 'The marketplace publishes it.',
  },

  {
    id: 'attention-is-let-go',
    from: ['attention', 'stalled'],
    when: { claim: gone },
    to: 'resting',
    look: 'soon',
    says: 'The pull request has let go of it.',
  },
  {
    id: 'is-tried-again',
    from: ['attention', 'stalled'],
    when: { content: ['other', 'again'] },
    to: 'resting',
    look: 'soon',
    says: 'It was asked for anew.',
  },
  {
    id: 'needs-a-change',
    from: ['attention'],
    when: {},
    says: 'It needs a change, and then to be asked for again.',
  },
  {
    id: 'needs-a-person',
    from: ['stalled'],
    when: {},
    says: 'A person must look at it in Partner Center, and then ask again.',
  },
];

/** What comes next of a Product. */
export function decideProduct(state: ProductState, situation: ProductSituation): ProductRow {
  return decide(productLaw, state, situation);
}
