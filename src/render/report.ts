/** A judgement for other programs. */
import type { Finding } from '../../schemas/finding.ts';
import type { Judgement } from '../../schemas/judgement.ts';
import type { Report, ReportedFinding, ReportedOffer } from '../../schemas/report.ts';
import { pointer } from '../source/pointer.ts';
import { unheard } from './plain.ts';
import { rulePage } from './rule-page.ts';

/** What was found in each publisher's folder, as one report. */
export function report(judgements: readonly Judgement[]): Report {
  return {
    version: 1,
    offers: judgements.flatMap(reportedOffers),
    findings: judgements.flatMap(({ findings }) => findings.map(reported)),
    waived: judgements.flatMap(({ waived }) =>
      waived.map(({ reason, until, ...finding }) => ({ ...reported(finding), reason, until })),
    ),
    unchanged: judgements.reduce((sum, { unchanged }) => sum + unchanged, 0),
    removed: judgements.flatMap(({ removed }) => removed),
  };
}

/** The report as JSON, indented. */
export function json(judgements: readonly Judgement[]): string {
  return `${unheard(JSON.stringify(report(judgements), undefined, 2))}\n`;
}

function reportedOffers({ offers }: Judgement): readonly ReportedOffer[] {
  return offers.map(({ change, cost, permanent, checklist, ...offer }) => ({
    ...offer,
    ...(cost && {
      cost: {
        certification: cost.certification,
        ...(cost.usually !== undefined && { usually: cost.usually }),
        touches: [...cost.touches],
      },
    }),
    permanent: permanent.map(({ path, says, rule }) => ({ path: pointer(path), says, ...(rule && { rule }) })),
    checklist: checklist.map(({ policy, ...item }) => ({ ...item, ...(policy !== undefined && { policy }) })),
    ...(change && {
      change: { ...change, changes: change.changes.map((one) => ({ ...one, path: pointer(one.path) })) },
    }),
  }));
}

function reported(finding: Finding): ReportedFinding {
  const { rule, severity, file, line, column, endLine, endColumn, path, message, fix } = finding;
  return {
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
  };
}
