/** The types of resources that the sandbox knows. */
import type * as z from 'zod';
import { compareVersions } from '../ingestion/version.ts';
import { CustomerLeads } from './resource-schemas/customer-leads.ts';
import { Listing, ListingAsset, ListingTrailer, PlanListing, Property } from './resource-schemas/listing.ts';
import {
  CommercialMarketplaceSetup,
  OfPlan,
  OfProduct,
  Reseller,
  SoftwareAsAServiceConfiguration,
  TestDrive,
} from './resource-schemas/offer-setup.ts';
import {
  CustomMeter,
  PriceAndAvailabilityOffer,
  PriceAndAvailabilityPlan,
  UpdatePrivateAudiences,
} from './resource-schemas/pricing.ts';
import { Plan, Product, Submission } from './resource-schemas/product.ts';
import { CoreVirtualMachineConfiguration, VirtualMachineConfiguration } from './resource-schemas/virtual-machine.ts';

/** What a resource belongs to, which is what its durable ID is made of. */
export type Scope =
  | 'product'
  | 'plan'
  | 'setup'
  | 'property'
  | 'listing'
  | 'asset'
  | 'trailer'
  | 'plan-listing'
  | 'submission';

export interface ResourceType {
  readonly schema: (version: string) => z.ZodType;
  /** From the oldest. */
  readonly versions: readonly string[];
  /** `plan-setup` is one for each plan, `action` is done and not kept. */
  readonly scope: Scope | 'plan-setup' | 'action';
  /** Whether what is read still names the host that is dead for writing, as in a draft tree that Red Hat's client keeps. */
  readonly oldHost: boolean;
  /** The products that may have it; all where undefined. */
  readonly products?: readonly string[];
}

const previews = (...numbers: readonly number[]) => numbers.map((number) => `2022-03-01-preview${number}`);
const always = (schema: z.ZodType) => () => schema;

const virtualMachines = ['azureVirtualMachine'];
const containers = ['azureContainer'];

/** By type. Sources of versions: "Product Ingestion API" (2023), and what clients send and are sent (Red Hat, SUSE, Flatcar, AlmaLinux). */
export const resourceTypes: ReadonlyMap<string, ResourceType> = new Map(
  Object.entries({
    product: { schema: always(Product), versions: previews(2, 3), scope: 'product', oldHost: true },
    plan: { schema: always(Plan), versions: previews(2, 3), scope: 'plan', oldHost: true },
    submission: { schema: always(Submission), versions: previews(2), scope: 'submission', oldHost: false },
    'commercial-marketplace-setup': {
      schema: always(CommercialMarketplaceSetup),
      versions: previews(2),
      scope: 'setup',
      oldHost: true,
    },
    'customer-leads': { schema: always(CustomerLeads), versions: previews(2, 3), scope: 'setup', oldHost: true },
    'test-drive': { schema: always(TestDrive), versions: previews(2), scope: 'setup', oldHost: true },
    reseller: { schema: always(Reseller), versions: previews(2), scope: 'setup', oldHost: true },
    property: { schema: always(Property), versions: previews(2, 3, 5), scope: 'property', oldHost: false },
    listing: { schema: always(Listing), versions: previews(2, 3, 5), scope: 'listing', oldHost: true },
    'listing-asset': { schema: always(ListingAsset), versions: previews(2, 3, 5), scope: 'asset', oldHost: true },
    'listing-trailer': { schema: always(ListingTrailer), versions: previews(2, 3, 5), scope: 'trailer', oldHost: true },
    'plan-listing': { schema: always(PlanListing), versions: previews(2, 3, 5), scope: 'plan-listing', oldHost: true },
    'price-and-availability-offer': {
      schema: always(PriceAndAvailabilityOffer),
      versions: previews(2, 3),
      scope: 'setup',
      oldHost: true,
    },
    'price-and-availability-plan': {
      schema: always(PriceAndAvailabilityPlan),
      versions: previews(2, 4),
      scope: 'plan-setup',
      oldHost: false,
    },
    'price-and-availability-custom-meter': {
      schema: always(CustomMeter),
      versions: previews(3),
      scope: 'setup',
      oldHost: false,
    },
    'price-and-availability-update-private-audiences': {
      schema: always(UpdatePrivateAudiences),
      versions: previews(2, 3),
      scope: 'action',
      oldHost: false,
    },
    'software-as-a-service-technical-configuration': {
      schema: always(SoftwareAsAServiceConfiguration),
      versions: previews(3),
      scope: 'setup',
      oldHost: false,
      products: ['softwareAsAService'],
    },
    'microsoft365-integration': {
      schema: always(OfProduct),
      versions: previews(2),
      scope: 'setup',
      oldHost: false,
      products: ['softwareAsAService'],
    },
    'virtual-machine-plan-technical-configuration': {
      schema: VirtualMachineConfiguration,
      versions: [...previews(2, 3, 5), '2026-04-01-preview1'],
      scope: 'plan-setup',
      oldHost: false,
      products: virtualMachines,
    },
    'core-virtual-machine-plan-technical-configuration': {
      schema: CoreVirtualMachineConfiguration,
      versions: previews(5, 6),
      scope: 'plan-setup',
      oldHost: false,
      products: ['coreVirtualMachine'],
    },
    'container-plan-technical-configuration': {
      schema: always(OfPlan),
      versions: previews(3),
      scope: 'plan-setup',
      oldHost: false,
      products: containers,
    },
  } satisfies Record<string, ResourceType>),
);

/** The newest version of a type that is not newer than a ceiling; undefined where there is none. */
export function newestVersion(type: string, ceiling: string): string | undefined {
  return resourceTypes.get(type)?.versions.findLast((version) => compareVersions(version, ceiling) <= 0);
}
