/** What differs between the marketplace and an offer, told of the offer. */
import type { ChangeClass } from '../../schemas/words.ts';
import type { NormalTree } from '../ingestion/normalise.ts';
import { type PlacedChange, placedDifference } from '../ingestion/offer-places.ts';
import { classAt } from '../source/class-at.ts';
import type { CompiledOffer } from './compiled-offer.ts';

export interface OfferChange extends PlacedChange {
  readonly class: ChangeClass;
}

/** The changes that make of a tree what the offer says. */
export function offerChanges(before: NormalTree, { source, compiled, tree }: CompiledOffer): readonly OfferChange[] {
  return placedDifference(before, tree, compiled, source.value).map((change) => ({
    ...change,
    class: classAt(source.type, source.value, change.path),
  }));
}
