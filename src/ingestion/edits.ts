/** What has to be written into the draft so that it becomes what an offer says. */

import { canonicalJson } from '../../schemas/canonical-json.ts';
import type { OfferType } from '../../schemas/words.ts';
import { type Compiled, compiledTree } from './compile.ts';
import { assetType, type Keyed, keyed, planGuids } from './keyed.ts';
import { defined, isMapping, type Members, members, text } from './members.ts';
import { normalise } from './normalise.ts';
import { productTypes } from './product-type.ts';
import { type Resource, schemaOf, versionOf } from './resource.ts';
import type { AssetFile, HashOf } from './tidied.ts';
import { compareVersions, defaultVersions } from './version.ts';

/** The draft as it is. */
export interface Draft {
  /** The product's GUID; undefined where it is still to be made. */
  readonly product: string | undefined;
  readonly resources: readonly Resource[];
  /** The hashes of its assets, by their addresses. */
  readonly hashOf: HashOf;
}

/** Versions to write types with, over those that are read. */
export type Versions = Readonly<Record<string, string>>;

/**
 * The resources to write, each named by `resourceName` after its key: those that differ from the draft, and those that are to go. Files
 * and secrets stand in them as references, for `filled`. Empty where the draft is what the offer says. Throws where a type has no
 * known version.
 */
export function edits(
  type: OfferType,
  compiled: readonly Compiled[],
  draft: Draft,
  versions: Versions,
): readonly Resource[] {
  const own = keyed(draft.resources);
  const byKey = new Map(own.map((one) => [one.key, one]));
  const before = normalise(draft.resources, draft.hashOf);
  const after = compiledTree(compiled);
  const same = (key: string) =>
    byKey.has(key) && canonicalJson(before.get(key) ?? {}) === canonicalJson(after.get(key) ?? {});
  const context: Context = { type, draft, byKey, plans: planGuids(draft.resources), versions };
  const written = compiled
    .filter(({ key }) => !same(key))
    .map((one) => write(one, members(before.get(one.key)), context));
  const wanted = new Set(compiled.map(({ key }) => key));
  const goes = own.filter(({ key }) => !wanted.has(key));
  return [...written, ...goes.flatMap((one) => removal(one, before.has(one.key), goes, context))];
}

/** The version that a type is written with: the one asked for, else the one that was read, else the one that is usual. */
export function versionFor(type: string, read: readonly Resource[], versions: Versions): string {
  const seen = read
    .filter(({ $schema }) => $schema.includes(`/${type}/`))
    .map(versionOf)
    .sort(compareVersions)
    .at(-1);
  const version = versions[type] ?? seen ?? defaultVersions[type];
  if (version === undefined)
    throw new Error(`No schema version is known for the resource \`${type}\`; name one in OFFERLANE_SCHEMA_VERSIONS.`);
  return version;
}

interface Context {
  readonly type: OfferType;
  readonly draft: Draft;
  readonly byKey: ReadonlyMap<string, Keyed>;
  readonly plans: ReadonlyMap<string, string>;
  readonly versions: Versions;
}

/** Resources of which a product has several of one type: the API has to be told which is meant. */
const numbered = ['listing-asset', 'listing-trailer'];

function write({ key, type, plan, language, body }: Compiled, before: Members, context: Context): Resource {
  const { draft, byKey, versions } = context;
  const known = byKey.get(key)?.resource;
  const kind = productTypes[context.type].kinds[type];
  const listing = numbered.includes(type) ? reference(`listing/${language ?? 'en-us'}`, context) : undefined;
  return {
    $schema: schemaOf(type, versionFor(type, draft.resources, versions)),
    resourceName: resourceName(key),
    ...defined({
      id: numbered.includes(type) ? known?.id : undefined,
      kind,
      product: type === 'product' ? undefined : productReference(context),
      plan: plan === undefined || type === 'plan' ? undefined : planReference(plan, context),
      listing,
      languageId: type === 'listing-trailer' ? undefined : language,
    }),
    ...cleared(before, body),
    ...withReferences(body, context),
  };
}

function productReference({ draft }: Context): unknown {
  return draft.product === undefined ? { resourceName: resourceName('product') } : `product/${draft.product}`;
}

function planReference(plan: string, { draft, plans }: Context): unknown {
  const known = plans.get(plan);
  return known === undefined || draft.product === undefined
    ? { resourceName: resourceName(`plan/${plan}`) }
    : `plan/${draft.product}/${known}`;
}

function reference(key: string, { byKey }: Context): unknown {
  return byKey.get(key)?.resource.id ?? { resourceName: resourceName(key) };
}

