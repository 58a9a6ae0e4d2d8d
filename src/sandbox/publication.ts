/** One publishing as the sandbox plans it: all of it is known when it begins, so that its state at any time is a matter of reading. */

import type { ApiError } from '../ingestion/job.ts';
import type { Resource, ResourceTree } from '../ingestion/resource.ts';
import type { PictureFacts } from '../measure/picture/picture-facts.ts';

/** A step of a publication. Times are milliseconds since 1970 of the sandbox's clock. */
export interface PlannedStep {
  readonly phase: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether the sandbox looked at the content here, or only let the usual time pass. */
  readonly judged: boolean;
  /** What it says, for the log and the report: `87 rules held`, `VHDs are not read: only its time passes`. */
  readonly note: string;
  /** A step that fails ends the publication. */
  readonly failed: boolean;
}

/** What certification holds against an offer. */
export interface PolicyFailure {
  /** Microsoft's number, such as `100.1.3`; undefined where none is known for what was found. */
  readonly policy: string | undefined;
  /** What the reviewer says. */
  readonly note: string;
  /** The durable ID of the resource it is about. */
  readonly resource: string | undefined;
}

export interface Publication {
  /** The number of its submission. */
  readonly submission: string;
  readonly target: 'preview' | 'live';
  /** In order, without gaps. A publication that stalls has a last step that ends at Infinity (null in JSON). */
  readonly steps: readonly PlannedStep[];
  /** When it ends: the end of its last step. */
  readonly end: number;
  readonly succeeded: boolean;
  /** The job's errors where it fails, as the API writes them. */
  readonly errors: readonly ApiError[];
  readonly failures: readonly PolicyFailure[];
}

/** What a publication is planned from. */
export interface PublicationRequest {
  readonly submission: string;
  readonly target: 'preview' | 'live';
  /** When it begins. */
  readonly start: number;
  /** What is published. */
  readonly tree: ResourceTree;
  /** What is live, if anything is. */
  readonly live: ResourceTree | undefined;
  /** The last tree that passed certification, if any did. */
  readonly certified: ResourceTree | undefined;
  /** The bytes of an asset, by the URL that the tree names. */
  readonly asset: (url: string) => Uint8Array | undefined;
  /** What was measured of an asset that is a picture, as each that a picture can be. */
  readonly looked: (url: string) => readonly PictureFacts[];
  readonly account: AccountFacts;
  /** What the script says of this publication, by step. */
  readonly scripted: readonly ScriptedStep[];
}

/** What the sandbox's accounts file says of a publisher. */
export interface AccountFacts {
  readonly publisher: string | undefined;
  /** A Microsoft Azure Certified partner: publisher business eligibility. */
  readonly certifiedPartner: boolean;
  /** Kinds of subscriptions by ID, as the marketplace knows them and an offer may not declare. */
  readonly subscriptions: Readonly<Record<string, string>>;
}

/** A turn that a script gives to a step. */
export interface ScriptedStep {
  /** The name of the step, or of its phase. */
  readonly step: string;
  readonly fail?: readonly PolicyFailure[];
  /** It never ends by itself. */
  readonly stall?: true;
  /** How many times the usual time it takes. */
  readonly slower?: number;
}

/** A resource that is stored has its durable ID. */
export type StoredResource = Resource & { readonly id: string };
