/**
 * The resources of a product under names that mean the same in every tree of it: GUIDs, ordinals and the order of the tree play no
 * part. `plan/standard`, `listing/en-us`, `listing-asset/en-us/azureLogoScreenshot/2`, `customer-leads`.
 */
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { items, type Members, members, text } from './members.ts';
import { externalId, type Resource, typeOf } from './resource.ts';

export interface Keyed {
  readonly key: string;
  readonly type: string;
  /** The ID of the plan that it belongs to, as the publisher chose it; undefined where the tree has no such plan. */
  readonly plan: string | undefined;
  readonly language: string | undefined;
  readonly resource: Resource;
}

/** Assets as the API writes them; it answers with a capital at the start (seen by FreeBSD's publisher). */
export function assetType(resource: Members): string {
  const type = text(resource.type) ?? '';
  return type.charAt(0).toLowerCase() + type.slice(1);
}

/** The key of a type, and of the plan, language and name that it belongs to, as far as there are any. */
export function keyOf(type: string, ...below: readonly (string | undefined)[]): string {
  return [type, ...below.filter((word) => word !== undefined)].join('/');
}

/** Every resource but submissions and what is deleted, with its key. Each key is there once. */
export function keyed(resources: readonly Resource[]): readonly Keyed[] {
  const names = planNames(resources);
  const gone = new Set(resources.filter((one) => typeOf(one) === 'plan' && isDeleted(one)).map(({ id }) => id ?? ''));
  const groups = new Map<string, Omit<Keyed, 'key'>[]>();
  for (const resource of resources) {
    const type = typeOf(resource);
    if (type === 'submission' || isDeleted(resource) || gone.has(text(resource.plan) ?? '')) continue;
    const { plan, called } = planOf(resource, type, names);
    const language = text(resource.languageId) ?? (inLanguages.includes(type) ? 'en-us' : undefined);
    const key = keyOf(type, called, language, type === 'listing-asset' ? assetType(resource) : undefined);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ type, plan, language, resource });
  }
  return [...groups].flatMap(([key, group]) => {
    const shown = group[0] !== undefined && isShownInOrder(group[0].resource);
    const ordered = group.length === 1 ? group : shown ? inOrder(group) : byContent(group);
    return ordered.map((one, index) => ({ key: shown || index > 0 ? `${key}/${index + 1}` : key, ...one }));
  });
}

const isDeleted = ({ lifecycleState }: Resource) => lifecycleState === 'deleted';

/** Resources of which there is one for each language. */
const inLanguages = ['listing', 'listing-asset', 'listing-trailer', 'plan-listing'];

/** Assets of which a listing has several, in an order. */
const several = ['azureLogoScreenshot', 'pdfDocument'];

const isShownInOrder = (resource: Resource) =>
  typeOf(resource) === 'listing-trailer' ||
  (typeOf(resource) === 'listing-asset' && several.includes(assetType(resource)));

/** By what the API orders them, else as they come. */
function inOrder<One extends Omit<Keyed, 'key'>>(group: readonly One[]): readonly One[] {
  const rank = ({ resource: { displayOrder } }: One) => (typeof displayOrder === 'number' ? displayOrder : 0);
  const ordinal = ({ resource: { id = '' } }: One) => Number(/\/(\d+)$/.exec(id)?.[1] ?? 0);
  return group.toSorted((a, b) => rank(a) - rank(b) || ordinal(a) - ordinal(b));
}

/** What has no order and no name of its own, by what it says. */
function byContent<One extends Omit<Keyed, 'key'>>(group: readonly One[]): readonly One[] {
  const said = group.map((one) => {
    const { $schema, id, resourceName, product, plan, ...rest } = one.resource;
    return [canonicalJson(rest), one] as const;
  });
  return said.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}

/** GUIDs of plans by their IDs. */
export function planGuids(resources: readonly Resource[]): ReadonlyMap<string, string> {
  const plans = resources.filter((resource) => typeOf(resource) === 'plan' && !isDeleted(resource));
  return new Map(plans.map((plan) => [externalId(plan) ?? '', plan.id?.split('/')[2] ?? '']));
}

/** The IDs of plans by what resources refer to them by: their durable IDs, and their names in the request. */
export function planNames(resources: readonly Resource[]): ReadonlyMap<string, string> {
  return new Map(
    resources.flatMap((resource) => {
      const name = typeOf(resource) === 'plan' ? externalId(resource) : undefined;
      if (name === undefined) return [];
      return [name, resource.id, resource.resourceName].flatMap((called) =>
        called === undefined ? [] : [[called, name]],
      );
    }),
  );
}

/** The plan that a resource belongs to, and what its key calls it. */
function planOf(
  resource: Resource,
  type: string,
  names: ReadonlyMap<string, string>,
): { readonly plan: string | undefined; readonly called: string | undefined } {
  const { plan } = resource;
  const { resourceName, externalId: named } = members(plan);
  const reference = type === 'plan' ? externalId(resource) : (text(plan) ?? text(named) ?? text(resourceName));
  const known = reference === undefined ? undefined : names.get(reference);
  return { plan: known, called: known ?? reference?.split('/').at(-1) };
}

/** The addresses of a resource's files: of an asset its own, of a trailer those of its thumbnails. */
export function assetUrls(resource: Resource): readonly string[] {
  const type = typeOf(resource);
  if (type === 'listing-asset') return [text(resource.url) ?? ''].filter((url) => url !== '');
  if (type !== 'listing-trailer') return [];
  const images = Object.values(members(resource.assets)).flatMap((asset) => items(members(asset).imageList));
  return images.flatMap((image) => text(members(image).url) ?? []);
}
