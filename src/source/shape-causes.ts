/** Several problems of one cause, told as one fault. Each merge takes the problems it explains and leaves the others. */
import * as z from 'zod';
import type { Path } from '../../schemas/words.ts';
import { choices, type Field, fieldAt, knownKeys, member, valueAt } from './field.ts';
import { suits } from './shape-fix.ts';
import { unknownKey } from './shape-messages.ts';
import type { Kind, Problem, ShapeFault } from './shape-problem.ts';
import { few, nameOf, nearest, shown } from './text.ts';

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

/** Fields that stand one level too high, beside the field they belong in, which is missing or empty. */
const nestedTooHigh: Merge = (root, value, problems) => {
  const told: ShapeFault[] = [];
  let left = problems;
  const empty = ({ kind, path }: Problem) => kind === 'missing' || (kind === 'type' && valueAt(value, path) === null);
  for (const missing of problems.filter(empty)) {
    const { schema } = fieldAt(root, value, missing.path);
    const parent = missing.path.slice(0, -1);
    // In a mapping with free keys the fields stand as keys of their own, with values of another kind.
    const free = fieldAt(root, value, parent).schema instanceof z.ZodRecord;
    const stray = ({ kind, path }: Problem) =>
      kind === 'unknown' || (free && kind === 'type' && valueAt(value, path) !== null);
    const strays = left.filter((problem) => stray(problem) && same(problem.path.slice(0, -1), parent));
    const belong = strays.filter(({ path }) => takes(schema, String(path.at(-1)), valueAt(value, path)));
    const [first] = belong;
    if (first === undefined || belong.length < strays.length) continue;
    const names = few(
      belong.map(({ path }) => nameOf(path)),
      3,
    );
    const message = `${names} ${belong.length > 1 ? 'belong' : 'belongs'} one level deeper, under ${nameOf(missing.path)}.`;
    told.push({ path: first.path, part: 'key', spoils: missing.path, rule: 'shape/unknown-key', message });
    left = left.filter((problem) => problem !== missing && !belong.includes(problem));
  }
  return { told, left };
};

/** Whether a mapping has such a key; one with free keys, whether it has such values. */
function takes(schema: z.ZodType | undefined, name: string, value: unknown): boolean {
  if (schema instanceof z.ZodRecord) return (schema.valueType as z.ZodType).safeParse(value).success;
  return knownKeys(schema, undefined)?.includes(name) ?? false;
}

/** An unknown field beside a missing one that it was meant to be. */
const misspelt: Merge = (root, value, problems) => {
  const told: ShapeFault[] = [];
  let left = problems;
  for (const unknown of problems.filter(({ kind }) => kind === 'unknown')) {
    const parent = unknown.path.slice(0, -1);
    const beside = (kind: Kind) => left.filter((other) => other.kind === kind && same(other.path.slice(0, -1), parent));
    const missing = beside('missing');
    const [name, names] = [String(unknown.path.at(-1)), missing.map(({ path }) => String(path.at(-1)))];
    // `pricing:{ model: flat }` without a space after the colon, or without the colon, is one long key.
    const near =
      names.find((own) => [`${own}:`, `${own} {`].some((start) => name.startsWith(start))) ?? nearest(name, names);
    const only = beside('unknown').length === 1 && missing.length === 1 ? missing[0] : undefined;
    const fits = only !== undefined && suits(fieldAt(root, value, only.path).schema, valueAt(value, unknown.path));
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
    told.push({ ...unknownKey(root, value, [...parent, stray], String(key)), spoils: parent });
    return false;
  });
  return { told, left };
};

/** A field that is missing in its place and wrong in another, because it is indented too far or not far enough. */
const misplaced: Merge = (_root, value, problems) => {
  const told: ShapeFault[] = [];
  let left = problems;
  for (const missing of problems.filter(({ kind }) => kind === 'missing')) {
    const home = missing.path.slice(0, -1);
    const stray = left.find(({ kind, path }) => {
      const parent = path.slice(0, -1);
      const near = startsWith(parent, home) || startsWith(home, parent);
      return (kind === 'unknown' || kind === 'type') && near && path.at(-1) === missing.path.at(-1);
    });
    const name = String(missing.path.at(-1));
    const swallowed = left.find(
      ({ kind, path }) => kind === 'type' && startsWith(path, home) && member(valueAt(value, path), name) !== undefined,
    );
    const found = stray ?? swallowed;
    if (found === undefined) continue;
    const stands = found === stray ? found.path : [...found.path, name];
    told.push({ ...outOfPlace(stands, home), spoils: found.kind === 'unknown' ? missing.path : found.path });
    left = left.filter((problem) => problem !== missing && problem !== found);
  }
  return { told, left };
};

