import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zip } from '../../../examples/pictures/zip.ts';
import { readJson } from '../../../src/measure/package/json.ts';
import { packageFacts } from '../../../src/measure/package/package-facts.ts';
import { openZip } from '../../../src/measure/package/zip.ts';

const two = () => zip({ 'a.json': Buffer.from('{"a": 1}'), 'b/c.json': Buffer.from('[]') });

/** A zip whose directory entry of a file has a number written over. */
function with32(at: number, value: number, bytes: 2 | 4 = 4): Buffer {
  const made = two();
  const entry = made.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  made.writeUIntLE(value, entry + at, bytes);
  return made;
}

const wrong = (bytes: Uint8Array) => {
  const opened = openZip(bytes);
  if (typeof opened === 'string') return opened;
  return opened.entries.map((entry) => opened.read(entry)).find((read) => typeof read === 'string');
};

describe('a zip', () => {
  test('is read, stored or deflated', () => {
    const opened = openZip(two());
    if (typeof opened === 'string') throw new Error(opened);
    expect(opened.entries.map(({ name }) => name)).toEqual(['a.json', 'b/c.json']);
    expect(opened.entries.map((entry) => Buffer.from(opened.read(entry) as Uint8Array).toString())).toEqual([
      '{"a": 1}',
      '[]',
    ]);
    const deflated = deflatedZip('{"a": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}');
    expect(wrong(deflated)).toBeUndefined();
    expect(wrong(deflatedZip('x'.repeat(2_000_000)))).toContain('grows from');
  });

  test.each([
    ['no zip', Buffer.from('no zip at all, but long enough to look for an end'), 'is no zip, or is cut off'],
    ['cut off', two().subarray(0, -5), 'is no zip, or is cut off'],
    ['encrypted', with32(8, 1, 2), 'which is encrypted'],
    ['a link', with32(38, 0xa0000000), 'which is a link or a device', true],
    ['another packing', with32(10, 12, 2), 'is packed in a way that is not read (12)'],
    ['a wrong checksum', with32(16, 7), 'is damaged: its checksum is wrong'],
    ['content elsewhere', with32(42, 3), 'has another name where its content stands'],
    ['content over the next', with32(20, 60), 'holds files that lie over each other'],
    [
      'more files than it says',
      (() => {
        const made = two();
        made.writeUInt16LE(9, made.length - 12);
        made.writeUInt16LE(9, made.length - 14);
        return made;
      })(),
      'has a directory that is damaged',
    ],
    ['the other file again', zip({ 'a.json': Buffer.from('1'), 'A.JSON': Buffer.from('2') }), 'holds `A.JSON` twice'],
    ['a way out', zip({ 'b/../../c': Buffer.from('1') }), 'has a path that leads out of the zip'],
    ['a root', zip({ '/etc/passwd': Buffer.from('1') }), 'has a path from the root of a disk'],
    ['a disk', zip({ 'C:/a': Buffer.from('1') }), 'has a path from the root of a disk'],
    ['a backslash', zip({ 'a\\b': Buffer.from('1') }), 'has a backslash in its name'],
    ['a control character', zip({ 'a\u0007': Buffer.from('1') }), 'has a name that cannot be shown'],
  ])('with %s is refused', (_, bytes, told, unix = false) => {
    if (unix) bytes[bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 5] = 3;
    expect(wrong(bytes)).toContain(told);
  });

  test('may be any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void wrong(bytes)));
    fc.assert(
      fc.property(fc.nat(two().length - 1), fc.nat(255), (at, value) => {
        const bytes = two();
        bytes[at] = value;
        packageFacts(bytes, 'application');
      }),
    );
  });

  test('what a Mac adds to it is no template', () => {
    const facts = packageFacts(zip({ '__MACOSX/._mainTemplate.json': Buffer.from([0, 5, 22, 7]) }), 'application');
    expect(facts.faults.map(({ rule }) => rule)).toEqual(['app/zip-root-files', 'app/zip-root-files']);
  });
});

describe('JSON', () => {
  test('is what JSON.parse reads, and has places', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = readJson(Buffer.from(text));
        expect(JSON.stringify('value' in read ? read.value : read)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
    const read = readJson(Buffer.from('{\n  // why\n  "a": [1, {"b": /* c */ true}]\n}'));
    if ('fault' in read) throw new Error(read.fault);
    expect(read.placeOf(['a', 1, 'b'])).toEqual({ line: 3, column: 26 });
    expect(read.placeOf(['a', 'none'])).toEqual({ line: 3, column: 8 });
  });

  test.each([
    ['{"a": 1,}', 'a comma stands before the end', 8],
    ['{"a" 1}', 'a colon is expected here', 6],
    ['{"a": 1 "b": 2}', 'a comma is missing here', 9],
    ['{"a": 1, "a": 2}', 'a name stands twice in one object', 10],
    ['{"a": tru}', 'a value is expected here', 7],
    ['{"a": "b', 'a text has no closing quote', 7],
    ['{"a": "\\x"}', 'a text has a backslash that stands for nothing', 7],
    ['{} {}', 'more stands behind the end', 4],
    ['', 'it ends too early', 1],
    ['['.repeat(500), 'values stand in each other more than 100 deep', 102],
  ])('%s is none', (text, fault, column) => {
    expect(readJson(Buffer.from(text))).toMatchObject({ fault, line: 1, column });
  });
});

function deflatedZip(text: string): Buffer {
  const content = Buffer.from(text);
  const packed = deflateRawSync(content);
  const made = zip({ 'a.json': packed });
  const entry = made.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  for (const [at, method, crc, size] of [
    [0, 8, 14, 22],
    [entry, 10, 16, 24],
  ] as const) {
    made.writeUInt16LE(8, at + method);
    made.writeUInt32LE(crc32(content), at + crc);
    made.writeUInt32LE(content.length, at + size);
  }
  return made;
}
