import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { readDocument } from '../../src/source/document.ts';
import { unprintable } from '../../src/source/unsafe-value.ts';
import { writeYaml } from '../../src/source/write-yaml.ts';

function read(text: string): unknown {
  const document = readDocument('offer.yml', Buffer.from(text));
  if ('rule' in document) throw new Error(`${document.line}: ${document.message}\n${text}`);
  return document.value;
}

const odd = [
  'no',
  'No',
  'yes',
  'ON',
  'off',
  'y',
  'n',
  'true',
  'False',
  'null',
  '~',
  '',
  ' ',
  '  a',
  'a  ',
  'a\t',
  '\t',
  '<<',
  '=',
  '1',
  '1.0',
  '0x1f',
  '0o17',
  '017',
  '1_000',
  '1e3',
  '.5',
  '.inf',
  '-.INF',
  '.nan',
  '1:30',
  '12:30:45',
  '2026-11-25',
  '2026-11-25T10:00:00Z',
  '- a',
  '-',
  '---',
  '--- a',
  '...',
  'a: b',
  'a:',
  ':a',
  'a #b',
  '#a',
  '*a',
  '&a',
  '!a',
  '@a',
  '`a',
  '%a',
  '|',
  '>',
  '{a}',
  '[a]',
  'a, b',
  '"a"',
  "'a'",
  "it's",
  '\\n',
  '\n',
  '\n\n',
  'a\n',
  'a\n\n',
  '\na',
  ' \na',
  'a\n b',
  'a\n\n\nb\n',
  'a \nb',
  'a\n  ',
  '\ta\nb',
  'é',
  '😀',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\ufeff',
  'a\ufeffb',
  'a\r\nb',
  'a\rb',
  `${'word '.repeat(60)}end`,
  'x'.repeat(300),
  `${' '.repeat(120)}x`,
  'a: |\n  b',
  '? a',
  'constructor',
];
const text = fc
  .oneof(
    fc.constantFrom(...odd),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...odd), { maxLength: 4 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...odd), { maxLength: 4 }).map((parts) => parts.join('\n')),
  )
  .filter((one) => !unprintable.test(one));
const number = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((one) => !Number.isInteger(one) || Number.isSafeInteger(one)),
);
const key = text.filter((one) => one !== '__proto__');
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    fc.record({ secret: text }),
    fc.record({ type: text, value: tie('value') }),
    fc.record({ min: tie('value'), max: tie('value') }),
  ),
}));
const root = fc.dictionary(key, value, { maxKeys: 5 });

test('whatever a file may hold is read back as it was written', async () => {
  await fc.assert(
    fc.property(root, (one) => {
      expect(canonicalJson(read(writeYaml(one)))).toBe(canonicalJson(one));
    }),
    { numRuns: 1500 },
  );
});

test.each(odd)('%j is read back, alone, in a list, as a key and below', (one) => {
  const whole = { a: one, list: [one, one], [`${one}`]: { [`${one}`]: one, deep: [{ b: one, c: [one] }] }, end: 1 };
  expect(read(writeYaml(whole))).toEqual(whole);
});

describe('what is written', () => {
  const words = ['no', 'yes', 'on', 'off', 'y', 'n', '1:30', '017', '1_000', '2026-11-25', '0b11', '='];
  test('means the same to readers of YAML 1.1', () => {
    const whole = { markets: words, a: Object.fromEntries(words.map((word) => [word, word])) };
    expect(load(writeYaml(whole), { schema: YAML11_SCHEMA })).toEqual(whole);
    expect(writeYaml({ markets: ['us', 'no'] })).toBe("markets: [us, 'no']\n");
  });

  test('has no spaces at the ends of its lines, no tabs at their beginnings, and a line break at its end', async () => {
    await fc.assert(
      fc.property(root, (one) => {
        const written = writeYaml(one);
        expect(written.endsWith('\n')).toBe(true);
        expect(written).not.toMatch(/\r/);
      }),
    );
    const listing = { description: 'One line.\n\nAnother  \nand a third.\n', items: [{ a: [], b: {} }] };
    expect(writeYaml({ listing, title: 'T' })).not.toMatch(/^[^"\n]*[ \t]$/m);
  });

  test('is as a publisher would write it', () => {
    const offer = {
      id: 'fabrikam-gateway',
      alias: 'Gateway',
      markets: ['us', 'ca'],
      trial: { type: 'month', value: 1 },
      listing: { 'en-us': { title: 'Gateway', description: { file: 'description.html' } } },
      openPorts: [{ label: 'console', portRange: '8443' }],
      empty: {},
    };
    expect(writeYaml(offer)).toBe(`id: fabrikam-gateway
alias: Gateway
markets: [us, ca]
trial: {type: month, value: 1}

listing:
  en-us:
    title: Gateway
    description: {file: description.html}

openPorts:
  - label: console
    portRange: '8443'

empty: {}
`);
  });
});
