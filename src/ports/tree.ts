/** Files of a repository at one moment: a work tree, a commit, or a list in memory. */

import type { TreeFile } from '../../schemas/tree-file.ts';

export type { TreeFile };

export interface Tree {
  /** How to call it in a sentence: `the work tree`, `commit 8c1d0aa`. */
  readonly name: string;
  /** Everything below a folder, sorted by path; nothing where the folder is absent, a link or a submodule. `''` is the root. */
  list(folder: string): Promise<readonly TreeFile[]>;
  /** The bytes of a listed file, as many as it was listed with. Fails where there are fewer by now. */
  read(file: TreeFile): Promise<Uint8Array>;
}