/** A base plan is written as all plans are. */
function withReferences(body: Members, context: Context): Members {
  const base = text(members(body.basePlan).externalId);
  return base === undefined ? body : { ...body, basePlan: planReference(base, context) };
}

/** Fields that the draft has and the offer has not, emptied: a field that is not written stays as it is. */
function cleared(before: Members, body: Members): Members {
  const gone = Object.entries(before).filter(([name]) => body[name] === undefined);
  return defined(
    Object.fromEntries(gone.map(([name, value]) => [name, name === 'url' ? undefined : empty(name, value)])),
  );
}

function empty(name: string, value: unknown): unknown {
  if (name === 'lifecycleState') return 'generallyAvailable';
  if (name === 'trial') return null;
  if (typeof value === 'string') return '';
  if (typeof value === 'boolean') return false;
  if (Array.isArray(value)) return [];
  if (!isMapping(value)) return name === 'displayRank' ? 2_147_483_647 : undefined;
  return Object.hasOwn(value, 'name') ? { name: '' } : {};
}

/** What resources are that every product has, where an offer says nothing of them. */
const resets: Readonly<Record<string, Members>> = {
  'customer-leads': { leadDestination: 'none' },
  'test-drive': { enabled: false },
  reseller: { resellerChannelState: 'notSet', audiences: [] },
  'price-and-availability-offer': { previewAudiences: [] },
};

/** Fields that a resource needs even where it is to go. */
const identifying = ['kind', 'product', 'plan', 'listing', 'languageId', 'identity', 'alias', 'assets', 'streamingUrl'];

function removal(
  { key, type, plan, resource }: Keyed,
  says: boolean,
  goes: readonly Keyed[],
  context: Context,
): readonly Resource[] {
  const $schema = schemaOf(type, versionFor(type, context.draft.resources, context.versions));
  const base = { $schema, resourceName: resourceName(key), ...defined({ id: resource.id }) };
  const reset = resets[type];
  if (reset !== undefined)
    return says ? [{ $schema, resourceName: resourceName(key), product: productReference(context), ...reset }] : [];
  const withPlan = plan !== undefined && type !== 'plan' && goes.some((one) => one.key === `plan/${plan}`);
  if (withPlan || !(numbered.includes(type) || type === 'plan')) return [];
  const own = Object.fromEntries(identifying.map((name) => [name, resource[name]]));
  const asset = type === 'listing-asset' ? { type: assetType(resource) } : {};
  return [{ ...base, ...defined(own), ...asset, lifecycleState: 'deleted' }];
}

/** What a request calls a resource by: its key in the letters that are allowed, in at most 50 of them. */
export function resourceName(key: string): string {
  const name = key.replaceAll('/', '_').replace(/[^a-zA-Z0-9_-]/g, '-');
  if (name.length <= 50) return name;
  let hash = 0;
  for (const letter of key) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${name.slice(0, 41)}-${hash.toString(16).padStart(8, '0')}`;
}

/** What takes the place of references when a resource is sent. */
export interface Filling {
  readonly assetUrl: (file: AssetFile) => string;
  /** The value of a secret, for the resource and field that it stands in, and the host that it is sent to where a field beside it names one. */
  readonly secret: (name: string, field: string, host: string | undefined) => string;
}

/** A resource as it is sent: addresses for files, values for secrets, SAS tokens at the addresses of blobs. */
export function filled(resource: Resource, filling: Filling): Resource {
  const step = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => step(item, field));
    if (!isMapping(value)) return value;
    if (isFile(value)) return filling.assetUrl(value);
    const secret = text(value.secret);
    if (secret !== undefined && Object.keys(value).length === 1) return filling.secret(secret, field, undefined);
    const { sas, ...rest } = value;
    const entries = Object.entries(rest).map(([name, member]) => [name, step(member, name)]);
    const uri = text(rest.uri);
    const token = text(members(sas).secret);
    if (uri === undefined || token === undefined) return Object.fromEntries(entries);
    const host = /^https?:\/\/([^/]+)/.exec(uri)?.[1];
    return { ...Object.fromEntries(entries), uri: `${uri}?${filling.secret(token, 'sas', host).replace(/^\?/, '')}` };
  };
  const entries = Object.entries(resource).map(([name, value]) => [name, step(value, name)]);
  return { $schema: resource.$schema, ...Object.fromEntries(entries) };
}

const isFile = (value: Members): value is Members & AssetFile =>
  typeof value.sha256 === 'string' && typeof value.path === 'string';
