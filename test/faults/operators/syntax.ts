/** Faults of the YAML itself. */
import { column, keyOf, lineEnd, lineStart, nextLine, ownKey, replaced, withValue } from '../edit.ts';
import { atSpot, inDocument, nameOf, type Operator } from '../fault.ts';
import { type Document, inFlow, replaceable, type Spot } from '../subject.ts';
import { lineOf, type Node } from '../yaml-nodes.ts';

const oneLine = ({ text }: Document, { start, end }: Node) => lineOf(text, start) === lineOf(text, end);
const sameLine = ({ document: { text }, node }: Spot) =>
  node.key !== undefined && lineOf(text, node.key.start) === lineOf(text, node.start) && node.style !== 'empty';

/** An operator that takes one character of a value away. */
function unclosed(name: string, styles: readonly Node['style'][], kind: Node['kind']): Operator {
  return atSpot(
    name,
    ({ node }) => node.kind === kind && styles.includes(node.style),
    ({ document, node }) => {
      const edited = replaced(document.text, node.end - 1, node.end, '');
      const first = lineOf(document.text, node.start);
      const lines = oneLine(document, node) ? [first] : [first, edited.line];
      return inDocument(document, edited, `${nameOf(node)} is not closed`, ...lines);
    },
  );
}

const noColon = atSpot('a colon is missing', ownKey, ({ document, node }) => {
  const { after } = keyOf(node);
  return inDocument(document, replaced(document.text, after - 1, after, ''), nameOf(node));
});

const noSpace = atSpot(
  'the space after a colon is missing',
  (spot) => sameLine(spot) && !inFlow(spot.node) && oneLine(spot.document, spot.node),
  ({ document, node }) => {
    const { after } = keyOf(node);
    const gap = /^[ \t]+/.exec(document.text.slice(after))?.[0].length ?? 0;
    if (gap === 0 || node.anchor !== undefined) return undefined;
    return inDocument(document, replaced(document.text, after, after + gap, ''), nameOf(node));
  },
);

const strayBracket = atSpot(
  'a bracket too many',
  ({ node, document }) =>
    node.style === 'flow' && node.parent !== undefined && !inFlow(node) && oneLine(document, node),
  ({ document, node }) => {
    const bracket = document.text[node.end - 1] ?? ']';
    return inDocument(document, replaced(document.text, node.end, node.end, bracket), nameOf(node));
  },
);

const strayLine = atSpot('a line that is no entry', ownKey, ({ document, node }, random) => {
  const { text } = document;
  const pad = ' '.repeat(column(text, keyOf(node).start));
  const words = random.pick(['see the wiki', '<<<<<<< HEAD', '>>>>>>> main', '- an item', 'TODO']) ?? 'TODO';
  const at = lineStart(text, keyOf(node).start);
  const edited = replaced(text, at, at, `${pad}${words}${lineEnd(text)}`);
  // A list may begin here, and then it is the next line that is out of place.
  const also = words.startsWith('-') ? [edited.line + 1] : [];
  return inDocument(document, edited, words, edited.line, ...also);
});

const conflict = atSpot(
  'a merge conflict is left in',
  (spot) => ownKey(spot) && oneLine(spot.document, spot.node),
  ({ document, node }) => {
    const { text } = document;
    const [start, end] = [lineStart(text, keyOf(node).start), nextLine(text, node.end)];
    const line = text.slice(start, end);
    const last = line.endsWith('\n') ? '' : lineEnd(text);
    const mark = (words: string) => words + lineEnd(text);
    const whole = mark('<<<<<<< HEAD') + line + last + mark('=======') + line + last + mark('>>>>>>> gateway-2.5');
    return inDocument(document, replaced(text, start, end, whole), nameOf(node));
  },
);

const noSuchAnchor = atSpot('an alias of no anchor', replaceable, ({ document, node }) =>
  inDocument(document, withValue(document, node, '*nowhere'), nameOf(node)),
);

const unknownTag = atSpot(
  'a tag that nobody knows',
  (spot) =>
    spot.node.kind === 'scalar' &&
    spot.node.style !== 'block' &&
    spot.node.style !== 'empty' &&
    spot.node.anchor === undefined &&
    sameLine(spot),
  ({ document, node }) =>
    inDocument(document, replaced(document.text, node.start, node.start, '!secret '), nameOf(node)),
);

const badStart = atSpot(
  'a text begins with a reserved character',
  ({ node, document }) => node.kind === 'scalar' && node.style === 'plain' && oneLine(document, node),
  ({ document, node }, random) => {
    const mark = random.pick(['@', '`', '%']) ?? '@';
    return inDocument(document, replaced(document.text, node.start, node.start, mark), nameOf(node));
  },
);

const innerColon = atSpot(
  'a plain text holds a colon and a space',
  (spot) => {
    const { node, document, noun } = spot;
    return noun.kind === 'text' && node.style === 'plain' && !inFlow(node) && sameLine(spot) && oneLine(document, node);
  },
  ({ document, node }) =>
    inDocument(document, replaced(document.text, node.end, node.end, ': more of it'), nameOf(node)),
);

const badEscape = atSpot(
  'an escape that YAML does not know',
  ({ node, document }) => node.style === 'double' && oneLine(document, node),
  ({ document, node }, random) => {
    const unknown = random.pick(['\\d', '\\q', '\\z', '\\(']) ?? '\\d';
    return inDocument(document, replaced(document.text, node.start + 1, node.start + 1, unknown), nameOf(node));
  },
);

export const syntaxOperators: readonly Operator[] = [
  unclosed('a double quote is not closed', ['double'], 'scalar'),
  unclosed('a single quote is not closed', ['single'], 'scalar'),
  unclosed('a list bracket is not closed', ['flow'], 'list'),
  unclosed('a mapping bracket is not closed', ['flow'], 'mapping'),
  strayBracket,
  noColon,
  noSpace,
  strayLine,
  conflict,
  innerColon,
  badStart,
  badEscape,
  noSuchAnchor,
  unknownTag,
];
