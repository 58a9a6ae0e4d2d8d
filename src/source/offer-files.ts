/** Which file of an offer's folder is what. */
import type { TreeFile } from '../../schemas/tree-file.ts';
import { limits } from './limits.ts';
import { tooLarge } from './source-fault.ts';

/** The files of one offer, by paths from its folder. */
export interface OfferFiles {
  /** The folder, from the tree's root. */
  readonly folder: string;
  /** The folder's name: the offer ID. */
  readonly id: string;
  /** Without a path where the folder itself is a link or a submodule; then there is nothing else. */
  readonly files: ReadonlyMap<string, TreeFile>;
}

/** Sorts a listing of the offers folder into offers: everything in it but plain files is one. */
export function offerFolders(root: string, listing: readonly TreeFile[]): readonly OfferFiles[] {
  const offers = new Map<string, Map<string, TreeFile>>();
  for (const file of listing) {
    const [id, ...rest] = file.path.slice(root.length + 1).split('/');
    if (id === undefined || (rest.length === 0 && file.kind === 'file')) continue;
    const files = offers.get(id) ?? new Map<string, TreeFile>();
    files.set(rest.join('/'), file);
    offers.set(id, files);
  }
  return [...offers].map(([id, files]) => ({ folder: `${root}/${id}`, id, files }));
}

const plan = /^plans\/([^/]+)\.yml$/;

/** The plan that a file is, by its name. */
export function planOf(path: string): string | undefined {
  const id = plan.exec(path)?.[1];
  // zod leaves this key out of what it judges.
  return id === '__proto__' ? undefined : id;
}

/** Why a YAML file is not to be read, if it is not. */
export function contentFault({
  kind,
  size,
}: TreeFile): { readonly rule: string; readonly message: string } | undefined {
  if (kind !== 'file') return { rule: 'source/file-kind', message: `This is a ${kind}; only plain files are read.` };
  return size > limits.yamlBytes ? { rule: 'source/limit', message: tooLarge(size, limits.yamlBytes) } : undefined;
}

/** The YAML files of an offer that hold its content; none of a folder with too many files. */
export function contentFiles({ files }: OfferFiles): readonly TreeFile[] {
  if (files.size > limits.files) return [];
  return [...files].filter(([path]) => path === 'offer.yml' || planOf(path) !== undefined).map(([, file]) => file);
}
