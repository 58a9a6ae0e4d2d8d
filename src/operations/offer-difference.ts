/** What publishing an offer as it is here would change, and what that takes. */
import type { ChangeClass } from '../../schemas/words.ts';
import { edits, noDraft } from '../ingestion/edits.ts';
import { standing } from '../ingestion/offer-status.ts';
import { treeFacts } from '../ingestion/publishing-facts.ts';
import { type PublishingStep, publishingSteps } from '../ingestion/publishing-steps.ts';
import type { Marketplace } from '../ports/marketplace.ts';
import { changes, classOfAll } from '../source/changes.ts';
import { valueAt } from '../source/field.ts';
import type { OfferSource } from '../source/offer-source.ts';
import { type CompiledOffer, compiledOffer } from './compiled-offer.ts';
import { type OfferChange, offerChanges } from './offer-changes.ts';
import { normalised, productTree } from './product-tree.ts';

export interface OfferDifference {
  readonly id: string;
  /** What it is compared with, to stand in a sentence. */
  readonly against: string;
  /** It is not in what it is compared with. */
  readonly new: boolean;
  readonly class: ChangeClass;
  readonly changes: readonly Pick<OfferChange, 'key' | 'field' | 'kind' | 'class' | 'before' | 'after'>[];
  /** The steps to the preview, and from there to live. */
  readonly preview: readonly PublishingStep[];
  readonly live: readonly PublishingStep[];
}

/** Compared with another version in Git; undefined where there was none. A version that was there is taken to be live. */
export function differenceInGit(before: OfferSource | undefined, after: OfferSource, against: string): OfferDifference {
  const found = changes(before, after).map(({ path, kind, class: own }) => ({
    key: '',
    field: path,
    kind,
    class: own,
    before: kind === 'added' ? undefined : valueAt(before?.value, path),
    after: kind === 'removed' ? undefined : valueAt(after.value, path),
  }));
  const known = before !== undefined;
  return told(compiledOffer(after), against, known, { certifiedBefore: known, listed: known }, found);
}

/** Compared with the marketplace. */
export async function differenceInMarketplace(
  marketplace: Marketplace,
  source: OfferSource,
  target: 'preview' | 'live',
): Promise<OfferDifference> {
  const offer = compiledOffer(source);
  const product = await marketplace.lookup(source.id);
  const tree = product && (await productTree(marketplace, product.id, target));
  const { live, preview } = standing(product === undefined ? [] : await marketplace.submissions(product.id));
  const before = normalised(tree ?? noDraft);
  const known = { certifiedBefore: live !== undefined || preview !== undefined, listed: live !== undefined };
  const against = target === 'live' ? 'what is live' : 'what is in preview';
  return told(offer, against, tree !== undefined, known, offerChanges(before, offer));
}

function told(
  offer: CompiledOffer,
  against: string,
  known: boolean,
  standing: { readonly certifiedBefore: boolean; readonly listed: boolean },
  found: OfferDifference['changes'],
): OfferDifference {
  const { type, id } = offer.source;
  const { type: publishedAs = type, ...sold } = treeFacts({ resources: [...edits(type, offer.compiled, noDraft, {})] });
  const facts = {
    ...sold,
    type: publishedAs,
    class: known ? classOfAll(found) : ('technical' as const),
    ...standing,
  };
  return {
    id,
    against,
    new: !known,
    class: facts.class,
    changes: known ? found : [],
    preview: publishingSteps('preview', facts),
    live: publishingSteps('live', facts),
  };
}
