/** What a person asks for on a pull request, held against who they are and what is there. */
import type { PublishingRequest, PulledOffer, PullRecord } from '../../../schemas/records.ts';
import { unspoken } from '../../ingestion/product-type.ts';
import type { PullSituation } from '../../lifecycle/pull-law.ts';
import type { Desk } from './desk.ts';
import type { PullView } from './observe-pull.ts';
import { type Deed, may, needed } from './permissions.ts';
import { askedOffers } from './pulled-offers.ts';

/** A Request and what it comes to. */
export interface Asked {
  /** The one that counts: the last. */
  readonly request: PublishingRequest | undefined;
  /** What it asks of each offer; offers that are not named are not concerned. */
  readonly of: ReadonlyMap<string, PullSituation['request']>;
  /** What is said to who asked, where it is refused wholly or in part. */
  readonly note: string | undefined;
  /** It cannot be answered yet. */
  readonly waits: boolean;
}

const nothing: Asked = { request: undefined, of: new Map(), note: undefined, waits: false };

export async function askedFor(desk: Desk, record: PullRecord, view: PullView): Promise<Asked> {
  const request = view.requests.at(-1);
  if (request === undefined) return nothing;
  if (view.unsettled) return { ...nothing, request, waits: true };
  const refused = (note: string): Asked => ({ ...nothing, request, note });
  const deed: Deed = request.kind === 'cancel' ? 'cancel' : view.life === 'merged' ? 'live' : 'stage';
  const role = await desk.github.role(record.repository, request.actor);
  if (!may(role, deed))
    return refused(
      `${deeds[deed]} takes the role \`${needed[deed]}\`, and yours is \`${role}\`. Ask someone who has it.`,
    );
  if (request.kind === 'cancel') return cancelled(request, view);
  if (view.life === 'closed') return refused('The pull request is closed. Reopen it, and ask again.');
  if (view.conflict) return refused('The pull request conflicts with its base. Resolve that, and ask again.');
  if (view.life === 'open' && request.head !== view.pull?.head)
    return refused(
      `It was asked for \`${request.head.slice(0, 7)}\`, and the pull request is at \`${view.pull?.head.slice(0, 7)}\` by now. Look at what has changed, and ask again.`,
    );
  if (view.offers.length === 0) return refused('The pull request changes no offer.');
  // What is merged was asked when it was staged, and is in preview.
  const looked =
    view.life === 'open' && view.commit !== undefined
      ? await askedOffers(desk, record.repository, view.commit, request.id)
      : undefined;
  const held = (looked ?? view.offers).map((offer) => [offer, hindrance(record, view, offer)] as const);
  const notes = held.flatMap(([, note]) => note ?? []);
  return {
    request,
    of: new Map(held.flatMap(([{ id }, note]) => (note === undefined ? [[id, 'stage' as const]] : []))),
    note: notes.length === 0 ? undefined : notes.join(' '),
    waits: false,
  };
}

const deeds: Readonly<Record<Deed, string>> = {
  stage: 'Staging an offer',
  cancel: 'Cancelling',
  live: 'Bringing an offer live',
};

function cancelled(request: PublishingRequest, { claims }: PullView): Asked {
  const held = claims.filter(({ wants }) => wants !== 'nothing');
  const note = held.length === 0 ? 'There is nothing to cancel.' : undefined;
  return { request, of: new Map(held.map(({ offer }) => [offer, 'cancel' as const])), note, waits: false };
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
