/** What has to be written into the draft so that it becomes what an offer says. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../schemas/canonical-json.ts';
import type { OfferType } from '../../schemas/words.ts';
import { type Compiled, compiledTree } from './compile.ts';
import { assetType, type Keyed, keyed, planGuids } from './keyed.ts';
import { defined, isMapping, type Members, members, own, text } from './members.ts';
import { normalise } from './normalise.ts';
import { productTypes } from './product-type.ts';
import { type Resource, schemaOf, typeOf, versionOf } from './resource.ts';
import { type AssetFile, type HashOf, isFile, saysNothing } from './tidied.ts';
import { spelt } from './translate.ts';
import { compareVersions, defaultVersions } from './version.ts';

/** The draft as it is. */
export interface Draft {
  /** The product's GUID; undefined where it is still to be made. */
  readonly product: string | undefined;
  readonly resources: readonly Resource[];
  /** The hashes of its assets, by their addresses. */
  readonly hashOf: HashOf;
}

/** The draft of an offer that the marketplace does not have yet. */
export const noDraft: Draft = { product: undefined, resources: [], hashOf: () => undefined };

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
  const there = keyed(draft.resources);
  const byKey = new Map(there.map((one) => [one.key, one]));
  const before = normalise(draft.resources, draft.hashOf);
  const after = compiledTree(compiled);
  const wanted = new Set(compiled.map(({ key }) => key));
  const context: Context = {
    type,
    product: draft.product,
    byKey,
    wanted,
    plans: planGuids(draft.resources),
    version: versionOfType(draft.resources, versions),
  };
  const same = (key: string) =>
    byKey.has(key) && canonicalJson(before.get(key) ?? {}) === canonicalJson(after.get(key) ?? {});
  const goes = there.filter(({ key }) => !wanted.has(key));
  const moved = new Set([...compiled.filter(({ key }) => !same(key)), ...goes].map(({ key }) => listOf(key)));
  const written = compiled.filter(
    ({ key, body }) =>
      !same(key) || (moved.has(listOf(key)) && body.displayOrder !== byKey.get(key)?.resource.displayOrder),
  );
  return [
    ...written.map((one) => write(one, before.get(one.key) ?? {}, context)),
    ...goes.flatMap((one) => removal(one, before.has(one.key), context) ?? []),
  ];
}

/** The list that an asset is shown in, by its key; those in one that changes are all told their order. */
const listOf = (key: string) => key.replace(/^(listing-asset\/.*)\/\d+$/, '$1');

/** The version that a type is written with: the one asked for, else the newest that was read, else the one that is usual. */
export function versionFor(type: string, read: readonly Resource[], versions: Versions): string {
  return versionOfType(read, versions)(type);
}

function versionOfType(read: readonly Resource[], versions: Versions): (type: string) => string {
  const seen = new Map<string, string>();
  for (const resource of read) {
    const [type, version] = [typeOf(resource), versionOf(resource)];
    if (compareVersions(version, seen.get(type) ?? version) >= 0) seen.set(type, version);
  }
  return (type) => {
    const version = own(versions, type) ?? seen.get(type) ?? own(defaultVersions, type);
    if (typeof version === 'string') return version;
    throw new Error(`No schema version is known for the resource \`${type}\`; name one in OFFERLANE_SCHEMA_VERSIONS.`);
  };
}

interface Context {
  readonly type: OfferType;
  readonly product: string | undefined;
  readonly byKey: ReadonlyMap<string, Keyed>;
  /** Keys of all that the offer says. */
  readonly wanted: ReadonlySet<string>;
  readonly plans: ReadonlyMap<string, string>;
  readonly version: (type: string) => string;
}

/** Resources of which a product has several of one type: the API has to be told which is meant. */
const numbered = ['listing-asset', 'listing-trailer'];

function write({ key, type, plan, language, body }: Compiled, before: Members, context: Context): Resource {
  const media = numbered.includes(type);
  return {
    $schema: schemaOf(type, context.version(type)),
    resourceName: resourceName(key),
    ...defined({
      id: media ? context.byKey.get(key)?.resource.id : undefined,
      kind: own(productTypes[context.type].kinds, type),
      product: type === 'product' ? undefined : productReference(context),
      plan: plan === undefined || type === 'plan' ? undefined : planReference(plan, context),
      listing: media ? reference(`listing/${language ?? 'en-us'}`, context) : undefined,
      languageId: type === 'listing-trailer' ? undefined : language,
    }),
    ...cleared(type, before, body),
    ...members(withReferences(spelt(type, body), '', context)),
  };
}

function productReference({ product }: Context): unknown {
  return product === undefined ? { resourceName: resourceName('product') } : `product/${product}`;
}

/** A plan of the draft by its durable ID, a new one by its name in the request, one that is nowhere by what it is called. */
function planReference(plan: string, { product, plans, wanted }: Context): unknown {
  const known = plans.get(plan);
  if (known !== undefined && product !== undefined) return `plan/${product}/${known}`;
  return wanted.has(`plan/${plan}`) ? { resourceName: resourceName(`plan/${plan}`) } : { externalId: plan };
}

function reference(key: string, { byKey }: Context): unknown {
  return byKey.get(key)?.resource.id ?? { resourceName: resourceName(key) };
}

