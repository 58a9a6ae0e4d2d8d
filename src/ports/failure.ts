/** Errors of the outside, by what mends them. All others are tried again later. */

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
