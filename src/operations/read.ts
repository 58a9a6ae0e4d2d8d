/** Reads offers and settings from a tree. */
import type { Tree } from '../ports/tree.ts';
import { configurationFile, type ReadConfiguration, readConfiguration, unreadable } from '../source/configuration.ts';
import { contentFault, contentFiles, type OfferFiles } from '../source/offer-files.ts';
import { type OfferSource, offerSource } from '../source/offer-source.ts';
import { outline } from '../source/outline.ts';

/** Reads an offer whole: its YAML, and then the files that it names. */
export async function readOffer(tree: Tree, offer: OfferFiles): Promise<OfferSource> {
  const readable = contentFiles(offer).filter((file) => contentFault(file) === undefined);
  const content = new Map<string, Uint8Array>();
  for (const file of readable) content.set(file.path.slice(offer.folder.length + 1), await tree.read(file));
  const outlined = outline(offer, content);
  const contents = new Map<string, Uint8Array>();
  for (const path of outlined.wanted) {
    const file = offer.files.get(path);
    if (file !== undefined) contents.set(path, await tree.read(file));
  }
  return offerSource(outlined, contents);
}

/** Reads the configuration file of a publisher's folder; nothing where there is none. */
export async function readSettings(tree: Tree, root: string): Promise<ReadConfiguration> {
  const path = root === '' ? configurationFile : `${root}/${configurationFile}`;
  const listing = await tree.list(path.slice(0, path.lastIndexOf('/')));
  const file = listing.find((one) => one.path === path);
  if (file === undefined) return { configuration: {}, faults: [] };
  return unreadable(file) ?? readConfiguration(path, await tree.read(file));
}
