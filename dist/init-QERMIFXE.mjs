import {
  schemaLine
} from "./chunk-EGFJXFZ3.mjs";
import {
  oneOf
} from "./chunk-CDTQH3LR.mjs";
import {
  offersOrNew
} from "./chunk-CQP2Y2JU.mjs";
import {
  many
} from "./chunk-CXHN32CA.mjs";
import {
  pathFrom
} from "./chunk-EOK5ZIZ5.mjs";
import {
  judge
} from "./chunk-SOPKIGTT.mjs";
import "./chunk-6Q55SHSD.mjs";
import "./chunk-PM4PBJNL.mjs";
import "./chunk-IZ6JMQRX.mjs";
import "./chunk-MIBK2QRK.mjs";
import "./chunk-XAIVPZFZ.mjs";
import {
  Configuration,
  offersByType,
  plansByType
} from "./chunk-HSV6QKME.mjs";
import "./chunk-Z4YLB7V4.mjs";
import "./chunk-55A6WBEH.mjs";
import {
  configurationFile
} from "./chunk-I4OESM2M.mjs";
import "./chunk-4TXHW4WA.mjs";
import "./chunk-J2YOQ7UF.mjs";
import "./chunk-VACXI2WK.mjs";
import "./chunk-XAUPSP54.mjs";
import {
  fieldAt,
  rootField
} from "./chunk-SFOHYTGX.mjs";
import "./chunk-NHPQSCTJ.mjs";
import "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import "./chunk-SPNZBOOC.mjs";
import {
  listed,
  shown
} from "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";

// cli/commands/init.ts
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";

// src/adapters/new-files.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
function newFiles(folder, files) {
  const written = [];
  const kept = [];
  for (const [path, text] of files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    try {
      writeFileSync(place, text, { flag: "wx" });
      written.push(path);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      kept.push(path);
    }
  }
  return { written, kept };
}

// src/source/starters.ts
var properties = `
# Properties: where customers find the offer, and under which terms they buy it.
properties:
  # Up to two categories, each with up to two subcategories, such as \`networking: [connectivity]\`.
  categories:
  termsConditions: # standardMicrosoft, or custom with termsOfUse or termsOfUseUrl
`;
var people = `    privacyPolicyLink: # https://\u2026
    supportContact:
      name:
      email:
      phone: # in quotes, such as "+1 425 555 0100"
    engineeringContact: # whom Microsoft asks; customers never see it
      name:
      email:
      phone:
    media:
      logos:
        large: # media/logo.png, a PNG of 216 x 216 to 350 x 350 pixels
`;
var screenshots = `      screenshots:
        - image: # media/screen.png, a PNG of 1280 x 720 pixels
          caption:
`;
var machineListing = `
# Listing: what customers read. A long text may stand in a file: { file: description.html }.
listing:
  en-us:
    title:
    searchResultSummary: # one line, up to 100 characters
    shortDescription: # up to 256 characters
    description: # up to 5,000 characters, simple HTML
${people}`;
var subscriptions = `
# Preview audience: the Azure subscriptions that see the preview before customers see the offer.
previewAudiences:
  - type: subscription
    id: # the subscription's GUID
    kind: # payAsYouGo, enterpriseAgreement, \u2026
`;
var leads = `
# Customer leads: where the marketplace sends who asked for the offer. Add \`customerLeads\` to have them sent to you.
`;
var planListing = (summary) => `
# Listing: what customers read of the plan.
listing:
  en-us:
    name:
${summary}    description:
`;
var sale = `
# Pricing and availability: who can buy the plan, where, and for how much.
visibility: # visible, or hidden: deployed by a template alone
audience: # public, or private with privateAudiences
markets: # a list of countries and regions in lower case, such as [us, gb]; or customerMarkets: allMarkets in its place
`;
var regions = `
# Setup: the clouds that the plan is in.
azureRegions: # [azureGlobal], [azureGovernment] or both
`;
var machinePrice = `pricing:
  licenseModel: # payAsYouGo with corePricing, or byol
`;
var image = (plan) => `
# Technical configuration: the image that the plan deploys.
technicalConfiguration:
  operatingSystem:
    family: # linux or windows, with type and friendlyName beside it
  skus:
    - imageType: # x64Gen1, x64Gen2 or arm64Gen2
      skuId: ${plan} # one of them is the plan's ID
  vmImageVersions:
    - versionNumber: # X.Y.Z
      vmImages:
        - imageType:
          source:
            sourceType: # sasUri with osDisk, or sharedImageGallery with sharedImage
`;
var starters = {
  "virtual-machine": {
    offer: `${properties}${machineListing}${screenshots}${subscriptions}${leads}`,
    plan: (id) => `${regions}${planListing("    summary:\n")}${sale}${machinePrice}${image(id)}`
  },
  "core-virtual-machine": {
    offer: `${properties}${machineListing}${subscriptions}`,
    plan: (id) => `${planListing("    summary:\n")}${sale}${machinePrice}${image(id)}`
  },
  "software-as-a-service": {
    offer: `
# Setup: who sells the offer.
setup:
  sellThroughMicrosoft: # true, or false with a way to contact you or to try it
  useMicrosoftLicenseManagementService: # true or false
${properties}
# Listing: what customers read. A long text may stand in a file: { file: description.html }.
listing:
  en-us:
    title:
    searchResultSummary: # one line, up to 100 characters
    description: # up to 5,000 characters, simple HTML
    gettingStartedInstructions: # what customers do after the purchase
${people}${screenshots}
# Preview audience: the people who see the preview before customers see the offer.
previewAudiences:
  - email:

# Technical configuration: how the marketplace reaches your service.
technicalConfiguration:
  landingPageUrl: # https://\u2026, where customers arrive after the purchase
  connectionWebhook: # https://\u2026, which is told of each change of a subscription
  azureAdTenantId: # a GUID
  azureAdAppId: # a GUID
${leads}`,
    plan: () => `${planListing("")}${sale}pricing:
  recurrentPrice:
    recurrentPriceMode: # flatRate or perUser, with priceInputOption and prices beside it
`
  },
  container: {
    offer: `
# Setup: who sells the offer.
setup:
  sellThroughMicrosoft: # true, or false where customers get it from you
${properties}${machineListing}${screenshots}${subscriptions}${leads}`,
    plan: () => `${regions}${planListing("    summary:\n")}${sale}${machinePrice}
# Technical configuration: what the plan installs.
technicalConfiguration:
  payloadType: # image with imageRepositoryDetails and imageTags, or cnab with cnabReferences
`
  }
};
var startedTypes = Object.keys(starters);
function startedOffer(type, id, plan) {
  const starter = starters[type];
  const setup = `id: ${id} # in the address of the offer; it never changes
type: ${type}
alias: # what your team calls it; customers never see it
`;
  const own = `id: ${plan} # the name of this file; it never changes
alias: # what your team calls it; customers never see it
`;
  return /* @__PURE__ */ new Map([
    ["offer.yml", `${schemaLine("offer")}${setup}${starter.offer}`],
    [`plans/${plan}.yml`, `${schemaLine(`${type}-plan`)}${own}${starter.plan(plan)}`]
  ]);
}
function startedConfiguration(publisher) {
  const account = publisher === void 0 ? "publisher: # your publisher ID in Partner Center" : `publisher: ${publisher}`;
  return `${schemaLine("configuration")}version: 1
${account}
offers: offers # the folder that holds them
failOn: error # the least severity that fails a pull request
`;
}
var startedWorkflow = `name: Offers
on:
  pull_request:
permissions:
  contents: read
jobs:
  offers:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 2
      - uses: offerlane/offerlane@v0
`;

