/** Faults of shape in words for publishers. */
import * as z from 'zod';
import { facts } from '../../schemas/facts.ts';
import type { Path } from '../../schemas/words.ts';
import { choices, type Field, fieldAt, knownKeys, valueAt } from './field.ts';
import type { Fix } from './fix.ts';
import { choiceFix, formatFix, keyFix, typeFix } from './shape-fix.ts';
import type { Kind, Problem, ShapeFault } from './shape-problem.ts';
import { clip, few, figure, kindOf, nameOf, nearest, shown } from './text.ts';

/** The fault that a problem is, at its place in `value`. */
export function fault(root: Field, value: unknown, problem: Problem): ShapeFault {
  const { kind, path, issue } = problem;
  if (kind === 'unknown') return unknownKey(root, value, path, undefined);
  const field = fieldAt(root, value, path);
  if (issue.code === 'invalid_key') {
    const parent = fieldAt(root, value, path.slice(0, -1));
    const wants = keyWants(parent);
    const spelt = parent.schema instanceof z.ZodRecord ? parent.schema.keyType : undefined;
    const key = formatFix({ schema: spelt as z.ZodType | undefined, facts: parent.facts }, path.at(-1));
    return {
      path,
      part: 'key',
      rule: 'shape/format',
      message: `${nameOf(path)} cannot stand here; it must be ${wants}.`,
      ...(key !== undefined && { fix: { key } }),
    };
  }
  const given = valueAt(value, path);
  const fix = fixes[kind]?.(problem, field, given);
  const claimed = kind === 'type' && !field.facts.secret ? undefined : field.facts.rule;
  return {
    path,
    part: kind === 'missing' ? 'key' : 'value',
    ...(issue.code === 'invalid_union' && { spoils: path.slice(0, -1) }),
    rule: claimed ?? rulesByKind[kind],
    ...(claimed !== undefined && { general: rulesByKind[kind] }),
    message: messages[kind](problem, field, given),
    ...(fix !== undefined && { fix }),
  };
}

const fixes: Readonly<Partial<Record<Kind, (problem: Problem, field: Field, given: unknown) => Fix | undefined>>> = {
  type: typeFix,
  choice: ({ path, issue }, field, given) =>
    field.facts.secret ? undefined : choiceFix(given, options(field.schema, issue, path)),
  format: (_problem, field, given) => {
    const value = formatFix(field, given);
    return value === undefined ? undefined : { value };
  },
};

function keyWants(parent: Field): string {
  const key = parent.schema instanceof z.ZodRecord ? facts.get(parent.schema.keyType as z.ZodType) : undefined;
  return key?.wants ?? 'a plain word';
}

/** What is written where a secret's name belongs may be the secret, so nothing of it is shown. */
function secretFault(path: Path, { facts: { rule = 'shape/format', wants } }: Field): ShapeFault {
  return { path, part: 'key', rule, message: `${nameOf(path)} is not written as it must be; it must be ${wants}.` };
}

/** The fault of a key that is no field; `meant` is the field it was meant to be, if that is known. */
export function unknownKey(root: Field, value: unknown, path: Path, meant: string | undefined): ShapeFault {
  const parent = path.slice(0, -1);
  const name = String(path.at(-1));
  const given = valueAt(value, parent);
  const owner = fieldAt(root, value, parent);
  if (owner.facts.secret) return { ...secretFault(parent, owner), at: path };
  const known = knownKeys(owner.schema, given) ?? [];
  const free = known.filter((key) => !Object.hasOwn(given as object, key));
  const near = meant ?? nearest(name, free);
  const fix = keyFix(root, value, path);
  const where = parent.length === 0 ? 'here' : `in ${nameOf(parent)}`;
  const next = near
    ? `did you mean \`${near}\`?`
    : `${where === 'here' ? 'the fields are' : 'it takes'} ${few(known, 12)}.`;
  return {
    path,
    part: 'key',
    rule: 'shape/unknown-key',
    message: `\`${clip(name, 60)}\` is not a field ${where}; ${next}`,
    ...(fix !== undefined && 'key' in fix && fix.key === near && { fix }),
  };
}

