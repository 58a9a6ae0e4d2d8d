/** The pictures, videos and documents of a listing, as resources of their own and back. */
import type { Path } from '../../schemas/words.ts';
import { defined, items, type Members, members, text } from './members.ts';
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

/** Where a field of a media resource stands in the listing's media. */
export function mediaPlace(type: string, name: string, field: string | undefined): Path {
  const [asset = '', count = '1'] = name.split('/');
  const index = Number(type === 'listing-trailer' ? asset : count) - 1;
  if (type === 'listing-trailer') {
    const at = ['videos', index];
    return field === undefined ? at : [...at, field === 'streamingUrl' ? field : 'thumbnail'];
  }
  const logo = logos[asset];
  if (logo !== undefined) return ['logos', logo];
  const known = lists.find((one) => one.type === asset);
  if (known === undefined) return [];
  const at = [known.list, index];
  return field === undefined ? at : [...at, field === known.field ? known.words : known.file];
}

/** A media resource that was read, tidied; `url` is what its file is to be fetched from. */
export interface ReadMedia {
  readonly type: string;
  readonly name: string;
  readonly body: Members;
  /** The path that its file is given, from the offer's folder. */
  readonly path: string;
}

/** A listing's media from its resources, by the names that `mediaResources` gives them. */
export function mediaOf(resources: readonly ReadMedia[]): Members {
  const found: { logos: Record<string, unknown>; lists: Record<string, unknown[]> } = { logos: {}, lists: {} };
  for (const { type, name, body, path } of resources) {
    const [list, logo] = mediaPlace(type, name, undefined);
    if (list === undefined) continue;
    if (list === 'logos') found.logos[String(logo)] = path;
    else {
      const all = found.lists[String(list)] ?? [];
      found.lists[String(list)] = all;
      all.push(itemOf(type, name, body, path));
    }
  }
  return defined({ logos: found.logos, ...found.lists });
}

function itemOf(type: string, name: string, body: Members, path: string): Members {
  if (type === 'listing-trailer') {
    const { title } = members(members(body.assets)['en-us']);
    return defined({ title, streamingUrl: body.streamingUrl, thumbnail: path });
  }
  const known = lists.find((one) => name.startsWith(one.type));
  return known === undefined ? {} : defined({ [known.file]: path, [known.words]: body[known.field] });
}
