import { expect, test } from 'vitest';
import { code, literal, prose } from '../../src/render/markdown.ts';
import { hostile } from './samples.ts';

const shown = (markdown: string) => markdown.replace(/&#(\d+);/g, (_, point) => String.fromCharCode(Number(point)));

test.each(hostile)('leaves no markup, link, mention, emoji or control in %j', (text) => {
  const written = literal(text);
  expect(written.replace(/&#\d+;/g, '')).toMatch(/^[\p{L}\p{M}\p{N} ,.;\-/()'+=%?\u200b]*$/u);
  expect(shown(written)).not.toMatch(/[@#:]\w|:\/\/|www\.|GH-\d/);
});

test('shows text as it is', () => {
  const text = 'C:\\data_1 is 5 * 3 | [x](y) <b>, "quoted" & `ticked`';
  expect(shown(literal(text)).replaceAll('\u200b', '')).toBe(text);
});

test('keeps the code in a message', () => {
  expect(prose('`title` is not `a|b`.')).toBe('<code>title</code> is not <code>a&#124;b</code>.');
  expect(prose('one ` tick')).toBe('one &#96; tick');
  expect(code('x_y')).toBe('<code>x&#95;y</code>');
});
