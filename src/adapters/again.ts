/** Runs that follow each other, and that are no more than are needed. */

export interface Again {
  /** Runs it, or once more after the run that is under way; resolves when no more runs are needed. It never rejects. */
  (): Promise<void>;
  /** Resolves when no run is under way. */
  idle(): Promise<void>;
}

/** A function that never runs twice at a time. What it throws goes to `trouble`. */
export function again(run: () => Promise<void>, trouble: (error: Error) => void): Again {
  let wanted = false;
  let running: Promise<void> | undefined;
  const untilDone = async () => {
    // Nothing of it happens before `running` is it.
    await Promise.resolve();
    while (wanted) {
      wanted = false;
      try {
        await run();
      } catch (error) {
        trouble(error instanceof Error ? error : new Error(String(error)));
      }
    }
    // In the same breath as the last look at `wanted`, so that no call falls between them.
    running = undefined;
  };
  const call = () => {
    wanted = true;
    running ??= untilDone();
    return running;
  };
  return Object.assign(call, { idle: async () => running });
}
