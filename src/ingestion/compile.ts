/** An offer as the resources that the marketplace is to have. */
import type { OfferType, Path } from '../../schemas/words.ts';
import { keyOf } from './keyed.ts';
import { type Mapping, mappings, renamed } from './mappings.ts';
import { type FileOf, mediaResources } from './media.ts';
import { defined, isMapping, type Members, members, own } from './members.ts';
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
  /** What stands under `api` for it, and where. */
  readonly api?: { readonly origin: Path; readonly value: unknown };
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
    return plans.flatMap(([plan, content]) => mapped(mapping, type, id, plan, content, ['plans', plan]));
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
  return normalTree(compiled.map(({ key, type, body }) => [key, tidied(type, body)]));
}

function mapped(
  mapping: Mapping,
  offerType: OfferType,
  id: string,
  plan: string | undefined,
  content: unknown,
  at: Path,
): readonly Compiled[] {
  const { type, place, perLanguage, wrapped, always } = mapping;
  const block = place.reduce<unknown>(own, content);
  const blocks = perLanguage ? Object.entries(members(block)) : [[undefined, block] as const];
  return blocks.flatMap(([language, value]) => {
    const body = wrapped === undefined ? fields(mapping, members(value)) : defined({ [wrapped]: value });
    const said = place.length > 0 ? isMapping(value) : Object.keys(body).length > 0;
    if (!said && !always) return [];
    const key = keyOf(type, plan, language);
    const origin = [...at, ...place, ...(language === undefined ? [] : [language])];
    return [{ key, type, plan, language, origin, body: { ...identity(type, offerType, id, plan), ...body } }];
  });
}

function fields(mapping: Mapping, block: Members): Members {
  const entries = mapping.fields.map((field) => [field, toApi(field, block[renamed[field] ?? field])]);
  const body = defined(Object.fromEntries(entries));
  return mapping.type === 'reseller' ? { audiences: [], ...body } : body;
}

function identity(type: string, offerType: OfferType, id: string, plan: string | undefined): Members {
  if (type === 'product') return { identity: { externalId: id }, type: productTypes[offerType].product };
  return type === 'plan' ? { identity: { externalId: plan } } : {};
}

/** What an offer or a plan keeps under `api` for a resource. */
interface Kept {
  readonly type: string;
  readonly plan: string | undefined;
  /** What follows type and plan in the key. */
  readonly rest: readonly string[];
  readonly origin: Path;
  readonly value: unknown;
}

/** The resources with the fields that the offer keeps under `api`, and those that only stand there. */
function kept(
  made: readonly Compiled[],
  offer: Members,
  plans: readonly (readonly [string, unknown])[],
): readonly Compiled[] {
  const all = [...keptIn(offer, undefined, []), ...plans.flatMap(([id, plan]) => keptIn(plan, id, ['plans', id]))];
  const more = new Map(all.map((one) => [keyOf(one.type, one.plan, ...one.rest), one]));
  const laid = made.map((resource) => {
    const api = more.get(resource.key);
    if (api === undefined) return resource;
    more.delete(resource.key);
    return {
      ...resource,
      body: members(overlaid(resource.body, api.value)),
      api: { origin: api.origin, value: api.value },
    };
  });
  return [...laid, ...[...more].map(([key, one]) => onlyKept(key, one))];
}

function keptIn(content: unknown, plan: string | undefined, at: Path): readonly Kept[] {
  return Object.entries(members(own(content, 'api'))).map(([name, value]) => {
    const [type = '', ...rest] = name.split('/');
    return { type, plan, rest, origin: [...at, 'api', name], value };
  });
}

function onlyKept(key: string, { type, plan, rest, origin, value }: Kept): Compiled {
  const [word = ''] = rest;
  const language = /^[a-z]{2,3}(-|$)/i.test(word) ? word : undefined;
  const body = type === 'listing-asset' ? { type: rest[1], ...members(value) } : members(value);
  return { key, type, plan, language, origin, body, api: { origin, value } };
}