const rulesByKind: Readonly<Record<Kind, string>> = {
  missing: 'shape/missing-key',
  unknown: 'shape/unknown-key',
  type: 'shape/type',
  choice: 'shape/choice',
  limit: 'shape/limit',
  format: 'shape/format',
};

type Message = (problem: Problem, field: Field, given: unknown) => string;

const messages: Readonly<Record<Exclude<Kind, 'unknown'>, Message>> = {
  missing: ({ path, issue }, field) => {
    const owner = path.length === 1 ? '' : ` in ${nameOf(path.slice(0, -1))}`;
    return `\`${path.at(-1)}\` is missing${owner}; it must be ${wanted(field, issue)}.`;
  },
  type: ({ path, issue }, field, given) => {
    if (given === null) return `${nameOf(path)} is empty; it must be ${wanted(field, issue)}.`;
    const scalar = typeof given === 'number' || typeof given === 'boolean';
    const quote = scalar && issue.code === 'invalid_type' && issue.expected === 'string' ? ', in quotes' : '';
    const kind = field.facts.secret ? 'not a reference' : kindOf(given);
    return `${nameOf(path)} is ${kind}; it must be ${wanted(field, issue)}${quote && !wanted(field, issue).includes('quotes') ? quote : ''}.`;
  },
  choice: ({ path, issue }, field, given) => {
    if (given === null) return `${nameOf(path)} is empty; it must be ${wanted(field, issue)}.`;
    const near = typeof given === 'string' ? nearest(given, options(field.schema, issue, path).map(String)) : undefined;
    const next = near ? `did you mean \`${near}\`?` : `it must be ${wanted(field, issue)}.`;
    return `${nameOf(path)} is ${shown(given)}; ${next}`;
  },
  limit: ({ path, issue }, field, given) => {
    if (issue.code !== 'too_big' && issue.code !== 'too_small')
      return `${nameOf(path)} must be ${wanted(field, issue)}.`;
    const bound = issue.code === 'too_big' ? `at most ${figure(issue.maximum)}` : `at least ${figure(issue.minimum)}`;
    if (typeof given === 'string') {
      if (given === '') return `${nameOf(path)} is empty; it must be ${wanted(field, issue)}.`;
      return `${nameOf(path)} is ${figure(given.length)} characters long; ${bound} are allowed.`;
    }
    if (Array.isArray(given)) return `${nameOf(path)} has ${figure(given.length)} entries; it takes ${bound}.`;
    return `${nameOf(path)} is ${shown(given)}; it must be ${bound}.`;
  },
  format: ({ path, issue }, field, given) => {
    const what = field.facts.secret ? 'not written as it must be' : shown(given);
    return `${nameOf(path)} is ${what}; it must be ${wanted(field, issue)}.`;
  },
};

/** What a right value is, to end a sentence. */
function wanted(field: Field, issue: z.core.$ZodIssue): string {
  const { schema } = field;
  if (field.facts.wants !== undefined) return field.facts.wants;
  const values = options(schema, issue, []);
  if (values.length > 0) return few(values.map(String), 8, 'or');
  if (schema instanceof z.ZodString) return field.facts.file === 'text' ? 'text, or { file: … }' : 'text';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'a whole number' : 'a number';
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodArray) return 'a list';
  const keys = knownKeys(schema, undefined);
  return keys === undefined ? 'a mapping' : `a mapping with ${few(keys, 6)}`;
}

function options(schema: z.ZodType | undefined, issue: z.core.$ZodIssue, path: Path): readonly unknown[] {
  if (issue.code === 'invalid_value' && issue.values.length <= 40) return issue.values;
  if (issue.code === 'invalid_value' && path.length > 0) return issue.values;
  const choosing = issue.code === 'invalid_union' || issue.code === 'invalid_value';
  return choosing && schema instanceof z.ZodDiscriminatedUnion ? choices(schema).map(([choice]) => choice) : [];
}
