/** The differences between two versions of an offer, each with the class that says what it costs. */

import { canonicalJson } from '../../schemas/canonical-json.ts';
import type { Change } from '../../schemas/change.ts';
import { type ChangeClass, changeClasses, type Path } from '../../schemas/words.ts';
import { identityOf } from './content.ts';
import { childField, type Field } from './field.ts';
import type { OfferSource } from './offer-source.ts';

/** A version of an offer: its value, and the fields it is read by. */
interface Side {
  readonly field: Field;
  readonly value: unknown;
}

/**
 * What differs from `before` to `after`, at the deepest place that differs: paths are those of `after`, and of `before` for
 * what is removed. A version that does not exist is undefined. Items of a list without an order are matched by identity.
 */
export function changes(before: OfferSource | undefined, after: OfferSource | undefined): readonly Change[] {
  const whole = before ?? after;
  if (before === undefined || after === undefined) {
    const kind = after === undefined ? 'removed' : 'added';
    return whole === undefined ? [] : [{ path: [], kind, class: 'technical' }];
  }
  const standing = (source: OfferSource, { field, value }: Side): string => {
    const media = field.facts.file !== undefined && field.facts.file !== 'text';
    const file = media && typeof value === 'string' ? source.media.get(value) : undefined;
    return canonicalJson(file === undefined ? (value ?? null) : { sha256: file.sha256 });
  };
  const found: Change[] = [];
  const step = (old: Side, now: Side, path: Path): void => {
    if (now.field.facts.digest === 'out') return;
    const pairs = matched(old, now);
    if (pairs === undefined) {
      if (standing(before, old) !== standing(after, now)) found.push(changed(now, path));
      return;
    }
    for (const { key, a, b } of pairs) {
      if (a !== undefined && b !== undefined) step(a, b, [...path, key]);
      else {
        const side = a ?? b;
        const out = side === undefined || side.field.facts.digest === 'out';
        if (!out)
          found.push({ path: [...path, key], kind: a === undefined ? 'added' : 'removed', class: classOf(side) });
      }
    }
  };
  step(before, after, []);
  return found;
}

const changed = (side: Side, path: Path): Change => ({ path, kind: 'changed', class: classOf(side) });
const classOf = ({ field }: Side): ChangeClass => field.facts.class ?? 'technical';

interface Pair {
  readonly key: string | number;
  readonly a: Side | undefined;
  readonly b: Side | undefined;
}

/** The members of both sides beside each other; undefined where a side has none. */
function matched(old: Side, now: Side): readonly Pair[] | undefined {
  if (now.field.schema === undefined) return undefined;
  const { identity } = now.field.facts;
  const a = sides(old, identity);
  const b = sides(now, identity);
  if (a === undefined || b === undefined || Array.isArray(old.value) !== Array.isArray(now.value)) return undefined;
  const removed = [...a].filter(([key]) => !b.has(key)).map(([, { key, side }]) => ({ key, a: side, b: undefined }));
  const kept = [...b].map(([key, { key: place, side }]) => ({ key: place, a: a.get(key)?.side, b: side }));
  return [...kept, ...removed];
}

function sides(
  side: Side,
  identity: string | undefined,
): Map<string, { key: string | number; side: Side }> | undefined {
  const { field, value } = side;
  if (typeof value !== 'object' || value === null) return undefined;
  const found = new Map<string, { key: string | number; side: Side }>();
  const counts = new Map<string, number>();
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, child] of entries) {
    const own = Array.isArray(value) && identity !== undefined ? identityOf(child, identity) : String(key);
    const copies = counts.get(own) ?? 0;
    counts.set(own, copies + 1);
    found.set(copies === 0 ? own : `${own}#${copies}`, {
      key,
      side: { field: childField(field, value, key), value: child },
    });
  }
  return found;
}

/** The costliest class among changes; `none` without any. */
export function classOfAll(all: readonly Pick<Change, 'class'>[]): ChangeClass {
  return changeClasses.find((one) => all.some((change) => change.class === one)) ?? 'none';
}
