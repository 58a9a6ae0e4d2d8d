/** What the marketplace refuses of resources that are well formed, by type. Each check sees one edit and what came of it. */
import * as z from 'zod';
import type { Edit } from './edit.ts';
import { versionsOf } from './image-versions.ts';
import { type Problem, problem } from './problem.ts';
import type { StoredResource } from './publication.ts';
import { type Sku, Skus } from './resource-schemas/virtual-machine.ts';
import { resourceTypes } from './resource-types.ts';
import { externalIdOf, plansOf, publishedIn } from './state.ts';

type Check = (edit: Edit, after: StoredResource) => Problem | undefined;

const business = (message: string) => problem('businessValidationError', message);

/** The `kind` that the content of a product type has. That of core virtual machines is inferred. */
const kinds: Readonly<Record<string, string>> = {
  azureVirtualMachine: 'azureVM',
  coreVirtualMachine: 'azureVM',
  softwareAsAService: 'azureSaaS',
  azureContainer: 'azureContainer',
};

const suitsProduct: Check = ({ type, productType, posted }) => {
  const { products } = resourceTypes.get(type) ?? {};
  if (products !== undefined && !products.includes(productType))
    return problem('notSupported', `A product of type ${productType} has no ${type}`);
  const kind = kinds[productType];
  const expected = type === 'plan-listing' ? `${kind}-plan` : kind;
  const told = ['listing', 'property', 'plan-listing'].includes(type) && kind !== undefined && posted.kind !== expected;
  return told ? problem('invalidResource', `The kind of a ${productType} ${type} is '${expected}'`) : undefined;
};

const productKeepsType: Check = ({ before, posted }) =>
  before !== undefined && before.type !== posted.type ? business('The type of a product cannot be changed') : undefined;

const most = { plans: 100, privatePlans: 45, markets: 141, versions: 100 };

const otherPlans = ({ product, id }: Edit) => plansOf(product).filter((plan) => plan.id !== id);

const planCount: Check = (edit) =>
  edit.before === undefined && otherPlans(edit).length >= most.plans
    ? problem('collectionLimitExceeded', `A product has at most ${most.plans} plans`)
    : undefined;

const lastPlanStays: Check = (edit, after) => {
  const others = otherPlans(edit).filter(({ lifecycleState }) => lifecycleState !== 'deprecated');
  const last = after.lifecycleState === 'deprecated' && others.length === 0;
  return last ? business('The last plan of an offer cannot be deprecated alone; deprecate the offer') : undefined;
};

const audienceStaysPublic: Check = ({ live }, after) =>
  live?.audience === 'public' && after.audience === 'private'
    ? business('A plan that was published as public cannot become private')
    : undefined;

const privateCount: Check = ({ product, id }, after) => {
  const others = [...product.draft.values()].filter((one) => one.audience === 'private' && one.id !== id);
  return after.audience === 'private' && others.length >= most.privatePlans
    ? problem('collectionLimitExceeded', `A product has at most ${most.privatePlans} private plans`)
    : undefined;
};

const marketCount: Check = (_, { markets }) =>
  Array.isArray(markets) && (markets.length === 0 || markets.length > most.markets)
    ? business(`A plan is sold in 1 to ${most.markets} markets`)
    : undefined;

const Recurrent = z.looseObject({
  pricing: z.looseObject({ recurrentPrice: z.looseObject({ recurrentPriceMode: z.string() }) }),
});
const modeOf = (plan: StoredResource) => Recurrent.safeParse(plan).data?.pricing.recurrentPrice.recurrentPriceMode;

const onePricingModel: Check = ({ product, id }, after) => {
  const mode = modeOf(after);
  const others = [...product.draft.values()].filter((one) => one.id !== id);
  const other = others.map(modeOf).find((one) => one !== undefined && one !== mode);
  return mode !== undefined && other !== undefined
    ? business(`All plans of a SaaS offer have the same pricing model, which is ${other}`)
    : undefined;
};

const saleStays: Check = ({ live }, after) =>
  live !== undefined && live.sellThroughMicrosoft !== after.sellThroughMicrosoft
    ? business('sellThroughMicrosoft cannot be changed once the offer was published')
    : undefined;

const skusOf = (configuration: StoredResource | undefined): readonly Sku[] => Skus.parse(configuration?.skus ?? []);

const skusDiffer: Check = (_, after) => {
  const skus = skusOf(after);
  const ids = new Set(skus.map(({ skuId }) => skuId));
  const types = new Set(skus.map(({ imageType }) => imageType));
  return ids.size < skus.length || types.size < skus.length
    ? business('Each SKU of a plan has a skuId and an imageType of its own')
    : undefined;
};

const skuMatchesPlan: Check = ({ product }, after) => {
  const plan = product.draft.get(String(after.plan));
  const planId = plan === undefined ? '' : externalIdOf(plan);
  const skus = skusOf(after);
  return skus.length > 0 && !skus.some(({ skuId }) => skuId === planId)
    ? business(`One of the SkuIds should match plan Id '${planId}'`)
    : undefined;
};

const skusStay: Check = ({ product, id }, after) => {
  const skus = skusOf(after);
  const gone = skusOf(publishedIn(product, id)).some(
    ({ imageType, skuId }) => !skus.some((sku) => sku.imageType === imageType && sku.skuId === skuId),
  );
  return gone ? business("The property 'PlanId' is locked by a previous submission") : undefined;
};

const Flags = z.record(z.string(), z.unknown());
const onByDefault = ['supportsExtensions', 'supportsRemoteConnection'];

const propertiesStay: Check = ({ live }, after) => {
  const before = Flags.parse(live?.vmProperties ?? {});
  const now = Flags.parse(after.vmProperties ?? {});
  const lost = Object.keys(before).find(
    (name) => before[name] === true && (now[name] ?? onByDefault.includes(name)) !== true,
  );
  if (lost === undefined) return undefined;
  return business(`${lost.charAt(0).toUpperCase()}${lost.slice(1)} property has already been enabled`);
};

const available = (configuration: StoredResource | undefined) =>
  versionsOf(configuration).filter(({ lifecycleState }) => lifecycleState !== 'deprecated');

const lastImageStays: Check = ({ before }, after) =>
  available(before).length > 0 && versionsOf(after).length > 0 && available(after).length === 0
    ? business('The last image version of a plan cannot be deprecated alone; deprecate the plan')
    : undefined;

const versionCount: Check = (_, after) => {
  const images = available(after).flatMap(({ vmImages }) => vmImages.map(({ imageType }) => imageType));
  const full = skusOf(after).find(({ imageType }) => images.filter((one) => one === imageType).length > most.versions);
  return full === undefined
    ? undefined
    : problem('collectionLimitExceeded', `The SKU '${full.skuId}' has more than ${most.versions} image versions`);
};

const virtualMachine = [skusDiffer, skuMatchesPlan, skusStay, propertiesStay, lastImageStays, versionCount];

const checks: Readonly<Record<string, readonly Check[]>> = {
  product: [productKeepsType],
  plan: [planCount, lastPlanStays],
  'price-and-availability-plan': [audienceStaysPublic, privateCount, marketCount, onePricingModel],
  'commercial-marketplace-setup': [saleStays],
  'virtual-machine-plan-technical-configuration': virtualMachine,
  'core-virtual-machine-plan-technical-configuration': virtualMachine,
};

/** The first thing that is wrong with an edit. */
export function editProblem(edit: Edit, after: StoredResource): Problem | undefined {
  for (const check of [suitsProduct, ...(checks[edit.type] ?? [])]) {
    const found = check(edit, after);
    if (found !== undefined) return found;
  }
  return undefined;
}
