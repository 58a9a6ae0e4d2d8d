/** What changed between two sets of files, as Markdown for people. */
import { pngHeader } from '../../src/measure/png-header.ts';
import { decode } from '../../src/source/document.ts';
import type { Files } from './edits.ts';

/** Lines around a change, and how much of a long line is shown. */
const shown = { around: 1, columns: 140 };

/** A diff of each file that is not the same in both. Of very many files one stands for all. */
export function difference(before: Files, after: Files): string {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = paths.filter((path) => before.get(path)?.toString('base64') !== after.get(path)?.toString('base64'));
  const told = changed
    .slice(0, changed.length > 10 ? 1 : 10)
    .map((path) => fileChange(path, before.get(path), after.get(path)));
  const rest = changed.length - told.length;
  return [...told, ...(rest > 0 ? [`The same happens to ${rest} more files.`] : [])].join('\n\n');
}

function fileChange(path: string, before: Uint8Array | undefined, after: Uint8Array | undefined): string {
  if (after === undefined) return `\`${path}\` is taken away.`;
  const png = pngHeader(after);
  if (png !== undefined)
    return `\`${path}\` is a picture of ${png.width} x ${png.height} px${png.alpha ? ', transparent' : ''}.`;
  const text = decode(after);
  if (text === undefined) return `\`${path}\` is saved in another encoding than UTF-8.`;
  const old = before && (decode(before) ?? '');
  const rows =
    old === undefined || pngHeader(before ?? after) ? lines(text).map((line) => `+${line}`) : diff(old, text);
  return `\`${path}\`${old === undefined ? ' is new' : ''}\n\n\`\`\`diff\n${rows.map(cut).join('\n')}\n\`\`\``;
}

const lines = (text: string) => text.replace(/\n$/, '').split('\n');
const cut = (row: string) => (row.length > shown.columns ? `${row.slice(0, shown.columns - 1)}…` : row);

/** The lines that went (`-`) and came (`+`), with a little of what is around them. */
function diff(before: string, after: string): readonly string[] {
  const rows = lineDiff(lines(before), lines(after));
  const near = (index: number) =>
    rows.slice(Math.max(0, index - shown.around), index + shown.around + 1).some((row) => !row.startsWith(' '));
  return rows.flatMap((row, index) => {
    if (near(index)) return [row.trimEnd()];
    return near(index - 1) && rows.slice(index).some((later) => !later.startsWith(' ')) ? ['@@ … @@'] : [];
  });
}

/** By the longest common subsequence of lines. */
function lineDiff(a: readonly string[], b: readonly string[]): readonly string[] {
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = common[i];
    for (let j = b.length - 1; row && j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const rows: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      rows.push(` ${a[i]}`);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      rows.push(`-${a[i]}`);
      i += 1;
    } else {
      rows.push(`+${b[j]}`);
      j += 1;
    }
  }
  return rows;
}
