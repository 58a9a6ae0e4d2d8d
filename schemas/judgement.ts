/** What a validation found: the one value that every surface renders. */
import type { Change } from './change.ts';
import type { Finding, Waived } from './finding.ts';
import type { ChangeClass, FailOn, OfferType, Page, PageStatus, Path } from './words.ts';

/** What cannot be taken back once it is live. */
export interface Permanent {
  /** Where it stands in the offer. */
  readonly path: Path;
  /** What it is, of the offer or of the plan that the path names: `its ID`. */
  readonly says: string;
  /** The rule that refuses to take it back; undefined where only the marketplace does. */
  readonly rule: string | undefined;
}

/** What a change asks of the marketplace, and whom it concerns. */
export interface Cost {
  /** `skipped` where a version was certified before; `none` where nothing is published. */
  readonly certification: 'full' | 'skipped' | 'none';
  /** The usual time to the preview, in words; undefined where there is none. */
  readonly usually: string | undefined;
  /** What becomes different for customers, for who sees the preview or for the publisher: clauses that stand alone. */
  readonly touches: readonly string[];
}

/** When a question of the checklist is answered: before the offer is staged, in its preview, or once it is live. */
export const checklistStages = ['review', 'preview', 'live'] as const;
export type ChecklistStage = (typeof checklistStages)[number];

/** What no machine can judge: a question to who reviews. */
export interface ChecklistItem {
  readonly id: string;
  readonly question: string;
  readonly stage: ChecklistStage;
  readonly policy: string | undefined;
  /** Of what it is about, 16 hexadecimal digits: an answer holds for as long as it stays. */
  readonly hash: string;
}

export interface JudgedOffer {
  readonly id: string;
  /** Its folder, from the tree's root. */
  readonly path: string;
  readonly type: OfferType;
  readonly digest: string;
  readonly pages: Readonly<Partial<Record<Page, PageStatus>>>;
  /** Every page is Complete and no error stands. */
  readonly fit: boolean;
  /** How it differs from what it is compared with; undefined where it is compared with nothing. */
  readonly change:
    | {
        /** What it is compared with, to stand in a sentence: `commit 8c1d0aa`. */
        readonly against: string;
        readonly new: boolean;
        readonly class: ChangeClass;
        readonly changes: readonly Change[];
      }
    | undefined;
  /** What the change costs; undefined where it is compared with nothing. */
  readonly cost: Cost | undefined;
  /** What becomes permanent by going live, beyond what is in the version that it is compared with. */
  readonly permanent: readonly Permanent[];
  /** What a person is to judge of it: of a change, where what it is about changes. */
  readonly checklist: readonly ChecklistItem[];
}

export interface Judgement {
  readonly offers: readonly JudgedOffer[];
  readonly findings: readonly Finding[];
  /** What the configuration waives; none of it is among the findings. */
  readonly waived: readonly Waived[];
  /** Offers that were looked at and are as they were: not judged. */
  readonly unchanged: number;
  /** IDs of offers whose folder is gone. They are still sold. */
  readonly removed: readonly string[];
  /** What tells which offers changed, to stand in a sentence; undefined where nothing does. */
  readonly against: string | undefined;
  /** What the configuration asks for. */
  readonly failOn: FailOn | undefined;
}
