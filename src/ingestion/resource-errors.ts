/** What the marketplace says of the resources of a request, and of which of them. */
import { resourceName } from './edits.ts';
import type { ApiError, ResourceId } from './job.ts';
import { keyed } from './keyed.ts';
import { members, text } from './members.ts';
import { externalId, type Resource } from './resource.ts';

/** What the marketplace says of a resource. */
export interface ResourceError {
  readonly code: string;
  readonly message: string;
  /** The key of the resource; undefined where it names none that is known. */
  readonly key: string | undefined;
}

/**
 * What errors say, innermost first: the outer ones only say that there are some. `keys` are those of the offer's resources, `draft`
 * the resources as they stood before.
 */
export function resourceErrors(
  errors: readonly ApiError[],
  keys: readonly string[],
  draft: readonly Resource[],
): readonly ResourceError[] {
  const names = keysByName(keys, draft);
  const step = (error: ApiError, above: string | undefined): readonly ResourceError[] => {
    const key = keyOf(error.resourceId, names, keys) ?? above;
    const inner = (error.details ?? []).flatMap((detail) => step(detail, key));
    return inner.length > 0 ? inner : [{ code: error.code, message: error.message ?? error.code, key }];
  };
  return errors.flatMap((error) => step(error, undefined));
}

/** Keys by all that an error can call their resources, the surest last: IDs that the publisher chose may be an offer's and a plan's. */
function keysByName(keys: readonly string[], draft: readonly Resource[]): ReadonlyMap<string, string> {
  const stood = keyed(draft);
  const all = [...new Set([...stood.map(({ key }) => key), ...keys])];
  const plans = all.flatMap((key) => (key.startsWith('plan/') ? [[key.slice('plan/'.length), key] as const] : []));
  const product = stood.find(({ key }) => key === 'product')?.resource;
  const offer = product && externalId(product);
  const named: readonly (readonly [string | undefined, string])[] = [
    ...plans,
    [offer, 'product'],
    ...all.map((key) => [resourceName(key), key] as const),
    ...stood.map(({ key, resource }) => [resource.id, key] as const),
  ];
  return new Map(named.flatMap(([name, key]) => (name === undefined ? [] : [[name.toLowerCase(), key]])));
}

/** The key of what an error names: of a resource that is new, whose ID is not known yet, by its type where there is one of it. */
function keyOf(
  id: ResourceId | undefined,
  names: ReadonlyMap<string, string>,
  keys: readonly string[],
): string | undefined {
  const name = typeof id === 'string' ? id : (text(members(id).externalId) ?? text(members(id).resourceName));
  if (name === undefined) return undefined;
  const [type = '', ...rest] = name.split('/');
  const ofType = rest.length === 0 ? [] : keys.filter((key) => key === type || key.startsWith(`${type}/`));
  return names.get(name.toLowerCase()) ?? (ofType.length === 1 ? ofType[0] : undefined);
}
