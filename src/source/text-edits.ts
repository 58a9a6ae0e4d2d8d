/** Edits of a YAML text by which a value becomes another, and nothing else of the text changes. */
import type { Path } from '../../schemas/words.ts';
import type { Fix } from './fix.ts';
import type { Span } from './lines.ts';
import { type Node, type Stands, standsAt } from './places.ts';

export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/**
 * What may be written to mend what stands at `path`, the likeliest first. Which of them does it, if any, is seen by reading the text
 * again: an anchor may be used elsewhere, and a plain word may be no text.
 */
export function replacements(
  text: string,
  root: Node,
  path: Path,
  fix: Exclude<Fix, { readonly quoted: true }>,
): readonly Replacement[] {
  const found = standsAt(root, path);
  if (found === undefined) return [];
  if ('remove' in fix) return removals(text, found);
  const { key, node } = found;
  const collection = node.entries !== undefined || node.items !== undefined;
  const span = 'key' in fix ? key : collection ? undefined : node.span;
  if (span === undefined) return [];
  const old = text.slice(...span);
  return spellings('key' in fix ? fix.key : fix.value, old).map((words) => ({ span, text: words }));
}

/** The scalar at `path` as it is written, without quotes; undefined where it has some or is no scalar. */
export function writtenAt(text: string, root: Node, path: Path): string | undefined {
  const node = standsAt(root, path)?.node;
  const written = node === undefined || node.entries || node.items ? '' : text.slice(...node.span);
  return /^[^\s"'&*!|>]+$/.test(written) ? written : undefined;
}

/** Ways to write a scalar, in the quotes of the one before it. */
function spellings(value: string | number | boolean, old: string): readonly string[] {
  const [, quote, inner = old] = /^(["'])(.*)\1$/s.exec(old) ?? [];
  if (typeof value === 'number' && Number(inner) === value) return [inner];
  if (typeof value !== 'string') return [String(value)];
  const double = JSON.stringify(value);
  if (quote === '"') return [double];
  return quote === "'" ? [`'${value.replaceAll("'", "''")}'`] : [value, double];
}

/** The item with its lines, or with its comma. What stands in comments is never taken away. */
function removals(text: string, { node, key, parent, index }: Stands): readonly Replacement[] {
  const [before, after] = [parent.items?.[index - 1], parent.items?.[index + 1]];
  const start = lineStart(text, node.span[0]);
  const dash = /^[ \t]*-[ \t]+$/.test(text.slice(start, node.span[0]));
  const end = endOf(text, node);
  if (key !== undefined || (before ?? after) === undefined) return [];
  const first: Span = [node.span[0], after?.span[0] ?? end];
  const span: Span = dash ? [start, nextLine(text, end)] : before === undefined ? first : [endOf(text, before), end];
  return text.slice(...span).includes('#') ? [] : [{ span, text: '' }];
}

/** The offset after a value: after its last scalar, and after the bracket that closes it. */
function endOf(text: string, { span, entries, items }: Node): number {
  const inner = items ?? [...(entries?.values() ?? [])].map(({ node }) => node);
  const last = Math.max(span[1], ...inner.map((one) => endOf(text, one)));
  const bracket =
    /[[{]/.test(text.charAt(span[0])) && (items ?? entries) ? /^[\s,]*[\]}]/.exec(text.slice(last)) : null;
  return last + (bracket?.[0].length ?? 0);
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}
