/** What the house knows of a field beyond its shape. One table, kept on the fields themselves. */
import * as z from 'zod';
import type { ChangeClass, Page } from './words.ts';

/** How a field names a file of its offer's folder. */
export type FileKind = 'text' | 'png' | 'pdf' | 'zip';

/**
 * Facts about a field. `page`, `class` and `digest` hold for everything below the field too, until a field below says
 * otherwise; the rest is the field's own.
 */
export interface Facts {
  readonly page?: Page;
  readonly class?: ChangeClass;
  /** `out`: the field is no part of the digest, for the marketplace never receives it. */
  readonly digest?: 'in' | 'out';
  /** The rule whose finding a wrong shape here is. */
  readonly rule?: string;
  /** `text`: the value may be `{ file: … }`. `png`, `pdf`, `zip`: the value is the path of such a file. */
  readonly file?: FileKind;
  /** A list without an order. The key that tells its items apart; the empty string where the items tell themselves apart. */
  readonly identity?: string;
  /** What a right value looks like, to end a sentence: "it must be …". */
  readonly wants?: string;
  /** The value must never be repeated in a message. */
  readonly secret?: true;
}

export const facts = z.registry<Facts>();
