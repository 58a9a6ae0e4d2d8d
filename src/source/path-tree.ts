/** Paths as a tree, so that many of them are looked up in one walk over a value. */
import type { Path } from '../../schemas/words.ts';

export interface PathTree<Leaf> {
  readonly below: Map<string | number, PathTree<Leaf>>;
  leaf?: Leaf;
}

/** Folds paths and what stands at them into a tree. */
export function pathTree<Leaf>(leaves: Iterable<readonly [Path, Leaf]>): PathTree<Leaf> {
  const root: PathTree<Leaf> = { below: new Map() };
  for (const [path, leaf] of leaves) {
    let at = root;
    for (const segment of path) {
      let next = at.below.get(segment);
      if (next === undefined) {
        next = { below: new Map() };
        at.below.set(segment, next);
      }
      at = next;
    }
    at.leaf = leaf;
  }
  return root;
}

/** A copy of `value` with the tree's leaves in their places; `undefined` there takes the place away. */
export function grafted<Leaf>(value: unknown, tree: PathTree<Leaf>): unknown {
  if ('leaf' in tree) return tree.leaf;
  if (typeof value !== 'object' || value === null || tree.below.size === 0) return value;
  const next = (segment: string | number, child: unknown) => {
    const below = tree.below.get(segment);
    return below === undefined ? child : grafted(child, below);
  };
  if (Array.isArray(value)) return value.map((item, index) => next(index, item));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, next(key, child)] as const)
      .filter(([, child]) => child !== undefined),
  );
}
