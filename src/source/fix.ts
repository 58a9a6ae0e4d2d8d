/** How a fault is mended where exactly one text is right. */
import type { Path } from '../../schemas/words.ts';

/** Another scalar, the scalar that stands there as the text that it is, another name for the key, or nothing in its place. */
export type Fix = (
  | { readonly value: string | number | boolean }
  | { readonly quoted: true }
  | { readonly key: string }
  | { readonly remove: true }
) & {
  /** Where, if not at the fault's own place. */
  readonly at?: Path;
};

/** A copy of `value` as a fix at `path` leaves it; what is quoted has become a value by then. */
export function mended(value: unknown, path: Path, fix: Exclude<Fix, { readonly quoted: true }>): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return 'value' in fix ? fix.value : value;
  const last = rest.length === 0;
  if (Array.isArray(value)) {
    if (last && 'remove' in fix) return value.filter((_, index) => index !== first);
    return value.map((item, index) => (index === first ? mended(item, rest, fix) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
      if (key !== String(first)) return [[key, child]];
      if (!last || 'value' in fix) return [[key, mended(child, rest, fix)]];
      return 'key' in fix ? [[fix.key, child]] : [];
    }),
  );
}
