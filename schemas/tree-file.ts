/** A file of a repository, as a listing tells it. */
export interface TreeFile {
  /** From the tree's root, with `/` between. A name that is not UTF-8 keeps its bytes as lone surrogates, so that no two are one. */
  readonly path: string;
  /** Links and submodules are listed and never followed. */
  readonly kind: 'file' | 'link' | 'submodule';
  /** In bytes. */
  readonly size: number;
}
