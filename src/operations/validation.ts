/** What a validation is asked. */
import type { Tree } from '../ports/tree.ts';
import type { Marks } from '../rules/judge-repository.ts';
import type { Eyes } from './eyes.ts';

/** What offers are compared with. */
export interface Base {
  readonly tree: Tree;
  /** What differs from the head in a folder of both. Without it, all of the folder is looked at. */
  readonly touched?: (folder: string) => Promise<Touched>;
}

export interface Touched {
  /** Paths in the folder, all from the trees' root, outside of which nothing in it differs. */
  readonly paths: readonly string[];
  /** Everything that stands in the folder of the base but plain files: by its name, what its content hashes to. */
  readonly contents: ReadonlyMap<string, string>;
}

/** What is known of offers by what their content hashes to, so that they need not be read. */
export interface Remembered {
  readonly marksOf: (content: string) => Marks | undefined;
  readonly keep: (content: string, marks: Marks) => void;
}

export interface Validation {
  readonly head: Tree;
  /** What tells which offers changed. */
  readonly base: Base | undefined;
  /** The version of an offer that is live, where that is known. Without it, or where it is not, the base is compared with. */
  readonly live?: (offer: string) => Promise<Tree | undefined>;
  readonly remembered?: Remembered | undefined;
  /** What pictures are looked at with. Without it they are not, and rules say nothing of what they show. */
  readonly eyes?: Eyes | undefined;
  /** The publisher's folder in the trees: the one with `.github` and the offers; `''` for their root. */
  readonly root: string;
  /** Only offers in, above or below these paths, from the trees' root; all of them where it is empty. */
  readonly paths: readonly string[];
  /** Judges offers that are as they were in the base, too. */
  readonly all: boolean;
  /** Asks what no machine can judge of offers that are compared with nothing, too: it takes a while for many. */
  readonly asks?: boolean | undefined;
  /** The day in UTC, `2026-11-26`, on which waivers hold or not. */
  readonly today: string;
}
