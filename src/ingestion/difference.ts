/** What differs between two trees in their normal form, leaf by leaf. */
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { isMapping } from './members.ts';
import { identityIn, identityOf, type NormalTree } from './normalise.ts';

export interface TreeChange {
  /** The resource, by its key. */
  readonly key: string;
  /** Fields, indexes of lists with an order, and what tells the items of the others apart. */
  readonly path: readonly (string | number)[];
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: unknown;
  readonly after: unknown;
}

/** The leaves that differ; a resource that is new or gone is told leaf by leaf too. */
export function difference(before: NormalTree, after: NormalTree): readonly TreeChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => below(key, [], before.get(key), after.get(key), '', ''));
}

function below(
  key: string,
  path: TreeChange['path'],
  before: unknown,
  after: unknown,
  name: string,
  within: string,
): readonly TreeChange[] {
  const a = parts(before, name, within);
  const b = parts(after, name, within);
  const comparable =
    (a ?? b) !== undefined && (before === undefined || a !== undefined) && (after === undefined || b !== undefined);
  if (comparable) {
    const names = [...new Set([...(b ?? new Map()).keys(), ...(a ?? new Map()).keys()])];
    return names.flatMap((part) =>
      below(key, [...path, part], a?.get(part), b?.get(part), typeof part === 'string' ? part : '', name),
    );
  }
  if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ key, path, kind, before, after }];
}

/** The members of a value by what tells them apart; undefined of a leaf. */
function parts(value: unknown, name: string, within: string): ReadonlyMap<string | number, unknown> | undefined {
  if (Array.isArray(value)) {
    const identity = identityIn(name, within);
    if (identity === '') return named(value, identity);
    if (!value.some(isMapping)) return undefined;
    if (identity === undefined) return new Map(value.entries());
    return named(value, identity);
  }
  return isMapping(value) ? new Map(Object.entries(value)) : undefined;
}

/** Items by their identity; of several with one, the later ones are numbered. */
function named(list: readonly unknown[], identity: string): ReadonlyMap<string, unknown> {
  const counts = new Map<string, number>();
  return new Map(
    list.map((item) => {
      const name = identityOf(item, identity);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [count === 1 ? name : `${name}#${count}`, item];
    }),
  );
}
