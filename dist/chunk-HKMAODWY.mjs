import {
  pointer,
  severities
} from "./chunk-UP2IZKQM.mjs";
import {
  cut,
  plain,
  rulePage,
  unheard
} from "./chunk-TWSJZBT7.mjs";

// src/render/annotations.ts
var shownBySeverity = 10;
function annotations(findings, titles) {
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  return severities.flatMap((severity) => bySeverity.get(severity) ?? []).map((finding) => annotation(finding, titles));
}
function shown(all) {
  const bySeverity = Map.groupBy(all, ({ severity }) => severity);
  return [...bySeverity.values()].flatMap((some) => some.slice(0, shownBySeverity));
}
function annotation(finding, titles) {
  const { rule, severity, file, line: startLine, endLine, column: startColumn, endColumn, message } = finding;
  const title = `${titles.get(rule) ?? rule} (${rule})`;
  const place = { title, file, startLine, endLine };
  return {
    severity,
    message: cut(plain(message), 4e3),
    place: startLine === endLine ? { ...place, startColumn, endColumn } : place
  };
}

// src/render/relocated.ts
function relocated(judgement, seen) {
  return {
    ...judgement,
    offers: judgement.offers.map((offer) => ({ ...offer, path: seen(offer.path) })),
    findings: judgement.findings.map((finding) => ({ ...finding, file: seen(finding.file) })),
    waived: judgement.waived.map((finding) => ({ ...finding, file: seen(finding.file) }))
  };
}

// src/render/report.ts
function report(judgements) {
  return {
    version: 1,
    offers: judgements.flatMap(reportedOffers),
    findings: judgements.flatMap(({ findings }) => findings.map(reported)),
    waived: judgements.flatMap(
      ({ waived }) => waived.map(({ reason, until, ...finding }) => ({ ...reported(finding), reason, until }))
    ),
    unchanged: judgements.reduce((sum, { unchanged }) => sum + unchanged, 0),
    removed: judgements.flatMap(({ removed }) => removed)
  };
}
function json(judgements) {
  return `${unheard(JSON.stringify(report(judgements), void 0, 2))}
`;
}
function reportedOffers({ offers }) {
  return offers.map(({ change, cost, permanent, ...offer }) => ({
    ...offer,
    ...cost && {
      cost: {
        certification: cost.certification,
        ...cost.usually !== void 0 && { usually: cost.usually },
        touches: [...cost.touches]
      }
    },
    permanent: permanent.map(({ path, says, rule }) => ({ path: pointer(path), says, ...rule && { rule } })),
    ...change && {
      change: { ...change, changes: change.changes.map((one) => ({ ...one, path: pointer(one.path) })) }
    }
  }));
}
function reported(finding) {
  const { rule, severity, file, line, column, endLine, endColumn, path, message } = finding;
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
    docs: rulePage(rule)
  };
}

export {
  shownBySeverity,
  annotations,
  shown,
  relocated,
  json
};
