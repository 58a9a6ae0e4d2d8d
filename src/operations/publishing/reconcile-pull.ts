/** One turn of a pull request: look, decide for each of its offers, keep it, and make what is written on GitHub say so. */
import type {
  Claim,
  JournalEntry,
  Part,
  ProductRecord,
  PublishingRequest,
  PulledOffer,
  PullRecord,
} from '../../../schemas/records.ts';
import { decidePull, type PullEffect, type PullRow, type PullSituation } from '../../lifecycle/pull-law.ts';
import type { Turn } from '../../ports/store.ts';
import { answerCommands } from './answer-commands.ts';
import { type Asked, askedFor, done } from './asked-for.ts';
import { type Desk, isoTime, productKey } from './desk.ts';
import { observePull, type PullView } from './observe-pull.ts';
import { may } from './permissions.ts';
import { projected, refreshed } from './project-pull.ts';

/** Saves by itself. Throws what another turn may mend. */
export async function reconcilePull(desk: Desk, turn: Turn<PullRecord>): Promise<void> {
  const { store, clock } = desk;
  const view = await observePull(desk, turn.record);
  const asked = await askedFor(desk, turn.record, view);
  const signer = await signerOf(desk, turn.record, view);
  const decided = partsOf(turn.record, view).map((part) => {
    const situation = situationOf(part, view, asked, signer);
    return { part, situation, row: decidePull(part.state, situation) };
  });
  const changes = decided.map((one) => claimChange(desk, turn.record, view, asked, one));
  for (const { product } of changes) if (product !== undefined) await store.products.touch(product);
  const record = recorded(desk, turn.record, view, asked, decided);
  if (!asked.waits) await answerCommands(desk, record, view, asked);
  const claims = changes.flatMap(({ claim }) => claim ?? []);
  const released = changes.flatMap(({ released: gone }) => gone ?? []);
  const kept = await store.pulls.save(turn, {
    record,
    lookAt: clock.now() + desk.pace.edits,
    lease: clock.now() + desk.lease,
    claims,
    released,
    answered: asked.waits ? [] : view.requests.map(({ id }) => ({ id, outcome: asked.outcomes.get(id) ?? done })),
    products: [...claims, ...released].map(({ product }) => product),
    journal: decided.flatMap(({ part, row }) => entry(desk, record, part, row)),
  });
  const after = claims.length + released.length > 0 ? await observePull(desk, record) : view;
  const written = await projected(desk, kept.record, after);
  await store.pulls.save(kept, {
    record: written,
    lookAt: nextLook(desk, written, view, asked),
    lease: undefined,
  });
}

interface Decided {
  readonly part: Part;
  readonly situation: PullSituation;
  readonly row: PullRow;
}

/** The offers that it changes, and those that it has something to do with still. */
function partsOf(record: PullRecord, { offers, claims, life }: PullView): readonly Part[] {
  const known = new Map(record.parts.map((part) => [part.offer, part]));
  const held = claims.map(({ offer }) => offer);
  const past = life === 'open' ? [] : record.parts.map(({ offer }) => offer);
  const names = [...new Set([...offers.map(({ id }) => id), ...held, ...past])];
  return names.map((offer) => known.get(offer) ?? { offer, state: 'unstaged', since: '', row: '' });
}

/** Whether who merged may go live: asked where there is something to sign. */
async function signerOf(
  { github }: Desk,
  { repository }: PullRecord,
  { pull, life, claims }: PullView,
): Promise<boolean> {
  const signs = life === 'merged' && claims.some(({ wants }) => wants === 'preview');
  if (!signs || pull?.mergedBy === undefined) return false;
  return may(await github.role(repository, pull.mergedBy), 'live');
}

function situationOf(part: Part, view: PullView, asked: Asked, signer: boolean): PullSituation {
  const { claims, offers, products, life } = view;
  const claim = claims.find(({ offer }) => offer === part.offer);
  const offer = offers.find(({ id }) => id === part.offer);
  const product = products.get(part.offer);
  return {
    life,
    request: asked.of.get(part.offer)?.what ?? 'none',
    claim: claimFacet(claim, product),
    signed: claim?.wants === 'live' ? 'yes' : 'no',
    content: contentFacet(claim, offer, view),
    live: offer !== undefined && product?.live?.digest === offer.digest ? 'yes' : 'no',
    signer: signer ? 'yes' : 'no',
    product: product?.state ?? 'resting',
  };
}

function claimFacet(claim: Claim | undefined, product: ProductRecord | undefined): PullSituation['claim'] {
  if (claim === undefined) return 'none';
  if (claim.wants === 'nothing') return 'withdrawn';
  return product?.holder === claim.pull ? 'served' : 'waiting';
}

function contentFacet(
  claim: Claim | undefined,
  offer: PulledOffer | undefined,
  { unsettled, conflict }: PullView,
): PullSituation['content'] {
  if (claim === undefined || unsettled) return 'same';
  if (conflict) return 'moved';
  if (offer === undefined) return 'gone';
  return offer.digest === claim.digest ? 'same' : 'moved';
}

