/** Where the keys and values of a YAML text stand, for edits of the text. The parser says where words begin; ends are found here. */
import { CORE_SCHEMA, EVENT_ID, load, mergeTag, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

export type Style = 'plain' | 'single' | 'double' | 'block' | 'flow' | 'empty' | 'alias';

export interface Node {
  readonly kind: 'scalar' | 'list' | 'mapping' | 'alias';
  /** Of a collection: block or flow. Of a scalar: `block` is literal or folded. */
  readonly style: Style;
  /** Offsets of the value, with quotes, brackets and the header of a block scalar; without its anchor. */
  readonly start: number;
  readonly end: number;
  readonly anchor: string | undefined;
  /** The anchor's name where the node is an alias of it. */
  readonly alias: string | undefined;
  readonly key: Key | undefined;
  readonly parent: Node | undefined;
  /** Entries and items, in the order of the text; a merge key is an entry. */
  readonly children: readonly Node[];
  /** As parsed; anchors and merges are written out. */
  readonly value: unknown;
}

export interface Key {
  readonly name: string;
  /** With quotes. */
  readonly start: number;
  readonly end: number;
  /** After its colon. */
  readonly after: number;
}

interface Open extends Node {
  end: number;
  children: Node[];
}

const schema = CORE_SCHEMA.withTags(mergeTag);

/** The value of a YAML text. */
export function parsed(text: string): unknown {
  return load(text, { schema });
}

/** The root of a YAML text of one document. Throws where it is broken. */
export function yamlNodes(text: string): Node {
  const events = parseEvents(text, {});
  let position = 1;

  function next(key: Key | undefined, parent: Node | undefined, value: unknown): Node {
    const event = events[position];
    position += 1;
    const anchor = event && 'anchorStart' in event && event.anchorStart >= 0 ? event : undefined;
    const name = anchor && text.slice(anchor.anchorStart, anchor.anchorEnd);
    const common = { key, parent, value, anchor: name, alias: undefined, children: [] };
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return {
          ...common,
          kind: 'scalar',
          ...scalar(event, text, key?.after ?? parent?.start ?? 0, anchor?.anchorEnd),
        };
      case EVENT_ID.ALIAS: {
        const { anchorStart, anchorEnd } = event;
        const span = { start: anchorStart - 1, end: anchorEnd };
        return { ...common, kind: 'alias', style: 'alias', ...span, anchor: undefined, alias: name };
      }
      case EVENT_ID.SEQUENCE:
        return list(event.start, { ...common, children: [] });
      case EVENT_ID.MAPPING:
        return mapping(event.start, { ...common, children: [] });
      default:
        throw new Error('a harness text is not one document');
    }
  }

  function list(start: number, common: Omit<Open, 'kind' | 'style' | 'start' | 'end'>): Node {
    const flow = text[start] === '[';
    const node: Open = { ...common, kind: 'list', style: flow ? 'flow' : 'block', start, end: start + 1 };
    for (let index = 0; events[position]?.type !== EVENT_ID.POP; index += 1) {
      node.children.push(next(undefined, node, member(node.value, index)));
    }
    return closed(node, ']');
  }

  function mapping(start: number, common: Omit<Open, 'kind' | 'style' | 'start' | 'end'>): Node {
    const flow = text[start] === '{';
    const node: Open = { ...common, kind: 'mapping', style: flow ? 'flow' : 'block', start, end: start + 1 };
    while (events[position]?.type !== EVENT_ID.POP) {
      const read = next(undefined, node, undefined);
      const name = String(parsed(text.slice(read.start, read.end)));
      const colon = text.slice(read.end).search(/:/);
      const key: Key = { name, start: read.start, end: read.end, after: read.end + colon + 1 };
      node.children.push(next(key, node, name === '<<' ? undefined : member(node.value, name)));
    }
    return closed(node, '}');
  }

  function closed(node: Open, bracket: string): Node {
    position += 1;
    const last = node.children.at(-1);
    node.end = last?.end ?? node.end;
    if (node.style === 'flow') {
      const rest = /^(?:[\s,]|#[^\r\n]*)*/.exec(text.slice(node.end))?.[0].length ?? 0;
      node.end += rest + 1;
      if (text[node.end - 1] !== bracket) throw new Error(`no ${bracket} where the harness looks for it`);
    }
    return node;
  }

  return next(undefined, undefined, parsed(text));
}

function scalar(event: ScalarEvent, text: string, from: number, afterAnchor: number | undefined) {
  const { valueStart: start, valueEnd: end } = event;
  if (start < 0) {
    const at = afterAnchor ?? from;
    return { style: 'empty', start: at, end: at } as const;
  }
  if (event.style === SCALAR_STYLE.PLAIN) return { style: 'plain', start, end } as const;
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED) return { style: 'single', start: start - 1, end: end + 1 } as const;
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) return { style: 'double', start: start - 1, end: end + 1 } as const;
  const header = text.slice(0, start).search(/[|>][-+0-9]*[ \t]*(#[^\r\n]*)?(\r\n|\n)$/);
  return { style: 'block', start: header, end: start + text.slice(start, end).trimEnd().length } as const;
}

function member(value: unknown, segment: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, segment)?.value
    : undefined;
}

/** The line, from 1, on which an offset of a text stands. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

/** Every node of a tree, parents first. */
export function allNodes(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(allNodes)];
}
