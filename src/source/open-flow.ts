/** Finds the quote or bracket that is left open in a list or mapping in brackets which goes on over lines. */

const closes: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/**
 * The offset of what is left open in a text that begins with the line of the outermost bracket: a quote that nothing
 * closes, or the bracket that another kind of bracket would close. Undefined where all of them pair, or only the outermost is open.
 */
export function leftOpen(text: string): number | undefined {
  const open: number[] = [];
  let before = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const starts = before === '' || /[\s[{,:?]/.test(before);
    if (letter === '#' && /^\s?$/.test(text.charAt(at - 1))) at = lineEnd(text, at) - 1;
    else if (starts && (letter === '"' || letter === "'")) {
      const end = quoteEnd(text, at);
      if (end === undefined) return at;
      at = end;
    } else if (letter === '[' || letter === '{') open.push(at);
    else if (letter === ']' || letter === '}') {
      const last = open.pop();
      if (last === undefined) return undefined;
      if (text.charAt(last) !== closes[letter] || outdented(text, last, at)) return last;
    }
    if (!/[ \t]/.test(letter)) before = letter;
  }
  return undefined;
}

/** Whether a closing bracket that begins its line stands further out than the line of the bracket it would close. */
function outdented(text: string, open: number, close: number): boolean {
  const line = lineStart(text, close);
  const opening = lineStart(text, open);
  const indent = text.slice(opening, open).search(/\S|$/);
  return opening < line && text.slice(line, close).trim() === '' && close - line < indent;
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** The offset of the quote that closes the one at `start`. On a later line it closes only if nothing but a sign comes after it. */
function quoteEnd(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  const end = lineEnd(text, start);
  for (let at = start + 1; at < text.length; at += 1) {
    if (quote === '"' && text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === quote) {
      if (quote === "'" && text.charAt(at + 1) === quote) at += 1;
      else return at < end || /^[\s,:\]}]?$/.test(text.charAt(at + 1)) ? at : undefined;
    }
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const found = /[\r\n]/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? text.length;
}
