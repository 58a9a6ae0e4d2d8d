/** Whether two versions of an offer can be told apart by anything but their spelling. */
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { changes } from './changes.ts';
import type { OfferSource } from './offer-source.ts';

/**
 * Whether rules would say the same of both. More than an equal digest: what is out of the digest (subscription kinds, notes)
 * is judged too, and so are faults of form that leave the value as it is.
 */
export function alike(before: OfferSource, after: OfferSource): boolean {
  if (before.type !== after.type || changes(before, after).length > 0) return false;
  const said = ({ value, faults }: OfferSource) =>
    canonicalJson([value ?? null, faults.map(({ rule, message }) => [rule, message])]);
  return said(before) === said(after);
}

/** Whether an offer that is gone is one that is new, in a folder of another name: of its type, with its title. */
export function sameUnderAnotherId(gone: OfferSource, fresh: OfferSource): boolean {
  const title = (source: OfferSource) => source.view.listing?.['en-us']?.title;
  return gone.type === fresh.type && title(gone) !== undefined && title(gone) === title(fresh);
}
