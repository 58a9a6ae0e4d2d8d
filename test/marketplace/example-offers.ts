/** The example offers as requests to the marketplace. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { workTree } from '../../src/adapters/work-tree.ts';
import { edits, filled, noDraft } from '../../src/ingestion/edits.ts';
import { unspoken } from '../../src/ingestion/product-type.ts';
import type { Resource } from '../../src/ingestion/resource.ts';
import { type CompiledOffer, compiledOffer } from '../../src/operations/compiled-offer.ts';
import { readOffer } from '../../src/operations/read.ts';
import { offerFolders } from '../../src/source/offer-files.ts';

const folder = join(import.meta.dirname, '../../examples');

/** The offers that the marketplace's API takes, by their IDs. */
export async function exampleOffers(): Promise<ReadonlyMap<string, CompiledOffer>> {
  const tree = workTree(folder);
  const offers = offerFolders('offers', await tree.list('offers'));
  const read = offers.map(async (files) => {
    return [files.id, compiledOffer(await readOffer(tree, files))] as const;
  });
  const all = await Promise.all(read);
  return new Map(all.filter(([, { source }]) => unspoken[source.type] === undefined));
}

/** All files of the examples, by their paths below `offers`. */
export function exampleFiles() {
  const offers = join(folder, 'offers');
  const entries = readdirSync(offers, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(offers, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

const connectionString =
  'DefaultEndpointsProtocol=https;AccountName=fabrikamleads;AccountKey=bm90IGEga2V5;EndpointSuffix=core.windows.net';

/** What makes a draft that offer, with its pictures at `assets` and secrets made up. */
export function requestFor({ source, compiled }: CompiledOffer, assets: string, draft = noDraft): readonly Resource[] {
  return edits(source.type, compiled, draft, {}).map((resource) =>
    filled(resource, {
      assetUrl: ({ path }) => `${assets}/${source.id}/${path}`,
      secret: (_name, field) => (field === 'sas' ? 'sv=2024-11-04&sp=rl&sig=made-up' : connectionString),
    }),
  );
}
