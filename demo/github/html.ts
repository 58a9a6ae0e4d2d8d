/** HTML made safely: what is put into a text is escaped, unless it is HTML already. */
import { marked } from 'marked';

/** HTML that may be shown as it is. */
export interface Html {
  readonly html: string;
}

export type Shown = string | number | Html | readonly Html[];

/** A template whose values are escaped. */
export function html(texts: TemplateStringsArray, ...values: readonly Shown[]): Html {
  return { html: texts.map((text, at) => text + shown(values[at] ?? '')).join('') };
}

function shown(value: Shown): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map((one) => one.html).join('\n');
}

/**
 * Markdown as GitHub shows it, but for two things: it is not sanitised as GitHub does, for the page's policy allows no
 * scripts, frames or forms at all; and comments of HTML, in which bots keep their markers, are left out.
 */
export function markdown(text: string): Html {
  return { html: marked.parse(text.replace(/<!--[\s\S]*?-->/g, ''), { async: false, gfm: true }) };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
