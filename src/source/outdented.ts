/** Finds the line that is not indented far enough where a later one seems to be indented too far. */
import { EVENT_ID, type Event, parseEvents } from 'js-yaml';
import { limits } from './limits.ts';
import type { Lines, Span } from './lines.ts';
import { failure, indent, lineAbove, words } from './yaml-lines.ts';

/** The text is parsed once for each try: how many, and how many characters in all. */
const most = { tries: 20, characters: 2_000_000 } as const;

/**
 * The line that is not indented far enough, where the parser stopped at one after it: with what stands below it moved to the
 * right, the text can be read, and the lines before and after it stand as deep as each other.
 */
export function outdented({ text, index, line }: { text: string; index: Lines; line: number }): Span | undefined {
  let tries = Math.min(most.tries, Math.floor(most.characters / text.length));
  const depth = indent(text, index, line);
  if (!alignedBelow(text, index, line)) return undefined;
  let least = depth;
  for (let odd = lineAbove(text, index, line); odd !== undefined && tries > 0; odd = lineAbove(text, index, odd)) {
    const own = indent(text, index, odd);
    // The items of a list that moved with its key may stand as deep as what follows.
    if (own === depth && isItem(text, index, odd) && !isItem(text, index, line)) continue;
    const asDeep = own === depth && isItem(text, index, line) === isItem(text, index, odd);
    const before = (own >= least && least < depth) || asDeep ? undefined : lineAbove(text, index, odd);
    if (before === undefined) continue;
    least = own;
    if (!alignedAbove(text, index, before, depth)) continue;
    const [start, end] = [index.line(odd)[0], index.line(line)[0]];
    for (const column of columnsAbove(text, index, before, own)) {
      tries -= 1;
      const moved = text.slice(start, end).replace(/^(?=.*\S)/gm, ' '.repeat(column - own));
      if (hasKey(text.slice(0, start) + moved + text.slice(end), start + column)) return words(text, index, odd);
    }
  }
  return undefined;
}

/** Whether a text is YAML with a scalar that begins at an offset, and is not a part of another there. */
function hasKey(text: string, offset: number): boolean {
  const quoted = /["']/.test(text.charAt(offset)) ? 1 : 0;
  const begins = (event: Event) => event.type === EVENT_ID.SCALAR && event.valueStart === offset + quoted;
  return failure(text) === undefined && parseEvents(text, { maxDepth: limits.depth }).some(begins);
}

/** The columns beyond one at which keys stand in the lines from one upwards, the nearest first, until a line stands no deeper. */
function columnsAbove(text: string, index: Lines, from: number, column: number): readonly number[] {
  const columns = new Set<number>();
  for (
    let line: number | undefined = from;
    line !== undefined && columns.size < 4;
    line = lineAbove(text, index, line)
  ) {
    const [dashes = ''] = /^\s*(?:-\s+)*/.exec(text.slice(...index.line(line))) ?? [];
    if (dashes.length > column) columns.add(dashes.length);
    if (indent(text, index, line) <= column) break;
  }
  return [...columns];
}

const isItem = (text: string, index: Lines, line: number) => /^\s*-\s/.test(`${text.slice(...index.line(line))} `);

/** Whether a line begins an item, or a line further down stands as deep as it before any that stands less deep. */
function alignedBelow(text: string, index: Lines, line: number): boolean {
  if (isItem(text, index, line)) return true;
  const depth = indent(text, index, line);
  const last = index.place(text.length).line;
  for (let below = line + 1; below <= last; below += 1) {
    const own = indent(text, index, below);
    // The items of its own list may stand as deep as a key.
    if (own >= 0 && own <= depth && !isItem(text, index, below)) return own === depth;
  }
  return false;
}

/** Whether from a line upwards one stands so deep before any that stands less deep. */
function alignedAbove(text: string, index: Lines, line: number, depth: number): boolean {
  for (let above: number | undefined = line; above !== undefined; above = lineAbove(text, index, above)) {
    const own = indent(text, index, above);
    if (own <= depth) return own === depth;
  }
  return false;
}
