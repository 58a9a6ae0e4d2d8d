/** What there is to know of a pull request before it is decided what comes next. */
import type {
  Claim,
  ProductRecord,
  PublishingAttempt,
  PublishingRequest,
  PulledOffer,
  PullRecord,
} from '../../../schemas/records.ts';
import type { PullRequest } from '../../ports/github.ts';
import { type Desk, productKey } from './desk.ts';
import { changedOffers, offersIn } from './pulled-offers.ts';

export interface PullView {
  readonly pull: PullRequest | undefined;
  readonly life: 'open' | 'merged' | 'closed';
  /** GitHub is still finding out what it would be after merging: what it changes is as it was seen before. */
  readonly unsettled: boolean;
  readonly conflict: boolean;
  /** The commit that is judged and staged; undefined where there is none. */
  readonly commit: string | undefined;
  readonly offers: readonly PulledOffer[];
  readonly requests: readonly PublishingRequest[];
  readonly claims: readonly Claim[];
  /** By offer. */
  readonly products: ReadonlyMap<string, ProductRecord>;
  /** The queues of these, by offer. */
  readonly queues: ReadonlyMap<string, readonly Claim[]>;
  /** What this pull request asked for, oldest first. */
  readonly attempts: readonly PublishingAttempt[];
}

export async function observePull(desk: Desk, record: PullRecord): Promise<PullView> {
  const { store, github } = desk;
  const pull = await github.pull(record.repository, record.number);
  const life = pull === undefined ? 'closed' : pull.merged ? 'merged' : pull.state;
  const content = await contentOf(desk, record, pull, life);
  const claims = await store.claimsOf(record.key);
  const names = new Set([...content.offers, ...record.offers].map(({ id }) => id));
  for (const { offer } of [...claims, ...record.parts]) names.add(offer);
  const products = new Map<string, ProductRecord>();
  const queues = new Map<string, readonly Claim[]>();
  for (const name of names) {
    const key = productKey(desk.account, name);
    const product = await store.products.read(key);
    if (product === undefined) continue;
    products.set(name, product);
    queues.set(name, await store.queue(key));
  }
  const requests = await store.requests(record.key);
  const attempts = await store.attemptsOf(record.key);
  return { pull, life, ...content, requests, claims, products, queues, attempts };
}

type Content = Pick<PullView, 'unsettled' | 'conflict' | 'commit' | 'offers'>;

async function contentOf(
  desk: Desk,
  record: PullRecord,
  pull: PullRequest | undefined,
  life: PullView['life'],
): Promise<Content> {
  const none: Content = { unsettled: false, conflict: false, commit: undefined, offers: [] };
  if (pull === undefined || life === 'closed') return none;
  const { mergeable, mergeCommit: commit } = pull;
  if (life === 'open' && mergeable === false) return { ...none, conflict: true };
  if (commit === undefined || (life === 'open' && mergeable === undefined))
    return { ...none, unsettled: true, offers: record.offers };
  const { parents } = await desk.github.commit(record.repository, commit);
  const offers = await changedOffers(desk, record.repository, commit, parents[0] ?? pull.base.sha);
  if (life === 'open') return { ...none, commit, offers };
  // A rebase merges commit by commit, so that the last does not tell all that it changed.
  const changed = new Set(offers.map(({ id }) => id));
  const rest = record.offers.filter(({ id }) => !changed.has(id));
  const also = await offersIn(
    desk,
    record.repository,
    commit,
    rest.map(({ path }) => path),
  );
  // What the change meant was seen before, for these are compared with nothing.
  const known = new Map(record.offers.map((offer) => [offer.id, offer]));
  return { ...none, commit, offers: [...offers, ...also.map((offer) => ({ ...known.get(offer.id), ...offer }))] };
}
