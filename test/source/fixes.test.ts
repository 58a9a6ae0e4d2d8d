/** Fixes that faults of form carry: the text that they leave, or none where it is not sure. */
import { describe, expect, test } from 'vitest';
import type { Path } from '../../schemas/words.ts';
import { type Document, readDocument } from '../../src/source/document.ts';
import { editedFile } from '../../src/source/edited-file.ts';
import type { Fix } from '../../src/source/fix.ts';
import { meant } from '../../src/source/text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The text once a fix is made; undefined where it is not offered. */
function fixed(text: string, path: Path, fix: Exclude<Fix, { readonly quoted: true }>): string | undefined {
  const read = readDocument('offer.yml', bytes(text));
  if ('rule' in read) throw new Error(read.message);
  const edit = (read satisfies Document).fixed(path, fix);
  return edit && new TextDecoder('utf-8', { ignoreBOM: true }).decode(editedFile(bytes(text), [edit]).bytes);
}

describe('a value is replaced in the style that it has', () => {
  test.each([
    ['plain', 'a: Tcp # by hand\nb: 1\n', 'a: tcp # by hand\nb: 1\n'],
    ['double-quoted', 'a: "Tcp"\n', 'a: "tcp"\n'],
    ['single-quoted', "a: 'Tcp'\n", "a: 'tcp'\n"],
    ['in flow', '{ b: [1], a: Tcp, c: {} }\n', '{ b: [1], a: tcp, c: {} }\n'],
    ['a block scalar', 'a: >-\n  Tcp\nb: 1\n', 'a: >-\n  tcp\nb: 1\n'],
    ['with an anchor that is used nowhere', 'a: &port Tcp\n', 'a: &port tcp\n'],
    [
      'on the next line, with CR LF and a byte order mark',
      '\uFEFFb: 1\r\na:\r\n  Tcp\r\n',
      '\uFEFFb: 1\r\na:\r\n  tcp\r\n',
    ],
    ['without a line break at the end', 'a: Tcp', 'a: tcp'],
  ])('%s', (_, before, after) => {
    expect(fixed(before, ['a'], { value: 'tcp' })).toBe(after);
  });
});

test.each([
  ['a number for its quoted text, as written', 'a: "1.50"\n', 1.5, 'a: 1.50\n'],
  ['true for its quoted text', "a: 'True'\n", true, 'a: true\n'],
  ['a text that YAML would read as a number, in quotes', 'a: 12\n', '12', 'a: "12"\n'],
  ['a text that YAML would read as true, in quotes', 'a: true\n', 'true', 'a: "true"\n'],
  ['a text with a colon and a space, in quotes', 'a: b\n', 'b: c', 'a: "b: c"\n'],
])('writes %s', (_, before, value, after) => {
  expect(fixed(before, ['a'], { value })).toBe(after);
});

test.each([
  ['plain', 'titel: x # why\n', 'title: x # why\n'],
  ['quoted', '"titel": x\n', '"title": x\n'],
  ['with a mapping', 'titel:\n  b: 1\n', 'title:\n  b: 1\n'],
  ['in flow', '{titel: x}', '{title: x}'],
])('renames a key, %s', (_, before, after) => {
  expect(fixed(before, ['titel'], { key: 'title' })).toBe(after);
});

test.each([
  ['of a flow list', 'a: [us, gb, us]\n', 2, 'a: [us, gb]\n'],
  ['in the middle of a flow list', 'a: [us, us, gb]\n', 1, 'a: [us, gb]\n'],
  ['of a flow list on several lines', 'a: [\n  us,\n  us,\n ]\n', 1, 'a: [\n  us,\n ]\n'],
  ['of a block list', 'a:\n  - us # home\n  - gb\n  - us\nb: 1\n', 2, 'a:\n  - us # home\n  - gb\nb: 1\n'],
  ['in the middle of a block list', 'a:\n- us\n- us\n- gb\n', 1, 'a:\n- us\n- gb\n'],
  ['before a comment', 'a:\n  - us\n  - us\n  # island\n  - gb\n', 1, 'a:\n  - us\n  # island\n  - gb\n'],
  ['that is a mapping', 'a:\n  - x: 1\n    y: [2]\n  - x: 1\n    y: [2]\n', 1, 'a:\n  - x: 1\n    y: [2]\n'],
  ['that is a flow mapping', 'a: [{ x: 1 }, { x: 1 }, 2]\n', 1, 'a: [{ x: 1 }, 2]\n'],
  ['at the end without a line break', 'a:\n  - us\n  - us', 1, 'a:\n  - us\n'],
])('removes an item %s', (_, before, index, after) => {
  expect(fixed(before, ['a', index], { remove: true })).toBe(after);
});

test.each<[string, string, Path, Exclude<Fix, { readonly quoted: true }>]>([
  ['a value that is used elsewhere by its anchor', 'a: &x Tcp\nb: *x\n', ['a'], { value: 'tcp' }],
  ['a value that is an alias', 'b: &x Tcp\na: *x\n', ['a'], { value: 'tcp' }],
  ['a value that is merged', 'x: &x { a: Tcp }\ny:\n  <<: *x\n', ['y', 'a'], { value: 'tcp' }],
  ['a key that is there already', 'title: x\ntitel: x\n', ['titel'], { key: 'title' }],
  ['a value in a text that keeps its line break', 'a: |\n  Tcp\n', ['a'], { value: 'tcp' }],
  ['a value that is not there', 'a:\nb: 1\n', ['a'], { value: 'tcp' }],
  ['a place that is not there', 'a: 1\n', ['b'], { value: 'tcp' }],
  ['a list', 'a: [1]\n', ['a'], { value: 'tcp' }],
  ['an item with a comment', 'a:\n  - us\n  - us # again\n', ['a', 1], { remove: true }],
  ['an item whose anchor is used', 'a:\n  - us\n  - &x us\nb: *x\n', ['a', 1], { remove: true }],
  ['a file that is long', `a: Tcp\n${'# a comment\n'.repeat(10_000)}`, ['a'], { value: 'tcp' }],
])('does not touch %s', (_, text, path, fix) => {
  expect(fixed(text, path, fix)).toBeUndefined();
});

test('makes several edits of a file, none over another', () => {
  const text = '\uFEFFa: x\r\nb: é\r\nc: z\r\n';
  const at = (line: number, column: number, endColumn: number, words: string) => ({
    file: 'offer.yml',
    line,
    column,
    endLine: line,
    endColumn,
    text: words,
  });
  const { bytes: after, made } = editedFile(bytes(text), [at(3, 4, 5, 'Z'), at(1, 4, 5, 'X'), at(1, 4, 4, 'no')]);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(after)).toBe('\uFEFFa: X\r\nb: é\r\nc: Z\r\n');
  expect(made.map(({ before }) => before)).toEqual(['x', 'z']);
});

test('a word was meant only where no other comes as near', () => {
  const words = ['public', 'private', 'x64Gen1', 'x64Gen2', 'tcp', 'udp', 'supportsCloudInit'];
  const said = ['Public', 'pubic', 'X64GEN2', 'x64-gen-1', 'x64Gen3', 'tpc', 'puplik', 'supportCludInit', 'colour'];
  expect(said.map((word) => meant(word, words) ?? '')).toEqual([
    'public',
    'public',
    'x64Gen2',
    'x64Gen1',
    '',
    '',
    '',
    'supportsCloudInit',
    '',
  ]);
});
