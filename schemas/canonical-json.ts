/** JSON in the one spelling of RFC 8785 (JSON Canonicalization Scheme), so that equal values have equal bytes. */

/**
 * The canonical JSON of a plain JSON value. Keys are sorted by UTF-16 units; numbers and strings are spelt as ECMAScript
 * spells them, which is what the RFC asks for. Throws a TypeError on what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members: string[] = [];
    for (const [key, child] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (child !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(child)}`);
    }
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number');
  if (value === undefined) throw new TypeError('JSON has no undefined');
  return JSON.stringify(value);
}