// cli/commands/init.ts
var workflowFile = ".github/workflows/offerlane.yml";
async function initCommand(given, { folder }) {
  const [first, ...others] = startedTypes;
  if (first === void 0 || given.text("type") === void 0)
    throw new Error(`\`offerlane init\` takes --type: ${listed(startedTypes, "or")}.`);
  const type = oneOf([first, ...others], "type", given);
  const id = right("The offer ID", offersByType[type], "id", given.words[0] ?? "");
  const plan = right("--plan", plansByType[type], "id", given.text("plan") ?? "standard");
  const named = given.text("publisher");
  const account = named === void 0 ? void 0 : right("--publisher", Configuration, "publisher", named);
  const { publisher, folder: offers, account: own, taken } = await offersOrNew(folder);
  if (account !== void 0 && own !== void 0 && account !== own)
    throw new Error(`${shown(configurationFile)} says that the publisher is ${shown(own)}; leave --publisher out.`);
  const { top, root } = publisher;
  const path = `${offers}/${id}`;
  const other = taken.find((one) => one.toLowerCase() === id.toLowerCase());
  if (other !== void 0 || existsSync(join2(top, path)))
    throw new Error(`There is an offer ${shown(other ?? id)} already; nothing was written. Choose another ID.`);
  const within = (file) => root === "" ? file : `${root}/${file}`;
  const files = [...startedOffer(type, id, plan)].map(([file, text]) => [`${path}/${file}`, text]);
  const settings = [within(configurationFile), startedConfiguration(account)];
  const { written, kept } = newFiles(top, new Map([...files, settings, [workflowFile, startedWorkflow]]));
  const { findings } = await judge(publisher, [path], void 0, true);
  const seen = (file) => pathFrom(folder, join2(top, file));
  const lines = [
    ...written.map(seen),
    ...kept.map((file) => `${seen(file)} was there, and is as it was`),
    "",
    `${many(findings.length, "value")} to fill in, each with a finding at its line: offerlane validate ${seen(path)}`
  ];
  return { output: `${lines.join("\n")}
`, status: 0 };
}
function right(what, schema, field, text) {
  const { schema: own, facts } = fieldAt(rootField(schema), {}, [field]);
  if (own?.safeParse(text).success) return text;
  throw new Error(`${what} is ${shown(text)}; it must be ${facts.wants ?? "text"}.`);
}
export {
  initCommand
};
