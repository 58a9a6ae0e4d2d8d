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
}

/** The disks of one image, the one that boots first, with where they stand. */
export function disks(source: Source | undefined, at: Path): readonly Blob[] {
  if (source?.sourceType !== 'sasUri') return [];
  const all = [
    { uri: source.osDisk?.uri, path: [...at, 'osDisk', 'uri'] },
    ...(source.dataDisks ?? []).map((disk, index) => ({ uri: disk?.uri, path: [...at, 'dataDisks', index, 'uri'] })),
  ];
  return all.flatMap(({ uri, path }) => (uri === undefined ? [] : [{ path, uri, ...partsOf(uri) }]));
}

/** The disks of every image of every version, by image. */
export function imagesOf({
  offer,
}: OfferSubject<'virtual-machine' | 'core-virtual-machine'>): readonly (readonly Blob[])[] {
  return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) =>
    (plan?.technicalConfiguration?.vmImageVersions ?? []).flatMap((version, v) =>
      (version?.vmImages ?? []).map((image, i) => {
        const at = ['plans', id, 'technicalConfiguration', 'vmImageVersions', v, 'vmImages', i, 'source'];
        return disks(image?.source, at);
      }),
    ),
  );
}

/** The blobs of an offer that have a secret to read them with, each once. */
export function blobSecrets({
  offer,
}: OfferSubject): readonly { readonly uri: string; readonly host: string; readonly secret: string }[] {
  if (offer.type !== 'virtual-machine' && offer.type !== 'core-virtual-machine') return [];
  const found = new Map<string, { uri: string; host: string; secret: string }>();
  for (const plan of Object.values(offer.plans ?? {}))
    for (const version of plan?.technicalConfiguration?.vmImageVersions ?? [])
      for (const image of version?.vmImages ?? []) {
        const source = image?.source;
        if (source?.sourceType !== 'sasUri') continue;
        for (const disk of [source.osDisk, ...(source.dataDisks ?? [])]) {
          const [uri, secret] = [disk?.uri, disk?.sas?.secret];
          const { host } = uri === undefined ? { host: undefined } : partsOf(uri);
          if (uri !== undefined && secret !== undefined && host !== undefined) found.set(uri, { uri, host, secret });
        }
      }
  return [...found.values()];
}

type Plans = NonNullable<View<VirtualMachineOffer>['plans']>;
type Configuration = NonNullable<NonNullable<Plans[string]>['technicalConfiguration']>;
type Version = NonNullable<NonNullable<Configuration['vmImageVersions']>[number]>;
type Source = NonNullable<NonNullable<NonNullable<Version['vmImages']>[number]>['source']>;

function partsOf(uri: string) {
  const [, host, rest = ''] = /^https:\/\/([^/]+)(\/.*)?$/s.exec(uri) ?? [];
  return { host, name: /\/[^/]+\/(?:.*\/)?([^/]*)$/s.exec(rest)?.[1] };
}
