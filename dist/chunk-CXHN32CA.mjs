import {
  severities
} from "./chunk-5CPY3RO3.mjs";
import {
  figure
} from "./chunk-RTNL6V6G.mjs";

// src/render/counts.ts
function counts(findings) {
  const found = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) found[severity] += 1;
  return found;
}
function counted(findings) {
  const found = counts(findings);
  const told = severities.filter((severity) => found[severity] > 0);
  return told.map((severity) => many(found[severity], severity)).join(", ");
}
function many(number, noun) {
  return `${figure(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function failing({ findings, failOn }, asked) {
  const level = asked ?? failOn ?? "error";
  if (level === "never") return [];
  return findings.filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf(level));
}
function pageWorth({ pages }, page, own) {
  const errors = own.filter((finding) => finding.page === page && finding.severity === "error").length;
  return `${pages[page] ?? ""}${errors > 0 ? ` (${errors})` : ""}`;
}
function empty({ offers, findings, removed, unchanged }) {
  return offers.length + findings.length + removed.length + unchanged === 0;
}

export {
  counts,
  counted,
  many,
  failing,
  pageWorth,
  empty
};
