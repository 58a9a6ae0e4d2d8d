/** Bytes that were hurt: bits flipped, cut off, or with a stretch of others put in. */
import { Buffer } from 'node:buffer';
import type { Random } from '../faults/random.ts';

export interface Mutated {
  readonly bytes: Buffer;
  /** Nothing of the first `header` bytes was hurt. */
  readonly pastHeader: boolean;
}

/** Hurts bytes in one of five ways; half of the time nothing of its header. */
export function mutated(
  whole: Buffer,
  others: readonly Buffer[],
  header: number,
  { below, chance, pick }: Random,
): Mutated {
  const least = chance(0.5) && whole.length > header + 1 ? header : 0;
  const at = () => least + below(whole.length - least);
  const bytes = Buffer.from(whole);
  const way = below(5);
  if (way === 0) {
    for (let count = 1 + below(8); count > 0; count -= 1) {
      const place = at();
      bytes[place] = (bytes[place] as number) ^ (1 << below(8));
    }
    return { bytes, pastHeader: least > 0 };
  }
  if (way === 1) {
    for (let count = 1 + below(8); count > 0; count -= 1) bytes[at()] = pick([0, 255, 127, 128]) as number;
    return { bytes, pastHeader: least > 0 };
  }
  const place = at();
  if (way === 2) return { bytes: bytes.subarray(0, place), pastHeader: least > 0 };
  const other = pick(others) ?? whole;
  const from = below(other.length);
  const part = other.subarray(from, from + 1 + below(200));
  if (way === 3) {
    part.copy(bytes, place);
    return { bytes, pastHeader: least > 0 };
  }
  return { bytes: Buffer.concat([bytes.subarray(0, place), part, bytes.subarray(place)]), pastHeader: least > 0 };
}
