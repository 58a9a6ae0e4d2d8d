/** The one right text for a fault of shape, where what stands there leaves no doubt of what was meant. */
import * as z from 'zod';
import type { Path } from '../../schemas/words.ts';
import { type Field, fieldAt, knownKeys, valueAt } from './field.ts';
import type { Fix } from './fix.ts';
import type { Problem } from './shape-problem.ts';
import { kindOf, meant, withoutCredentials } from './text.ts';

/**
 * The field that an unknown key is, spelt wrong: one that is not there yet, that no other key may be, and that takes a value of
 * this kind.
 */
export function keyFix(root: Field, value: unknown, path: Path): Fix | undefined {
  const parent = path.slice(0, -1);
  const given = valueAt(value, parent);
  const known = knownKeys(fieldAt(root, value, parent).schema, given) ?? [];
  const key = meant(String(path.at(-1)), known);
  if (key === undefined || Object.hasOwn(given as object, key)) return undefined;
  const rivals = Object.keys(given as object).filter((name) => !known.includes(name) && meant(name, known) === key);
  if (rivals.length > 1) return undefined;
  const own = valueAt(value, path);
  const { schema, facts } = fieldAt(root, value, [...parent, key]);
  const scalar = schema instanceof z.ZodString || schema instanceof z.ZodEnum || schema instanceof z.ZodNumber;
  const misfit = scalar && facts.file !== 'text' && kindOf(own) === 'a mapping';
  return suits(schema, own) && !misfit ? { key } : undefined;
}

/** Whether a value is of the kind that a schema takes: a mapping, a list or a scalar. */
export function suits(schema: z.ZodType | undefined, value: unknown): boolean {
  if (schema instanceof z.ZodArray) return Array.isArray(value);
  const mapping =
    schema instanceof z.ZodObject || schema instanceof z.ZodRecord || schema instanceof z.ZodDiscriminatedUnion;
  return mapping ? kindOf(value) === 'a mapping' : !Array.isArray(value);
}

/** The choice that a text is, spelt wrong. */
export function choiceFix(given: unknown, choices: readonly unknown[]): Fix | undefined {
  const words = choices.filter((choice) => typeof choice === 'string');
  const value = typeof given === 'string' ? meant(given, words) : undefined;
  return value === undefined ? undefined : { value };
}

/** Quotes around a text that YAML reads as something else, or none around what should be read so. */
export function typeFix({ issue }: Problem, { schema, facts }: Field, given: unknown): Fix | undefined {
  if (issue.code !== 'invalid_type' || facts.secret) return undefined;
  const scalar = typeof given === 'number' || typeof given === 'boolean';
  if (scalar && issue.expected === 'string') return { quoted: true };
  if (typeof given !== 'string') return undefined;
  const value = issue.expected === 'boolean' ? booleans.get(given.trim().toLowerCase()) : numberIn(given);
  return value !== undefined && schema?.safeParse(value).success ? { value } : undefined;
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['yes', true],
  ['no', false],
]);

const numberIn = (text: string) => (/^-?[0-9]{1,15}(\.[0-9]{1,6})?$/.test(text) ? Number(text) : undefined);

/** Spellings of one and the same: the one that the format takes, where it takes one of them alone. */
const respellings: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replace(/^\{(.*)\}$/, '$1'),
  (text) => text.replace(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i, '$1-$2-$3-$4-$5'),
  (text) => text.replace(/^v(?=[0-9])/i, ''),
  (text) => text.replace(/^(\d+),(\d+),(\d+)$/, '$1.$2.$3'),
];

/** The same text in the spelling of its format. */
export function formatFix({ schema, facts }: Pick<Field, 'schema' | 'facts'>, given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > 200 || facts.secret || schema === undefined) return undefined;
  if (withoutCredentials(given) !== given) return undefined;
  const spelt = new Set(respellings.map((spell) => spell(given)));
  const takes = (text: string) => schema.safeParse(text).success;
  const [right, ...others] = [...spelt].filter((text) => text !== given && takes(text));
  if (right === undefined || others.length > 0) return undefined;
  // A format that takes several cases does not tell which was meant: perCore, and not percore, for PerCore.
  const [lower, upper] = [right.toLowerCase(), right.toUpperCase()];
  const mixed = [lower.slice(0, 1) + upper.slice(1), upper.slice(0, 1) + lower.slice(1)];
  const sameCase = letters(right) === letters(given);
  return sameCase || !mixed.some((text) => text !== right && takes(text)) ? right : undefined;
}

const letters = (text: string) => text.replace(/[^A-Za-z]/g, '');
