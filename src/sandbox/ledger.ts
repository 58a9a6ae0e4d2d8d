/** The state at any moment, and the one way to change it: by a line that is on disk first. */
import { advance } from './advance.ts';
import { applied } from './applied.ts';
import type { Log } from './log.ts';
import type { LogLine } from './log-line.ts';
import { nothing, type State, type Surroundings } from './state.ts';

export interface Ledger {
  /** The state now. All that is due has happened. */
  readonly now: () => State;
  /** Writes the line that is made for the time it is written at, and returns the state after it. */
  readonly write: (lineAt: (at: number) => LogLine) => State;
}

/** The ledger of a log. Its clock goes on from the last line where that is later than the clock's time. */
export function ledger(log: Log, clock: { now(): number }, around: Surroundings): Ledger {
  let state = log.lines.reduce((at, line) => applied(at, line, around), nothing);
  const ahead = Math.max(0, state.now - clock.now());
  const now = () => {
    state = advance(state, clock.now() + ahead, around);
    return state;
  };
  return {
    now,
    write: (lineAt) => {
      const line = lineAt(now().now);
      const next = applied(state, line, around);
      log.append(line);
      state = next;
      return state;
    },
  };
}
