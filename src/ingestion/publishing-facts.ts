/** What a resource tree says of how its product is published. */
import { type OfferType, virtualMachineTypes } from '../../schemas/words.ts';
import { members, text } from './members.ts';
import { offerTypeOf } from './product-type.ts';
import type { PublishingFacts } from './publishing-steps.ts';
import { type Resource, type ResourceTree, typeOf } from './resource.ts';

export type TreeFacts = Pick<PublishingFacts, 'soldThroughMicrosoft' | 'testDrive' | 'leads'> & {
  /** `virtual-machine` for core virtual machines too: they are published alike. Undefined for products that are not modelled. */
  readonly type: OfferType | undefined;
};

/** How a product is sold, by its tree. */
export function treeFacts({ resources }: Pick<ResourceTree, 'resources'>): TreeFacts {
  const ofType = (type: string) => resources.filter((resource) => typeOf(resource) === type);
  const [product] = ofType('product');
  const own = offerTypeOf(text(product?.type) ?? '');
  const type = virtualMachineTypes.some((one) => one === own) ? 'virtual-machine' : own;
  const setup = ofType('commercial-marketplace-setup');
  const plans = ofType('price-and-availability-plan').filter(inUse);
  return {
    type,
    soldThroughMicrosoft:
      type === 'virtual-machine'
        ? plans.some(({ pricing }) => members(pricing).licenseModel === 'payAsYouGo')
        : setup.some(({ sellThroughMicrosoft }) => sellThroughMicrosoft === true),
    testDrive: ofType('test-drive').some(({ enabled }) => enabled === true),
    leads: ofType('customer-leads').some(({ leadDestination = 'none' }) => leadDestination !== 'none'),
  };
}

const inUse = ({ lifecycleState = 'generallyAvailable' }: Resource) => lifecycleState === 'generallyAvailable';
