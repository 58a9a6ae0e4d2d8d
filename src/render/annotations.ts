/** Findings as annotations of a workflow run. */
import type { Finding } from '../../schemas/finding.ts';
import { type Severity, severities } from '../../schemas/words.ts';
import { many } from './counts.ts';
import { cut, plain } from './plain.ts';

/** The titles of rules, by their IDs. */
export type RuleTitles = ReadonlyMap<string, string>;

export interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly place: {
    readonly title: string;
    readonly file: string;
    readonly startLine: number;
    readonly endLine: number;
    /** Only where it begins and ends on one line; GitHub refuses columns otherwise. */
    readonly startColumn?: number;
    readonly endColumn?: number;
  };
}

/** How many annotations of one severity GitHub shows of a step; it drops the rest without a word. */
const shownBySeverity = 10;

/** In the order of severity, so that what GitHub drops is the least of it. */
export function annotations(findings: readonly Finding[], titles: RuleTitles): readonly Annotation[] {
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  return severities.flatMap((severity) => bySeverity.get(severity) ?? []).map((finding) => annotation(finding, titles));
}

/** The annotations that GitHub shows. Where the step fails, why it does is one of its errors. */
export function shown(all: readonly Annotation[], failed: boolean): readonly Annotation[] {
  const bySeverity = Map.groupBy(all, ({ severity }) => severity);
  return [...bySeverity].flatMap(([severity, some]) =>
    some.slice(0, failed && severity === 'error' ? shownBySeverity - 1 : shownBySeverity),
  );
}

/** What to say of findings that GitHub does not show as annotations. */
export function unseen(hidden: number): string {
  const limit = `GitHub shows ${severities.map((severity) => many(shownBySeverity, severity)).join(', ')} of a step`;
  return `${limit} as annotations; ${many(hidden, 'finding')} more ${hidden === 1 ? 'stands' : 'stand'} in the summary and the report alone.`;
}

function annotation(finding: Finding, titles: RuleTitles): Annotation {
  const { rule, severity, file, line: startLine, endLine, column: startColumn, endColumn, message } = finding;
  const title = `${titles.get(rule) ?? rule} (${rule})`;
  const place = { title, file, startLine, endLine };
  return {
    severity,
    message: cut(plain(message), 4000),
    place: startLine === endLine ? { ...place, startColumn, endColumn } : place,
  };
}
