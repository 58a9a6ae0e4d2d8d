/** What a person asks for on a pull request, held against who they are and what is there. */
import type { PublishingRequest, PulledOffer, PullRecord } from '../../../schemas/records.ts';
import { unspoken } from '../../ingestion/product-type.ts';
import { few } from '../../source/text.ts';
import { type Desk, isoTime } from './desk.ts';
import type { PullView } from './observe-pull.ts';
import { type Deed, may, needed } from './permissions.ts';
import { askedOffers } from './pulled-offers.ts';

/** What is asked of an offer, and by which Request. */
export interface Wish {
  readonly what: 'stage' | 'cancel';
  readonly request: PublishingRequest;
}

/** What the Requests of a pull request come to. */
export interface Asked {
  /** Offers that nobody asks anything of are not concerned. */
  readonly of: ReadonlyMap<string, Wish>;
  /** What became of each Request that asks for something to be done, by its ID. */
  readonly outcomes: ReadonlyMap<string, string>;
  /** What is said to who asked, where it is refused wholly or in part. */
  readonly note: PullRecord['note'];
  /** They cannot be answered yet. */
  readonly waits: boolean;
}

/** The outcome of a Request that is met. */
export const done = 'done';

export async function askedFor(desk: Desk, record: PullRecord, view: PullView): Promise<Asked> {
  const wishes = view.requests.filter(({ kind }) => kind === 'stage' || kind === 'cancel');
  const of = new Map<string, Wish>();
  const outcomes = new Map<string, string>();
  if (view.unsettled && view.requests.length > 0) return { of, outcomes, note: undefined, waits: true };
  let note: PullRecord['note'];
  for (const [index, request] of wishes.entries()) {
    if (wishes.slice(index + 1).some((later) => supersedes(later, request))) {
      outcomes.set(request.id, 'a later one counts');
      continue;
    }
    const met = await metFor(desk, record, view, request);
    const what = request.kind === 'cancel' ? 'cancel' : 'stage';
    for (const offer of met.offers) of.set(offer, { what, request });
    outcomes.set(request.id, met.note ?? done);
    if (met.note !== undefined) note = { at: isoTime(desk.clock.now()), actor: request.actor, text: met.note };
  }
  return { of, outcomes, note, waits: false };
}

/** Whether a later Request of the same person is about all that an earlier one is about: nobody else's word is taken away. */
function supersedes(later: PublishingRequest, earlier: PublishingRequest): boolean {
  const { offers } = later;
  if (later.actor !== earlier.actor) return false;
  return offers === undefined || (earlier.offers?.every((offer) => offers.includes(offer)) ?? false);
}

/** The offers of which it is asked, and why not of others. */
interface Met {
  readonly offers: readonly string[];
  readonly note: string | undefined;
}

const refused = (note: string): Met => ({ offers: [], note });

async function metFor(desk: Desk, record: PullRecord, view: PullView, request: PublishingRequest): Promise<Met> {
  const deed: Deed = request.kind === 'cancel' ? 'cancel' : view.life === 'merged' ? 'live' : 'stage';
  const role = await desk.github.role(record.repository, request.actor);
  if (!may(role, deed))
    return refused(
      `${deeds[deed]} takes the role \`${needed[deed]}\`, and yours is \`${role}\`. Ask someone who has it.`,
    );
  if (request.kind === 'cancel') return cancelled(request, view);
  if (view.life === 'closed') return refused('The pull request is closed. Reopen it, and ask again.');
  if (view.conflict) return refused('The pull request conflicts with its base. Resolve that, and ask again.');
  if (view.life === 'open' && request.head !== '' && request.head !== view.pull?.head)
    return refused(
      `It was asked for \`${request.head.slice(0, 7)}\`, and the pull request is at \`${view.pull?.head.slice(0, 7)}\` by now. Look at what has changed, and ask again.`,
    );
  if (view.offers.length === 0) return refused('The pull request changes no offer.');
  // What is merged was asked when it was staged, and is in preview.
  const looked =
    view.life === 'open' && view.commit !== undefined
      ? await askedOffers(desk, record.repository, view.commit, request.id)
      : undefined;
  const all = looked ?? view.offers;
  const own = all.filter(({ id }) => isNamed(request, id));
  const held = own.map((offer) => [offer, hindrance(record, view, offer)] as const);
  const notes = [
    ...strangers(
      request,
      all.map(({ id }) => id),
    ),
    ...held.flatMap(([, note]) => note ?? []),
  ];
  return {
    offers: held.flatMap(([{ id }, note]) => (note === undefined ? [id] : [])),
    note: notes.length === 0 ? undefined : notes.join(' '),
  };
}

const isNamed = ({ offers }: PublishingRequest, id: string) =>
  offers === undefined || offers.some((name) => name.toLowerCase() === id.toLowerCase());

/** What is said of names that are no offers here. They may be anything. */
function strangers({ offers = [] }: PublishingRequest, ids: readonly string[]): readonly string[] {
  const unknown = offers.filter((name) => !ids.some((id) => id.toLowerCase() === name.toLowerCase()));
  if (unknown.length === 0) return [];
  const names = few(
    unknown.map((name) => `\`${name.replace(/[^\w-]/g, '?').slice(0, 50)}\``),
    5,
  );
  return [
    `The pull request changes no offer ${names}; it changes ${few(
      ids.map((id) => `\`${id}\``),
      10,
    )}.`,
  ];
}

const deeds: Readonly<Record<Deed, string>> = {
  stage: 'Staging an offer',
  cancel: 'Cancelling',
  live: 'Bringing an offer live',
  ask: 'Asking',
};

function cancelled(request: PublishingRequest, { claims }: PullView): Met {
  const held = claims.filter(({ wants, offer }) => wants !== 'nothing' && isNamed(request, offer));
  return {
    offers: held.map(({ offer }) => offer),
    note: held.length === 0 ? 'There is nothing to cancel.' : undefined,
  };
}

/** Why an offer is not staged. */
function hindrance({ repository }: PullRecord, { products }: PullView, offer: PulledOffer): string | undefined {
  const product = products.get(offer.id);
  if (product !== undefined && product.repository.id !== repository.id)
    return `\`${offer.id}\` belongs to the repository ${product.repository.owner}/${product.repository.name}; it is published from there alone.`;
  const reason = unspoken[offer.type];
  if (reason !== undefined) return `\`${offer.id}\` is not staged. ${reason}`;
  if (offer.fit) return undefined;
  const [first] = offer.firstErrors;
  const where = first?.place === undefined ? '' : ` (${first.place.file}:${first.place.line})`;
  const why = first === undefined ? 'a page is not Complete' : `${first.message}${where}`;
  const more = offer.errors > 1 ? ` and ${offer.errors - 1} more` : '';
  return `\`${offer.id}\` is not fit to stage: ${why}${more}.`;
}
