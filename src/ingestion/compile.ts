/** An offer as the resources that the marketplace is to have. */
import type { OfferType, Path } from '../../schemas/words.ts';
import { type Mapping, mappings, renamed } from './mappings.ts';
import { type FileOf, mediaResources } from './media.ts';
import { defined, isMapping, type Members, members } from './members.ts';
import { type NormalTree, normalTree } from './normalise.ts';
import { overlaid } from './overlay.ts';
import { productTypes } from './product-type.ts';
import { tidied } from './tidied.ts';
import { toApi } from './translate.ts';

/** A resource that does not know the marketplace yet: no IDs, files for addresses, references for secrets. */
export interface Compiled {
  /** What it is called in every tree of the product. */
  readonly key: string;
  readonly type: string;
  readonly plan: string | undefined;
  readonly language: string | undefined;
  /** Where in the offer it comes from. */
  readonly origin: Path;
  readonly body: Members;
}

/** An offer to be compiled: `offer.yml` with its plans under `plans`, texts in their places. It need not be valid. */
export interface OfferValue {
  readonly type: OfferType;
  readonly id: string;
  readonly value: unknown;
  readonly fileOf: FileOf;
}

/** The resources of an offer, those first on which others depend. Each key is there once. */
export function compile({ type, id, value, fileOf }: OfferValue): readonly Compiled[] {
  const offer = members(value);
  const plans = Object.entries(members(offer.plans));
  const made: Compiled[] = mappings[type].flatMap((mapping) => {
    if (mapping.of === 'offer') return mapped(mapping, type, id, undefined, offer, []);
    return plans.flatMap(([plan, own]) => mapped(mapping, type, id, plan, members(own), ['plans', plan]));
  });
  const media = Object.entries(members(offer.listing)).flatMap(([language, listing]) =>
    mediaResources(members(members(listing).media), fileOf).map((resource): Compiled => {
      const origin = ['listing', language, 'media', ...resource.origin];
      const key = `${resource.type}/${language}/${resource.name}`;
      return { key, type: resource.type, plan: undefined, language, origin, body: resource.body };
    }),
  );
  return kept([...made, ...media], offer, plans);
}

/** The normal form of what is compiled: what the marketplace will have. */
export function compiledTree(compiled: readonly Compiled[]): NormalTree {
  return normalTree(compiled.map(({ key, type, body }) => [key, tidied(type, body, () => undefined)]));
}

function mapped(
  mapping: Mapping,
  offerType: OfferType,
  id: string,
  plan: string | undefined,
  own: Members,
  at: Path,
): readonly Compiled[] {
  const { type, place, perLanguage, wrapped, always } = mapping;
  const block = place.reduce<unknown>((value, key) => members(value)[key], own);
  const blocks = perLanguage ? Object.entries(members(block)) : [[undefined, block] as const];
  return blocks.flatMap(([language, value]) => {
    const body = wrapped === undefined ? fields(mapping, members(value)) : defined({ [wrapped]: value });
    const said = place.length > 0 ? isMapping(value) : Object.keys(body).length > 0;
    if (!said && !always) return [];
    const key = [type, ...(plan === undefined ? [] : [plan]), ...(language === undefined ? [] : [language])].join('/');
    const origin = [...at, ...place, ...(language === undefined ? [] : [language])];
    return [{ key, type, plan, language, origin, body: { ...identity(type, offerType, id, plan), ...body } }];
  });
}

function fields(mapping: Mapping, block: Members): Members {
  const entries = mapping.fields.map((field) => [field, toApi(field, block[renamed[field] ?? field])]);
  const body = defined(Object.fromEntries(entries));
  if (mapping.type === 'reseller') return { audiences: [], ...body };
  return mapping.type.startsWith('core-') && body.vmProperties !== undefined
    ? { ...body, vmProperties: coreSpelling(body.vmProperties) }
    : body;
}

/** Core virtual machines spell one flag otherwise (requests of Flatcar); the normal form has one spelling for both. */
function coreSpelling(vmProperties: unknown): Members {
  const { isNetworkVirtualAppliance: networkVirtualAppliance, ...rest } = members(vmProperties);
  return defined({ ...rest, networkVirtualAppliance });
}

function identity(type: string, offerType: OfferType, id: string, plan: string | undefined): Members {
  if (type === 'product') return { identity: { externalId: id }, type: productTypes[offerType].product };
  return type === 'plan' ? { identity: { externalId: plan } } : {};
}

/** The resources with the fields that the offer keeps under `api`, and with those that only stand there. */
function kept(
  made: readonly Compiled[],
  offer: Members,
  plans: readonly (readonly [string, unknown])[],
): readonly Compiled[] {
  const more = new Map<string, { readonly over: unknown; readonly plan: string | undefined; readonly origin: Path }>();
  for (const [name, over] of Object.entries(members(offer.api)))
    more.set(name, { over, plan: undefined, origin: ['api', name] });
  for (const [plan, own] of plans)
    for (const [name, over] of Object.entries(members(members(own).api))) {
      const [type = '', ...rest] = name.split('/');
      more.set([type, plan, ...rest].join('/'), { over, plan, origin: ['plans', plan, 'api', name] });
    }
  const laid = made.map((resource) => {
    const own = more.get(resource.key);
    more.delete(resource.key);
    return own === undefined ? resource : { ...resource, body: members(overlaid(resource.body, own.over)) };
  });
  const others = [...more].map(([key, { over, plan, origin }]): Compiled => {
    const [type = ''] = key.split('/');
    return { key, type, plan, language: undefined, origin, body: members(over) };
  });
  return [...laid, ...others];
}
