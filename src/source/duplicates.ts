/** Items that stand twice in a list whose items must differ. */
import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { type Field, member, says, walk } from './field.ts';
import { limits } from './limits.ts';
import type { ShapeFault } from './shape-problem.ts';
import { nameOf, shown } from './text.ts';

/** A fault for each item whose identity an earlier item of its list has, at the later one; no more of them than are told. */
export function duplicates(root: Field, value: unknown): readonly ShapeFault[] {
  const faults: ShapeFault[] = [];
  walk(root, value, (field, current, path) => {
    const { identity } = field.facts;
    if (faults.length > limits.shapeFaults) return false;
    if (identity === undefined || !Array.isArray(current)) return says(field.schema, 'identity');
    const seen = new Map<string, number>();
    for (const [index, item] of current.entries()) {
      const own = identity === '' ? item : member(item, identity);
      if (own === undefined || faults.length > limits.shapeFaults) continue;
      const name = canonicalJson(own);
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, index);
        continue;
      }
      const twin = isDeepStrictEqual(current[first], item);
      const what = identity === '' ? shown(own) : `\`${identity}\` ${shown(own)}`;
      faults.push({
        path: identity === '' ? [...path, index] : [...path, index, identity],
        part: 'value',
        rule: 'shape/duplicate',
        message: `${what} stands in ${nameOf(path)} twice, as item ${first + 1} and item ${index + 1}; keep one of them.`,
        ...(twin && { fix: { remove: true, at: [...path, index] } }),
      });
    }
    return says(field.schema, 'identity');
  });
  return faults;
}
