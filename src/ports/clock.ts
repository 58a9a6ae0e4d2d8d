/** Time, which is an argument of all that needs it. */

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Waits so many milliseconds of this clock's time. */
  sleep(milliseconds: number): Promise<void>;
}
