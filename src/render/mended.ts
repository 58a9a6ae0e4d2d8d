/** What was mended by machine, for a terminal. */
import type { Finding, TextEdit } from '../../schemas/finding.ts';
import { many } from './counts.ts';
import { cut, plain } from './plain.ts';

/** A finding with its fix, and what stood in its place. */
interface Mended {
  readonly finding: Finding & { readonly fix: TextEdit };
  readonly before: string;
}

/** A line for each fix and their sum; `made` is false where they were only tried. Ends with a line break. */
export function mendedLines(mended: readonly Mended[], made: boolean): string {
  if (mended.length === 0) return 'Nothing here is mended by machine: no finding has exactly one right text.\n';
  const rows = mended.map(({ finding: { rule, fix }, before }) => ({
    at: `${plain(fix.file)}:${fix.line}:${fix.column}`,
    rule,
    what: fix.text === '' ? `${words(before)} is taken away` : `${words(before)} becomes ${words(fix.text)}`,
  }));
  const widest = (pick: (row: (typeof rows)[number]) => string) => Math.max(...rows.map((row) => pick(row).length));
  const [atWidth, ruleWidth] = [widest(({ at }) => at), widest(({ rule }) => rule)];
  const lines = rows.map(({ at, rule, what }) => `${at.padEnd(atWidth)}  ${rule.padEnd(ruleWidth)}  ${what}`);
  const files = new Set(mended.map(({ finding }) => finding.fix.file)).size;
  const sum = made
    ? `${many(mended.length, 'fault')} mended in ${many(files, 'file')}.`
    : `${many(mended.length, 'fault')} can be mended in ${many(files, 'file')}. This is a dry run: nothing is written.`;
  return `${[...lines, '', sum].join('\n')}\n`;
}

const words = (text: string) => `\`${cut(plain(text.trim().replace(/\s+/g, ' ')), 60)}\``;
