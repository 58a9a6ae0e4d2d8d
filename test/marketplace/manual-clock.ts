/** A clock that stands until it is told to go on. */
import type { Clock } from '../../src/ports/clock.ts';

export interface ManualClock extends Clock {
  pass(milliseconds: number): void;
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Starts at a time in milliseconds since 1970. Whoever sleeps on it lets the time pass. */
export function manualClock(start = Date.UTC(2026, 10, 2, 9)): ManualClock {
  let now = start;
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { now: () => now, pass, sleep: async (milliseconds) => pass(milliseconds) };
}
