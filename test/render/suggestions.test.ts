import { expect, test } from 'vitest';
import type { Edit } from '../../src/render/mendable.ts';
import { suggestions } from '../../src/render/suggestions.ts';
import { aFinding, hostile } from './samples.ts';

const file = 'offers/a/offer.yml';
const text = 'id: a\ncolour: red\nlisting:\n  titel: A\n  summary: B\n';
const files = new Map([[file, { text, lines: new Set([2, 4, 5]) }]]);

/** A finding that an edit mends: the text from one place to another becomes `text`. */
function mended(from: readonly [number, number], to: readonly [number, number], own: string, more: Partial<Edit> = {}) {
  const [line, column, endLine, endColumn] = [...from, ...to];
  const fix: Edit = { file, line, column, endLine, endColumn, text: own, ...more };
  return { ...aFinding({ rule: 'shape/unknown-key', message: '`titel` is not a field.' }), fix };
}

const said = '<code>titel</code> is not a field. (<code>shape/unknown-key</code>)\n\n';

test('suggests the whole line with the edit in it', () => {
  expect(suggestions([mended([4, 3], [4, 8], 'title')], files)).toEqual([
    { path: file, startLine: undefined, line: 4, body: `${said}\`\`\`suggestion\n  title: A\n\`\`\`\n` },
  ]);
});

test('suggests nothing in the place of a line that goes, and several lines for several', () => {
  const bodies = (from: readonly [number, number], to: readonly [number, number], own: string) =>
    suggestions([mended(from, to, own)], files).map(({ startLine, line, body }) => [startLine, line, body]);
  expect(bodies([2, 1], [3, 1], '')).toEqual([[undefined, 2, `${said}\`\`\`suggestion\n\`\`\`\n`]]);
  expect(bodies([4, 3], [5, 10], 'title: C\n  summary: D\n  more')).toEqual([
    [4, 5, `${said}\`\`\`suggestion\n  title: C\n  summary: D\n  more: B\n\`\`\`\n`],
  ]);
  expect(bodies([5, 1], [6, 1], '  summary: E\n')).toEqual([
    [undefined, 5, `${said}\`\`\`suggestion\n  summary: E\n\`\`\`\n`],
  ]);
});

test('suggests nothing where GitHub takes no comment, where there is no edit, and twice at no line', () => {
  expect(suggestions([mended([1, 1], [1, 3], 'ID')], files)).toEqual([]);
  expect(suggestions([mended([3, 1], [4, 3], '')], files)).toEqual([]);
  expect(suggestions([mended([4, 3], [4, 8], 'title', { file: 'offers/b/offer.yml' })], files)).toEqual([]);
  expect(suggestions([aFinding()], files)).toEqual([]);
  expect(suggestions([mended([4, 3], [4, 8], 'title'), mended([4, 10], [4, 11], 'B')], files)).toHaveLength(1);
});

test('keeps lines of CR LF apart, and suggests thirty at most', () => {
  const many = Array.from({ length: 40 }, () => 'a: 1').join('\r\n');
  const all = new Map([[file, { text: many, lines: new Set(Array.from({ length: 40 }, (_, index) => index + 1)) }]]);
  const found = Array.from({ length: 40 }, (_, index) => mended([index + 1, 4], [index + 1, 5], '2'));
  const told = suggestions(found, all);
  expect(told).toHaveLength(30);
  expect(told[0]?.body).toBe(`${said}\`\`\`suggestion\na: 2\n\`\`\`\n`);
});

test.each([...hostile, '```', '````suggestion'])('lets %j end no block', (word) => {
  const own = word.replaceAll(/[\r\n\u2028\u2029\u0085]/g, ' ');
  const [only] = suggestions([{ ...mended([4, 10], [4, 11], own), message: word, rule: word }], files);
  const [head = '', fence = '', inside = '', end = ''] =
    /^(.*?)\n\n(`{3,})suggestion\n(.*)\n(`{3,})\n$/s.exec(only?.body ?? '')?.slice(1) ?? [];
  expect(end).toBe(fence);
  expect(inside).toBe(`  titel: ${own}`);
  expect(inside).not.toContain(fence);
  expect(head).not.toMatch(/\n|`/);
});
