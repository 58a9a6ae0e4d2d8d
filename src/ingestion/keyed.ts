/**
 * The resources of a product under names that mean the same in every tree of it: GUIDs, ordinals and the order of the tree play no
 * part. `plan/standard`, `listing/en-us`, `listing-asset/en-us/azureLogoScreenshot/2`, `customer-leads`.
 */
import { items, members, text } from './members.ts';
import { type Resource, typeOf } from './resource.ts';

export interface Keyed {
  readonly key: string;
  readonly type: string;
  /** The ID of the plan that it belongs to, as the publisher chose it. */
  readonly plan: string | undefined;
  readonly resource: Resource;
}

/** Assets of which a listing has several, in an order. */
const several = ['azureLogoScreenshot', 'pdfDocument'];

/** Assets as the API writes them; it answers with a capital at the start (seen by FreeBSD's publisher). */
export function assetType(resource: Resource): string {
  const type = text(resource.type) ?? '';
  return type.charAt(0).toLowerCase() + type.slice(1);
}

/** Every resource but submissions and what is deleted, with its key. */
export function keyed(resources: readonly Resource[]): readonly Keyed[] {
  const plans = planNames(resources);
  const standing = resources.filter(
    (resource) => typeOf(resource) !== 'submission' && resource.lifecycleState !== 'deleted',
  );
  const counts = new Map<string, number>();
  return inOrder(standing).map((resource) => {
    const type = typeOf(resource);
    const plan = planOf(resource, plans);
    const key = [type, ...ownName(resource, type, plan)].join('/');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const numbered = type === 'listing-trailer' || (type === 'listing-asset' && several.includes(assetType(resource)));
    return { key: numbered || count > 1 ? `${key}/${count}` : key, type, plan, resource };
  });
}

/** GUIDs of plans by their IDs. */
export function planGuids(resources: readonly Resource[]): ReadonlyMap<string, string> {
  const plans = resources.filter((resource) => typeOf(resource) === 'plan');
  return new Map(plans.map((plan) => [externalId(plan) ?? '', plan.id?.split('/')[2] ?? '']));
}

function ownName(resource: Resource, type: string, plan: string | undefined): readonly string[] {
  const language = text(resource.languageId) ?? 'en-us';
  switch (type) {
    case 'product':
      return [];
    case 'listing':
      return [language];
    case 'listing-asset':
      return [language, assetType(resource)];
    case 'listing-trailer':
      return ['en-us'];
    case 'plan-listing':
      return [plan ?? '', language];
    default:
      return plan === undefined ? [] : [plan];
  }
}

/** What a plan is called by: its durable ID, and its name in the request. */
function planNames(resources: readonly Resource[]): ReadonlyMap<string, string> {
  return new Map(
    resources.flatMap((resource) => {
      const name = typeOf(resource) === 'plan' ? externalId(resource) : undefined;
      if (name === undefined) return [];
      return [resource.id, resource.resourceName].flatMap((called) => (called === undefined ? [] : [[called, name]]));
    }),
  );
}

const externalId = (resource: Resource) => text(members(resource.identity).externalId);

function planOf(resource: Resource, plans: ReadonlyMap<string, string>): string | undefined {
  if (typeOf(resource) === 'plan') return externalId(resource);
  const { plan } = resource;
  const reference = text(plan) ?? text(members(plan).resourceName);
  return text(members(plan).externalId) ?? (reference && (plans.get(reference) ?? reference.split('/').at(-1)));
}

/** Assets and trailers by what orders them; all else as it comes. */
function inOrder(resources: readonly Resource[]): readonly Resource[] {
  const rank = ({ displayOrder }: Resource) => (typeof displayOrder === 'number' ? displayOrder : 0);
  const ordinal = ({ id = '' }: Resource) => Number(/\/(\d+)$/.exec(id)?.[1] ?? 0);
  return [...resources].sort((a, b) => rank(a) - rank(b) || ordinal(a) - ordinal(b));
}

/** The references that a resource has to images: of assets their own, of trailers that of the thumbnail. */
export function assetUrls(resource: Resource): readonly string[] {
  const type = typeOf(resource);
  if (type === 'listing-asset') return [text(resource.url) ?? ''].filter((url) => url !== '');
  if (type !== 'listing-trailer') return [];
  const images = Object.values(members(resource.assets)).flatMap((asset) => items(members(asset).imageList));
  return images.flatMap((image) => text(members(image).url) ?? []);
}
