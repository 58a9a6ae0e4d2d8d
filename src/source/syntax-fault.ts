/** Why a text is no YAML, and where to mend it: the parser tells where it lost its way, which is often lines later. */
import { EVENT_ID, parseEvents, type YAMLException } from 'js-yaml';
import { limits } from './limits.ts';
import { lineWithoutColon } from './line-without-colon.ts';
import type { Lines, Span } from './lines.ts';
import { leftOpen } from './open-flow.ts';
import { outdented } from './outdented.ts';
import { clip } from './text.ts';
import { failure, lineAbove, type Stop, words } from './yaml-lines.ts';

export interface SyntaxFault {
  readonly span: Span;
  readonly rule: 'source/yaml' | 'source/limit';
  readonly message: string;
  /** What may be written in between, and where, to mend it. */
  readonly insert?: { readonly at: number; readonly text: string };
}

/** What may be behind the parser's words: the first cause whose patterns match and whose place is found is told. */
interface Cause {
  /** What the parser says. */
  readonly reason: RegExp;
  /** The last of the line before where it stopped. */
  readonly before?: RegExp;
  /** The first of the line from there on. */
  readonly after?: RegExp;
  readonly rule?: 'source/limit';
  readonly says: string;
  /** From where the parser stopped to the end of the line unless said. */
  readonly at?: (stop: Stop) => Span | undefined;
  /** What is missing, after a stretch of the text from the fault's place on. */
  readonly missing?: { readonly after: RegExp; readonly text: string };
}

/** Looking back parses the text once for each line: how many lines, and how many characters in all. */
const most = { lines: 200, characters: 2_000_000 } as const;

const indentation = /bad indentation|separator is expected|expected ':'/;
const unclosed = /deficient indentation|unexpected end of the|missed comma/;

const reserved = 'Text that starts with @, `, %, ? or a comma stands in quotes.';
const indentedOddly = 'This line is indented like no line that it could belong to; line it up.';
const neverClosed = 'A quote or bracket that opens on this line is never closed.';

