/** What a resource tree says of how its product is published. */
import type { OfferType } from '../../schemas/words.ts';
import type { PublishingFacts } from './publishing-steps.ts';
import { type Resource, type ResourceTree, typeOf } from './resource.ts';

/** The types of products that are modelled, as the API spells them (schema of `product`). */
const offerTypesByProduct: ReadonlyMap<unknown, OfferType> = new Map([
  ['azureVirtualMachine', 'virtual-machine'],
  ['coreVirtualMachine', 'virtual-machine'],
  ['softwareAsAService', 'software-as-a-service'],
]);

export type TreeFacts = Pick<PublishingFacts, 'soldThroughMicrosoft' | 'testDrive' | 'leads'> & {
  /** Undefined for products of other types. */
  readonly type: OfferType | undefined;
};

/** How a product is sold, by its tree. */
export function treeFacts({ resources }: Pick<ResourceTree, 'resources'>): TreeFacts {
  const ofType = (type: string) => resources.filter((resource) => typeOf(resource) === type);
  const [product] = ofType('product');
  const type = offerTypesByProduct.get(product?.type);
  const setup = ofType('commercial-marketplace-setup');
  const plans = ofType('price-and-availability-plan').filter(inUse);
  return {
    type,
    soldThroughMicrosoft:
      type === 'virtual-machine'
        ? plans.some(({ pricing }) => text(pricing, 'licenseModel') === 'payAsYouGo')
        : setup.some(({ sellThroughMicrosoft }) => sellThroughMicrosoft === true),
    testDrive: ofType('test-drive').some(({ enabled }) => enabled === true),
    leads: ofType('customer-leads').some(({ leadDestination = 'none' }) => leadDestination !== 'none'),
  };
}

const inUse = ({ lifecycleState = 'generallyAvailable' }: Resource) => lifecycleState === 'generallyAvailable';

function text(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