/** Plans that a resource names are written as all plans are. */
function withReferences(value: unknown, name: string, context: Context): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, '', context));
  if (!isMapping(value)) return value;
  const plan = name === 'plan' || name === 'basePlan' ? text(value.externalId) : undefined;
  if (plan !== undefined) return planReference(plan, context);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withReferences(member, key, context)]));
}

/** How fields are emptied that are not emptied by their kind of value; null where the API takes null. */
const emptied: Members = {
  lifecycleState: 'generallyAvailable',
  displayRank: 2_147_483_647,
  azureRegions: ['azureGlobal'],
  customerMarkets: 'customMarkets',
  trial: null,
};

/** Fields that the draft has and the offer has not, emptied: a field that is not written stays as it is. */
function cleared(type: string, before: Members, body: Members): Members {
  const gone = Object.entries(before).filter(([name]) => body[name] === undefined && !saysNothing(type, name, body));
  return defined(Object.fromEntries(gone.map(([name, value]) => [name, empty(name, value)])));
}

function empty(name: string, value: unknown): unknown {
  if (Object.hasOwn(emptied, name)) return emptied[name];
  if (typeof value === 'string') return '';
  if (typeof value === 'boolean') return false;
  if (Array.isArray(value)) return [];
  if (!isMapping(value)) return undefined;
  return Object.hasOwn(value, 'name') ? { name: '' } : {};
}

/** What resources are that every product has, where an offer says nothing of them. */
const resets: Readonly<Record<string, Members>> = {
  'customer-leads': { leadDestination: 'none' },
  'test-drive': { enabled: false },
  reseller: { resellerChannelState: 'notSet', audiences: [] },
  'price-and-availability-offer': { previewAudiences: [] },
  'price-and-availability-custom-meter': { customMeters: {} },
};

/** Fields that a resource needs even where it is to go. */
const identifying = ['kind', 'product', 'plan', 'listing', 'languageId', 'identity', 'alias', 'assets', 'streamingUrl'];

/** Takes a resource out of the draft; undefined where it goes with its plan, or where the API knows no way. */
function removal({ key, type, plan, resource }: Keyed, says: boolean, context: Context): Resource | undefined {
  const base = () => ({ $schema: schemaOf(type, context.version(type)), resourceName: resourceName(key) });
  const reset = own(resets, type);
  if (isMapping(reset)) return says ? { ...base(), product: productReference(context), ...reset } : undefined;
  const withPlan = plan !== undefined && type !== 'plan' && !context.wanted.has(`plan/${plan}`);
  if (withPlan || !(numbered.includes(type) || type === 'plan')) return undefined;
  const said = Object.fromEntries(identifying.map((name) => [name, resource[name]]));
  const asset = type === 'listing-asset' ? { type: assetType(resource) } : {};
  return { ...base(), ...defined({ id: resource.id, ...said }), ...asset, lifecycleState: 'deleted' };
}

/**
 * What a request calls a resource by: its key in the letters that are allowed, in at most 50 of them; with a hash of it where that
 * could be another's name too.
 */
export function resourceName(key: string): string {
  const name = key.replaceAll('/', '_').replace(/[^a-zA-Z0-9_-]/g, '-');
  if (name.length <= 50 && name === key.replaceAll('/', '_') && !key.includes('_')) return name;
  return `${name.slice(0, 33)}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}

/** What takes the place of references when a resource is sent. */
export interface Filling {
  readonly assetUrl: (file: AssetFile) => string;
  /** The value of a secret, for the resource and field that it stands in, and the host that it is sent to where a field beside it names one. */
  readonly secret: (name: string, field: string, host: string | undefined) => string;
}

/** A resource as it is sent: addresses for files, values for secrets, SAS tokens at the addresses of blobs. */
export function filled(resource: Resource, filling: Filling): Resource {
  const step = (value: unknown, field: string, beside: Members): unknown => {
    if (Array.isArray(value)) return value.map((item) => step(item, field, {}));
    if (!isMapping(value)) return value;
    if (isFile(value)) return filling.assetUrl(value);
    const secret = text(value.secret);
    if (secret !== undefined && Object.keys(value).length === 1)
      return filling.secret(secret, field, registryHost(beside));
    const { sas, ...rest } = value;
    const entries = Object.entries(rest).map(([name, member]) => [name, step(member, name, rest)]);
    const uri = text(rest.uri);
    const token = text(members(sas).secret);
    if (uri === undefined || token === undefined) return Object.fromEntries(entries);
    const host = /^https?:\/\/([^/]+)/.exec(uri)?.[1];
    return { ...Object.fromEntries(entries), uri: `${uri}?${filling.secret(token, 'sas', host).replace(/^\?/, '')}` };
  };
  const entries = Object.entries(resource).map(([name, value]) => [name, step(value, name, resource)]);
  return { $schema: resource.$schema, ...Object.fromEntries(entries) };
}

/** The host of the registry that stands beside a password: Microsoft signs in there. */
function registryHost({ registryName }: Members): string | undefined {
  const name = text(registryName);
  return name === undefined ? undefined : `${name.toLowerCase()}.azurecr.io`;
}
