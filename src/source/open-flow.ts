/** Finds the quote or bracket that is left open in a list or mapping in brackets which goes on over lines. */

const closes: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/**
 * The offset of what is left open in a text that begins with the line of the outermost bracket: a quote that nothing
 * closes, or the bracket that another kind of bracket would close. Undefined where all of them pair, or only the outermost is open.
 */
export function leftOpen(text: string): number | undefined {
  const open: Bracket[] = [];
  const indents = new Map<number, number>();
  const indent = (start: number) => indents.get(start) ?? text.slice(start, start + 200).search(/\S|$/);
  let before = '';
  let line = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n' || letter === '\r') line = at + 1;
    const quoted = letter === '"' || letter === "'";
    const starts = quoted && (/^[\s[{,:?]?$/.test(before) || propertied.test(text.slice(Math.max(0, at - 100), at)));
    if (letter === '#' && /^\s?$/.test(text.charAt(at - 1))) at = lineEnd(text, at) - 1;
    else if (starts) {
      const end = quoteEnd(text, at);
      if (end === undefined) return at;
      at = end;
    } else if (letter === '[' || letter === '{') open.push({ at, line });
    else if (letter === ']' || letter === '}') {
      const last = open.pop();
      if (last === undefined) return undefined;
      const leads = at - line <= 200 && /^[\s\]},]*$/.test(text.slice(line, at));
      const outdented =
        leads && line !== last.line && at - line < indent(last.line) && text.slice(line, at).trim() === '';
      if (text.charAt(last.at) !== closes[letter] || outdented) return last.at;
      // A line that begins with what it closes stands as deep as what opened it, however it is indented.
      if (leads) indents.set(line, Math.min(indent(line), indent(last.line)));
    }
    if (!/[ \t]/.test(letter)) before = letter;
  }
  return undefined;
}

/** After an anchor or a tag, as its value is. */
const propertied = /[&!][^\s,[\]{}]*[ \t]+$/;

/** Where a bracket stands, and where its line begins. */
interface Bracket {
  readonly at: number;
  readonly line: number;
}

/** The offset of the quote that closes the one at `start`. On a later line it closes only if nothing but a sign comes after it. */
function quoteEnd(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  let crossed = false;
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\n' || text.charAt(at) === '\r') crossed = true;
    if (quote === '"' && text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === quote) {
      if (quote === "'" && text.charAt(at + 1) === quote) at += 1;
      else return !crossed || /^[\s,:\]}]?$/.test(text.charAt(at + 1)) ? at : undefined;
    }
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const found = /[\r\n]/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? text.length;
}
