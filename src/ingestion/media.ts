/** The pictures, videos and documents of a listing, as resources of their own and back. */
import type { Path } from '../../schemas/words.ts';
import { defined, items, type Members, members, own, text } from './members.ts';
import type { AssetFile } from './tidied.ts';

/** Logos by what the API calls them. */
const logos: Readonly<Record<string, string>> = {
  azureLogoLarge: 'large',
  azureLogoMedium: 'medium',
  azureLogoSmall: 'small',
  azureLogoWide: 'wide',
  azureLogoHero: 'hero',
};

/** Lists of assets: where they stand in a listing's media, the field of the file and the one of the text that goes with it. */
const lists = [
  { type: 'azureLogoScreenshot', list: 'screenshots', file: 'image', words: 'caption', field: 'description' },
  { type: 'pdfDocument', list: 'documents', file: 'pdf', words: 'friendlyName', field: 'friendlyName' },
] as const;

/** A resource of a listing's media. */
export interface MediaResource {
  readonly type: 'listing-asset' | 'listing-trailer';
  /** Its key below `type/language`. */
  readonly name: string;
  /** Where it comes from, below the listing's `media`. */
  readonly origin: Path;
  readonly body: Members;
}

/** The file that a path as written names. */
export type FileOf = (written: string) => AssetFile | undefined;

/** The resources of a listing's media, in the order in which they are shown. */
export function mediaResources(media: Members, fileOf: FileOf): readonly MediaResource[] {
  const file = (value: unknown) => (typeof value === 'string' ? (fileOf(value) ?? value) : value);
  const name = (value: unknown) => text(value)?.split('/').at(-1);
  const single = Object.entries(logos).flatMap(([type, logo]): readonly MediaResource[] => {
    const value = members(media.logos)[logo];
    if (value === undefined) return [];
    const body = { type, url: file(value), displayOrder: 0, fileName: name(value), friendlyName: name(value) };
    return [{ type: 'listing-asset', name: type, origin: ['logos', logo], body: defined(body) }];
  });
  const many = lists.flatMap(({ type, list, file: at, words, field }) =>
    items(media[list]).map((item, index): MediaResource => {
      const { [at]: value, [words]: said } = members(item);
      const body = {
        type,
        url: file(value),
        displayOrder: index,
        fileName: name(value),
        friendlyName: name(value),
        [field]: said,
      };
      return { type: 'listing-asset', name: `${type}/${index + 1}`, origin: [list, index], body: defined(body) };
    }),
  );
  const videos = items(media.videos).map((item, index): MediaResource => {
    const { title, streamingUrl, thumbnail } = members(item);
    const assets = { 'en-us': defined({ title, imageList: [{ url: file(thumbnail) }] }) };
    const body = defined({ streamingUrl, assets });
    return { type: 'listing-trailer', name: `${index + 1}`, origin: ['videos', index], body };
  });
  return [...single, ...many, ...videos];
}

/** Media that have a place in an offer; others are kept under `api`, with the addresses that they have. */
const modelled =
  /^(?:listing-asset\/en-us\/(?:azureLogo(?:Large|Medium|Small|Wide|Hero)|(?:azureLogoScreenshot|pdfDocument)\/\d+)|listing-trailer\/en-us\/\d+)$/;

/** Where the address of its file stands in a media resource, by its key; undefined where an offer has no place for it. */
export function addressPlace(key: string): Path | undefined {
  if (!modelled.test(key)) return undefined;
  return key.startsWith('listing-trailer/') ? ['assets', 'en-us', 'imageList', 0, 'url'] : ['url'];
}

/** Where a media resource, or what is at `path` in it, stands in the listing's media. `name` is its key below `type/language`. */
export function mediaPlace(type: string, name: string, path: Path): Path {
  const [asset = '', count = '1'] = name.split('/');
  const last = path.at(-1);
  if (type === 'listing-trailer') {
    const at = ['videos', Number(asset) - 1];
    if (path.length === 0) return at;
    return [...at, last === 'streamingUrl' || last === 'title' ? last : 'thumbnail'];
  }
  const logo = text(own(logos, asset));
  if (logo !== undefined) return ['logos', logo];
  const known = lists.find((one) => one.type === asset);
  if (known === undefined) return [];
  const at = [known.list, Number(count) - 1];
  return path.length === 0 ? at : [...at, last === known.field ? known.words : known.file];
}

/** A media resource that was read, tidied. */
export interface ReadMedia {
  readonly type: string;
  readonly name: string;
  readonly body: Members;
  /** The path that its file is given, from the offer's folder; undefined where it has none. */
  readonly path: string | undefined;
}

/** A listing's media from its resources, by the names that `mediaResources` gives them and in their order. */
export function mediaOf(resources: readonly ReadMedia[]): Members {
  const found: Record<string, unknown> = {};
  const all = new Map<string, unknown[]>();
  const of = (list: string) => {
    const items = all.get(list) ?? [];
    all.set(list, items);
    return items;
  };
  for (const { type, name, body, path } of resources) {
    const [list = '', logo] = mediaPlace(type, name, []);
    if (list === 'logos') found[String(logo)] = path;
    else of(String(list)).push(itemOf(type, name, body, path));
  }
  return defined({ logos: defined(found), ...Object.fromEntries(all) });
}

function itemOf(type: string, name: string, body: Members, path: string | undefined): Members {
  if (type === 'listing-trailer') {
    const { title } = members(members(body.assets)['en-us']);
    return defined({ title, streamingUrl: body.streamingUrl, thumbnail: path });
  }
  const known = lists.find((one) => name.startsWith(one.type));
  return known === undefined ? {} : defined({ [known.file]: path, [known.words]: body[known.field] });
}
