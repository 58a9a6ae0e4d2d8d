/** The time of this machine. */
import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../ports/clock.ts';

/** The longest that Node.js waits with one timer. */
const longestTimer = 2 ** 31 - 1;

/** A clock that begins at the present and runs `speed` times as fast as the machine's; its sleeps are as much shorter. */
export function systemClock(speed = 1): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * speed,
    sleep: async (milliseconds) => {
      for (let left = milliseconds / speed; left > 0; left -= longestTimer)
        await setTimeout(Math.min(Math.ceil(left), longestTimer));
    },
  };
}
