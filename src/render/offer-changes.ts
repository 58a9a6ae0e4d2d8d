/** Differences between the marketplace and an offer, for a terminal. */
import { clip } from '../source/text.ts';
import { plain } from './plain.ts';

/** A field that differs: of the marketplace's resource by its key. */
export interface ShownChange {
  readonly key: string;
  readonly field: readonly (string | number)[];
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: unknown;
  readonly after: unknown;
}

/** The most that are told one by one. */
const most = 40;

/** A line each, indented: `~ listing/en-us title: "Fabrikam" -> "Fabrikam 2"`. */
export function changeLines(changes: readonly ShownChange[]): readonly string[] {
  const lines = changes.slice(0, most).map(({ key, field, kind, before, after }) => {
    const name = plain([key, field.join('.')].filter((part) => part !== '').join(' '));
    if (kind === 'added') return `  + ${name}: ${value(after)}`;
    if (kind === 'removed') return `  - ${name}: ${value(before)}`;
    return `  ~ ${name}: ${value(before)} -> ${value(after)}`;
  });
  return changes.length > most ? [...lines, `  and ${changes.length - most} more`] : lines;
}

/** A value, short and on one line. Hashes of files are told by their beginning. */
function value(of: unknown): string {
  const text = typeof of === 'string' ? of.replace(/^(sha256:[0-9a-f]{8})[0-9a-f]+$/, '$1…') : JSON.stringify(of);
  const short = clip(text ?? '', 60);
  return plain(typeof of === 'string' ? `"${short}"` : short);
}
