/** One resource of a request, as it is about to be written. */
import type { Resource } from '../ingestion/resource.ts';
import type { StoredResource } from './publication.ts';
import type { ProductState } from './state.ts';

export interface Edit {
  readonly type: string;
  /** Its references are durable IDs. */
  readonly posted: Resource;
  readonly id: string;
  /** What the draft has in its place. */
  readonly before: StoredResource | undefined;
  /** What customers see in its place. */
  readonly live: StoredResource | undefined;
  /** The product before this edit. */
  readonly product: ProductState;
  readonly productType: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}
