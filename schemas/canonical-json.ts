/** JSON in the one spelling of RFC 8785 (JSON Canonicalization Scheme), so that equal values have equal bytes. */

/**
 * The canonical JSON of a plain JSON value. Keys are sorted by UTF-16 units; numbers and strings are spelt as ECMAScript
 * spells them, which is what the RFC asks for. Throws a TypeError on what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    let members = '';
    for (const key of Object.keys(value).sort(byUnits)) {
      const child = (value as Readonly<Record<string, unknown>>)[key];
      if (child !== undefined) members += `${members === '' ? '' : ','}${quoted(key)}:${canonicalJson(child)}`;
    }
    return `{${members}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number');
  if (value === undefined) throw new TypeError('JSON has no undefined');
  return JSON.stringify(value);
}

const byUnits = (a: string, b: string) => (a < b ? -1 : 1);

/** Nothing in such a text is escaped. */
const plain = /^[\w .:/-]*$/;
const quoted = (text: string) => (text.length < 50 && plain.test(text) ? `"${text}"` : JSON.stringify(text));
