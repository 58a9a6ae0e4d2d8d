/** Where an offer names a secret. */
import type { Place } from '../../schemas/finding.ts';
import type { Path } from '../../schemas/words.ts';
import { isMapping, members } from '../ingestion/members.ts';
import type { OfferSource } from '../source/offer-source.ts';

/** The first place that refers to a secret in a field; undefined where none does. */
export function secretPlace({ value, at }: OfferSource, name: string, field: string): Place | undefined {
  const step = (current: unknown, path: Path): Path | undefined => {
    if (members(current).secret === name && path.at(-1) === field) return path;
    const below: readonly (readonly [string | number, unknown])[] = Array.isArray(current)
      ? [...current.entries()]
      : isMapping(current)
        ? Object.entries(current)
        : [];
    for (const [key, child] of below) {
      const found = step(child, [...path, key]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const path = step(value, []);
  return path && at(path, 'value');
}
