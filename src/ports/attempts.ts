/** Where Attempts are kept: one for each offer, the last. */
import type { Attempt } from '../../schemas/attempt.ts';

export interface Attempts {
  /** The last Attempt of an offer. */
  read(offer: string): Promise<Attempt | undefined>;
  /** Keeps an Attempt in the place of `before`; fails where another stands there by now. */
  write(attempt: Attempt, before: Attempt | undefined): Promise<void>;
}
