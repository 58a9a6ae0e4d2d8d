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
import { canonicalJson } from '../../schemas/canonical-json.ts';
import type { Place, TextEdit } from '../../schemas/finding.ts';
import type { Path } from '../../schemas/words.ts';
import { type Fix, mended } from './fix.ts';
import { limits } from './limits.ts';
import { type Lines, lines, type Span } from './lines.ts';
import { type Node, type Part, placeNodes, spanAt } from './places.ts';
import { plainYaml } from './plain-yaml.ts';
import { syntaxFault } from './syntax-fault.ts';
import { type Replacement, replacements, writtenAt } from './text-edits.ts';
import { unsafeValue } from './unsafe-value.ts';
import { failure } from './yaml-lines.ts';

/** Why a file could not be read, at its place. */
export interface DocumentFault extends Place {
  readonly rule: 'source/yaml' | 'source/limit' | 'source/encoding';
  readonly message: string;
  /** Where exactly one text is right. */
  readonly fix?: TextEdit;
}

/** A file that was read. `value` is plain JSON: no cycles, no NaN, no anchors. */
export interface Document {
  readonly file: string;
  readonly value: unknown;
  /** The place of the key or value at `path`, or, where that is absent, of the nearest thing above it. */
  readonly at: (path: Path, part: Part) => Place;
  /** The scalar at `path` as the file has it, where it stands without quotes. */
  readonly written: (path: Path) => string | undefined;
  /** The edit by which the value at `path` is mended and nothing else; undefined where there is none that is sure. */
  readonly fixed: (path: Path, fix: Exclude<Fix, { readonly quoted: true }>) => TextEdit | undefined;
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
  return readText(file, text);
}

function readText(file: string, text: string): Document | DocumentFault {
  const plain = plainYaml(text);
  if (plain !== undefined) return document(file, text, plain.value);
  const index = lines(text);
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    return construct(file, text, index, events);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { span, rule, message, insert } = syntaxFault(text, index, error);
    const told = fault(file, index, span, rule, message);
    if (insert === undefined || text.length > limits.fixedText) return told;
    const mended = text.slice(0, insert.at) + insert.text + text.slice(insert.at);
    const fix = { file, ...index.range([insert.at, insert.at]), text: insert.text };
    return failure(mended) === undefined ? { ...told, fix } : told;
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
  const [start, another] = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (start === undefined)
    return fault(file, index, [0, 0], 'source/yaml', 'The file is empty; it is to hold lines of `key: value`.');
  if (another !== undefined) {
    const message = 'A second document begins here; keep one document a file.';
    return fault(file, index, secondDocument(text, start.explicitStart), 'source/yaml', message);
  }
  const value = constructed(text, [...events]);
  const unsafe = unsafeValue(value);
  if (unsafe !== undefined) {
    return fault(file, index, spanAt(nodes(text), unsafe.path, 'value'), unsafe.rule, unsafe.message);
  }
  return document(file, text, value);
}

function constructed(text: string, events: Event[]): unknown {
  return constructFromEvents(events, { source: text, schema, maxAliases: limits.aliases })[0];
}

/** What was read. Where things stand is parsed for when a place is asked for: most files have no findings. */
function document(file: string, text: string, value: unknown): Document {
  const index = once(() => lines(text));
  const root = once(() => nodes(text));
  return {
    file,
    value,
    at: (path, part) => ({ file, ...index().range(spanAt(root(), path, part)) }),
    written: (path) => writtenAt(text, root(), path),
    fixed: (path, fix) => {
      if (text.length > limits.fixedText) return undefined;
      const right = canonicalJson(mended(value, path, fix));
      const does = ({ span: [start, end], text: words }: Replacement) => {
        const after = readText(file, text.slice(0, start) + words + text.slice(end));
        return 'value' in after && canonicalJson(after.value) === right;
      };
      const found = replacements(text, root(), path, fix).find(does);
      return found && { file, ...index().range(found.span), text: found.text };
    },
  };
}

function nodes(text: string): Node {
  const events = parseEvents(text, { maxDepth: limits.depth });
  const start = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  const keyName = (key: ScalarEvent) => String(constructed(text, [...start, key, { type: EVENT_ID.POP }]));
  return placeNodes(events, text, keyName);
}

/** The mark between the first document and the second. No other line begins with one, not even inside a text. */
function secondDocument(text: string, explicitStart: boolean): Span {
  const [first, second, third] = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].map(({ index }) => index);
  const [mark = 0, next] = explicitStart ? [second, third] : [first, second];
  const ends = text.startsWith('...', mark) && next !== undefined && blank.test(text.slice(mark + 3, next));
  const at = ends ? next : mark;
  return [at, at + 3];
}

/** Nothing, or comments alone. */
const blank = /^(?:\s|#.*)*$/;

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
