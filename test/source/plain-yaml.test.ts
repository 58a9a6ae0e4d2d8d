import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { plainYaml } from '../../src/source/plain-yaml.ts';
import { unsafeValue } from '../../src/source/unsafe-value.ts';
import { offers } from '../faults/offers.ts';
import { type Random, seeded } from '../faults/random.ts';
import { restyled } from '../faults/restyle.ts';

const schema = CORE_SCHEMA.withTags(mergeTag);
const seed = Number(process.env.PLAIN_YAML_SEED ?? 1);
const rounds = Number(process.env.PLAIN_YAML_ROUNDS ?? 6000);

/** What the parser says: the value in all that tells values apart, the order of keys too. */
function parsed(text: string): string {
  try {
    const value = load(text, { schema });
    return unsafeValue(value) === undefined ? exact(value) : 'fault';
  } catch {
    return 'fault';
  }
}

const exact = (value: unknown) => JSON.stringify(value, (_, one) => (Object.is(one, -0) ? '-0' : one));
const own = (text: string) => {
  const read = plainYaml(text);
  return read && exact(read.value);
};

const subjects = offers();
const texts = subjects.flatMap(({ files }) =>
  Object.entries(files).flatMap(([path, text]) => (path.endsWith('.yml') && typeof text === 'string' ? [text] : [])),
);

const scraps =
  `: |- |>|#| #|- |-|  |   |"|'|\\|[|]|{|}|,|, |~|null|true|<<|<<: |&a |*a|!|!!str |?|? |%|@|\`|---|...|\t|\r|\u00e9|\u{1f600}|
|\n\n|\n  |\n- |\n# x\n|: >-\n  |: >\n    |: |\n  |: "a"|: 'b'|: [a, b]|: {a: b}|''|""|0x1f|0o17|1e3|-0x1|b\n  c|b\n\n  c|[a,\n  b]|[a,\nb]|{a: b,\n c: d}|-0|.5|1.|0o7|.inf|12345678901234567890|key:|\u2028|\ufeff|://|: a: b`
    .split('|')
    .concat('|', '|-\n  a', '>-', '|+', '|2', 'a: |\n  x\n\n y\n');

function mutated(text: string, random: Random): string {
  const lines = text.split('\n');
  const row = random.below(lines.length);
  const line = lines[row] ?? '';
  const at = random.below(line.length + 1);
  const other = lines[random.below(lines.length)] ?? '';
  const changed = [
    () => [line.slice(0, at) + random.pick(scraps) + line.slice(at)],
    () => [line.slice(0, at) + random.pick(scraps) + line.slice(at)],
    () => [line.slice(0, at) + line.slice(at + 1 + random.below(3))],
    () => [' '.repeat(1 + random.below(3)) + line],
    () => [line.slice(random.below(3))],
    () => [],
    () => [line, other],
    () => [line, ' '.repeat(random.below(6)) + other.trim()],
    () => [line, ''],
    () => [line.replace(/: .*/, `: ${random.pick(scraps)}`)],
    () => [line.replace(/: .*/, `: ${random.pick(scraps)}${random.pick(scraps)}${other.trim()}`)],
    () => [line.slice(0, at), line.slice(at)],
  ];
  const made = random.pick(changed)?.() ?? [];
  return [...lines.slice(0, row), ...made, ...lines.slice(row + 1)].join('\n');
}

/** What is read differs from what the parser reads. */
function wrong(text: string): boolean {
  const read = own(text);
  return read !== undefined && read !== parsed(text);
}

test('reads the offers that there are, and all of them as the parser does', () => {
  const plain = texts.map((text) => text.replaceAll(/\t/g, ' '));
  expect(plain.filter(wrong)).toEqual([]);
  const known = plain.filter((text) => own(text) !== undefined);
  expect(known.length).toBeGreaterThan(plain.length * 0.6);
});

test('reads texts in other styles as the parser does, or leaves them to it', () => {
  const random = seeded(seed);
  let known = 0;
  for (let round = 0; round < rounds / 20; round += 1) {
    const subject = random.pick(subjects);
    for (const text of Object.values(subject === undefined ? {} : restyled(subject, random).files)) {
      if (typeof text !== 'string') continue;
      expect(wrong(text) ? text : '').toBe('');
      if (own(text) !== undefined) known += 1;
    }
  }
  expect(known).toBeGreaterThan(rounds / 50);
});

test('reads texts with one to three slips as the parser does, or leaves them to it', () => {
  const random = seeded(seed);
  let known = 0;
  for (let round = 0; round < rounds; round += 1) {
    // A part of a text, so that slips meet.
    const lines = (random.pick(texts) ?? '').split('\n');
    const from = random.below(lines.length);
    let text = random.chance(0.5) ? lines.join('\n') : lines.slice(from, from + 2 + random.below(12)).join('\n');
    for (let slip = random.below(3); slip >= 0; slip -= 1) text = mutated(text, random);
    expect(wrong(text) ? text : '').toBe('');
    if (own(text) !== undefined) known += 1;
  }
  expect(known).toBeGreaterThan(rounds / 10);
});

describe('what it reads itself', () => {
  test.each([
    ['a: 1\n', '{"a":1}'],
    ['a: -0', '{"a":"-0"}'],
    ['a: 1.50 # b\nb: 007\n', '{"a":1.5,"b":7}'],
    ['---\na: Null\n', '{"a":null}'],
    ['a:\r\n- b: no\r\n  c:\r\n- d\r\n', '{"a":[{"b":"no","c":null},"d"]}'],
    ["a: 'it''s'\nb: \"x # y\" # z\n", '{"a":"it\'s","b":"x # y"}'],
    ['a: >-\n  b\n  c\n\n  d\ne: |\n  f\n    g\n\n\n# h\n', '{"a":"b c\\nd","e":"f\\n  g\\n"}'],
    ['a: b\n  c d\n\n  e\n', '{"a":"b c d\\ne"}'],
    ['a: [b,\n  "no"]\nc:\n  1core: 2\n', '{"a":["b","no"],"c":{"1core":2}}'],
    ['a: 0b8f4c52-5f0e\n', '{"a":"0b8f4c52-5f0e"}'],
    ['a: { b: [c, "d, e", https://f.example/g], i: {} }\n', '{"a":{"b":["c","d, e","https://f.example/g"],"i":{}}}'],
  ])('%j', (text, value) => {
    expect(own(text)).toBe(value);
    expect(parsed(text)).toBe(value);
  });
});

describe('what it leaves to the parser', () => {
  test.each([
    'a: &b c\nd: *b\n',
    'a: !!str 1\n',
    'a: {<<: {b: c}}\n',
    'a: b\n  c # d\n',
    'a: b # c\n  d\n',
    'a: b: c\n',
    'a: 12345678901234567890\n',
    'a: .inf\n',
    'a: b\na: c\n',
    '__proto__: b\n',
    'a: "\\u0000"\n',
    'a: b\n---\nc: d\n',
    'a:\n\tb: c\n',
    '- a\n',
    '',
    '# a\n',
    `a: ${'['.repeat(60)}${']'.repeat(60)}\n`,
  ])('%j', (text) => expect(plainYaml(text)).toBeUndefined());
});
