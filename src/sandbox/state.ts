/** The marketplace as the sandbox has it at one moment. It is never written down: the log is, and this is folded from it. */

import type { ApiError } from '../ingestion/job.ts';
import { externalId, type Resource, typeOf } from '../ingestion/resource.ts';
import type { PictureFacts } from '../measure/picture/picture-facts.ts';
import type { Configured } from './log-line.ts';
import type { Publication, PublicationRequest, StoredResource } from './publication.ts';

/** Resources by durable ID. */
export type Resources = ReadonlyMap<string, StoredResource>;

/** A publication that began. Its resources are what is published; nothing that comes later changes them but an audience sync. */
export interface Publishing {
  readonly number: string;
  readonly target: 'preview' | 'live';
  readonly created: number;
  readonly resources: Resources;
  readonly plan: Publication;
  readonly state: 'running' | 'succeeded' | 'failed' | 'cancelled';
  /** Deprecated where it stops the sale. */
  readonly lifecycleState: 'generallyAvailable' | 'deprecated';
  readonly deprecationSchedule?: Readonly<Record<string, unknown>>;
}

export interface ProductState {
  readonly guid: string;
  readonly draft: Resources;
  /** From the oldest. */
  readonly publishings: readonly Publishing[];
}

export interface JobState {
  readonly id: string;
  readonly start: number;
  /** An edit is `accepted` until it is made; a publication makes a job `publishing`. */
  readonly phase: 'accepted' | 'publishing' | 'ended';
  readonly request: Configured;
  /** What it publishes: the GUID of the product and the place among its publishings. */
  readonly publishing?: { readonly product: string; readonly index: number };
  /** When it ended. */
  readonly end?: number;
  readonly result: 'pending' | 'succeeded' | 'failed' | 'cancelled';
  readonly errors: readonly ApiError[];
  /** The resources that it made, as they were then. */
  readonly made: readonly StoredResource[];
}

export interface State {
  /** Milliseconds since 1970. All that was due by then has happened. */
  readonly now: number;
  /** By GUID, from the oldest. */
  readonly products: ReadonlyMap<string, ProductState>;
  readonly jobs: ReadonlyMap<string, JobState>;
  /** The jobs that have not ended, in the order they were asked for. */
  readonly open: readonly string[];
  /** How many submissions there were, of all products. */
  readonly submissions: number;
  /** The names of the portal edits that were made. */
  readonly portalEdits: ReadonlySet<string>;
}

export const nothing: State = {
  now: 0,
  products: new Map(),
  jobs: new Map(),
  open: [],
  submissions: 0,
  portalEdits: new Set(),
};

/** What the fold cannot know of itself. */
export interface Surroundings {
  readonly planned: (request: PublicationRequest) => Publication;
  /** The bytes of an asset that was fetched, by the address that it is stored under. */
  readonly asset: (url: string) => Uint8Array | undefined;
  readonly looked: (url: string) => readonly PictureFacts[];
}

/** The newest preview that was not cancelled, in whatever state. */
export function previewOf({ publishings }: ProductState): Publishing | undefined {
  return publishings.findLast(({ target, state }) => target === 'preview' && state !== 'cancelled');
}

/** What the preview audience sees: the newest preview that succeeded, whatever became of later ones. */
export function previewedOf({ publishings }: ProductState): Publishing | undefined {
  return publishings.findLast(({ target, state }) => target === 'preview' && state === 'succeeded');
}

/** What customers see. */
export function liveOf({ publishings }: ProductState): Publishing | undefined {
  return publishings.findLast(({ target, state }) => target === 'live' && state === 'succeeded');
}

/** The publication that runs; there is one at most. */
export function runningOf({ publishings }: ProductState): Publishing | undefined {
  return publishings.findLast(({ state }) => state === 'running');
}

/** The product of an offer ID. */
export function productBy(state: Pick<State, 'products'>, externalId: string): ProductState | undefined {
  return [...state.products.values()].find((product) => externalIdOf(rootOf(product)) === externalId);
}

/** The product itself among its resources. */
export function rootOf({ guid, draft }: ProductState): StoredResource {
  const root = draft.get(`product/${guid}`);
  if (root === undefined) throw new Error(`The draft of product ${guid} has lost the product.`);
  return root;
}

/** The offer ID of a product, the plan ID of a plan; the empty text of other resources. */
export function externalIdOf(resource: Resource): string {
  return externalId(resource) ?? '';
}

/** The plans of a product's draft. */
export function plansOf({ draft }: ProductState): readonly StoredResource[] {
  return [...draft.values()].filter((resource) => typeOf(resource) === 'plan');
}

/** A resource as it was last published to preview or live, with success. */
export function publishedIn({ publishings }: ProductState, id: string): StoredResource | undefined {
  return publishings.findLast(({ state, resources }) => state === 'succeeded' && resources.has(id))?.resources.get(id);
}
