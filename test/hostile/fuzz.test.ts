import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validate } from '../../src/operations/validate.ts';
import { examples, overlaid, untellable } from '../source/examples.ts';

const yaml = [...examples]
  .filter(([path]) => path.endsWith('.yml'))
  .map(([path, content]) => [path, `${content}`] as const);

/** Pieces that mean something to YAML, to a schema or to a rule, and lines of the examples themselves. */
const pieces = [
  ...'\n:-?,[]{}#&*!|>\'"%@`\\~',
  '  ',
  ': ',
  '- ',
  '\n  ',
  '&a ',
  '*a',
  '<<: *a\n',
  '!!str ',
  'null',
  '5',
  'true',
  '[]',
  '{}',
  '{ file: description.html }',
  'type: ',
  'id: ',
  'plans: ',
  '__proto__: ',
  ...yaml.flatMap(([, text]) => text.split(/(?<=\n)/)),
];
const edit = fc.record({
  file: fc.nat(yaml.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** The examples with some of their YAML cut out and other pieces put in. */
function edited(edits: readonly Edit[]): Readonly<Record<string, string>> {
  const texts = new Map(yaml);
  for (const { file, at, cut, put } of edits) {
    const [path = ''] = yaml[file] ?? [];
    const text = texts.get(path) ?? '';
    const from = Math.floor(at * text.length);
    texts.set(path, text.slice(0, from) + put + text.slice(from + cut));
  }
  return Object.fromEntries(texts);
}

test('whatever is cut out and put in, findings are told of places that there are, and nothing is thrown', async () => {
  const some = fc.array(edit, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(some, some, async (before, after) => {
      const files = edited(after);
      const base = { tree: overlaid(edited(before)) };
      const { findings } = await validate({
        head: overlaid(files),
        base,
        root: '',
        paths: [],
        all: true,
        today: '2026-11-26',
      });
      expect(findings.filter(untellable)).toEqual([]);
      const lost = findings.filter(({ file, line, column, endLine, endColumn }) => {
        const text = files[file]?.split('\n');
        const last = text?.[endLine - 1];
        const inside = text === undefined ? line === 1 : last !== undefined && endColumn <= last.length + 1;
        return !inside || endLine < line || (endLine === line && endColumn < column);
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
