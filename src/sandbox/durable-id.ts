/** Durable IDs: which resource a request means, or what the ID of a new one is. */
import { type Resource, typeOf } from '../ingestion/resource.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import { resourceTypes } from './resource-types.ts';
import { externalIdOf, type ProductState, plansOf, productBy, type State } from './state.ts';

/** Assets that an offer has one of; those of other types are as many as are posted. */
const single = ['azurelogosmall', 'azurelogomedium', 'azurelogolarge', 'azurelogowide', 'azurelogohero'];

/**
 * The durable ID of a resource whose references are resolved. A product and a plan are known by their own ID as well, every
 * other resource by what it belongs to; a screenshot, document or film that comes without an ID is one more.
 */
export function durableIdOf(
  resource: Resource,
  guid: string,
  product: ProductState | undefined,
  products: State['products'],
): string | Problem {
  const type = typeOf(resource);
  if (type === 'product') return productId(resource, guid, products);
  if (product === undefined) return problem('resourceNotFound', 'The product does not exist');
  if (type === 'plan') return planId(resource, guid, product);
  const place = placeOf(resource, product.guid);
  if (isProblem(place)) return place;
  const id = place.endsWith('/') ? numbered(resource, place, product) : place;
  const { id: given = id } = resource;
  const fits = place.endsWith('/') ? ordinal.test(given.slice(place.length)) && given.startsWith(place) : given === id;
  return fits ? given : problem('invalidId', `The id '${given}' is not that of a ${type} which belongs here: '${id}'`);
}

const ordinal = /^[1-9][0-9]{0,3}$/;

function productId(resource: Resource, guid: string, products: State['products']): string | Problem {
  const own = productBy({ products }, externalIdOf(resource));
  const { id } = resource;
  if (id === undefined) return `product/${own?.guid ?? guid}`;
  if (!products.has(id.slice('product/'.length)))
    return problem('resourceNotFound', `The product '${id}' does not exist`);
  if (own === undefined || id !== `product/${own.guid}`)
    return problem('businessValidationError', 'The externalId of a product cannot be changed');
  return id;
}

function planId(resource: Resource, guid: string, product: ProductState): string | Problem {
  const own = plansOf(product).find((plan) => externalIdOf(plan) === externalIdOf(resource));
  const { id } = resource;
  if (id === undefined) return own?.id ?? `plan/${product.guid}/${guid}`;
  if (!product.draft.has(id)) return problem('resourceNotFound', `The plan '${id}' does not exist`);
  return own?.id === id ? id : problem('businessValidationError', 'The externalId of a plan cannot be changed');
}

/** The ID; where there may be several, all of it but the number. */
function placeOf(resource: Resource, product: string): string | Problem {
  const type = typeOf(resource);
  const plan =
    String(resource.plan ?? '')
      .split('/')
      .at(-1) ?? '';
  const language = String(resource.languageId ?? 'en-us').toLowerCase();
  if (!/^[a-z0-9-]{2,20}$/.test(language)) return problem('invalidResource', 'The languageId is no language');
  switch (resourceTypes.get(type)?.scope) {
    case 'plan-setup':
      return `${type}/${product}/${plan}`;
    case 'property':
      return `${type}/${product}/public/main`;
    case 'listing':
      return `${type}/${product}/public/main/default/${language}`;
    case 'asset':
      return `${type}/${product}/public/main/default/${language}/${String(resource.type).toLowerCase()}/`;
    case 'trailer':
      return `${type}/${product}/public/main/default/`;
    case 'plan-listing':
      return `${type}/${product}/public/main/${plan}/${language}`;
    default:
      return `${type}/${product}`;
  }
}

function numbered(resource: Resource, place: string, { draft }: ProductState): string {
  if (single.includes(String(resource.type).toLowerCase())) return `${place}1`;
  const numbers = [...draft.keys()].filter((id) => id.startsWith(place)).map((id) => Number(id.slice(place.length)));
  return `${place}${Math.max(0, ...numbers) + 1}`;
}
