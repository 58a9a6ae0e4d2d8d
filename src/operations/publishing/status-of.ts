/** What is told on a pull request, from the records. */
import type { Part, ProductRecord, PublishingAttempt, PullRecord } from '../../../schemas/records.ts';
import { publishingSteps } from '../../ingestion/publishing-steps.ts';
import { usualTotal } from '../../ingestion/publishing-times.ts';
import type { OfferStatus, PullStatus } from '../../render/pull-status.ts';
import { stepRows } from '../../render/step-rows.ts';
import { checklistRows } from '../../rules/checklist/checklist.ts';
import { portal } from '../cancel.ts';
import type { Desk } from './desk.ts';
import type { PullView } from './observe-pull.ts';

export function statusOf(
  record: PullRecord,
  view: PullView,
  { docs, pictured }: Pick<Desk, 'docs' | 'pictured'>,
): PullStatus {
  const { note, earlier, parts, head = '' } = record;
  return {
    life: view.life,
    head,
    conflict: view.conflict,
    offers: parts.map((part) => offerStatus(record, view, part, pictured)),
    note: note && { at: Date.parse(note.at), actor: note.actor, text: note.text },
    earlier: earlier.map(({ at, text }) => ({ at: Date.parse(at), text })),
    docs,
  };
}

function offerStatus(record: PullRecord, view: PullView, part: Part, pictured: Desk['pictured']): OfferStatus {
  const offer = record.offers.find(({ id }) => id === part.offer);
  const product = view.products.get(part.offer);
  const claim = view.claims.find((one) => one.offer === part.offer);
  const attempt = attemptOf(view, part, product);
  const asked = claim ?? attempt;
  const steps = attempt === undefined ? [] : publishingSteps(attempt.target, attempt);
  const unasked = toBeAsked.has(part.state);
  const told = asks.has(part.state) ? attempt : undefined;
  const live = product?.live !== undefined && part.state === 'live' ? product.live : undefined;
  return {
    id: part.offer,
    state: part.state,
    since: Date.parse(part.since),
    change: (unasked ? undefined : (attempt?.class ?? claim?.class)) ?? offer?.class ?? 'none',
    fit: offer?.fit ?? false,
    errors: offer?.errors ?? 0,
    firstErrors: offer?.firstErrors ?? [],
    asked: asked && { by: asked.actor, how: claim?.how ?? 'label', head: asked.head },
    waits: waits(view, part, product, record.key),
    steps: told === undefined ? [] : stepRows(steps, told.steps),
    usually: unasked || steps.length === 0 ? offer?.usually : usualTotal(steps).text,
    touches: offer?.touches ?? [],
    permanent: offer?.permanent,
    checklist: (offer?.checklist ?? []).flatMap(({ id, hash }) => {
      const row = checklistRows.find((one) => one.id === id);
      return row === undefined ? [] : [{ id, question: row.question, stage: row.stage, hash }];
    }),
    failedIn: told?.failedIn,
    failures: told?.failures ?? [],
    report: told?.report,
    audience: attempt?.audience ?? [],
    portal: product?.guid === undefined ? undefined : portal(product.guid),
    pictures: offer && record.head && pictured(record.repository, record.head, offer.path),
    reason: part.reason ?? (product?.holder === record.key || claim !== undefined ? product?.reason : undefined),
    live: live && { commit: live.commit, digest: live.digest },
    stagedHead: claim?.head,
  };
}

/** The states in which it is told what staging the offer would mean, as it is now. */
const toBeAsked = new Set<Part['state']>(['unstaged', 'stale', 'withdrawn']);

/** The states in which an Attempt is told. */
const asks = new Set<Part['state']>([
  'staging',
  'attention',
  'ready',
  'stale',
  'releasing',
  'live',
  'notLive',
  'stalled',
]);

/** The Attempt that stands for the offer here: the Product's where this pull request has it, else the last that it asked for. */
function attemptOf(
  { attempts }: PullView,
  { offer }: Part,
  product: ProductRecord | undefined,
): PublishingAttempt | undefined {
  const own = attempts.filter((one) => one.offer === offer);
  return own.find(({ id }) => id === product?.attempt) ?? own.at(-1);
}

function waits(view: PullView, part: Part, product: ProductRecord | undefined, key: string): OfferStatus['waits'] {
  const queue = view.queues.get(part.offer) ?? [];
  if (part.state !== 'queued' || product === undefined || product.holder === key) return undefined;
  const first = product.holder ?? queue[0]?.pull;
  const before = queue.findIndex(({ pull }) => pull === key);
  if (before < 1 || first === undefined) return undefined;
  return { before, behind: Number(first.split('#')[1]) };
}
