/** Values that YAML can write and JSON cannot, and values that grow beyond measure when their anchors are written out. */
import type { Path } from '../../schemas/words.ts';

export interface UnsafeValue {
  readonly rule: 'source/yaml' | 'source/limit';
  readonly path: Path;
  readonly message: string;
}

/** The first such value, or undefined. Counts shared values once for each use, in time that grows with the text alone. */
export function unsafeValue(value: unknown, most: number): UnsafeValue | undefined {
  const sizes = new Map<object, number>();
  const open = new Set<object>();

  function measure(at: unknown, path: Path): number | UnsafeValue {
    if (typeof at === 'number') return numberFault(at, path) ?? 1;
    if (typeof at !== 'object' || at === null) return 1;
    const known = sizes.get(at);
    if (known !== undefined) return known;
    if (open.has(at))
      return { rule: 'source/yaml', path, message: 'This anchor holds itself; a value cannot be its own part.' };
    open.add(at);
    let size = 1;
    for (const [key, child] of Array.isArray(at) ? at.entries() : Object.entries(at)) {
      const measured = measure(child, [...path, key]);
      if (typeof measured !== 'number') return measured;
      size += measured;
      if (size > most)
        return {
          rule: 'source/limit',
          path,
          message: `With its anchors written out this holds more than ${most} values.`,
        };
    }
    open.delete(at);
    sizes.set(at, size);
    return size;
  }

  const measured = measure(value, []);
  return typeof measured === 'number' ? undefined : measured;
}

function numberFault(value: number, path: Path): UnsafeValue | undefined {
  if (!Number.isFinite(value))
    return { rule: 'source/yaml', path, message: 'This is no number that the marketplace knows.' };
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return { rule: 'source/yaml', path, message: 'This number is too long to be kept exactly; put it in quotes.' };
  }
  return undefined;
}
