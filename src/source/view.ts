/** An offer as rules see it: what is wrong in shape is absent, so that no rule judges it a second time. */
import type { Path } from '../../schemas/words.ts';
import { grafted, pathTree } from './path-tree.ts';

/** A value of which any part may be absent. */
export type View<Value> = Value extends readonly (infer Item)[]
  ? readonly (View<Item> | undefined)[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: View<Value[Key]> | undefined }
    : Value;

/** A copy of `value` without what stands at `paths`. List items leave a gap, so that the others keep their places. */
export function without(value: unknown, paths: readonly Path[]): unknown {
  return grafted(value, pathTree(paths.map((path) => [path, undefined])));
}
