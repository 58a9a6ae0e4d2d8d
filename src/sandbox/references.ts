/** Replaces what a request calls resources by with their durable IDs. */
import * as z from 'zod';
import { productGuid, type Resource, typeOf } from '../ingestion/resource.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import { Reference } from './resource-schemas/values.ts';
import { externalIdOf, type ProductState, plansOf, productBy, type State } from './state.ts';

/** What a request has written so far. */
export interface Known {
  readonly products: State['products'];
  /** Durable IDs by the names within the request. */
  readonly names: ReadonlyMap<string, string>;
}

/** The fields that refer: the type of what they refer to, and the types of resources that have them. */
const fields = [
  { field: 'product', to: 'product', of: /^(?!product$)/ },
  { field: 'plan', to: 'plan', of: /-plan|plan-|private-audiences$/ },
  { field: 'listing', to: 'listing', of: /^listing-/ },
  { field: 'basePlan', to: 'plan', of: /virtual-machine-plan-/ },
  { field: 'meterDefine', to: 'price-and-availability-custom-meter', of: /^price-and-availability-plan$/ },
] as const;

/** The resource with durable IDs for references. The product comes first: plans are looked for in it. */
export function resolved(resource: Resource, known: Known): Resource | Problem {
  let at = resource;
  for (const { field, to, of } of fields) {
    if (at[field] === undefined || !of.test(typeOf(resource))) continue;
    const id = durable(at[field], to, productOf(at, known), known);
    if (isProblem(id)) return id;
    at = { ...at, [field]: id };
  }
  return at;
}

/** The product that a resource with a resolved reference belongs to. */
export function productOf(resource: Resource, { products }: Pick<Known, 'products'>): ProductState | undefined {
  const id = typeof resource.product === 'string' ? resource.product : '';
  return products.get(productGuid(id));
}

function durable(value: unknown, type: string, product: ProductState | undefined, known: Known): string | Problem {
  const reference = Reference.parse(value);
  if (typeof reference === 'string') return existing(reference, type, product, known);
  const { resourceName, externalId } = z
    .looseObject({ resourceName: z.string().optional(), externalId: z.string().optional() })
    .parse(reference);
  if (resourceName !== undefined) {
    const id = known.names.get(resourceName);
    return id ?? problem('resourceNotFound', `No resource named '${resourceName}' was written by this request`);
  }
  const found = type === 'product' ? productBy(known, externalId ?? '') : undefined;
  if (found !== undefined) return `product/${found.guid}`;
  const plans = type === 'plan' && product !== undefined ? plansOf(product) : [];
  const plan = plans.find((one) => externalIdOf(one) === externalId);
  return plan?.id ?? problem('resourceNotFound', `There is no ${type} with the external id '${externalId}'`);
}

function existing(id: string, type: string, product: ProductState | undefined, known: Known): string | Problem {
  const there = type === 'product' ? known.products.has(productGuid(id)) : product?.draft.has(id) === true;
  const right = id.split('/')[0] === type && there && (type !== 'product' || id === `product/${productGuid(id)}`);
  return right ? id : problem('resourceNotFound', `The ${type} '${id}' does not exist`);
}
