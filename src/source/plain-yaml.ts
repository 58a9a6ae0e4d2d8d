/**
 * Reads the YAML that offers are written in, several times faster than the parser, which knows all of YAML. Whatever is not
 * known here for certain, right or wrong, is left to the parser: an answer of this file is the parser's answer.
 */
import { type Flow, flowAt } from './plain-flow.ts';
import { blockText, doubtful, newLine, plainValue, quotedAt, space } from './plain-scalar.ts';

/** Nesting and length up to which nothing of `limits` can be exceeded. */
const most = { depth: 30, length: 150_000 } as const;

/** Tabs, carriage returns, and characters that YAML or JSON treat in ways of their own. */
const unusual = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ud800-\udfff\ue000-\ufefe\uff00-\ufffd]/;
/** Marks of documents and directives. */
const marks = /^(?:---|\.\.\.|%)/m;
const opening = /^(?:(?:#[^\n]*)?\n)*---\n/;
const key = /(?:\w[\w./-]*|"[^"\\\n]*"|'[^'\n]*'):(?=[ \n])/y;

/** The value of a text, a mapping; undefined where the parser has to look at it. */
export function plainYaml(written: string): { readonly value: unknown } | undefined {
  if (written.length > most.length) return undefined;
  const lines = written.includes('\r') ? written.replaceAll('\r\n', '\n') : written;
  if (unusual.test(lines)) return undefined;
  const begin = opening.exec(lines)?.[0].length ?? 0;
  const content = begin === 0 ? lines : lines.slice(begin);
  if (content.endsWith(' ') || marks.test(content)) return undefined;
  const text = content.endsWith('\n') ? content : `${content}\n`;
  return document(text);
}

const letter = /[A-Za-z]/;
const keyLike = (words: string) => words.endsWith(':') || words.includes(': ');

function trimmed(words: string): string {
  let length = words.length;
  while (words.charCodeAt(length - 1) === space) length -= 1;
  return length < words.length ? words.slice(0, length) : words;
}

/** Reads a text. Where it does not know, it is lost, and nothing that it has read counts. */
function document(text: string): { readonly value: unknown } | undefined {
  let lost = false;
  /** The first word of the current line, or of the item or value on it that is read. */
  let here = 0;
  /** How deep the current line is indented; negative at the end. */
  let indent = 0;

  line(0);
  if (indent !== 0) return undefined;
  const whole = mapping(0, 0);
  return lost || indent >= 0 ? undefined : { value: whole };

  /** Goes to the first line from an offset, which begins a line, that is neither blank nor a comment. */
  function line(from: number): void {
    let begin = from;
    for (;;) {
      let at = begin;
      let code = text.charCodeAt(at);
      while (code === space) {
        at += 1;
        code = text.charCodeAt(at);
      }
      if (at >= text.length) {
        indent = -1;
        return;
      }
      if (code !== newLine && code !== 35) {
        here = at;
        indent = at - begin;
        return;
      }
      begin = code === newLine ? at + 1 : text.indexOf('\n', at) + 1;
    }
  }

  /** The mapping whose first key stands at the current place, in a column. */
  function mapping(column: number, depth: number): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    if (depth > most.depth) lost = true;
    while (!lost) {
      key.lastIndex = here;
      if (!key.test(text)) {
        lost = true;
        break;
      }
      const end = key.lastIndex - 1;
      const first = text.charCodeAt(here);
      const quoted = first === 34 || first === 39;
      const name = quoted ? text.slice(here + 1, end - 1) : text.slice(here, end);
      // `Null` as a key is the text `null`, and the like.
      if (name === '__proto__' || (!quoted && plainValue(name) !== name) || Object.hasOwn(made, name)) lost = true;
      made[name] = value(end + 1, column, true, depth);
      if (indent < column) break;
      if (indent > column) lost = true;
    }
    return made;
  }

  /** The list whose first dash stands at the current place, in a column. */
  function list(column: number, depth: number): unknown[] {
    const made: unknown[] = [];
    if (depth > most.depth) lost = true;
    while (!lost && isDash()) {
      let at = here + 1;
      while (text.charCodeAt(at) === space) at += 1;
      key.lastIndex = at;
      if (key.test(text)) {
        const inner = column + at - here;
        here = at;
        made.push(mapping(inner, depth + 1));
      } else made.push(value(here + 1, column, false, depth));
      if (indent < column) break;
      if (indent > column) lost = true;
    }
    return made;
  }

  function isDash(): boolean {
    const next = text.charCodeAt(here + 1);
    return text.charCodeAt(here) === 45 && (next === space || next === newLine);
  }

  /** What stands behind a key or dash, in whose column it is; goes to the line after it. */
  function value(from: number, column: number, ofKey: boolean, depth: number): unknown {
    let at = from;
    while (text.charCodeAt(at) === space) at += 1;
    const code = text.charCodeAt(at);
    if (code === newLine || (code === 35 && at > from)) return below(text.indexOf('\n', at) + 1, column, ofKey, depth);
    if (code === 124 || code === 62) return block(at, column);
    if (code === 34 || code === 39) {
      const quoted = quotedAt(text, at);
      return quoted === undefined ? leave() : rest(quoted.end, quoted.value);
    }
    if (code === 91 || code === 123) {
      const flow: Flow | undefined = flowAt(text, at, column + 1, most.depth - depth);
      return flow === undefined ? leave() : rest(flow.end, flow.value);
    }
    const end = text.indexOf('\n', at);
    const whole = text.slice(at, end);
    const comment = whole.indexOf(' #');
    const words = trimmed(comment < 0 ? whole : whole.slice(0, comment));
    const value = plainValue(words);
    if (value === undefined || keyLike(words)) return leave();
    line(end + 1);
    if (indent <= column) return value;
    return comment < 0 ? continued(words, end + 1, column) : leave();
  }

  /** A text without quotes whose first line has been read, to its end. */
  function continued(first: string, from: number, column: number): unknown {
    let value = first;
    let begin = from;
    while (indent > column) {
      const breaks = here - indent - begin;
      // Between the lines are only line breaks, no blanks or comments, and each begins with a letter.
      if (text.slice(begin, here - indent) !== '\n'.repeat(breaks) || !letter.test(text.charAt(here))) return leave();
      const end = text.indexOf('\n', here);
      const words = trimmed(text.slice(here, end));
      if (keyLike(words) || words.includes(' #')) return leave();
      value += (breaks === 0 ? ' ' : '\n'.repeat(breaks)) + words;
      begin = end + 1;
      line(begin);
    }
    return value;
  }

  /** What stands on the lines below a key or dash. */
  function below(from: number, column: number, ofKey: boolean, depth: number): unknown {
    line(from);
    const dash = indent >= 0 && isDash();
    if (indent > column) return dash ? list(indent, depth + 1) : mapping(indent, depth + 1);
    if (ofKey) return dash && indent === column ? list(column, depth + 1) : null;
    return leave();
  }

  /** The text below `|` or `>`. */
  function block(at: number, column: number): unknown {
    const block = blockText(text, at, column);
    if (block === undefined) return leave();
    line(block.end);
    return indent > column ? leave() : block.value;
  }

  /** Goes on after a value that ends at an offset, behind which only a comment may stand. */
  function rest(from: number, value: unknown): unknown {
    const end = text.indexOf('\n', from);
    if (from !== end && doubtful(text, from, end)) return leave();
    line(end + 1);
    return value;
  }

  function leave(): undefined {
    lost = true;
    return undefined;
  }
}
