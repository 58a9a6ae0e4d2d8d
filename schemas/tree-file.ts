/** A file of a repository, as a listing tells it. */
export interface TreeFile {
  /** From the tree's root, with `/` between, as its bytes spell it. */
  readonly path: string;
  /** Links and submodules are listed and never followed. */
  readonly kind: 'file' | 'link' | 'submodule';
  /** In bytes. */
  readonly size: number;
}
