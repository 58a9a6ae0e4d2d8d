/** Reads offers and settings from a tree. */
import type { Tree, TreeFile } from '../ports/tree.ts';
import { type ReadConfiguration, readConfiguration, unreadable } from '../source/configuration.ts';
import { configurationFile } from '../source/configuration-file.ts';
import { contentFault, contentFiles, type OfferFiles, offerFolders } from '../source/offer-files.ts';
import { type OfferSource, offerSource } from '../source/offer-source.ts';
import { outline } from '../source/outline.ts';

/** Reads an offer whole: its YAML, and then the files that it names. */
export async function readOffer(tree: Tree, offer: OfferFiles): Promise<OfferSource> {
  const readable = contentFiles(offer).filter((file) => contentFault(file) === undefined);
  const outlined = outline(offer, await contents(tree, offer, readable));
  const named = outlined.wanted.flatMap((path) => offer.files.get(path) ?? []);
  return offerSource(outlined, await contents(tree, offer, named));
}

/** The bytes of files of an offer, by paths from its folder. */
async function contents(
  tree: Tree,
  { folder }: OfferFiles,
  files: readonly TreeFile[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = async (file: TreeFile) => [file.path.slice(folder.length + 1), await tree.read(file)] as const;
  return new Map(await Promise.all(files.map(read)));
}

/** Reads the configuration file of a publisher's folder; nothing where there is none. */
export async function readSettings(tree: Tree, root: string): Promise<ReadConfiguration> {
  const path = root === '' ? configurationFile : `${root}/${configurationFile}`;
  const listing = await tree.list(path.slice(0, path.lastIndexOf('/')));
  const file = listing.find((one) => one.path === path);
  if (file === undefined) return { configuration: {}, faults: [] };
  return unreadable(file) ?? readConfiguration(path, await tree.read(file));
}

/** The files of the offer in a folder of a tree; undefined where it has no such folder. */
export async function offerFilesAt(tree: Tree, folder: string): Promise<OfferFiles | undefined> {
  const parent = folder.slice(0, folder.lastIndexOf('/'));
  return offerFolders(parent, await tree.list(folder)).find((one) => one.folder === folder);
}
