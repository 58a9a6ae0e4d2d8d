/** Offsets in a text as lines and columns. */

/** A stretch of a text by UTF-16 offsets, the end exclusive. */
export type Span = readonly [start: number, end: number];

export interface Lines {
  /** Line and column of an offset, both from 1. */
  readonly place: (offset: number) => { readonly line: number; readonly column: number };
  readonly range: (span: Span) => {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
  /** The stretch of a line, from 1, without its line break. */
  readonly line: (line: number) => Span;
}

/** Indexes a text. Lines end at LF, CR LF or CR, as in YAML. */
export function lines(text: string): Lines {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const place = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return {
    place,
    range: ([start, end]) => {
      const from = place(start);
      const to = place(Math.max(start, end));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
    line: (line) => {
      const start = starts[line - 1] ?? text.length;
      const next = starts[line] ?? text.length;
      return [start, start + text.slice(start, next).replace(/[\r\n]+$/, '').length];
    },
  };
}
