/** Values of another type than they should be, and empty ones. */
import { withValue } from '../edit.ts';
import { atSpot, inDocument, is, nameOf, type Operator } from '../fault.ts';
import { inFlow, replaceable, type Spot } from '../subject.ts';
import { swapped } from './replace.ts';

const words = is('text', 'prose', 'word', 'format', 'file');
const mapping = is('fields', 'choice', 'table');
const mayBeEmpty = ({ noun }: Spot) => noun.kind === 'text' && noun.lines === true;

export const typeOperators: readonly Operator[] = [
  swapped('text becomes a list', words, '[one, two]', '[]', '["one"]'),
  swapped('text becomes a mapping', words, '{ one: two }', '{}', '{ en-us: one }'),
  swapped('text becomes a number', words, '7', '3.14', '-1', '0x1F'),
  swapped('text becomes true or false', words, 'true', 'false'),
  swapped('a list becomes text', is('list'), 'one', '"one, two"', "'none'"),
  swapped('a list becomes a mapping', is('list'), '{ one: two }', '{}'),
  swapped('a mapping becomes text', mapping, 'one', '"none"'),
  swapped('a mapping becomes a list', mapping, '[one]', '[]', '[{ name: one }]'),
  swapped('a number becomes text', is('whole', 'amount'), 'twelve', '"12"', '"1"', '1_000'),
  swapped('true or false becomes a word', is('flag'), '"yes"', 'yes', "'true'", 'on', '1', '0'),
  swapped(
    'a reference to a file that names none',
    is('prose'),
    '{ file: 7 }',
    '{ file: null }',
    '{ file: [] }',
    '{ files: texts/one.html }',
    '{ File: description.html }',
    '{ file: "" }',
  ),
  swapped(
    'a reference to a secret that names none',
    is('secret'),
    '{ secret: null }',
    '{ secret: "" }',
    '{ secret: Leads Key }',
    '{ secert: leads-key }',
    '{ name: leads-key }',
    '{ secret: [leads-key] }',
    '{}',
  ),
  swapped('a secret stands literally', is('secret'), 'hunter2', '"DefaultEndpointsProtocol=https;AccountKey=abc=="'),
  atSpot('a value is left empty', replaceable, ({ document, node, noun }, random) => {
    if (noun.orNull) return undefined;
    const value = inFlow(node) || node.key === undefined ? 'null' : (random.pick(['', 'null', '~', 'Null']) ?? '');
    const edited = withValue(document, node, value);
    return inDocument(document, edited, `${nameOf(node)} empty`);
  }),
  swapped('a text is empty', (spot) => words(spot) && !mayBeEmpty(spot), '""', "''"),
  swapped('a list is empty that needs an item', ({ noun }) => noun.kind === 'list' && noun.least > 0, '[]'),
];
