/** A file with edits made in it. */
import type { TextEdit } from '../../schemas/finding.ts';
import { decode } from './document.ts';
import { lines } from './lines.ts';

/** An edit, and what stood in its place. */
export interface EditMade {
  readonly edit: TextEdit;
  readonly before: string;
}

/**
 * The bytes of a UTF-8 file with edits made and all else as it was, its byte order mark too. An edit that overlaps another is left
 * out; so are all of a file that is no UTF-8.
 */
export function editedFile(
  bytes: Uint8Array,
  edits: readonly TextEdit[],
): { readonly bytes: Uint8Array; readonly made: readonly EditMade[] } {
  const text = decode(bytes);
  if (text === undefined) return { bytes, made: [] };
  const index = lines(text);
  const offset = (line: number, column: number) => index.line(line)[0] + column - 1;
  const placed = edits
    .map((edit) => ({ edit, start: offset(edit.line, edit.column), end: offset(edit.endLine, edit.endColumn) }))
    .sort((a, b) => a.start - b.start);
  const made: EditMade[] = [];
  let whole = bytes[0] === 0xef ? '\uFEFF' : '';
  let from = 0;
  for (const { edit, start, end } of placed) {
    if (start < from || end > text.length) continue;
    whole += text.slice(from, start) + edit.text;
    made.push({ edit, before: text.slice(start, end) });
    from = end;
  }
  return { bytes: new TextEncoder().encode(whole + text.slice(from)), made };
}
