/**
 * Paths are bytes on disk and in Git, and text in the house. A name that is not UTF-8 keeps its bytes as lone surrogates
 * (byte 0xFF is U+DCFF), so that no two names become one, the same name is the same text from every tree, and no name
 * that a publisher writes in UTF-8 meets it.
 */
import { Buffer, isUtf8 } from 'node:buffer';

/** The text of a path, or of one name in it, whose bytes are given as Latin-1. */
export function pathText(latin1: string): string {
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, 'latin1');
  if (isUtf8(bytes)) return bytes.toString();
  if (latin1.includes('/')) return latin1.split('/').map(pathText).join('/');
  return latin1.replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0)));
}

/** The bytes of a path that `pathText` made; Latin-1 keeps just the low byte of a surrogate. */
export function pathBytes(text: string): Buffer {
  const names = text.split('/').map((name) => Buffer.from(name, name.isWellFormed() ? 'utf8' : 'latin1'));
  return Buffer.from(names.map((name) => name.toString('latin1')).join('/'), 'latin1');
}
