/** What a change at a place of an offer asks of the marketplace. */
import { offersByType } from '../../schemas/offer.ts';
import type { ChangeClass, OfferType, Path } from '../../schemas/words.ts';
import { fieldAt, rootField } from './field.ts';

/** The class of a change at `path` of an offer; `value` is the offer, whose content chooses between the forms that fields can have. */
export function classAt(type: OfferType, value: unknown, path: Path): ChangeClass {
  return fieldAt(rootField(offersByType[type]), value, path).facts.class ?? 'technical';
}
