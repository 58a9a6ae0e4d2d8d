/** An edit that does no harm, and how one is made. */
import type { Random } from '../random.ts';
import { type Document, type Spot, type Subject, spots } from '../subject.ts';

export interface Edit {
  readonly name: string;
  /** Whether the marketplace receives something else afterwards. */
  readonly content: boolean;
  readonly make: Make;
}

/** The files that differ, or undefined where the offer has no place for the edit. */
export type Make = (subject: Subject, random: Random) => Made | undefined;

export interface Made {
  readonly what: string;
  readonly changes: Readonly<Record<string, string | Uint8Array | undefined>>;
}

export const style = (name: string, make: Make): Edit => ({ name, content: false, make });
export const content = (name: string, make: Make): Edit => ({ name, content: true, make });

export const inText = ({ file, mark }: Document, { text }: { readonly text: string }, what: string): Made => ({
  what,
  changes: { [file]: (mark ? '\uFEFF' : '') + text },
});

/** Makes it at the first place that fits, in any order. */
export function anywhere(
  fits: (spot: Spot) => boolean,
  make: (spot: Spot, random: Random, subject: Subject) => Made | undefined,
): Make {
  return (subject, random) => {
    for (const spot of random.shuffled(spots(subject).filter(fits))) {
      const made = make(spot, random, subject);
      if (made !== undefined) return made;
    }
    return undefined;
  };
}

export const named = (key: string) => (spot: Spot) => spot.node.key?.name === key;
