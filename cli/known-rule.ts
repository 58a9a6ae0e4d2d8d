import { registry } from '../src/rules/registry.ts';
import type { Rule } from '../src/rules/rule.ts';
import { listed, nearest, shown } from '../src/source/text.ts';

/** The rule of an ID. Throws, naming the nearest, where there is none. */
export function knownRule(id: string): Rule {
  const rule = registry.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const ids = registry.map((one) => one.id);
  const near = nearest(id, ids);
  const holding = ids.filter((one) => id.length > 2 && one.includes(id.toLowerCase()));
  const meant = [...new Set([...(near === undefined ? [] : [near]), ...holding])].slice(0, 5);
  const next =
    meant.length === 0
      ? '`offerlane explain` lists them all.'
      : `Did you mean ${listed(
          meant.map((one) => `\`${one}\``),
          'or',
        )}?`;
  throw new Error(`${shown(id)} is no rule. ${next}`);
}
