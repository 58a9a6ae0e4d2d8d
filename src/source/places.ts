/** Where each key and value of a parsed file stands. Built only when something is to be said of a place. */
import {
  type AliasEvent,
  type DocumentEvent,
  EVENT_ID,
  type Event,
  type PopEvent,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { Path } from '../../schemas/words.ts';
import type { Span } from './lines.ts';

export type Part = 'key' | 'value';

interface Entry {
  readonly key: Span;
  readonly node: Node;
  /** The value is an alias. */
  readonly aliases: boolean;
}

/** A value in the text. An alias is the node of its anchor, so that a fault is told where it can be mended. */
export interface Node {
  readonly span: Span;
  /** The key that it is the value of, where its anchor stands. */
  key?: Span;
  readonly entries?: Map<string, Entry>;
  readonly items?: Node[];
}

/**
 * Folds the parser's events into nodes. The events are those of one document that a value was made from; `keyName` is what a
 * scalar is called as a key of that value.
 */
export function placeNodes(events: readonly Event[], source: string, keyName: (event: ScalarEvent) => string): Node {
  const anchors = new Map<string, { readonly event: Event; readonly node: Node }>();
  let position = 1;
  let end = 0;

  function node(): Node {
    const event = events[position];
    position += 1;
    switch (event?.type) {
      case EVENT_ID.SCALAR: {
        const span = scalarSpan(event, source);
        end = Math.max(end, span[1], event.valueEnd);
        return anchored(event, { span });
      }
      case EVENT_ID.SEQUENCE: {
        const made = anchored(event, { span: first(event.start), items: [] as Node[] });
        end = event.start;
        while (events[position]?.type !== EVENT_ID.POP) made.items.push(item());
        position += 1;
        return made;
      }
      case EVENT_ID.MAPPING: {
        const made = anchored(event, { span: first(event.start), entries: new Map<string, Entry>() });
        end = event.start + 1;
        while (events[position]?.type !== EVENT_ID.POP) entry(made.span, made.entries);
        position += 1;
        return made;
      }
      case EVENT_ID.ALIAS:
        end = event.anchorEnd;
        return aliased(event)?.node ?? nowhere;
      default:
        return nowhere;
    }
  }

  /** An item. The parser does not tell where an empty one stands: at its dash, the first word after what comes before it. */
  function item(): Node {
    const from = end;
    const made = node();
    if (made.span[0] >= 0) return made;
    blank.lastIndex = from;
    blank.test(source);
    const dash = first(blank.lastIndex);
    end = Math.max(end, dash[1]);
    return { span: dash };
  }

  function entry(above: Span, entries: Map<string, Entry>): void {
    const event = events[position];
    const span = node().span;
    const aliases = events[position]?.type === EVENT_ID.ALIAS;
    const value = node();
    const scalar = event?.type === EVENT_ID.ALIAS ? aliased(event)?.event : event;
    if (scalar?.type !== EVENT_ID.SCALAR) return;
    const name = keyName(scalar);
    if (name === '<<' && scalar.style === SCALAR_STYLE.PLAIN && scalar.tagStart < 0) {
      for (const { entries: merged = [] } of value.items ?? [value]) {
        for (const [key, entry] of merged) if (!entries.has(key)) entries.set(key, entry);
      }
      return;
    }
    const key: Span = event?.type === EVENT_ID.ALIAS ? [event.anchorStart - 1, event.anchorEnd] : span;
    const told = key[0] < 0 ? above : key;
    entries.delete(name);
    const standing = value.span[0] < 0 ? { span: told } : value;
    if (!aliases) standing.key = told;
    entries.set(name, { key: told, node: standing, aliases });
  }

  function aliased({ anchorStart, anchorEnd }: AliasEvent) {
    return anchors.get(source.slice(anchorStart, anchorEnd));
  }

  function anchored<Made extends Node>(event: Exclude<Event, DocumentEvent | PopEvent>, node: Made): Made {
    if (event.anchorStart >= 0) anchors.set(source.slice(event.anchorStart, event.anchorEnd), { event, node });
    return node;
  }

  return node();
}

const nowhere: Node = { span: [0, 0] };
const first = (start: number): Span => [start, start + 1];
/** What may stand between the end of a value and the dash of the next item. */
const blank = /[\s[\]{},:?]*(?:#[^\r\n]*[\s[\]{},:?]*)*/y;

/** Where a scalar's text stands; where it has none, its tag or anchor, or else nowhere, which is a negative span. */
function scalarSpan(event: ScalarEvent, source: string): Span {
  const { valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd } = event;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (quoted) return [valueStart - 1, valueEnd + 1];
  const text = source.slice(Math.max(0, valueStart), Math.max(0, valueEnd)).trimEnd();
  if (text !== '') return [valueStart + text.search(/[^ \r\n]/), valueStart + text.length];
  return tagStart >= 0 ? [tagStart, tagEnd] : anchorStart >= 0 ? [anchorStart - 1, anchorEnd] : [-1, -1];
}

/** The whole file, told at its first line. */
const whole: Span = [0, 0];

/**
 * The span of the key or value at `path`; where that is absent, of the key of the nearest thing above it, or of the
 * anchored mapping that lacks it, where it is mended for all its uses.
 */
export function spanAt(root: Node, path: Path, part: Part): Span {
  let node = root;
  let key: Span | undefined;
  let lacking: Span | undefined;
  for (const segment of path) {
    const found = step(node, segment);
    if (found === undefined) return lacking ?? (node === root ? whole : start(node));
    key = found.key;
    node = found.node;
    lacking = found.aliases ? (node.key ?? start(node)) : key;
  }
  if (node === root) return whole;
  const collection = node.entries !== undefined || node.items !== undefined;
  return (part === 'key' || collection ? key : undefined) ?? start(node);
}

/** A key or item, exactly where it stands. */
export interface Stands {
  /** Undefined of an item. */
  readonly key: Span | undefined;
  readonly node: Node;
  readonly parent: Node;
  /** Of an item in its list. */
  readonly index: number;
}

/** What stands at `path`; undefined of the whole file and where nothing does. */
export function standsAt(root: Node, path: Path): Stands | undefined {
  let stands: Stands | undefined;
  for (const segment of path) {
    const parent = stands?.node ?? root;
    const found = step(parent, segment);
    if (found === undefined) return undefined;
    stands = { key: found.key, node: found.node, parent, index: typeof segment === 'number' ? segment : 0 };
  }
  return stands;
}

/** Where a value begins. A collection is as long as the first word in it, so that a line is marked and not a file. */
function start({ span, entries }: Node): Span {
  for (const { key } of entries?.values() ?? []) if (key[0] >= span[0]) return [span[0], key[1]];
  return span;
}

function step(node: Node, segment: string | number): (Partial<Entry> & Pick<Entry, 'node'>) | undefined {
  if (node.items === undefined) return node.entries?.get(String(segment));
  const item = typeof segment === 'number' ? node.items[segment] : undefined;
  return item && { node: item };
}
