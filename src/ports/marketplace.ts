/** The marketplace as the operations see it: Partner Center, or the sandbox, behind the same two APIs. */
import type { Job } from '../ingestion/job.ts';
import type { Resource, ResourceTree, TreeTarget } from '../ingestion/resource.ts';
import type { Submission } from '../ingestion/submission.ts';

export interface Product {
  /** Its GUID. */
  readonly id: string;
  /** The offer ID. */
  readonly externalId: string;
  /** As the API spells it, such as `azureVirtualMachine`. */
  readonly type: string;
  readonly alias: string;
}

/** A part of a publication with its own time. Times are UTC, as the API writes them. */
export interface WorkflowStep {
  readonly phase: string;
  readonly name: string;
  readonly state: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

export interface Validation {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly resource: string | undefined;
}

export interface CertificationReport {
  /** Pending, Failed, Passed, PassedWithNotes or Unknown. */
  readonly status: string;
  readonly time: string | undefined;
  /** What the report's file holds, as text; undefined where it has none or cannot be fetched. */
  readonly text: string | undefined;
}

/** What only the older v1.0 API tells of a submission. */
export interface Progress {
  readonly steps: readonly WorkflowStep[];
  readonly validations: readonly Validation[];
  readonly reports: readonly CertificationReport[];
}

/**
 * Calls wait out short troubles (429, 5xx, a lost connection) by themselves. They throw Waiting where that takes long, Stalled
 * where a human must act (credentials, role), Refused with the API's errors where it refuses a request, FateUnknown where it may
 * have begun to publish; a job that fails is no error but its answer.
 */
export interface Marketplace {
  /** All products that the account may see. */
  products(): Promise<readonly Product[]>;
  /** The product of an offer ID; undefined where there is none. */
  lookup(externalId: string): Promise<Product | undefined>;
  /** The resources of a product, by its GUID; undefined where it has nothing at that target. */
  tree(product: string, target: TreeTarget): Promise<ResourceTree | undefined>;
  /** The submissions that the marketplace still tells of: the draft (0), the newest preview, and those of live. */
  submissions(product: string): Promise<readonly Submission[]>;
  /** Asks for changes, and with a submission among them for a publication. They are asked for, not done, when this returns. */
  configure(resources: readonly Resource[]): Promise<Job>;
  job(id: string): Promise<Job>;
  /** The resources that a job made, with their durable IDs; undefined while it runs, and where it failed. */
  outcome(id: string): Promise<readonly Resource[] | undefined>;
  /** Stalled where it is too late. */
  cancel(id: string): Promise<Job>;
  /** The bytes of a picture or document that a tree names. */
  asset(url: string): Promise<Uint8Array>;
  /** Undefined where the v1.0 API is not configured, or has nothing to tell. */
  progress(product: string, submission: string): Promise<Progress | undefined>;
}
