/** A tree of the marketplace as an offer. */
import type * as z from 'zod';
import { offersByType } from '../../schemas/offer.ts';
import type { OfferType } from '../../schemas/words.ts';
import { compile, compiledTree } from './compile.ts';
import { type Keyed, keyed, keyOf, planNames } from './keyed.ts';
import { type Mapping, mappings, renamed } from './mappings.ts';
import { addressPlace, mediaOf, type ReadMedia } from './media.ts';
import { at, defined, isDeeper, isMapping, type Members, members, text } from './members.ts';
import { normalise } from './normalise.ts';
import { overlay } from './overlay.ts';
import { offerTypeOf } from './product-type.ts';
import { externalId, type Resource, type ResourceTree, typeOf } from './resource.ts';
import { isFile, tidied } from './tidied.ts';
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
  if (isDeeper(tree, deepest)) return { fault: `it is nested more than ${deepest} deep` };
  const all = keyed(tree.resources);
  const product = all.find(({ key }) => key === 'product')?.resource;
  const id = product && externalId(product);
  if (product === undefined || id === undefined) return { fault: 'it holds no product with an offer ID' };
  const type = offerTypeOf(text(product.type) ?? '');
  if (type === undefined)
    return { fault: `its product is of the type ${text(product.type)}, which has no offers here yet` };
  if (!ids.offer.test(id)) return { fault: 'its offer ID is none that the marketplace gives' };
  // What belongs to a plan that is deleted may name it all the same.
  const called = all.flatMap(({ type: one, plan }) => plan ?? (one === 'plan' ? [''] : []));
  if (!called.every((plan) => ids.plan.test(plan)))
    return { fault: 'one of its plan IDs is none that the marketplace gives' };
  const media = namedMedia(all);
  const signed = signedUris(tree.resources);
  const offer = assembled(type, id, all, media, signed, planNames(tree.resources));
  const known = withoutUnknown(type, stopped(tree) ? { ...offer, availability: 'stopped' } : offer);
  const value = withApi(known, leftOver(type, id, tree, known, media), all);
  const assets = media.flatMap(({ path, url }) =>
    path === undefined || url === undefined ? [] : [[path, url] as const],
  );
  return { type, id, value, assets: new Map(assets) };
}

/** IDs as the API takes them (schemas of product and plan); they become names of folders and files. */
const ids = { offer: /^[a-z0-9][a-z0-9-_]{2,49}$/, plan: /^[a-z0-9-_]{1,50}$/ };

/** Levels of a tree; somewhat fewer than a file of an offer may have. */
const deepest = 40;

interface NamedMedia extends ReadMedia {
  readonly url: string | undefined;
  /** Of its file, where that is all there is; else empty. */
  readonly sha256: string;
}

/** Pictures and documents with the paths they get: by the names of their files, in a folder of their own where two have one name. */
function namedMedia(all: readonly Keyed[]): readonly NamedMedia[] {
  const taken = new Set<string>();
  return all.flatMap(({ key, type, resource }): readonly NamedMedia[] => {
    const place = addressPlace(key);
    if (place === undefined) return [];
    const name = key.split('/').slice(2).join('/');
    const address = at(resource, place);
    // What is compiled and not yet sent has a file in the place of an address.
    const [url, sha256] = isFile(address) ? [address.path, address.sha256] : [text(address) || undefined, ''];
    const one = { type, name, url, sha256, body: tidied(type, resource) };
    if (url === undefined) return [{ ...one, path: undefined }];
    const bare = url.replace(/[?#].*$/s, '').split('/');
    const said = text(resource.fileName) ?? bare.at(-1) ?? '';
    const file = safeName(said, name.startsWith('pdfDocument') ? 'pdf' : 'png');
    const free = [`media/${file}`, `media/${name.replace('/', '-')}/${file}`].find(
      (path) => !taken.has(path.toLowerCase()),
    );
    const path = free ?? `media/${type}-${name.replace('/', '-')}/${file}`;
    taken.add(path.toLowerCase());
    return [{ ...one, path }];
  });
}

/** A name that every file system takes, with the extension of its kind. */
function safeName(name: string, extension: string): string {
  const plain = name
    .slice(-longestName)
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '');
  return new RegExp(`\\.${extension}$`, 'i').test(plain) ? plain : `${plain || 'file'}.${extension}`;
}

const longestName = 100;

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
  names: ReadonlyMap<string, string>,
): Members {
  const offer: Record<string, unknown> = { id, type };
  const plans = new Map<string, Record<string, unknown>>();
  for (const mapping of mappings[type]) {
    for (const one of all) {
      if (one.type !== mapping.type || one.key !== keyIn(mapping, one)) continue;
      const target = one.plan === undefined ? offer : (plans.get(one.plan) ?? { id: one.plan });
      if (one.plan !== undefined) plans.set(one.plan, target);
      place(target, mapping, one, signed, names);
    }
  }
  const listing = members(offer.listing);
  const pictures = media.length === 0 ? {} : { 'en-us': { ...members(listing['en-us']), media: mediaOf(media) } };
  return defined({
    ...offer,
    listing: Object.keys({ ...listing, ...pictures }).length === 0 ? undefined : { ...listing, ...pictures },
    plans: Object.fromEntries(plans),
  });
}

