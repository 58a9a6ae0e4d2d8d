import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../schemas/json-schema.ts';

/** Every pattern that a schema holds a text against. */
function patterns(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patterns(value),
  );
}

/** Where a pattern would take time with the square of a text's length or worse, which at a megabyte is hours. */
function explosions(source: string): readonly string[] {
  return analyse({ source, flags: 'u' }).reports.map(({ type, character }) => `${type} of ${character.pick}`);
}

const all = [...new Set(patterns(jsonSchemas()))];

test.each(['^[^\\r\\n]*[0-9][^\\r\\n]*$', '^(?:a+)+$', 'a+b'])('sees that %s explodes', (pattern) => {
  expect(explosions(pattern)).not.toEqual([]);
});

test.each(all)('%s takes time in proportion to the text', (pattern) => {
  expect(explosions(pattern)).toEqual([]);
});
