/** What a campaign found: figures for each operator, and each failure with what was changed. */
import type { Failure, Figures, Result } from './campaign.ts';
import { calmVerdicts, verdicts } from './trial.ts';

/** For a terminal. */
export function told(result: Result): string {
  const tables = tablesOf(result).map((rows) => aligned(rows, '  ', ''));
  const { length } = result.failures;
  const end = length === 0 ? 'No failures.' : `${length} ${length === 1 ? 'failure' : 'failures'}.`;
  return `${[...tables, ...result.failures.map(reproduction), end].join('\n\n')}\n`;
}

/** Both tables, for a page. */
export function markdown(result: Result): readonly string[] {
  return tablesOf(result).map(([head = [], ...rows]) => {
    const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
    return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  });
}

const tablesOf = ({ faults, edits }: Result) => [table('fault', faults, verdicts), table('edit', edits, calmVerdicts)];

function table<Outcome extends string>(
  name: string,
  figures: Figures<Outcome>,
  outcomes: readonly Outcome[],
): string[][] {
  const row = (title: string, counts: readonly ReadonlyMap<Outcome, number>[]) => {
    const sums = outcomes.map((outcome) => counts.reduce((sum, own) => sum + (own.get(outcome) ?? 0), 0));
    return [title, ...[sums.reduce((sum, one) => sum + one, 0), ...sums].map(String)];
  };
  const rows = [...figures].map(([title, counts]) => row(title, [counts]));
  return [[name, 'tried', ...outcomes], ...rows, row('all', [...figures.values()])];
}

function aligned(rows: readonly (readonly string[])[], gap: string, edge: string): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => edge + row.map(cell).join(gap) + edge).join('\n');
}

/** A failure with the smallest part of the files that shows it. */
export function reproduction({ operator, offer, what, before, changes, expected, trial }: Failure): string {
  const changed = Object.entries(changes).map(([file, content]) => {
    if (content === undefined) return `  ${file}: gone`;
    const old = before[file];
    if (typeof content !== 'string' || typeof old !== 'string') return `  ${file}: ${content.length} bytes`;
    return `  ${file}\n${difference(old, content)}`;
  });
  const found = trial.findings.map(
    ({ file, line, severity, rule, message }) => `  ${file}:${line} ${severity} ${rule}: ${message}`,
  );
  const thrown = trial.error instanceof Error ? [`  ${trial.error.stack}`] : [];
  return [
    `${trial.verdict.toUpperCase()}: ${operator} (${offer}, ${what})`,
    ...changed,
    `  expected ${expected}, found:`,
    ...found,
    ...thrown,
  ].join('\n');
}

/** The lines in which two texts differ, with three around them. */
function difference(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const least = Math.min(old.length, now.length);
  let start = 0;
  while (start < least && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < least - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const numbered = (from: number, to: number, mark: string) =>
    now.slice(from, to).map((row, index) => `${String(from + index + 1).padStart(6)} ${mark} ${row}`);
  const rows = [
    ...numbered(Math.max(0, start - 3), start, ' '),
    ...old.slice(start, old.length - end).map((row) => `       - ${row}`),
    ...numbered(start, now.length - end, '+'),
    ...numbered(now.length - end, now.length - end + 3, ' '),
  ];
  return rows.map((row) => (row.length > 160 ? `${row.slice(0, 160)}…` : row)).join('\n');
}
