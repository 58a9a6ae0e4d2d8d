/** Text that a pull request brought, as it may stand in a terminal or in the log of a workflow. */

const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;
const command = /^(\s*):(?=:)|##(?=\[)/g;

/**
 * The text on one line, with what cannot be seen written out as `\u{202e}`. Runners read a command from a line that starts
 * with `::` and from `##[` anywhere in it, so these are written out too.
 */
export function plain(text: string): string {
  return text
    .replace(unprintable, writtenOut)
    .replace(command, (found) => found.slice(0, -1) + writtenOut(found.slice(-1)));
}

/** JSON in which a runner reads no command: it takes one from `##[` wherever that stands. */
export const unheard = (json: string) => json.replaceAll('##[', '#\\u0023[');

/** At most so many characters, the last an ellipsis where it is cut. */
export function cut(text: string, most: number): string {
  const letters = [...text.slice(0, most * 2 + 1)];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

const writtenOut = (letter: string) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;
