/** What is wrong with a value's shape: zod's issues, one for each cause, in words for publishers. */
import * as z from 'zod';
import { facts } from '../../schemas/facts.ts';
import type { Path } from '../../schemas/words.ts';
import { type Field, fieldAt, rootField, valueAt } from './field.ts';
import { limits } from './limits.ts';
import { merges } from './shape-causes.ts';
import { fault } from './shape-messages.ts';
import { type Problem, problems, type ShapeFault } from './shape-problem.ts';
import { kindOf } from './text.ts';

/** How often each schema was used: zod compiles one where it may, which takes longer than a few uses without. */
const uses = new WeakMap<z.ZodType, number>();
const paysFrom = 50;

/** The faults of a value that should be of `root`'s schema, in zod's order, one for each cause. */
export function shapeFaults(root: Field, value: unknown): readonly ShapeFault[] {
  if (root.schema === undefined) return [];
  const times = uses.get(root.schema) ?? 0;
  uses.set(root.schema, times + 1);
  // The messages are ours, and zod's would be made for each of a hostile file's issues.
  const parsed = root.schema.safeParse(value, { error: () => '', jitless: times < paysFrom });
  if (parsed.success) return [];
  const found = problems(parsed.error.issues, value);
  if (found.length > limits.shapeFaults) {
    return found.slice(0, limits.shapeFaults + 1).map((problem) => fault(root, value, problem));
  }
  const told: ShapeFault[] = [];
  let left = found;
  for (const merge of merges) {
    const merged = merge(root, value, left);
    told.push(...merged.told);
    left = merged.left;
  }
  const again = ofAliases(value, told, left);
  const faults = left.flatMap((problem) => {
    const own = textFileFaults(root, value, problem) ?? [fault(root, value, problem)];
    return again.has(problem) ? own.map((one) => ({ ...one, again: true as const })) : own;
  });
  return [...told, ...faults];
}

/** Problems of mappings and lists that an alias uses again, where the same is told of already. */
function ofAliases(value: unknown, told: readonly ShapeFault[], left: readonly Problem[]): ReadonlySet<Problem> {
  const known = new Map<unknown, Set<string>>();
  const isNew = (path: Path, kind: string) => {
    const lacks = kind === 'missing';
    const at = valueAt(value, lacks ? path.slice(0, -1) : path);
    if (typeof at !== 'object' || at === null) return true;
    const what = lacks ? `missing ${path.at(-1)}` : kind;
    const own = known.get(at) ?? new Set();
    known.set(at, own);
    return own.size < own.add(what).size;
  };
  for (const { spoils = [] } of told) isNew(spoils, 'missing');
  return new Set(left.filter(({ path, kind }) => !isNew(path, kind)));
}

const TextFile = z.strictObject({
  file: z.string().min(1).register(facts, { wants: 'the path of a file in this folder' }),
});

/** A mapping in the place of a text can only be meant as `{ file: … }`, so its faults are those of one. */
function textFileFaults(root: Field, value: unknown, { kind, path }: Problem): readonly ShapeFault[] | undefined {
  const given = valueAt(value, path);
  const text = kind === 'type' && fieldAt(root, value, path).facts.file === 'text';
  if (!text || kindOf(given) !== 'a mapping') return undefined;
  return shapeFaults(rootField(TextFile), given).map((inner) => ({ ...inner, path, at: [...path, ...inner.path] }));
}
