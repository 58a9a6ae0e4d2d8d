import * as z from 'zod';
import type { TextEdit } from '../../schemas/finding.ts';
import type { Path } from '../../schemas/words.ts';
import type { Document } from './document.ts';
import { type Field, fieldAt } from './field.ts';
import type { Fix } from './fix.ts';

/** A file with what it should hold. `base` is where the whole value has what is in the file. */
export interface Formed {
  readonly document: Document;
  readonly base: Path;
  readonly root: Field;
  readonly value: unknown;
}

/** The edit of a file that a fix is at a path of the whole; undefined where none is sure. */
export function fixedValue({ document, base, root, value }: Formed, path: Path, fix: Fix): TextEdit | undefined {
  const own = path.slice(base.length);
  if ('key' in fix || 'remove' in fix) return document.fixed(own, fix);
  const { schema } = fieldAt(root, value, path);
  const right = 'quoted' in fix ? document.written(own) : fix.value;
  // The field that chooses among the options of a union has the union for a schema.
  const takes = schema === undefined || schema instanceof z.ZodDiscriminatedUnion || schema.safeParse(right).success;
  return right !== undefined && takes ? document.fixed(own, { value: right }) : undefined;
}
