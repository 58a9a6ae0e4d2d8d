// schemas/words.ts
var pages = [
  "setup",
  "properties",
  "listing",
  "audience",
  "technical",
  "plans",
  "pricing",
  "testDrive",
  "leads"
];
var pageTitles = {
  setup: "Setup",
  properties: "Properties",
  listing: "Listing",
  audience: "Preview audience",
  technical: "Technical configuration",
  plans: "Plans",
  pricing: "Pricing and availability",
  testDrive: "Test drive",
  leads: "Customer leads"
};
var severities = ["error", "warning", "notice"];
var changeClasses = ["technical", "commercial", "audience", "marketing", "none"];
var offerTypes = [
  "virtual-machine",
  "core-virtual-machine",
  "software-as-a-service",
  "container",
  "azure-application"
];
var offerTypeTitles = {
  "virtual-machine": "virtual machine",
  "core-virtual-machine": "core virtual machine",
  "software-as-a-service": "SaaS",
  container: "container",
  "azure-application": "Azure application"
};
var virtualMachineTypes = ["virtual-machine", "core-virtual-machine"];
var deployedTypes = [
  ...virtualMachineTypes,
  "container",
  "azure-application"
];

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
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
function failing({ findings, failOn }, asked) {
  const level = asked ?? failOn ?? "error";
  if (level === "never") return [];
  return findings.filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf(level));
}
function pageWorth({ pages: pages2 }, page, own) {
  const errors = own.filter((finding) => finding.page === page && finding.severity === "error").length;
  return `${pages2[page] ?? ""}${errors > 0 ? ` (${errors})` : ""}`;
}
function empty({ offers, findings, removed, unchanged }) {
  return offers.length + findings.length + removed.length + unchanged === 0;
}

// src/source/pointer.ts
function pointer(path) {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export {
  pages,
  pageTitles,
  severities,
  changeClasses,
  offerTypes,
  offerTypeTitles,
  virtualMachineTypes,
  deployedTypes,
  counts,
  counted,
  many,
  failing,
  pageWorth,
  empty,
  pointer
};
