/** One YAML file: its value, the place of every key and value, or the fault that stops it from being read. */
import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  mergeTag,
  parseEvents,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import type { Place } from '../../schemas/finding.ts';
import type { Path } from '../../schemas/words.ts';
import { limits } from './limits.ts';
import { type Lines, lines, type Span } from './lines.ts';
import { type Part, placeNodes, spanAt } from './places.ts';
import { unsafeValue } from './unsafe-value.ts';

/** Why a file could not be read, at its place. */
export interface DocumentFault extends Place {
  readonly rule: 'source/yaml' | 'source/limit' | 'source/encoding';
  readonly message: string;
}

/** A file that was read. `value` is plain JSON: no cycles, no NaN, no anchors. */
export interface Document {
  readonly file: string;
  readonly value: unknown;
  /** The place of the key or value at `path`, or, where that is absent, of the nearest thing above it. */
  readonly at: (path: Path, part: Part) => Place;
}

const schema = CORE_SCHEMA.withTags(mergeTag);

/**
 * Reads the bytes of a YAML file. Never throws: what is wrong with the text is the fault returned.
 * Costs time and memory in proportion to the text, whatever it holds.
 */
export function readDocument(file: string, bytes: Uint8Array): Document | DocumentFault {
  const text = decode(bytes);
  if (text === undefined) {
    const invalid = new TextDecoder('utf-8').decode(bytes);
    const offset = Math.max(0, invalid.indexOf('\uFFFD'));
    return fault(
      file,
      lines(invalid),
      [offset, offset],
      'source/encoding',
      'The file is not UTF-8 text; save it as UTF-8.',
    );
  }
  const index = lines(text);
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    return construct(file, text, index, events);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return syntaxFault(file, text, index, error);
  }
}

/** The text of UTF-8 bytes without its byte order mark; undefined for other bytes. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function construct(file: string, text: string, index: Lines, events: readonly Event[]): Document | DocumentFault {
  const starts = events.flatMap((event, position) => (event.type === EVENT_ID.DOCUMENT ? [position] : []));
  const [, second] = starts;
  if (starts.length === 0) return fault(file, index, [0, 0], 'source/yaml', 'The file is empty.');
  if (second !== undefined) {
    const span = firstSpan(events.slice(second)) ?? [text.length, text.length];
    return fault(
      file,
      index,
      span,
      'source/yaml',
      'A second document begins here; keep one document a file, without `---` between.',
    );
  }
  const values = constructFromEvents([...events], { source: text, schema, maxAliases: limits.aliases });
  const [start] = events;
  const keyName = (key: ScalarEvent) =>
    String(constructFromEvents([...(start ? [start] : []), key, { type: EVENT_ID.POP }], { source: text, schema })[0]);
  const root = once(() => placeNodes(events, text, keyName));
  const place = (span: Span): Place => ({ file, ...index.range(span) });
  const unsafe = unsafeValue(values[0], limits.values);
  if (unsafe !== undefined) {
    return fault(file, index, spanAt(root(), unsafe.path, 'value'), unsafe.rule, unsafe.message);
  }
  return { file, value: values[0], at: (path, part) => place(spanAt(root(), path, part)) };
}

function firstSpan(events: readonly Event[]): Span | undefined {
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR && event.valueStart >= 0) return [event.valueStart, event.valueEnd];
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return [event.start, event.start + 1];
  }
  return undefined;
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^duplicated mapping key/, 'This key stands here a second time; keep one of the two.'],
  [/^tab characters/, 'A tab indents this line; YAML takes spaces only.'],
  [/^null byte/, 'The file holds a NUL character; it is not text.'],
  [/^aliases exceeded/, `Anchors are used more than ${limits.aliases} times in this file; write some of them out.`],
  [/^nesting exceeded|maxDepth|depth/, `Values are nested more than ${limits.depth} deep.`],
  [/complex keys/, 'A key is a list or mapping; keys are plain words.'],
];

function syntaxFault(file: string, text: string, index: Lines, error: YAMLException): DocumentFault {
  const position = Math.min(error.mark?.position ?? 0, text.length);
  const opened = unclosedLine(text, index, index.place(position).line, error.reason);
  if (opened !== undefined) {
    const span = index.line(opened);
    return fault(file, index, span, 'source/yaml', 'A quote or bracket that opens on this line is never closed.');
  }
  const wordless = lineWithoutColon(text, index, index.place(position).line, error.reason);
  if (wordless !== undefined) {
    return fault(
      file,
      index,
      index.line(wordless),
      'source/yaml',
      'This line is no `key: value`; a colon and a space are missing.',
    );
  }
  const told = reasons.find(([pattern]) => pattern.test(error.reason))?.[1];
  const rule = /exceeded|maxDepth/.test(error.reason) ? 'source/limit' : 'source/yaml';
  const end = Math.max(position, index.line(index.place(position).line)[1]);
  return fault(file, index, [position, end], rule, told ?? `This is not valid YAML: ${error.reason}.`);
}

/**
 * The line on which the unclosed quote or bracket behind an error opens. The parser notices it lines later, so the text is
 * cut further and further back until it parses: what follows is what was left open.
 */
function unclosedLine(text: string, index: Lines, line: number, reason: string): number | undefined {
  const unclosed = /deficient indentation|unexpected end of the (stream|document)|missed comma|flow/.test(reason);
  if (!unclosed || text.length > 200_000) return undefined;
  for (let last = line; last >= Math.max(1, line - 60); last -= 1) {
    if (parses(text.slice(0, index.line(last)[0])))
      return last === line && !/end of the/.test(reason) ? undefined : last;
  }
  return undefined;
}

/** The line before an error, where the parser took it for the first half of a key because its colon is missing. */
function lineWithoutColon(text: string, index: Lines, line: number, reason: string): number | undefined {
  if (!/multiline key|document separator is expected/.test(reason)) return undefined;
  for (let before = line - 1; before >= 1; before -= 1) {
    const content = text.slice(...index.line(before)).trim();
    if (content === '' || content.startsWith('#')) continue;
    return /:(\s|$)|^-/.test(content) ? undefined : before;
  }
  return undefined;
}

function parses(text: string): boolean {
  try {
    parseEvents(text, { maxDepth: limits.depth });
    return true;
  } catch (error) {
    if (error instanceof YAMLException) return false;
    throw error;
  }
}

function fault(file: string, index: Lines, span: Span, rule: DocumentFault['rule'], message: string): DocumentFault {
  return { file, ...index.range(span), rule, message };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
