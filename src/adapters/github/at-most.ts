/** No more than GitHub takes: of characters, and of calls at once. */

/** A text of at most so many characters, whole characters only; what is cut ends in `…`. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.slice(0, most - 1);
  return `${end.isWellFormed() ? end : end.slice(0, -1)}…`;
}

/** Runs what it is given, at most so many at once, in order. */
export function limiter(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes the place over, so that nobody slips in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
