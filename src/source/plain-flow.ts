/** Lists and mappings in brackets, of plain YAML. Undefined is what only the parser knows. */
import { newLine, plainValue, quotedAt, type Read, space } from './plain-scalar.ts';

export type Flow = Read<unknown>;

/** A text without quotes in brackets: up to a sign of the brackets, and without any that could be one. */
const plain = /[\w./+~][^,[\]{}:#\n"']*(?::[^ ,[\]{}:#\n"'][^,[\]{}:#\n"']*)*/y;

/**
 * The list or mapping whose bracket stands at an offset; its further lines are indented at least `indent` deep, and at most
 * `depth` stand in each other.
 */
export function flowAt(text: string, at: number, indent: number, depth: number): Flow | undefined {
  if (depth <= 0) return undefined;
  return text.charCodeAt(at) === 91 ? list(text, at, indent, depth) : mapping(text, at, indent, depth);
}

function list(text: string, at: number, indent: number, depth: number): Flow | undefined {
  const value: unknown[] = [];
  let next = blank(text, at + 1, indent);
  if (text.charCodeAt(next) === 93) return { value, end: next + 1 };
  for (;;) {
    const item = member(text, next, indent, depth);
    if (item === undefined) return undefined;
    value.push(item.value);
    next = blank(text, item.end, indent);
    const code = text.charCodeAt(next);
    if (code === 93) return { value, end: next + 1 };
    if (code !== 44) return undefined;
    next = blank(text, next + 1, indent);
  }
}

function mapping(text: string, at: number, indent: number, depth: number): Flow | undefined {
  const value: Record<string, unknown> = {};
  let next = blank(text, at + 1, indent);
  if (text.charCodeAt(next) === 125) return { value, end: next + 1 };
  for (;;) {
    const name = scalar(text, next);
    if (name === undefined || typeof name.value !== 'string' || name.value === '__proto__') return undefined;
    if (name.value === '<<' || Object.hasOwn(value, name.value)) return undefined;
    if (text.charCodeAt(name.end) !== 58 || text.charCodeAt(name.end + 1) !== space) return undefined;
    const own = member(text, blank(text, name.end + 1, indent), indent, depth);
    if (own === undefined) return undefined;
    value[name.value] = own.value;
    next = blank(text, own.end, indent);
    const code = text.charCodeAt(next);
    if (code === 125) return { value, end: next + 1 };
    if (code !== 44) return undefined;
    next = blank(text, next + 1, indent);
  }
}

function member(text: string, at: number, indent: number, depth: number): Flow | undefined {
  const code = text.charCodeAt(at);
  return code === 91 || code === 123 ? flowAt(text, at, indent, depth - 1) : scalar(text, at);
}

function scalar(text: string, at: number): Read<string | number | boolean | null> | undefined {
  const code = text.charCodeAt(at);
  if (code === 34 || code === 39) return quotedAt(text, at);
  plain.lastIndex = at;
  if (!plain.test(text)) return undefined;
  let end = plain.lastIndex;
  while (text.charCodeAt(end - 1) === space) end -= 1;
  const value = plainValue(text.slice(at, end));
  return value === undefined ? undefined : { value, end };
}

/** The next word; where it stands on a line that is indented too little, or there is none, the end of the text. */
function blank(text: string, at: number, indent: number): number {
  let next = at;
  for (;;) {
    while (text.charCodeAt(next) === space) next += 1;
    if (text.charCodeAt(next) !== newLine) return next;
    const begin = next + 1;
    next = begin;
    while (text.charCodeAt(next) === space) next += 1;
    if (next - begin < indent && text.charCodeAt(next) !== newLine) return text.length;
  }
}
