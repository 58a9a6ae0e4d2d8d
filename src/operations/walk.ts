/** What walking an offer through the marketplace takes, and what is told on the way. */
import type { ChangeClass } from '../../schemas/words.ts';
import type { Filling, Versions } from '../ingestion/edits.ts';
import type { Afar } from '../ports/addresses.ts';
import type { Attempts } from '../ports/attempts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Marketplace, WorkflowStep } from '../ports/marketplace.ts';
import type { OfferChange } from './offer-changes.ts';
import type { PlacedError } from './placed-errors.ts';

export interface Walk {
  readonly marketplace: Marketplace;
  readonly clock: Clock;
  readonly attempts: Attempts;
  /** Versions to write with, over those that are read. */
  readonly versions: Versions;
  /** Where files can be fetched from, and what secrets are. */
  readonly filling: Filling;
  /** How disks are asked whether they are what they were; they are not without it, as towards a sandbox. */
  readonly afar?: Afar | undefined;
  readonly tell: (news: News) => void;
  /** How long to wait between two looks at a job, in milliseconds. */
  readonly pace: { readonly edits: number; readonly publication: number };
}

/** What happens while it happens. */
export type News =
  /** So many resources are written into the draft; of so high a class. */
  | { readonly kind: 'writing'; readonly resources: number; readonly class: ChangeClass }
  /** The draft is as the offer says. */
  | { readonly kind: 'written' }
  /** The marketplace has taken up a publication. */
  | { readonly kind: 'asked'; readonly target: 'preview' | 'live' | 'stop-sell'; readonly job: string | undefined }
  /** A publication that an earlier run asked for is found, and is followed. */
  | { readonly kind: 'adopted'; readonly submission: string }
  /** A step has begun or ended. */
  | { readonly kind: 'step'; readonly step: WorkflowStep };

/** How a walk ends. All but `done` and `accepted` is for a person to act on. */
export type Outcome =
  | { readonly kind: 'done'; readonly product: string; readonly submission: string | undefined }
  /** It was asked for, and is not waited for. */
  | { readonly kind: 'accepted'; readonly product: string; readonly job: string | undefined }
  /** The marketplace has it already; nothing was asked for. */
  | { readonly kind: 'unchanged'; readonly product: string; readonly target: 'preview' | 'live' }
  /** It was not asked for: why, and what next. */
  | { readonly kind: 'refused'; readonly reason: string; readonly changes?: readonly OfferChange[] }
  /** The marketplace refused or failed it. */
  | {
      readonly kind: 'failed';
      readonly what: 'draft' | 'certification' | 'publication';
      readonly errors: readonly PlacedError[];
      /** A report's file of a form that is not known. */
      readonly report: string | undefined;
    };
