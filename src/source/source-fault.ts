/** Faults of form: of a file, of a reference or of a shape. */
import type { Place, TextEdit } from '../../schemas/finding.ts';
import type { Path } from '../../schemas/words.ts';
import type { ShapeFault } from './shape-problem.ts';
import { figure } from './text.ts';

/** A fault of form: of a file, of a reference or of a shape. */
export interface SourceFault extends Omit<ShapeFault, 'path'> {
  /** What it makes unreadable: the root is `offer.yml` without its plans; undefined where all can still be read. */
  readonly path: Path | undefined;
  /** Where it stands, if not at its path. */
  readonly place?: Place;
  /** What mends it, where that is known by its text already. */
  readonly edit?: TextEdit;
}

/** The first line of a file, for what concerns all of it. */
export const firstLine = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;

/** What to say of a file that is too large to be read. Sizes in bytes. */
export const tooLarge = (size: number, most: number) =>
  `The file has ${figure(size)} bytes; at most ${figure(most)} are read.`;
