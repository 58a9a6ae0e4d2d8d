/** The content of an offer: what digest and differences are made of. docs/decisions/002-digest.md says what is in and out. */
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { childField, type Field, member, says } from './field.ts';
import type { OfferSource } from './offer-source.ts';

/** A copy of an offer's value without what is out, pictures and documents by their hash, lists without an order sorted. */
export function content({ field, value, media }: OfferSource): unknown {
  const step = (at: Field, current: unknown): unknown => {
    if (at.facts.digest === 'out') return undefined;
    const kind = at.facts.file;
    if (kind !== undefined && kind !== 'text' && typeof current === 'string') {
      const file = media.get(current);
      return file === undefined ? current : { sha256: file.sha256 };
    }
    if (typeof current !== 'object' || current === null || !changed(at)) return current;
    const next = (key: string | number, child: unknown) => step(childField(at, current, key), child);
    if (Array.isArray(current)) return inOrder(at, current).map((child) => next(0, child));
    return Object.fromEntries(
      Object.entries(current)
        .map(([key, child]) => [key, next(key, child)] as const)
        .filter(([, child]) => child !== undefined),
    );
  };
  return step(field, value);
}

/** Whether anything in a field may not be taken as it stands. */
function changed({ schema }: Field): boolean {
  return says(schema, 'digest') || says(schema, 'file') || says(schema, 'identity');
}

/** A list in the order that counts: as written, or by identity where the field has no order. */
function inOrder({ facts }: Field, items: readonly unknown[]): readonly unknown[] {
  if (facts.identity === undefined) return items;
  const keyed = items.map((item) => [identityOf(item, facts.identity ?? ''), item] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}

/** What tells an item of a list without an order from the others. */
export function identityOf(item: unknown, identity: string): string {
  return canonicalJson((identity === '' ? item : member(item, identity)) ?? null);
}
