/** What a route is: a place, what it takes to be let in, and what is answered there. */
import type { Resource } from '../ingestion/resource.ts';
import type { Gate } from './authorized.ts';
import type { Answer } from './call.ts';
import type { Reading } from './reads.ts';

/** A call with all that an answer is made of. */
export interface Context extends Reading {
  readonly gate: Gate;
  /** Takes a request to configure: its job runs when this is answered. */
  readonly configure: (resources: readonly Resource[]) => Promise<Answer>;
  readonly cancel: (job: string) => Answer;
  /** The bytes of an asset by their SHA-256. */
  readonly asset: (sha256: string) => Uint8Array | undefined;
  /** An ID that no other call has. */
  readonly trace: string;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** Of the whole path. What it captures is handed to `answer`. */
  readonly path: RegExp;
  /** The audience of the token that it takes; none where undefined. */
  readonly audience: string | undefined;
  readonly answer: (context: Context, ...captured: readonly string[]) => Answer | Promise<Answer>;
}
