/** Scores of what was measured of labelled pictures: how often it is right, and of what it says how much. */

/** Of yes and no: of those said, how many are so; of those that are so, how many are said. */
export interface Rates {
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function rates(pairs: readonly (readonly [truth: boolean, said: boolean])[]): Rates {
  const count = (truth: boolean, said: boolean) => pairs.filter(([a, b]) => a === truth && b === said).length;
  const right = count(true, true);
  const precision = share(right, right + count(false, true));
  const recall = share(right, right + count(true, false));
  return { count: pairs.length, precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/** The share of pairs whose two are the same. */
export const accuracy = (pairs: readonly (readonly [truth: unknown, said: unknown])[]): number =>
  share(pairs.filter(([truth, said]) => truth === said).length, pairs.length);

/** 1 where there is nothing to be wrong of. */
const share = (part: number, all: number) => (all === 0 ? 1 : part / all);
