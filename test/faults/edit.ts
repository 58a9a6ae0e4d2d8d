/** Edits of a text. Each tells where in the new text its mark was left, so that the line of a fault is known by who made it. */
import { type Document, inFlow, type Spot } from './subject.ts';
import { lineOf, type Node } from './yaml-nodes.ts';

export interface Edited {
  readonly text: string;
  /** The line of what was written, or of what stands where something was taken away. */
  readonly line: number;
  /** The line on which an offset of the text as it was stands now. */
  readonly now: (offset: number) => number;
}

/** The text with a stretch replaced; `mark` is the offset in the new words whose line counts. */
export function replaced(text: string, start: number, end: number, words: string, mark = 0): Edited {
  const whole = text.slice(0, start) + words + text.slice(end);
  const now = (offset: number) =>
    lineOf(whole, offset < end ? Math.min(offset, start) : offset - end + start + words.length);
  return { text: whole, line: lineOf(whole, start + mark), now };
}

/** Another value, on the line of its key. */
export function withValue({ text }: Document, node: Node, words: string): Edited {
  const { key, anchor, start, end } = node;
  const spread = key !== undefined && lineOf(text, key.start) !== lineOf(text, start);
  if (!spread) {
    const gap = node.style === 'empty' ? ' ' : '';
    return replaced(text, start, end, gap + words, gap.length);
  }
  const kept = anchor === undefined ? ' ' : ` &${anchor} `;
  return replaced(text, key.after, end, kept + words, kept.length);
}

/** Another spelling of a key; its quotes are kept. */
export function withKey({ text }: Document, node: Node, name: string): Edited {
  const { start, end } = keyOf(node);
  const quote = /["']/.test(text[start] ?? '') ? (text[start] ?? '') : '';
  return replaced(text, start, end, quote + name + quote);
}

/** Without an entry or item. Undefined where it is the only one of a whole file. */
export function without({ text }: Document, node: Node): Edited | undefined {
  const { parent } = node;
  if (parent === undefined) return undefined;
  const index = parent.children.indexOf(node);
  const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
  const begin = (child: Node) => child.key?.start ?? itemStart(text, child);
  if (before === undefined && after === undefined) {
    const { key } = parent;
    const empty = parent.kind === 'list' ? '[]' : '{}';
    if (key === undefined) return parent.parent && replaced(text, parent.start, parent.end, empty);
    const name = parent.anchor === undefined ? ' ' : ` &${parent.anchor} `;
    return replaced(text, key.after, parent.end, name + empty);
  }
  if (parent.style === 'flow') {
    return after === undefined
      ? replaced(text, before?.end ?? 0, node.end, '')
      : replaced(text, begin(node), begin(after), '');
  }
  if (!ownLine(text, begin(node))) return after && replaced(text, begin(node), begin(after), '');
  return replaced(text, lineStart(text, begin(node)), nextLine(text, node.end), '');
}

/** With another entry before or after one, in the same style; `words` are `key: value`. */
export function withEntry({ text }: Document, beside: Node, words: string, after: boolean): Edited {
  const { start } = keyOf(beside);
  if (inFlow(beside)) {
    return after ? replaced(text, beside.end, beside.end, `, ${words}`, 2) : replaced(text, start, start, `${words}, `);
  }
  const pad = ' '.repeat(column(text, start));
  if (after || !ownLine(text, start)) {
    const at = nextLine(text, beside.end);
    return replaced(text, at, at, `${pad}${words}${lineEnd(text)}`);
  }
  const at = lineStart(text, start);
  return replaced(text, at, at, `${pad}${words}${lineEnd(text)}`);
}

/** With another item after one; `words` fit on a line. */
export function withItem({ text }: Document, beside: Node, words: string): Edited {
  if (beside.parent?.style === 'flow') return replaced(text, beside.end, beside.end, `, ${words}`, 2);
  const pad = ' '.repeat(column(text, itemStart(text, beside)));
  const at = nextLine(text, beside.end);
  return replaced(text, at, at, `${pad}- ${words}${lineEnd(text)}`);
}

export function keyOf(node: Node): NonNullable<Node['key']> {
  if (node.key === undefined) throw new Error('an item has no key');
  return node.key;
}

/** The line on which a value counts as standing: its first; of a block collection the line of its key. */
export function holderLine({ text }: Document, node: Node): number {
  if (node.parent === undefined) return 1;
  return lineOf(text, node.key?.start ?? itemStart(text, node));
}

/** The offset of an item's dash; in a flow list, of the item. */
export function itemStart(text: string, { anchor, parent, start }: Node): number {
  let end = anchor === undefined ? start : text.lastIndexOf('&', start);
  if (parent?.style === 'flow') return end;
  // Blank lines and comments may stand between the dash and the item.
  while (/^\s*(#|$)/.test(text.slice(lineStart(text, end), end))) end = lineStart(text, end) - 1;
  const line = text.slice(lineStart(text, end), end).replace(/#.*$/s, '');
  return lineStart(text, end) + line.lastIndexOf('-');
}

export const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
export const column = (text: string, offset: number) => offset - lineStart(text, offset);
export const lineEnd = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

/** The offset of the line after the one that holds what ends at `offset`; the text ends with a line break. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** Whether only spaces stand before an offset on its line. */
export const ownLine = (text: string, offset: number) => /^ *$/.test(text.slice(lineStart(text, offset), offset));

/** Whether a key begins its line, so that lines can be put before it. */
export const ownKey = ({ document, node }: Pick<Spot, 'document' | 'node'>) =>
  node.key !== undefined && !inFlow(node) && ownLine(document.text, node.key.start);
