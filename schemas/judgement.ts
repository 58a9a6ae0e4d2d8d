/** What a validation found: the one value that every surface renders. */
import type { Change } from './change.ts';
import type { Finding } from './finding.ts';
import type { ChangeClass, FailOn, OfferType, Page, PageStatus } from './words.ts';

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
    | { readonly new: boolean; readonly class: ChangeClass; readonly changes: readonly Change[] }
    | undefined;
}

export interface Judgement {
  readonly offers: readonly JudgedOffer[];
  readonly findings: readonly Finding[];
  /** Offers that were looked at and are as they were: not judged. */
  readonly unchanged: number;
  /** IDs of offers whose folder is gone. They are still sold. */
  readonly removed: readonly string[];
  /** What the offers were compared with, to stand in a sentence; undefined where with nothing. */
  readonly against: string | undefined;
  /** What the configuration asks for. */
  readonly failOn: FailOn | undefined;
}
