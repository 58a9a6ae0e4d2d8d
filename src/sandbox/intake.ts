/** Takes in the resources of a request: secrets are masked, and the assets that they name are fetched and kept. */
import { randomUUID } from 'node:crypto';
import { type Resource, typeOf } from '../ingestion/resource.ts';
import { ownAsset, storedAsset } from './asset-address.ts';
import type { DataFolder } from './data-folder.ts';
import { fetchedAsset } from './fetched-asset.ts';
import type { Posted } from './log-line.ts';
import { withoutSecrets } from './secrets.ts';
import { withAssetUrls } from './shown.ts';

/** Resources as the log keeps them. Each address is fetched once. */
export async function takenIn(resources: readonly Resource[], folder: DataFolder): Promise<readonly Posted[]> {
  const fetched = new Map<string, Promise<Taken>>();
  const take = (url: string) => {
    const taken = fetched.get(url) ?? takeAsset(url, folder);
    fetched.set(url, taken);
    return taken;
  };
  return Promise.all(
    resources.map(async (resource) => {
      const addresses = assetsOf(resource);
      const taken = new Map(await Promise.all(addresses.map(async (url) => [url, await take(url)] as const)));
      const unfetched = [...taken.values()].find(({ reason }) => reason !== undefined)?.reason;
      const own = withAssetUrls(resource, (url) => taken.get(url)?.stored ?? url);
      const kept = typeOf(resource).startsWith('listing-') ? own : resource;
      return { resource: withoutSecrets(kept), guid: randomUUID(), ...(unfetched !== undefined && { unfetched }) };
    }),
  );
}

interface Taken {
  readonly stored?: string;
  readonly reason?: string;
}

async function takeAsset(url: string, folder: DataFolder): Promise<Taken> {
  const own = ownAsset(url);
  if (own !== undefined && folder.bytes(own) !== undefined) return { stored: storedAsset(own) };
  const bytes = await fetchedAsset(url);
  return typeof bytes === 'string' ? { reason: bytes } : { stored: storedAsset(folder.keep(bytes)) };
}

/** The addresses of the files that a listing asset or trailer names. */
function assetsOf(resource: Resource): readonly string[] {
  if (!/^listing-(asset|trailer)$/.test(typeOf(resource)) || resource.lifecycleState === 'deleted') return [];
  const found: string[] = [];
  withAssetUrls(resource, (url) => {
    found.push(url);
    return url;
  });
  return found;
}
