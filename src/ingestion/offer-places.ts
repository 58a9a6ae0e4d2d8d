/** From the marketplace's resources back to the places in an offer that they come from. */
import type { Path } from '../../schemas/words.ts';
import type { Compiled } from './compile.ts';
import { resourceName } from './edits.ts';
import type { ApiError, ResourceId } from './job.ts';
import { keyed } from './keyed.ts';
import { renamed } from './mappings.ts';
import { mediaPlace } from './media.ts';
import { isMapping, items, members, text } from './members.ts';
import { identityIn, identityOf } from './normalise.ts';
import type { Resource } from './resource.ts';

/** Where a field of a compiled resource stands in its offer. `path` is as in a difference of trees. */
export function offerPlace(compiled: Compiled, path: readonly (string | number)[], value: unknown): Path {
  const { type, origin, key } = compiled;
  const [first, ...rest] = path;
  if (type === 'listing-asset' || type === 'listing-trailer') {
    const media = origin.slice(0, origin.lastIndexOf('media') + 1);
    const [, , ...name] = key.split('/');
    return [...media, ...mediaPlace(type, name.join('/'), first === undefined ? undefined : String(first))];
  }
  if (first === undefined) return origin;
  const field = String(first);
  const own = [...origin, renamed[field] ?? field];
  const wrapped = field === origin.at(-1);
  return followed(value, wrapped ? origin : own, rest, field);
}

/** The path below a field of the offer, with indexes in the place of what tells items apart. */
function followed(offer: unknown, start: Path, rest: readonly (string | number)[], field: string): Path {
  let at = start.reduce<unknown>(
    (value, key) => (Array.isArray(value) ? value[Number(key)] : members(value)[key]),
    offer,
  );
  let name = field;
  let within = '';
  const path = [...start];
  for (const part of rest) {
    const identity = Array.isArray(at) ? identityIn(name, within) : undefined;
    const index = identity === undefined ? -1 : items(at).findIndex((item) => nameIn(item, identity) === part);
    const key = index >= 0 ? index : (renamed[String(part)] ?? part);
    const next = Array.isArray(at) ? at[Number(key)] : members(at)[key];
    if (next === undefined) return path;
    path.push(key);
    within = name;
    name = typeof part === 'string' && index < 0 ? part : '';
    at = next;
  }
  return path;
}

/** People are told apart by what the API calls their ID. */
const nameIn = (item: unknown, identity: string) =>
  identityOf(isMapping(item) && item.email !== undefined ? { id: item.email } : item, identity);

/** What the marketplace says of a resource. */
export interface ResourceError {
  readonly code: string;
  readonly message: string;
  /** The key of the resource; undefined where it names none that is known. */
  readonly key: string | undefined;
}

/** What errors say, innermost first: the outer ones only say that there are some. `resources` are those sent and those that stood before. */
export function resourceErrors(errors: readonly ApiError[], resources: readonly Resource[]): readonly ResourceError[] {
  const keys = keysByName(resources);
  const step = (error: ApiError, above: string | undefined): readonly ResourceError[] => {
    const key = keyOf(error.resourceId, keys) ?? above;
    const inner = (error.details ?? []).flatMap((detail) => step(detail, key));
    return inner.length > 0 ? inner : [{ code: error.code, message: error.message ?? error.code, key }];
  };
  return errors.flatMap((error) => step(error, undefined));
}

function keysByName(resources: readonly Resource[]): ReadonlyMap<string, string> {
  return new Map(
    keyed(resources).flatMap(({ key, resource: { id, resourceName: name, identity } }) => {
      const external = text(members(identity).externalId);
      const names = [id, name, resourceName(key), external].filter((one) => one !== undefined);
      return names.map((one) => [one.toLowerCase(), key] as const);
    }),
  );
}

function keyOf(id: ResourceId | undefined, keys: ReadonlyMap<string, string>): string | undefined {
  const name = typeof id === 'string' ? id : (text(members(id).externalId) ?? text(members(id).resourceName));
  return name === undefined ? undefined : keys.get(name.toLowerCase());
}
