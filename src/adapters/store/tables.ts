/** The tables of the store. Times are milliseconds of the caller's clock; a document has what is not asked for in SQL. */
import type { ColumnType, Generated } from 'kysely';

/** jsonb: read as anything, written as JSON. */
type Document = ColumnType<unknown, string, string>;

export interface RecordRow {
  readonly key: string;
  readonly doc: Document;
  /** Counts saves, leases and releases, so that it names one turn of one worker. */
  readonly version: Generated<number>;
  /** Counts how often it was marked dirty. */
  readonly dirt: Generated<number>;
  /** What `dirt` was at the last turn that ended; it is dirty where `dirt` is more. */
  readonly seen: Generated<number>;
  /** What `dirt` was when the last turn began. */
  readonly taken: Generated<number>;
  /** When the first mark came that no turn has begun to look at. */
  readonly dirty_since: number | null;
  readonly look_at: number | null;
  readonly lease_owner: string | null;
  readonly lease_until: number | null;
}

/** The tables of records. */
export type RecordTable = 'products' | 'pulls';

export interface Tables {
  readonly products: RecordRow;
  readonly pulls: RecordRow;
  readonly claims: {
    readonly product: string;
    readonly pull: string;
    readonly since: number;
    /** Tells what came first of the same time. */
    readonly seq: Generated<number>;
    readonly doc: Document;
  };
  readonly attempts: {
    readonly id: string;
    readonly product: string;
    readonly pull: string;
    readonly opened: number;
    readonly seq: Generated<number>;
    readonly pending: boolean;
    readonly doc: Document;
  };
  readonly requests: {
    readonly id: string;
    readonly pull: string;
    readonly at: number;
    readonly seq: Generated<number>;
    readonly outcome: string | null;
    readonly doc: Document;
  };
  readonly deliveries: {
    readonly id: string;
    readonly event: string;
    readonly body: Uint8Array;
    readonly received: number;
    readonly seq: Generated<number>;
    readonly lease_until: number | null;
    readonly handled: Generated<boolean>;
    readonly error: string | null;
  };
  readonly journal: {
    readonly seq: Generated<number>;
    readonly subject: string;
    readonly at: number;
    readonly doc: Document;
  };
  readonly facts: { readonly key: string; readonly doc: Document };
}
