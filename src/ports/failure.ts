/** Errors of the outside, by what mends them. All others are tried again later. */
import type { ApiError } from '../ingestion/job.ts';

/** Time mends it. */
export class Waiting extends Error {
  /** Milliseconds since 1970, UTC: when to try again. */
  readonly until: number;

  constructor(message: string, until: number, options?: ErrorOptions) {
    super(message, options);
    this.until = until;
  }
}

/** A human must act; the message says what to do. */
export class Stalled extends Error {}

/** What the marketplace refuses to do. */
export class Refused extends Stalled {
  /** As the API told them: their resource IDs lead back to what was asked for. Empty where it told none. */
  readonly errors: readonly ApiError[];

  constructor(message: string, errors: readonly ApiError[], options?: ErrorOptions) {
    super(message, options);
    this.errors = errors;
  }
}

/** A request to publish went out, and nothing tells whether it was taken up: look at the submissions before asking again. */
export class FateUnknown extends Error {}
