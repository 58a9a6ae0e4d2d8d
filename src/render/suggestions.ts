/** Edits that mend findings as comments of a review, which GitHub offers to commit with one click. */

import { code, prose } from './markdown.ts';
import type { Edit, Mendable } from './mendable.ts';
import { cut } from './plain.ts';

/** A file as the pull request leaves it. */
export interface ChangedFile {
  readonly text: string;
  /** The lines that the pull request added or changed, from 1: GitHub takes comments there. */
  readonly lines: ReadonlySet<number>;
}

/** A comment of a review, on the side of what the pull request brings. */
export interface Suggestion {
  readonly path: string;
  /** Set where it is about more than one line. */
  readonly startLine: number | undefined;
  readonly line: number;
  readonly body: string;
}

/** More of them in one review help nobody. */
const most = 30;

/** The comments for findings that have an edit, where all of its lines are the pull request's own; one for each place. */
export function suggestions(
  findings: readonly Mendable[],
  files: ReadonlyMap<string, ChangedFile>,
): readonly Suggestion[] {
  const taken = new Set<string>();
  const found = findings.flatMap((finding): readonly Suggestion[] => {
    const { fix } = finding;
    const file = fix && files.get(fix.file);
    if (fix === undefined || file === undefined) return [];
    const { from, to, text } = wholeLines(fix, file.text);
    const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    // GitHub applies several at once only where they do not touch each other.
    const places = lines.map((line) => `${fix.file}:${line}`);
    if (lines.some((line) => !file.lines.has(line)) || places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    return [{ path: fix.file, startLine: from === to ? undefined : from, line: to, body: body(finding, text) }];
  });
  return found.slice(0, most);
}

/** The edit as whole lines, which is how GitHub applies one: those from `from` to `to` become `text`, undefined for none. */
function wholeLines({ line, column, endLine, endColumn, text }: Edit, file: string) {
  const lines = file.split(/\r\n|\n|\r/);
  const before = (lines[line - 1] ?? '').slice(0, column - 1);
  const through = endLine > line && endColumn === 1 && (text === '' ? before === '' : text.endsWith('\n'));
  if (through) {
    const rest = before + text.replace(/\n$/, '');
    return { from: line, to: endLine - 1, text: text === '' ? undefined : rest };
  }
  return { from: line, to: endLine, text: before + text + (lines[endLine - 1] ?? '').slice(endColumn - 1) };
}

function body({ rule, message }: Mendable, text: string | undefined): string {
  const longest = Math.max(2, ...[...(text ?? '').matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const suggested = text === undefined ? '' : `${text}\n`;
  return `${prose(cut(message, 1000))} (${code(rule)})\n\n${fence}suggestion\n${suggested}${fence}\n`;
}
