/** What the reconcilers work with. */
import type { Repository } from '../../../schemas/records.ts';
import type { Filling, Versions } from '../../ingestion/edits.ts';
import type { Look } from '../../lifecycle/table.ts';
import type { Afar } from '../../ports/addresses.ts';
import type { Clock } from '../../ports/clock.ts';
import type { GitHub } from '../../ports/github.ts';
import type { Marketplace } from '../../ports/marketplace.ts';
import type { Store } from '../../ports/store.ts';
import type { CompiledOffer } from '../compiled-offer.ts';
import type { Eyes } from '../eyes.ts';

export interface Desk {
  readonly store: Store;
  readonly github: GitHub;
  readonly marketplace: Marketplace;
  readonly clock: Clock;
  /** The publisher's account in the marketplace, which leads the keys of its Products. */
  readonly account: string;
  /** Versions to write with, over those that are read. */
  readonly versions: Versions;
  /** Where the marketplace fetches an offer's files of a commit, and what its secrets are. */
  readonly filling: (repository: Repository, commit: string, offer: CompiledOffer) => Promise<Filling>;
  /** How long to wait before the next look, in milliseconds of the clock. */
  readonly pace: Readonly<Record<Look, number>>;
  /** Where an offer's folder at a commit is shown as customers see it; undefined where the bot has no public address. */
  readonly pictured: (repository: Repository, commit: string, path: string) => string | undefined;
  /** What judges: judgements of another release are not relied on. */
  readonly release: string;
  /** What it looks at pictures with. */
  readonly eyes: Eyes;
  /** How it asks what offers name before they are staged; it does not without it, as towards a sandbox. */
  readonly afar?: (() => Afar) | undefined;
  /** How long nobody else may work on a record that a turn has, in milliseconds of the clock. */
  readonly lease: number;
  /** Where what is written on GitHub sends people who want to know more. */
  readonly docs: string;
}

/** A time as the records have it. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The key of an offer's Product. */
export function productKey(account: string, offer: string): string {
  return `${account}/${offer.toLowerCase()}`;
}
