/** Documents of the store: JSON on the way in, held against their schema on the way out. */
import type * as z from 'zod';

/** JSON that PostgreSQL takes, whatever texts the outside has put into it. */
export function json(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) => (typeof part === 'string' ? storable(part) : part));
}

/** A text without what PostgreSQL's texts cannot have: the character NUL and halves of surrogate pairs. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\u{FFFD}');
}

/** A document as its schema has it; fails with the names of table and key where it is none. */
export function parsed<Doc>(schema: z.ZodType<Doc>, table: string, key: string, doc: unknown): Doc {
  const result = schema.safeParse(doc);
  if (!result.success)
    throw new Error(`The document of \`${key}\` in the table \`${table}\` is none that this version can read.`, {
      cause: result.error,
    });
  return result.data;
}
