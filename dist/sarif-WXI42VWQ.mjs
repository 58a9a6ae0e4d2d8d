import {
  cut,
  plain,
  unheard
} from "./chunk-36UEKHX3.mjs";
import {
  repository,
  rulePage,
  version
} from "./chunk-NTQBMYRX.mjs";
import {
  many
} from "./chunk-CXHN32CA.mjs";
import {
  pointer,
  severities
} from "./chunk-5CPY3RO3.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";

// src/render/sarif.ts
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
var most = { results: 5e3, bytes: 1e7 };
var mostTags = 10;
function sarif(judgements, rules) {
  const found = judgements.flatMap(({ findings, waived }) => [...findings, ...waived]);
  const bySeverity = Map.groupBy(found, ({ severity }) => severity);
  const ordered = severities.flatMap((severity) => bySeverity.get(severity) ?? []);
  const told = [...ordered.filter((one) => !("reason" in one)), ...ordered.filter((one) => "reason" in one)];
  const used = new Set(found.map(({ rule }) => rule));
  const own = rules.filter(({ id }) => used.has(id));
  const indexes = new Map(own.map(({ id }, index) => [id, index]));
  const prints = fingerprints(told);
  const results = fitting(told.map((one, index) => result(one, indexes.get(one.rule), prints[index] ?? "")));
  const cutOff = told.length - results.length;
  const driver = {
    name: "Offerlane",
    organization: "Offerlane",
    fullName: `Offerlane ${version}`,
    version,
    semanticVersion: version,
    informationUri: repository,
    rules: own.map(reportingDescriptor)
  };
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [root]: { description: { text: "The folder that the paths start from." } } },
    automationDetails: { id: "offerlane/" },
    invocations: [{ executionSuccessful: true, ...cutOff > 0 && { toolExecutionNotifications: [leftOut(cutOff)] } }],
    results
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${unheard(JSON.stringify(log, void 0, 2))}
`;
}
var root = "SRCROOT";
var levels = { error: "error", warning: "warning", notice: "note" };
var problems = { error: "error", warning: "warning", notice: "recommendation" };
function fitting(results) {
  let left = most.bytes;
  const last = results.findIndex((one, index) => {
    left -= Buffer.byteLength(JSON.stringify(one, void 0, 2));
    return left < 0 || index >= most.results;
  });
  return last < 0 ? results : results.slice(0, last);
}
var leftOut = (number) => ({
  level: "warning",
  message: {
    text: `${many(number, "result")} of the least severity are left out here, for GitHub takes no more of a run.`
  }
});
function reportingDescriptor({ id, title, severity, kind, page, policy, why, fix }) {
  const tags = [id.split("/")[0], kind, page, policy && `policy ${policy}`].filter((tag) => tag !== void 0);
  const help = `${why} ${fix}`;
  return {
    id,
    name: id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: help,
      markdown: `**Why.** ${why}

**What to do.** ${fix}

[The rule with examples](${rulePage(id)})`
    },
    helpUri: rulePage(id),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: tags.slice(0, mostTags), precision: "high", "problem.severity": problems[severity] }
  };
}
function result(finding, ruleIndex, fingerprint) {
  const { rule: ruleId, severity, message, offer, path } = finding;
  const where = { physicalLocation: { artifactLocation: artifact(finding.file), region: region(finding) } };
  const logical = offer === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: `${offer}${pointer(path)}` }] };
  return {
    ruleId,
    ...ruleIndex !== void 0 && { ruleIndex },
    level: levels[severity],
    message: { text: unlinked(cut(plain(message), 4e3)) },
    locations: [{ ...where, ...logical }],
    partialFingerprints: { "offerlane/v1": fingerprint },
    ..."reason" in finding && { suppressions: [suppression(finding)] },
    ...finding.fix && { fixes: [fixOf(finding.fix)] }
  };
}
var suppression = ({ reason, until }) => ({
  kind: "external",
  status: "accepted",
  justification: cut(plain(`${reason} (until ${until})`), 1e3)
});
function fixOf(edit) {
  const replacement = {
    deletedRegion: exact(edit),
    ...edit.text !== "" && { insertedContent: { text: edit.text } }
  };
  return {
    description: { text: "The one right text here." },
    artifactChanges: [{ artifactLocation: artifact(edit.file), replacements: [replacement] }]
  };
}
function artifact(file) {
  return { uri: file.toWellFormed().split("/").map(encodeURIComponent).join("/"), uriBaseId: root };
}
var exact = ({ line: startLine, column: startColumn, endLine, endColumn }) => ({
  startLine,
  startColumn,
  endLine,
  endColumn
});
function region(place) {
  const between = place.line === place.endLine && place.column === place.endColumn;
  return between ? { startLine: place.line } : exact(place);
}
var unlinked = (message) => message.replace(/\[(?=[^\]]*\]\()/g, "\\[");
function fingerprints(found) {
  const seen = /* @__PURE__ */ new Map();
  return found.map(({ rule, offer, file, path }) => {
    const identity = JSON.stringify([rule, offer ?? file, pointer(path)]);
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    return createHash("sha256").update(`${identity}${nth}`).digest("hex").slice(0, 32);
  });
}
export {
  sarif
};
