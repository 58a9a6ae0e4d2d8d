import { expect, test } from 'vitest';
import { readDocument } from '../../src/source/document.ts';
import { lines } from '../../src/source/lines.ts';
import type { Part } from '../../src/source/places.ts';

/** A path, then what is marked for its key and for its value: line, column and the words there. */
type Marked = readonly [path: string, key: string, value: string];

const cases: Readonly<Record<string, { readonly text: string; readonly places: readonly Marked[] }>> = {
  'block mappings and lists': {
    text: 'a: 1\nb:\n  c: x\n  d:\n    - 1\n    - e: 2\n      f: 3\n',
    places: [
      ['a', '1:1 a', '1:4 1'],
      ['b', '2:1 b', '2:1 b'],
      ['b/c', '3:3 c', '3:6 x'],
      ['b/d', '4:3 d', '4:3 d'],
      ['b/d/0', '5:7 1', '5:7 1'],
      ['b/d/1', '6:7 e', '6:7 e'],
      ['b/d/1/e', '6:7 e', '6:10 2'],
      ['b/d/1/f', '7:7 f', '7:10 3'],
    ],
  },
  'lists without indentation': {
    text: 'a:\n- x\n- - y\n  - z\n-   - w\nb: 1\n',
    places: [
      ['a/0', '2:3 x', '2:3 x'],
      ['a/1', '3:3 -', '3:3 -'],
      ['a/1/0', '3:5 y', '3:5 y'],
      ['a/1/1', '4:5 z', '4:5 z'],
      ['a/2/0', '5:7 w', '5:7 w'],
      ['b', '6:1 b', '6:4 1'],
    ],
  },
  'flow mappings and lists': {
    text: 'a: {b: 1, "c": [x,\n  {d: 2}, e: 3]}\n',
    places: [
      ['a/b', '1:5 b', '1:8 1'],
      ['a/c', '1:11 "c"', '1:11 "c"'],
      ['a/c/0', '1:17 x', '1:17 x'],
      ['a/c/1', '2:3 {d', '2:3 {d'],
      ['a/c/1/d', '2:4 d', '2:7 2'],
      ['a/c/2', '2:11 e', '2:11 e'],
      ['a/c/2/e', '2:11 e', '2:14 3'],
    ],
  },
  'quoted keys and values, with escapes': {
    text: '"a\\"b": \'x\'\n\'it\'\'s\': "y\\u0041"\n"\\x63" : z\n',
    places: [
      ['a"b', '1:1 "a\\"b"', "1:9 'x'"],
      ["it's", "2:1 'it''s'", '2:10 "y\\u0041"'],
      ['c', '3:1 "\\x63"', '3:10 z'],
    ],
  },
  'block scalars: literal, folded, chomped, indented, empty': {
    text: 'a: |\n  x\n  y\nb: >-\n\n  z\n\n  w\n\nc: |2+\n    t\n\nd: |\ne: >\n\n\nf: | # why\n\n  u\n',
    places: [
      ['a', '1:1 a', '2:3 x⏎  y'],
      ['b', '4:1 b', '6:3 z⏎⏎  w'],
      ['c', '10:1 c', '11:5 t'],
      ['d', '13:1 d', '13:1 d'],
      ['e', '14:1 e', '14:1 e'],
      ['f', '17:1 f', '19:3 u'],
    ],
  },
  'plain and quoted scalars of several lines': {
    text: 'a: x\n  y\n\n  z # why\nb: "p\n  q"\nc:\n  r\n  s\nd:\n  [t\n  u]\n',
    places: [
      ['a', '1:1 a', '1:4 x⏎  y⏎⏎  z'],
      ['b', '5:1 b', '5:4 "p⏎  q"'],
      ['c', '7:1 c', '8:3 r⏎  s'],
      ['d/0', '11:4 t⏎  u', '11:4 t⏎  u'],
    ],
  },
  'aliases, told at their anchors': {
    text: 'a: &x 1\nb: *x\nc: &m\n  k: v\nd: *m\ne: [*x, *m]\nf: &n\ng: *n\n*x : h\n',
    places: [
      ['a', '1:1 a', '1:7 1'],
      ['b', '2:1 b', '1:7 1'],
      ['c/k', '4:3 k', '4:6 v'],
      ['d', '5:1 d', '5:1 d'],
      ['d/k', '4:3 k', '4:6 v'],
      ['e/0', '1:7 1', '1:7 1'],
      ['e/1/k', '4:3 k', '4:6 v'],
      ['f', '7:1 f', '7:4 &n'],
      ['g', '8:1 g', '7:4 &n'],
      ['1', '9:1 *x', '9:6 h'],
    ],
  },
  'merge keys: single, several, overridden, nested, inline': {
    text: 'm: &m {k: v, n: 1}\no: &o\n  <<: *m\n  n: 2\nb:\n  <<: [*o, {z: 3, n: 4}]\nc:\n  k: 5\n  <<: *o\n',
    places: [
      ['o/k', '1:8 k', '1:11 v'],
      ['o/n', '4:3 n', '4:6 2'],
      ['b/k', '1:8 k', '1:11 v'],
      ['b/n', '4:3 n', '4:6 2'],
      ['b/z', '6:13 z', '6:16 3'],
      ['c/k', '8:3 k', '8:6 5'],
      ['c/n', '4:3 n', '4:6 2'],
      ['b', '5:1 b', '5:1 b'],
    ],
  },
  'what only looks like a merge key': {
    text: '"<<": {a: 1}\nb: {!!str <<: {c: 2}}\n',
    places: [
      ['<</a', '1:8 a', '1:11 1'],
      ['b/<</c', '2:16 c', '2:19 2'],
    ],
  },
  'explicit keys': {
    text: '? a\n: b\n? c\n: - 1\n  - d: 2\n?  e\nf: {? g : 3, ? h}\n',
    places: [
      ['a', '1:3 a', '2:3 b'],
      ['c', '3:3 c', '3:3 c'],
      ['c/0', '4:5 1', '4:5 1'],
      ['c/1/d', '5:5 d', '5:8 2'],
      ['e', '6:4 e', '6:4 e'],
      ['f/g', '7:7 g', '7:11 3'],
      ['f/h', '7:16 h', '7:16 h'],
    ],
  },
  'tags and anchors before keys and values': {
    text: 'a: !!str 1\nb: !!map {c: 1}\n!!str d: &x !!int 2\ne: !!str\n&y f: g\nh: !!seq\n- &z i\n- !!str\n',
    places: [
      ['a', '1:1 a', '1:10 1'],
      ['b/c', '2:11 c', '2:14 1'],
      ['d', '3:7 d', '3:19 2'],
      ['e', '4:1 e', '4:4 !!str'],
      ['f', '5:4 f', '5:7 g'],
      ['h/0', '7:6 i', '7:6 i'],
      ['h/1', '8:3 !!str', '8:3 !!str'],
    ],
  },
  'what is empty: at its key, or at its dash': {
    text: 'a:\nb: # why\n  -\n  - x # - no\n  # - no\n  -\n  - - |\n    -\n  - {}\n  -\n  - [y]\n  -\nc: {d, e: , "f"}\n',
    places: [
      ['a', '1:1 a', '1:1 a'],
      ['b/0', '3:3 -', '3:3 -'],
      ['b/1', '4:5 x', '4:5 x'],
      ['b/2', '6:3 -', '6:3 -'],
      ['b/3/0', '7:5 -', '7:5 -'],
      ['b/3/1', '8:5 -', '8:5 -'],
      ['b/4', '9:5 {', '9:5 {'],
      ['b/5', '10:3 -', '10:3 -'],
      ['b/7', '12:3 -', '12:3 -'],
      ['c/d', '13:5 d', '13:5 d'],
      ['c/e', '13:8 e', '13:8 e'],
      ['c/f', '13:13 "f"', '13:13 "f"'],
    ],
  },
  'keys that are not text': {
    text: '1.0: a\n0x10: b\nTrue: c\n? \n: d\n',
    places: [
      ['1', '1:1 1.0', '1:6 a'],
      ['16', '2:1 0x10', '2:7 b'],
      ['true', '3:1 True', '3:7 c'],
      ['null', '1:1 1', '5:3 d'],
    ],
  },
  'Windows line ends': {
    text: 'a: 1\r\nb:\r\n  - 2\r\nc: |\r\n  x\r\n  y\r\n',
    places: [
      ['a', '1:1 a', '1:4 1'],
      ['b/0', '3:5 2', '3:5 2'],
      ['c', '4:1 c', '5:3 x⏎  y'],
    ],
  },
  'line ends of old Macs': {
    text: 'a: 1\rb:\r  - 2\r  -\r',
    places: [
      ['a', '1:1 a', '1:4 1'],
      ['b/0', '3:5 2', '3:5 2'],
      ['b/1', '4:3 -', '4:3 -'],
    ],
  },
  'a byte order mark, which is no character': {
    text: '\uFEFFa: 1\nb: 2\n',
    places: [
      ['a', '1:1 a', '1:4 1'],
      ['b', '2:1 b', '2:4 2'],
    ],
  },
  'tabs between key and value': {
    text: 'a:\t1\nb: \t 2\t# why\n',
    places: [
      ['a', '1:1 a', '1:4 1'],
      ['b', '2:1 b', '2:6 2'],
    ],
  },
  'comments and document marks around': {
    text: '# why\n%YAML 1.2\n--- # why\n# why\na: # why\n  # why\n\n  b: c#d # why\n# why\n...\n# why\n',
    places: [
      ['a', '5:1 a', '5:1 a'],
      ['a/b', '8:3 b', '8:6 c#d'],
    ],
  },
  'emoji and combining characters, counted in UTF-16 units': {
    text: '😀: e\u0301😀\n"\u0301": {👩‍👩‍👧: x}\n',
    places: [
      ['😀', '1:1 😀', '1:5 e\u0301😀'],
      ['\u0301/👩‍👩‍👧', '2:7 👩‍👩‍👧', '2:17 x'],
    ],
  },
  'a very long line': {
    text: `a: ${'x'.repeat(100_000)}\nb: {c: 1, d: ${'y '.repeat(50_000)}, e: 2}\n`,
    places: [
      ['b/c', '2:5 c', '2:8 1'],
      ['b/e', '2:100016 e', '2:100019 2'],
    ],
  },
  'keys that objects have by themselves': {
    text: 'hasOwnProperty: {constructor: 1}\ntoString: 2\n',
    places: [
      ['hasOwnProperty', '1:1 hasOwnProperty', '1:1 hasOwnProperty'],
      ['hasOwnProperty/constructor', '1:18 constructor', '1:31 1'],
      ['toString', '2:1 toString', '2:11 2'],
    ],
  },
};