const causes: readonly Cause[] = [
  { reason: /./, says: 'A merge conflict begins here; settle it.', at: conflict },
  {
    reason: /directive|YAML version|previously declared/,
    says: 'Text that starts with % stands in quotes.',
    at: directive,
  },
  { reason: /indentation|separator is expected|expected ':'|missed comma/, after: /^[@`%]/, says: reserved },
  { reason: indentation, after: /^[?,]/, says: reserved },
  { reason: unclosed, says: neverClosed, at: openInFlow },
  { reason: /missed comma/, says: 'A comma is missing here or on the line above.', at: missingComma },
  { reason: unclosed, says: neverClosed, at: opening },
  { reason: /missed comma/, says: 'A comma is missing here, or a bracket is not closed.' },
  { reason: /unexpected end of the|deficient/, says: 'A quote or bracket before this is never closed.' },
  { reason: /found ','/, says: 'Nothing stands between two commas; take one away.' },
  {
    reason: /indentation|separator is expected|expected ':'|multiline key/,
    says: 'After the colon a space is missing.',
    at: spaceAfterColon,
    missing: { after: /^(?:-\s+)*["']?[A-Za-z][\w-]*["']?:/, text: ' ' },
  },
  {
    reason: /multiline key|separator is expected|bad indentation of a (?:mapping|sequence)/,
    says: 'This line is no `key: value`; a colon and a space are missing.',
    at: lineWithoutColon,
  },
  { reason: /multiline key/, says: 'A key stands on one line; before this a quote or a colon is missing.' },
  { reason: /^duplicated/, says: 'This key stands here a second time; keep one of the two.', at: fromSign },
  { reason: /^tab /, says: 'A tab indents this line; indent with spaces.' },
  { reason: /^null byte/, says: 'The file holds a NUL character; save it as UTF-8 text.' },
  { reason: /non-printable|JSON character/, says: 'A control character stands here; delete it.' },
  { reason: /complex keys/, says: 'A key is a list or mapping; put text with brackets in quotes.', at: complexKey },
  {
    reason: /unidentified alias/,
    says: 'No anchor has this name; text that starts with * stands in quotes.',
    at: fromSign,
  },
  { reason: /(anchor|alias) node/, says: 'Text that starts with & or * stands in quotes.' },
  { reason: /duplication of an?/, says: 'Before a value one anchor and one tag can stand; take the other away.' },
  { reason: /cannot merge/, says: '`<<` takes an alias of a mapping, or a list of such aliases.' },
  { reason: /\btag\b/, says: 'This tag cannot be read; take it away, or put text that starts with ! in quotes.' },
  {
    reason: /escape|hexadecimal/,
    says: 'In double quotes \\ starts an escape, and this is none; write \\\\ for a backslash.',
  },
  {
    reason: /line break is expected|block scalar|chomping|indentation width/,
    says: 'Text after | or > starts on the next line; put text that starts with | or > in quotes.',
  },
  { reason: /whitespace character is expected/, says: 'After the colon a space is missing.' },
  {
    reason: /^aliases exceeded/,
    rule: 'source/limit',
    says: `Anchors are used more than ${limits.aliases} times in this file; write some of them out.`,
  },
  {
    reason: /^merge keys exceeded|^abnormal merge/,
    rule: 'source/limit',
    says: 'Too much is merged with `<<` in this file; write some of it out.',
  },
  {
    reason: /^nesting exceeded/,
    rule: 'source/limit',
    says: `Values are nested more than ${limits.depth} deep; make the nesting flatter.`,
  },
  { reason: indentation, says: indentedOddly, at: outdented },
  {
    reason: indentation,
    before: /["']\s*$/,
    says: "The quotes close before this. In double quotes write \\\" for a quote, in single quotes '' for an apostrophe.",
  },
  {
    reason: indentation,
    after: /^[\]}]/,
    says: 'This bracket closes nothing; take it away, or put the text in quotes.',
  },
  { reason: indentation, before: /(^|[\s[{,])\*\S+\s+$/, says: 'Text that starts with * stands in quotes.' },
  {
    reason: indentation,
    before: /:\s.*\S\s*$/,
    after: /^:/,
    says: 'Text with a colon and a space in it stands in quotes.',
  },
  {
    reason: indentation,
    after: /^-\S/,
    says: 'After the dash a space is missing.',
    missing: { after: /^-/, text: ' ' },
  },
  {
    reason: indentation,
    says: indentedOddly,
    at: wholeLine,
  },
];

/** The fault behind an error of the parser. */
export function syntaxFault(text: string, index: Lines, { reason, mark }: YAMLException): SyntaxFault {
  const position = Math.min(mark?.position ?? 0, text.length);
  const { line } = index.place(position);
  const [start, end] = index.line(line);
  const before = text.slice(Math.max(start, position - 200), position);
  const after = text.slice(position, Math.min(end, position + 200));
  const stop: Stop = { text, index, position, line, before, after, reason };
  const rest: Span = [position, Math.max(position, end)];
  for (const cause of causes) {
    const fits = cause.reason.test(reason) && (cause.before ?? any).test(before) && (cause.after ?? any).test(after);
    const span = fits ? (cause.at ?? (() => rest))(stop) : undefined;
    if (span === undefined) continue;
    const told: SyntaxFault = { span, rule: cause.rule ?? 'source/yaml', message: cause.says };
    const { missing } = cause;
    const stands = missing?.after.exec(text.slice(...span));
    return missing && stands ? { ...told, insert: { at: span[0] + stands[0].length, text: missing.text } } : told;
  }
  return { span: rest, rule: 'source/yaml', message: `This is not valid YAML: ${clip(reason, 100)}.` };
}

const any = /^/;

function conflict({ text, index }: Stop): Span | undefined {
  const found = /^<{7}(?=[ \r\n])/m.exec(text);
  return found === null ? undefined : index.line(index.place(found.index).line);
}

function directive({ text }: Stop): Span | undefined {
  const found = /^[ \t]*%.*/m.exec(text);
  return found === null ? undefined : [found.index, found.index + found[0].length];
}

/** Here, if the parser comes further with a comma before it. */
function missingComma({ text, index, position, line }: Stop): Span | undefined {
  const next = failure(`${text.slice(0, position)},${text.slice(position)}`);
  const further = next === undefined || (next.mark?.position ?? 0) > position + 1;
  return further ? [position, index.line(line)[1]] : undefined;
}

/**
 * The line on which the unclosed quote or bracket opens. The text is cut further and further back until it can be parsed: what
 * follows is what was left open. Where that is the line on which the parser stopped, it knows the place better.
 */
function opening({ text, index, line, reason }: Stop): Span | undefined {
  const lines = Math.min(line, most.lines, Math.floor(most.characters / text.length));
  for (let last = line; last > line - lines; last -= 1) {
    if (failure(text.slice(0, index.line(last)[0])) !== undefined) continue;
    return last < line || /end of the/.test(reason) ? words(text, index, last) : undefined;
  }
  return undefined;
}

/** The quote or bracket left open inside a list or mapping in brackets that began on a line before. */
function openInFlow(stop: Stop): Span | undefined {
  const { text, index, line } = stop;
  const outermost = opening(stop);
  if (outermost === undefined || index.place(outermost[0]).line === line) return undefined;
  const inner = leftOpen(text.slice(outermost[0]));
  return inner === undefined ? undefined : words(text, index, index.place(outermost[0] + inner).line);
}

/** The line before, where it has a key and a value with nothing between the colon and the value. */
function spaceAfterColon({ text, index, line }: Stop): Span | undefined {
  const above = lineAbove(text, index, line);
  const content = above === undefined ? '' : text.slice(...index.line(above));
  return above !== undefined && /^[\s-]*["']?[A-Za-z][\w-]*["']?:(?!\s|$|\/\/)/.test(content)
    ? words(text, index, above)
    : undefined;
}

/** From the quote or sign before the word that the parser names. */
function fromSign({ text, index, position, line }: Stop): Span {
  const sign = /["'*&]/.test(text.charAt(position - 1));
  return [sign ? position - 1 : position, index.line(line)[1]];
}

/** The first key that is a list or mapping; the parser tells no place for one. */
function complexKey({ text, index, position, line }: Stop): Span {
  const open: { readonly mapping: boolean; members: number }[] = [];
  for (const event of parseEvents(text, { maxDepth: limits.depth })) {
    const parent = open.at(-1);
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const collection = event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING;
    if (collection && parent?.mapping && parent.members % 2 === 0) return [event.start, event.start + 1];
    if (parent !== undefined) parent.members += 1;
    if (collection || event.type === EVENT_ID.DOCUMENT)
      open.push({ mapping: event.type === EVENT_ID.MAPPING, members: 0 });
  }
  return [position, index.line(line)[1]];
}

function wholeLine({ text, index, line }: Stop): Span {
  return words(text, index, line);
}
