/** What counts of a resource: without what the server owns, without what is empty or as it is unless said, without secrets. */
import { isMapping, items, type Members, members, own, text } from './members.ts';

/** A file of the offer, in the place of an address that only exists once it is offered to the marketplace. */
export interface AssetFile {
  /** From the offer's folder. */
  readonly path: string;
  readonly sha256: string;
}

/** The SHA-256 of the file that an address leads to, in hexadecimal; undefined where it is not known. */
export type HashOf = (url: string) => string | undefined;

export const isFile = (value: unknown): value is Members & AssetFile =>
  isMapping(value) && typeof value.sha256 === 'string' && typeof value.path === 'string';

/** What stands for a secret, as the API shows one (schema of customer-leads: masked-secret). */
export const maskedSecret = '*********';

/** Fields that hold a secret, wherever they stand. */
export const secrets: readonly string[] = [
  'storageAccountConnectionString',
  'applicationKey',
  'password',
  'clientSecret',
];

/** Fields that say where a resource belongs, which its key says too, and fields that only the server writes. */
const owned: readonly string[] = ['$schema', 'id', 'resourceName', 'validations', 'product', 'plan', 'languageId'];

/** The same, of single types. Whether a product is sold is asked for by a submission, not by the product. */
const ownedOf: Readonly<Record<string, readonly string[]>> = {
  product: ['lifecycleState', 'deprecationSchedule'],
  property: ['kind'],
  listing: ['kind'],
  'plan-listing': ['kind'],
  'listing-asset': ['kind', 'listing', 'type', 'displayOrder', 'fileName'],
  'listing-trailer': ['kind', 'listing', 'displayOrder'],
};

/** Fields whose value is what it is where nothing is said (schemas of the ingestion API; `notSet` and `none` as in its trees). */
const unlessSaid: Readonly<Record<string, Members>> = {
  plan: { displayRank: 2_147_483_647, azureRegions: 'azureGlobal' },
  'price-and-availability-plan': { customerMarkets: 'customMarkets' },
  'commercial-marketplace-setup': { useMicrosoftLicenseManagementService: false, requireLicenseForInstall: false },
  'customer-leads': { leadDestination: 'none' },
  'test-drive': { enabled: false },
  reseller: { resellerChannelState: 'notSet' },
};

/** What a virtual machine can do unless said; all others it cannot. */
const capable: readonly string[] = ['supportsExtensions', 'supportsRemoteConnection'];

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An address that carries a token of a storage account. */
const signed = /^https?:[^?]*\?(?:.*&)?sig=/is;

/**
 * The fields of a resource that say something. Secrets are masked; addresses of blobs and assets stand without their query, which
 * changes with each reading; a file of the offer is `sha256:` and its hash. `names` are the IDs of plans by what refers to them.
 */
export function tidied(type: string, body: Members, names: ReadonlyMap<string, string> = new Map()): Members {
  const asset = type === 'listing-asset' || type === 'listing-trailer';
  const usual = members(own(unlessSaid, type));

  const kept = (name: string, value: unknown, within: string): unknown => {
    if (value === undefined || value === null || isUnlessSaid(name, value, within)) return undefined;
    if (secrets.includes(name)) return value === '' ? undefined : maskedSecret;
    if (name === 'url' && isFile(value)) return `sha256:${value.sha256}`;
    const plan = planReferences.includes(name)
      ? names.get(text(value) ?? text(own(value, 'resourceName')) ?? '')
      : undefined;
    if (plan !== undefined) return { externalId: plan };
    if (typeof value === 'string') return words(value, name === 'uri' || (asset && name === 'url'));
    if (Array.isArray(value)) {
      const list = value.map((item) => kept('', item, name)).filter((item) => item !== undefined);
      return list.length === 0 && within !== 'categories' ? undefined : list;
    }
    return isMapping(value) ? mapping(value, name) : value;
  };

  const mapping = (value: Members, name: string): Members | undefined => {
    const entries = Object.entries(value).flatMap(([key, member]) => {
      const spelt = name === 'vmProperties' && key === 'networkVirtualAppliance' ? 'isNetworkVirtualAppliance' : key;
      const tidy = kept(spelt, member, name);
      return tidy === undefined || key === '__proto__' ? [] : [[spelt, tidy] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };

  const left = Object.entries(body).filter(([name]) => !saysNothing(type, name, body));
  const tidy = mapping(Object.fromEntries(left), '') ?? {};
  return Object.fromEntries(Object.entries(tidy).filter(([name, value]) => !isUsual(own(usual, name), value)));
}

/** Fields that name a plan of the same offer, below the top of a resource. */
const planReferences: readonly string[] = ['plan', 'basePlan'];

/** Whether a field of a resource is none that counts, whatever its value. */
export function saysNothing(type: string, name: string, body: Members): boolean {
  if (owned.includes(name) || items(own(ownedOf, type)).includes(name)) return true;
  if (Object.hasOwn(inert, type) && inert[type]?.(name, body)) return true;
  // Names of pictures say nothing: they are those of files. A document's is read by customers.
  return type === 'listing-asset' && name === 'friendlyName' && text(body.type)?.toLowerCase() !== 'pdfdocument';
}

/** Fields that mean something beside a certain value of another alone. */
const inert: Readonly<Record<string, (name: string, body: Members) => boolean>> = {
  'customer-leads': (name, { leadDestination }) =>
    name.endsWith('LeadConfiguration') && name !== `${leadDestination}LeadConfiguration`,
  'test-drive': (name, { enabled }) => name === 'type' && enabled !== true,
  'price-and-availability-plan': (name, { customerMarkets }) =>
    name === 'markets' && (customerMarkets === 'allMarkets' || customerMarkets === 'allTaxRemittedMarkets'),
};

/** What is so in every resource where nothing is said, and what the server works out. */
function isUnlessSaid(name: string, value: unknown, within: string): boolean {
  if (within === 'vmProperties') return value === capable.includes(name);
  return (
    (name === 'lifecycleState' && value === 'generallyAvailable') ||
    (name === 'date' && within === 'deprecationSchedule') ||
    name === 'sas'
  );
}

const isUsual = (usual: unknown, value: unknown) =>
  usual !== undefined && (value === usual || (Array.isArray(value) && value.length === 1 && value[0] === usual));

function words(value: string, address: boolean): string | undefined {
  if (guid.test(value)) return value.toLowerCase();
  if (address || signed.test(value)) return value.replace(/\?.*$/s, '') || undefined;
  return value.replace(/\r\n?/g, '\n').replace(/\n+$/, '') || undefined;
}
