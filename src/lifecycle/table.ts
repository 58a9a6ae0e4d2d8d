/** Tables that decide: the first row that fits a situation says what comes next. */

/** When to look again by itself. */
export const looks = ['soon', 'edits', 'publication', 'hourly'] as const;
export type Look = (typeof looks)[number];

/** All values that the facets of a situation can have. */
export type Facets = Readonly<Record<string, readonly string[]>>;
export type SituationOf<Of extends Facets> = { readonly [Facet in keyof Of]: Of[Facet][number] };

export interface Row<State extends string, Of extends Facets, Effect extends string> {
  /** Unique in its table; kept in the records and the journal. */
  readonly id: string;
  readonly from: readonly State[] | 'any';
  /** The values that each facet may have; a facet that is not named may have any. */
  readonly when: { readonly [Facet in keyof Of]?: readonly Of[Facet][number][] };
  /** Absent where it stays in its state. */
  readonly to?: State;
  /** What to do outside, or with the records of others. */
  readonly do?: Effect;
  /** Absent where it rests until something outside has changed. */
  readonly look?: Look;
  /** What is told of it: in the log, in the comment where nothing says it better, and in docs/lifecycle.md. */
  readonly says: string;
  /** Whether `says` is told on the pull request as the reason of what is seen there. */
  readonly tells?: true;
}

/** The row that fits; every state has one that fits everything. */
export function decide<State extends string, Of extends Facets, Effect extends string>(
  table: readonly Row<State, Of, Effect>[],
  state: State,
  situation: SituationOf<Of>,
): Row<State, Of, Effect> {
  const found = table.find((row) => fits(row, state, situation));
  if (found === undefined) throw new Error(`no row for ${state}: ${JSON.stringify(situation)}`);
  return found;
}

function fits<State extends string, Of extends Facets, Effect extends string>(
  { from, when }: Row<State, Of, Effect>,
  state: State,
  situation: SituationOf<Of>,
): boolean {
  if (from !== 'any' && !from.includes(state)) return false;
  return Object.entries(when).every(([facet, values]) => values === undefined || values.includes(situation[facet]));
}
