/** What should stand at a place of an offer: the words in which nouns.ts is written. */
import type { FormatName } from './formats.ts';

export type Noun = Shape & { /** Microsoft's API writes null where there is none. */ readonly orNull?: true };

type Shape =
  | { readonly kind: 'text'; readonly most: number; readonly lines?: true }
  /** A text that may stand in a file beside the offer. */
  | { readonly kind: 'prose'; readonly most: number }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'whole' | 'amount'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'format'; readonly format: FormatName }
  | { readonly kind: 'file'; readonly shape: PictureShape | 'pdf' | 'zip' }
  | { readonly kind: 'secret' }
  | { readonly kind: 'list'; readonly item: Noun; readonly least: number; readonly most: number; readonly by?: string }
  /** Keys that end in `?` may be absent. */
  | { readonly kind: 'fields'; readonly keys: Fields }
  | { readonly kind: 'choice'; readonly by: string; readonly options: Readonly<Record<string, Fields>> }
  | { readonly kind: 'table'; readonly key: FormatName; readonly value: Noun; readonly most: number }
  | { readonly kind: 'free' };

export type Fields = Readonly<Record<string, Noun>>;
export type PictureShape = 'logo' | 'small' | 'medium' | 'wide' | 'hero' | 'screen' | 'still';

export const any = Number.POSITIVE_INFINITY;
export const text = (most: number): Noun => ({ kind: 'text', most });
export const label: Noun = { kind: 'text', most: 1000, lines: true };
export const prose = (most: number): Noun => ({ kind: 'prose', most });
export const word = (...words: string[]): Noun => ({ kind: 'word', words });
export const whole = (least: number, most: number): Noun => ({ kind: 'whole', least, most });
export const amount = (least: number, most: number): Noun => ({ kind: 'amount', least, most });
export const format = (name: FormatName): Noun => ({ kind: 'format', format: name });
export const picture = (shape: PictureShape): Noun => ({ kind: 'file', shape });
export const fields = (keys: Fields): Noun => ({ kind: 'fields', keys });
export const choice = (by: string, options: Readonly<Record<string, Fields>>): Noun => ({
  kind: 'choice',
  by,
  options,
});
export const table = (key: FormatName, value: Noun, most = any): Noun => ({ kind: 'table', key, value, most });
/** `by` tells the items apart where no two may be the same: a key, or the empty string for the item itself. */
export const orNull = (noun: Noun): Noun => ({ ...noun, orNull: true });
export const list = (item: Noun, least = 0, most = any, by?: string): Noun =>
  by === undefined ? { kind: 'list', item, least, most } : { kind: 'list', item, least, most, by };
export const flag: Noun = { kind: 'flag' };
export const secret: Noun = { kind: 'secret' };
export const free: Noun = { kind: 'free' };
