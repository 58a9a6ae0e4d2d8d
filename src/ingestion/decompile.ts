/** A tree of the marketplace as an offer. */
import type * as z from 'zod';
import { offersByType } from '../../schemas/offer.ts';
import type { OfferType } from '../../schemas/words.ts';
import { compile, compiledTree } from './compile.ts';
import { assetUrls, type Keyed, keyed } from './keyed.ts';
import { type Mapping, mappings, renamed } from './mappings.ts';
import { mediaOf, type ReadMedia } from './media.ts';
import { defined, isMapping, type Members, members, text } from './members.ts';
import { normalise } from './normalise.ts';
import { overlay } from './overlay.ts';
import { offerTypeOf } from './product-type.ts';
import { type Resource, type ResourceTree, typeOf } from './resource.ts';
import { tidied } from './tidied.ts';
import { fromApi } from './translate.ts';

export interface Decompiled {
  readonly type: OfferType;
  readonly id: string;
  /** The offer whole: `offer.yml` with its plans under `plans`, texts in their places. */
  readonly value: Members;
  /** Addresses of pictures and documents, by the paths that the offer names them by. */
  readonly assets: ReadonlyMap<string, string>;
}

/** Why a tree is no offer here, to stand in a sentence about it. */
export interface Undecompiled {
  readonly fault: string;
}

/**
 * The offer that a tree shows. Nothing of the tree is lost: what the offer has no fields for stands under `api`, and compiling it
 * gives the tree again, in its normal form. What the marketplace takes and the rules do not is for them to say.
 */
export function decompile(tree: ResourceTree): Decompiled | Undecompiled {
  const all = keyed(tree.resources);
  const product = all.find(({ key }) => key === 'product')?.resource;
  const id = text(members(product?.identity).externalId);
  if (product === undefined || id === undefined) return { fault: 'it holds no product with an offer ID' };
  const type = offerTypeOf(text(product.type) ?? '');
  if (type === undefined)
    return { fault: `its product is of the type ${text(product.type)}, which has no offers here yet` };
  const media = namedMedia(all);
  const signed = signedUris(tree.resources);
  const offer = assembled(type, id, all, media, signed);
  const known = withoutUnknown(type, stopped(tree) ? { ...offer, availability: 'stopped' } : offer);
  const api = leftOver(type, id, tree, known);
  return { type, id, value: withApi(known, api), assets: new Map(media.map(({ path, url }) => [path, url])) };
}

interface NamedMedia extends ReadMedia {
  readonly language: string;
  readonly url: string;
}

