import { expect, test } from 'vitest';
import { cut, plain } from '../../src/render/plain.ts';

test('writes out what cannot be seen', () => {
  expect(plain('a\u202eb\r\n\u0000c')).toBe('a\\u{202e}b\\u{d}\\u{a}\\u{0}c');
  expect(plain('Zürich, 東京 and 🌍')).toBe('Zürich, 東京 and 🌍');
});

test('writes out what a runner would obey', () => {
  expect(plain('  ::error::a::b')).toBe('  \\u{3a}:error::a::b');
  expect(plain('a ##[group]')).toBe('a #\\u{23}[group]');
});

test.each([
  ['short', 'short'],
  ['exactly ten', 'exactly t…'],
  ['🌍'.repeat(10), '🌍'.repeat(10)],
  ['🌍'.repeat(60_000), `${'🌍'.repeat(9)}…`],
  ['a'.repeat(60_000), 'aaaaaaaaa…'],
])('cuts to ten letters', (text, expected) => {
  expect(cut(text, 10)).toBe(expected);
});
