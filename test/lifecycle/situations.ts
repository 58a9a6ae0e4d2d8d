/** All situations that facets allow. */
import type { Facets, Row, SituationOf } from '../../src/lifecycle/table.ts';

/** Every combination of the values of facets. */
export function* situations<Of extends Facets>(facets: Of): Generator<SituationOf<Of>> {
  const names = Object.keys(facets);
  const step = function* (index: number, so: Record<string, string>): Generator<Record<string, string>> {
    const name = names[index];
    if (name === undefined) yield { ...so };
    else for (const value of facets[name] ?? []) yield* step(index + 1, { ...so, [name]: value });
  };
  for (const situation of step(0, {})) yield situation as SituationOf<Of>;
}

/** The facets of which some row of a state asks something, and the first value of all others: no other situation is decided otherwise. */
export function facetsOf<State extends string, Of extends Facets, Effect extends string>(
  table: readonly Row<State, Of, Effect>[],
  state: State,
  facets: Of,
): Of {
  const rows = table.filter(({ from }) => from === 'any' || from.includes(state));
  const asked = new Set(rows.flatMap(({ when }) => Object.keys(when)));
  return Object.fromEntries(
    Object.entries(facets).map(([name, values]) => [name, asked.has(name) ? values : values.slice(0, 1)]),
  ) as unknown as Of;
}
