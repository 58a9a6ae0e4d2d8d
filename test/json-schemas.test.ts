/** Editors must take what the command line takes: the JSON Schemas are held against zod over thousands of small edits. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { Configuration } from '../schemas/configuration.ts';
import { type JsonSchema, jsonSchemas } from '../schemas/json-schema.ts';
import { Offer, plansByType } from '../schemas/offer.ts';
import type { Path } from '../schemas/words.ts';
import { readDocument } from '../src/source/document.ts';
import { members, rootField, valueAt } from '../src/source/field.ts';
import { grafted, pathTree } from '../src/source/path-tree.ts';
import { references } from '../src/source/reference.ts';
import { secret, variants } from './offer-variants.ts';

const ajv = new Ajv({ allowUnionTypes: true });
ajv.addVocabulary(['errorMessage']);
const schemas = Object.entries(jsonSchemas());
const validators = new Map(schemas.map(([name, schema]) => [name, ajv.compile(schema)]));

const offer = shape(Offer);
const shapes = new Map<string, (value: object) => boolean>([
  ['offer.schema.json', (value) => !('plans' in value) && offer({ ...value, plans: {} })],
  ['configuration.schema.json', shape(Configuration)],
  ...Object.entries(plansByType).map(([type, plan]) => [`${type}-plan.schema.json`, shape(plan)] as const),
]);

/** Whether zod takes a value once its texts are read from their files. */
function shape(schema: z.ZodType): (value: object) => boolean {
  const root = rootField(schema);
  return (value) => {
    const texts = references(root, value).filter(({ kind }) => kind === 'text');
    const read = grafted(value, pathTree(texts.map(({ path }) => [path, 'A text.'])));
    return texts.every(({ written }) => written !== '') && schema.safeParse(read).success;
  };
}

const folder = join(import.meta.dirname, '../examples');
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yml') && !file.includes('workflows'))
  .map((file) => {
    const bytes = readFileSync(join(folder, file));
    const [, reference = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(bytes.toString()) ?? [];
    const document = readDocument(file, bytes);
    return {
      file,
      schemaFile: join(folder, dirname(file), reference),
      schema: basename(reference),
      value: 'value' in document ? (document.value as object) : {},
    };
  });

/** The example that variants are laid over, where there is none of their own. */
const bases: Readonly<Record<string, string>> = {
  'core-virtual-machine-plan.schema.json': 'virtual-machine-plan.schema.json',
};

/** Whole values, each with the places in it to edit. */
const samples = [
  ...examples.map(({ schema, value }) => ({ schema, value, places: [[]] as readonly Path[] })),
  ...Object.entries(variants).flatMap(([schema, overlays]) => {
    const named = examples.filter((example) => example.schema === (bases[schema] ?? schema));
    const base = (named.find(({ file }) => file.includes('fabrikam-gateway')) ?? named[0])?.value;
    return overlays.map((overlay) => ({
      schema,
      value: { ...base, ...overlay },
      places: Object.keys(overlay).map((key) => [key]),
    }));
  }),
];

const strays = [
  ...[null, true, 0, -1, 1.5, 2e9, '', 'a', 'us', 'P1D', 'two\nlines', 'x'.repeat(20_001), 'https://a.example/?b'],
  ...[[], [null], ['a'], {}, { file: 'a.md' }, { file: '' }, { file: 'a.md', more: 1 }, secret],
];

/** Values to put in the place of `value`: of other kinds, and near to it. */
function replacements(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [...strays, value.toUpperCase(), value.toLowerCase(), `${value}-`, ` ${value}`];
  if (typeof value === 'number') return [...strays, value + 1, value - 1, value / 3, String(value)];
  if (Array.isArray(value)) return [...strays, [...value, ...value], Array(101).fill(value[0])];
  return [...strays, { ...(value as object), plans: {} }, { ...(value as object), 'en-gb': 'a' }];
}

interface Edit {
  readonly edited: unknown;
  readonly path: Path;
  readonly to: unknown;
}

/** The value with one thing dropped or replaced: what is at `path`, and each thing below it. */
function* edits(value: unknown, path: Path): Generator<Edit> {
  const current = valueAt(value, path);
  const edit = (to: unknown) => ({ edited: grafted(value, pathTree([[path, to]])), path, to });
  if (typeof path.at(-1) === 'string') yield edit(undefined);
  for (const other of replacements(current)) yield edit(other);
  for (const [key] of members(current)) yield* edits(value, [...path, key]);
}

test('the examples and variants of them are taken', () => {
  for (const { schema, value } of samples) {
    expect([validators.get(schema)?.(value), shapes.get(schema)?.(value)], JSON.stringify(value)).toEqual([true, true]);
  }
});

test('an edit is taken by the JSON Schema exactly where zod takes it', () => {
  const counts = { taken: 0, refused: 0 };
  const disputed: string[] = [];
  for (const { schema, value, places } of samples) {
    for (const { edited, path, to } of places.flatMap((place) => [...edits(value, place)])) {
      if (typeof edited !== 'object' || edited === null) continue;
      const taken = shapes.get(schema)?.(edited) === true;
      if (taken !== validators.get(schema)?.(edited))
        disputed.push(`${schema} ${path.join('.')} ${JSON.stringify(to)}`);
      counts[taken ? 'taken' : 'refused'] += 1;
    }
  }
  expect(disputed.slice(0, 10)).toEqual([]);
  expect(counts.taken).toBeGreaterThan(1000);
  expect(counts.refused).toBeGreaterThan(10_000);
});

test.each(examples)('$file names its JSON Schema', ({ schemaFile, schema }) => {
  expect(relative(join(folder, '../schemas/json'), schemaFile)).toBe(schema);
  expect(existsSync(schemaFile)).toBe(true);
});

test.each(schemas)('every property of %s tells what it is', (_, schema) => {
  expect([...undescribed(schema, [])]).toEqual([]);
});

/** Properties without a description, for which an editor has nothing to show. */
function* undescribed(schema: JsonSchema, path: Path): Generator<string> {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property !== 'object') continue;
    if (!property.description) yield [...path, name].join('.');
    yield* undescribed(property, [...path, name]);
  }
  for (const part of [schema.items, schema.additionalProperties, schema.oneOf, schema.anyOf].flat()) {
    if (typeof part === 'object') yield* undescribed(part, path);
  }
}
