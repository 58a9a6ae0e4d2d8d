/** Reads a product's tree with the hashes of its pictures and documents. */
import { createHash } from 'node:crypto';
import { assetUrls } from '../ingestion/keyed.ts';
import { type NormalTree, normalise } from '../ingestion/normalise.ts';
import type { Resource, ResourceTree, TreeTarget } from '../ingestion/resource.ts';
import type { HashOf } from '../ingestion/tidied.ts';
import type { Marketplace } from '../ports/marketplace.ts';

export interface ProductTree {
  readonly resources: readonly Resource[];
  readonly hashOf: HashOf;
  /** Files that were fetched, by their addresses. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Addresses that could not be fetched, with the reason. */
  readonly unread: ReadonlyMap<string, string>;
}

/** The tree in its normal form. */
export function normalised({ resources, hashOf }: Pick<ProductTree, 'resources' | 'hashOf'>): NormalTree {
  return normalise(resources, hashOf);
}

/** Undefined where the product has nothing at the target. */
export async function productTree(
  marketplace: Marketplace,
  product: string,
  target: TreeTarget,
): Promise<ProductTree | undefined> {
  const tree = await marketplace.tree(product, target);
  return tree && withAssets(marketplace, tree);
}

/** How many files are fetched at once. */
const atOnce = 4;

export async function withAssets(marketplace: Pick<Marketplace, 'asset'>, tree: ResourceTree): Promise<ProductTree> {
  const urls = [...new Set(tree.resources.flatMap(assetUrls))];
  const bytes = new Map<string, Uint8Array>();
  const unread = new Map<string, string>();
  const next = urls.values();
  const fetches = Array.from({ length: atOnce }, async () => {
    for (const url of next) {
      try {
        bytes.set(url, await marketplace.asset(url));
      } catch (cause) {
        unread.set(url, cause instanceof Error ? cause.message : String(cause));
      }
    }
  });
  await Promise.all(fetches);
  const hashes = new Map([...bytes].map(([url, content]) => [url, createHash('sha256').update(content).digest('hex')]));
  return { resources: tree.resources, hashOf: (url) => hashes.get(url), bytes, unread };
}
