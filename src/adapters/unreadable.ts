import { getSystemErrorMessage } from 'node:util';
import { clip } from '../source/text.ts';

/** The error for what could not be read, `what` at the start of a sentence; it says why, in words. */
export function unreadable(what: string, cause: unknown): Error {
  return new Error(`${what} could not be read: ${reason(cause)}. Mend that, then run again.`, { cause });
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return clip(String(cause), 200);
  // O_NOFOLLOW refuses a link with the error of a circle of links.
  if ('code' in cause && cause.code === 'ELOOP') return 'it is a link';
  return 'errno' in cause && typeof cause.errno === 'number' ? getSystemErrorMessage(cause.errno) : cause.message;
}
