import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip, few, kindOf, listed, nameOf, nearest, shown } from '../../src/source/text.ts';

test('shows any text on one line, short, and with nothing in it that hides or commands', () => {
  const hostile = fc.constantFrom(
    '\u202e',
    '\u0000',
    '\u001b[31m',
    '\r\n',
    '\ud800',
    '😀',
    '`',
    '\u200b',
    '\ufeff',
    ' ',
    'e\u0301',
  );
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.oneof(hostile, fc.string()), { maxLength: 200 }));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 80 }), (text, most) => {
      const clipped = clip([...text].join(''), most);
      expect([...clipped].length).toBeLessThanOrEqual(most);
      expect(clipped).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`]/u);
      expect(shown([...text].join(''))).toMatch(/^(`[^`]+`|blank text)$/);
    }),
  );
});

test('keeps a text that fits as it is, and marks one that is cut', () => {
  expect(clip('a'.repeat(60), 60)).toBe('a'.repeat(60));
  expect(clip('a'.repeat(61), 60)).toBe(`${'a'.repeat(59)}…`);
  expect(clip(`a${' '.repeat(1000)}b`, 60)).toBe('a …');
  expect(clip('😀'.repeat(200), 3)).toBe('😀😀…');
  expect(clip('  a\t\n b `c`  ', 60)).toBe(" a b 'c' ");
});

test('shows values by their kind, and nothing of what lists and mappings hold', () => {
  const values = ['x', '', '\u200b', 5, -0.5, true, null, undefined, ['x'], { x: 'x' }];
  const words = ['`x`', 'blank text', 'blank text', '5', '-0.5', 'true', 'null', 'undefined', 'a list', 'a mapping'];
  expect(values.map(shown)).toEqual(words);
  const kinds = ['text', 'text', 'text', 'a number', 'a number', '`true`', 'empty', 'empty', 'a list', 'a mapping'];
  expect(values.map(kindOf)).toEqual(kinds);
});

test('names places as a publisher would', () => {
  expect(nameOf([])).toBe('the file');
  expect(nameOf(['listing', 'en-us', 'title'])).toBe('`title`');
  expect(nameOf(['a', 1, 2])).toBe('item 3 of item 2 of `a`');
  expect(nameOf(['plans', 'p`1'])).toBe("the plan `p'1`");
});

test('puts words in a row', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ]);
  expect([few(['a', 'b', 'c'], 3), few(['a', 'b', 'c'], 2, 'or')]).toEqual(['a, b and c', 'a, b or 1 more']);
});

test.each([
  ['listng', 'listing'],
  ['Listing', 'listing'],
  ['lisitng', 'listing'],
  ['propertys', 'properties'],
  ['id', 'id'],
  ['idd', 'id'],
  ['xy', undefined],
  ['', undefined],
  ['something else', undefined],
  ['listing'.repeat(1000), undefined],
])('takes %j for %j', (word, meant) => {
  expect(nearest(word, ['listing', 'properties', 'id'])).toBe(meant);
});
