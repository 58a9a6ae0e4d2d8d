/** Text that a pull request brought, as it may stand in a sentence or a table of Markdown on GitHub. */
import { plain } from './plain.ts';

/** GitHub makes mentions, references, links and emoji of the rendered text, so escaping alone does not keep it from them. */
const linked = /(?<=[@#:])(?=\S)|(?<=\bwww)(?=\.)|(?<=\bGH)(?=-\d)/gi;
const zeroWidthSpace = '\u200b';
const structural = /[!"#$&*:<>@[\\\]^_`{|}~]/g;

/** Literal text: nothing in it is markup, a link, a mention or an emoji code. */
export function literal(text: string): string {
  return plain(text)
    .replace(linked, zeroWidthSpace)
    .replace(structural, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Literal text in the type of code. */
export function code(text: string): string {
  return `<code>${literal(text)}</code>`;
}

/** A message: literal text, where backticks enclose code. */
export function prose(message: string): string {
  const parts = message.split(/`([^`]*)`/);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : literal(part))).join('');
}

/** A row of a table; the cells are Markdown. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The line between the head of a table and its rows. */
export function tableRule(columns: number): string {
  return tableRow(Array.from({ length: columns }, () => '---'));
}
