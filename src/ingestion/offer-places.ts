/** From the marketplace's resources back to the places in an offer that they come from. */
import type { Path } from '../../schemas/words.ts';
import type { Compiled } from './compile.ts';
import { difference, type TreeChange } from './difference.ts';
import { renamed } from './mappings.ts';
import { mediaPlace } from './media.ts';
import { at, isMapping, items, own, text } from './members.ts';
import { identityIn, identityOf, type NormalTree } from './normalise.ts';

/** Where a field of a compiled resource stands in its offer. `path` is as in a difference of trees, `offer` the offer's value. */
export function offerPlace(compiled: Compiled, path: Path, offer: unknown): Path {
  const { type, origin, key, api } = compiled;
  if (api !== undefined && path.length > 0) {
    const below = apiPlace(api.value, path);
    if (below !== undefined || api.origin === origin) return [...api.origin, ...(below ?? [])];
  }
  if (type === 'listing-asset' || type === 'listing-trailer') {
    const media = origin.slice(0, origin.lastIndexOf('media') + 1);
    return api?.origin === origin ? origin : [...media, ...mediaPlace(type, key.split('/').slice(2).join('/'), path)];
  }
  const [first, ...rest] = path;
  if (first === undefined) return origin;
  const field = String(first);
  const start = field === origin.at(-1) ? origin : [...origin, nameOf(first)];
  return [...start, ...followed(at(offer, start), rest, field, nameOf)];
}

/** A leaf that differs between two trees, at its place in the offer. */
export interface PlacedChange {
  /** The resource, by its key, and the field in it. */
  readonly key: string;
  readonly field: Path;
  /** Where in the offer; what is not in the offer is told of the whole of it. */
  readonly path: Path;
  readonly kind: TreeChange['kind'];
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two trees, told of the offer; `compiled` is what the offer is in the marketplace, `offer` its value. */
export function placedDifference(
  before: NormalTree,
  after: NormalTree,
  compiled: readonly Compiled[],
  offer: unknown,
): readonly PlacedChange[] {
  const byKey = new Map(compiled.map((one) => [one.key, one]));
  return difference(before, after).map(({ key, path: field, ...change }) => {
    const own = byKey.get(key);
    return { key, field, path: own === undefined ? [] : offerPlace(own, field, offer), ...change };
  });
}

const nameOf = (part: string | number) => text(own(renamed, part)) ?? part;

/** Where a field stands in what is kept under `api`, which names items of lists by what tells them apart; undefined where it does not. */
function apiPlace(value: unknown, path: Path): Path | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return isMapping(value) ? undefined : [];
  if (!isMapping(value)) return [];
  const key = String(part);
  const next = own(value, key);
  if (Array.isArray(next)) return [key, ...followed(next, rest, key, (name) => name)];
  const below = next === undefined ? undefined : apiPlace(next, rest);
  return below && [key, ...below];
}

/** The path below a value of the field `field`, with indexes in the place of what tells items apart, as far as it is there. */
function followed(
  value: unknown,
  path: Path,
  field: string,
  nameIn: (part: string | number) => string | number,
  within = '',
): Path {
  const [part, ...rest] = path;
  if (part === undefined) return [];
  const identity = Array.isArray(value) ? identityIn(field, within) : undefined;
  const index = identity === undefined ? -1 : items(value).findIndex((item) => called(item, identity) === part);
  const key = index >= 0 ? index : nameIn(part);
  const next = at(value, [key]);
  if (next === undefined) return [];
  return [key, ...followed(next, rest, Array.isArray(value) ? '' : String(part), nameIn, field)];
}

/** GUIDs are alike in either case; people are told apart by what the API calls their ID. */
function called(item: unknown, identity: string): string {
  const name = identityOf(isMapping(item) && item.email !== undefined ? { id: item.email } : item, identity);
  return identity === 'id' && item !== undefined && isMapping(item) && item.email === undefined
    ? name.toLowerCase()
    : name;
}

/**
 * The part of a place that a message names: a version of an image by its number (`Cannot delete image '1.0.0' as it is already
 * published`), else a field (`SupportsNVMe property has already been enabled`, `One of the SkuIds should match plan Id`); the place
 * itself where it names none that is there.
 */
export function narrowed(place: Path, message: string, offer: unknown): Path {
  const value = at(offer, place);
  const versions = items(own(value, 'vmImageVersions'));
  const numbers = new Set(message.match(/\b\d+\.\d+\.\d+\b/g));
  const version = versions.findIndex((one) => numbers.has(text(own(one, 'versionNumber')) ?? ''));
  if (version >= 0) return [...place, 'vmImageVersions', version];
  const named = new Set((message.match(/[a-z]+[A-Z]\w*|[A-Z]\w*[a-z][A-Z]\w*/g) ?? []).map(plain));
  return [...place, ...(named.size === 0 ? [] : (fieldNamed(value, named) ?? []))];
}

const plain = (word: string) => word.toLowerCase().replace(/s$/, '');

/** The nearest field of one of these names; of one in a list's items, the list. */
function fieldNamed(value: unknown, names: ReadonlySet<string>): Path | undefined {
  if (!isMapping(value)) return undefined;
  const fields = Object.entries(value);
  const direct = fields.find(([name]) => names.has(plain(name)));
  if (direct !== undefined) return [direct[0]];
  for (const [name, member] of fields) {
    if (Array.isArray(member) && member.some((item) => fieldNamed(item, names) !== undefined)) return [name];
    const below = fieldNamed(member, names);
    if (below !== undefined) return [name, ...below];
  }
  return undefined;
}
