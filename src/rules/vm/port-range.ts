/** The first and the last port of a range such as `80-150`; of `80`, both are 80. */
export function portRange(written: string): readonly [number, number] {
  const [first = 0, last = first] = written.split('-').map(Number);
  return [first, last];
}
