/** The calls that read: products, plans, resources, trees and submissions. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { type Resource, type TreeTarget, treeTargets, typeOf } from '../ingestion/resource.ts';
import { clip } from '../source/text.ts';
import { type Answer, type Call, done, refusal } from './call.ts';
import { page } from './paging.ts';
import type { StoredResource } from './publication.ts';
import { draftSubmission, shown, submissionOf, type View } from './shown.ts';
import {
  externalIdOf,
  liveOf,
  type ProductState,
  type Publishing,
  plansOf,
  previewedOf,
  previewOf,
  type Resources,
  rootOf,
  type State,
} from './state.ts';

/** What a read is of. */
export interface Reading {
  readonly state: State;
  readonly call: Call;
  readonly view: View;
  /** The address of the sandbox. */
  readonly base: string;
  /** Differs from read to read, as the order of a tree does. */
  readonly turn: number;
}

/** `GET product` */
export function readProducts({ state, call, view, base }: Reading): Answer {
  const externalId = call.query.get('externalid');
  const type = call.query.get('type');
  const products = [...state.products.values()].map(rootOf);
  const wanted = products.filter(
    (product) =>
      (externalId === undefined || externalIdOf(product) === externalId) &&
      (type === undefined || product.type === type),
  );
  return page(call, present(wanted.map((product) => shown(product, view))), base);
}

/** `GET plan?product=…` */
export function readPlans({ state, call, view, base }: Reading): Answer {
  const id = call.query.get('product');
  if (id === undefined) return refusal(400, 'The query parameter product is required: the durable id of a product');
  const product = state.products.get(id.replace(/^product\//, ''));
  if (product === undefined || !id.startsWith('product/')) return absent(id);
  const externalId = call.query.get('externalid');
  const wanted = plansOf(product).filter((plan) => externalId === undefined || externalIdOf(plan) === externalId);
  return page(call, present(wanted.map((plan) => shown(plan, view))), base);
}

/** `GET <durable id>`: the draft's. What belongs to a plan is not there while the draft has nothing that live has not. */
export function readResource({ state, view }: Reading, id: string): Answer {
  const product = state.products.get(id.split('/')[1] ?? '');
  const resource = product?.draft.get(id);
  if (product === undefined || resource === undefined) return absent(id);
  const live = liveOf(product)?.resources.get(id);
  const ofPlan = typeOf(resource) === 'plan' || resource.plan !== undefined;
  if (ofPlan && live !== undefined && canonicalJson(live) === canonicalJson(resource)) return absent(id);
  const read = shown(resource, view);
  return read === undefined ? refusal(400, `'${id}' has no schema as old as the $version of the request`) : done(read);
}

/** `GET resource-tree/product/GUID?targetType=…`, the target bare or in quotes. */
export function readTree({ state, call, view, turn }: Reading, guid: string): Answer {
  const product = state.products.get(guid);
  if (product === undefined) return absent(`product/${guid}`);
  const target = targetOf(call) ?? 'draft';
  if (!isTarget(target)) return refusal(400, `The targetType ${clip(target, 40)} is none of ${treeTargets.join(', ')}`);
  const found = resourcesAt(product, target);
  if (found === undefined) return refusal(400, `The product/${guid} has no ${target} target`);
  const resources = [...found.resources.values(), found.submission];
  const unordered = resources
    .map((resource) => ({ resource, rank: createHash('sha1').update(`${turn} ${resource.id}`).digest('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return done({
    $schema: 'https://product-ingestion.azureedge.net/schema/resource-tree/2022-03-01-preview2',
    root: `product/${guid}`,
    target: { targetType: target },
    resources: present(unordered.map(({ resource }) => shown(resource, view))),
  });
}

/** `GET submission/GUID` */
export function readSubmissions({ state, call, view, base }: Reading, guid: string): Answer {
  const product = state.products.get(guid);
  if (product === undefined) return absent(`product/${guid}`);
  const target = targetOf(call);
  if (target !== undefined && !isTarget(target))
    return refusal(400, `The targetType ${clip(target, 40)} is none of ${treeTargets.join(', ')}`);
  const submissions = target === undefined ? listed(product) : ofTarget(product, target);
  return page(call, present(submissions.map((submission) => shown(submission, view))), base);
}

/** `GET submission/GUID/number`: of one that is in preview and live, the live one. */
export function readSubmission({ state, view }: Reading, guid: string, number: string): Answer {
  const product = state.products.get(guid);
  const publishing = product?.publishings.findLast((one) => one.number === number && one.state !== 'cancelled');
  if (product !== undefined && number === '0') return done(shown(draftSubmission(product), view));
  if (product === undefined || publishing === undefined) return absent(`submission/${guid}/${number}`);
  return done(shown(submissionOf(product, publishing), view));
}

interface Found {
  readonly resources: Resources;
  readonly submission: StoredResource;
}

function resourcesAt(product: ProductState, target: TreeTarget): Found | undefined {
  if (target === 'draft') return { resources: product.draft, submission: draftSubmission(product) };
  const publishing = target === 'preview' ? previewedOf(product) : liveOf(product);
  return publishing && { resources: publishing.resources, submission: submissionOf(product, publishing) };
}

/** What is live, and what is about to be or failed to. */
function livesOf(product: ProductState): readonly Publishing[] {
  const live = liveOf(product);
  const newest = product.publishings.findLast(({ target }) => target === 'live');
  return present([live, newest === live ? undefined : newest]);
}

/** All that the marketplace tells of: a preview that is live is no preview any more. */
function listed(product: ProductState): readonly StoredResource[] {
  const preview = previewOf(product);
  const live = liveOf(product);
  const previews = present([preview?.number === live?.number ? undefined : preview]);
  const published = [...livesOf(product), ...previews].map((one) => submissionOf(product, one));
  return [draftSubmission(product), ...published];
}

function ofTarget(product: ProductState, target: TreeTarget): readonly StoredResource[] {
  if (target === 'draft') return [draftSubmission(product)];
  const publishings = target === 'live' ? livesOf(product) : present([previewOf(product)]);
  return publishings.map((one) => submissionOf(product, one));
}

const absent = (id: string) => refusal(404, `The resource '${clip(id, 200)}' was not found`);

/** The target that is asked for. The documentation prints quotes around it, and clients send it bare. */
const targetOf = ({ query }: Call) => query.get('targettype')?.replace(/^(['"])(.*)\1$/, '$2');

const isTarget = (target: string): target is TreeTarget => treeTargets.some((one) => one === target);

function present<Kind>(items: readonly (Kind | undefined)[]): readonly Kind[] {
  return items.filter((item) => item !== undefined);
}

/** The resources that a job made, as they were then. */
export function shownAll(resources: readonly StoredResource[], view: View): readonly Resource[] {
  return present(resources.map((resource) => shown(resource, view)));
}