/** The key of the resource that a mapping reads; what else there is of the type is kept under `api`. */
function keyIn({ type, of, perLanguage }: Mapping, { plan, language }: Keyed): string | undefined {
  if ((of === 'plan') !== (plan !== undefined)) return undefined;
  return keyOf(type, plan, perLanguage ? language : undefined);
}

function place(
  target: Record<string, unknown>,
  mapping: Mapping,
  { language, resource }: Keyed,
  signed: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
) {
  const body = tidied(mapping.type, resource, names);
  const fields = mapping.wrapped === undefined ? taken(mapping, body, signed) : members(body[mapping.wrapped]);
  const [block] = mapping.place;
  if (block === undefined) Object.assign(target, fields);
  else if (mapping.perLanguage)
    target[String(block)] = { ...members(target[String(block)]), [language ?? 'en-us']: fields };
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
  const unknown = new Map<string, Set<string>>();
  for (const issue of schema.safeParse(offer).error?.issues ?? [])
    if (issue.code === 'unrecognized_keys') unknown.set(JSON.stringify(issue.path), new Set(issue.keys));
  const step = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => step(item, [...path, index]));
    if (!isMapping(value)) return value;
    const out = unknown.get(JSON.stringify(path));
    const known = Object.entries(value).filter(([key]) => !out?.has(key));
    return Object.fromEntries(known.map(([key, member]) => [key, step(member, [...path, key])]));
  };
  return members(step(offer, []));
}

/** What the tree has and the offer does not say, by the keys of its resources. */
function leftOver(
  type: OfferType,
  id: string,
  { resources }: ResourceTree,
  value: Members,
  media: readonly NamedMedia[],
): ReadonlyMap<string, unknown> {
  const addresses = new Set<string | undefined>(media.map(({ url }) => url));
  const hashes = new Map<string | undefined, string>(media.map(({ path, sha256 }) => [path, sha256]));
  const whole = normalise(resources, (url) => (url !== '' && addresses.has(url) ? '' : undefined));
  const fileOf = (path: string) => ({ path, sha256: hashes.get(path) ?? '' });
  const said = compiledTree(compile({ type, id, value, fileOf }));
  return new Map(
    [...whole].flatMap(([key, body]) => {
      const more = overlay(body, said.get(key));
      return more === undefined ? [] : [[key, more] as const];
    }),
  );
}

/** The offer with what is left over, in the plan or the offer that it belongs to. */
function withApi(offer: Members, left: ReadonlyMap<string, unknown>, all: readonly Keyed[]): Members {
  const ofOffer: (readonly [string, unknown])[] = [];
  const ofPlans = new Map<string, (readonly [string, unknown])[]>();
  for (const { key, type, plan } of all) {
    if (!left.has(key)) continue;
    const more = left.get(key);
    if (plan === undefined) ofOffer.push([key, more]);
    else {
      const own = ofPlans.get(plan) ?? [];
      ofPlans.set(plan, own);
      own.push([type + key.slice(type.length + 1 + plan.length), more]);
    }
  }
  const plans = Object.entries(members(offer.plans)).map(([id, plan]) => {
    const more = ofPlans.get(id);
    return [id, more === undefined ? plan : { ...members(plan), api: Object.fromEntries(more) }];
  });
  const api = ofOffer.length === 0 ? undefined : Object.fromEntries(ofOffer);
  return { ...offer, ...defined({ api }), plans: Object.fromEntries(plans) };
}

/** Whether a tree is of a product that is not sold any more. */
export function stopped({ resources }: ResourceTree): boolean {
  return resources.some((resource: Resource) => {
    const type = typeOf(resource);
    return (type === 'product' || type === 'submission') && resource.lifecycleState === 'deprecated';
  });
}
