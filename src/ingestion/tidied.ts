/** What counts of a resource: without what the server owns, without what is empty or as it is unless said, without secrets. */
import { isMapping, type Members, members } from './members.ts';

/** A file of the offer, in the place of an address that only exists once it is offered to the marketplace. */
export interface AssetFile {
  /** From the offer's folder. */
  readonly path: string;
  readonly sha256: string;
}

/** What stands for a secret, as the API shows one (schema of customer-leads: masked-secret). */
export const masked = '*********';

/** Fields that say where a resource belongs, which its key says too, and fields that only the server writes. */
const owned: readonly string[] = [
  '$schema',
  'id',
  'resourceName',
  'validations',
  'product',
  'plan',
  'listing',
  'languageId',
  'kind',
  'displayOrder',
  'fileName',
];

/** Whether a product is sold is asked for by a submission, not by the product. */
const sale: readonly string[] = ['lifecycleState', 'deprecationSchedule'];

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

const secrets: readonly string[] = ['storageAccountConnectionString', 'applicationKey', 'password', 'clientSecret'];

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The SHA-256 of the file that an address leads to, in hexadecimal; undefined where it is not known. */
export type HashOf = (url: string) => string | undefined;

/**
 * The fields of a resource that say something. Secrets are masked, addresses of blobs stand without their query, those of assets
 * are `sha256:` and the hash of the file, or else themselves without the query, which changes with each reading.
 */
export function tidied(type: string, body: Members, hashOf: HashOf): Members {
  const asset = type === 'listing-asset' || type === 'listing-trailer';
  const usual = members(unlessSaid[type]);
  const kept = (name: string, value: unknown, within: string): unknown => {
    if (secrets.includes(name) && value !== '' && value !== undefined) return masked;
    if (name === 'url' && asset) return isMapping(value) ? `sha256:${value.sha256}` : hashed(String(value), hashOf);
    if (name === 'uri' && typeof value === 'string') return value.replace(/\?.*$/s, '');
    if (name === 'sas') return undefined;
    if (name === 'lifecycleState' && value === 'generallyAvailable') return undefined;
    if (within === 'vmProperties' && value === capable.includes(name)) return undefined;
    if (typeof value === 'string')
      return guid.test(value) ? value.toLowerCase() : value.replace(/\r\n?/g, '\n').replace(/\n+$/, '') || undefined;
    if (Array.isArray(value)) {
      const list = value.map((item) => kept('', item, name)).filter((item) => item !== undefined);
      return list.length === 0 && within !== 'categories' ? undefined : list;
    }
    return isMapping(value) ? mapping(value, name) : (value ?? undefined);
  };
  const mapping = (value: Members, name: string): unknown => {
    const all = Object.entries(value).map(([key, member]) => [
      spelling[key] ?? key,
      kept(spelling[key] ?? key, member, name),
    ]);
    const entries = all.filter(([, member]) => member !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };
  const own = Object.entries(body).filter(
    ([name]) =>
      !owned.includes(name) &&
      !(type === 'listing-asset' && unnamed(name, body)) &&
      !(type === 'product' && sale.includes(name)),
  );
  const tidy = members(mapping(Object.fromEntries(own), ''));
  return Object.fromEntries(Object.entries(tidy).filter(([name, value]) => !usually(usual[name], value)));
}

/** In the requests of Flatcar. */
const spelling: Readonly<Record<string, string>> = { networkVirtualAppliance: 'isNetworkVirtualAppliance' };

const usually = (usual: unknown, value: unknown) =>
  usual !== undefined && (value === usual || (Array.isArray(value) && value.length === 1 && value[0] === usual));

const hashed = (url: string, hashOf: HashOf) => {
  const sha256 = hashOf(url);
  return sha256 === undefined ? url.replace(/\?.*$/s, '') : `sha256:${sha256}`;
};

/** Names of pictures say nothing: they are those of files. A document's is read by customers. The type is in the key. */
const unnamed = (name: string, { type }: Members) =>
  name === 'type' || (name === 'friendlyName' && String(type).toLowerCase() !== 'pdfdocument');
