/** Which offers there are, and which of them may differ from the base. */
import { type OfferFiles, offerFolders } from '../source/offer-files.ts';
import { within } from '../source/within.ts';
import type { Base, Touched, Validation } from './validation.ts';

/** An offer of the head. */
export interface HeadOffer {
  readonly id: string;
  readonly folder: string;
  /** Its files; undefined where it is as it was and they are not listed. */
  readonly files: OfferFiles | undefined;
  /** What its content hashes to, where that is known without reading. */
  readonly content: string | undefined;
}

export interface Scope {
  /** Where the offers are, from the trees' root. */
  readonly folder: string;
  /** All of the head's offers, in the order of their paths. */
  readonly heads: readonly HeadOffer[];
  /** Those that may differ from the base. */
  readonly touched: readonly OfferFiles[];
  /** What the base has of those, by their IDs. */
  readonly earlier: ReadonlyMap<string, OfferFiles>;
  /** Offers of the base that are no more. */
  readonly gone: readonly OfferFiles[];
}

/** So many folders are listed one by one; beyond, the whole is listed sooner. */
const mostFolders = 100;

/** The offers in a folder of the head and of its base. Throws where they cannot be listed. */
export async function scope({ head, base, all }: Validation, folder: string): Promise<Scope> {
  const touched = base?.touched && !all ? await base.touched(folder) : undefined;
  const near = base && touched && (await nearby(head, base, folder, touched));
  if (near !== undefined) return near;
  const heads = offerFolders(folder, await head.list(folder));
  const bases = base === undefined ? [] : offerFolders(folder, await base.tree.list(folder));
  const current = new Set(heads.map(({ id }) => id));
  const paths = touched?.paths ?? [folder];
  return {
    folder,
    heads: heads.map((files) => ({ id: files.id, folder: files.folder, files, content: undefined })),
    touched: heads.filter((offer) => paths.some((path) => within(path, offer.folder) || within(offer.folder, path))),
    earlier: new Map(bases.map((offer) => [offer.id, offer])),
    gone: bases.filter(({ id }) => !current.has(id)),
  };
}

/** Offers with their files, which are listed where they are not known. */
export async function listed(
  head: Validation['head'],
  folder: string,
  offers: readonly HeadOffer[],
): Promise<readonly (HeadOffer & { readonly files: OfferFiles })[]> {
  const unlisted = offers.filter(({ files }) => files === undefined);
  const all = unlisted.length > mostFolders ? offerFolders(folder, await head.list(folder)) : [];
  const known = new Map(all.map((files) => [files.id, files]));
  const whole: (HeadOffer & { readonly files: OfferFiles })[] = [];
  for (const offer of offers) {
    const [alone] = (offer.files ?? known.has(offer.id)) ? [] : offerFolders(folder, await head.list(offer.folder));
    const files = offer.files ?? known.get(offer.id) ?? alone;
    if (files !== undefined) whole.push({ ...offer, files });
  }
  return whole;
}

/** The same without a look at what is as it was; undefined where too much differs, or more than what is in offers of the head. */
async function nearby(
  head: Validation['head'],
  { tree }: Base,
  folder: string,
  { paths, contents }: Touched,
): Promise<Scope | undefined> {
  const inside = paths.map((path) => path.slice(folder.length + 1).split('/'));
  const ids = new Set(inside.map(([id = '']) => id));
  if (ids.size > mostFolders || paths.some((path) => !within(path, folder))) return undefined;
  if (inside.some((segments) => segments.length < 2)) return undefined;
  const touched: OfferFiles[] = [];
  const earlier = new Map<string, OfferFiles>();
  for (const id of ids) {
    const [files] = offerFolders(folder, await head.list(`${folder}/${id}`));
    if (files === undefined) return undefined;
    touched.push(files);
    const [was] = contents.has(id) ? offerFolders(folder, await tree.list(`${folder}/${id}`)) : [];
    if (was !== undefined) earlier.set(id, was);
  }
  const resting = [...contents].filter(([id]) => !ids.has(id));
  const heads: readonly HeadOffer[] = [
    ...touched.map((files) => ({ id: files.id, folder: files.folder, files, content: undefined })),
    ...resting.map(([id, content]) => ({ id, folder: `${folder}/${id}`, files: undefined, content })),
  ];
  const inOrder = <One extends { readonly folder: string }>(offers: readonly One[]) =>
    offers.toSorted((a, b) => (`${a.folder}/` < `${b.folder}/` ? -1 : 1));
  return { folder, heads: inOrder(heads), touched: inOrder(touched), earlier, gone: [] };
}
