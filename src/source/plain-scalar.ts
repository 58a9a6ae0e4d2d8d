/** The scalars of plain YAML. Undefined is what only the parser knows. */

export const newLine = 10;
export const space = 32;

/** A value, and the offset after it. */
export interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

/** What cannot begin a text without quotes, or may be no text: signs, and numbers in other bases than ten. */
const unsure = /^(?:[,[\]{}#&*!|>'"%@`]|[?-](?: |$)|[-+]?0[xob][0-9a-fA-F]*$)/;
const integer = /^[-+]?[0-9]+$/;
const decimal = /^(?:[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\.[0-9]+(?:[eE][-+]?[0-9]+)?)$/;
const special = /^[-+]?\.(?:inf|nan)$/i;

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** What a text without quotes means, by the core schema of YAML 1.2. */
export function plainValue(text: string): string | number | boolean | null | undefined {
  const code = text.charCodeAt(0);
  const lower = code | 32;
  if (lower >= 97 && lower <= 122 && code < 128) {
    if (text.length > 5) return text;
    const known = words.get(text);
    return known === undefined ? text : known;
  }
  if (text === '' || unsure.test(text) || special.test(text)) return undefined;
  if (integer.test(text)) {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : undefined;
  }
  if (decimal.test(text)) {
    const number = Number(text);
    return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : undefined;
  }
  const known = words.get(text);
  return known === undefined ? text : known;
}

/** A text in quotes that ends on its line and holds no escape but a doubled apostrophe. */
export function quotedAt(text: string, at: number): Read<string> | undefined {
  const double = text.charCodeAt(at) === 34;
  let end = text.indexOf(double ? '"' : "'", at + 1);
  if (end < 0) return undefined;
  if (!double) while (text.charCodeAt(end + 1) === 39) end = text.indexOf("'", end + 2);
  if (end < 0) return undefined;
  const value = text.slice(at + 1, end);
  if (value.includes('\n') || (double && value.includes('\\'))) return undefined;
  return { value: double || !value.includes("'") ? value : value.replaceAll("''", "'"), end: end + 1 };
}

/** Whether what stands to the end of a line is anything but blanks and a comment. */
export function doubtful(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 35) return at === from;
    if (code !== space) return true;
  }
  return false;
}

const header = /[|>](-?)(?: *| +#[^\n]*)\n/y;

/** The text below `|` or `>` at an offset, deeper than a column; `end` is the offset of the line after it. */
export function blockText(text: string, at: number, column: number): Read<string> | undefined {
  header.lastIndex = at;
  const found = header.exec(text);
  if (found === null) return undefined;
  const begin = header.lastIndex;
  let first = begin;
  while (text.charCodeAt(first) === space) first += 1;
  const depth = first - begin;
  if (depth <= column || text.charCodeAt(first) === newLine || first >= text.length) return undefined;
  const lines: string[] = [];
  let end = begin;
  while (end < text.length) {
    let word = end;
    while (word < end + depth && text.charCodeAt(word) === space) word += 1;
    const next = text.indexOf('\n', word);
    if (word < end + depth && word !== next) break;
    lines.push(word === next ? '' : text.slice(word, next));
    end = next + 1;
  }
  while (lines.at(-1) === '') lines.pop();
  const value = text.charCodeAt(at) === 124 ? lines.join('\n') : folded(lines);
  return value === undefined ? undefined : { value: found[1] === '-' ? value : `${value}\n`, end };
}

/** Lines as one text: a line break is a blank, and an empty line a line break. */
function folded(lines: readonly string[]): string | undefined {
  let value = '';
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      breaks += 1;
      continue;
    }
    // Lines that are indented deeper are not folded.
    if (line.charCodeAt(0) === space) return undefined;
    if (index > 0) value += breaks === 0 ? ' ' : '\n'.repeat(breaks);
    value += line;
    breaks = 0;
  }
  return value;
}
