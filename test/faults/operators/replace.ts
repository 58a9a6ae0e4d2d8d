/** Operators that put another value in the place of one. */
import { withValue } from '../edit.ts';
import { atSpot, inDocument, nameOf, type Operator } from '../fault.ts';
import type { Random } from '../random.ts';
import { plainOrQuoted, single } from '../scalars.ts';
import { inFlow, replaceable, type Spot } from '../subject.ts';

type Fits<Own extends Spot> = (spot: Spot) => spot is Own;

/** Puts one of these words, as YAML, in the place of a value. */
export function swapped(name: string, fits: (spot: Spot) => boolean, ...values: readonly string[]): Operator {
  return atSpot(
    name,
    (spot) => fits(spot) && replaceable(spot),
    ({ document, node }, random) => {
      const value = random.pick(values) ?? '';
      return inDocument(document, withValue(document, node, value), `${nameOf(node)}: ${value}`);
    },
  );
}

/** Puts a wrong text, in quotes or without, in the place of a value. */
export function misworded<Own extends Spot>(
  name: string,
  fits: Fits<Own>,
  word: (spot: Own, random: Random) => string | undefined,
): Operator {
  return atSpot(
    name,
    (spot): spot is Own => fits(spot) && replaceable(spot),
    (spot, random) => {
      const { document, node } = spot;
      const value = word(spot, random);
      if (value === undefined || value === node.value) return undefined;
      const spelt = random.pick([plainOrQuoted(value, inFlow(node)), JSON.stringify(value), single(value)]) ?? '';
      return inDocument(document, withValue(document, node, spelt), `${nameOf(node)}: ${value.slice(0, 80)}`);
    },
  );
}
