/** A judgement for other programs. */
import type { Judgement } from '../../schemas/judgement.ts';
import type { Report, ReportedFinding, ReportedOffer } from '../../schemas/report.ts';
import type { Path } from '../../schemas/words.ts';
import { rulePage } from './rule-page.ts';

/** What was found in each publisher's folder, as one report. */
export function report(judgements: readonly Judgement[]): Report {
  return {
    version: 1,
    offers: judgements.flatMap(reportedOffers),
    findings: judgements.flatMap(reportedFindings),
    unchanged: judgements.reduce((sum, { unchanged }) => sum + unchanged, 0),
    removed: judgements.flatMap(({ removed }) => removed),
  };
}

/** The report as JSON, indented. A runner reads a command from `##[`, so it never stands there as such. */
export function json(judgements: readonly Judgement[]): string {
  return `${JSON.stringify(report(judgements), undefined, 2).replaceAll('##[', '#\\u0023[')}\n`;
}

function reportedOffers({ offers, against = '' }: Judgement): readonly ReportedOffer[] {
  return offers.map(({ change, ...offer }) => ({
    ...offer,
    ...(change && {
      change: { ...change, against, changes: change.changes.map((one) => ({ ...one, path: pointer(one.path) })) },
    }),
  }));
}

function reportedFindings({ findings }: Judgement): readonly ReportedFinding[] {
  return findings.map(({ rule, severity, file, line, column, endLine, endColumn, path, message, fix }) => ({
    rule,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    path: pointer(path),
    message,
    docs: rulePage(rule),
    ...(fix && { fix }),
  }));
}

/** RFC 6901. */
function pointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
