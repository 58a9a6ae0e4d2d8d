/** What earlier runs know of the offers that a base holds, by the ID of their content: an index for the rules of several offers. */
import type { Marks } from '../rules/judge-repository.ts';
import { keptFile } from './program-cache.ts';

export interface MarksCache {
  readonly marksOf: (content: string) => Marks | undefined;
  readonly keep: (content: string, marks: Marks) => void;
  /** Writes what was learnt; what was not asked for this time is forgotten. */
  readonly save: () => void;
}

/** The index of the offers of a repository at `top`; undefined where the program runs from its sources. */
export function marksCache(
  top: string,
  environment: Readonly<Record<string, string | undefined>>,
): MarksCache | undefined {
  const file = keptFile(['marks', top], environment);
  if (file === undefined) return undefined;
  let kept: Map<string, Marks> | undefined;
  const used = new Map<string, Marks>();
  let learnt = false;
  return {
    marksOf: (content) => {
      kept ??= new Map(Object.entries((file.read() ?? {}) as Record<string, Marks>));
      const known = kept.get(content);
      if (known !== undefined) used.set(content, known);
      return known;
    },
    keep: (content, marks) => {
      learnt = true;
      used.set(content, marks);
    },
    save: () => {
      if (learnt) file.write(Object.fromEntries(used));
    },
  };
}
