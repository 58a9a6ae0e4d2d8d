/** What there is to say on a pull request: everything its comment, check and deployments are written from. */
import type { ChecklistItem } from '../../schemas/judgement.ts';
import type { Failure, PullState } from '../../schemas/records.ts';
import type { ChangeClass } from '../../schemas/words.ts';

/** A step of a publication, past or to come. Times are milliseconds since 1970. */
export interface StepRow {
  readonly state: 'done' | 'now' | 'failed' | 'next';
  /** `Certification: Technical validation`. */
  readonly name: string;
  readonly since: number | undefined;
  readonly ended: number | undefined;
  /** What the guides tell, such as `~2-3 days`. */
  readonly usual: string | undefined;
}

export interface OfferStatus {
  readonly id: string;
  readonly state: PullState;
  /** When it came into that state. */
  readonly since: number;
  readonly change: ChangeClass;
  /** Whether it can be staged as it is now. */
  readonly fit: boolean;
  readonly errors: number;
  /** The first few errors, with rule IDs as codes. */
  readonly firstErrors: readonly Failure[];
  /** Who asked for what stands now, and for which head. */
  readonly asked:
    | { readonly by: string; readonly how: 'label' | 'button' | 'command'; readonly head: string }
    | undefined;
  /** In the queue: how many are before it, and the pull request that has the offer now. */
  readonly waits: { readonly before: number; readonly behind: number | undefined } | undefined;
  readonly steps: readonly StepRow[];
  /** The usual time to the preview or to live, in words. */
  readonly usually: string | undefined;
  /** Whom the change concerns: clauses that stand alone. */
  readonly touches: readonly string[];
  /** What becomes permanent when it is live, a line for the offer and each plan; undefined where that is not known. */
  readonly permanent: readonly string[] | undefined;
  /** What a person is to judge of the change. */
  readonly checklist: readonly Pick<ChecklistItem, 'id' | 'question' | 'stage' | 'hash'>[];
  readonly failedIn: 'draft' | 'certification' | 'publication' | undefined;
  readonly failures: readonly Failure[];
  /** A certification report of a form that is not known, as it stands. */
  readonly report: string | undefined;
  /** Who sees the preview. */
  readonly audience: readonly string[];
  /** The product's page in Partner Center, once it is known. */
  readonly portal: string | undefined;
  /** Where its pictures are shown as customers see them. */
  readonly pictures: string | undefined;
  /** Why it waits, is stalled or was refused, in a sentence or two. */
  readonly reason: string | undefined;
  /** Of what is live, where this pull request brought it there. */
  readonly live: { readonly commit: string; readonly digest: string } | undefined;
  /** The head that is staged, where another stands now. */
  readonly stagedHead: string | undefined;
}

export interface PullStatus {
  readonly life: 'open' | 'merged' | 'closed';
  /** The head as it is now. */
  readonly head: string;
  /** It conflicts with its base, so that there is nothing to stage. */
  readonly conflict: boolean;
  readonly offers: readonly OfferStatus[];
  /** What became of a Request that was refused, and who made it. */
  readonly note: { readonly at: number; readonly actor: string; readonly text: string } | undefined;
  readonly earlier: readonly { readonly at: number; readonly text: string }[];
  readonly docs: string;
}
