/** Values that YAML can write and JSON cannot, and values that grow beyond measure when their anchors are written out. */
import type { Path } from '../../schemas/words.ts';
import { limits } from './limits.ts';
import { figure } from './text.ts';

export interface UnsafeValue {
  readonly rule: 'source/yaml' | 'source/limit';
  readonly path: Path;
  readonly message: string;
}

/** What a value holds when its anchors are written out. */
interface Size {
  readonly values: number;
  /** Of its keys and texts. */
  readonly characters: number;
  /** Levels of lists and mappings below it. */
  readonly depth: number;
}

/** The first such value, or undefined. Counts shared values once for each use, in time that grows with the text alone. */
export function unsafeValue(value: unknown): UnsafeValue | undefined {
  const sizes = new Map<object, Size>();
  const open = new Set<object>();

  function measure(at: unknown, path: Path): Size | UnsafeValue {
    if (typeof at === 'number') return numberFault(at, path) ?? leaf;
    if (typeof at === 'string') return textFault(at, path) ?? { ...leaf, characters: at.length };
    if (typeof at !== 'object' || at === null) return leaf;
    if (open.has(at))
      return { rule: 'source/yaml', path, message: 'This anchor holds itself; take one of the two away.' };
    const known = sizes.get(at);
    if (path.length + (known?.depth ?? 0) > limits.depth)
      return tooMuch(path, `is nested more than ${limits.depth} deep`);
    if (known !== undefined) return known;
    open.add(at);
    let size = leaf;
    for (const [key, child] of Array.isArray(at) ? at.entries() : Object.entries(at)) {
      const below = [...path, key];
      const measured = keyFault(String(key), below) ?? measure(child, below);
      if ('rule' in measured) return measured;
      size = {
        values: size.values + measured.values,
        characters: size.characters + (typeof key === 'string' ? key.length : 0) + measured.characters,
        depth: Math.max(size.depth, measured.depth + 1),
      };
      if (size.values > limits.values) return tooMuch(path, `holds more than ${figure(limits.values)} values`);
      if (size.characters > limits.yamlBytes)
        return tooMuch(path, `holds more than ${figure(limits.yamlBytes)} characters`);
    }
    open.delete(at);
    sizes.set(at, size);
    return size;
  }

  const measured = measure(value, []);
  return 'rule' in measured ? measured : undefined;
}

const leaf: Size = { values: 1, characters: 0, depth: 0 };

function tooMuch(path: Path, what: string): UnsafeValue {
  return { rule: 'source/limit', path, message: `With its anchors written out this ${what}; make it smaller.` };
}

function numberFault(value: number, path: Path): UnsafeValue | undefined {
  if (!Number.isFinite(value))
    return { rule: 'source/yaml', path, message: 'This is no number that JSON can hold; write it in digits.' };
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return { rule: 'source/yaml', path, message: 'This number is too long to be kept exactly; put it in quotes.' };
  }
  return undefined;
}

/** What YAML does not let stand in a text, written as an escape: control characters and halves of characters. */
export const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\p{Cs}\ufffe\uffff]/u;

/** zod leaves this key out of what it judges, so nothing behind it would be judged at all. */
function keyFault(key: string, path: Path): UnsafeValue | undefined {
  if (key !== '__proto__') return textFault(key, path);
  return { rule: 'source/yaml', path, message: '`__proto__` cannot be a key; take it away.' };
}

function textFault(text: string, path: Path): UnsafeValue | undefined {
  if (!unprintable.test(text)) return undefined;
  const message = 'This text holds a control character or half a character; take it out.';
  return { rule: 'source/yaml', path, message };
}
