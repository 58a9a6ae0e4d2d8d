/** What the law knows of a Product, and what it can do with it. */
import type { ProductState } from '../../schemas/records.ts';
import type { Row, SituationOf } from './table.ts';

/** All that the law knows of a Product at one moment. */
export const productFacets = {
  /** What the Claim that is served wants. `withdrawn`: nothing any more. */
  claim: ['none', 'preview', 'live', 'withdrawn'],
  /** Its content, held against the last Attempt: the same; the same, but asked for anew since; another. */
  content: ['attempted', 'again', 'other'],
  /** The last Attempt. `unsent`: nothing was asked for yet; `unknown`: it was, and no answer is known. */
  attempt: ['none', 'unsent', 'unknown', 'running', 'succeeded', 'failed', 'cancelled'],
  /** Whether the job is known by which a publication is cancelled, and whether the marketplace has said that it cancels it. */
  job: ['known', 'lost', 'cancelled'],
  /** Of an Attempt whose fate is unknown: what is new among the submissions. `waiting`: nothing yet, and it may still come. */
  found: ['nothing', 'waiting', 'ours', 'foreign'],
  /** Whether someone else is publishing the offer. */
  market: ['resting', 'foreign'],
  /** The draft, held against the content: the same; another, and ours to write over; with edits that are someone else's. */
  draft: ['unread', 'same', 'ours', 'foreign', 'writing', 'refused'],
  /** Where in the marketplace the content stands by now. */
  holds: ['unread', 'neither', 'preview', 'live'],
  /** What the content names elsewhere, held against what it was when it was staged. */
  named: ['unread', 'same', 'moved'],
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
