/** Resources as clients send them, small. */
import { schema } from './stand.ts';

export const offer = { externalId: 'fabrikam-gateway' };
export const plan = { externalId: 'standard' };

export const product = {
  $schema: schema('product', 3),
  resourceName: 'offer',
  identity: offer,
  type: 'azureVirtualMachine',
  alias: 'Fabrikam Gateway',
};

export const standardPlan = {
  $schema: schema('plan', 2),
  resourceName: 'standard',
  product: offer,
  identity: plan,
  alias: 'Standard',
};

export const listing = {
  $schema: schema('listing', 5),
  resourceName: 'listing',
  kind: 'azureVM',
  product: offer,
  languageId: 'en-us',
  title: 'Fabrikam Gateway',
};

export const price = {
  $schema: schema('price-and-availability-plan', 4),
  product: offer,
  plan,
  visibility: 'visible',
  audience: 'public',
  markets: ['us'],
  pricing: { licenseModel: 'payAsYouGo', corePricing: { priceInputOption: 'perCore', pricePerCore: 0.04 } },
};

const disk = (versionNumber: string) => ({
  sourceType: 'sasUri',
  osDisk: { uri: `https://fabrikam.blob.core.windows.net/vhds/${versionNumber}.vhd?sp=rl&se=2026-12-01&sig=abc` },
  dataDisks: [],
});

export const image = (versionNumber: string, more: object = {}) => ({
  versionNumber,
  vmImages: [{ imageType: 'x64Gen2', source: disk(versionNumber) }],
  ...more,
});

/** The technical configuration with these image versions. */
export const technical = (...vmImageVersions: readonly object[]) => ({
  $schema: schema('virtual-machine-plan-technical-configuration', 5),
  product: offer,
  plan,
  operatingSystem: { family: 'linux', type: 'ubuntu', friendlyName: 'Ubuntu 24.04' },
  skus: [{ imageType: 'x64Gen2', skuId: 'standard' }],
  vmProperties: { supportsExtensions: true, supportsNVMe: true },
  vmImageVersions,
});

export const wholeOffer = [product, standardPlan, listing, price, technical(image('1.0.0'))];

export const toPreview = { $schema: schema('submission', 2), product: offer, target: { targetType: 'preview' } };

export const toLive = (id: string) => ({ ...toPreview, id, target: { targetType: 'live' } });
