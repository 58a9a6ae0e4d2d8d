/** A submission that is asked for: a publication that begins. */
import * as z from 'zod';
import { type ResourceTree, schemaOf } from '../ingestion/resource.ts';
import { schedule } from './deprecation.ts';
import type { Posted } from './log-line.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import type { Publication } from './publication.ts';
import { type Known, productOf, resolved } from './references.ts';
import {
  type JobState,
  liveOf,
  type ProductState,
  type Publishing,
  previewOf,
  type Resources,
  rootOf,
  type Surroundings,
} from './state.ts';

const Asked = z.looseObject({
  id: z.string().optional(),
  target: z.looseObject({ targetType: z.string() }),
  lifecycleState: z.string().optional(),
  deprecationSchedule: z.unknown().optional(),
});

/** What a submission starts from. */
export interface Submitted {
  readonly known: Known;
  readonly job: JobState;
  /** The durable IDs that the request wrote beside the submission. */
  readonly written: readonly string[];
  /** The number of a new submission. */
  readonly number: string;
  readonly now: number;
  readonly around: Surroundings;
}

/** The product that a submission is of. */
export function submissionProduct({ resource }: Posted, known: Known): ProductState | Problem {
  const posted = resolved(resource, known);
  if (isProblem(posted)) return posted;
  return productOf(posted, known) ?? problem('resourceNotFound', 'The product does not exist');
}

/** The publication that a submission begins; undefined where it asks for none, as the draft's own does. */
export function submitted(
  { resource }: Posted,
  product: ProductState,
  from: Submitted,
): Publishing | Problem | undefined {
  const { id, target, lifecycleState, deprecationSchedule } = Asked.parse(resource);
  const number = id === undefined ? '0' : id.slice(`submission/${product.guid}/`.length);
  if (id !== undefined && id !== `submission/${product.guid}/${number}`)
    return problem('invalidId', `The id '${id}' is not that of a submission of product/${product.guid}`);
  const deprecates = lifecycleState === 'deprecated';
  if (target.targetType === 'draft') return undefined;
  if (target.targetType === 'preview') return deprecates ? onlyLive : toPreview(number, product, from);
  if (target.targetType !== 'live')
    return problem('notSupported', `The target '${target.targetType}' is none of this product`);
  if (number === '0' || number === '')
    return problem('invalidId', "Expected a submission id that isn't null or 0 since target type is Live");
  return deprecates ? deprecated(number, product, deprecationSchedule, from) : toLive(number, product, from);
}

const onlyLive = problem('invalidState', 'Only what is live can be deprecated');

function toPreview(number: string, product: ProductState, from: Submitted): Publishing | Problem {
  if (number !== '0') return problem('invalidId', 'Expected no submission id, or 0, since target type is Preview');
  const resources = snapshot(product, from.written);
  return begun(product, { number: from.number, target: 'preview', resources }, from);
}

function toLive(number: string, product: ProductState, from: Submitted): Publishing | Problem {
  const preview = previewOf(product);
  if (preview?.number !== number) return problem('resourceNotFound', `The submission '${number}' is not in preview`);
  if (preview.state !== 'succeeded')
    return problem('invalidState', `The submission '${number}' did not succeed in preview`);
  if (liveOf(product)?.number === number) return problem('invalidState', `The submission '${number}' is live already`);
  return begun(product, { number, target: 'live', resources: preview.resources }, from);
}

/** Half an hour, as the last step of a publication takes at least. */
const stopping = 1_800_000;

/** Stops the sale of what is live. It is published by itself, without a preview. */
function deprecated(number: string, product: ProductState, asked: unknown, from: Submitted): Publishing | Problem {
  const live = liveOf(product);
  if (live?.number !== number) return problem('invalidState', `The submission '${number}' is not live`);
  const end = from.now + stopping;
  const step = {
    phase: 'Publish',
    name: 'Final publish',
    start: from.now,
    end,
    judged: false,
    note: 'The offer is taken from the marketplace: only its time passes',
    failed: false,
  };
  const plan: Publication = {
    submission: number,
    target: 'live',
    steps: [step],
    end,
    succeeded: true,
    errors: [],
    failures: [],
  };
  return {
    number,
    target: 'live',
    created: from.now,
    resources: live.resources,
    plan,
    state: 'running',
    lifecycleState: 'deprecated',
    deprecationSchedule: schedule(asked, String(rootOf(product).type), from.now),
  };
}

/**
 * What is published: the whole draft where the submission comes alone; where it comes with resources, those, and the rest as
 * it was published last ("Product Ingestion API", modular publish). What was never published is published whole.
 */
function snapshot(product: ProductState, written: readonly string[]): Resources {
  const base = liveOf(product) ?? product.publishings.findLast(({ state }) => state === 'succeeded');
  if (written.length === 0 || base === undefined) return product.draft;
  const listed = [...product.draft].filter(([id]) => written.includes(id));
  return new Map([...base.resources, ...listed]);
}

function begun(
  product: ProductState,
  { number, target, resources }: Pick<Publishing, 'number' | 'target' | 'resources'>,
  { job, now, around }: Submitted,
): Publishing {
  const live = liveOf(product);
  const certified = product.publishings.findLast(({ state }) => state === 'succeeded');
  const plan = around.planned({
    submission: number,
    target,
    start: now,
    tree: treeOf(product.guid, target, resources),
    live: live && treeOf(product.guid, 'live', live.resources),
    certified: certified && treeOf(product.guid, certified.target, certified.resources),
    asset: around.asset,
    looked: around.looked,
    account: job.request.account,
    scripted: job.request.scripted,
  });
  return { number, target, created: now, resources, plan, state: 'running', lifecycleState: 'generallyAvailable' };
}

/** Resources as a tree, without a submission. */
export function treeOf(guid: string, targetType: string, resources: Resources): ResourceTree {
  return {
    $schema: schemaOf('resource-tree', '2022-03-01-preview2'),
    root: `product/${guid}`,
    target: { targetType },
    resources: [...resources.values()],
  };
}
