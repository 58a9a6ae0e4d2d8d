import { Buffer } from 'node:buffer';
import { assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { pathBytes, pathText } from '../../src/adapters/path-bytes.ts';

const textOf = (bytes: Buffer) => pathText(bytes.toString('latin1'));

test('reads a path in UTF-8 as its text', () => {
  expect(textOf(Buffer.from('offers/é/😀.png'))).toBe('offers/é/😀.png');
});

test('keeps the bytes of a name that is not UTF-8, and leaves the names beside it', () => {
  const path = Buffer.concat([Buffer.from('offers/é/'), Buffer.from([0xe9])]);
  expect(textOf(path)).toBe('offers/é/\udce9');
});

test('finds the way back from the text of any bytes', () =>
  assert(
    property(uint8Array(), (bytes) => {
      const path = Buffer.from(bytes);
      expect(pathBytes(textOf(path))).toEqual(path);
    }),
  ));
