/** Files of a repository at one moment: a work tree, a commit, or a list in memory. */

export interface TreeFile {
  /** From the tree's root, with `/` between, as its bytes spell it. */
  readonly path: string;
  /** Links and submodules are listed and never followed. */
  readonly kind: 'file' | 'link' | 'submodule';
  /** In bytes. */
  readonly size: number;
}

export interface Tree {
  /** How to call it in a sentence: `the work tree`, `commit 8c1d0aa`. */
  readonly name: string;
  /** Everything below a folder, sorted by path; nothing where the folder is absent. `''` is the root. */
  list(folder: string): Promise<readonly TreeFile[]>;
  /** The bytes of a listed file, never more than it was listed with. */
  read(file: TreeFile): Promise<Uint8Array>;
}
