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

/** The items of a list; none of anything else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text; undefined for anything else. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A copy of a mapping without members that are undefined. */
export function defined(value: Members): Members {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
