/** Takes in the resources of a request: secrets are masked, and the assets that they name are fetched and kept. */
import { randomUUID } from 'node:crypto';
import { type Resource, typeOf } from '../ingestion/resource.ts';
import { header } from '../measure/picture/header.ts';
import { type PictureFacts, type PictureFault, pictureFacts, roles } from '../measure/picture/picture-facts.ts';
import type { Raster } from '../measure/picture/raster.ts';
import { ownAsset, storedAsset } from './asset-address.ts';
import type { DataFolder } from './data-folder.ts';
import { fetchedAsset } from './fetched-asset.ts';
import type { Posted } from './log-line.ts';
import { withoutSecrets } from './secrets.ts';
import { withAssetUrls } from './shown.ts';

/** Resources as the log keeps them. Each address is fetched once. */
export async function takenIn(
  resources: readonly Resource[],
  folder: DataFolder,
  decoded?: Decoder,
): Promise<readonly Posted[]> {
  const fetched = new Map<string, Promise<Taken>>();
  const take = (url: string) => {
    const taken = fetched.get(url) ?? takeAsset(url, folder, decoded);
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

async function takeAsset(url: string, folder: DataFolder, decoded: Decoder | undefined): Promise<Taken> {
  const own = ownAsset(url);
  if (own !== undefined && folder.bytes(own) !== undefined) return { stored: storedAsset(own) };
  const bytes = await fetchedAsset(url);
  if (typeof bytes === 'string') return { reason: bytes };
  const sha256 = folder.keep(bytes);
  if (decoded !== undefined && folder.measured(sha256) === undefined)
    folder.keepMeasured(sha256, await measured(bytes, decoded));
  return { stored: storedAsset(sha256) };
}

/** The pixels of a picture, or why they are not known. */
export type Decoder = (bytes: Uint8Array) => Promise<Raster | PictureFault>;

/** The longest side of a logo, in pixels: what is larger is refused for its size, whatever it shows. */
const largestLogo = 350;

/** The facts of a picture as each that it can be: what it is for stands in another resource. */
async function measured(bytes: Uint8Array, decoded: Decoder): Promise<readonly PictureFacts[]> {
  const head = header(bytes);
  if (head === undefined) return [];
  const raster = await decoded(bytes);
  const small = Math.max(head.width, head.height) <= largestLogo;
  return roles.filter((role) => role !== 'logo' || small).map((role) => pictureFacts(role, head, raster));
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
