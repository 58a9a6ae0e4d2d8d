import {
  code,
  fold,
  prose
} from "./chunk-SVO3HS3F.mjs";
import {
  cut,
  plain,
  unheard
} from "./chunk-36UEKHX3.mjs";
import {
  rulePage
} from "./chunk-NTQBMYRX.mjs";
import {
  many
} from "./chunk-CXHN32CA.mjs";
import {
  pointer,
  severities
} from "./chunk-5CPY3RO3.mjs";

// src/render/annotations.ts
var shownBySeverity = 10;
function annotations(findings, titles) {
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  return severities.flatMap((severity) => bySeverity.get(severity) ?? []).map((finding) => annotation(finding, titles));
}
function shown(all, failed) {
  const bySeverity = Map.groupBy(all, ({ severity }) => severity);
  return [...bySeverity].flatMap(
    ([severity, some]) => some.slice(0, failed && severity === "error" ? shownBySeverity - 1 : shownBySeverity)
  );
}
function unseen(hidden) {
  const limit = `GitHub shows ${severities.map((severity) => many(shownBySeverity, severity)).join(", ")} of a step`;
  return `${limit} as annotations; ${many(hidden, "finding")} more ${hidden === 1 ? "stands" : "stand"} in the summary and the report alone.`;
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

// schemas/judgement.ts
var checklistStages = ["review", "preview", "live"];

// src/render/checklist.ts
var stageTitles = {
  review: "Before it is staged",
  preview: "In the preview",
  live: "After it went live"
};
function byStage(items) {
  return checklistStages.map((stage) => [stageTitles[stage], items.filter((item) => item.stage === stage)]).filter(([, own]) => own.length > 0);
}
function checklistFold(offers, most) {
  const asked = offers.filter(({ checklist }) => checklist.length > 0);
  const count = asked.reduce((sum, { checklist }) => sum + checklist.length, 0);
  if (count === 0) return "";
  const blocks = asked.slice(0, most).map(({ id, checklist }) => {
    const lists = byStage(checklist).map(([title, items]) => `${title}:

${items.map(row).join("\n")}`);
    return `${code(cut(id, 60))}

${lists.join("\n\n")}`;
  });
  const rest = asked.length - blocks.length;
  const left = rest > 0 ? [`${many(rest, "offer")} more, not shown here.`] : [];
  return fold(
    `What no machine can judge: ${many(count, "question")} for who reviews`,
    [...blocks, ...left].join("\n\n")
  );
}
var row = ({ question, policy }) => `- ${prose(question)}${policy === void 0 ? "" : ` (policy ${policy})`}`;
function checklistText({ id, checklist }) {
  if (checklist.length === 0) return [];
  const lists = byStage(checklist).flatMap(([title, items]) => [
    `  ${title}:`,
    ...items.map(({ question }) => `    [ ] ${question}`)
  ]);
  return [`For who reviews ${plain(id)}, as no machine can judge it:`, ...lists];
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
  return offers.map(({ change, cost, permanent, checklist, ...offer }) => ({
    ...offer,
    ...cost && {
      cost: {
        certification: cost.certification,
        ...cost.usually !== void 0 && { usually: cost.usually },
        touches: [...cost.touches]
      }
    },
    permanent: permanent.map(({ path, says, rule }) => ({ path: pointer(path), says, ...rule && { rule } })),
    checklist: checklist.map(({ policy, ...item }) => ({ ...item, ...policy !== void 0 && { policy } })),
    ...change && {
      change: { ...change, changes: change.changes.map((one) => ({ ...one, path: pointer(one.path) })) }
    }
  }));
}
function reported(finding) {
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
    ...fix && { fix }
  };
}

export {
  annotations,
  shown,
  unseen,
  checklistFold,
  checklistText,
  json
};
