/** Writes schemas/json when run with --update, and holds it to the zod schemas otherwise. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../schemas/json-schema.ts';

const folder = join(import.meta.dirname, '../../schemas/json');
const schemas = jsonSchemas();

test.each(Object.keys(schemas))('schemas/json/%s is what the zod schemas say', async (name) => {
  await expect(`${JSON.stringify(schemas[name], null, 2)}\n`).toMatchFileSnapshot(join(folder, name));
});

test('schemas/json holds nothing else', () => {
  expect(readdirSync(folder).filter((name) => !Object.hasOwn(schemas, name))).toEqual([]);
});