interface ClaimChange {
  readonly claim?: Claim;
  readonly released?: Pick<Claim, 'product' | 'pull'>;
  /** The Product's record, where it may be the first that is known of it. */
  readonly product?: ProductRecord;
}

/** What a row does with the offer's place in the queue. */
function claimChange(
  desk: Desk,
  record: PullRecord,
  view: PullView,
  asked: Asked,
  { part, row }: Decided,
): ClaimChange {
  const claim = view.claims.find(({ offer }) => offer === part.offer);
  const product = view.products.get(part.offer);
  return row.do === undefined ? {} : changesOfClaims[row.do]({ desk, record, view, asked, part, claim, product });
}

interface Changing {
  readonly desk: Desk;
  readonly record: PullRecord;
  readonly view: PullView;
  readonly asked: Asked;
  readonly part: Part;
  readonly claim: Claim | undefined;
  readonly product: ProductRecord | undefined;
}

const changesOfClaims: Readonly<Record<PullEffect, (changing: Changing) => ClaimChange>> = {
  claim: (changing) => claimed(changing, 'preview'),
  'claim live': (changing) => claimed(changing, 'live'),
  sign: ({ claim, view: { commit, pull } }) =>
    claim === undefined || commit === undefined
      ? {}
      : { claim: { ...claim, wants: 'live', commit, actor: pull?.mergedBy ?? claim.actor } },
  withdraw: ({ claim, product }) => {
    if (claim === undefined) return {};
    return product?.holder === claim.pull ? { claim: { ...claim, wants: 'nothing' } } : { released: claim };
  },
};

function claimed({ desk, record, view, asked, part, claim }: Changing, wants: 'preview' | 'live'): ClaimChange {
  const offer = view.offers.find(({ id }) => id === part.offer);
  const request = asked.of.get(part.offer)?.request;
  if (offer === undefined || request === undefined || view.commit === undefined) return {};
  const now = isoTime(desk.clock.now());
  const key = productKey(desk.account, offer.id);
  return {
    claim: {
      v: 1,
      product: key,
      pull: record.key,
      offer: offer.id,
      path: offer.path,
      wants,
      commit: view.commit,
      head: view.pull?.head ?? request.head,
      digest: offer.digest,
      class: offer.class,
      request: request.id,
      how: request.by,
      actor: request.actor,
      since: claim?.since ?? now,
    },
    product: { v: 1, key, offer: offer.id, repository: record.repository, state: 'resting', since: now, row: 'rests' },
  };
}

/** How much of the past is kept. */
const most = 60;

function recorded(
  desk: Desk,
  record: PullRecord,
  view: PullView,
  { note: said, outcomes, waits }: Asked,
  decided: readonly Decided[],
): PullRecord {
  const at = isoTime(desk.clock.now());
  const { note: before, ...rest } = record;
  const note = outcomes.size > 0 ? said : before;
  const moved = decided.filter(
    ({ part, row }) => row.to !== undefined && (row.to !== part.state || (row.do !== undefined && row.id !== part.row)),
  );
  return {
    ...rest,
    ...(note !== undefined && { note }),
    ...(!waits && view.requests.some(isLabel) && { answered: true }),
    ...(view.pull !== undefined && { head: view.pull.head }),
    offers: view.life === 'closed' ? record.offers : [...view.offers],
    parts: decided.map(({ part, row }) => nextPart(part, row, view.products.get(part.offer), at)),
    earlier: [
      ...record.earlier,
      ...moved.map(({ part, row }) => ({ at, text: `\`${part.offer}\`: ${row.says}` })),
    ].slice(-most),
  };
}

function isLabel({ kind, by }: PublishingRequest): boolean {
  return kind === 'stage' && by === 'label';
}

function nextPart(part: Part, row: PullRow, product: ProductRecord | undefined, at: string): Part {
  const state = row.to ?? part.state;
  const since = state === part.state && part.since !== '' ? part.since : at;
  const reason = state === 'notLive' ? (part.state === 'notLive' ? part.reason : product?.reason) : undefined;
  return { offer: part.offer, state, since, row: row.id, ...(reason !== undefined && { reason }) };
}

function entry({ clock }: Desk, { key }: PullRecord, part: Part, row: PullRow): readonly JournalEntry[] {
  if (row.id === part.row) return [];
  return [
    {
      at: isoTime(clock.now()),
      subject: key,
      offer: part.offer,
      row: row.id,
      from: part.state,
      to: row.to ?? part.state,
      ...(row.do !== undefined && { effect: row.do }),
      says: row.says,
    },
  ];
}

function nextLook(
  desk: Desk,
  { check, parts }: PullRecord,
  { unsettled }: PullView,
  { waits }: Asked,
): number | undefined {
  const now = desk.clock.now();
  if (unsettled || waits) return now + desk.pace.edits;
  const running = parts.some(({ state }) => ['queued', 'staging', 'releasing'].includes(state));
  return running && check !== undefined ? Date.parse(check.at) + refreshed : undefined;
}
