/** Where the bot's records are kept, and who may work on one. Times are milliseconds since 1970, UTC, of the caller's clock. */
import type {
  Claim,
  JournalEntry,
  ProductRecord,
  PublishingAttempt,
  PublishingRequest,
  PullRecord,
} from '../../schemas/records.ts';

/** A webhook as it arrived. */
export interface Delivery {
  /** GitHub's GUID of it. */
  readonly id: string;
  readonly event: string;
  /** The body, byte for byte. */
  readonly body: Uint8Array;
  readonly received: number;
}

/** A record that this worker may work on, and nobody else until `until`. */
export interface Turn<Record> {
  readonly record: Record;
  /** What the record was at; a save that finds another fails. */
  readonly version: number;
  /** How often it was marked dirty: what comes later than this look is not lost. */
  readonly dirt: number;
  readonly owner: string;
}

/** What a turn leaves behind; all of it or nothing. */
export interface Outcome<Record> {
  readonly record: Record;
  /** When to look again by itself; undefined for not before it is marked dirty. */
  readonly lookAt: number | undefined;
  /** Whether the worker goes on with it: the lease stays until then. */
  readonly lease: number | undefined;
  readonly claims?: readonly Claim[];
  /** Claims that are gone. */
  readonly released?: readonly Pick<Claim, 'product' | 'pull'>[];
  /** An Attempt, new or changed. A second one that is pending for the same Product fails. */
  readonly attempt?: PublishingAttempt;
  readonly answered?: readonly { readonly id: string; readonly outcome: string }[];
  /** Records to look at because of it. */
  readonly products?: readonly string[];
  readonly pulls?: readonly string[];
  readonly journal?: readonly JournalEntry[];
}

/** Another worker has it, or it has changed meanwhile: throw the turn away and look again. */
export class Overtaken extends Error {}

export interface Records<Record> {
  /**
   * The record that is due and in nobody's hands, the longest waiting first; the lease is taken. One whose lease ran out is due
   * whatever else it waits for: its worker is gone, and was about to go on.
   */
  due(now: number, owner: string, until: number): Promise<Turn<Record> | undefined>;
  /** When the next record is due, as far as is known: 0 for at once; undefined where none is. */
  next(): Promise<number | undefined>;
  read(key: string): Promise<Record | undefined>;
  all(): Promise<readonly Record[]>;
  /** Makes the record where there is none, and marks it dirty. */
  touch(record: Record): Promise<void>;
  /** Throws Overtaken, and changes nothing, where the lease or the version is another's. */
  save(turn: Turn<Record>, outcome: Outcome<Record>): Promise<Turn<Record>>;
  /**
   * Lets go of a record whose turn failed, to be looked at again at a time. What it was marked dirty for before the turn waits
   * until then, or backing off would be a loop; a mark that came during the turn, or comes later, is looked at at once.
   */
  release(turn: Turn<Record>, lookAt: number): Promise<void>;
}

export interface Store {
  /** False where it is known already. */
  keep(delivery: Delivery): Promise<boolean>;
  /** Whether a delivery of this GUID is kept. */
  known(id: string): Promise<boolean>;
  /** The oldest that is not handled and in nobody's hands; it is this worker's until then. */
  undelivered(now: number, until: number): Promise<Delivery | undefined>;
  delivered(id: string, error?: string): Promise<void>;

  readonly products: Records<ProductRecord>;
  readonly pulls: Records<PullRecord>;

  /** Keeps a Request once, and marks its Pull dirty where there is one; a Request that is known changes nothing. */
  ask(request: PublishingRequest): Promise<void>;
  /** Those of a Pull that are not answered, oldest first. */
  requests(pull: string): Promise<readonly PublishingRequest[]>;
  /** The queue of a Product, in its order. */
  queue(product: string): Promise<readonly Claim[]>;
  claimsOf(pull: string): Promise<readonly Claim[]>;
  attempt(id: string): Promise<PublishingAttempt | undefined>;
  /** The Attempts that a Pull asked for, oldest first. */
  attemptsOf(pull: string): Promise<readonly PublishingAttempt[]>;
  /** Oldest first. */
  journal(subject: string): Promise<readonly JournalEntry[]>;
  fact(key: string): Promise<unknown>;
  learn(key: string, value: unknown): Promise<void>;
  close(): Promise<void>;
}
