/** Faults of indentation. */
import { column, keyOf, lineStart, nextLine, ownKey, replaced } from '../edit.ts';
import { atSpot, inDocument, nameOf, type Operator } from '../fault.ts';
import type { Document } from '../subject.ts';
import type { Node } from '../yaml-nodes.ts';

const tab = atSpot(
  'a tab indents a line',
  (spot) => ownKey(spot) && column(spot.document.text, keyOf(spot.node).start) > 0,
  ({ document, node }) => {
    const { start } = keyOf(node);
    return inDocument(document, replaced(document.text, lineStart(document.text, start), start, '\t'), nameOf(node));
  },
);

/** Moves the lines of an entry by some columns. */
function shifted({ text }: Document, node: Node, by: number) {
  const start = lineStart(text, keyOf(node).start);
  const end = nextLine(text, node.end);
  const moved = text
    .slice(start, end)
    .split('\n')
    .map((line) => (line.trim() === '' ? line : by > 0 ? ' '.repeat(by) + line : line.slice(-by)))
    .join('\n');
  return replaced(text, start, end, moved);
}

/** Whether the value before an entry goes on over all deeper lines, so that the entry would become a part of it. */
function afterBlockScalar(node: Node): boolean {
  let at = node.parent?.children[node.parent.children.indexOf(node) - 1];
  while (at?.children.at(-1) !== undefined) at = at.children.at(-1);
  return at?.kind === 'scalar' && at.style === 'block';
}

function endsInBlockScalar(node: Node): boolean {
  const last = node.children.at(-1);
  return last === undefined ? node.kind === 'scalar' && node.style === 'block' : endsInBlockScalar(last);
}

/** The first key, and no item, that begins a line after this one. */
function keyAfter(text: string, line: number): { readonly line: number; readonly column: number } | undefined {
  const rows = text.split('\n');
  const at = rows.findIndex((row, index) => index >= line && !/^\s*(#|$)/.test(row));
  const row = rows[at];
  return row === undefined || /^\s*-/.test(row) ? undefined : { line: at + 1, column: row.search(/\S/) };
}

const tooDeep = atSpot(
  'a key is indented too far',
  (spot) => ownKey(spot) && spot.node.parent?.children[0] !== spot.node && !afterBlockScalar(spot.node),
  ({ document, node }, random) => {
    const by = random.pick([1, 2, 2, 4]) ?? 2;
    return inDocument(document, shifted(document, node, by), `${nameOf(node)} by ${by}`);
  },
);

const tooShallow = atSpot(
  'a key is not indented far enough',
  (spot) => {
    const { node, document } = spot;
    return ownKey(spot) && node.parent?.children.at(-1) === node && column(document.text, keyOf(node).start) > 0;
  },
  ({ document, node }, random) => {
    const { parent } = node;
    const own = column(document.text, keyOf(node).start);
    const above = parent?.key === undefined ? own : own - column(document.text, parent.key.start);
    const by = random.pick([1, above, above]) ?? 1;
    const alone = parent?.children.length === 1;
    // A block scalar would go on over the deeper lines after it.
    if (by > own || by <= 0 || (alone && by < above) || endsInBlockScalar(node)) return undefined;
    const edited = shifted(document, node, -by);
    const after = keyAfter(edited.text, edited.now(node.end));
    // Of a key that stands too far out and a deeper one after it either may be what is indented wrong.
    const lines = after !== undefined && after.column > own - by ? [edited.line, after.line] : [edited.line];
    return inDocument(document, edited, `${nameOf(node)} by ${by}`, ...lines);
  },
);

export const indentationOperators: readonly Operator[] = [tab, tooDeep, tooShallow];
