/** Looks into values whose shape is not known. */

export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of a mapping; none of anything else. */
export function members(value: unknown): Members {
  return isMapping(value) ? value : {};
}

/** A member of a mapping; never one that all objects have. */
export function own(value: unknown, name: string | number): unknown {
  return isMapping(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** What stands at a path; undefined where nothing does. */
export function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((within, key) => (Array.isArray(within) ? within[Number(key)] : own(within, key)), value);
}

/** Whether anything stands more than so many levels below a value. Found level by level: what calls itself has an end of its own. */
export function isDeeper(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; depth <= levels && level.length > 0; depth += 1)
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  return level.length > 0;
}

/** The items of a list; none of anything else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text; undefined for anything else. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * A copy with something else in the place of each text. `change` is told the name of the field that the text stands in, or its list;
 * `field` is that of the value itself.
 */
export function withTexts(value: unknown, change: (text: string, field: string) => unknown, field = ''): unknown {
  if (typeof value === 'string') return change(value, field);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, change, field));
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withTexts(member, change, name)]));
}

/** A copy of a mapping without members that are undefined. */
export function defined(value: Members): Members {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
