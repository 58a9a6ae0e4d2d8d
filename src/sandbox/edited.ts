/** A request's edits, laid over the drafts. */
import type { ApiError } from '../ingestion/job.ts';
import { type Resource, typeOf } from '../ingestion/resource.ts';
import { synced } from './audience-sync.ts';
import { withoutDeleted } from './deletion.ts';
import { scheduleOf } from './deprecation.ts';
import { durableIdOf } from './durable-id.ts';
import type { Edit } from './edit.ts';
import { editProblem } from './edit-checks.ts';
import { imageVersions } from './image-versions.ts';
import type { Configured, Posted } from './log-line.ts';
import { newProduct } from './new-product.ts';
import { isProblem, jobError, type Problem, problem } from './problem.ts';
import type { StoredResource } from './publication.ts';
import { type Known, productOf, resolved } from './references.ts';
import { resourceTypes } from './resource-types.ts';
import { liveOf, type ProductState, rootOf, runningOf, type State } from './state.ts';

export interface Edited {
  readonly products: State['products'];
  /** Durable IDs by the names within the request. */
  readonly names: ReadonlyMap<string, string>;
  readonly errors: readonly ApiError[];
  /** What was written, as it was then. */
  readonly made: readonly StoredResource[];
}

/** What is referred to is written before what refers to it, in whatever order it comes. */
const order = ['product', 'plan', 'listing', 'price-and-availability-custom-meter'];
const rank = ({ resource }: Posted) => (order.indexOf(typeOf(resource)) + order.length + 1) % (order.length + 1);

/**
 * The drafts after a request, but for its submission. Each resource stands for itself: what is wrong with one is an error of
 * the job and keeps those from being written that refer to it, and no others. While a publication runs nothing of the
 * product is written, unless in the portal.
 */
export function edited({ products, now }: State, { posted, portal }: Configured): Edited {
  let at: Edited = { products, names: new Map(), errors: [], made: [] };
  const locked = new Set<string>();
  const edits = posted.filter(({ resource }) => typeOf(resource) !== 'submission');
  for (const one of edits.toSorted((a, b) => rank(a) - rank(b))) {
    const written = write(one, at, now);
    if (isProblem(written)) {
      at = { ...at, errors: [...at.errors, jobError(one.resource, written)] };
      continue;
    }
    const { product, id, made } = written;
    const held = products.get(product.guid);
    if (portal === undefined && held !== undefined && runningOf(held) !== undefined) {
      if (!locked.has(product.guid)) at = { ...at, errors: [...at.errors, lockedError(held)] };
      locked.add(product.guid);
      continue;
    }
    const { resourceName } = one.resource;
    const after = new Map(at.products);
    if (product.draft.size === 0) after.delete(product.guid);
    else after.set(product.guid, product);
    at = {
      products: after,
      names: resourceName === undefined ? at.names : new Map(at.names).set(resourceName, id),
      errors: at.errors,
      made: made === undefined ? at.made : [...at.made, made],
    };
  }
  return at;
}

/** The error of a request for a product that is being published. */
export function lockedError(product: ProductState): ApiError {
  const resource = rootOf(product);
  const message = 'The product is locked by a publication that is running';
  return { ...jobError(resource, problem('productLocked', message)), message };
}

interface Written {
  readonly product: ProductState;
  readonly id: string;
  readonly made: StoredResource | undefined;
}

function write({ resource, guid, unfetched }: Posted, known: Known, now: number): Written | Problem {
  if (unfetched !== undefined) return problem('invalidResource', unfetched);
  const posted = resolved(resource, known);
  if (isProblem(posted)) return posted;
  const type = typeOf(posted);
  const own = productOf(posted, known);
  if (own !== undefined && resourceTypes.get(type)?.scope === 'action') {
    const product = synced(editOf(posted, String(posted.plan), own, now));
    return isProblem(product) ? product : { product, id: '', made: undefined };
  }
  const id = durableIdOf(posted, guid, own, known.products);
  if (isProblem(id)) return id;
  const product = type === 'product' ? (known.products.get(id.slice('product/'.length)) ?? fresh(posted, id)) : own;
  if (product === undefined) return problem('resourceNotFound', 'The product does not exist');
  const edit = editOf(posted, id, product, now);
  if (posted.lifecycleState === 'deleted') return deleted(edit);
  const made = merged(edit);
  if (isProblem(made)) return made;
  const wrong = editProblem(edit, made);
  return wrong ?? { product: { ...product, draft: new Map(product.draft).set(id, made) }, id, made };
}

function fresh(posted: Resource, id: string): ProductState {
  const guid = id.slice('product/'.length);
  const draft = newProduct(guid, String(posted.type)).map((resource) => [resource.id, resource] as const);
  return { guid, draft: new Map(draft), publishings: [] };
}

function editOf(posted: Resource, id: string, product: ProductState, now: number): Edit {
  const type = typeOf(posted);
  const productType = String(type === 'product' ? posted.type : rootOf(product).type);
  const before = product.draft.get(id);
  const live = liveOf(product)?.resources.get(id);
  return { type, posted, id, before, live, product, productType, now };
}

function deleted(edit: Edit): Written | Problem {
  const { type, product, id } = edit;
  if (type !== 'product') {
    const draft = withoutDeleted(edit);
    return isProblem(draft) ? draft : { product: { ...product, draft }, id, made: undefined };
  }
  if (product.publishings.some(({ state }) => state !== 'failed' && state !== 'cancelled'))
    return problem('invalidEntityStatus', `Cannot delete '${id}' as it is already published`);
  if (!product.draft.has(id)) return problem('resourceNotFound', `There is no '${id}' to be deleted`);
  return { product: { ...product, draft: new Map() }, id, made: undefined };
}

/** What is written laid over what is there, field by field at the top. What only a request means is left out. */
function merged(edit: Edit): StoredResource | Problem {
  const { posted, before, id, productType, now } = edit;
  const { resourceName: _, validations: __, ...fields } = posted;
  const versions = posted.vmImageVersions === undefined ? undefined : imageVersions(edit);
  if (isProblem(versions)) return versions;
  const after: StoredResource = { ...before, ...fields, ...(versions && { vmImageVersions: versions }), id };
  const { deprecationSchedule: __old, ...unscheduled } = after;
  const deprecationSchedule = scheduleOf(after, before, productType, now);
  return { ...unscheduled, ...(deprecationSchedule && { deprecationSchedule }) };
}
