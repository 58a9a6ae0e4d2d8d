/** Files that an offer names: pictures, documents and long texts beside it. */
import type { FileKind } from '../../schemas/facts.ts';
import type { Path } from '../../schemas/words.ts';
import { type Field, member, says, walk } from './field.ts';

export interface Reference {
  /** Where the offer names the file. */
  readonly path: Path;
  /** The path as written. */
  readonly written: string;
  readonly kind: FileKind;
}

/** The references in an offer, wherever its schema has them. */
export function references(root: Field, value: unknown): readonly Reference[] {
  const found: Reference[] = [];
  walk(root, value, (field, current, path) => {
    const kind = field.facts.file;
    const written = kind === 'text' ? textFile(current) : current;
    if (kind !== undefined && typeof written === 'string') found.push({ path: [...path], written, kind });
    return kind === undefined && says(field.schema, 'file');
  });
  return found;
}

/** The file of a text that is written `{ file: … }`. */
function textFile(value: unknown): string | undefined {
  const file = member(value, 'file');
  return typeof file === 'string' && Object.keys(value as object).length === 1 ? file : undefined;
}

/** The path inside the offer's folder that a reference names, or why it names none. */
export function resolved(written: string): { readonly path: string } | { readonly fault: string } {
  if (written === '') return { fault: 'names no file' };
  if (written.includes('\\')) return { fault: 'has a backslash; write paths with /' };
  if (/^([a-z][a-z0-9+.-]*:|\/|~)/i.test(written)) return { fault: 'must be a path inside the folder of the offer' };
  if (/\p{Cc}/u.test(written)) return { fault: 'has a character that no file name has' };
  const segments = written.split('/').filter((segment) => segment !== '.' && segment !== '');
  if (segments.includes('..')) return { fault: 'leads out; an offer reads nothing outside its folder' };
  return segments.length === 0 ? { fault: 'names no file' } : { path: segments.join('/') };
}
