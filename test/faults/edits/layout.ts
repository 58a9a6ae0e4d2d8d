/** Comments, spaces, line breaks and marks. */
import { column, keyOf, lineEnd, lineStart, ownKey, replaced } from '../edit.ts';
import { nameOf } from '../fault.ts';
import { inFlow, type Spot } from '../subject.ts';
import { lineOf } from '../yaml-nodes.ts';
import { anywhere, type Edit, inText, type Make, style } from './edit.ts';

function wholeText(change: (text: string) => string): Make {
  return ({ documents }, random) => {
    const document = random.pick(documents);
    if (document === undefined) return undefined;
    const whole = (document.mark ? '\uFEFF' : '') + document.text;
    const text = change(whole);
    return text === whole ? undefined : { what: document.file, changes: { [document.file]: text } };
  };
}

const oneLineScalar = ({ document, node }: Spot) =>
  node.kind === 'scalar' &&
  node.style !== 'block' &&
  node.style !== 'empty' &&
  !inFlow(node) &&
  lineOf(document.text, node.start) === lineOf(document.text, node.end);

const remarks = ['as agreed with sales', 'see: the handbook', 'TODO ask Mira', '"quoted', '- item', '{ [', "don't"];

const comment: Make = anywhere(
  (spot) => ownKey(spot) || oneLineScalar(spot),
  (spot, random) => {
    const { document, node } = spot;
    const remark = `# ${random.pick(remarks)}`;
    const { text } = document;
    if (node.key !== undefined && ownKey(spot) && random.chance(0.5)) {
      const at = lineStart(text, node.key.start);
      const pad = ' '.repeat(random.pick([0, column(text, node.key.start)]) ?? 0);
      return inText(document, replaced(text, at, at, pad + remark + lineEnd(text)), remark);
    }
    if (!/^[ \t]*\r?\n/.test(text.slice(node.end)) || !oneLineScalar(spot)) return undefined;
    return inText(document, replaced(text, node.end, node.end, ` ${remark}`), remark);
  },
);

const blankLine: Make = anywhere(ownKey, ({ document, node }, random) => {
  const at = lineStart(document.text, keyOf(node).start);
  const blank = (random.chance(0.3) ? '   ' : '') + lineEnd(document.text);
  return inText(document, replaced(document.text, at, at, blank.repeat(1 + random.below(2))), nameOf(node));
});

const trailingSpaces: Make = anywhere(oneLineScalar, ({ document, node }, random) => {
  if (!/^\r?\n/.test(document.text.slice(node.end))) return undefined;
  const spaces = random.pick([' ', '   ', ' \t']) ?? ' ';
  return inText(document, replaced(document.text, node.end, node.end, spaces), nameOf(node));
});

export const layoutEdits: readonly Edit[] = [
  style('a comment', comment),
  style('a blank line', blankLine),
  style('spaces at the end of a line', trailingSpaces),
  style(
    'other line ends',
    wholeText((text) => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'))),
  ),
  style(
    'a byte order mark',
    wholeText((text) => (text.startsWith('\uFEFF') ? text.slice(1) : `\uFEFF${text}`)),
  ),
  style(
    'a document start',
    wholeText((text) => (/^\uFEFF?(---|%)/.test(text) ? text : text.replace(/^\uFEFF?/, (mark) => `${mark}---\n`))),
  ),
  style(
    'a document end',
    wholeText((text) => (text.endsWith('...\n') ? text : `${text}...\n`)),
  ),
  style(
    'no line break at the end',
    wholeText((text) => (/[>|][-+\d]*\r?\n[^:]*$/.test(text) ? text : text.replace(/\r?\n$/, ''))),
  ),
];
