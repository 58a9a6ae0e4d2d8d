/** What is wrong with a value's shape: zod's issues, one for each cause, in words for publishers. */
import { z } from 'zod';
import { facts } from '../../schemas/facts.ts';
import type { Path } from '../../schemas/words.ts';
import { type Field, fieldAt, knownKeys, member, valueAt } from './field.ts';
import { limits } from './limits.ts';
import type { Part } from './places.ts';
import { clip, kindOf, listed, nameOf, nearest, shown } from './text.ts';

/** A fault of shape. `path` names what is wrong; for something missing, what should be there. */
export interface ShapeFault {
  readonly path: Path;
  readonly part: Part;
  readonly rule: string;
  readonly message: string;
}

type Kind = 'missing' | 'unknown' | 'type' | 'choice' | 'limit' | 'format';

interface Problem {
  readonly kind: Kind;
  readonly path: Path;
  readonly issue: z.core.$ZodIssue;
}

/** The faults of a value that should be of `root`'s schema, in zod's order, one for each cause. */
export function shapeFaults(root: Field, value: unknown): readonly ShapeFault[] {
  if (root.schema === undefined) return [];
  const parsed = root.schema.safeParse(value);
  if (parsed.success) return [];
  const problems = firstOfEachPath(parsed.error.issues.flatMap((issue) => problemsOf(issue, value)));
  if (problems.length > limits.shapeFaults) {
    return problems.slice(0, limits.shapeFaults + 1).map((problem) => fault(root, value, problem));
  }
  const told: ShapeFault[] = [];
  let left = problems;
  for (const merge of [mischosen, nestedTooHigh, misspelt, misspeltDiscriminator, misplaced]) {
    const merged = merge(root, value, left);
    told.push(...merged.told);
    left = merged.left;
  }
  return [...told, ...left.map((problem) => fault(root, value, problem))];
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown): Problem[] {
  const path = issue.path.filter((segment) => typeof segment !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ kind: 'unknown', path: [...path, key], issue }));
  const parent = valueAt(value, path.slice(0, -1));
  const last = path.at(-1);
  const absent = last !== undefined && typeof parent === 'object' && parent !== null && !Object.hasOwn(parent, last);
  return [{ kind: absent ? 'missing' : kindsByCode[issue.code], path, issue }];
}

const kindsByCode: Readonly<Record<z.core.$ZodIssue['code'], Kind>> = {
  invalid_type: 'type',
  invalid_union: 'choice',
  invalid_value: 'choice',
  too_big: 'limit',
  too_small: 'limit',
  not_multiple_of: 'format',
  invalid_format: 'format',
  invalid_key: 'format',
  invalid_element: 'format',
  unrecognized_keys: 'unknown',
  custom: 'format',
};

const rulesByKind: Readonly<Record<Kind, string>> = {
  missing: 'shape/missing-key',
  unknown: 'shape/unknown-key',
  type: 'shape/type',
  choice: 'shape/choice',
  limit: 'shape/limit',
  format: 'shape/format',
};