/** A field of a mapping further out that is indented too far, with the fields below it that came along. */
const indentedTooFar: Merge = (root, value, problems) => {
  const told: ShapeFault[] = [];
  let left = problems;
  for (const stray of problems.filter(({ kind, path }) => kind === 'unknown' && path.length > 1)) {
    const parent = stray.path.slice(0, -1);
    const name = String(stray.path.at(-1));
    const homes = parent.map((_, depth) => parent.slice(0, depth)).reverse();
    const home = homes.find((above) => lacks(root, value, above, name));
    if (!left.includes(stray) || home === undefined) continue;
    const { schema } = fieldAt(root, value, [...home, name]);
    const along = left.filter(
      ({ kind, path }) =>
        kind === 'unknown' &&
        same(path.slice(0, -1), parent) &&
        takes(schema, String(path.at(-1)), valueAt(value, path)),
    );
    told.push({ ...outOfPlace(stray.path, home), spoils: [...home, name] });
    left = left.filter((problem) => problem !== stray && !along.includes(problem));
  }
  return { told, left };
};

/** A field of the mapping before it that is not indented far enough. */
const indentedTooLittle: Merge = (root, value, problems) => {
  const told: ShapeFault[] = [];
  const left = problems.filter((problem) => {
    if (problem.kind !== 'unknown') return true;
    const { path } = problem;
    const name = String(path.at(-1));
    const home = homeBefore(root, value, path).find((above) => wants(root, value, above, name, valueAt(value, path)));
    if (home === undefined) return true;
    told.push({ ...outOfPlace(path, home), spoils: [...home, name] });
    return false;
  });
  return { told, left };
};

/** The mappings and lists that end where a key stands: the one before it, the last one in that, and so on. */
function homeBefore(root: Field, value: unknown, path: Path): readonly Path[] {
  const homes: Path[] = [];
  let at = path.slice(0, -1);
  let keys = Object.keys(valueAt(value, at) ?? {});
  keys = keys.slice(0, keys.indexOf(String(path.at(-1))));
  for (let last = keys.at(-1); last !== undefined; last = keys.at(-1)) {
    at = [...at, Array.isArray(valueAt(value, at)) ? Number(last) : last];
    const given = valueAt(value, at);
    if (typeof given !== 'object' || fieldAt(root, value, at).schema === undefined) break;
    homes.push(at);
    keys = Object.keys(given ?? {});
  }
  return homes;
}

/** Whether a mapping lacks a field of this name, or takes any name for such a value. */
function wants(root: Field, value: unknown, path: Path, name: string, given: unknown): boolean {
  const { schema } = fieldAt(root, value, path);
  return schema instanceof z.ZodRecord ? takes(schema, name, given) : lacks(root, value, path, name);
}

/** Whether a mapping has a field of this name that is not given. */
function lacks(root: Field, value: unknown, path: Path, name: string): boolean {
  const given = valueAt(value, path);
  const { schema } = fieldAt(root, value, path);
  return (knownKeys(schema, given)?.includes(name) ?? false) && member(given, name) === undefined;
}

function outOfPlace(path: Path, home: Path): ShapeFault {
  const place = home.length === 0 ? 'the top level' : nameOf(home);
  const message = `${nameOf(path)} belongs under ${place}; mend its indentation.`;
  return { path, part: 'key', rule: 'shape/unknown-key', message };
}

/** All merges, in the order in which they are tried. */
export const merges: readonly Merge[] = [
  mischosen,
  nestedTooHigh,
  misspelt,
  misspeltDiscriminator,
  misplaced,
  indentedTooFar,
  indentedTooLittle,
];
