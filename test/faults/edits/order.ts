/** Neighbours that change places. */
import { itemStart, lineStart, nextLine, ownLine } from '../edit.ts';
import { nameOf } from '../fault.ts';
import { type Document, needed, type Spot } from '../subject.ts';
import type { Node } from '../yaml-nodes.ts';
import { anywhere, content, type Edit, inText, type Make, style } from './edit.ts';

/** The stretch of an entry or item that can change places with its neighbour. */
function stretch({ text }: Document, node: Node): readonly [number, number] {
  const start = node.key?.start ?? itemStart(text, node);
  if (node.parent?.style === 'flow') return [start, node.end];
  return [lineStart(text, start), nextLine(text, node.end)];
}

/** Two neighbours change places, where neither holds an anchor that the other needs. */
function reordered(fits: (spot: Spot) => boolean): Make {
  return anywhere(fits, ({ document, node }, random) => {
    const { text } = document;
    const at = random.below(Math.max(1, node.children.length - 1));
    const [a, b] = node.children.slice(at, at + 2);
    if (a === undefined || b === undefined || JSON.stringify(a.value) === JSON.stringify(b.value)) return undefined;
    const own = (one: Node) => ownLine(text, one.key?.start ?? itemStart(text, one));
    if (needed(document, a) || needed(document, b) || (node.style === 'block' && !(own(a) && own(b)))) return undefined;
    const [[aStart, aEnd], [bStart, bEnd]] = [stretch(document, a), stretch(document, b)];
    const parts = [
      [0, aStart],
      [bStart, bEnd],
      [aEnd, bStart],
      [aStart, aEnd],
      [bEnd, text.length],
    ] as const;
    const whole = parts.map(([from, to]) => text.slice(from, to)).join('');
    return inText(document, { text: whole }, `${nameOf(a)} and ${nameOf(b)}`);
  });
}

const isMapping = ({ node }: Spot) => node.kind === 'mapping' && node.children.length > 1;
const isList = (ordered: boolean) => (spot: Spot) =>
  spot.noun.kind === 'list' && (spot.noun.by === undefined) === ordered && spot.node.key?.name !== 'audiences';

export const orderEdits: readonly Edit[] = [
  style('keys in another order', reordered(isMapping)),
  style('items in another order, where it means nothing', reordered(isList(false))),
  content('items in another order, where it counts', reordered(isList(true))),
];
