/** JSON as templates have it (RFC 8259, and comments as Azure Resource Manager reads them), with the place of every value. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Place {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export type JsonPath = readonly (string | number)[];

export interface JsonFile {
  readonly value: Json;
  /** Where the value at a path stands, or else the nearest that holds it. */
  readonly placeOf: (path: JsonPath) => Place;
}

export interface JsonFault extends Place {
  /** To end a sentence. */
  readonly fault: string;
}

/** How deep values may stand in each other, and how many a file may have: some tens of times what large templates have. */
const [deepest, most] = [100, 50_000];

interface Node {
  readonly offset: number;
  readonly inside: ReadonlyMap<string | number, Node>;
}

class Wrong extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const none: ReadonlyMap<string | number, Node> = new Map();
const literals: readonly (readonly [word: string, value: Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Reads a file; never throws. */
export function readJson(bytes: Uint8Array): JsonFile | JsonFault {
  const text = new TextDecoder('utf-8').decode(bytes);
  const placeAt = placing(text);
  try {
    const { value, node } = parsed(text);
    return {
      value,
      placeOf: (path) => {
        let own = node;
        for (const key of path) own = own.inside.get(key) ?? own;
        return placeAt(own.offset);
      },
    };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { fault: error.message, ...placeAt(error.offset) };
  }
}

/** The places of offsets in a text. */
function placing(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function parsed(text: string): { readonly value: Json; readonly node: Node } {
  let [at, count] = [0, 0];
  const skip = () => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 32 || (code >= 9 && code <= 13) || code === 0xfeff) at += 1;
      else if (text.startsWith('//', at)) at = after('\n', at);
      else if (text.startsWith('/*', at)) at = after('*/', at + 2);
      else return;
    }
  };
  const after = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  const fail = (message: string, offset = at): never => {
    throw new Wrong(message, offset);
  };
  const one = (depth: number): { value: Json; node: Node } => {
    skip();
    const offset = at;
    const sign = text[at];
    count += 1;
    if (count > most) fail(`it has more than ${most} values, which is no template`);
    if (depth > deepest) fail(`values stand in each other more than ${deepest} deep`);
    if (sign === '{') return object(depth, offset);
    if (sign === '[') return list(depth, offset);
    if (sign === '"') return { value: string(), node: { offset, inside: none } };
    const literal = literals.find(([word]) => text.startsWith(word, at));
    if (literal !== undefined) {
      at += literal[0].length;
      return { value: literal[1], node: { offset, inside: none } };
    }
    number.lastIndex = at;
    const found = number.exec(text)?.[0];
    if (found === undefined) return fail(at >= text.length ? 'it ends too early' : 'a value is expected here');
    at += found.length;
    return { value: Number(found), node: { offset, inside: none } };
  };
  const object = (depth: number, offset: number) => {
    const value: Record<string, Json> = Object.create(null);
    const inside = new Map<string, Node>();
    at += 1;
    skip();
    while (text[at] !== '}') {
      if (text[at] !== '"')
        fail(text[at] === undefined ? 'it ends too early' : 'a name in double quotes is expected here');
      const key = at;
      const name = string();
      if (inside.has(name)) fail('a name stands twice in one object', key);
      skip();
      if (text[at] !== ':') fail('a colon is expected here');
      at += 1;
      const own = one(depth + 1);
      value[name] = own.value;
      inside.set(name, own.node);
      comma('}');
    }
    at += 1;
    return { value, node: { offset, inside } };
  };
  const list = (depth: number, offset: number) => {
    const value: Json[] = [];
    const inside = new Map<number, Node>();
    at += 1;
    skip();
    while (text[at] !== ']') {
      const own = one(depth + 1);
      inside.set(value.length, own.node);
      value.push(own.value);
      comma(']');
    }
    at += 1;
    return { value, node: { offset, inside } };
  };
  const comma = (end: string) => {
    skip();
    if (text[at] === end) return;
    if (text[at] !== ',') fail(text[at] === undefined ? 'it ends too early' : 'a comma is missing here');
    const own = at;
    at += 1;
    skip();
    if (text[at] === end) fail('a comma stands before the end', own);
  };
  const string = (): string => {
    const start = at;
    let end = at + 1;
    while (end < text.length && text[end] !== '"') {
      if (text.charCodeAt(end) < 32) fail('a text in quotes ends on its line', start);
      end += text[end] === '\\' ? 2 : 1;
    }
    if (end >= text.length) fail('a text has no closing quote', start);
    at = end + 1;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      return fail('a text has a backslash that stands for nothing', start);
    }
  };
  const read = one(0);
  skip();
  if (at < text.length) fail('more stands behind the end');
  return read;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
