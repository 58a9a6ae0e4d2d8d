/** A line that should be `key: value` and has no colon: the parser stops at one after it. */
import type { Lines, Span } from './lines.ts';
import { indent, lineAbove, type Stop, words } from './yaml-lines.ts';

/** Words, or a word before a text in quotes, which a quote or comment ends there. */
const lonely = /^\s*(?:[A-Za-z][^:#'"]*\s#.*|(?:[A-Za-z][\w-]*\s+)?(["'])[^"']*\1\s*(?:#.*)?)$/;

/** The line before, where the parser took it for the first half of a key because its colon is missing. */
export function lineWithoutColon({ text, index, position, line, before, after, reason }: Stop): Span | undefined {
  const content = (at: number) =>
    text
      .slice(...index.line(at))
      .replace(/(^|\s)#.*$/, '')
      .trim();
  const last = lineAbove(text, index, line);
  // A comment between two lines ends the text of the first, so that the second is where the parser stops.
  const [begins] = index.line(line);
  const stopsFirst = text.slice(begins, position).trim() === '';
  const commented = last !== undefined && stopsFirst && /^[ \t]*#/m.test(text.slice(index.line(last)[1], begins));
  const alone = last !== undefined && (commented || lonely.test(text.slice(...index.line(last))));
  if (/indentation/.test(reason) && !alone && (!after.startsWith(':') || /:\s/.test(before))) return undefined;
  // Where the parser stopped in a text that goes on, its first line stands less deep than this one.
  const least = indent(text, index, line) + (/:(\s|$)|^$/.test(content(line)) ? 1 : 0);
  let first: number | undefined;
  for (let above = last; above !== undefined; above = lineAbove(text, index, above)) {
    const words = content(above);
    const key = /:\s+(&\S+\s+)?([^\s&]|$)/.test(words);
    const continued = first !== undefined && key && indent(text, index, above) < indent(text, index, first);
    if (continued) return undefined;
    // The items of a list whose key has no colon stand as deep as the key, or deeper, and their texts deeper still.
    const own = first === undefined || (!key && indent(text, index, first) > indent(text, index, above));
    if (own && /^-\s/.test(words) && /multiline key/.test(reason)) {
      first = undefined;
      continue;
    }
    // A bracket is no key: where one opens, the key is further up.
    if (first === undefined && /^[[{]/.test(words)) continue;
    if (/:(\s|$)|^[-\]}]/.test(words)) break;
    first = above;
    if (indent(text, index, above) < least) break;
  }
  if (first === undefined || goesOn(text, index, first, /indentation/.test(reason))) return undefined;
  return words(text, index, first);
}

/** Whether a line goes on with a text that begins above it: after a | or >, or, where it may be `plain`, after a key. */
function goesOn(text: string, index: Lines, line: number, plain: boolean): boolean {
  const depth = indent(text, index, line);
  let above = lineAbove(text, index, line);
  while (above !== undefined && keyIndent(text, index, above) >= depth) above = lineAbove(text, index, above);
  const content = above === undefined ? '' : text.slice(...index.line(above));
  const block = /(?:-|:)\s+(?:[&!]\S+\s+)*[|>][-+\d]*\s*$/.test(content);
  return block || (plain && /^[\s-]*["']?[\w-]+["']?:\s+[^\s&|>#]/.test(content));
}

/** How deep the key of a line stands: a key after a dash stands deeper than the dash. */
function keyIndent(text: string, index: Lines, line: number): number {
  const content = text.slice(...index.line(line));
  return /^\s*(?:-\s+)+(?=["']?[\w-]+["']?:(?:\s|$))/.exec(content)?.[0].length ?? indent(text, index, line);
}
