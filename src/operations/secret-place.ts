/** Where an offer names a secret. */
import type { Place } from '../../schemas/finding.ts';
import type { Path } from '../../schemas/words.ts';
import { member, members } from '../source/field.ts';
import type { OfferSource } from '../source/offer-source.ts';

/** The first place that refers to a secret in a field; undefined where none does. */
export function secretPlace({ value, at }: OfferSource, name: string, field: string): Place | undefined {
  const step = (current: unknown, path: Path): Path | undefined => {
    if (member(current, 'secret') === name && path.at(-1) === field) return path;
    for (const [key, child] of members(current)) {
      const found = step(child, [...path, key]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const path = step(value, []);
  return path && at(path, 'value');
}