/** Pictures and documents with the paths they get: by the names of their files, in a folder of their own where two have one name. */
function namedMedia(all: readonly Keyed[]): readonly NamedMedia[] {
  const taken = new Set<string>();
  return all.flatMap(({ key, type, resource }): readonly NamedMedia[] => {
    if (type !== 'listing-asset' && type !== 'listing-trailer') return [];
    const [, language = '', ...name] = key.split('/');
    const [url = ''] = assetUrls(resource);
    const own = name.join('/');
    const extension = own.startsWith('pdfDocument') ? 'pdf' : 'png';
    const said = safeName(
      text(resource.fileName) ??
        url
          .replace(/[?#].*$/s, '')
          .split('/')
          .at(-1) ??
        '',
      extension,
    );
    const free = [`media/${said}`, `media/${own.replace('/', '-')}/${said}`].find(
      (path) => !taken.has(path.toLowerCase()),
    );
    const path = free ?? `media/${key.replaceAll('/', '-')}/${said}`;
    taken.add(path.toLowerCase());
    return [{ type, name: own, language, path, url, body: tidied(type, resource, () => '') }];
  });
}

/** A name that every file system takes, with the extension of its kind. */
function safeName(name: string, extension: string): string {
  const plain = name
    .slice(-100)
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '');
  return new RegExp(`\\.${extension}$`, 'i').test(plain) ? plain : `${plain || 'file'}.${extension}`;
}

/** Blobs whose address came with a token, by the address without it. */
function signedUris(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const step = (at: unknown): void => {
    const uri = text(members(at).uri);
    if (uri?.includes('?')) found.add(uri.replace(/\?.*$/s, ''));
    for (const child of Array.isArray(at) ? at : Object.values(members(at))) step(child);
  };
  step(value);
  return found;
}

function assembled(
  type: OfferType,
  id: string,
  all: readonly Keyed[],
  media: readonly NamedMedia[],
  signed: ReadonlySet<string>,
): Members {
  const offer: Record<string, unknown> = { id, type };
  const plans: Record<string, Record<string, unknown>> = {};
  for (const mapping of mappings[type]) {
    for (const one of all.filter((candidate) => candidate.type === mapping.type)) {
      const target = mapping.of === 'offer' ? offer : planIn(plans, one.plan);
      if (target !== undefined) place(target, mapping, one, signed);
    }
  }
  const listing = members(offer.listing);
  const languages = new Set([...Object.keys(listing), ...media.map(({ language }) => language)]);
  const withMedia = [...languages].map((language) => {
    const own = media.filter((one) => one.language === language);
    return [language, { ...members(listing[language]), ...(own.length > 0 && { media: mediaOf(own) }) }];
  });
  return defined({
    ...offer,
    ...(languages.size > 0 && { listing: Object.fromEntries(withMedia) }),
    plans,
  });
}

function planIn(plans: Record<string, Record<string, unknown>>, id: string | undefined) {
  if (id === undefined || id === '__proto__') return undefined;
  const plan = (Object.hasOwn(plans, id) ? plans[id] : undefined) ?? { id };
  plans[id] = plan;
  return plan;
}

function place(
  target: Record<string, unknown>,
  mapping: Mapping,
  { key, resource }: Keyed,
  signed: ReadonlySet<string>,
) {
  const body = tidied(mapping.type, resource, () => '');
  const fields = mapping.wrapped === undefined ? taken(mapping, body, signed) : members(body[mapping.wrapped]);
  const language = mapping.perLanguage ? key.split('/').at(-1) : undefined;
  const [block] = mapping.place;
  if (block === undefined) Object.assign(target, fields);
  else if (language !== undefined) target[String(block)] = { ...members(target[String(block)]), [language]: fields };
  else if (Object.keys(fields).length > 0) target[String(block)] = fields;
}

function taken(mapping: Mapping, body: Members, signed: ReadonlySet<string>): Members {
  const entries = mapping.fields.map((field) => [
    renamed[field] ?? field,
    withSas(fromApi(field, body[field]), signed),
  ]);
  return defined(Object.fromEntries(entries));
}

/** Blobs that need a token, with a reference to it by the name of their storage account. */
function withSas(value: unknown, signed: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withSas(item, signed));
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, withSas(member, signed)] as const);
  const uri = text(value.uri);
  const sas = uri !== undefined && signed.has(uri) ? [['sas', { secret: secretName(uri) }] as const] : [];
  return Object.fromEntries([...entries, ...sas]);
}

function secretName(uri: string): string {
  const account = /^https?:\/\/([a-z][a-z0-9-]{0,40})/i.exec(uri)?.[1]?.toLowerCase() ?? 'images';
  return `${account}-sas`;
}

/** The offer without keys that its schema does not know. */
function withoutUnknown(type: OfferType, offer: Members): Members {
  const schema: z.ZodType = offersByType[type];
  const issues = schema.safeParse(offer).error?.issues ?? [];
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  return unknown.reduce<Members>((value, path) => members(without(value, path)), offer);
}

function without(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? without(item, rest) : item));
  if (!isMapping(value) || key === undefined) return value;
  const name = String(key);
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
  return { ...value, [name]: without(value[name], rest) };
}

/** What the tree has and the offer does not say, by the keys of its resources. */
function leftOver(type: OfferType, id: string, tree: ResourceTree, value: Members): ReadonlyMap<string, unknown> {
  const whole = normalise(tree.resources, () => '');
  const fileOf = (path: string) => ({ path, sha256: '' });
  const said = compiledTree(compile({ type, id, value, fileOf }));
  return new Map(
    [...whole].flatMap(([key, body]) => {
      const more = overlay(body, said.get(key));
      return more === undefined ? [] : [[key, more] as const];
    }),
  );
}

/** The offer with what is left over, in the plan or the offer that it belongs to. */
function withApi(offer: Members, api: ReadonlyMap<string, unknown>): Members {
  if (api.size === 0) return offer;
  const plans = members(offer.plans);
  const own: Record<string, unknown> = {};
  const ofPlans: Record<string, Record<string, unknown>> = {};
  for (const [key, more] of api) {
    const [type, plan = '', ...rest] = key.split('/');
    if (Object.hasOwn(plans, plan) && type !== 'listing') {
      ofPlans[plan] = { ...ofPlans[plan], [[type, ...rest].join('/')]: more };
    } else own[key] = more;
  }
  const all = Object.entries(plans).map(([id, plan]) => {
    const more = ofPlans[id];
    return [id, more === undefined ? plan : { ...members(plan), api: more }];
  });
  return { ...offer, ...(Object.keys(own).length > 0 && { api: own }), plans: Object.fromEntries(all) };
}

/** Whether a tree is of a product that is not sold any more. */
export function stopped({ resources }: ResourceTree): boolean {
  return resources.some((resource: Resource) => {
    const type = typeOf(resource);
    return (type === 'product' || type === 'submission') && resource.lifecycleState === 'deprecated';
  });
}
