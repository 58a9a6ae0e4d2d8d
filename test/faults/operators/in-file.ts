/** Operators that hurt a file beside the YAML: what they do is told where the offer names the file, or in the file. */
import { atSpot, linesOf, type Operator } from '../fault.ts';
import type { Noun } from '../noun.ts';
import type { Random } from '../random.ts';
import { pathIn, reference, uses } from '../reference.ts';

export interface Hurt {
  readonly what: string;
  /** Undefined where the file is taken away. */
  readonly content: string | Uint8Array | undefined;
}

/** Hurts a file that is named once, at a place of this noun. */
export function inFile(name: string, make: (noun: Noun, random: Random) => Hurt | undefined): Operator {
  return atSpot(
    name,
    (spot) => reference(spot) !== undefined,
    (spot, random, subject) => {
      const node = reference(spot);
      const made = make(spot.noun, random);
      if (node === undefined || made === undefined || uses(subject, node) > 1) return undefined;
      const file = pathIn(subject, node.value);
      const named = linesOf(spot.document, node).map((line) => ({ file: spot.document.file, line }));
      return {
        what: `${node.value} ${made.what}`,
        changes: { [file]: made.content },
        expected: made.content === undefined ? named : [...named, { file, line: 1 }],
      };
    },
  );
}
