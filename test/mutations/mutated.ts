/** Bytes that were hurt: bits flipped, cut off, or with a stretch of others put in. */
import { Buffer } from 'node:buffer';

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Mutated {
  readonly bytes: Buffer;
  /** Nothing of the first `header` bytes was hurt. */
  readonly pastHeader: boolean;
}

/** Hurts bytes in one of five ways; half of the time nothing of its header. */
export function mutated(whole: Buffer, others: readonly Buffer[], header: number, random: () => number): Mutated {
  const least = random() < 0.5 && whole.length > header + 1 ? header : 0;
  const at = () => least + Math.floor(random() * (whole.length - least));
  const bytes = Buffer.from(whole);
  const way = Math.floor(random() * 5);
  if (way === 0) {
    for (let count = 1 + Math.floor(random() * 8); count > 0; count -= 1) {
      const place = at();
      bytes[place] = (bytes[place] as number) ^ (1 << Math.floor(random() * 8));
    }
    return { bytes, pastHeader: least > 0 };
  }
  if (way === 1) {
    for (let count = 1 + Math.floor(random() * 8); count > 0; count -= 1)
      bytes[at()] = [0, 255, 127, 128][Math.floor(random() * 4)] as number;
    return { bytes, pastHeader: least > 0 };
  }
  const place = at();
  if (way === 2) return { bytes: bytes.subarray(0, place), pastHeader: least > 0 };
  const other = others[Math.floor(random() * others.length)] ?? whole;
  const from = Math.floor(random() * other.length);
  const part = other.subarray(from, from + 1 + Math.floor(random() * 200));
  if (way === 3) {
    part.copy(bytes, place);
    return { bytes, pastHeader: least > 0 };
  }
  return { bytes: Buffer.concat([bytes.subarray(0, place), part, bytes.subarray(place)]), pastHeader: least > 0 };
}
