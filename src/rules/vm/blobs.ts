/** The blobs that the images of an offer lie in. */
import type { VirtualMachineOffer } from '../../../schemas/virtual-machine.ts';
import type { Path } from '../../../schemas/words.ts';
import type { View } from '../../source/view.ts';
import type { OfferSubject } from '../rule.ts';

export interface Blob {
  readonly path: Path;
  /** Its address, without a query. */
  readonly uri: string;
  /** Its host, and the name of its file; undefined where the address has none. */
  readonly host: string | undefined;
  readonly name: string | undefined;
  /** The name of the token that it is read with. */
  readonly secret: string | undefined;
}

/** The disks of one image, the one that boots first, with where they stand. */
export function disks(source: Source | undefined, at: Path): readonly Blob[] {
  if (source?.sourceType !== 'sasUri') return [];
  const all = [
    { disk: source.osDisk, path: [...at, 'osDisk', 'uri'] },
    ...(source.dataDisks ?? []).map((disk, index) => ({ disk, path: [...at, 'dataDisks', index, 'uri'] })),
  ];
  return all.flatMap(({ disk, path }) => {
    const uri = disk?.uri;
    return uri === undefined ? [] : [{ path, uri, ...partsOf(uri), secret: disk?.sas?.secret }];
  });
}

/** The disks of every image of every version, by image. */
export function imagesOf({
  offer,
}: Pick<OfferSubject<'virtual-machine' | 'core-virtual-machine'>, 'offer'>): readonly (readonly Blob[])[] {
  return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) =>
    (plan?.technicalConfiguration?.vmImageVersions ?? []).flatMap((version, v) =>
      (version?.vmImages ?? []).map((image, i) => {
        const at = ['plans', id, 'technicalConfiguration', 'vmImageVersions', v, 'vmImages', i, 'source'];
        return disks(image?.source, at);
      }),
    ),
  );
}

/** A blob that can be read. */
export type ReadableBlob = Blob & { readonly host: string; readonly secret: string };

/** The blobs of an offer that have a secret to read them with, each once. */
export function readableBlobs({ offer }: OfferSubject): readonly ReadableBlob[] {
  if (offer.type !== 'virtual-machine' && offer.type !== 'core-virtual-machine') return [];
  const readable = (blob: Blob): blob is ReadableBlob => blob.host !== undefined && blob.secret !== undefined;
  const found = imagesOf({ offer }).flat().filter(readable);
  return [...new Map(found.map((blob) => [blob.uri, blob])).values()];
}

type Plans = NonNullable<View<VirtualMachineOffer>['plans']>;
type Configuration = NonNullable<NonNullable<Plans[string]>['technicalConfiguration']>;
type Version = NonNullable<NonNullable<Configuration['vmImageVersions']>[number]>;
type Source = NonNullable<NonNullable<NonNullable<Version['vmImages']>[number]>['source']>;

function partsOf(uri: string) {
  const [, host, rest = ''] = /^https:\/\/([^/]+)(\/.*)?$/s.exec(uri) ?? [];
  return { host, name: /\/[^/]+\/(?:.*\/)?([^/]*)$/s.exec(rest)?.[1] };
}
