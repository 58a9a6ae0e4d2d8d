import { expect, test } from 'vitest';
import { readDocument } from '../../src/source/document.ts';

/** What is broken, the text, the place that is marked, and how its message begins. */
const cases: readonly (readonly [name: string, text: string, place: string, message: string])[] = [
  ['an unclosed double quote', 'a: "x\nb: 1\nc: 2\n', '1:1-1:6', 'A quote or bracket that opens on this line'],
  ['an unclosed double quote, last', 'a: 1\nb: "x\n', '2:1-2:6', 'A quote or bracket that opens on this line'],
  ['an unclosed double quote, without a line end', 'a: 1\nb: "x', '2:1-2:6', 'A quote or bracket that opens'],
  ['an unclosed double quote, nested', 'a:\n  b: "x\n  c: 1\n  d: "y"\n', '2:3-2:8', 'A quote or bracket that opens'],
  [
    'an unclosed double quote before quotes',
    'a: "x\n  y\n  z\nb: "y"\nc: 1\n',
    '1:1-1:6',
    'A quote or bracket that opens',
  ],
  [
    'an unclosed double quote in a list',
    'a:\n  - "x\n  - y\n  - z\nb: 1\n',
    '2:3-2:7',
    'A quote or bracket that opens',
  ],
  ['an unclosed single quote', "a: 'x\nb: it's\n", '1:1-1:6', 'A quote or bracket that opens on this line'],
  ['an unclosed [', 'a: [1, 2\nb: 3\n', '1:1-1:9', 'A quote or bracket that opens on this line'],
  ['an unclosed [, nested', 'a:\n  b: [1, 2\n  c: 3\nd: 1\n', '2:3-2:11', 'A quote or bracket that opens on this line'],
  ['an unclosed {', 'a: {b: 1\nc: 3\n', '1:1-1:9', 'A quote or bracket that opens on this line'],
  ['an unclosed {, last', 'a: 1\nb: {c: 1\n', '2:1-2:9', 'A quote or bracket that opens on this line'],
  ['one bracket too many', 'a: [1, 2]]\nb: 1\n', '1:10-1:11', 'This bracket closes nothing'],
  ['one brace too many', 'a: {b: 1}}\nb: 1\n', '1:10-1:11', 'This bracket closes nothing'],
  [
    'brackets that do not match',
    'a: [1, 2}\nb: 1\n',
    '1:9-1:10',
    'A comma is missing here, or a bracket is not closed',
  ],
  ['a missing comma', 'a: ["x" "y"]\nb: 1\n', '1:9-1:13', 'A comma is missing here or on the line above'],
  [
    'missing commas in JSON',
    '{\n  "a": "x"\n  "b": "y"\n  "c": "z"\n}\n',
    '3:3-3:11',
    'A comma is missing here or on the',
  ],
  ['two commas', 'a: [1,, 2]\n', '1:7-1:11', 'Nothing stands between two commas'],
  ['a missing colon', 'a: 1\nb 2\nc: 3\n', '2:1-2:4', 'This line is no `key: value`'],
  ['a missing colon, first', 'b 2\nc: 3\n', '1:1-1:4', 'This line is no `key: value`'],
  ['a missing colon, nested', 'a:\n  b 2\n\n  c: 3\n', '2:3-2:6', 'This line is no `key: value`'],
  ['a missing colon, last', 'a: 1\nb 2\n', '2:1-2:4', 'This line is no `key: value`'],
  ['a missing colon before a comment', 'a:\n  b >-\n    x\n  # y\n  c: 1\n', '2:3-2:7', 'This line is no `key: value`'],
  [
    'a missing colon between comments',
    'k: >-\n  x\n# y\na b\n# z\nc:\n  d: 1\n',
    '4:1-4:4',
    'This line is no `key: value`',
  ],
  [
    'a bracket too many after a comment',
    'a: {\n b: 1 }\n# x\nc: [1]]\n# y\nd: 1\n',
    '4:7-4:8',
    'This bracket closes nothing',
  ],
  [
    'an unclosed quote with an anchor',
    "a: {\n  b: &x 'y,\n  c: 1,\n  d: 'z' }\n",
    '2:3-2:12',
    'A quote or bracket that opens',
  ],
  [
    'an item that is out of its list',
    'a:\n  b:\n  - >-\n    c\n- d\ne: 1\n',
    '5:1-5:4',
    'This line is indented like no',
  ],
  ['a word alone in an item', "a:\n  - \n    foo\n    'b': 1\n", '3:5-3:8', 'This line is no `key: value`'],
  ['a missing colon after a list', 'a:\n- x\n- y\nfoo\nb: 1\n', '4:1-4:4', 'This line is no `key: value`'],
  [
    'a missing colon before a list of texts',
    'a: 1\nb\n  - >-\n     c\nd: 2\n',
    '2:1-2:2',
    'This line is no `key: value`',
  ],
  [
    'a missing colon beside a block text in an item',
    'a:\n  - b: >-\n      c\n    d >-\n      e\n    f: 1\n',
    '4:5-4:9',
    'This line is no `key: value`',
  ],
  [
    'a missing colon before a comment with one',
    'a:\n  b c # d: e\n  f: 1\n  # - g\n  h: 2\n',
    '2:3-2:13',
    'This line is no `key: value`',
  ],
  ['a missing colon before brackets', 'a: 1\nb [\n  {\n    c: 1 }\n]\n', '2:1-2:4', 'This line is no `key: value`'],
  [
    'a list that is out of its place with its key',
    'a:\n  b:\n    - c: 1\nd:\n  - e: 1\n  f:\n    g: 1\n  h: 1\n',
    '4:1-4:3',
    'This line is indented like no',
  ],
  ['a missing space after a colon', 'a: 1\nb:2\nc: 3\n', '2:1-2:4', 'After the colon a space is missing'],
  ['a missing space after the first colon', 'a:1\nb: 2\n', '1:1-1:4', 'After the colon a space is missing'],
  ['a missing space after a quoted key', '"a":1\nb: 2\n', '1:5-1:6', 'After the colon a space is missing'],
  ['a missing space after a dash', 'a:\n  - b\n  -c\n', '3:3-3:5', 'After the dash a space is missing'],
  ['a quoted key on two lines', 'b: 1\n"a: x\n  c": 1\n', '3:5-3:8', 'A key stands on one line'],
  ['a tab before a key', 'a:\n\tb: 1\n', '2:1-2:6', 'A tab indents this line'],
  ['a tab before a dash', 'a:\n\t- 1\n', '2:1-2:5', 'A tab indents this line'],
  ['a tab after spaces', 'a:\n  b: 1\n  \tc: 2\n', '3:3-3:8', 'A tab indents this line'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', '3:1-3:5', 'This key stands here a second time'],
  ['a key twice, in other spellings', 'a: 1\n"a": 3\n', '2:1-2:7', 'This key stands here a second time'],
  ['a key twice, nested', 'x:\n  a: 1\n  b:\n    c: 1\n  a: 3\n', '5:3-5:7', 'This key stands here a second time'],
  ['a key twice in braces', 'x: {a: 1, a: 2}\n', '1:11-1:16', 'This key stands here a second time'],
  ['too little indentation before an item', 'x:\n  - a: 1\nb: 2\n  - a: 3\n', '3:1-3:5', 'This line is indented like'],
  [
    'too little indentation before keys',
    'x:\n  y:\n    - a: 1\nb: 2\n  z: 3\n  w: 4\n',
    '4:1-4:5',
    'This line is indented like',
  ],
  ['a second document after an end', 'a: 1\n...\n---\nb: 2\n', '3:1-3:4', 'A second document begins here'],
  ['too much indentation', 'a: 1\n  b: 2\nc: 3\n', '2:3-2:7', 'This line is indented like no line'],
  ['too little indentation', 'a:\n    b: 1\n  c: 2\n', '3:3-3:7', 'This line is indented like no line'],
  ['too little indentation in a list', 'a:\n    - 1\n  - 2\n', '3:3-3:6', 'This line is indented like no line'],
  ['too little indentation in a text', 'a: |\n    x\n  y\nb: 1\n', '3:3-3:4', 'This line is indented like no line'],
  ['a key among items', 'a:\n  - 1\n  b: 2\n', '3:3-3:7', 'This line is indented like no line'],
  ['an item among keys', 'a:\n  b: 2\n  - 1\n', '3:3-3:6', 'This line is indented like no line'],
  ['a colon in a text', 'a: 1\nb: note: this is\nc: 1\n', '2:8-2:17', 'Text with a colon and a space in it'],
  ['an apostrophe in single quotes', "a: 'it's'\nb: 1\n", '1:8-1:10', 'The quotes close before this'],
  ['quotes in double quotes', 'a: "say "hi" now"\nb: 1\n', '1:10-1:18', 'The quotes close before this'],
  ['text after quotes', 'a: "x" y\n', '1:8-1:9', 'The quotes close before this'],
  ['an unknown tag', 'a: !foo x\n', '1:4-1:10', 'This tag cannot be read'],
  ['an unknown tag of a mapping', 'a: !Ref {x: 1}\n', '1:4-1:15', 'This tag cannot be read'],
  ['an unknown tag of a list', 'a: !!python/tuple [1]\n', '1:4-1:22', 'This tag cannot be read'],
  ['a tag that does not fit', 'a: !!int x\n', '1:4-1:11', 'This tag cannot be read'],
  ['an undeclared tag', 'a: !e!foo x\n', '1:10-1:12', 'This tag cannot be read'],
  ['an unknown alias', 'a: *x\n', '1:4-1:6', 'No anchor has this name'],
  ['an unknown alias to merge', 'a:\n  <<: *x\n', '2:7-2:9', 'No anchor has this name'],
  ['a text with stars', 'a: *Great* offer\n', '1:12-1:17', 'Text that starts with * stands in quotes'],
  ['an ampersand', 'b: & co\n', '1:5-1:8', 'Text that starts with & or * stands in quotes'],
  ['a merge of no mapping', 'a:\n  <<: 1\n', '2:3-2:8', '`<<` takes an alias of a mapping'],
  ['two anchors', 'a: &x &y 1\n', '1:7-1:11', 'Before a value one anchor'],
  ['a NUL character', 'a: x\0y\n', '1:5-1:7', 'The file holds a NUL character'],
  ['UTF-16 without its mark', 'a\0:\0 \0b\0', '1:2-1:9', 'The file holds a NUL character'],
  ['a control character', 'a: x\u0007y\n', '1:5-1:7', 'A control character stands here'],
  ['a control character in quotes', 'a: "x\u0007y"\n', '1:6-1:9', 'A control character stands here'],
  ['a control character, escaped', 'a: 1\nb: "\\0"\n', '2:4-2:8', 'This text holds a control character'],
  ['a control character, escaped, in a key', 'a: {"\\a": 1}\n', '1:11-1:12', 'This text holds a control character'],
  ['half a character, escaped', 'a: "\\ud83d"\n', '1:4-1:12', 'This text holds a control character or half'],
  [
    'a key that JavaScript keeps for itself',
    'a: 1\nb:\n  __proto__:\n    c: 1\n',
    '3:3-3:12',
    '`__proto__` cannot be a key',
  ],
  ['a second document', 'a: 1\n---\nb: 2\n', '2:1-2:4', 'A second document begins here'],
  ['a second document, empty', '---\na: |\n  ---\n---\n', '4:1-4:4', 'A second document begins here'],
  ['a second document after dots', 'a: 1\n...\n# why\nb: 2\n', '2:1-2:4', 'A second document begins here'],
  ['an empty file', '', '1:1-1:1', 'The file is empty'],
  ['blank lines', '\n\n  \n', '1:1-1:1', 'The file is empty'],
  ['comments alone', '# a\n# b\n', '1:1-1:1', 'The file is empty'],
  ['another version of YAML', '# why\n%YAML 9.9\n---\na: 1\n', '2:1-2:10', 'Text that starts with % stands in quotes'],
  ['an unknown directive', '%FOO\na: 1\n', '1:1-1:5', 'Text that starts with % stands in quotes'],
  ['a key with %', '%a: 1\n', '1:1-1:6', 'Text that starts with % stands in quotes'],
  ['a text with %', 'a: %5 off\nb: 1\n', '1:4-1:10', 'Text that starts with @, `, %, ? or a comma'],
  ['a text with @', 'a: 1\nb: @fabrikam\nc: 1\n', '2:4-2:13', 'Text that starts with @, `, %, ? or a comma'],
  ['a key with @', '@a: 1\n', '1:1-1:6', 'Text that starts with @, `, %, ? or a comma'],
  ['a text with a backtick', 'a: `x`\n', '1:4-1:7', 'Text that starts with @, `, %, ? or a comma'],
  ['a text with |', 'a: |x\n', '1:5-1:6', 'Text after | or > starts on the next line'],
  ['a text with >', 'a: > 5 users\n', '1:6-1:13', 'Text after | or > starts on the next line'],
  ['a text with !', 'a: !important\n', '1:4-1:14', 'This tag cannot be read'],
  ['a list as key', 'a: 1\nb: {c: 2}\n? [x, y]\n: 2\n', '3:3-3:4', 'A key is a list or mapping'],
  ['a mapping as key', 'a: 1\nb:\n  {x: y}: 2\n', '3:3-3:4', 'A key is a list or mapping'],
  ['a template', 'a: 1\nb: {{ name }}\n', '2:5-2:6', 'A key is a list or mapping'],
  ['a backslash in double quotes', 'a: "C:\\dir"\n', '1:8-1:12', 'In double quotes \\ starts an escape'],
  ['a broken escape', 'a: "\\u00g0"\n', '1:9-1:12', 'In double quotes \\ starts an escape'],
  [
    'a merge conflict',
    'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n',
    '2:1-2:13',
    'A merge conflict begins here',
  ],
  ['HTML', 'a: 1\n<p>x</p>\n', '2:1-2:9', 'This line is no `key: value`'],
  ['an infinite number', 'a: .inf\n', '1:4-1:8', 'This is no number that JSON can hold'],
  ['a number that is none', 'a: 1\nb: [1, .nan]\n', '2:8-2:12', 'This is no number that JSON can hold'],
  ['a number too long', 'a: 12345678901234567890\n', '1:4-1:24', 'This number is too long to be kept exactly'],
  ['a mapping in itself', 'a: &x\n  b: *x\n', '2:3-2:4', 'This anchor holds itself'],
  ['a list in itself', 'a: &x\n  - b\n  - *x\n', '2:3-2:4', 'This anchor holds itself'],
];

test.each(cases)('tells %s where it is mended', (_, text, place, message) => {
  const read = readDocument('offer.yml', new TextEncoder().encode(text));
  if (!('rule' in read)) throw new Error(`read as ${JSON.stringify(read.value)}`);
  expect(`${read.line}:${read.column}-${read.endLine}:${read.endColumn} ${read.message}`).toContain(
    `${place} ${message}`,
  );
  expect(read.rule).toBe('source/yaml');
});

test('tells bytes that are no UTF-8 at the first of them', () => {
  const told = (...bytes: number[]) => {
    const read = readDocument('offer.yml', new Uint8Array([...new TextEncoder().encode('a: 1\nb: Caf'), ...bytes]));
    return 'rule' in read ? `${read.line}:${read.column} ${read.rule}` : read.value;
  };
  expect(told(0xe9, 0x0a)).toBe('2:7 source/encoding');
  expect(told(0x96, 0x20, 0x93)).toBe('2:7 source/encoding');
  expect(told(0xed, 0xa0, 0x80)).toBe('2:7 source/encoding');
  expect(told(0xc3, 0xa9, 0xff)).toBe('2:8 source/encoding');
  const utf16 = readDocument('offer.yml', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0]));
  expect(utf16).toMatchObject({ rule: 'source/encoding', line: 1, column: 1 });
});
