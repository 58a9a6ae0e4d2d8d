/** How the ingestion API calls the types of offers, and the kinds of their resources. */
import { type OfferType, offerTypes } from '../../schemas/words.ts';

interface ProductType {
  /** `type` of the product resource. */
  readonly product: string;
  /** The resource of a plan's or offer's technical configuration. */
  readonly technicalConfiguration: string;
  /** `kind` of the resources that have one. */
  readonly kinds: Readonly<Record<string, string>>;
}

const kinds = (name: string) => ({
  property: name,
  listing: name,
  'plan-listing': `${name}-plan`,
  'listing-asset': 'azure',
  'listing-trailer': 'azure',
});

/**
 * Sources: schemas of the ingestion API for virtual machines; its SaaS page for the property and an offer builder's requests for the
 * plan listing; its container page. `azureSaaS` for a SaaS listing, `azureContainer-plan`, and `azureVM` for core virtual machines, are inferred from these.
 */
export const productTypes: Readonly<Record<OfferType, ProductType>> = {
  'virtual-machine': {
    product: 'azureVirtualMachine',
    technicalConfiguration: 'virtual-machine-plan-technical-configuration',
    kinds: kinds('azureVM'),
  },
  'core-virtual-machine': {
    product: 'coreVirtualMachine',
    technicalConfiguration: 'core-virtual-machine-plan-technical-configuration',
    kinds: kinds('azureVM'),
  },
  'software-as-a-service': {
    product: 'softwareAsAService',
    technicalConfiguration: 'software-as-a-service-technical-configuration',
    kinds: kinds('azureSaaS'),
  },
  container: {
    product: 'azureContainer',
    technicalConfiguration: 'container-plan-technical-configuration',
    kinds: kinds('azureContainer'),
  },
  'azure-application': { product: 'azureApplication', technicalConfiguration: '', kinds: {} },
};

/** Why offers of a type are judged and no more. */
export const unspoken: Readonly<Partial<Record<OfferType, string>>> = {
  'azure-application':
    'Offers of type azure-application are judged here and not yet staged: the ingestion API does not take them. Publish them in Partner Center.',
};

/** The offer type of a product's `type`; undefined where it is none that is spoken here. */
export function offerTypeOf(product: string): OfferType | undefined {
  return offerTypes.find((type) => productTypes[type].product === product && unspoken[type] === undefined);
}
