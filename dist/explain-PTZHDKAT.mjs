import {
  knownRule
} from "./chunk-2IE5B3GG.mjs";
import {
  wrapped
} from "./chunk-ZNETEOXU.mjs";
import {
  rulePage
} from "./chunk-NTQBMYRX.mjs";
import {
  oneOf
} from "./chunk-CDTQH3LR.mjs";
import {
  registry
} from "./chunk-SFOHYTGX.mjs";
import "./chunk-NHPQSCTJ.mjs";
import {
  offerTypeTitles,
  pageTitles
} from "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import "./chunk-SPNZBOOC.mjs";
import {
  listed
} from "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";

// src/render/explained-rule.ts
var kinds = {
  schema: "one field",
  "cross-field": "fields held against each other",
  "cross-file": "files held against each other",
  change: "a change of an offer",
  asset: "pictures and documents"
};
var families = {
  source: "Files",
  shape: "Form",
  configuration: "Configuration",
  offer: "Setup",
  properties: "Properties",
  listing: "Listing",
  audience: "Preview audience",
  plan: "Plans",
  pricing: "Pricing and availability",
  vm: "Technical configuration: virtual machine",
  sas: "Technical configuration: addresses of disks",
  app: "Technical configuration: Azure application",
  container: "Technical configuration: container",
  saas: "Technical configuration: SaaS",
  testdrive: "Test drive",
  leads: "Customer leads",
  media: "Logos and media",
  flow: "The offer as a whole"
};
function byFamily(rules) {
  return Map.groupBy(rules, ({ id }) => {
    const family = id.slice(0, id.indexOf("/"));
    return families[family] ?? family;
  });
}
function explainedMarkdown(rule, page) {
  const rows = [
    ["Rule", `\`${rule.id}\``],
    ["Severity", rule.severity],
    ["Page", page],
    ["Judges", judges(rule)],
    ["Offers", types(rule)],
    ["Looks at", (rule.reads ?? []).map((pointer) => `\`${pointer}\``).join("<br>")],
    ["Policy", rule.policy ?? ""]
  ].filter(([, value]) => value !== "");
  const sources = rule.sources.map(
    ({ name, quote }) => quote === void 0 ? `- ${name}` : `- ${name}:
  > ${quote}`
  );
  return [
    `# ${rule.title}`,
    `| | |
|---|---|
${rows.map(([name, value]) => `| ${name} | ${value} |`).join("\n")}`,
    `**Why.** ${rule.why}`,
    `**What to do.** ${rule.fix}`,
    `**Where it comes from**

${sources.join("\n")}`
  ];
}
var ownPage = ({ page }) => page === void 0 ? "" : pageTitles[page];
function explainedText(rule) {
  const sources = rule.sources.flatMap(({ name, quote }) => [name, ...quote === void 0 ? [] : [`\u201C${quote}\u201D`]]);
  const rows = [
    ["Why", [rule.why]],
    ["What to do", [rule.fix]],
    ["Page", [ownPage(rule)]],
    ["Judges", [judges(rule)]],
    ["Offers", [types(rule)]],
    ["Looks at", rule.reads ?? []],
    ["Policy", [rule.policy === void 0 ? "" : `${rule.policy} of the marketplace's certification policies`]],
    ["From", sources],
    ["Examples", [rulePage(rule.id)]]
  ];
  const lines = rows.flatMap(([name, texts]) => {
    const folded = texts.filter((text) => text !== "").flatMap((text) => wrapped(text, 80 - indent));
    return folded.map((line, index) => `${(index === 0 ? name : "").padEnd(indent)}${line}`);
  });
  return [`${rule.id} (${rule.severity})`, ...wrapped(`${rule.title}.`, 80), "", ...lines, ""].join("\n");
}
function ruleList(rules) {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const blocks = [...byFamily(rules)].map(([family, own]) => {
    const lines = own.map(({ id, severity, title }) => `  ${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title}`);
    return [family, ...lines].join("\n");
  });
  return `${[...blocks, `${rules.length} rules; \`offerlane explain <rule>\` tells all of one.`].join("\n\n")}
`;
}
function ruleTables(rules, address) {
  return [...byFamily(rules)].map(([family, own]) => {
    const rows = own.map(({ id, severity, title }) => `| [${id}](${address(id)}) | ${severity} | ${title} |`);
    return `## ${family}

| rule | severity | what must hold |
|---|---|---|
${rows.join("\n")}`;
  });
}
function explainedJson(rule) {
  const { id, title, severity, page, policy, kind, scope, appliesTo, reads, why, fix, sources } = rule;
  return { id, title, severity, page, policy, kind, scope, appliesTo, reads, why, fix, sources, docs: rulePage(id) };
}
var indent = 12;
var scopes = {
  form: "the form of files and fields",
  configuration: "the configuration file"
};
var judges = ({ scope, kind }) => scopes[scope] ?? kinds[kind];
var types = ({ appliesTo }) => listed((appliesTo ?? []).map((type) => offerTypeTitles[type]));

// cli/commands/explain.ts
var formats = ["text", "json", "markdown"];
var json = (value) => `${JSON.stringify(value, void 0, 2)}
`;
var one = {
  text: explainedText,
  json: (rule) => json(explainedJson(rule)),
  markdown: (rule) => `${[...explainedMarkdown(rule, ownPage(rule)), `[Examples](${rulePage(rule.id)})`].join("\n\n")}
`
};
var all = {
  text: ruleList,
  json: (rules) => json(rules.map(explainedJson)),
  markdown: (rules) => `${["# Rules", ...ruleTables(rules, rulePage)].join("\n\n")}
`
};
async function explainCommand(given) {
  const format = oneOf(formats, "format", given);
  const [id] = given.words;
  const output = id === void 0 ? all[format](registry) : one[format](knownRule(id));
  return { output, status: 0 };
}
export {
  explainCommand
};
