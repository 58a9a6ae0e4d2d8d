/** Several problems of one cause, told as one fault. Each merge takes the problems it explains and leaves the others. */
import { z } from 'zod';
import type { Path } from '../../schemas/words.ts';
import { choices, type Field, fieldAt, knownKeys, member, valueAt } from './field.ts';
import { unknownKey } from './shape-messages.ts';
import type { Kind, Problem, ShapeFault } from './shape-problem.ts';
import { few, kindOf, nameOf, nearest, shown } from './text.ts';

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
    const meant = choices(union)
      .map(([choice]) => choice)
      .find(
        (choice) => choice !== member(given, key) && union.safeParse({ ...(given as object), [key]: choice }).success,
      );
    if (meant === undefined) continue;
    const message = `\`${key}\` is ${shown(member(given, key))}, but the fields beside it are those of ${shown(meant)}; change one or the other.`;
    told.push({ path: [...at, key], part: 'value', spoils: at, rule: 'shape/choice', message });
    left = left.filter(({ path }) => !startsWith(path, at));
  }
  return { told, left };
};

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
    const names = few(
      belong.map(({ path }) => nameOf(path)),
      3,
    );
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
    const fits = only !== undefined && suits(fieldAt(root, value, only.path).schema, valueAt(value, unknown.path));
    const meant = missing.find(({ path }) => path.at(-1) === near) ?? (fits ? only : undefined);
    if (meant === undefined) continue;
    told.push(unknownKey(root, value, unknown.path, String(meant.path.at(-1))));
    left = left.filter((problem) => problem !== unknown && problem !== meant);
  }
  return { told, left };
};

/** Whether a value is of the kind that a schema takes: a mapping, a list or a scalar. */
function suits(schema: z.ZodType | undefined, value: unknown): boolean {
  if (schema instanceof z.ZodArray) return Array.isArray(value);
  const mapping =
    schema instanceof z.ZodObject || schema instanceof z.ZodRecord || schema instanceof z.ZodDiscriminatedUnion;
  return mapping ? kindOf(value) === 'a mapping' : !Array.isArray(value);
}

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
    told.push({ ...unknownKey(root, value, [...parent, stray], String(key)), spoils: parent });
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

/** All merges, in the order in which they are tried. */
export const merges: readonly Merge[] = [mischosen, nestedTooHigh, misspelt, misspeltDiscriminator, misplaced];
