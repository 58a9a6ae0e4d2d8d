/** The texts of an offer that the marketplace shows with their markup. */
import type { Path } from '../../../schemas/words.ts';
import type { OfferSubject } from '../rule.ts';

/** Each text with its place. */
export function markedUp({ offer }: OfferSubject): readonly { readonly path: Path; readonly text: string }[] {
  const { description } = offer.listing?.['en-us'] ?? {};
  const plans = Object.entries(offer.plans ?? {}).map(([id, plan]) => {
    return { path: ['plans', id, 'listing', 'en-us', 'description'], text: plan?.listing?.['en-us']?.description };
  });
  return [{ path: ['listing', 'en-us', 'description'], text: description }, ...plans].flatMap(({ path, text }) =>
    text === undefined ? [] : [{ path, text }],
  );
}
