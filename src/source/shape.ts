/** What is wrong with a value's shape: zod's issues, one for each cause, in words for publishers. */
import type { Field } from './field.ts';
import { limits } from './limits.ts';
import { merges } from './shape-causes.ts';
import { fault } from './shape-messages.ts';
import { problems, type ShapeFault } from './shape-problem.ts';

/** The faults of a value that should be of `root`'s schema, in zod's order, one for each cause. */
export function shapeFaults(root: Field, value: unknown): readonly ShapeFault[] {
  if (root.schema === undefined) return [];
  const parsed = root.schema.safeParse(value);
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
  return [...told, ...left.map((problem) => fault(root, value, problem))];
}
