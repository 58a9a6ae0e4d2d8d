/** What holds of every field of every schema. */

import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Configuration } from '../schemas/configuration.ts';
import { type Facts, facts } from '../schemas/facts.ts';
import { offersByType } from '../schemas/offer.ts';
import { registry } from '../src/rules/registry.ts';
import { rootField, unwrap } from '../src/source/field.ts';
import { shapeFaults } from '../src/source/shape.ts';

/** A schema somewhere in another. */
interface Found {
  readonly path: string;
  /** The last word of the path where that is a key of a mapping. */
  readonly key: string | undefined;
  readonly written: z.ZodType;
  /** The same without `optional`. */
  readonly schema: z.ZodType;
  /** With what it inherits. */
  readonly facts: Facts;
}

/** Everything that a schema is made of, itself first. */
function everything(written: z.ZodType, path: string, key: string | undefined, above: Facts): readonly Found[] {
  const schema = unwrap(written);
  const own = facts.get(schema) ?? {};
  const { page = above.page, class: costs = above.class } = own;
  const found = {
    path,
    key,
    written,
    schema,
    facts: { ...own, ...(page && { page }), ...(costs && { class: costs }) },
  };
  const below = (part: unknown, name: string, key?: string) =>
    part instanceof z.ZodType ? everything(part, `${path}${name}`, key, found.facts) : [];
  if (schema instanceof z.ZodObject)
    return [found, ...Object.entries(schema.shape).flatMap(([name, part]) => below(part, `/${name}`, name))];
  if (schema instanceof z.ZodArray) return [found, ...below(schema.element, '/0')];
  if (schema instanceof z.ZodRecord)
    return [found, ...below(schema.keyType, '/*key'), ...below(schema.valueType, '/*')];
  if (schema instanceof z.ZodDiscriminatedUnion)
    return [found, ...schema.options.flatMap((option, index) => below(option, `(${index})`))];
  return [found];
}

const offers = Object.entries(offersByType).flatMap(([type, schema]) => everything(schema, type, undefined, {}));
const all = [...offers, ...everything(Configuration, 'configuration', undefined, {})];
const fields = all.flatMap((found) => (found.key === undefined ? [] : [{ ...found, key: found.key }]));
const paths = (found: readonly Found[]) => found.map(({ path }) => path);

test('the schemas are walked', () => {
  expect(fields.length).toBeGreaterThan(300);
  const kinds = new Set(all.map(({ schema }) => schema.def.type));
  const known = [
    'object',
    'array',
    'record',
    'union',
    'string',
    'number',
    'boolean',
    'enum',
    'literal',
    'unknown',
    'never',
  ];
  expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
});

test('every field is described, in a sentence', () => {
  const described = (schema: z.ZodType): string => {
    const wrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
    return schema.description ?? (wrapper ? described(schema.unwrap() as z.ZodType) : '');
  };
  expect(paths(fields.filter(({ written }) => !/^\S.*\.$/.test(described(written))))).toEqual([]);
});

test('every field of an offer is on a page and costs something when it changes', () => {
  const leaves = offers.filter(
    ({ key, facts }) => key !== undefined && (facts.page === undefined || facts.class === undefined),
  );
  expect(paths(leaves)).toEqual([]);
});

test('every mapping refuses a key that it does not know', () => {
  const objects = all.filter(({ schema }) => schema instanceof z.ZodObject);
  const loose = objects.filter(({ schema }) => {
    const issues = schema.safeParse({ unheard: 1 }).error?.issues ?? [];
    return !issues.some((issue) => issue.code === 'unrecognized_keys' && issue.keys.includes('unheard'));
  });
  expect(objects.length).toBeGreaterThan(50);
  expect(paths(loose)).toEqual([]);
});

test('every choice is made by a field that must be there', () => {
  const unions = all.flatMap(({ path, schema }) =>
    schema instanceof z.ZodDiscriminatedUnion ? [{ path, schema }] : [],
  );
  const free = unions.filter(({ schema }) =>
    schema.options.some((option) => {
      const chooser = option instanceof z.ZodObject ? option.shape[schema.def.discriminator] : undefined;
      return !(chooser instanceof z.ZodLiteral);
    }),
  );
  expect(unions.length).toBeGreaterThan(8);
  expect(free.map(({ path }) => path)).toEqual([]);
});

test('a list whose items are told apart by a key has that key in each item', () => {
  const told = all.flatMap(({ path, schema, facts: { identity } }) =>
    identity === undefined ? [] : [{ path, schema, identity }],
  );
  const keyless = told.filter(({ schema, identity }) => {
    const element = schema instanceof z.ZodArray ? schema.element : undefined;
    // A list in which nothing may stand.
    if (element instanceof z.ZodNever) return false;
    const options = element instanceof z.ZodDiscriminatedUnion ? element.options : [element];
    const keyed = (option: unknown) =>
      option instanceof z.ZodObject &&
      option.shape[identity] instanceof z.ZodType &&
      !(option.shape[identity] instanceof z.ZodOptional);
    return identity === '' ? element instanceof z.ZodObject : !options.every(keyed);
  });
  expect(told.length).toBeGreaterThan(8);
  expect(keyless.map(({ path }) => path)).toEqual([]);
});

test('a field that names a rule names one that there is', () => {
  const rules = new Set(registry.map(({ id }) => id));
  expect(paths(all.filter(({ facts: { rule } }) => rule !== undefined && !rules.has(rule)))).toEqual([]);
});

const broken: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  '-!',
  'a\nb',
  'é'.repeat(30_000),
  0,
  -1,
  1.5,
  1e15,
  true,
  false,
  [],
  {},
  [null],
  ['x', 'x'],
  { x: 1 },
  [{}],
  [{ x: 1 }],
];
const sentence = /^(?:`[^`]+`|item \d+ of `[^`]+`|the plan `|[A-Z`])[^\n]{5,390}[.?]$/;
const clumsy = /undefined|\[object|NaN|``| {2}|null|\bSymbol\b|must be \.|an? [,.;]|,,|\.\.$/;

describe.each(fields.map((field) => ({ ...field, name: field.path })))('$name', ({ key, written }) => {
  test('is told in a sentence whatever is wrong with it', () => {
    const root = rootField(z.strictObject({ [key]: written }));
    const values = [{}, ...broken.map((value) => ({ [key]: value })), { [`${key}x`]: 'x' }];
    const messages = values.flatMap((value) => shapeFaults(root, value).map(({ message }) => message));
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => !sentence.test(message) || clumsy.test(message))).toEqual([]);
  });
});
