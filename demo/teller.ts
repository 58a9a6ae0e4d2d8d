/** Tells a story in the terminal: when, in seconds of real time, who, and what. */
export interface Teller {
  /** A line; further lines of the same stand below it. */
  readonly tell: (who: string, what: string, ...more: readonly string[]) => void;
  /** Seconds so far. */
  readonly seconds: () => number;
}

export function teller(write: (text: string) => void): Teller {
  const start = Date.now();
  const seconds = () => (Date.now() - start) / 1000;
  const indent = ' '.repeat(28);
  return {
    seconds,
    tell: (who, what, ...more) => {
      const time = seconds().toFixed(1).padStart(4, '0');
      write(`  ${time}  ${who.padEnd(18)}  ${what}\n${more.map((line) => `${indent}${line}\n`).join('')}`);
    },
  };
}

/** `3 days 4 h`. */
export function span(milliseconds: number): string {
  const hours = Math.round(milliseconds / 3_600_000);
  const [days, rest] = [Math.floor(hours / 24), hours % 24];
  const parts = [days > 0 ? `${days} ${days === 1 ? 'day' : 'days'}` : '', rest > 0 || days === 0 ? `${rest} h` : ''];
  return parts.filter((part) => part !== '').join(' ');
}
