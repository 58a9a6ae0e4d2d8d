/** The tags of a text with markup, as far as they are tags: what a browser would take for one. Takes time in proportion to the text. */
import type { Span } from '../../source/lines.ts';

export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'void';
  readonly attributes: readonly string[];
  readonly span: Span;
}

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
const attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g;
/** Tags that have nothing to close (HTML, void elements). */
const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

export function htmlTags(text: string): readonly Tag[] {
  return [...text.matchAll(tag)].map(({ 0: whole, 1: slash, 2: written = '', 3: rest = '', index }) => {
    const name = written.toLowerCase();
    const attributes = [...rest.matchAll(attribute)].map(([, key = '']) => key.toLowerCase());
    const kind = voids.has(name) ? 'void' : slash === '/' ? 'close' : 'open';
    return { name, kind, attributes, span: [index, index + whole.length] };
  });
}
