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
var failLevels = [...severities, "never"];
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

// src/source/pointer.ts
function pointer(path) {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export {
  pages,
  pageTitles,
  severities,
  failLevels,
  changeClasses,
  offerTypes,
  offerTypeTitles,
  virtualMachineTypes,
  deployedTypes,
  pointer
};
