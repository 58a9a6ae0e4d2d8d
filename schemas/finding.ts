/** What is wrong, where, and what it follows from. */
import type { Page, Path, Severity } from './words.ts';

/** A stretch of a file. Lines and columns count from 1; columns in UTF-16 units, as editors do; the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A text for that place, in the words of the file: it mends the fault, and nothing else of the file changes. */
export interface TextEdit extends Place {
  readonly text: string;
}

/** What a rule says of one place in an offer. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** The offer it belongs to; none for a fault of the repository itself. */
  readonly offer: string | undefined;
  /** The page of the offer that it makes Incomplete, where it is an error. */
  readonly page: Page | undefined;
  /** Where in the offer; the root for a whole file. */
  readonly path: Path;
  /** What is wrong and what to do, in one or two plain sentences on one line. */
  readonly message: string;
  /** Where exactly one text is right. */
  readonly fix?: TextEdit;
}

/** A finding that the configuration waives: told as such, and counted nowhere else. */
export interface Waived extends Finding {
  readonly reason: string;
  /** The last day on which it is waived: `2027-03-31`. */
  readonly until: string;
}