function read(text: string) {
  const read = readDocument('offer.yml', new TextEncoder().encode(text));
  if ('rule' in read) throw new Error(`${read.line}:${read.column} ${read.message}`);
  return read;
}

function marked(text: string, path: string, part: Part): string {
  const plain = text.replace('\uFEFF', '');
  const index = lines(plain);
  const segments = path.split('/').map((segment) => (/^\d$/.test(segment) ? Number(segment) : segment));
  const { line, column, endLine, endColumn } = read(text).at(segments, part);
  const words = plain.slice(index.line(line)[0] + column - 1, index.line(endLine)[0] + endColumn - 1);
  return `${line}:${column} ${words.replace(/\r\n?|\n/g, '⏎')}`;
}

test.each(Object.entries(cases))('tells the places of %s', (_, { text, places }) => {
  const found = places.map(([path]) => [path, marked(text, path, 'key'), marked(text, path, 'value')]);
  expect(found).toEqual(places);
});

test('tells what is absent at the nearest thing above it', () => {
  const { at } = read('a: 1\nb:\n  c: x\n  d: [y, z]\n');
  const place = (...path: (string | number)[]) => `${at(path, 'key').line}:${at(path, 'key').column}`;
  expect(place('b', 'x', 'y')).toBe('2:1');
  expect(place('b', 'd', 5)).toBe('4:3');
  expect(place('b', 'd', 0, 'x')).toBe('4:7');
  expect(place('b', 'c', 'x')).toBe('3:3');
  expect(place('x')).toBe('1:1');
  expect(place()).toBe('1:1');
});

test('tells the whole file at its first line, whatever it holds', () => {
  for (const text of ['# why\na: 1\n', '\n\n- x\n', 'x', '---\n', '&a !!str\n', '[]'])
    expect(read(text).at([], 'value')).toEqual({ file: 'offer.yml', line: 1, column: 1, endLine: 1, endColumn: 1 });
});