function firstOfEachPath(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const key = JSON.stringify(path);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Merged {
  readonly told: readonly ShapeFault[];
  readonly left: readonly Problem[];
}

type Merge = (root: Field, value: unknown, problems: readonly Problem[]) => Merged;

const startsWith = (path: Path, prefix: Path) => prefix.every((segment, index) => path[index] === segment);
const same = (a: Path, b: Path) => a.length === b.length && startsWith(a, b);

/** A union whose fields are those of another choice: the choice is wrong, not the fields. */
const mischosen: Merge = (root, value, problems) => {
  const told: ShapeFault[] = [];
  let left = problems;
  for (const problem of problems.filter(({ kind }) => kind === 'unknown' || kind === 'type')) {
    const at = problem.path.slice(0, -1);
    const union = fieldAt(root, value, at).schema;
    if (!left.includes(problem) || !(union instanceof z.ZodDiscriminatedUnion)) continue;
    const key = union.def.discriminator;
    const given = valueAt(value, at);
    const meant = choices(union).find(
      (choice) => choice !== member(given, key) && union.safeParse({ ...(given as object), [key]: choice }).success,
    );
    if (meant === undefined) continue;
    const message = `\`${key}\` is ${shown(member(given, key))}, but the fields beside it are those of ${shown(meant)}; change one or the other.`;
    told.push({ path: [...at, key], part: 'value', rule: 'shape/choice', message });
    left = left.filter(({ path }) => !startsWith(path, at));
  }
  return { told, left };
};

function choices(union: z.ZodDiscriminatedUnion): readonly unknown[] {
  return union.options.flatMap((option) => {
    const named = option instanceof z.ZodObject ? option.shape[union.def.discriminator] : undefined;
    return named instanceof z.ZodLiteral ? [...named.values] : [];
  });
}

/** Fields that stand one level too high, beside the missing field they belong in. */
const nestedTooHigh: Merge = (root, value, problems) => {
  const told: ShapeFault[] = [];
  let left = problems;
  for (const missing of problems.filter(({ kind }) => kind === 'missing')) {
    const keys = knownKeys(fieldAt(root, value, missing.path).schema, undefined) ?? [];
    const parent = missing.path.slice(0, -1);
    const strays = left.filter(({ kind, path }) => kind === 'unknown' && same(path.slice(0, -1), parent));
    const belong = strays.filter(({ path }) => keys.includes(String(path.at(-1))));
    const [first] = belong;
    if (first === undefined || belong.length < strays.length) continue;
    const names = clip(listed(belong.map(({ path }) => nameOf(path))), 120);
    const message = `${names} ${belong.length > 1 ? 'belong' : 'belongs'} one level deeper, under ${nameOf(missing.path)}.`;
    told.push({ path: first.path, part: 'key', rule: 'shape/unknown-key', message });
    left = left.filter((problem) => problem !== missing && !belong.includes(problem));
  }
  return { told, left };
};

/** An unknown field beside a missing one that it was meant to be. */
const misspelt: Merge = (root, value, problems) => {
  const told: ShapeFault[] = [];
  let left = problems;
  for (const unknown of problems.filter(({ kind }) => kind === 'unknown')) {
    const parent = unknown.path.slice(0, -1);
    const beside = (kind: Kind) => left.filter((other) => other.kind === kind && same(other.path.slice(0, -1), parent));
    const missing = beside('missing');
    const near = nearest(
      String(unknown.path.at(-1)),
      missing.map(({ path }) => String(path.at(-1))),
    );
    const only = beside('unknown').length === 1 && missing.length === 1 ? missing[0] : undefined;
    const fits = only && fieldAt(root, value, only.path).schema?.safeParse(valueAt(value, unknown.path)).success;
    const meant = missing.find(({ path }) => path.at(-1) === near) ?? (fits ? only : undefined);
    if (meant === undefined) continue;
    told.push(unknownKey(root, value, unknown.path, String(meant.path.at(-1))));
    left = left.filter((problem) => problem !== unknown && problem !== meant);
  }
  return { told, left };
};

/** A union that cannot be read because the field that chooses is misspelt: then no field in it counts as unknown yet. */
const misspeltDiscriminator: Merge = (root, value, problems) => {
  const told: ShapeFault[] = [];
  const left = problems.filter(({ kind, path }) => {
    if (kind !== 'missing') return true;
    const parent = path.slice(0, -1);
    const schema = fieldAt(root, value, parent).schema;
    const key = path.at(-1);
    if (!(schema instanceof z.ZodDiscriminatedUnion) || schema.def.discriminator !== key) return true;
    const known = knownKeys(schema, undefined) ?? [];
    const strays = Object.keys(valueAt(value, parent) as object).filter((name) => !known.includes(name));
    const stray =
      strays.find((name) => nearest(name, [String(key)]) !== undefined) ??
      (strays.length === 1 ? strays[0] : undefined);
    if (stray === undefined) return true;
    told.push(unknownKey(root, value, [...parent, stray], String(key)));
    return false;
  });
  return { told, left };
};

/** A field that is missing in its place and wrong in another, because it is indented too far or not far enough. */
const misplaced: Merge = (_root, _value, problems) => {
  const told: ShapeFault[] = [];
  let left = problems;
  for (const missing of problems.filter(({ kind }) => kind === 'missing')) {
    const home = missing.path.slice(0, -1);
    const stray = left.find(({ kind, path }) => {
      const parent = path.slice(0, -1);
      const near = startsWith(parent, home) || startsWith(home, parent);
      return (kind === 'unknown' || kind === 'type') && near && path.at(-1) === missing.path.at(-1);
    });
    if (stray === undefined) continue;
    const place = home.length === 0 ? 'the top level' : nameOf(home);
    const message = `${nameOf(stray.path)} belongs under ${place}; mend its indentation.`;
    told.push({ path: stray.path, part: 'key', rule: 'shape/unknown-key', message });
    left = left.filter((problem) => problem !== missing && problem !== stray);
  }
  return { told, left };
};

function fault(root: Field, value: unknown, problem: Problem): ShapeFault {
  const { kind, path, issue } = problem;
  if (kind === 'unknown') return unknownKey(root, value, path, undefined);
  const field = fieldAt(root, value, path);
  if (issue.code === 'invalid_key') {
    const wants = keyWants(fieldAt(root, value, path.slice(0, -1)));
    return {
      path,
      part: 'key',
      rule: 'shape/format',
      message: `${nameOf(path)} cannot stand here; it must be ${wants}.`,
    };
  }
  const claimed = kind === 'type' && !field.facts.secret ? undefined : field.facts.rule;
  return {
    path,
    part: kind === 'missing' ? 'key' : 'value',
    rule: claimed ?? rulesByKind[kind],
    message: messages[kind](problem, field, valueAt(value, path)),
  };
}

function keyWants(parent: Field): string {
  const key = parent.schema instanceof z.ZodRecord ? facts.get(parent.schema.keyType as z.ZodType) : undefined;
  return key?.wants ?? 'a plain word';
}

function unknownKey(root: Field, value: unknown, path: Path, meant: string | undefined): ShapeFault {
  const parent = path.slice(0, -1);
  const name = String(path.at(-1));
  const given = valueAt(value, parent);
  const known = knownKeys(fieldAt(root, value, parent).schema, given) ?? [];
  const free = known.filter((key) => !Object.hasOwn(given as object, key));
  const near = meant ?? nearest(name, free);
  const where = parent.length === 0 ? 'here' : `in ${nameOf(parent)}`;
  const next = near
    ? `did you mean \`${near}\`?`
    : `${where === 'here' ? 'the fields are' : 'it takes'} ${clip(listed(known), 200)}.`;
  return {
    path,
    part: 'key',
    rule: 'shape/unknown-key',
    message: `\`${clip(name, 60)}\` is not a field ${where}; ${next}`,
  };
}

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
    const bound =
      issue.code === 'too_big' ? `at most ${thousands(issue.maximum)}` : `at least ${thousands(issue.minimum)}`;
    if (typeof given === 'string') {
      if (given === '') return `${nameOf(path)} is empty; it must be ${wanted(field, issue)}.`;
      return `${nameOf(path)} is ${thousands(given.length)} characters long; ${bound} are allowed.`;
    }
    if (Array.isArray(given)) return `${nameOf(path)} has ${thousands(given.length)} entries; it takes ${bound}.`;
    return `${nameOf(path)} is ${shown(given)}; it must be ${bound}.`;
  },
  format: ({ path, issue }, field, given) => {
    const what = field.facts.secret ? 'not written as it must be' : shown(given);
    return `${nameOf(path)} is ${what}; it must be ${wanted(field, issue)}.`;
  },
};

const thousands = (count: number | bigint) => count.toLocaleString('en-US');

/** What a right value is, to end a sentence. */
function wanted(field: Field, issue: z.core.$ZodIssue): string {
  const { schema } = field;
  if (field.facts.wants !== undefined) return field.facts.wants;
  const values = options(schema, issue, []);
  if (values.length > 0) return clip(listed(values.map(String), 'or'), 200);
  if (schema instanceof z.ZodString) return field.facts.file === 'text' ? 'text, or { file: … }' : 'text';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'a whole number' : 'a number';
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodArray) return 'a list';
  const keys = knownKeys(schema, undefined);
  return keys === undefined ? 'a mapping' : `a mapping with ${clip(listed(keys), 160)}`;
}

function options(schema: z.ZodType | undefined, issue: z.core.$ZodIssue, path: Path): readonly unknown[] {
  if (issue.code === 'invalid_value' && issue.values.length <= 40) return issue.values;
  if (issue.code === 'invalid_value' && path.length > 0) return issue.values;
  const choosing = issue.code === 'invalid_union' || issue.code === 'invalid_value';
  return choosing && schema instanceof z.ZodDiscriminatedUnion ? choices(schema) : [];
}
