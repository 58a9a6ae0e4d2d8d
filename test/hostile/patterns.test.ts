import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../schemas/json-schema.ts';

/** Every pattern that a schema holds a text against. */
function patterns(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patterns(value),
  );
}

const texts = [
  'https://fabrikam.example/a?b#c',
  'support@fabrikam.example',
  '+1 425 555 0100',
  '6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90',
  'P1Y2M3W4DT5H6M7S',
  '/subscriptions/6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90/resourceGroups/a/providers/Microsoft.Compute/galleries/b/images/c/versions/1.2.3',
  '123-ABC-456',
  '65535-65535',
  '2core',
  'a b.c-d_e',
];
const seeds = [
  ...'aA0 1-._/@%\\:#?PY\n\té',
  'a.',
  'a-',
  '1.',
  'a/',
  '/a',
  'a ',
  '1-',
  '-1',
  'a@',
  'P1',
  '1Y',
  '..',
  './',
  '+1',
];
const ends = ['', '!', '\n', '@', '/'];

function cost(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}

/** Whether a text makes a pattern take time with the square of its length, which at a megabyte is hours. */
function explodes(pattern: RegExp, make: (length: number) => string): boolean {
  if (cost(pattern, make(4000)) < 4) return false;
  const least = (text: string) => Math.min(...[1, 2, 3].map(() => cost(pattern, text)));
  // A machine that is busy is slow now and then, and not ever more so.
  return least(make(16_000)) > 6 * least(make(4000)) && least(make(64_000)) > 6 * least(make(16_000));
}

/** A beginning, a middle repeated and an end that together make the pattern explode. */
function explosion(source: string): string | undefined {
  const pattern = new RegExp(source, 'u');
  const matching = texts.filter((text) => pattern.test(text));
  const prefixes = new Set(['', ...matching.flatMap((text) => [...text].map((_, end) => text.slice(0, end + 1)))]);
  for (const prefix of prefixes) {
    for (const seed of seeds) {
      for (const end of ends) {
        const make = (length: number) => prefix + seed.repeat(length / seed.length) + end;
        if (explodes(pattern, make)) return `${JSON.stringify(prefix)} ${JSON.stringify(seed)}… ${JSON.stringify(end)}`;
      }
    }
  }
  return undefined;
}

const all = [...new Set(patterns(jsonSchemas()))];

test('sees a pattern that explodes', () => {
  expect(explosion('^[^\\r\\n]*[0-9][^\\r\\n]*$')).toBeDefined();
});

test.each(all)('%s takes time in proportion to the text', (pattern) => {
  expect(explosion(pattern)).toBeUndefined();
});
