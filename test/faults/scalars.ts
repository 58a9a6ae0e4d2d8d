/** Ways in which YAML can spell a text. */
import type { Random } from './random.ts';
import { parsed } from './yaml-nodes.ts';

/** Single quotes where they can hold the text. */
export function single(text: string): string {
  return /[\p{Cc}\u2028\u2029]/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

/** Plain where the parser reads the same text back, else in double quotes. */
export function plainOrQuoted(text: string, inFlow: boolean): string {
  return plain(text, inFlow) ? text : JSON.stringify(text);
}

/** Whether the parser reads the text back as it is written, without quotes. */
export function plain(text: string, inFlow: boolean): boolean {
  if (text === '' || text === '<<' || /[\n\r\t]|^[\s?*&!|>%@`"'#,[\]{}-]|\s$|:(\s|$)|\s#/.test(text)) return false;
  if (inFlow && /[,[\]{}:]/.test(text)) return false;
  return parsed(text) === text;
}

/** Whether the text can be a literal block, and a folded one if it has one line. */
export const blockable = (text: string) => /^[!-~][\n -~]*$/.test(text) && !/[ \n]\n|\n |[ ]$|\n\n$/.test(text);
/** Whether the text can go on over several lines. */
export const breakable = (text: string) =>
  /^[!-~][ -~]*[!-~]$/.test(text) && / \w/.test(text) && !/ {2}|\\/.test(text) && !/:( |$)| [#]/.test(text);

/** A line broken at some of its single spaces, where a word follows. */
export function foldedLines(text: string, random: Random): readonly string[] {
  const rows: string[] = [];
  for (const part of text.split(/(?<=\S) (?=\w)/)) {
    const last = rows.at(-1);
    if (last === undefined || random.chance(0.2)) rows.push(part);
    else rows[rows.length - 1] = `${last} ${part}`;
  }
  return rows;
}
