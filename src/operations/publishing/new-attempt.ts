/** Attempts, as they are written before the marketplace is asked for anything. */
import { randomUUID } from 'node:crypto';
import type { Claim, ProductRecord, PublishingAttempt } from '../../../schemas/records.ts';
import type { ChangeClass } from '../../../schemas/words.ts';
import { edits, noDraft } from '../../ingestion/edits.ts';
import { items, own, text } from '../../ingestion/members.ts';
import { standing } from '../../ingestion/offer-status.ts';
import { treeFacts } from '../../ingestion/publishing-facts.ts';
import type { Submission } from '../../ingestion/submission.ts';
import { classOfAll } from '../../source/changes.ts';
import type { CompiledOffer } from '../compiled-offer.ts';
import { offerChanges } from '../offer-changes.ts';
import { pinned } from '../pins.ts';
import { normalised, productTree } from '../product-tree.ts';
import { seenSubmissions } from '../seen-submissions.ts';
import { type Desk, isoTime } from './desk.ts';

export interface Opening {
  readonly record: ProductRecord;
  readonly claim: Claim;
  readonly guid: string | undefined;
  readonly offer: CompiledOffer;
  readonly target: 'preview' | 'live';
  readonly submissions: readonly Submission[];
  /** The Attempt before it. */
  readonly before: PublishingAttempt | undefined;
}

/** An Attempt at bringing what a Claim is for to a target. */
export async function newAttempt(desk: Desk, opening: Opening): Promise<PublishingAttempt> {
  const { record, claim, guid, offer, target, submissions, before } = opening;
  const { preview, live } = standing(submissions);
  const base = target === 'live' ? live && 'live' : (preview && 'preview') || (live && 'live');
  const { type, ...sold } = treeFacts({
    resources: [...edits(offer.source.type, offer.compiled, noDraft, desk.versions)],
  });
  const draftWritten = before?.draftWritten;
  const pins = target === 'live' ? before?.pins : desk.afar && (await pinned(offer.source, desk.afar()));
  return {
    v: 1,
    id: randomUUID(),
    product: record.key,
    pull: claim.pull,
    offer: claim.offer,
    path: claim.path,
    type: type ?? offer.source.type,
    target,
    request: claim.request,
    actor: claim.actor,
    head: claim.head,
    commit: claim.commit,
    digest: claim.digest,
    fingerprint: offer.fingerprint,
    class: await changeClass(desk, guid, base, offer),
    ...sold,
    certifiedBefore: base !== undefined,
    listed: live !== undefined,
    audience: audience(offer),
    ...(pins !== undefined && { pins: [...pins] }),
    seen: [...seenSubmissions(submissions)],
    opened: isoTime(desk.clock.now()),
    ...(draftWritten !== undefined && { draftWritten }),
    knownSteps: [],
    steps: [],
    failures: [],
    result: 'pending',
  };
}

/** The class of what changes since what is published. What is new is technical. */
async function changeClass(
  { marketplace }: Desk,
  guid: string | undefined,
  base: 'preview' | 'live' | undefined,
  offer: CompiledOffer,
): Promise<ChangeClass> {
  const tree = guid === undefined || base === undefined ? undefined : await productTree(marketplace, guid, base);
  return tree === undefined ? 'technical' : classOfAll(offerChanges(normalised(tree), offer));
}

/** Who sees the preview, as the offer calls them. */
function audience({ source }: CompiledOffer): string[] {
  return items(own(source.value, 'previewAudiences')).flatMap(
    (entry) => text(own(entry, 'label')) ?? text(own(entry, 'id')) ?? [],
  );
}
