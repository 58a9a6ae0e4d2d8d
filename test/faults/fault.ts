/** A fault put into an offer, and the lines at which one finding of it is right. */
import type { Edited } from './edit.ts';
import type { Noun } from './noun.ts';
import type { Random } from './random.ts';
import { type Document, type Files, type Spot, type SpotOf, type Subject, spots } from './subject.ts';
import { lineOf, type Node } from './yaml-nodes.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Fault {
  /** What was done, in a few words. */
  readonly what: string;
  /** Files as they are afterwards; undefined for one that is taken away. */
  readonly changes: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** The finding stands at one of these. */
  readonly expected: readonly Place[];
}

export interface Operator {
  /** What it does to an offer. */
  readonly name: string;
  /** Only what the offer was before makes it a fault. */
  readonly compared?: true;
  /** A fault, or undefined where the offer has no place for it. */
  readonly make: (subject: Subject, random: Random) => Fault | undefined;
}

/** An operator that hurts one value: the first that fits, in any order. */
export function atSpot<Own extends Spot>(
  name: string,
  fits: (spot: Spot) => spot is Own,
  make: (spot: Own, random: Random, subject: Subject) => Fault | undefined,
): Operator;
export function atSpot(
  name: string,
  fits: (spot: Spot) => boolean,
  make: (spot: Spot, random: Random, subject: Subject) => Fault | undefined,
): Operator;
export function atSpot(
  name: string,
  fits: (spot: Spot) => boolean,
  make: (spot: Spot, random: Random, subject: Subject) => Fault | undefined,
): Operator {
  return {
    name,
    make(subject, random) {
      for (const spot of random.shuffled(spots(subject).filter(fits))) {
        const fault = make(spot, random, subject);
        if (fault !== undefined) return fault;
      }
      return undefined;
    },
  };
}

/** A fault in one document. */
export function inDocument(document: Document, edited: Edited, what: string, ...lines: readonly number[]): Fault {
  const expected = lines.length > 0 ? lines : [edited.line];
  return {
    what,
    changes: { [document.file]: (document.mark ? '\uFEFF' : '') + edited.text },
    expected: expected.map((line) => ({ file: document.file, line })),
  };
}

/** The lines at which a value counts as standing: a block scalar by its header or by its first words. */
export function linesOf({ text }: Document, { start, style }: Node): readonly number[] {
  const first = lineOf(text, start);
  return style === 'block' ? [first, first + 1] : [first];
}

/** Where other values of an offer stand after an edit of one document, by their keys and by themselves. */
export function placesOf(all: readonly Located[], edited: Edited, document: Document): readonly Place[] {
  return all.flatMap(({ document: { file, text }, node }) => {
    const now = file === document.file ? edited.now : (offset: number) => lineOf(text, offset);
    const first = now(node.start);
    const lines = [now(node.key?.start ?? node.start), first, ...(node.style === 'block' ? [first + 1] : [])];
    return lines.map((line) => ({ file, line }));
  });
}

export type Located = Pick<Spot, 'document' | 'node'>;

/** The files of an offer once a fault is in it. */
export function hurt(files: Files, { changes }: Pick<Fault, 'changes'>): Files {
  const whole: Record<string, string | Uint8Array> = { ...files };
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) delete whole[path];
    else whole[path] = content;
  }
  return whole;
}

/** Places at which a noun of one of these kinds should stand, and something stands. */
export function is<Kind extends Noun['kind']>(...kinds: readonly Kind[]): (spot: Spot) => spot is SpotOf<Kind> {
  const all: readonly string[] = kinds;
  return (spot): spot is SpotOf<Kind> => all.includes(spot.noun.kind) && spot.node.kind !== 'alias';
}

export const nameOf = (node: Node): string => node.key?.name ?? `an item of ${node.parent?.key?.name ?? 'a list'}`;
