/** What differs between the marketplace and an offer, told of the offer. */
import type { ChangeClass, Path } from '../../schemas/words.ts';
import { difference } from '../ingestion/difference.ts';
import type { NormalTree } from '../ingestion/normalise.ts';
import { offerPlace } from '../ingestion/offer-places.ts';
import { classAt } from '../source/class-at.ts';
import type { CompiledOffer } from './compiled-offer.ts';

export interface OfferChange {
  /** The resource, by its key, and the field in it. */
  readonly key: string;
  readonly field: readonly (string | number)[];
  /** Where in the offer; what is not in the offer is told of the whole of it. */
  readonly path: Path;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly class: ChangeClass;
  readonly before: unknown;
  readonly after: unknown;
}

/** The changes that make of a tree what the offer says. */
export function offerChanges(before: NormalTree, { source, compiled, tree }: CompiledOffer): readonly OfferChange[] {
  const byKey = new Map(compiled.map((one) => [one.key, one]));
  return difference(before, tree).map(({ key, path: field, ...change }) => {
    const own = byKey.get(key);
    const path = own === undefined ? [] : offerPlace(own, field, source.value);
    return { key, field, path, class: classAt(source.type, source.value, path), ...change };
  });
}
