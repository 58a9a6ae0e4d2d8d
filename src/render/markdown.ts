/** Text that a pull request or the marketplace brought, as it may stand in a sentence or a table of Markdown on GitHub. */
import { withoutCredentials } from '../source/text.ts';
import { cut, plain } from './plain.ts';

/** GitHub makes mentions, references, links and emoji of the rendered text, so escaping alone does not keep it from them. */
const linked = /(?<=[@#:])(?=\S)|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi;
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

/** A sentence that others wrote: literal text on one line but for code in backticks, without secrets, with a full stop. */
export function sentence(text: string, most: number): string {
  const line = oneLine(text, most);
  return line === '' ? '' : prose(/[.?…:]$/.test(line) ? line : `${line}.`);
}

/** Words that others wrote: literal text on one line, without secrets and without what cannot be seen. */
export function words(text: string, most: number): string {
  return literal(oneLine(text, most));
}

/** A text of many lines, in the type of code. Entities and not a fence, so that nothing in it can be read as our own marks. */
export function preformatted(text: string, most: number): string {
  const lines = cut(withoutCredentials(text), most).split(/\r\n?|\n/);
  return `<pre>${lines.map((line) => literal(line.replace(unseen, ''))).join('\n')}</pre>`;
}

/** A person who is to be told; the name in the type of code where it is no login of a person. */
export function mention(login: string): string {
  return person.test(login) ? `@${login}` : code(oneLine(login, 60));
}

/** A link that we made; its words alone where the address is none. The words are Markdown. */
export function link(shown: string, address: string | undefined): string {
  return address !== undefined && web.test(address) ? `[${shown}](${address})` : shown;
}

/** A part that is opened by who wants to read it. The title and the body are Markdown, the title in one line. */
export function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;
const person = /^(?=.{1,39}$)[a-z\d](?:-?[a-z\d])*$/i;
const web = /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?(?:\/[\w./~%?=&#-]{0,800})?$/;

function oneLine(text: string, most: number): string {
  const start = withoutCredentials(text.slice(0, most * 4));
  return cut(start.replace(/\s+/g, ' ').replace(unseen, '').trim(), most);
}
