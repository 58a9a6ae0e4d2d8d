/** What is known of a publication when it is asked for. */
import * as z from 'zod';
import { ResourceId } from '../ingestion/job.ts';
import { productGuid, type Resource, typeOf } from '../ingestion/resource.ts';
import type { PublicationFacts } from './interference.ts';
import { externalIdOf, productBy, rootOf, type State } from './state.ts';

const Asked = z.looseObject({
  product: ResourceId,
  target: z.looseObject({ targetType: z.enum(['preview', 'live']) }),
});

/** The publication that a request asks for; undefined where it asks for none. */
export function publicationAsked(state: State, resources: readonly Resource[]): PublicationFacts | undefined {
  const submission = resources.find((resource) => typeOf(resource) === 'submission');
  const asked = Asked.safeParse(submission).data;
  if (asked === undefined) return undefined;
  const { product, target } = asked;
  const offer = offerId(state, resources, product);
  const known = productBy(state, offer);
  const earlier = (known?.publishings ?? []).filter((one) => one.target === target.targetType).length;
  return { offer, target: target.targetType, earlier, now: state.now };
}

function offerId(state: State, resources: readonly Resource[], product: ResourceId): string {
  if (typeof product === 'string') {
    const known = state.products.get(productGuid(product));
    return known === undefined ? '' : externalIdOf(rootOf(known));
  }
  const { externalId, resourceName } = product;
  if (typeof externalId === 'string') return externalId;
  const named = resources.find((resource) => resource.resourceName === resourceName);
  return named === undefined ? '' : externalIdOf(named);
}
