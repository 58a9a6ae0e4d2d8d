/** The same values in other words of YAML: quotes, flow and block, folded texts, anchors. */
import { column, keyOf, lineEnd, replaced, withValue } from '../edit.ts';
import { nameOf } from '../fault.ts';
import { plainOrQuoted, single } from '../scalars.ts';
import { inFlow, offerDocuments, replaceable, type Spot } from '../subject.ts';
import { anyHabit, type Habit, writeYaml } from '../write-yaml.ts';
import { anywhere, type Edit, inText, type Make, style } from './edit.ts';

/** Writes a file of the offer again from its values. */
function rewritten(habit: Partial<Habit>): Make {
  return (subject, random) => {
    const document = random.pick(offerDocuments(subject));
    if (document === undefined) return undefined;
    const plain = { ...anyHabit(random), flow: 0, anchors: 0, mark: false };
    return {
      what: document.file,
      changes: { [document.file]: writeYaml(document.value, { ...plain, ...habit }, random).text },
    };
  };
}

const isString = ({ node }: Spot) =>
  node.kind === 'scalar' && typeof node.value === 'string' && node.parent !== undefined;

const otherQuotes: Make = anywhere(isString, ({ document, node }, random) => {
  const value = String(node.value);
  const spelt = random.pick([JSON.stringify(value), single(value), plainOrQuoted(value, inFlow(node))]) ?? '';
  if (spelt === document.text.slice(node.start, node.end)) return undefined;
  return inText(document, withValue(document, node, spelt), `${nameOf(node)}: ${spelt.slice(0, 60)}`);
});

const otherKeyQuotes: Make = anywhere(
  ({ node }) => node.key !== undefined,
  ({ document, node }, random) => {
    const { name, start, end } = keyOf(node);
    const spelt = random.pick([`"${name}"`, `'${name}'`, name]) ?? name;
    return spelt === document.text.slice(start, end)
      ? undefined
      : inText(document, replaced(document.text, start, end, spelt), spelt);
  },
);

const intoFlow: Make = anywhere(
  (spot) =>
    spot.node.style === 'block' && spot.node.kind !== 'scalar' && spot.node.key !== undefined && replaceable(spot),
  ({ document, node }) => inText(document, withValue(document, node, JSON.stringify(node.value)), nameOf(node)),
);

/** A folded text from one on a line. The key's line and a deeper one are enough. */
const intoFolded: Make = anywhere(
  (spot) => isString(spot) && !inFlow(spot.node) && spot.node.key !== undefined && spot.noun.kind !== 'word',
  ({ document, node }, random) => {
    const value = String(node.value);
    if (/[^ -~]|^ | $| {2}/.test(value) || value === '') return undefined;
    const end = lineEnd(document.text);
    const pad = ' '.repeat(column(document.text, keyOf(node).start) + 2);
    const words = random.chance(0.5) ? value : value.replace(/ (?=[a-z])/, `${end}${pad}`);
    const folded = `${words === value ? random.pick(['>-', '|-']) : '>-'}${end}${pad}${words}`;
    if (!/^\r?\n/.test(document.text.slice(node.end))) return undefined;
    return inText(document, withValue(document, node, folded), nameOf(node));
  },
);

const outOfBlock: Make = anywhere(
  ({ node }) => node.kind === 'scalar' && node.style === 'block',
  ({ document, node }) => inText(document, withValue(document, node, JSON.stringify(node.value)), nameOf(node)),
);

export const spellingEdits: readonly Edit[] = [
  style('other quotes', otherQuotes),
  style('other quotes around a key', otherKeyQuotes),
  style('from block to flow', intoFlow),
  style('from flow to block', rewritten({ flow: 0, anchors: 0 })),
  style('from one line to folded or literal', intoFolded),
  style('from folded or literal to quotes', outOfBlock),
  style('anchors for what is repeated', rewritten({ anchors: 1 })),
  style('another indentation', rewritten({ indent: 4, indentedItems: false })),
  style('a whole file in JSON', ({ documents }, random) => {
    const document = random.pick(documents);
    return (
      document && {
        what: document.file,
        changes: { [document.file]: `${JSON.stringify(document.value, undefined, 2)}\n` },
      }
    );
  }),
  style('all of it in another style', (subject, random) => ({
    what: subject.id,
    changes: Object.fromEntries(
      subject.documents.map(({ file, value }) => [file, writeYaml(value, anyHabit(random), random).text]),
    ),
  })),
];
