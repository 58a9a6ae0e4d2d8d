/** From a place in an offer to the marketplace's resource that shows it. */
import type { Path } from '../../schemas/words.ts';
import type { Compiled } from './compile.ts';
import { renamed } from './mappings.ts';

const apiNames = new Map(Object.entries(renamed).map(([api, own]) => [own, api]));

/** The compiled resource that a place of the offer went into; undefined where it goes into none. */
export function resourceAt(compiled: readonly Compiled[], path: Path): Compiled | undefined {
  const within = compiled.filter(({ origin }) => origin.every((segment, index) => path[index] === segment));
  const deepest = Math.max(...within.map(({ origin }) => origin.length));
  const nearest = within.filter(({ origin }) => origin.length === deepest);
  const field = String(path[deepest] ?? '');
  return nearest.find(({ body }) => Object.hasOwn(body, apiNames.get(field) ?? field)) ?? nearest[0];
}
