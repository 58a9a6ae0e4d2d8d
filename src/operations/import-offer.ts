/** An offer of the marketplace as the files of a folder. */
import { type Decompiled, decompile } from '../ingestion/decompile.ts';
import { isMapping, type Members, members, text } from '../ingestion/members.ts';
import type { ResourceTree } from '../ingestion/resource.ts';
import type { Marketplace } from '../ports/marketplace.ts';
import { offerFolder } from '../source/offer-folder.ts';
import { type ProductTree, withAssets } from './product-tree.ts';

export interface ImportedOffer {
  readonly id: string;
  /** By paths from its folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Pictures and documents that could not be fetched, with the reason. */
  readonly unread: ReadonlyMap<string, string>;
  /** What stands under `api`, by resource. */
  readonly kept: readonly string[];
  /** The names of secrets that are still to be bound. */
  readonly secrets: readonly string[];
}

/** `fault` says why a tree is no offer here, to stand in a sentence. */
export async function importedOffer(
  assets: Pick<Marketplace, 'asset'>,
  tree: ResourceTree,
): Promise<ImportedOffer | { readonly fault: string }> {
  const offer = decompile(tree);
  if ('fault' in offer) return offer;
  const read = await withAssets(assets, tree);
  const media = [...offer.assets].flatMap(([path, url]) => {
    const bytes = read.bytes.get(url);
    return bytes === undefined ? [] : [[path, bytes] as const];
  });
  return {
    id: offer.id,
    files: new Map<string, string | Uint8Array>([...offerFolder(offer.type, offer.value), ...media]),
    unread: unread(offer, read),
    kept: kept(offer.value),
    secrets: secretNames(offer.value),
  };
}

function unread({ assets }: Decompiled, read: ProductTree): ReadonlyMap<string, string> {
  return new Map(
    [...assets].flatMap(([path, url]) => {
      const reason = read.bytes.has(url) ? undefined : (read.unread.get(url) ?? 'it has no address');
      return reason === undefined ? [] : [[path, reason] as const];
    }),
  );
}

function kept(offer: Members): readonly string[] {
  const ofPlans = Object.entries(members(offer.plans)).flatMap(([plan, value]) =>
    Object.keys(members(members(value).api)).map((name) => `${name} of plan ${plan}`),
  );
  return [...Object.keys(members(offer.api)), ...ofPlans];
}

function secretNames(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(secretNames))];
  if (!isMapping(value)) return [];
  const own = text(value.secret);
  if (own !== undefined && Object.keys(value).length === 1) return [own];
  return [...new Set(Object.values(value).flatMap(secretNames))];
}
