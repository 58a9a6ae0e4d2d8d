/** The time of this machine. */
import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../ports/clock.ts';

/** The longest that Node.js waits with one timer. */
const longestTimer = 2 ** 31 - 1;

/**
 * A clock that was at the machine's time at `since`, in milliseconds since 1970, and runs `speed` times as fast; its sleeps are as much
 * shorter. Clocks of the same speed and beginning agree, in whatever process.
 */
export function systemClock(speed = 1, since = Date.now()): Clock {
  return {
    now: () => since + Math.floor((Date.now() - since) * speed),
    sleep: async (milliseconds) => {
      for (let left = milliseconds / speed; left > 0; left -= longestTimer)
        await setTimeout(Math.min(Math.ceil(left), longestTimer));
    },
  };
}
