/** Texts, lists and numbers beyond their limits. */
import { replaced, withValue } from '../edit.ts';
import { atSpot, inDocument, is, linesOf, nameOf, type Operator } from '../fault.ts';
import type { Noun } from '../noun.ts';
import { replaceable, type SpotOf } from '../subject.ts';
import { misworded, swapped } from './replace.ts';

export const limitOperators: readonly Operator[] = [
  misworded('a text is too long', is('text', 'prose'), ({ noun }, random) => {
    const length = noun.most + (random.pick([1, 1, 2, 50]) ?? 1);
    return 'Long words '
      .repeat(Math.ceil(length / 11))
      .slice(0, length - 1)
      .concat('x');
  }),
  atSpot('a text grows too long where it stands', is('text', 'prose'), ({ document, node, noun }) => {
    if (node.kind !== 'scalar' || node.style === 'empty') return undefined;
    const end = node.style === 'single' || node.style === 'double' ? node.end - 1 : node.end;
    const edited = replaced(document.text, end, end, ' and more'.repeat(Math.ceil(noun.most / 9) + 1));
    return inDocument(document, edited, `${nameOf(node)} beyond ${noun.most}`, ...linesOf(document, node));
  }),
  atSpot('a text on one line has two', is('text'), ({ document, node, noun }) =>
    noun.lines
      ? undefined
      : inDocument(document, withValue(document, node, '"one\\ntwo"'), `${nameOf(node)} with a line break`),
  ),
  atSpot('a list is too long', is('list'), (spot) => {
    const { document, node, noun } = spot;
    if (!replaceable(spot) || noun.most > 100 || !Array.isArray(node.value)) return undefined;
    const items = several(noun.item, node.value, noun.most + 1);
    if (items === undefined) return undefined;
    return inDocument(
      document,
      withValue(document, node, JSON.stringify(items)),
      `${nameOf(node)}: ${items.length} items`,
    );
  }),
  atSpot('a table is too long', is('table'), (spot) => {
    const { document, node, noun } = spot;
    if (!replaceable(spot) || !Number.isFinite(noun.most)) return undefined;
    const value = '{ compute: [], networking: [], storage: [] }';
    return inDocument(document, withValue(document, node, value), `${nameOf(node)}: three`);
  }),
  numeric('a number is too large', ({ most }) => (Number.isFinite(most) ? [most + 1, most * 10 + 1] : [])),
  numeric('a number is too small', ({ least }) => [least - 1, -1000]),
  numeric('a number is not whole', ({ kind, least }) => (kind === 'whole' ? [least + 0.5] : [])),
  swapped('a number is none', is('whole', 'amount'), '.nan', '.inf', '-.inf', '123456789012345678901234567890'),
];

function numeric(name: string, wrong: (noun: SpotOf<'whole' | 'amount'>['noun']) => readonly number[]): Operator {
  return atSpot(name, is('whole', 'amount'), ({ document, node, noun }, random) => {
    const value = random.pick(wrong(noun));
    return value === undefined
      ? undefined
      : inDocument(document, withValue(document, node, String(value)), `${nameOf(node)}: ${value}`);
  });
}

/** So many items that all differ, made after those that are there. */
function several(item: Noun, given: readonly unknown[], count: number): readonly unknown[] | undefined {
  const [first] = given;
  const items = [...given];
  for (let number = 0; items.length < count; number += 1) {
    const next = numbered(item, first, number);
    if (next === undefined) return undefined;
    items.push(next);
  }
  return items;
}

function numbered(item: Noun, value: unknown, number: number): unknown {
  if (item.kind === 'text') return `word ${number}`;
  if (item.kind === 'format' && item.format === 'vmSize') return `d${number + 2}s-standard-v6`;
  if (item.kind === 'format' && item.format === 'subcategory') return `tools-${number}`;
  if (typeof value !== 'object' || value === null) return undefined;
  const digits = String(number).padStart(3, '0');
  const own: Record<string, unknown> = { ...value };
  if ('id' in own) own.id = `0b8f4c52-5f0e-4d3a-8d57-9a1f6f0f2${digits}`;
  else if ('email' in own) own.email = `person${number}@contoso.example`;
  else if ('label' in own) own.label = `port ${number}`;
  else if ('lunNumber' in own || 'imageType' in own) return undefined;
  for (const key of ['caption', 'title', 'displayText', 'friendlyName', 'name', 'terms']) {
    if (key in own) own[key] = `Number ${number}`;
  }
  if ('portRange' in own) own.portRange = String(20_000 + number);
  return own;
}
