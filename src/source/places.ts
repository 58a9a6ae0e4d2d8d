/** Where each key and value of a parsed file stands. Built only when something is to be said of a place. */
import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Path } from '../../schemas/words.ts';
import type { Span } from './lines.ts';

export type Part = 'key' | 'value';

interface Entry {
  readonly key: Span;
  readonly node: Node;
}

/** A value in the text. An alias is the node of its anchor, so that a fault is told where it can be mended. */
export interface Node {
  readonly span: Span;
  readonly entries?: Map<string, Entry>;
  readonly merged?: Node[];
  readonly items?: Node[];
}

type ScalarValue = (source: string, event: ScalarEvent) => string;

/** Folds the parser's events into nodes. The events are those of one document. */
export function placeNodes(events: readonly Event[], source: string, scalarValue: ScalarValue): Node {
  const anchors = new Map<string, Node>();
  let position = 1;

  function node(): Node {
    const event = events[position];
    position += 1;
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return anchored(event, { span: scalarSpan(event, source) });
      case EVENT_ID.SEQUENCE: {
        const made = anchored(event, { span: [event.start, event.start + 1], items: [] as Node[] });
        while (events[position]?.type !== EVENT_ID.POP) made.items.push(node());
        position += 1;
        return made;
      }
      case EVENT_ID.MAPPING: {
        const made = anchored(event, {
          span: [event.start, event.start + 1],
          entries: new Map(),
          merged: [] as Node[],
        });
        while (events[position]?.type !== EVENT_ID.POP) entry(made.entries, made.merged);
        position += 1;
        return made;
      }
      case EVENT_ID.ALIAS:
        return anchors.get(source.slice(event.anchorStart, event.anchorEnd)) ?? nowhere;
      default:
        return nowhere;
    }
  }

  function entry(entries: Map<string, Entry>, merged: Node[]): void {
    const keyEvent = events[position];
    const keyNode = node();
    const name = keyEvent?.type === EVENT_ID.SCALAR && keyEvent.valueStart >= 0 ? scalarValue(source, keyEvent) : '';
    const valueNode = node();
    if (name === '<<' && keyEvent?.type === EVENT_ID.SCALAR && keyEvent.style === SCALAR_STYLE.PLAIN) {
      merged.push(...(valueNode.items ?? [valueNode]));
      return;
    }
    const empty = valueNode.span[0] < 0;
    entries.set(name, { key: keyNode.span, node: empty ? { ...valueNode, span: keyNode.span } : valueNode });
  }

  function anchored<Made extends Node>(event: { anchorStart: number; anchorEnd: number }, made: Made): Made {
    if (event.anchorStart >= 0) anchors.set(source.slice(event.anchorStart, event.anchorEnd), made);
    return made;
  }

  return node();
}

const nowhere: Node = { span: [0, 0] };

function scalarSpan(event: ScalarEvent, source: string): Span {
  const { valueStart: start, valueEnd: end } = event;
  if (start < 0) return [-1, -1];
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED)
    return [start - 1, end + 1];
  if (event.style === SCALAR_STYLE.PLAIN) return [start, end];
  return [start + leadingBlank(source, start, end), Math.max(start, trimmedEnd(source, start, end))];
}

const leadingBlank = (source: string, start: number, end: number) => source.slice(start, end).search(/[^ \r\n]|$/);
const trimmedEnd = (source: string, start: number, end: number) => start + source.slice(start, end).trimEnd().length;

/** The whole file, told at its first line. */
const whole: Span = [0, 0];

/** The span of the key or value at `path`; where that is absent, of the key of the nearest thing above it. */
export function spanAt(root: Node, path: Path, part: Part): Span {
  let node = root;
  let key: Span | undefined;
  for (const segment of path) {
    const found = step(node, segment);
    if (found === undefined) return key ?? (node === root ? whole : start(node));
    key = found.key;
    node = found.node;
  }
  if (node === root) return whole;
  const collection = node.entries !== undefined || node.items !== undefined;
  return (part === 'key' || collection ? key : undefined) ?? start(node);
}

/** Where a value begins. A collection is as long as the first word in it, so that a line is marked and not a file. */
function start(node: Node): Span {
  const [first] = node.entries?.values() ?? [];
  if (first !== undefined && first.key[0] >= node.span[0]) return [node.span[0], first.key[1]];
  return [Math.max(0, node.span[0]), Math.max(0, node.span[1])];
}

function step(node: Node, segment: string | number): { key: Span | undefined; node: Node } | undefined {
  if (node.items !== undefined) {
    const item = typeof segment === 'number' ? node.items[segment] : undefined;
    return item && { key: undefined, node: item };
  }
  const own = node.entries?.get(String(segment));
  if (own !== undefined) return own;
  for (const source of node.merged ?? []) {
    const found = step(source, segment);
    if (found !== undefined) return found;
  }
  return undefined;
}
