import {
  FateUnknown,
  Refused,
  Stalled,
  Waiting
} from "./chunk-V2XKKDRU.mjs";
import {
  text
} from "./chunk-RD2G6YWQ.mjs";
import {
  plain
} from "./chunk-36UEKHX3.mjs";
import {
  version
} from "./chunk-NTQBMYRX.mjs";
import {
  asking,
  askingNow,
  boundSecrets,
  parsedJson,
  redacted,
  secretFor,
  secretsVariable
} from "./chunk-MSPEUXEZ.mjs";
import {
  offerFolder
} from "./chunk-EGFJXFZ3.mjs";
import {
  oneOf
} from "./chunk-CDTQH3LR.mjs";
import {
  offerAt,
  offersAt,
  offersOrNew
} from "./chunk-CQP2Y2JU.mjs";
import {
  counted,
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
import {
  changes,
  classOfAll,
  digest,
  gitTree,
  lookAtBlobs,
  publishingPhases,
  publishingStepNames,
  publishingSteps,
  usualTotal
} from "./chunk-IZ6JMQRX.mjs";
import "./chunk-MIBK2QRK.mjs";
import {
  measurer,
  pictureFacts,
  roles
} from "./chunk-XAIVPZFZ.mjs";
import {
  judgeOffer,
  linuxTypes,
  offerFolders,
  offerSource,
  offerSubject,
  offersByType,
  outline,
  readOffer,
  resellerStates,
  resolved,
  startsAsPdf,
  testDriveTypes,
  windowsTypes
} from "./chunk-HSV6QKME.mjs";
import {
  readDocument
} from "./chunk-Z4YLB7V4.mjs";
import {
  resolveCommit
} from "./chunk-55A6WBEH.mjs";
import "./chunk-I4OESM2M.mjs";
import "./chunk-4TXHW4WA.mjs";
import {
  header,
  pngHeader,
  sharpPictures
} from "./chunk-J2YOQ7UF.mjs";
import {
  unreadable
} from "./chunk-VACXI2WK.mjs";
import "./chunk-XAUPSP54.mjs";
import {
  coerce_exports,
  fieldAt,
  iso_exports,
  member,
  members,
  noFacts,
  pictureKey,
  registry,
  rootField,
  valueAt
} from "./chunk-SFOHYTGX.mjs";
import {
  canonicalJson
} from "./chunk-NHPQSCTJ.mjs";
import {
  offerTypes,
  virtualMachineTypes
} from "./chunk-5CPY3RO3.mjs";
import "./chunk-W7RY5PJW.mjs";
import {
  _enum,
  _undefined,
  array,
  boolean,
  discriminatedUnion,
  guid,
  int,
  literal,
  looseObject,
  number,
  object,
  preprocess,
  record,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-SPNZBOOC.mjs";
import {
  clip,
  few,
  listed,
  shown
} from "./chunk-RTNL6V6G.mjs";
import {
  __callDispose,
  __using
} from "./chunk-FTNLRP3J.mjs";

// src/ingestion/edits.ts
import { createHash as createHash2 } from "node:crypto";

// src/ingestion/members.ts
function isMapping(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function members2(value2) {
  return isMapping(value2) ? value2 : {};
}
function own(value2, name) {
  return isMapping(value2) && Object.hasOwn(value2, name) ? value2[name] : void 0;
}
function at(value2, path) {
  return path.reduce((within, key) => Array.isArray(within) ? within[Number(key)] : own(within, key), value2);
}
function isDeeper(value2, levels) {
  let level = [value2];
  for (let depth = 0; depth <= levels && level.length > 0; depth += 1)
    level = level.flatMap((one) => typeof one === "object" && one !== null ? Object.values(one) : []);
  return level.length > 0;
}
function items(value2) {
  return Array.isArray(value2) ? value2 : [];
}
function text2(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}
function withTexts(value2, change, field = "") {
  if (typeof value2 === "string") return change(value2, field);
  if (Array.isArray(value2)) return value2.map((item) => withTexts(item, change, field));
  if (!isMapping(value2)) return value2;
  return Object.fromEntries(Object.entries(value2).map(([name, member2]) => [name, withTexts(member2, change, name)]));
}
function defined(value2) {
  return Object.fromEntries(Object.entries(value2).filter(([, member2]) => member2 !== void 0));
}

// src/ingestion/resource.ts
var schemaUri = /^https:\/\/(?:schema\.mp\.microsoft\.com|product-ingestion\.azureedge\.net)\/schema\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\/(\d{4}-\d\d-\d\d(?:-(?:dev|preview\d+))?)$/;
var Resource = looseObject({
  $schema: string().regex(schemaUri),
  /** The durable ID, such as `plan/<product>/<plan>`; absent in what is written for the first time. */
  id: string().optional(),
  /** Says which resource of a request an error is about; the API does not keep it. */
  resourceName: string().optional()
});
var treeTargets = ["draft", "preview", "live"];
var ResourceTree = looseObject({
  root: string(),
  target: looseObject({ targetType: string() }),
  resources: array(Resource)
});
function typeOf({ $schema }) {
  return schemaUri.exec($schema)?.[1] ?? "";
}
function versionOf({ $schema }) {
  return schemaUri.exec($schema)?.[2] ?? "";
}
function schemaOf(type, version6) {
  return `https://schema.mp.microsoft.com/schema/${type}/${version6}`;
}
function externalId({ identity: identity2 }) {
  return text2(members2(identity2).externalId);
}
function productGuid(durableId2) {
  return durableId2.split("/")[1] ?? "";
}

// src/ingestion/keyed.ts
function assetType(resource) {
  const type = text2(resource.type) ?? "";
  return type.charAt(0).toLowerCase() + type.slice(1);
}
function keyOf(type, ...below2) {
  return [type, ...below2.filter((word) => word !== void 0)].join("/");
}
function keyed(resources) {
  const names2 = planNames(resources);
  const gone = new Set(resources.filter((one) => typeOf(one) === "plan" && isDeleted(one)).map(({ id }) => id ?? ""));
  const groups = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const type = typeOf(resource);
    if (type === "submission" || isDeleted(resource) || gone.has(text2(resource.plan) ?? "")) continue;
    const { plan: plan2, called: called2 } = planOf(resource, type, names2);
    const language = text2(resource.languageId) ?? (inLanguages.includes(type) ? "en-us" : void 0);
    const key = keyOf(type, called2, language, type === "listing-asset" ? assetType(resource) : void 0);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ type, plan: plan2, language, resource });
  }
  return [...groups].flatMap(([key, group]) => {
    const shown3 = group[0] !== void 0 && isShownInOrder(group[0].resource);
    const ordered = group.length === 1 ? group : shown3 ? inOrder(group) : byContent(group);
    return ordered.map((one, index) => ({ key: shown3 || index > 0 ? `${key}/${index + 1}` : key, ...one }));
  });
}
var isDeleted = ({ lifecycleState }) => lifecycleState === "deleted";
var inLanguages = ["listing", "listing-asset", "listing-trailer", "plan-listing"];
var several = ["azureLogoScreenshot", "pdfDocument"];
var isShownInOrder = (resource) => typeOf(resource) === "listing-trailer" || typeOf(resource) === "listing-asset" && several.includes(assetType(resource));
function inOrder(group) {
  const rank2 = ({ resource: { displayOrder } }) => typeof displayOrder === "number" ? displayOrder : 0;
  const ordinal2 = ({ resource: { id = "" } }) => Number(/\/(\d+)$/.exec(id)?.[1] ?? 0);
  return group.toSorted((a, b) => rank2(a) - rank2(b) || ordinal2(a) - ordinal2(b));
}
function byContent(group) {
  const said3 = group.map((one) => {
    const { $schema, id, resourceName: resourceName2, product, plan: plan2, ...rest } = one.resource;
    return [canonicalJson(rest), one];
  });
  return said3.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, one]) => one);
}
function planGuids(resources) {
  const plans = resources.filter((resource) => typeOf(resource) === "plan" && !isDeleted(resource));
  return new Map(plans.map((plan2) => [externalId(plan2) ?? "", plan2.id?.split("/")[2] ?? ""]));
}
function planNames(resources) {
  return new Map(
    resources.flatMap((resource) => {
      const name = typeOf(resource) === "plan" ? externalId(resource) : void 0;
      if (name === void 0) return [];
      return [name, resource.id, resource.resourceName].flatMap(
        (called2) => called2 === void 0 ? [] : [[called2, name]]
      );
    })
  );
}
function planOf(resource, type, names2) {
  const { plan: plan2 } = resource;
  const { resourceName: resourceName2, externalId: named3 } = members2(plan2);
  const reference2 = type === "plan" ? externalId(resource) : text2(plan2) ?? text2(named3) ?? text2(resourceName2);
  const known3 = reference2 === void 0 ? void 0 : names2.get(reference2);
  return { plan: known3, called: known3 ?? reference2?.split("/").at(-1) };
}
function assetUrls(resource) {
  const type = typeOf(resource);
  if (type === "listing-asset") return [text2(resource.url) ?? ""].filter((url) => url !== "");
  if (type !== "listing-trailer") return [];
  const images = Object.values(members2(resource.assets)).flatMap((asset) => items(members2(asset).imageList));
  return images.flatMap((image) => text2(members2(image).url) ?? []);
}

// src/ingestion/product-type.ts
var kinds = (name) => ({
  property: name,
  listing: name,
  "plan-listing": `${name}-plan`,
  "listing-asset": "azure",
  "listing-trailer": "azure"
});
var productTypes = {
  "virtual-machine": {
    product: "azureVirtualMachine",
    technicalConfiguration: "virtual-machine-plan-technical-configuration",
    kinds: kinds("azureVM")
  },
  "core-virtual-machine": {
    product: "coreVirtualMachine",
    technicalConfiguration: "core-virtual-machine-plan-technical-configuration",
    kinds: kinds("azureVM")
  },
  "software-as-a-service": {
    product: "softwareAsAService",
    technicalConfiguration: "software-as-a-service-technical-configuration",
    kinds: kinds("azureSaaS")
  },
  container: {
    product: "azureContainer",
    technicalConfiguration: "container-plan-technical-configuration",
    kinds: kinds("azureContainer")
  },
  "azure-application": { product: "azureApplication", technicalConfiguration: "", kinds: {} }
};
var unspoken = {
  "azure-application": "Offers of type azure-application are judged here and not yet staged: the ingestion API does not take them. Publish them in Partner Center."
};
function offerTypeOf(product) {
  return offerTypes.find((type) => productTypes[type].product === product && unspoken[type] === void 0);
}

// src/ingestion/mappings.ts
var renamed = { lifecycleState: "availability" };
var property = {
  type: "property",
  of: "offer",
  place: ["properties"],
  fields: [
    "categories",
    "termsConditions",
    "termsOfUse",
    "termsOfUseUrl",
    "standardContractAmendment",
    "customAmendments",
    "appVersion"
  ]
};
var listing = {
  type: "listing",
  of: "offer",
  place: ["listing"],
  perLanguage: true,
  fields: [
    "title",
    "searchResultSummary",
    "shortDescription",
    "description",
    "gettingStartedInstructions",
    "searchKeywords",
    "privacyPolicyLink",
    "generalLinks",
    "globalSupportWebsite",
    "governmentSupportWebsite",
    "supportContact",
    "engineeringContact",
    "cloudSolutionProviderContact",
    "cloudSolutionProviderMarketingMaterials"
  ]
};
var leads = ["table", "blob", "dynamics", "email", "httpsEndpoint", "marketo", "salesforce"];
var ofEveryOffer = [
  { type: "product", of: "offer", place: [], fields: ["alias"], always: true },
  property,
  listing,
  {
    type: "customer-leads",
    of: "offer",
    place: ["customerLeads"],
    fields: ["leadDestination", ...leads.map((name) => `${name}LeadConfiguration`)]
  },
  { type: "test-drive", of: "offer", place: ["testDrive"], fields: ["enabled", "type"] },
  { type: "reseller", of: "offer", place: ["reseller"], fields: ["resellerChannelState", "audiences"] },
  { type: "price-and-availability-offer", of: "offer", place: [], fields: ["previewAudiences"] }
];
var ofEveryPlan = [
  {
    type: "plan",
    of: "plan",
    place: [],
    fields: [
      "alias",
      "azureRegions",
      "azureGovernmentCertifications",
      "displayRank",
      "lifecycleState",
      "deprecationSchedule"
    ],
    always: true
  },
  {
    type: "plan-listing",
    of: "plan",
    place: ["listing"],
    perLanguage: true,
    fields: ["name", "summary", "description"]
  },
  {
    type: "price-and-availability-plan",
    of: "plan",
    place: [],
    fields: [
      "visibility",
      "audience",
      "privateAudiences",
      "customerMarkets",
      "markets",
      "billingTag",
      "pricing",
      "trial",
      "softwareReservation"
    ]
  }
];
var virtualMachine = (type) => ({
  type: productTypes[type].technicalConfiguration,
  of: "plan",
  place: ["technicalConfiguration"],
  fields: [
    "operatingSystem",
    "softwareType",
    "recommendedVmSizes",
    "openPorts",
    "vmProperties",
    "skus",
    "vmImageVersions",
    "basePlan",
    "reuseTechnicalConfigurationState"
  ]
});
var setup = {
  type: "commercial-marketplace-setup",
  of: "offer",
  place: ["setup"],
  fields: [
    "sellThroughMicrosoft",
    "useMicrosoftLicenseManagementService",
    "requireLicenseForInstall",
    "callToAction",
    "accessUrl"
  ]
};
var mappings = {
  "virtual-machine": [...ofEveryOffer, ...ofEveryPlan, virtualMachine("virtual-machine")],
  "core-virtual-machine": [...ofEveryOffer, ...ofEveryPlan, virtualMachine("core-virtual-machine")],
  "software-as-a-service": [
    ...ofEveryOffer,
    setup,
    {
      type: "software-as-a-service-technical-configuration",
      of: "offer",
      place: ["technicalConfiguration"],
      fields: ["landingPageUrl", "connectionWebhook", "azureAdTenantId", "azureAdAppId"]
    },
    {
      type: "price-and-availability-custom-meter",
      of: "offer",
      place: ["customMeters"],
      fields: [],
      wrapped: "customMeters"
    },
    ...ofEveryPlan
  ],
  container: [
    ...ofEveryOffer,
    setup,
    ...ofEveryPlan,
    {
      type: productTypes.container.technicalConfiguration,
      of: "plan",
      place: ["technicalConfiguration"],
      fields: ["payloadType", "imageRepositoryDetails", "imageTags", "clusterExtensionType", "cnabReferences"]
    }
  ],
  // The ingestion API does not take them: product-type.ts says so to who asks.
  "azure-application": []
};

// src/ingestion/media.ts
var logos = {
  azureLogoLarge: "large",
  azureLogoMedium: "medium",
  azureLogoSmall: "small",
  azureLogoWide: "wide",
  azureLogoHero: "hero"
};
var lists = [
  { type: "azureLogoScreenshot", list: "screenshots", file: "image", words: "caption", field: "description" },
  { type: "pdfDocument", list: "documents", file: "pdf", words: "friendlyName", field: "friendlyName" }
];
function mediaResources(media, fileOf2) {
  const file = (value2) => typeof value2 === "string" ? fileOf2(value2) ?? value2 : value2;
  const name = (value2) => text2(value2)?.split("/").at(-1);
  const single2 = Object.entries(logos).flatMap(([type, logo]) => {
    const value2 = members2(media.logos)[logo];
    if (value2 === void 0) return [];
    const body = { type, url: file(value2), displayOrder: 0, fileName: name(value2), friendlyName: name(value2) };
    return [{ type: "listing-asset", name: type, origin: ["logos", logo], body: defined(body) }];
  });
  const many2 = lists.flatMap(
    ({ type, list, file: at2, words: words2, field }) => items(media[list]).map((item, index) => {
      const { [at2]: value2, [words2]: said3 } = members2(item);
      const body = {
        type,
        url: file(value2),
        displayOrder: index,
        fileName: name(value2),
        friendlyName: name(value2),
        [field]: said3
      };
      return { type: "listing-asset", name: `${type}/${index + 1}`, origin: [list, index], body: defined(body) };
    })
  );
  const videos = items(media.videos).map((item, index) => {
    const { title, streamingUrl, thumbnail } = members2(item);
    const assets = { "en-us": defined({ title, imageList: [{ url: file(thumbnail) }] }) };
    const body = defined({ streamingUrl, assets });
    return { type: "listing-trailer", name: `${index + 1}`, origin: ["videos", index], body };
  });
  return [...single2, ...many2, ...videos];
}
var modelled = /^(?:listing-asset\/en-us\/(?:azureLogo(?:Large|Medium|Small|Wide|Hero)|(?:azureLogoScreenshot|pdfDocument)\/\d+)|listing-trailer\/en-us\/\d+)$/;
function addressPlace(key) {
  if (!modelled.test(key)) return void 0;
  return key.startsWith("listing-trailer/") ? ["assets", "en-us", "imageList", 0, "url"] : ["url"];
}
function mediaPlace(type, name, path) {
  const [asset = "", count = "1"] = name.split("/");
  const last = path.at(-1);
  if (type === "listing-trailer") {
    const at3 = ["videos", Number(asset) - 1];
    if (path.length === 0) return at3;
    return [...at3, last === "streamingUrl" || last === "title" ? last : "thumbnail"];
  }
  const logo = text2(own(logos, asset));
  if (logo !== void 0) return ["logos", logo];
  const known3 = lists.find((one) => one.type === asset);
  if (known3 === void 0) return [];
  const at2 = [known3.list, Number(count) - 1];
  return path.length === 0 ? at2 : [...at2, last === known3.field ? known3.words : known3.file];
}
function mediaOf(resources) {
  const found = {};
  const all = /* @__PURE__ */ new Map();
  const of = (list) => {
    const items2 = all.get(list) ?? [];
    all.set(list, items2);
    return items2;
  };
  for (const { type, name, body, path } of resources) {
    const [list = "", logo] = mediaPlace(type, name, []);
    if (list === "logos") found[String(logo)] = path;
    else of(String(list)).push(itemOf(type, name, body, path));
  }
  return defined({ logos: defined(found), ...Object.fromEntries(all) });
}
function itemOf(type, name, body, path) {
  if (type === "listing-trailer") {
    const { title } = members2(members2(body.assets)["en-us"]);
    return defined({ title, streamingUrl: body.streamingUrl, thumbnail: path });
  }
  const known3 = lists.find((one) => name.startsWith(one.type));
  return known3 === void 0 ? {} : defined({ [known3.file]: path, [known3.words]: body[known3.field] });
}

// src/ingestion/normalise.ts
import { createHash } from "node:crypto";

// src/ingestion/tidied.ts
var isFile = (value2) => isMapping(value2) && typeof value2.sha256 === "string" && typeof value2.path === "string";
var maskedSecret = "*********";
var secrets = [
  "storageAccountConnectionString",
  "applicationKey",
  "password",
  "clientSecret"
];
var owned = ["$schema", "id", "resourceName", "validations", "product", "plan", "languageId"];
var ownedOf = {
  product: ["lifecycleState", "deprecationSchedule"],
  property: ["kind"],
  listing: ["kind"],
  "plan-listing": ["kind"],
  "listing-asset": ["kind", "listing", "type", "displayOrder", "fileName"],
  "listing-trailer": ["kind", "listing", "displayOrder"]
};
var unlessSaid = {
  plan: { displayRank: 2147483647, azureRegions: "azureGlobal" },
  "price-and-availability-plan": { customerMarkets: "customMarkets" },
  "commercial-marketplace-setup": { useMicrosoftLicenseManagementService: false, requireLicenseForInstall: false },
  "customer-leads": { leadDestination: "none" },
  "test-drive": { enabled: false },
  reseller: { resellerChannelState: "notSet" }
};
var capable = ["supportsExtensions", "supportsRemoteConnection"];
var guid2 = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var signed = /^https?:[^?]*\?(?:.*&)?sig=/is;
function tidied(type, body, names2 = /* @__PURE__ */ new Map()) {
  const asset = type === "listing-asset" || type === "listing-trailer";
  const usual3 = members2(own(unlessSaid, type));
  const kept4 = (name, value2, within) => {
    if (value2 === void 0 || value2 === null || isUnlessSaid(name, value2, within)) return void 0;
    if (secrets.includes(name)) return value2 === "" ? void 0 : maskedSecret;
    if (name === "url" && isFile(value2)) return `sha256:${value2.sha256}`;
    const plan2 = planReferences.includes(name) ? names2.get(text2(value2) ?? text2(own(value2, "resourceName")) ?? "") : void 0;
    if (plan2 !== void 0) return { externalId: plan2 };
    if (typeof value2 === "string") return words(value2, name === "uri" || asset && name === "url");
    if (Array.isArray(value2)) {
      const list = value2.map((item) => kept4("", item, name)).filter((item) => item !== void 0);
      return list.length === 0 && within !== "categories" ? void 0 : list;
    }
    return isMapping(value2) ? mapping(value2, name) : value2;
  };
  const mapping = (value2, name) => {
    const entries = Object.entries(value2).flatMap(([key, member2]) => {
      const spelt2 = name === "vmProperties" && key === "networkVirtualAppliance" ? "isNetworkVirtualAppliance" : key;
      const tidy3 = kept4(spelt2, member2, name);
      return tidy3 === void 0 || key === "__proto__" ? [] : [[spelt2, tidy3]];
    });
    return entries.length === 0 ? void 0 : Object.fromEntries(entries);
  };
  const left = Object.entries(body).filter(([name]) => !saysNothing(type, name, body));
  const tidy2 = mapping(Object.fromEntries(left), "") ?? {};
  return Object.fromEntries(Object.entries(tidy2).filter(([name, value2]) => !isUsual(own(usual3, name), value2)));
}
var planReferences = ["plan", "basePlan"];
function saysNothing(type, name, body) {
  if (owned.includes(name) || items(own(ownedOf, type)).includes(name)) return true;
  if (Object.hasOwn(inert, type) && inert[type]?.(name, body)) return true;
  return type === "listing-asset" && name === "friendlyName" && text2(body.type)?.toLowerCase() !== "pdfdocument";
}
var inert = {
  "customer-leads": (name, { leadDestination }) => name.endsWith("LeadConfiguration") && name !== `${leadDestination}LeadConfiguration`,
  "test-drive": (name, { enabled }) => name === "type" && enabled !== true,
  "price-and-availability-plan": (name, { customerMarkets }) => name === "markets" && (customerMarkets === "allMarkets" || customerMarkets === "allTaxRemittedMarkets")
};
function isUnlessSaid(name, value2, within) {
  if (within === "vmProperties") return value2 === capable.includes(name);
  return name === "lifecycleState" && value2 === "generallyAvailable" || name === "date" && within === "deprecationSchedule" || name === "sas";
}
var isUsual = (usual3, value2) => usual3 !== void 0 && (value2 === usual3 || Array.isArray(value2) && value2.length === 1 && value2[0] === usual3);
function words(value2, address3) {
  if (guid2.test(value2)) return value2.toLowerCase();
  if (address3 || signed.test(value2)) return value2.replace(/\?.*$/s, "") || void 0;
  return value2.replace(/\r\n?/g, "\n").replace(/\n+$/, "") || void 0;
}

// src/ingestion/normalise.ts
var identities = {
  azureRegions: "",
  markets: "",
  previewAudiences: "id",
  privateAudiences: "id",
  manualEntries: "id",
  openPorts: "label",
  skus: "imageType",
  vmImageVersions: "versionNumber",
  vmImages: "imageType",
  dataDisks: "lunNumber",
  imageTags: "",
  audiences: "id"
};
function identityIn(name, within) {
  return within === "categories" ? "" : text2(own(identities, name));
}
function identityOf(item, identity2) {
  const value2 = identity2 === "" ? item : own(item, identity2);
  return typeof value2 === "string" ? value2 : canonicalJson(value2 ?? null);
}
function normalise(resources, hashOf) {
  const names2 = planNames(resources);
  return normalTree(
    keyed(resources).map(({ key, type, resource }) => {
      const tidy2 = tidied(type, resource, names2);
      const place2 = addressPlace(key);
      const url = text2(place2 && at(resource, place2)) || void 0;
      const sha256 = url === void 0 ? void 0 : hashOf(url);
      return [key, place2 === void 0 || sha256 === void 0 ? tidy2 : members2(laid(tidy2, place2, `sha256:${sha256}`))];
    })
  );
}
function laid(value2, [key, ...rest], leaf) {
  if (key === void 0) return leaf;
  if (Array.isArray(value2)) return value2.map((item, index) => index === key ? laid(item, rest, leaf) : item);
  return { ...members2(value2), [key]: laid(own(value2, key), rest, leaf) };
}
function normalTree(tidy2) {
  const entries = [...tidy2].flatMap(([key, body]) => {
    const sorted = members2(inOrder2(body, "", ""));
    return Object.keys(sorted).length === 0 ? [] : [[key, sorted]];
  });
  return new Map(entries.sort(([a], [b]) => a < b ? -1 : 1));
}
function inOrder2(value2, name, within) {
  if (Array.isArray(value2)) {
    const identity2 = identityIn(name, within);
    const list = value2.map((item) => inOrder2(item, "", name));
    if (identity2 === void 0) return list;
    const named3 = list.map((item) => [identityOf(item, identity2), canonicalJson(item), item]);
    return named3.sort(byName).map(([, , item]) => item);
  }
  if (!isMapping(value2)) return value2;
  return Object.fromEntries(Object.entries(value2).map(([key, member2]) => [key, inOrder2(member2, key, name)]));
}
var byName = ([a, saidA], [b, saidB]) => a !== b ? a < b ? -1 : 1 : saidA < saidB ? -1 : saidA > saidB ? 1 : 0;
var fingerprintVersion = 1;
function fingerprint(tree) {
  const hash = createHash("sha256").update(canonicalJson(Object.fromEntries(tree)));
  return `${fingerprintVersion}:${hash.digest("hex")}`;
}

// src/ingestion/overlay.ts
function overlay(whole, base, name = "", within = "") {
  if (canonicalJson(whole ?? null) === canonicalJson(base ?? null)) return void 0;
  const pairs = beside(whole, base, name, within);
  if (pairs === void 0) return whole;
  const missing2 = pairs.flatMap(([key, part, there]) => {
    const more = overlay(part, there, Array.isArray(whole) ? "" : key, name);
    return more === void 0 ? [] : [[key, more]];
  });
  const over = Object.fromEntries(missing2);
  if (Array.isArray(whole)) return isSame(overlaid(base, over, name, within), whole) ? over : whole;
  return missing2.length === 0 ? void 0 : over;
}
var isSame = (a, b) => canonicalJson(a) === canonicalJson(b);
function beside(whole, base, name, within) {
  if (isMapping(whole))
    return isMapping(base) ? Object.entries(whole).map(([key, part]) => [key, part, own(base, key)]) : void 0;
  if (!(Array.isArray(whole) && Array.isArray(base) && whole.every(isMapping))) return void 0;
  const called2 = names(name, within);
  const there = new Map(base.map((item, index) => [called2(item, index), item]));
  return whole.map((item, index) => [called2(item, index), item, there.get(called2(item, index))]);
}
function names(name, within) {
  const identity2 = identityIn(name, within);
  return (item, index) => identity2 === void 0 || identity2 === "" ? String(index) : identityOf(item, identity2);
}
function overlaid(base, over, name = "", within = "") {
  if (over === void 0) return base;
  if (!isMapping(over)) return over;
  if (Array.isArray(base)) {
    const called2 = names(name, within);
    return base.map((item, index) => overlaid(item, own(over, called2(item, index)), "", name));
  }
  const laid2 = Object.entries(over).map(([key, more]) => [key, overlaid(own(base, key), more, key, name)]);
  return { ...members2(base), ...Object.fromEntries(laid2) };
}

// src/ingestion/translate.ts
var each = (change) => (value2) => Array.isArray(value2) ? value2.map((item) => isMapping(item) ? change(item) : item) : value2;
var states = {
  out: (value2) => value2 === "stopped" ? "deprecated" : value2 === "available" ? "generallyAvailable" : value2,
  back: (value2) => value2 === "deprecated" ? "stopped" : value2
};
var schedule = {
  out: (value2) => {
    const { alternative, ...rest } = members2(value2);
    const named3 = text2(alternative);
    return isMapping(value2) ? defined({ ...rest, alternative: named3 === void 0 ? alternative : { plan: { externalId: named3 } } }) : value2;
  },
  back: (value2) => {
    const { alternative, ...rest } = members2(value2);
    const named3 = text2(members2(members2(alternative).plan).externalId);
    return isMapping(value2) ? defined({ ...rest, alternative: named3 ?? alternative }) : value2;
  }
};
var audiences = {
  out: each(({ kind, email, ...rest }) => email === void 0 ? rest : { type: "none", id: email, ...rest }),
  back: each(
    ({ type, id, ...rest }) => type === "none" && text2(id)?.includes("@") ? { email: id, ...rest } : defined({ type, id, ...rest })
  )
};
var version2 = {
  out: ({ availability, deprecationSchedule, ...rest }) => defined({
    ...rest,
    lifecycleState: states.out(availability),
    deprecationSchedule: deprecationSchedule && schedule.out(deprecationSchedule)
  }),
  back: ({ lifecycleState, deprecationSchedule, ...rest }) => defined({
    ...rest,
    availability: states.back(lifecycleState),
    deprecationSchedule: deprecationSchedule && schedule.back(deprecationSchedule)
  })
};
var plan = {
  out: (value2) => typeof value2 === "string" ? { externalId: value2 } : value2,
  back: (value2) => members2(value2).externalId ?? value2
};
var translations = /* @__PURE__ */ new Map([
  ["lifecycleState", states],
  ["deprecationSchedule", schedule],
  ["previewAudiences", audiences],
  ["privateAudiences", audiences],
  ["vmImageVersions", { out: each(version2.out), back: each(version2.back) }],
  ["basePlan", plan]
]);
function toApi(field, value2) {
  return value2 === void 0 ? void 0 : translations.get(field)?.out(value2) ?? value2;
}
function fromApi(field, value2) {
  return value2 === void 0 ? void 0 : withTexts(translations.get(field)?.back(value2) ?? value2, named, field);
}
function named(text3, field) {
  if (text3 !== maskedSecret || !secrets.includes(field)) return text3;
  return { secret: field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) };
}
function spelt(type, body) {
  if (type !== "core-virtual-machine-plan-technical-configuration" || !isMapping(body.vmProperties)) return body;
  const { isNetworkVirtualAppliance: networkVirtualAppliance, ...rest } = body.vmProperties;
  return { ...body, vmProperties: defined({ ...rest, networkVirtualAppliance }) };
}

// src/ingestion/compile.ts
function compile({ type, id, value: value2, fileOf: fileOf2 }) {
  const offer = members2(value2);
  const plans = Object.entries(members2(offer.plans));
  const made2 = mappings[type].flatMap((mapping) => {
    if (mapping.of === "offer") return mapped(mapping, type, id, void 0, offer, []);
    return plans.flatMap(([plan2, content]) => mapped(mapping, type, id, plan2, content, ["plans", plan2]));
  });
  const media = Object.entries(members2(offer.listing)).flatMap(
    ([language, listing2]) => mediaResources(members2(members2(listing2).media), fileOf2).map((resource) => {
      const origin = ["listing", language, "media", ...resource.origin];
      const key = `${resource.type}/${language}/${resource.name}`;
      return { key, type: resource.type, plan: void 0, language, origin, body: resource.body };
    })
  );
  return kept([...made2, ...media], offer, plans);
}
function compiledTree(compiled) {
  return normalTree(compiled.map(({ key, type, body }) => [key, tidied(type, body)]));
}
function mapped(mapping, offerType, id, plan2, content, at2) {
  const { type, place: place2, perLanguage, wrapped, always: always2 } = mapping;
  const block = place2.reduce(own, content);
  const blocks = perLanguage ? Object.entries(members2(block)) : [[void 0, block]];
  return blocks.flatMap(([language, value2]) => {
    const body = wrapped === void 0 ? fields(mapping, members2(value2)) : defined({ [wrapped]: value2 });
    const said3 = place2.length > 0 ? isMapping(value2) : Object.keys(body).length > 0;
    if (!said3 && !always2) return [];
    const key = keyOf(type, plan2, language);
    const origin = [...at2, ...place2, ...language === void 0 ? [] : [language]];
    return [{ key, type, plan: plan2, language, origin, body: { ...identity(type, offerType, id, plan2), ...body } }];
  });
}
function fields(mapping, block) {
  const entries = mapping.fields.map((field) => [field, toApi(field, block[renamed[field] ?? field])]);
  const body = defined(Object.fromEntries(entries));
  return mapping.type === "reseller" ? { audiences: [], ...body } : body;
}
function identity(type, offerType, id, plan2) {
  if (type === "product") return { identity: { externalId: id }, type: productTypes[offerType].product };
  return type === "plan" ? { identity: { externalId: plan2 } } : {};
}
function kept(made2, offer, plans) {
  const all = [...keptIn(offer, void 0, []), ...plans.flatMap(([id, plan2]) => keptIn(plan2, id, ["plans", id]))];
  const more = new Map(all.map((one) => [keyOf(one.type, one.plan, ...one.rest), one]));
  const laid2 = made2.map((resource) => {
    const api3 = more.get(resource.key);
    if (api3 === void 0) return resource;
    more.delete(resource.key);
    return {
      ...resource,
      body: members2(overlaid(resource.body, api3.value)),
      api: { origin: api3.origin, value: api3.value }
    };
  });
  return [...laid2, ...[...more].map(([key, one]) => onlyKept(key, one))];
}
function keptIn(content, plan2, at2) {
  return Object.entries(members2(own(content, "api"))).map(([name, value2]) => {
    const [type = "", ...rest] = name.split("/");
    return { type, plan: plan2, rest, origin: [...at2, "api", name], value: value2 };
  });
}
function onlyKept(key, { type, plan: plan2, rest, origin, value: value2 }) {
  const [word = ""] = rest;
  const language = /^[a-z]{2,3}(-|$)/i.test(word) ? word : void 0;
  const body = type === "listing-asset" ? { type: rest[1], ...members2(value2) } : members2(value2);
  return { key, type, plan: plan2, language, origin, body, api: { origin, value: value2 } };
}

// src/ingestion/version.ts
var defaultVersions = {
  configure: "2022-03-01-preview2",
  "configure-status": "2022-03-01-preview2",
  "configure-detail": "2022-03-01-preview2",
  "resource-tree": "2022-03-01-preview2",
  submission: "2022-03-01-preview2",
  product: "2022-03-01-preview3",
  plan: "2022-03-01-preview2",
  property: "2022-03-01-preview5",
  listing: "2022-03-01-preview5",
  "listing-asset": "2022-03-01-preview5",
  "listing-trailer": "2022-03-01-preview5",
  "plan-listing": "2022-03-01-preview5",
  "customer-leads": "2022-03-01-preview3",
  "price-and-availability-offer": "2022-03-01-preview3",
  "price-and-availability-plan": "2022-03-01-preview4",
  "price-and-availability-custom-meter": "2022-03-01-preview3",
  "price-and-availability-update-private-audiences": "2022-03-01-preview3",
  "commercial-marketplace-setup": "2022-03-01-preview2",
  reseller: "2022-03-01-preview2",
  "test-drive": "2022-03-01-preview2",
  "software-as-a-service-technical-configuration": "2022-03-01-preview3",
  "virtual-machine-plan-technical-configuration": "2022-03-01-preview5",
  "core-virtual-machine-plan-technical-configuration": "2022-03-01-preview5",
  "container-plan-technical-configuration": "2022-03-01-preview3"
};
var version3 = /^(\d{4}-\d\d-\d\d)(?:-(dev|preview(\d+)))?$/;
function compareVersions(a, b) {
  const [, dayA = "", stageA = "~", previewA = "0"] = version3.exec(a) ?? [];
  const [, dayB = "", stageB = "~", previewB = "0"] = version3.exec(b) ?? [];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (stageA.startsWith("preview") && stageB.startsWith("preview")) return Number(previewA) - Number(previewB);
  return stageA === stageB ? 0 : stageA < stageB ? -1 : 1;
}

// src/ingestion/edits.ts
var noDraft = { product: void 0, resources: [], hashOf: () => void 0 };
function edits(type, compiled, draft, versions) {
  const there = keyed(draft.resources);
  const byKey = new Map(there.map((one) => [one.key, one]));
  const before = normalise(draft.resources, draft.hashOf);
  const after = compiledTree(compiled);
  const wanted = new Set(compiled.map(({ key }) => key));
  const context = {
    type,
    product: draft.product,
    byKey,
    wanted,
    plans: planGuids(draft.resources),
    version: versionOfType(draft.resources, versions)
  };
  const same3 = (key) => byKey.has(key) && canonicalJson(before.get(key) ?? {}) === canonicalJson(after.get(key) ?? {});
  const goes = there.filter(({ key }) => !wanted.has(key));
  const moved = new Set([...compiled.filter(({ key }) => !same3(key)), ...goes].map(({ key }) => listOf(key)));
  const written2 = compiled.filter(
    ({ key, body }) => !same3(key) || moved.has(listOf(key)) && body.displayOrder !== byKey.get(key)?.resource.displayOrder
  );
  return [
    ...written2.map((one) => write(one, before.get(one.key) ?? {}, context)),
    ...goes.flatMap((one) => removal(one, before.has(one.key), context) ?? [])
  ];
}
var listOf = (key) => key.replace(/^(listing-asset\/.*)\/\d+$/, "$1");
function versionFor(type, read2, versions) {
  return versionOfType(read2, versions)(type);
}
function versionOfType(read2, versions) {
  const seen = /* @__PURE__ */ new Map();
  for (const resource of read2) {
    const [type, version6] = [typeOf(resource), versionOf(resource)];
    if (compareVersions(version6, seen.get(type) ?? version6) >= 0) seen.set(type, version6);
  }
  return (type) => {
    const version6 = own(versions, type) ?? seen.get(type) ?? own(defaultVersions, type);
    if (typeof version6 === "string") return version6;
    throw new Error(`No schema version is known for the resource \`${type}\`; name one in OFFERLANE_SCHEMA_VERSIONS.`);
  };
}
var numbered = ["listing-asset", "listing-trailer"];
function write({ key, type, plan: plan2, language, body }, before, context) {
  const media = numbered.includes(type);
  return {
    $schema: schemaOf(type, context.version(type)),
    resourceName: resourceName(key),
    ...defined({
      id: media ? context.byKey.get(key)?.resource.id : void 0,
      kind: own(productTypes[context.type].kinds, type),
      product: type === "product" ? void 0 : productReference(context),
      plan: plan2 === void 0 || type === "plan" ? void 0 : planReference(plan2, context),
      listing: media ? reference(`listing/${language ?? "en-us"}`, context) : void 0,
      languageId: type === "listing-trailer" ? void 0 : language
    }),
    ...cleared(type, before, body),
    ...members2(withReferences(spelt(type, body), "", context))
  };
}
function productReference({ product }) {
  return product === void 0 ? { resourceName: resourceName("product") } : `product/${product}`;
}
function planReference(plan2, { product, plans, wanted }) {
  const known3 = plans.get(plan2);
  if (known3 !== void 0 && product !== void 0) return `plan/${product}/${known3}`;
  return wanted.has(`plan/${plan2}`) ? { resourceName: resourceName(`plan/${plan2}`) } : { externalId: plan2 };
}
function reference(key, { byKey }) {
  return byKey.get(key)?.resource.id ?? { resourceName: resourceName(key) };
}
function withReferences(value2, name, context) {
  if (Array.isArray(value2)) return value2.map((item) => withReferences(item, "", context));
  if (!isMapping(value2)) return value2;
  const plan2 = name === "plan" || name === "basePlan" ? text2(value2.externalId) : void 0;
  if (plan2 !== void 0) return planReference(plan2, context);
  return Object.fromEntries(Object.entries(value2).map(([key, member2]) => [key, withReferences(member2, key, context)]));
}
var emptied = {
  lifecycleState: "generallyAvailable",
  displayRank: 2147483647,
  azureRegions: ["azureGlobal"],
  customerMarkets: "customMarkets",
  trial: null
};
function cleared(type, before, body) {
  const gone = Object.entries(before).filter(([name]) => body[name] === void 0 && !saysNothing(type, name, body));
  return defined(Object.fromEntries(gone.map(([name, value2]) => [name, empty(name, value2)])));
}
function empty(name, value2) {
  if (Object.hasOwn(emptied, name)) return emptied[name];
  if (typeof value2 === "string") return "";
  if (typeof value2 === "boolean") return false;
  if (Array.isArray(value2)) return [];
  if (!isMapping(value2)) return void 0;
  return Object.hasOwn(value2, "name") ? { name: "" } : {};
}
var resets = {
  "customer-leads": { leadDestination: "none" },
  "test-drive": { enabled: false },
  reseller: { resellerChannelState: "notSet", audiences: [] },
  "price-and-availability-offer": { previewAudiences: [] },
  "price-and-availability-custom-meter": { customMeters: {} }
};
var identifying = ["kind", "product", "plan", "listing", "languageId", "identity", "alias", "assets", "streamingUrl"];
function removal({ key, type, plan: plan2, resource }, says, context) {
  const base = () => ({ $schema: schemaOf(type, context.version(type)), resourceName: resourceName(key) });
  const reset = own(resets, type);
  if (isMapping(reset)) return says ? { ...base(), product: productReference(context), ...reset } : void 0;
  const withPlan = plan2 !== void 0 && type !== "plan" && !context.wanted.has(`plan/${plan2}`);
  if (withPlan || !(numbered.includes(type) || type === "plan")) return void 0;
  const said3 = Object.fromEntries(identifying.map((name) => [name, resource[name]]));
  const asset = type === "listing-asset" ? { type: assetType(resource) } : {};
  return { ...base(), ...defined({ id: resource.id, ...said3 }), ...asset, lifecycleState: "deleted" };
}
function resourceName(key) {
  const name = key.replaceAll("/", "_").replace(/[^a-zA-Z0-9_-]/g, "-");
  if (name.length <= 50 && name === key.replaceAll("/", "_") && !key.includes("_")) return name;
  return `${name.slice(0, 33)}-${createHash2("sha256").update(key).digest("hex").slice(0, 16)}`;
}
function filled(resource, filling) {
  const step = (value2, field, beside2) => {
    if (Array.isArray(value2)) return value2.map((item) => step(item, field, {}));
    if (!isMapping(value2)) return value2;
    if (isFile(value2)) return filling.assetUrl(value2);
    const secret = text2(value2.secret);
    if (secret !== void 0 && Object.keys(value2).length === 1)
      return filling.secret(secret, field, registryHost(beside2));
    const { sas, ...rest } = value2;
    const entries2 = Object.entries(rest).map(([name, member2]) => [name, step(member2, name, rest)]);
    const uri = text2(rest.uri);
    const token2 = text2(members2(sas).secret);
    if (uri === void 0 || token2 === void 0) return Object.fromEntries(entries2);
    const host2 = /^https?:\/\/([^/]+)/.exec(uri)?.[1];
    return { ...Object.fromEntries(entries2), uri: `${uri}?${filling.secret(token2, "sas", host2).replace(/^\?/, "")}` };
  };
  const entries = Object.entries(resource).map(([name, value2]) => [name, step(value2, name, resource)]);
  return { $schema: resource.$schema, ...Object.fromEntries(entries) };
}
function registryHost({ registryName }) {
  const name = text2(registryName);
  return name === void 0 ? void 0 : `${name.toLowerCase()}.azurecr.io`;
}

// src/operations/compiled-offer.ts
function compiledOffer(source) {
  const { type, id, value: value2, media } = source;
  const fileOf2 = (written2) => {
    const file = media.get(written2);
    return file && { path: file.path, sha256: file.sha256 };
  };
  const compiled = compile({ type, id, value: value2, fileOf: fileOf2 });
  const tree = compiledTree(compiled);
  return { source, compiled, tree, fingerprint: fingerprint(tree) };
}

// cli/commands/compile.ts
async function compileCommand(given, { folder }) {
  const { tree, offer } = await offerAt(folder, given.words[0] ?? "");
  const source = await readOffer(tree, offer);
  const reason3 = unspoken[source.type];
  if (reason3 !== void 0) throw new Error(reason3);
  const compiled = compiledOffer(source);
  const resources = edits(compiled.source.type, compiled.compiled, noDraft, {});
  const configure3 = { $schema: schemaOf("configure", versionFor("configure", [], {})), resources };
  const shown3 = given.flag("request") ? configure3 : { fingerprint: compiled.fingerprint, resources: Object.fromEntries(compiled.tree) };
  return { output: `${JSON.stringify(shown3, void 0, 2)}
`, status: 0 };
}

// cli/commands/diff.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join4 } from "node:path";

// src/ingestion/submission.ts
var Submission = looseObject({
  /** `submission/<product>/<number>`; the number of the draft is 0. */
  id: string(),
  product: unknown().optional(),
  target: looseObject({ targetType: string() }),
  /** Absent for the draft. */
  status: _enum(["notStarted", "running", "completed"]).optional(),
  result: _enum(["pending", "succeeded", "failed"]).optional(),
  created: string().optional(),
  lifecycleState: string().optional()
});
function publications(submissions) {
  return submissions.filter(({ target }) => target.targetType !== "draft");
}
function isRunning({ status }) {
  return status !== void 0 && status !== "completed";
}
function submissionNumber({ id }) {
  return id.split("/").at(-1) ?? "";
}

// src/ingestion/offer-status.ts
function standing(submissions) {
  const created = ({ created: when = "" }) => when;
  const isLater = (a, b) => created(a) === created(b) ? a.target.targetType < b.target.targetType : created(a) > created(b);
  const published = publications(submissions).toSorted((a, b) => isLater(a, b) ? -1 : isLater(b, a) ? 1 : 0);
  const done2 = (target) => published.find(
    (one) => one.target.targetType === target && one.result === "succeeded" && one.status === "completed"
  );
  const live = done2("live");
  const preview = done2("preview");
  const isLive = live !== void 0 && preview !== void 0 && submissionNumber(preview) === submissionNumber(live);
  const isOlder = live !== void 0 && preview !== void 0 && created(preview) < created(live);
  const [newest] = published;
  return {
    running: published.find(isRunning),
    preview: isLive || isOlder ? void 0 : preview,
    live,
    failed: newest?.result === "failed" ? newest : void 0
  };
}
function offerStatus(submissions, today) {
  const { running, preview, live, failed } = standing(submissions);
  if (running !== void 0)
    return running.lifecycleState === "deprecated" ? "Pending stop sell" : "Publish in progress";
  if (failed !== void 0) return "Attention needed";
  if (preview !== void 0) return "Preview";
  if (live === void 0) return "Draft";
  if (live.lifecycleState !== "deprecated") return "Live";
  return stopsLater(live, today) ? "Pending stop sell" : "Not available in the marketplace";
}
function stopsLater({ deprecationSchedule }, today) {
  const date = text2(members2(deprecationSchedule).date) ?? "";
  return date.slice(0, today.length) > today;
}

// src/ingestion/publishing-facts.ts
function treeFacts({ resources }) {
  const ofType = (type2) => resources.filter((resource) => typeOf(resource) === type2);
  const [product] = ofType("product");
  const own2 = offerTypeOf(text2(product?.type) ?? "");
  const type = virtualMachineTypes.some((one) => one === own2) ? "virtual-machine" : own2;
  const setup2 = ofType("commercial-marketplace-setup");
  const plans = ofType("price-and-availability-plan").filter(inUse);
  return {
    type,
    soldThroughMicrosoft: type === "virtual-machine" ? plans.some(({ pricing }) => members2(pricing).licenseModel === "payAsYouGo") : setup2.some(({ sellThroughMicrosoft }) => sellThroughMicrosoft === true),
    testDrive: ofType("test-drive").some(({ enabled }) => enabled === true),
    leads: ofType("customer-leads").some(({ leadDestination = "none" }) => leadDestination !== "none")
  };
}
var inUse = ({ lifecycleState = "generallyAvailable" }) => lifecycleState === "generallyAvailable";

// src/ingestion/difference.ts
function difference(before, after) {
  const keys = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => below(key, [], before.get(key), after.get(key), "", ""));
}
function below(key, path, before, after, name, within) {
  const a = parts(before, name, within);
  const b = parts(after, name, within);
  const comparable = (a ?? b) !== void 0 && (before === void 0 || a !== void 0) && (after === void 0 || b !== void 0);
  if (comparable) {
    const names2 = [.../* @__PURE__ */ new Set([...(b ?? /* @__PURE__ */ new Map()).keys(), ...(a ?? /* @__PURE__ */ new Map()).keys()])];
    return names2.flatMap(
      (part) => below(key, [...path, part], a?.get(part), b?.get(part), typeof part === "string" ? part : "", name)
    );
  }
  if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
  const kind = before === void 0 ? "added" : after === void 0 ? "removed" : "changed";
  return [{ key, path, kind, before, after }];
}
function parts(value2, name, within) {
  if (Array.isArray(value2)) {
    const identity2 = identityIn(name, within);
    if (identity2 === "") return named2(value2, identity2);
    if (!value2.some(isMapping)) return void 0;
    if (identity2 === void 0) return new Map(value2.entries());
    return named2(value2, identity2);
  }
  return isMapping(value2) ? new Map(Object.entries(value2)) : void 0;
}
function named2(list, identity2) {
  const counts = /* @__PURE__ */ new Map();
  return new Map(
    list.map((item) => {
      const name = identityOf(item, identity2);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [count === 1 ? name : `${name}#${count}`, item];
    })
  );
}

// src/ingestion/offer-places.ts
function offerPlace(compiled, path, offer) {
  const { type, origin, key, api: api3 } = compiled;
  if (api3 !== void 0 && path.length > 0) {
    const below2 = apiPlace(api3.value, path);
    if (below2 !== void 0 || api3.origin === origin) return [...api3.origin, ...below2 ?? []];
  }
  if (type === "listing-asset" || type === "listing-trailer") {
    const media = origin.slice(0, origin.lastIndexOf("media") + 1);
    return api3?.origin === origin ? origin : [...media, ...mediaPlace(type, key.split("/").slice(2).join("/"), path)];
  }
  const [first, ...rest] = path;
  if (first === void 0) return origin;
  const field = String(first);
  const start = field === origin.at(-1) ? origin : [...origin, nameOf(first)];
  return [...start, ...followed(at(offer, start), rest, field, nameOf)];
}
function placedDifference(before, after, compiled, offer) {
  const byKey = new Map(compiled.map((one) => [one.key, one]));
  return difference(before, after).map(({ key, path: field, ...change }) => {
    const own2 = byKey.get(key);
    return { key, field, path: own2 === void 0 ? [] : offerPlace(own2, field, offer), ...change };
  });
}
var nameOf = (part) => text2(own(renamed, part)) ?? part;
function apiPlace(value2, path) {
  const [part, ...rest] = path;
  if (part === void 0) return isMapping(value2) ? void 0 : [];
  if (!isMapping(value2)) return [];
  const key = String(part);
  const next = own(value2, key);
  if (Array.isArray(next)) return [key, ...followed(next, rest, key, (name) => name)];
  const below2 = next === void 0 ? void 0 : apiPlace(next, rest);
  return below2 && [key, ...below2];
}
function followed(value2, path, field, nameIn, within = "") {
  const [part, ...rest] = path;
  if (part === void 0) return [];
  const identity2 = Array.isArray(value2) ? identityIn(field, within) : void 0;
  const index = identity2 === void 0 ? -1 : items(value2).findIndex((item) => called(item, identity2) === part);
  const key = index >= 0 ? index : nameIn(part);
  const next = at(value2, [key]);
  if (next === void 0) return [];
  return [key, ...followed(next, rest, Array.isArray(value2) ? "" : String(part), nameIn, field)];
}
function called(item, identity2) {
  const name = identityOf(isMapping(item) && item.email !== void 0 ? { id: item.email } : item, identity2);
  return identity2 === "id" && item !== void 0 && isMapping(item) && item.email === void 0 ? name.toLowerCase() : name;
}
function narrowed(place2, message, offer) {
  const value2 = at(offer, place2);
  const versions = items(own(value2, "vmImageVersions"));
  const numbers2 = new Set(message.match(/\b\d+\.\d+\.\d+\b/g));
  const version6 = versions.findIndex((one) => numbers2.has(text2(own(one, "versionNumber")) ?? ""));
  if (version6 >= 0) return [...place2, "vmImageVersions", version6];
  const named3 = new Set((message.match(/[a-z]+[A-Z]\w*|[A-Z]\w*[a-z][A-Z]\w*/g) ?? []).map(plain2));
  return [...place2, ...named3.size === 0 ? [] : fieldNamed(value2, named3) ?? []];
}
var plain2 = (word) => word.toLowerCase().replace(/s$/, "");
function fieldNamed(value2, names2) {
  if (!isMapping(value2)) return void 0;
  const fields5 = Object.entries(value2);
  const direct = fields5.find(([name]) => names2.has(plain2(name)));
  if (direct !== void 0) return [direct[0]];
  for (const [name, member2] of fields5) {
    if (Array.isArray(member2) && member2.some((item) => fieldNamed(item, names2) !== void 0)) return [name];
    const below2 = fieldNamed(member2, names2);
    if (below2 !== void 0) return [name, ...below2];
  }
  return void 0;
}

// src/source/class-at.ts
function classAt(type, value2, path) {
  return fieldAt(rootField(offersByType[type]), value2, path).facts.class ?? "technical";
}

// src/operations/offer-changes.ts
function offerChanges(before, { source, compiled, tree }) {
  return placedDifference(before, tree, compiled, source.value).map((change) => ({
    ...change,
    class: classAt(source.type, source.value, change.path)
  }));
}

// src/operations/product-tree.ts
import { createHash as createHash3 } from "node:crypto";
function normalised({ resources, hashOf }) {
  return normalise(resources, hashOf);
}
async function productTree(marketplace2, product, target) {
  const tree = await marketplace2.tree(product, target);
  return tree && withAssets(marketplace2, tree);
}
var atOnce = 4;
async function withAssets(marketplace2, tree) {
  const urls = [...new Set(tree.resources.flatMap(assetUrls))];
  const bytes = /* @__PURE__ */ new Map();
  const unread2 = /* @__PURE__ */ new Map();
  const next = urls.values();
  const fetches = Array.from({ length: atOnce }, async () => {
    for (const url of next) {
      try {
        bytes.set(url, await marketplace2.asset(url));
      } catch (cause) {
        unread2.set(url, cause instanceof Error ? cause.message : String(cause));
      }
    }
  });
  await Promise.all(fetches);
  const hashes = new Map([...bytes].map(([url, content]) => [url, createHash3("sha256").update(content).digest("hex")]));
  return { resources: tree.resources, hashOf: (url) => hashes.get(url), bytes, unread: unread2 };
}

// src/operations/offer-difference.ts
function differenceInGit(before, after, against) {
  const found = changes(before, after).map(({ path, kind, class: own2 }) => ({
    key: "",
    field: path,
    kind,
    class: own2,
    before: kind === "added" ? void 0 : valueAt(before?.value, path),
    after: kind === "removed" ? void 0 : valueAt(after.value, path)
  }));
  const known3 = before !== void 0;
  return told(compiledOffer(after), against, known3, { certifiedBefore: known3, listed: known3 }, found);
}
async function differenceInMarketplace(marketplace2, source, target) {
  const offer = compiledOffer(source);
  const product = await marketplace2.lookup(source.id);
  const tree = product && await productTree(marketplace2, product.id, target);
  const { live, preview } = standing(product === void 0 ? [] : await marketplace2.submissions(product.id));
  const before = normalised(tree ?? noDraft);
  const known3 = { certifiedBefore: live !== void 0 || preview !== void 0, listed: live !== void 0 };
  const against = target === "live" ? "what is live" : "what is in preview";
  return told(offer, against, tree !== void 0, known3, offerChanges(before, offer));
}
function told(offer, against, known3, standing2, found) {
  const { type, id } = offer.source;
  const { type: publishedAs = type, ...sold } = treeFacts({ resources: [...edits(type, offer.compiled, noDraft, {})] });
  const facts = {
    ...sold,
    type: publishedAs,
    class: known3 ? classOfAll(found) : "technical",
    ...standing2
  };
  return {
    id,
    against,
    new: !known3,
    class: facts.class,
    changes: known3 ? found : [],
    preview: publishingSteps("preview", facts),
    live: publishingSteps("live", facts)
  };
}

// src/render/offer-changes.ts
var most = 40;
function changeLines(changes2) {
  const lines2 = changes2.slice(0, most).map(({ key, field, kind, before, after }) => {
    const name = plain([key, field.join(".")].filter((part) => part !== "").join(" "));
    if (kind === "added") return `  + ${name}: ${value(after)}`;
    if (kind === "removed") return `  - ${name}: ${value(before)}`;
    return `  ~ ${name}: ${value(before)} -> ${value(after)}`;
  });
  return changes2.length > most ? [...lines2, `  and ${changes2.length - most} more`] : lines2;
}
function value(of) {
  const text3 = typeof of === "string" ? of.replace(/^(sha256:[0-9a-f]{8})[0-9a-f]+$/, "$1\u2026") : JSON.stringify(of);
  const short = clip(text3 ?? "", 60);
  return plain(typeof of === "string" ? `"${short}"` : short);
}

// src/render/offer-difference.ts
var meanings = {
  technical: "technical: certified in full",
  commercial: "commercial: certified in full",
  audience: "audience only: synced without certification",
  marketing: "marketing only: certification is skipped where a version was certified before",
  none: "nothing that the marketplace shows"
};
function differenceLines(difference3) {
  const { id, against, changes: changes2, preview, live } = difference3;
  if (!difference3.new && changes2.length === 0) return [];
  const head = difference3.new ? `${plain(id)} is not in ${plain(against)}: certified in full.` : `${plain(id)}: ${many(changes2.length, "change")} from ${plain(against)}, ${meanings[difference3.class]}.`;
  const steps2 = [...stepLines("To preview", preview), ...stepLines("From sign-off to live", live)];
  return [head, ...changeLines(changes2), ...steps2];
}
function stepLines(title, steps2) {
  if (steps2.length === 0) return [];
  const width = Math.max(...steps2.map(({ name }) => name.length));
  const lines2 = steps2.map(
    ({ phase, name, usual: usual3 }) => `    ${name.padEnd(width)}  ${(usual3?.text ?? "").padEnd(28)}  ${phase === name ? "" : phase}`.trimEnd()
  );
  return [`  ${title}, usually ${usualTotal(steps2).text}:`, ...lines2];
}

// cli/marketplace.ts
import { join as join3 } from "node:path";

// src/adapters/attempt-files.ts
import { createHash as createHash4, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

// schemas/attempt.ts
var Pin = strictObject({
  url: string().describe("Its address, without a query."),
  length: int().describe("In bytes."),
  etag: string().optional().describe("As storage says it."),
  footer: string().describe("The SHA-256 of its last 512 bytes, in hex.")
});
var Attempt = strictObject({
  version: literal(1).describe("The version of this record."),
  offer: string().describe("The offer ID."),
  product: string().describe("The product's GUID."),
  target: _enum(["preview", "live", "stop-sell"]).describe("What is asked for."),
  digest: string().describe("The digest of the offer in Git."),
  fingerprint: string().describe("The fingerprint of the tree that is published, or that a write that failed left in the draft."),
  seen: array(string()).describe("The submissions that stood before, by ID and state: any other is new since then."),
  asked: string().describe("When, UTC."),
  job: string().optional().describe("The job, once the marketplace has told it."),
  submission: string().optional().describe("The number of the submission, once it is known."),
  pins: array(Pin).optional().describe("The disks that it names; absent where they were not asked."),
  result: _enum(["pending", "succeeded", "failed", "cancelled"]).describe("What came of it.")
});

// src/adapters/attempt-files.ts
function attemptFiles(folder, marketplace2) {
  const own2 = join(folder, createHash4("sha256").update(marketplace2).digest("hex").slice(0, 12));
  const path = (offer) => join(own2, `${offer.replace(/[^a-z0-9_-]/gi, "-")}.json`);
  const read2 = async (offer) => {
    const text3 = await readFile(path(offer), "utf8").catch((cause) => {
      if (cause.code === "ENOENT") return void 0;
      throw unreadable(`The record of the last publication of \`${offer}\``, cause);
    });
    return text3 === void 0 ? void 0 : parsed(text3, path(offer));
  };
  return {
    read: read2,
    write: async (attempt, before) => {
      const standing2 = await read2(attempt.offer);
      if (canonicalJson(standing2 ?? null) !== canonicalJson(before ?? null))
        throw new Error(
          `Another run publishes \`${attempt.offer}\` from here at the same time. Wait until it has ended.`
        );
      await mkdir(own2, { recursive: true });
      const draft = join(own2, `${randomUUID()}.tmp`);
      await writeFile(draft, `${JSON.stringify(attempt, void 0, 2)}
`, { flush: true });
      await rename(draft, path(attempt.offer));
    }
  };
}
function parsed(text3, path) {
  try {
    return Attempt.parse(JSON.parse(text3));
  } catch (cause) {
    throw new Error(
      `\`${path}\` is no record of a publication. Delete it once you have looked at the offer in Partner Center.`,
      {
        cause
      }
    );
  }
}

// src/adapters/git-folder.ts
import { existsSync, readFileSync, statSync } from "node:fs";
import { join as join2, resolve } from "node:path";
function gitFolder(top) {
  const own2 = join2(top, ".git");
  if (statSync(own2).isDirectory()) return own2;
  const named3 = /^gitdir: (.+)$/m.exec(readFileSync(own2, "utf8"))?.[1];
  if (named3 === void 0) throw new Error(`\`${own2}\` names no Git folder. Mend that, then run again.`);
  const folder = resolve(top, named3.trim());
  const shared = join2(folder, "commondir");
  return existsSync(shared) ? resolve(folder, readFileSync(shared, "utf8").trim()) : folder;
}

// src/adapters/media-server.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { createServer } from "node:http";
async function mediaServer(files) {
  const secret = randomUUID2();
  const server = createServer(({ url = "", method }, response) => {
    const [, word, sha256 = ""] = url.split("/");
    const bytes = word === secret && method === "GET" ? files.get(sha256) : void 0;
    response.writeHead(bytes === void 0 ? 404 : 200, { connection: "close" }).end(bytes);
  });
  await new Promise((resolve4, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve4));
  const address3 = server.address();
  const port2 = typeof address3 === "object" && address3 !== null ? address3.port : 0;
  return {
    url: ({ path, sha256 }) => `http://127.0.0.1:${port2}/${secret}/${sha256}/${encodeURIComponent(path.split("/").at(-1) ?? "")}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    }
  };
}

// src/adapters/partner-center/loopback.ts
function atLoopback({ hostname }) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

// src/adapters/partner-center/answer-body.ts
function json({ body }) {
  return parsedJson(new TextDecoder().decode(body));
}
function bodyOf(name, answer, shape) {
  const value2 = json(answer);
  if (value2 === void 0) throw new Error(`${name} answered ${answer.status} with what is no JSON.`);
  const found = fitted(value2, shape);
  if ("value" in found) return found.value;
  throw new Error(`${name} answered ${answer.status} with what Offerlane does not understand: ${found.misfit}`);
}
function fitted(value2, shape) {
  try {
    const { success, data, error } = shape.safeParse(value2);
    if (success) return { value: data };
    const [issue] = error.issues;
    const path = issue?.path.map(String).join(".") ?? "";
    return { misfit: clip(`${path === "" ? "the body" : path}: ${issue?.message}.`, 300) };
  } catch (cause) {
    if (cause instanceof RangeError) return { misfit: "it is nested too deeply." };
    throw cause;
  }
}
function tellable(value2, hidden = []) {
  if (typeof value2 === "string") return withoutSecrets(value2, hidden);
  if (Array.isArray(value2)) return value2.map((item) => tellable(item, hidden));
  if (typeof value2 !== "object" || value2 === null) return value2;
  const told4 = Object.entries(value2).filter(([, inner]) => inner !== null);
  return Object.fromEntries(told4.map(([key, inner]) => [withoutSecrets(key, hidden), tellable(inner, hidden)]));
}
function withoutSecrets(text3, hidden) {
  const named3 = hidden.reduce((left, secret) => left.replaceAll(secret, "\u2026"), text3);
  return clip(named3, 2e3);
}

// src/adapters/partner-center/exchange.ts
import { Buffer } from "node:buffer";
var Unanswered = class extends Error {
  /** Whether the request may have arrived. */
  sent;
  /** A sentence without its subject, the request. */
  reason;
  constructor(name, reason3, sent, options) {
    super(`${name} ${reason3}`, options);
    this.reason = reason3;
    this.sent = sent;
  }
};
async function exchange({ method, url, headers, body, limits: limits3 }) {
  const name = nameOf2({ method, url });
  let bytes;
  let response;
  try {
    response = await fetch(url, {
      method,
      headers: { "user-agent": `offerlane/${version}`, ...headers },
      ...body !== void 0 && { body },
      redirect: "manual",
      signal: AbortSignal.timeout(limits3.timeout)
    });
    bytes = await bounded(response, limits3.bytes);
  } catch (cause) {
    throw new Unanswered(name, `had no answer: ${reason(cause, limits3)}.`, !codes(cause).some(unsent), { cause });
  }
  if (bytes === void 0)
    throw new Stalled(`${name} answered more than ${limits3.bytes / 1e6} MB, which is not read further.`);
  return { status: response.status, headers: response.headers, body: bytes };
}
function nameOf2({ method, url }) {
  return `${method} ${clip(url.origin + url.pathname, 200)}`;
}
async function bounded(response, most6) {
  const parts3 = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most6) return void 0;
    parts3.push(part);
  }
  return Buffer.concat(parts3);
}
var unsentCodes = ["ECONNREFUSED", "EAI_AGAIN", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"];
var unsent = (code) => unsentCodes.includes(code);
function reason(cause, { timeout }) {
  if (cause instanceof Error && cause.name === "TimeoutError") return `none came within ${timeout / 1e3} seconds`;
  return codes(cause)[0] ?? "the connection failed";
}
function codes(error) {
  if (!(error instanceof Error)) return [];
  const own2 = "code" in error && typeof error.code === "string" ? [error.code] : [];
  return [...own2, ...codes(error.cause)];
}

// src/adapters/partner-center/patience.ts
var patience = 12e4;
var shortest = 1e3;
var longest = 3e4;
var later = 6e4;
var day = 864e5;
async function patiently(clock, request, once = false) {
  let waited = 0;
  for (let tries = 0; ; tries += 1) {
    const outcome = await exchange(request).catch((error) => unanswered(error, once));
    if (!(outcome instanceof Unanswered) && !troubled(outcome.status)) return outcome;
    const trouble = `${nameOf2(request)} ${said(outcome)}`;
    const cause = outcome instanceof Unanswered ? { cause: outcome } : {};
    if (once && !untouched(outcome)) throw new FateUnknown(`${trouble} ${lookFirst}`, cause);
    const asked = retryAfter(outcome, clock.now());
    const pause = Math.max(asked ?? 0, Math.min(shortest * 2 ** tries, longest));
    if (waited + pause > patience) {
      const until = clock.now() + (asked ?? later);
      throw new Waiting(`${trouble} Try again after ${new Date(until).toISOString()}.`, until, cause);
    }
    await clock.sleep(pause);
    waited += pause;
  }
}
var lookFirst = "It may have begun to publish. Look at the submissions of the offer before publishing it again.";
function unanswered(error, once) {
  if (error instanceof Unanswered) return error;
  throw once && error instanceof Error ? new FateUnknown(`${error.message} ${lookFirst}`, { cause: error }) : error;
}
function troubled(status) {
  return status === 408 || status === 429 || status >= 500 && status !== 501;
}
function untouched(outcome) {
  if (outcome instanceof Unanswered) return !outcome.sent;
  return outcome.status === 429 || outcome.status === 503 && outcome.headers.has("retry-after");
}
function retryAfter(outcome, now) {
  const text3 = outcome instanceof Unanswered ? void 0 : outcome.headers.get("retry-after")?.trim();
  if (text3 === void 0) return void 0;
  const wait = /^\d+$/.test(text3) ? Number(text3) * 1e3 : Date.parse(text3) - now;
  return Number.isNaN(wait) ? void 0 : Math.min(Math.max(wait, 0), day);
}
function said(outcome) {
  return outcome instanceof Unanswered ? outcome.reason : `answered ${outcome.status}.`;
}

// src/adapters/partner-center/download.ts
var mostRedirects = 3;
async function download(clock, address3, { limits: limits3, loopback }) {
  let url = followed2(address3, void 0, loopback);
  for (let redirects = 0; ; redirects += 1) {
    const { status, headers, body } = await patiently(clock, { method: "GET", url, headers: {}, limits: limits3 });
    if (status === 200) return body;
    const name = nameOf2({ method: "GET", url });
    const target = status >= 300 && status < 400 ? headers.get("location") : null;
    if (target === null)
      throw new Stalled(`${name} answered ${status}. Such addresses expire: read the offer again, then the file.`);
    if (redirects === mostRedirects) throw new Stalled(`${name} redirects more than ${mostRedirects} times.`);
    url = followed2(target, url, loopback);
  }
}
function followed2(address3, from, loopback) {
  if (!URL.canParse(address3, from?.href)) throw new Stalled("The marketplace names a file by what is no address.");
  const url = new URL(address3, from);
  const allowed = url.protocol === "https:" || loopback && url.protocol === "http:" && atLoopback(url);
  if (!allowed || url.username !== "" || url.password !== "")
    throw new Stalled(`${nameOf2({ method: "GET", url })} is not asked for: files are read over https, without a user.`);
  return url;
}

// src/adapters/partner-center/entra.ts
import { readFile as readFile2 } from "node:fs/promises";
var margin = 5 * 6e4;
var limits = { timeout: 2e4, bytes: 1e6 };
var TokenAnswer = looseObject({
  access_token: string().regex(/^[\x21-\x7e]+$/),
  expires_in: coerce_exports.number().positive()
});
var TokenError = looseObject({ error: string(), error_description: string().default("") });
function entra(settings2, clock) {
  const held2 = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Map();
  async function ask2(scope) {
    const secret = await proof(settings2);
    const start = clock.now();
    const answer = await patiently(clock, tokenRequest(settings2, scope, secret));
    const { access_token: token2, expires_in: seconds } = granted(settings2, answer, secret);
    const fresh2 = { token: token2, until: start + seconds * 1e3 - margin };
    held2.set(scope, fresh2);
    return fresh2;
  }
  return {
    token: async (scope) => {
      const known3 = held2.get(scope);
      if (known3 !== void 0 && clock.now() < known3.until) return known3.token;
      const running = asked.get(scope) ?? ask2(scope).finally(() => asked.delete(scope));
      asked.set(scope, running);
      return (await running).token;
    },
    drop: (token2) => {
      for (const [scope, kept4] of held2) if (kept4.token === token2) held2.delete(scope);
    }
  };
}
async function proof({ credential }) {
  if ("secret" in credential) return { secret: credential.secret, fields: { client_secret: credential.secret } };
  const name = `AZURE_FEDERATED_TOKEN_FILE, \`${clip(credential.tokenFile, 200)}\`,`;
  const text3 = await readFile2(credential.tokenFile, "utf8").catch((cause) => {
    throw new Stalled(unreadable(name, cause).message, { cause });
  });
  const secret = text3.trim();
  if (secret === "") throw new Stalled(`${name} is empty. Have the workflow write a federated token there.`);
  const type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  return { secret, fields: { client_assertion_type: type, client_assertion: secret } };
}
function tokenRequest({ login: login2, tenant, client }, scope, { fields: fields5 }) {
  return {
    method: "POST",
    url: new URL(`${login2}/${tenant}/oauth2/v2.0/token`),
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ grant_type: "client_credentials", client_id: client, scope, ...fields5 }).toString(),
    limits
  };
}
function granted(settings2, answer, { secret }) {
  const body = json(answer);
  const token2 = fitted(body, TokenAnswer);
  if (answer.status === 200 && "value" in token2) return token2.value;
  const told4 = fitted(body, TokenError);
  const [line = ""] = "value" in told4 ? (told4.value.error_description || told4.value.error).split(firstLine) : [];
  const forms = [
    secret,
    new URLSearchParams({ "": secret }).toString().slice(1),
    encodeURIComponent(secret.toWellFormed())
  ];
  const says = clip(withoutSecrets(line, forms), 400).replace(/[^.!?]$/, "$&.") || "It says nothing of a token.";
  throw new Stalled(
    `Microsoft Entra gave the application ${settings2.client} no token (${answer.status}). ${says} ${nextStep(settings2)}`
  );
}
var firstLine = /\s*(?:[\r\n]|Trace ID:)/;
function nextStep({ credential }) {
  return "secret" in credential ? "Check AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET; secrets expire." : "Check AZURE_TENANT_ID, AZURE_CLIENT_ID, and that a federated credential of the application names exactly this workflow.";
}

// src/ingestion/job.ts
var ResourceId = union([
  string(),
  looseObject({ externalId: string() }),
  looseObject({ resourceName: string() })
]);
var ApiError = looseObject({
  code: string(),
  message: string().optional(),
  resourceId: ResourceId.optional(),
  get details() {
    return array(ApiError).optional();
  }
});
function errorMessages(errors) {
  const told4 = errors.flatMap(({ code, message = "", details = [] }) => [
    message.trim() || code,
    ...errorMessages(details)
  ]);
  return [...new Set(told4)];
}
var ErrorBody = looseObject({ error: ApiError });
var jobStatuses = ["notStarted", "running", "completed"];
var jobResults = ["pending", "succeeded", "failed", "cancelled"];
var Job = looseObject({
  jobId: string().min(1),
  jobStatus: _enum(jobStatuses),
  jobResult: _enum(jobResults),
  jobStart: string().optional(),
  /** `0001-01-01T00:00:00` until it has ended. */
  jobEnd: string().optional(),
  resourceUri: string().optional(),
  errors: array(ApiError).default([])
});
function certificationFailed(errors) {
  return errors.some(
    ({ code, message = "", details = [] }) => code.toLowerCase() === "invalidstate" && /certification/i.test(message) || certificationFailed(details)
  );
}

// src/adapters/partner-center/refusal.ts
function refusal(name, answer, token2) {
  const { status, headers } = answer;
  if (status < 400) {
    const target = clip((headers.get("location") ?? "").split(/[?#]/)[0] ?? "", 200);
    return new Stalled(
      `${name} answered ${status} and points to \`${target}\`, which is not followed. Check the address in the environment.`
    );
  }
  const errors = errorsOf(json(answer), token2);
  const code = errors.length === 1 ? ` ${errors[0]?.code}` : "";
  const says = clip(errorMessages(errors).map(sentence).join(" "), 2e3);
  return new Refused(
    [`${name} was refused (${status}${code}).`, says, advice[status]].filter(Boolean).join(" "),
    errors
  );
}
var bodies = union([
  ErrorBody.transform(({ error }) => [error]),
  // v1.0: faults by the header or field they are about.
  looseObject({ errors: record(string(), array(string())) }).transform(
    ({ errors }) => Object.entries(errors).flatMap(([code, messages]) => messages.map((message) => ({ code, message })))
  ),
  // v1.0: a text that starts with a code.
  string().transform((message) => [{ code: message.split(" ")[0] ?? "", message }])
]);
function errorsOf(body, token2) {
  const told4 = preprocess((value2) => tellable(value2, [token2]), bodies);
  const found = fitted(body, told4);
  return "value" in found ? found.value : [];
}
var sentence = (message) => /[.!?]$/.test(message) ? message : `${message}.`;
var advice = {
  401: "Check that the application is of the Entra tenant that is associated with Partner Center, then try again.",
  403: "Add the Entra application to Partner Center (Account settings, User management, Microsoft Entra applications) with the role Manager, then try again."
};

// src/adapters/partner-center/service.ts
var limits2 = { timeout: 2e4, bytes: 5e7 };
async function ask(service, call) {
  const { scope, tokens, clock } = service;
  const attempt = async (token3) => patiently(clock, requestOf(service, call, token3), call.once);
  let token2 = await tokens.token(scope);
  let answer = await attempt(token2);
  if (answer.status === 401) {
    tokens.drop(token2);
    token2 = await tokens.token(scope);
    answer = await attempt(token2);
  }
  const { status } = answer;
  if (status >= 200 && status < 300 || call.absent?.includes(status)) return answer;
  if (status === 401) tokens.drop(token2);
  throw refusal(nameOf2(call), answer, token2);
}
function requestOf({ headers }, { method, url, body }, token2) {
  return {
    method,
    url,
    headers: {
      ...headers,
      accept: "application/json",
      authorization: `Bearer ${token2}`,
      ...body !== void 0 && { "content-type": "application/json" }
    },
    ...body !== void 0 && { body: JSON.stringify(body) },
    limits: limits2
  };
}

// src/adapters/partner-center/pages.ts
var mostPages = 1e3;
var page = (item) => looseObject({
  value: array(item),
  "@nextLink": string().nullish(),
  nextLink: string().nullish(),
  "@odata.nextLink": string().nullish()
});
async function pages(service, call, item) {
  const items2 = [];
  const seen = /* @__PURE__ */ new Set();
  for (let url = call.url; ; ) {
    const name = nameOf2({ ...call, url });
    seen.add(url.href);
    const answer = await ask(service, { ...call, url });
    if (call.absent?.includes(answer.status)) return void 0;
    const found = bodyOf(name, answer, page(item));
    items2.push(...found.value);
    const link = found["@nextLink"] ?? found.nextLink ?? found["@odata.nextLink"];
    if (!link) return items2;
    const next = nextPage(service, url, link);
    if (next === void 0) throw new Error(`${name} names a next page at another host, which is not followed.`);
    if (seen.has(next.href) || seen.size === mostPages) throw new Error(`${name} names next pages without end.`);
    url = next;
  }
}
function nextPage(service, url, link) {
  const base = new URL(`${service.url}/`);
  const whole = link.startsWith("?") ? url : link.startsWith(base.pathname.slice(1)) ? new URL("/", base) : base;
  if (!URL.canParse(link, whole.href)) return void 0;
  const next = new URL(link, whole);
  if (next.origin === url.origin) return withVersion(next, url);
  const token2 = next.searchParams.get("continuationToken");
  if (token2 === null) return void 0;
  const same3 = new URL(url);
  same3.searchParams.set("continuationToken", token2);
  return same3;
}
function withVersion(next, url) {
  const version6 = url.searchParams.get("$version");
  if (version6 === null || next.searchParams.has("$version")) return next;
  return new URL(`${next.search === "" ? "?" : `${next.search}&`}$version=${encodeURIComponent(version6)}`, next);
}

// src/adapters/partner-center/progress.ts
var Time = string().nullish().transform(present);
var Step = looseObject({
  name: string().nullish(),
  state: string().nullish(),
  startDateTimeInUtc: Time,
  completeDateTimeInUtc: Time
});
var Workflow = Step.extend({ type: string().nullish(), workflowSteps: array(Step).nullish() });
var Item = looseObject({
  errorCode: string().nullish(),
  severity: string().nullish(),
  message: string().nullish(),
  resource: string().nullish()
});
var Report = looseObject({ status: string().nullish(), reportTimeInUtc: Time, fileUri: string().nullish() });
var reportLimits = { timeout: 2e4, bytes: 1e6 };
var mostFiles = 20;
async function submissionProgress(service, product, submission2) {
  const root = `${service.url}/products/${encodeURIComponent(product)}/submissions/${encodeURIComponent(submission2)}`;
  const list = (name, item) => pages(service, { method: "GET", url: new URL(`${root}/${name}`), absent: [403, 404] }, item);
  const workflows2 = await list("workflowdetails", Workflow);
  const validations2 = await list("validations", Item);
  const reports = await list("reports", Report);
  if (workflows2 === void 0 && validations2 === void 0 && reports === void 0) return void 0;
  return {
    steps: (workflows2 ?? []).flatMap(stepsOf),
    validations: (validations2 ?? []).map(({ errorCode, severity, message, resource }) => ({
      code: errorCode ?? "",
      severity: severity ?? "",
      message: message ?? "",
      resource: resource ?? void 0
    })),
    reports: await Promise.all((reports ?? []).map((report, index) => withText(service, report, index < mostFiles)))
  };
}
function stepsOf({ type, workflowSteps, ...own2 }) {
  const steps2 = workflowSteps?.length ? workflowSteps : [own2];
  return steps2.map(({ name, state, startDateTimeInUtc: start, completeDateTimeInUtc: end }) => ({
    phase: type ?? "",
    name: name ?? type ?? "",
    state: state ?? "",
    start,
    end
  }));
}
async function withText(service, report, read2) {
  const { status, reportTimeInUtc: time, fileUri } = report;
  return {
    status: status ?? "Unknown",
    time,
    text: fileUri && read2 ? await textAt(service, fileUri) : void 0
  };
}
async function textAt({ clock, url }, address3) {
  try {
    const loopback = atLoopback(new URL(url));
    const bytes = await download(clock, address3, { limits: reportLimits, loopback });
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof Stalled || error instanceof Waiting || error instanceof TypeError) return void 0;
    throw error;
  }
}
function present(time) {
  return !time || /^(0001|1601)-/.test(time) ? void 0 : time;
}

// src/adapters/partner-center/spelling.ts
var fields2 = ["jobId", "jobStatus", "jobResult", "externalId", "targetType"];
var values = [...jobStatuses, ...jobResults, ...treeTargets];
var enumerated = ["jobStatus", "jobResult", "targetType", "status", "result"];
var spelling = (words2, word) => words2.find((known3) => known3.toLowerCase() === word.toLowerCase()) ?? word;
function respelt(value2) {
  if (Array.isArray(value2)) return value2.map(respelt);
  if (typeof value2 !== "object" || value2 === null) return value2;
  return Object.fromEntries(
    Object.entries(value2).map(([written2, inner]) => {
      const key = spelling(fields2, written2);
      const word = typeof inner === "string" && enumerated.includes(key);
      return [key, word ? spelling(values, inner) : respelt(inner)];
    })
  );
}
var JobAnswer = preprocess((value2) => respelt(tellable(value2)), Job);
var SubmissionAnswer = preprocess((value2) => respelt(tellable(value2)), Submission);
var ProductAnswer = preprocess(
  respelt,
  looseObject({
    id: string().regex(/^product\/[A-Za-z0-9-]+$/),
    identity: looseObject({ externalId: string() }),
    type: string(),
    alias: string().nullish()
  })
).transform(({ id, identity: identity2, type, alias }) => ({
  id: productGuid(id),
  externalId: identity2.externalId,
  type,
  alias: alias ?? ""
}));
var TreeAnswer = ResourceTree.extend({
  target: preprocess(respelt, ResourceTree.shape.target)
});

// src/adapters/partner-center/partner-center.ts
var ConfigureDetail = looseObject({ resources: array(Resource) });
var absent = [400, 404];
var assetLimits = { timeout: 3e4, bytes: 2e7 };
function partnerCenter(settings2, clock) {
  const tokens = entra(settings2, clock);
  const service = {
    url: settings2.marketplace,
    scope: "https://graph.microsoft.com/.default",
    headers: {},
    tokens,
    clock
  };
  const { older: older2 } = settings2;
  const olderService = older2 && {
    url: older2.url,
    scope: "https://api.partner.microsoft.com/.default",
    headers: { "x-ms-publisherId": older2.publisher },
    tokens,
    clock
  };
  const versions = { ...defaultVersions, ...settings2.versions };
  const newest = Object.values(versions).reduce(newer);
  const { configure: configure3 = newest } = versions;
  const get = (path, query = {}) => ({
    method: "GET",
    url: address3(path, { ...query, $version: newest })
  });
  const address3 = (path, query) => {
    const pairs = Object.entries(query).map(([key, value2]) => `${key}=${encodeURIComponent(value2)}`);
    return new URL(`${service.url}/${path}?${pairs.join("&")}`);
  };
  const read2 = async (call, shape) => bodyOf(nameOf2(call), await ask(service, call), shape);
  const find = async (call, shape) => {
    const answer = await ask(service, { ...call, absent });
    return absent.includes(answer.status) ? void 0 : bodyOf(nameOf2(call), answer, shape);
  };
  const job = (id) => read2(get(`configure/${encodeURIComponent(id)}/status`), JobAnswer);
  return {
    products: async () => await pages(service, get("product"), ProductAnswer) ?? [],
    lookup: async (externalId2) => {
      const wanted = externalId2.toLowerCase();
      const found = await pages(service, get("product", { externalId: wanted }), ProductAnswer);
      return found?.find((product) => product.externalId.toLowerCase() === wanted);
    },
    tree: (product, targetType) => find(get(`resource-tree/product/${encodeURIComponent(product)}`, { targetType }), TreeAnswer),
    submissions: async (product) => await pages(service, get(`submission/${encodeURIComponent(product)}`), SubmissionAnswer) ?? [],
    configure: async (resources) => {
      const publishes2 = resources.some((resource) => typeOf(resource) === "submission");
      const $version = resources.map(versionOf).reduce(newer, newest);
      const call = {
        method: "POST",
        url: address3("configure", { $version }),
        body: { $schema: schemaOf("configure", configure3), resources },
        once: publishes2
      };
      const answer = await ask(service, call);
      return publishes2 ? acknowledged(nameOf2(call), answer) : bodyOf(nameOf2(call), answer, JobAnswer);
    },
    job,
    outcome: async (id) => (await find(get(`configure/${encodeURIComponent(id)}`), ConfigureDetail))?.resources,
    cancel: async (id) => {
      const url = address3(`configure/${encodeURIComponent(id)}/cancel`, { $version: newest });
      try {
        return await read2({ method: "POST", url }, JobAnswer);
      } catch (error) {
        const stands = error instanceof Refused ? await job(id) : void 0;
        if (stands?.jobResult === "cancelled") return stands;
        throw error;
      }
    },
    asset: (url) => download(clock, url, { limits: assetLimits, loopback: atLoopback(new URL(settings2.marketplace)) }),
    progress: async (product, submission2) => olderService && await submissionProgress(olderService, product, submission2)
  };
}
function newer(a, b) {
  return compareVersions(a, b) < 0 ? b : a;
}
function acknowledged(name, answer) {
  try {
    return bodyOf(name, answer, JobAnswer);
  } catch (cause) {
    throw new FateUnknown(`${name} was taken up, but its job is unknown. ${lookFirst}`, { cause });
  }
}

// src/adapters/partner-center/settings.ts
var marketplace = "https://graph.microsoft.com/rp/product-ingestion";
var login = "https://login.microsoftonline.com";
var older = "https://api.partner.microsoft.com/v1.0/ingestion";
var Address = string().refine(plainAddress).transform((text3) => text3.replace(/\/+$/, ""));
var address = "an https address without user, query and fragment; plain http only of this machine";
var Variables = object({
  OFFERLANE_MARKETPLACE_URL: Address.default(marketplace).describe(address),
  OFFERLANE_LOGIN_URL: Address.default(login).describe(address),
  OFFERLANE_PARTNER_CENTER_URL: Address.optional().describe(`${address}: \`${older}\``),
  OFFERLANE_PUBLISHER_ID: string().regex(/^[1-9]\d{0,17}$/).optional().describe("the publisher's number in Partner Center, such as `12345678`"),
  AZURE_TENANT_ID: string().regex(/^[a-z0-9][a-z0-9.-]{0,252}$/i).describe("the ID of the Entra tenant that is associated with Partner Center"),
  AZURE_CLIENT_ID: string().regex(/^[a-z0-9-]{1,100}$/i).describe("the application (client) ID of the Entra application"),
  AZURE_CLIENT_SECRET: string().optional().describe("a secret of the application; or AZURE_FEDERATED_TOKEN_FILE, the path of a file with a federated token"),
  AZURE_FEDERATED_TOKEN_FILE: string().optional(),
  OFFERLANE_SCHEMA_VERSIONS: string().transform(parsedJson).pipe(
    record(
      string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
      string().regex(/^\d{4}-\d\d-\d\d(-(dev|preview\d+))?$/)
    )
  ).default({}).describe('JSON with versions by type, such as `{"plan":"2022-03-01-preview3"}`')
});
function settings(environment) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value2]) => value2?.trim()));
  const { success, data, error } = Variables.safeParse(given);
  const wrong = /* @__PURE__ */ new Set([...(error?.issues ?? []).map(({ path }) => String(path[0])), ...missing(given)]);
  const faults = [...[...wrong].map((name) => fault(name, given)), ...strays(given)];
  if (!success || faults.length > 0)
    throw new Error(`The marketplace cannot be reached with this environment:
${faults.join("\n")}`);
  const { OFFERLANE_PARTNER_CENTER_URL: url, OFFERLANE_PUBLISHER_ID: publisher } = data;
  return {
    marketplace: data.OFFERLANE_MARKETPLACE_URL,
    login: data.OFFERLANE_LOGIN_URL,
    older: url === void 0 || publisher === void 0 ? void 0 : { url, publisher },
    tenant: data.AZURE_TENANT_ID,
    client: data.AZURE_CLIENT_ID,
    credential: data.AZURE_CLIENT_SECRET === void 0 ? { tokenFile: data.AZURE_FEDERATED_TOKEN_FILE ?? "" } : { secret: data.AZURE_CLIENT_SECRET },
    versions: data.OFFERLANE_SCHEMA_VERSIONS
  };
}
function missing(given) {
  const needed = [
    ["AZURE_CLIENT_SECRET", given.AZURE_FEDERATED_TOKEN_FILE === void 0],
    ["OFFERLANE_PUBLISHER_ID", given.OFFERLANE_PARTNER_CENTER_URL !== void 0],
    ["OFFERLANE_PARTNER_CENTER_URL", given.OFFERLANE_PUBLISHER_ID !== void 0]
  ];
  return needed.flatMap(([name, when]) => when && given[name] === void 0 ? [name] : []);
}
function fault(name, given) {
  const wants = Object.entries(Variables.shape).find(([known3]) => known3 === name)?.[1].description ?? "";
  return given[name] === void 0 ? `${name} is not set. Set it: ${wants}.` : `${name} must be ${wants}.`;
}
function strays(given) {
  if (given.OFFERLANE_LOGIN_URL !== void 0) return [];
  const elsewhere = [
    ["OFFERLANE_MARKETPLACE_URL", marketplace],
    ["OFFERLANE_PARTNER_CENTER_URL", older]
  ].filter(([name = "", home]) => given[name] !== void 0 && hostOf(given[name]) !== hostOf(home));
  return elsewhere.map(
    ([name, home]) => `${name} names another host than ${hostOf(home)}, and OFFERLANE_LOGIN_URL is not set. Set it to where that host takes its tokens from.`
  );
}
var hostOf = (text3 = "") => URL.canParse(text3) ? new URL(text3).host : "";
function plainAddress(text3) {
  if (!URL.canParse(text3)) return false;
  const url = new URL(text3);
  const bare = url.username === "" && url.password === "" && !/[?#]/.test(text3);
  return bare && (url.protocol === "https:" || url.protocol === "http:" && atLoopback(url));
}

// src/adapters/system-clock.ts
import { setTimeout } from "node:timers/promises";
var longestTimer = 2 ** 31 - 1;
function systemClock(speed = 1, since = Date.now()) {
  return {
    now: () => since + Math.floor((Date.now() - since) * speed),
    sleep: async (milliseconds) => {
      for (let left = milliseconds / speed; left > 0; left -= longestTimer)
        await setTimeout(Math.min(Math.ceil(left), longestTimer));
    }
  };
}

// src/operations/secret-place.ts
function secretPlace({ value: value2, at: at2 }, name, field) {
  const step = (current, path2) => {
    if (member(current, "secret") === name && path2.at(-1) === field) return path2;
    for (const [key, child] of members(current)) {
      const found = step(child, [...path2, key]);
      if (found !== void 0) return found;
    }
    return void 0;
  };
  const path = step(value2, []);
  return path && at2(path, "value");
}

// cli/marketplace.ts
var assetsVariable = "OFFERLANE_ASSETS_URL";
var pollVariable = "OFFERLANE_POLL";
function marketplaceOf({ environment }, clock = systemClock()) {
  return partnerCenter(settings(environment), clock);
}
var sandboxed = ({ environment }) => atLoopback(new URL(settings(environment).marketplace));
function secretValues(environment) {
  const bound = Object.values(boundSecrets(environment[secretsVariable])).map(({ value: value2 }) => value2);
  return [...bound, ...[environment.AZURE_CLIENT_SECRET ?? ""].filter((value2) => value2 !== "")];
}
async function walkOf({ environment, ending }, { publisher, tree }, offer, tell) {
  const found = settings(environment);
  const near = sandboxed({ environment });
  const secrets2 = boundSecrets(environment[secretsVariable]);
  const { id, folder } = offer.source;
  const clock = stoppable(systemClock(), ending(), id);
  const files = await tree.list(folder);
  const read2 = async (path) => {
    const file = files.find((one) => one.path === `${folder}/${path}`);
    return file === void 0 ? new Uint8Array() : await tree.read(file);
  };
  const media = [...new Map([...offer.source.media.values()].map((file) => [file.sha256, file.path]))];
  const held2 = near ? await Promise.all(media.map(async ([hash, path]) => [hash, await read2(path)])) : [];
  const server = near ? await mediaServer(new Map(held2)) : void 0;
  const assetUrl = server?.url ?? (({ path }) => `${assetsBase(environment)}/${encoded(`${folder}/${path}`)}`);
  return {
    marketplace: partnerCenter(found, clock),
    clock,
    attempts: attemptsOf({ environment }, publisher),
    versions: found.versions,
    afar: near ? void 0 : asking(secrets2, Date.now()),
    filling: {
      assetUrl,
      secret: (name, field, host2) => secretFor(secrets2, id, name, field, host2, secretPlace(offer.source, name, field))
    },
    tell,
    pace: pace(environment, near),
    [Symbol.asyncDispose]: async () => server?.[Symbol.asyncDispose]()
  };
}
function attemptsOf({ environment }, { top, root, inGit: inGit2 }) {
  const folder = inGit2 ? join3(gitFolder(top), "offerlane", "attempts") : join3(top, root, ".offerlane", "attempts");
  return attemptFiles(folder, settings(environment).marketplace);
}
var encoded = (path) => path.split("/").map(encodeURIComponent).join("/");
function assetsBase(environment) {
  const base = environment[assetsVariable]?.replace(/\/+$/, "");
  if (base !== void 0 && /^https:\/\/[^\s?#]+$/.test(base)) return base;
  throw new Error(
    `The marketplace fetches pictures and documents from the web. Set ${assetsVariable} to the https address under which the files of this commit are public, such as https://raw.githubusercontent.com/<owner>/<repository>/<commit>.`
  );
}
function pace(environment, near) {
  const said3 = environment[pollVariable];
  if (said3 !== void 0 && said3 !== "") {
    const seconds = Number(said3);
    if (!(seconds > 0 && seconds <= 3600))
      throw new Error(`${pollVariable} is a number of seconds above 0, at most 3600.`);
    return { edits: seconds * 1e3, publication: seconds * 1e3 };
  }
  return near ? { edits: 500, publication: 500 } : { edits: 5e3, publication: 6e4 };
}
function stoppable(clock, ending, offer) {
  const stopped2 = new Promise((stop) => ending.addEventListener("abort", () => stop()));
  return {
    now: clock.now,
    sleep: async (milliseconds) => {
      await Promise.race([clock.sleep(milliseconds), stopped2]);
      if (ending.aborted)
        throw new Error(
          `No longer waited for. What the marketplace has taken up goes on: \`offerlane status ${offer}\` tells where it is, \`offerlane cancel ${offer}\` ends it.`
        );
    }
  };
}

// cli/commands/diff.ts
var formats = ["text", "json"];
async function diffCommand(given, around) {
  const format = oneOf(formats, "format", given);
  const targets2 = ["preview", "live"].filter((target) => given.flag(target));
  const found = await offersAt(around.folder);
  const [first, ...rest] = given.words;
  const isOffer = first !== void 0 && (existsSync2(join4(around.folder, first)) || found.offers.some(({ id }) => id === first));
  const ref = first === void 0 || isOffer ? void 0 : first;
  if (ref !== void 0 && targets2.length > 0)
    throw new Error(`${shown(ref)} is no offer here, and --${targets2[0]} compares with the marketplace, not with Git.`);
  const words2 = isOffer ? given.words : rest;
  const named3 = await Promise.all(words2.map(async (word) => (await offerAt(around.folder, word)).offer));
  const offers = words2.length > 0 ? named3 : found.offers;
  const differences = [];
  if (targets2.length === 0) differences.push(...await inGit(found, offers, ref ?? "HEAD"));
  else {
    const marketplace2 = marketplaceOf(around);
    for (const offer of offers) {
      const source = await readOffer(found.tree, offer);
      for (const target of targets2) differences.push(await differenceInMarketplace(marketplace2, source, target));
    }
  }
  if (format === "json") return { output: `${JSON.stringify(differences, void 0, 2)}
`, status: 0 };
  const blocks = differences.map(differenceLines).filter((lines2) => lines2.length > 0);
  const nothing3 = `No offer differs from ${differences[0]?.against ?? "it"}.`;
  return {
    output: `${blocks.length === 0 ? nothing3 : blocks.map((lines2) => lines2.join("\n")).join("\n\n")}
`,
    status: 0
  };
}
async function inGit({ publisher: { top }, tree, folder }, offers, ref) {
  var _stack = [];
  try {
    const commit = await resolveCommit(top, ref);
    if (commit === void 0) throw new Error(`${shown(ref)} names no offer and no commit here. Check its spelling.`);
    const base = __using(_stack, gitTree(top, commit), true);
    const earlier = new Map(offerFolders(folder, await base.list(folder)).map((offer) => [offer.id, offer]));
    const differences = [];
    for (const offer of offers) {
      const before = earlier.get(offer.id);
      const source = before && await readOffer(base, before);
      differences.push(differenceInGit(source, await readOffer(tree, offer), base.name));
    }
    return differences;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// cli/commands/import.ts
import { readFile as readFile3 } from "node:fs/promises";
import { join as join6, resolve as resolve2 } from "node:path";

// src/adapters/offer-writer.ts
import { lstat, mkdir as mkdir2, readdir, rm, writeFile as writeFile2 } from "node:fs/promises";
import { dirname, join as join5 } from "node:path";
async function writeOffer(folder, files, over) {
  if (await entry(folder) !== void 0 && !over)
    throw new Error(`\`${clip(folder, 200)}\` is there already. Name another folder, or write over it with --force.`);
  for (const path of files.keys()) {
    const target = resolved(path);
    if (!("path" in target) || target.path !== path)
      throw new Error(
        `The offer names a file \`${clip(path, 100)}\`, which is no path inside its folder; nothing was written.`
      );
  }
  const folders = new Set([...files.keys()].flatMap(above));
  for (const path of folders) await mustBe("folder", folder, path);
  for (const path of files.keys()) await mustBe("file", folder, path);
  for (const file of await entry(join5(folder, "plans")) === void 0 ? [] : await readdir(join5(folder, "plans")))
    if (file.endsWith(".yml") && !files.has(`plans/${file}`)) await rm(join5(folder, "plans", file));
  for (const [path, content] of files) {
    const place2 = join5(folder, path);
    await mkdir2(dirname(place2), { recursive: true });
    await writeFile2(place2, content, { flag: await entry(place2) === void 0 ? "wx" : "w" });
  }
}
function above(path) {
  const names2 = path.split("/");
  return names2.map((_, index) => names2.slice(0, index).join("/"));
}
async function mustBe(kind, folder, path) {
  const place2 = join5(folder, path);
  const there = await entry(place2);
  if (there === void 0 || (kind === "file" ? there.isFile() : there.isDirectory())) return;
  throw new Error(
    `\`${clip(place2, 200)}\` is no plain ${kind}, and is not written over. Move it away, then run again.`
  );
}
async function entry(path) {
  return lstat(path).catch((cause) => {
    if (cause.code === "ENOENT") return void 0;
    throw cause;
  });
}

// src/ingestion/decompile.ts
function decompile(tree) {
  if (isDeeper(tree, deepest)) return { fault: `it is nested more than ${deepest} deep` };
  const all = keyed(tree.resources);
  const product = all.find(({ key }) => key === "product")?.resource;
  const id = product && externalId(product);
  if (product === void 0 || id === void 0) return { fault: "it holds no product with an offer ID" };
  const type = offerTypeOf(text2(product.type) ?? "");
  if (type === void 0)
    return { fault: `its product is of the type ${text2(product.type)}, which has no offers here yet` };
  if (!ids.offer.test(id)) return { fault: "its offer ID is none that the marketplace gives" };
  const called2 = all.flatMap(({ type: one, plan: plan2 }) => plan2 ?? (one === "plan" ? [""] : []));
  if (!called2.every((plan2) => ids.plan.test(plan2)))
    return { fault: "one of its plan IDs is none that the marketplace gives" };
  const media = namedMedia(all);
  const signed2 = signedUris(tree.resources);
  const offer = assembled(type, id, all, media, signed2, planNames(tree.resources));
  const known3 = withoutUnknown(type, stopped(tree) ? { ...offer, availability: "stopped" } : offer);
  const value2 = withApi(known3, leftOver(type, id, tree, known3, media), all);
  const assets = media.flatMap(
    ({ path, url }) => path === void 0 || url === void 0 ? [] : [[path, url]]
  );
  return { type, id, value: value2, assets: new Map(assets) };
}
var ids = { offer: /^[a-z0-9][a-z0-9-_]{2,49}$/, plan: /^[a-z0-9-_]{1,50}$/ };
var deepest = 40;
function namedMedia(all) {
  const taken2 = /* @__PURE__ */ new Set();
  return all.flatMap(({ key, type, resource }) => {
    const place2 = addressPlace(key);
    if (place2 === void 0) return [];
    const name = key.split("/").slice(2).join("/");
    const address3 = at(resource, place2);
    const [url, sha256] = isFile(address3) ? [address3.path, address3.sha256] : [text2(address3) || void 0, ""];
    const one = { type, name, url, sha256, body: tidied(type, resource) };
    if (url === void 0) return [{ ...one, path: void 0 }];
    const bare = url.replace(/[?#].*$/s, "").split("/");
    const said3 = text2(resource.fileName) ?? bare.at(-1) ?? "";
    const file = safeName(said3, name.startsWith("pdfDocument") ? "pdf" : "png");
    const free = [`media/${file}`, `media/${name.replace("/", "-")}/${file}`].find(
      (path2) => !taken2.has(path2.toLowerCase())
    );
    const path = free ?? `media/${type}-${name.replace("/", "-")}/${file}`;
    taken2.add(path.toLowerCase());
    return [{ ...one, path }];
  });
}
function safeName(name, extension) {
  const plain3 = name.slice(-longestName).replace(/[^\w.-]+/g, "-").replace(/^[.-]+/, "");
  return new RegExp(`\\.${extension}$`, "i").test(plain3) ? plain3 : `${plain3 || "file"}.${extension}`;
}
var longestName = 100;
function signedUris(value2) {
  const found = /* @__PURE__ */ new Set();
  const step = (at2) => {
    const uri = text2(members2(at2).uri);
    if (uri?.includes("?")) found.add(uri.replace(/\?.*$/s, ""));
    for (const child of Array.isArray(at2) ? at2 : Object.values(members2(at2))) step(child);
  };
  step(value2);
  return found;
}
function assembled(type, id, all, media, signed2, names2) {
  const offer = { id, type };
  const plans = /* @__PURE__ */ new Map();
  for (const mapping of mappings[type]) {
    for (const one of all) {
      if (one.type !== mapping.type || one.key !== keyIn(mapping, one)) continue;
      const target = one.plan === void 0 ? offer : plans.get(one.plan) ?? { id: one.plan };
      if (one.plan !== void 0) plans.set(one.plan, target);
      place(target, mapping, one, signed2, names2);
    }
  }
  const listing2 = members2(offer.listing);
  const pictures = media.length === 0 ? {} : { "en-us": { ...members2(listing2["en-us"]), media: mediaOf(media) } };
  return defined({
    ...offer,
    listing: Object.keys({ ...listing2, ...pictures }).length === 0 ? void 0 : { ...listing2, ...pictures },
    plans: Object.fromEntries(plans)
  });
}
function keyIn({ type, of, perLanguage }, { plan: plan2, language }) {
  if (of === "plan" !== (plan2 !== void 0)) return void 0;
  return keyOf(type, plan2, perLanguage ? language : void 0);
}
function place(target, mapping, { language, resource }, signed2, names2) {
  const body = tidied(mapping.type, resource, names2);
  const fields5 = mapping.wrapped === void 0 ? taken(mapping, body, signed2) : members2(body[mapping.wrapped]);
  const [block] = mapping.place;
  if (block === void 0) Object.assign(target, fields5);
  else if (mapping.perLanguage)
    target[String(block)] = { ...members2(target[String(block)]), [language ?? "en-us"]: fields5 };
  else if (Object.keys(fields5).length > 0) target[String(block)] = fields5;
}
function taken(mapping, body, signed2) {
  const entries = mapping.fields.map((field) => [
    renamed[field] ?? field,
    withSas(fromApi(field, body[field]), signed2)
  ]);
  return defined(Object.fromEntries(entries));
}
function withSas(value2, signed2) {
  if (Array.isArray(value2)) return value2.map((item) => withSas(item, signed2));
  if (!isMapping(value2)) return value2;
  const entries = Object.entries(value2).map(([name, member2]) => [name, withSas(member2, signed2)]);
  const uri = text2(value2.uri);
  const sas = uri !== void 0 && signed2.has(uri) ? [["sas", { secret: secretName(uri) }]] : [];
  return Object.fromEntries([...entries, ...sas]);
}
function secretName(uri) {
  const account = /^https?:\/\/([a-z][a-z0-9-]{0,40})/i.exec(uri)?.[1]?.toLowerCase() ?? "images";
  return `${account}-sas`;
}
function withoutUnknown(type, offer) {
  const schema = offersByType[type];
  const unknown2 = /* @__PURE__ */ new Map();
  for (const issue of schema.safeParse(offer).error?.issues ?? [])
    if (issue.code === "unrecognized_keys") unknown2.set(JSON.stringify(issue.path), new Set(issue.keys));
  const step = (value2, path) => {
    if (Array.isArray(value2)) return value2.map((item, index) => step(item, [...path, index]));
    if (!isMapping(value2)) return value2;
    const out = unknown2.get(JSON.stringify(path));
    const known3 = Object.entries(value2).filter(([key]) => !out?.has(key));
    return Object.fromEntries(known3.map(([key, member2]) => [key, step(member2, [...path, key])]));
  };
  return members2(step(offer, []));
}
function leftOver(type, id, { resources }, value2, media) {
  const addresses2 = new Set(media.map(({ url }) => url));
  const hashes = new Map(media.map(({ path, sha256 }) => [path, sha256]));
  const whole = normalise(resources, (url) => url !== "" && addresses2.has(url) ? "" : void 0);
  const fileOf2 = (path) => ({ path, sha256: hashes.get(path) ?? "" });
  const said3 = compiledTree(compile({ type, id, value: value2, fileOf: fileOf2 }));
  return new Map(
    [...whole].flatMap(([key, body]) => {
      const more = overlay(body, said3.get(key));
      return more === void 0 ? [] : [[key, more]];
    })
  );
}
function withApi(offer, left, all) {
  const ofOffer = [];
  const ofPlans = /* @__PURE__ */ new Map();
  for (const { key, type, plan: plan2 } of all) {
    if (!left.has(key)) continue;
    const more = left.get(key);
    if (plan2 === void 0) ofOffer.push([key, more]);
    else {
      const own2 = ofPlans.get(plan2) ?? [];
      ofPlans.set(plan2, own2);
      own2.push([type + key.slice(type.length + 1 + plan2.length), more]);
    }
  }
  const plans = Object.entries(members2(offer.plans)).map(([id, plan2]) => {
    const more = ofPlans.get(id);
    return [id, more === void 0 ? plan2 : { ...members2(plan2), api: Object.fromEntries(more) }];
  });
  const api3 = ofOffer.length === 0 ? void 0 : Object.fromEntries(ofOffer);
  return { ...offer, ...defined({ api: api3 }), plans: Object.fromEntries(plans) };
}
function stopped({ resources }) {
  return resources.some((resource) => {
    const type = typeOf(resource);
    return (type === "product" || type === "submission") && resource.lifecycleState === "deprecated";
  });
}

// src/operations/import-offer.ts
async function importedOffer(assets, tree) {
  const offer = decompile(tree);
  if ("fault" in offer) return offer;
  const read2 = await withAssets(assets, tree);
  const media = [...offer.assets].flatMap(([path, url]) => {
    const bytes = read2.bytes.get(url);
    return bytes === void 0 ? [] : [[path, bytes]];
  });
  return {
    id: offer.id,
    files: new Map([...offerFolder(offer.type, offer.value), ...media]),
    unread: unread(offer, read2),
    kept: kept2(offer.value),
    secrets: secretNames(offer.value)
  };
}
function unread({ assets }, read2) {
  return new Map(
    [...assets].flatMap(([path, url]) => {
      const reason3 = read2.bytes.has(url) ? void 0 : read2.unread.get(url) ?? "it has no address";
      return reason3 === void 0 ? [] : [[path, reason3]];
    })
  );
}
function kept2(offer) {
  const ofPlans = Object.entries(members2(offer.plans)).flatMap(
    ([plan2, value2]) => Object.keys(members2(members2(value2).api)).map((name) => `${name} of plan ${plan2}`)
  );
  return [...Object.keys(members2(offer.api)), ...ofPlans];
}
function secretNames(value2) {
  if (Array.isArray(value2)) return [...new Set(value2.flatMap(secretNames))];
  if (!isMapping(value2)) return [];
  const own2 = text2(value2.secret);
  if (own2 !== void 0 && Object.keys(value2).length === 1) return [own2];
  return [...new Set(Object.values(value2).flatMap(secretNames))];
}

// cli/commands/import.ts
var sources = ["product", "tree"];
async function importCommand(given, around) {
  const named3 = sources.filter((source) => given.text(source) !== void 0);
  if (named3.length + (given.flag("all") ? 1 : 0) !== 1)
    throw new Error("`offerlane import` takes one of --product, --tree and --all; see `offerlane import --help`.");
  const file = given.text("tree");
  if (file !== void 0) return await fromFile(file, given, around);
  const marketplace2 = marketplaceOf(around);
  const products = await productsOf(marketplace2, given.text("product"));
  const ended3 = [];
  for (const product of products) {
    const tree = await treeOf(marketplace2, product, given);
    ended3.push(await written(marketplace2, tree, product.externalId, given, around));
  }
  if (ended3.length === 0) return { output: "The account sees no products.\n", status: 0 };
  return {
    output: ended3.map(({ output }) => output).join("\n"),
    status: ended3.some(({ status }) => status > 0) ? 1 : 0
  };
}
async function productsOf(marketplace2, named3) {
  if (named3 === void 0) return marketplace2.products();
  const found = await marketplace2.lookup(named3) ?? (await marketplace2.products()).find(({ id }) => id.toLowerCase() === named3.toLowerCase());
  if (found === void 0)
    throw new Error(`The account sees no product \`${clip(named3, 60)}\`. Name it by its offer ID or GUID.`);
  return [found];
}
async function treeOf(marketplace2, { id, externalId: externalId2 }, given) {
  const asked = given.text("target") === void 0 ? void 0 : oneOf(treeTargets, "target", given);
  const tree = asked === void 0 ? await marketplace2.tree(id, "live") ?? await marketplace2.tree(id, "draft") : await marketplace2.tree(id, asked);
  if (tree === void 0)
    throw new Error(`\`${externalId2}\` has nothing at ${asked ?? "live or as a draft"}. Name another --target.`);
  return tree;
}
var TreeFile = looseObject({ resources: array(Resource).min(1) });
var most2 = 5e7;
async function fromFile(file, given, around) {
  const bytes = await readFile3(resolve2(around.folder, file)).catch((cause) => {
    throw new Error(`\`${clip(file, 200)}\` cannot be opened; name a file that is there.`, { cause });
  });
  if (bytes.length > most2) throw new Error(`\`${clip(file, 200)}\` has more than ${most2 / 1e6} MB, and is not read.`);
  const read2 = TreeFile.safeParse(parsedJson(bytes.toString()));
  if (!read2.success)
    throw new Error(
      `\`${clip(file, 200)}\` is no resource tree: it is to be JSON with \`resources\`, each with its \`$schema\`.`
    );
  const tree = { root: "", target: { targetType: "draft" }, resources: read2.data.resources };
  const clock = { ...systemClock(), sleep: () => Promise.reject(new Error("it does not answer")) };
  const limits3 = { timeout: 1e4, bytes: 2e7 };
  const asset = (url) => download(clock, url, { limits: limits3, loopback: true });
  return await written({ asset }, tree, file, given, around);
}
async function written(assets, tree, name, given, around) {
  const offer = await importedOffer(assets, tree);
  if ("fault" in offer) {
    const reason3 = `\`${clip(name, 100)}\` is not imported: ${offer.fault}.`;
    if (given.flag("all")) return { output: `${reason3}
`, status: 0 };
    throw new Error(reason3);
  }
  const { publisher, folder } = await offersOrNew(around.folder);
  const path = `${folder}/${offer.id}`;
  await writeOffer(join6(publisher.top, path), offer.files, given.flag("force"));
  const judgement = await judge(publisher, [path], void 0, true);
  const from = pathFrom(around.folder, join6(publisher.top, path));
  const found = counted(judgement.findings);
  return { output: `${told2(offer, from, found === "" ? "no findings" : found).join("\n")}
`, status: 0 };
}
function told2({ files, unread: unread2, kept: kept4, secrets: secrets2 }, path, found) {
  const missing2 = [...unread2].map(
    ([file, reason3]) => `  ${file} could not be fetched (${plain(reason3.replace(/\.$/, ""))}); put it there by hand.`
  );
  return [
    `${path}: ${files.size} files; ${found}.`,
    ...missing2,
    ...kept4.length > 0 ? [`  What Offerlane has no fields for stands under \`api\`: ${few(kept4, 6)}.`] : [],
    ...secrets2.length > 0 ? [
      `  Secrets cannot be read from the marketplace. Name and bind ${listed(secrets2.map((name) => `\`${name}\``))}.`
    ] : [],
    `  \`offerlane validate ${path}\` tells what the rules say of it.`
  ];
}

// cli/commands/sandbox.ts
import { readFile as readFile4 } from "node:fs/promises";
import { resolve as resolve3 } from "node:path";

// src/sandbox/settings-file.ts
function settingsFile(file, bytes, schema) {
  const read2 = readDocument(file, bytes);
  if ("rule" in read2) throw new Error(`${file}:${read2.line}:${read2.column} ${read2.message}`);
  const { success, data, error } = schema.safeParse(read2.value);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => {
    const keys = path.map((key) => typeof key === "number" ? key : String(key));
    const { line, column } = read2.at(keys, "value");
    return `${file}:${line}:${column} ${keys.join(".") || "the file"}: ${message}`;
  });
  throw new Error(faults.join("\n"));
}

// src/sandbox/accounts-file.ts
var AccountsFile = strictObject({
  version: literal(1),
  publisher: strictObject({
    id: string().optional(),
    /** A Microsoft Azure Certified partner, which takes it to publish virtual machines. */
    certifiedPartner: boolean().optional()
  }).optional(),
  /** Who may ask for tokens; without them anyone may. */
  applications: array(
    strictObject({
      tenant: string(),
      clientId: string(),
      secret: string().optional(),
      federated: array(strictObject({ issuer: string(), subject: string() })).optional(),
      role: _enum(["manager", "none"]).optional()
    })
  ).optional(),
  /** What kind of subscription each ID is, as offers call kinds: certification refuses some in a preview audience. */
  subscriptions: record(string(), string()).optional()
});
var anyone = { facts: { publisher: void 0, certifiedPartner: true, subscriptions: {} } };
function readAccounts(file, bytes) {
  const { publisher, applications, subscriptions = {} } = settingsFile(file, bytes, AccountsFile);
  return {
    applications: applications?.map(({ role = "manager", ...own2 }) => ({ ...own2, ...role !== "none" && { role } })),
    facts: {
      publisher: publisher?.id,
      certifiedPartner: publisher?.certifiedPartner ?? true,
      subscriptions: Object.fromEntries(Object.entries(subscriptions).map(([id, kind]) => [id.toLowerCase(), kind]))
    }
  };
}

// src/ingestion/resource-at.ts
var apiNames = new Map(Object.entries(renamed).map(([api3, own2]) => [own2, api3]));
function resourceAt(compiled, path) {
  const within = compiled.filter(({ origin }) => origin.every((segment, index) => path[index] === segment));
  const deepest3 = Math.max(...within.map(({ origin }) => origin.length));
  const nearest = within.filter(({ origin }) => origin.length === deepest3);
  const field = String(path[deepest3] ?? "");
  return nearest.find(({ body }) => Object.hasOwn(body, apiNames.get(field) ?? field)) ?? nearest[0];
}

// src/sandbox/published-offer.ts
import { Buffer as Buffer2 } from "node:buffer";
function publishedOffer(tree, { asset, looked, account }) {
  const offer = decompile(tree);
  if ("fault" in offer) return void 0;
  const { id, type } = offer;
  const value2 = withKinds(offer.value, account.subscriptions);
  const texts = [...offerFolder(type, value2)].map(([path, content]) => [path, Buffer2.from(content)]);
  const media = [...offer.assets].flatMap(([path, url]) => {
    const bytes = asset(url);
    return bytes === void 0 ? [] : [[path, bytes]];
  });
  const contents = new Map([...texts, ...media]);
  const files = new Map(
    [...contents].map(([path, { length }]) => [path, { path: `${id}/${path}`, kind: "file", size: length }])
  );
  const yaml = new Map(texts.filter(([path]) => path.endsWith(".yml")));
  const source = offerSource(outline({ folder: id, id, files }, yaml), contents);
  const fileOf2 = (written2) => source.media.get(written2);
  const pictures = [...offer.assets].flatMap(([path, url]) => {
    const sha256 = [...source.media.values()].find((file) => file.path === path)?.sha256;
    if (sha256 === void 0) return [];
    return looked(url).map((facts2) => [pictureKey(facts2.role, sha256), facts2]);
  });
  const facts = { ...noFacts, pictures: new Map(pictures) };
  return { source, facts, compiled: compile({ type, id, value: source.value, fileOf: fileOf2 }) };
}
function withKinds(offer, kinds3) {
  if (offer.previewAudiences === void 0) return offer;
  const previewAudiences = items(offer.previewAudiences).map((one) => {
    const kind = kinds3[text2(members2(one).id)?.toLowerCase() ?? ""];
    return kind === void 0 ? one : { ...members2(one), kind };
  });
  return { ...offer, previewAudiences };
}

// src/sandbox/certification.ts
var nothing = { validation: [], eligibility: [], content: [], technical: [], notes: [], rules: 0 };
var formal = new Set(
  registry.filter(({ id, scope }) => scope === "form" || id.startsWith("flow/")).map(({ id }) => id)
);
var technical = ["vm", "saas", "container"];
var unheard = ["audience/kind-declared", "vm/locked-down-notes"];
var inPortal = ({ path: [block, part] }) => block === "testDrive" && (part === "listing" || part === "technicalConfiguration");
function judged(request) {
  const offer = publishedOffer(request.tree, request);
  if (offer === void 0) return nothing;
  const live = request.live && publishedOffer(request.live, request);
  const before = live && { source: live.source, name: "what is live" };
  const findings = judgeOffer(offer.source, before, registry, offer.facts).filter((finding) => !inPortal(finding));
  const ids2 = new Map(keyed(request.tree.resources).map(({ key, resource }) => [key, resource.id]));
  const told4 = (all) => all.map((finding) => failure(finding, offer, ids2));
  const errors = findings.filter(({ severity }) => severity === "error");
  const certified = errors.filter(({ rule }) => !formal.has(rule));
  return {
    validation: told4(errors.filter(({ rule }) => formal.has(rule))),
    eligibility: eligibility(request, offer),
    content: told4(certified.filter(({ rule }) => !technical.includes(familyOf(rule)))),
    technical: told4(certified.filter(({ rule }) => technical.includes(familyOf(rule)))),
    notes: told4(findings.filter(({ severity, rule }) => severity === "warning" && !unheard.includes(rule))),
    rules: registry.filter((rule) => !("appliesTo" in rule) || rule.appliesTo.includes(offer.source.type)).length
  };
}
var familyOf = (rule) => rule.split("/")[0] ?? "";
var policies = new Map(registry.map(({ id, policy }) => [id, policy]));
function failure({ rule, path, message }, { compiled }, ids2) {
  const key = resourceAt(compiled, path)?.key ?? "product";
  return { policy: policies.get(rule), note: message, resource: ids2.get(key) };
}
function eligibility({ account, tree }, { source }) {
  if (account.certifiedPartner || source.type === "software-as-a-service") return [];
  const note = "The publisher is not a Microsoft Azure Certified partner.";
  return [{ policy: "200.2", note, resource: tree.root }];
}

// src/sandbox/planned-publication.ts
var minute = 6e4;
var looks = {
  "Validate prerequisites": ({ validation }) => validation,
  "Publisher business eligibility": ({ eligibility: eligibility2 }) => eligibility2,
  "Content validation": ({ content }) => content,
  "Technical validation": ({ technical: technical2 }) => technical2
};
var timed = {
  "Technical validation": "the configuration was judged by rules; images are not read: of them only the time passes"
};
function plannedPublication(request) {
  const { submission: submission2, target, start, scripted } = request;
  const found = judged(request);
  const steps2 = [];
  const failures = [];
  let at2 = start;
  for (const step of stepsOf2(request)) {
    const turns = scripted.filter((turn) => meant(turn, step));
    const own2 = failuresIn(step, found, turns);
    const end = turns.some(({ stall }) => stall) ? Number.POSITIVE_INFINITY : at2 + lasting(step, turns);
    const failed = own2.length > 0;
    steps2.push({ phase: step.phase, name: step.name, start: at2, end, ...said2(step, found, turns), failed });
    failures.push(...own2);
    at2 = end;
    if (failed || end === Number.POSITIVE_INFINITY) break;
  }
  const last = steps2.at(-1);
  const succeeded = failures.length === 0;
  const errors = succeeded || last === void 0 ? [] : errorsOf2(request, last, failures);
  return { submission: submission2, target, steps: steps2, end: at2, succeeded, errors, failures: succeeded ? found.notes : failures };
}
function stepsOf2(request) {
  const { tree, live, certified, target } = request;
  const facts = treeFacts(tree);
  const change = classSince(request, target === "live" ? live : certified);
  const standing2 = { certifiedBefore: certified !== void 0, listed: live !== void 0 };
  const type = facts.type ?? "software-as-a-service";
  return publishingSteps(target, { ...facts, type, class: change, ...standing2 });
}
function classSince(request, before) {
  const offer = publishedOffer(request.tree, request);
  if (before === void 0 || offer === void 0) return "technical";
  const { source, compiled } = offer;
  const same3 = () => void 0;
  const earlier = normalise(before.resources, same3);
  const found = placedDifference(earlier, normalise(request.tree.resources, same3), compiled, source.value);
  const highest = classOfAll(found.map(({ path }) => ({ class: classAt(source.type, source.value, path) })));
  return highest === "none" || highest === "audience" ? "marketing" : highest;
}
var meant = ({ step }, { name, phase }) => [name, phase].some((one) => one.toLowerCase() === step.toLowerCase());
function failuresIn({ name }, found, turns) {
  return [...looks[name]?.(found) ?? [], ...turns.flatMap(({ fail = [] }) => fail)];
}
function lasting({ typical }, turns) {
  return Math.round(typical * minute * turns.reduce((factor, { slower = 1 }) => factor * slower, 1));
}
function said2({ name }, found, turns) {
  if (turns.some(({ fail }) => fail !== void 0)) return { judged: false, note: "the script has it fail" };
  if (turns.some(({ stall }) => stall)) return { judged: false, note: "the script has it stall" };
  const look = looks[name];
  if (look === void 0) return { judged: false, note: "only its time passes" };
  const count = look(found).length;
  const verdict = count === 0 ? "nothing is held against it" : `${count} held against it`;
  return { judged: true, note: `${timed[name] ?? "judged by rules"}; ${verdict}` };
}
function errorsOf2({ tree, submission: submission2 }, { phase, name }, failures) {
  const resourceId = `submission/${tree.root.split("/")[1]}/${submission2}`;
  if (phase === "Certification") {
    const message = "Issues found during Certification.";
    const details2 = [{ code: "invalidState", message: "Certification", details: [{ code: "invalidState", message }] }];
    return [{ resourceId, code: "internalServerError", message: "Operation failed", details: details2 }];
  }
  const details = failures.map(({ note, resource }) => ({
    code: "businessValidationError",
    message: note,
    ...resource !== void 0 && { resourceId: resource }
  }));
  return [{ resourceId, code: "conflict", message: `The product cannot be published: ${name} failed`, details }];
}

// src/sandbox/sandbox.ts
import { randomUUID as randomUUID6 } from "node:crypto";

// src/sandbox/asset-address.ts
import { createHmac } from "node:crypto";
function storedAsset(sha256) {
  return `http://127.0.0.1/assets/${sha256}`;
}
function ownAsset(url) {
  return /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/assets\/([0-9a-f]{64})(?:[?#]|$)/i.exec(url)?.[1];
}
function servedAsset(stored, base, key, now) {
  const sha256 = ownAsset(stored);
  if (sha256 === void 0) return stored;
  const expiry = new Date(now + 864e5).toISOString().replace(/\.\d+Z/, "Z");
  const sig = createHmac("sha256", key).update(`${sha256} ${now}`).digest("base64");
  const query = new URLSearchParams({ sv: "2022-11-02", se: expiry, sr: "b", sp: "r", sig });
  return `${base}/assets/${sha256}?${query}`;
}

// src/sandbox/call.ts
function done(body, status = 200) {
  return { status, body };
}
var codes2 = {
  400: "badRequest",
  401: "unauthorized",
  403: "forbidden",
  404: "notFound",
  405: "methodNotAllowed",
  408: "requestTimeout",
  409: "conflict",
  413: "badRequest",
  423: "locked",
  429: "serviceUnavailable",
  500: "internalServerError",
  501: "notImplemented",
  503: "serviceUnavailable"
};
function refusal2(status, message, details = []) {
  return { status, body: { error: { code: codes2[status] ?? "badRequest", message, details } } };
}
function headerRefusal(header2, message, more = {}) {
  const type = "https://tools.ietf.org/html/rfc9110#section-15.5.1";
  const title = "One or more validation errors occurred.";
  return { status: 400, body: { errors: { [header2]: [message] }, type, title, status: 400, ...more } };
}

// src/sandbox/data-folder.ts
import { Buffer as Buffer3 } from "node:buffer";
import { createHash as createHash5, randomBytes, randomUUID as randomUUID3 } from "node:crypto";
import {
  closeSync,
  existsSync as existsSync3,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync as readFileSync2,
  realpathSync,
  renameSync,
  rmSync,
  writeSync
} from "node:fs";
import { join as join7 } from "node:path";
import process from "node:process";
var held = /* @__PURE__ */ new Set();
function dataFolder(folder) {
  mkdirSync(join7(folder, "assets"), { recursive: true, mode: 448 });
  const path = realpathSync(folder);
  const release = locked(path);
  const stored = (sha256, ending = "") => {
    const file = join7(path, "assets", sha256 + ending);
    return /^[0-9a-f]{64}$/.test(sha256) && existsSync3(file) ? readFileSync2(file) : void 0;
  };
  return {
    path,
    key: kept3(join7(path, "token-key"), () => randomBytes(32)),
    keep: (bytes) => {
      const sha256 = createHash5("sha256").update(bytes).digest("hex");
      kept3(join7(path, "assets", sha256), () => bytes);
      return sha256;
    },
    bytes: (sha256) => stored(sha256),
    keepMeasured: (sha256, measured2) => {
      kept3(join7(path, "assets", sha256 + ofMeasurer), () => Buffer3.from(JSON.stringify(measured2)));
    },
    measured: (sha256) => {
      const bytes = stored(sha256, ofMeasurer);
      return bytes && JSON.parse(bytes.toString("utf8"));
    },
    release
  };
}
var ofMeasurer = `.${measurer}.json`;
function kept3(file, make) {
  if (existsSync3(file)) return readFileSync2(file);
  const bytes = make();
  const unfinished = `${file}.${randomUUID3()}`;
  const descriptor = openSync(unfinished, "wx", 384);
  try {
    writeWhole(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, file);
  syncFolder(join7(file, ".."));
  return bytes;
}
function writeWhole(descriptor, bytes) {
  for (let at2 = 0; at2 < bytes.length; ) at2 += writeSync(descriptor, bytes, at2);
}
function syncFolder(folder) {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function locked(path) {
  const file = join7(path, "lock");
  const holder = existsSync3(file) ? Number(readFileSync2(file, "utf8")) : 0;
  if (held.has(path) || holder !== process.pid && runs(holder))
    throw new Error(
      `\`${path}\` is used by another sandbox (process ${holder}). End that one, or name another folder with --data.`
    );
  rmSync(file, { force: true });
  const descriptor = openSync(file, "wx", 384);
  writeWhole(descriptor, Buffer3.from(String(process.pid)));
  closeSync(descriptor);
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(file, { force: true });
  };
}
function runs(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

// src/sandbox/http-server.ts
import { Buffer as Buffer5 } from "node:buffer";
import { createServer as createServer2 } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

// src/sandbox/bounded.ts
import { Buffer as Buffer4 } from "node:buffer";
async function bounded2(stream, most6) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most6) return void 0;
    chunks.push(chunk);
  }
  return Buffer4.concat(chunks);
}

// src/sandbox/http-server.ts
var bodyBytes = 20 * 1024 * 1024;
async function httpServer(port2, reply) {
  const closing = new AbortController();
  const server = createServer2((request, response) => {
    serve(request, response, reply, closing.signal).catch((error) => {
      response.destroy(error instanceof Error ? error : void 0);
    });
  });
  await listening(server, port2);
  const address3 = server.address();
  return {
    port: typeof address3 === "object" && address3 !== null ? address3.port : port2,
    close: () => new Promise((resolve4) => {
      closing.abort();
      server.close(() => resolve4());
      server.closeAllConnections();
    })
  };
}
function listening(server, port2) {
  return new Promise((resolve4, reject) => {
    server.once("error", (cause) => {
      const taken2 = cause.code === "EADDRINUSE" ? "is taken; name another with --port" : `cannot be used: ${cause.code}`;
      reject(new Error(`Port ${port2} of 127.0.0.1 ${taken2}.`, { cause }));
    });
    server.listen(port2, "127.0.0.1", resolve4);
  });
}
async function serve(request, response, reply, signal) {
  const call = await callOf(request);
  const { answer, delay } = call === void 0 ? tooLarge : "status" in call ? { answer: call, delay: 0 } : await reply(call);
  if (delay > 0) await sleep(delay, void 0, { signal });
  const bytes = answer.body instanceof Uint8Array ? answer.body : Buffer5.from(answer.body === void 0 ? "" : JSON.stringify(answer.body));
  response.writeHead(answer.status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    ...call === void 0 && { connection: "close" },
    ...answer.headers,
    "content-length": bytes.length
  });
  response.end(request.method === "HEAD" ? void 0 : bytes);
}
var tooLarge = { answer: refusal2(413, "The body is larger than 20 MB"), delay: 0 };
async function callOf(request) {
  const body = await bounded2(request, bodyBytes);
  if (body === void 0) return void 0;
  const [, rawPath = "", query = ""] = /^([^?]*)\??(.*)$/s.exec(request.url ?? "") ?? [];
  const path = unescaped(rawPath);
  if (path === void 0) return refusal2(400, "The address is escaped wrongly");
  return {
    method: request.method ?? "GET",
    path: path.length > 1 ? path.replace(/\/+$/, "") : path,
    query: new Map([...new URLSearchParams(query)].map(([name, value2]) => [name.toLowerCase(), value2])),
    headers: new Map(Object.entries(request.headers).map(([name, value2]) => [name, String(value2)])),
    body: body.toString()
  };
}
function unescaped(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return void 0;
  }
}

// src/sandbox/state.ts
var nothing2 = {
  now: 0,
  products: /* @__PURE__ */ new Map(),
  jobs: /* @__PURE__ */ new Map(),
  open: [],
  submissions: 0,
  portalEdits: /* @__PURE__ */ new Set()
};
function previewOf({ publishings }) {
  return publishings.findLast(({ target, state }) => target === "preview" && state !== "cancelled");
}
function previewedOf({ publishings }) {
  return publishings.findLast(({ target, state }) => target === "preview" && state === "succeeded");
}
function liveOf({ publishings }) {
  return publishings.findLast(({ target, state }) => target === "live" && state === "succeeded");
}
function runningOf({ publishings }) {
  return publishings.findLast(({ state }) => state === "running");
}
function productBy(state, externalId2) {
  return [...state.products.values()].find((product) => externalIdOf(rootOf(product)) === externalId2);
}
function rootOf({ guid: guid3, draft }) {
  const root = draft.get(`product/${guid3}`);
  if (root === void 0) throw new Error(`The draft of product ${guid3} has lost the product.`);
  return root;
}
function externalIdOf(resource) {
  return externalId(resource) ?? "";
}
function plansOf({ draft }) {
  return [...draft.values()].filter((resource) => typeOf(resource) === "plan");
}
function publishedIn({ publishings }, id) {
  return publishings.findLast(({ state, resources }) => state === "succeeded" && resources.has(id))?.resources.get(id);
}

// src/sandbox/problem.ts
function problem(code, message) {
  return { code, message };
}
function isProblem(value2) {
  return typeof value2 === "object" && value2 !== null && "code" in value2 && "message" in value2;
}
var outer = {
  productLocked: "conflict",
  resourceNotFound: "notFound"
};
function jobError(resource, { code, message }) {
  const resourceId = calledBy(resource);
  const named3 = resourceId === void 0 ? {} : { resourceId };
  return {
    code: outer[code] ?? "badRequest",
    message: "Invalid resource",
    ...named3,
    details: [{ code, message, ...named3, details: [] }]
  };
}
function calledBy(resource) {
  const { resourceName: resourceName2, id } = resource;
  if (resourceName2 !== void 0) return { resourceName: resourceName2 };
  if (id !== void 0) return id;
  const externalId2 = externalIdOf(resource);
  return externalId2 === "" ? void 0 : { externalId: externalId2 };
}

// src/sandbox/resource-schemas/values.ts
var durableId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;
var DurableId = string().regex(durableId, "is no durable ID");
var Reference = union([
  DurableId,
  looseObject({
    externalId: string().min(3).max(50).regex(/^[a-z0-9][a-z0-9-_]{2,49}$/),
    resourceName: _undefined().optional()
  }),
  looseObject({
    resourceName: string().min(1).max(50).regex(/^[a-zA-Z0-9-_]+$/),
    externalId: _undefined().optional()
  })
]);
var Validation = looseObject({ code: string(), level: _enum(["informational", "warning"]) });
var resourceFields = {
  $schema: string(),
  id: DurableId.optional(),
  resourceName: string().min(1).max(50).optional()
};
function openResource(shape) {
  return looseObject({ ...resourceFields, validations: array(Validation).optional(), ...shape });
}
function closedResource(shape) {
  return strictObject({ ...resourceFields, ...shape });
}
var Text = string();
var Uri = string().regex(/^[a-z][a-z0-9+\-.]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i, "is no URI");
var WebUrl = string().regex(/^https?:\/\//, "begins neither with http:// nor with https://");
var Email = string().max(320, { abort: true }).regex(
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
  "is no e-mail address"
);
var ContentState = _enum(["generallyAvailable", "deleted"]).optional();
var SaleState = _enum(["generallyAvailable", "deprecated", "deleted"]).optional();
var duration = /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/;
var DeprecationSchedule = strictObject({
  $schema: string().optional(),
  date: iso_exports.date().optional(),
  dateOffset: string().max(50).regex(duration, "is no ISO 8601 duration").optional(),
  reason: _enum(["criticalSecurityIssue", "endOfSupport", "other"]).optional(),
  alternative: union([strictObject({ product: Reference }), strictObject({ plan: Reference })]).optional()
});
var Audience = strictObject({
  type: _enum(["none", "subscription", "ea", "msdn", "tenant"]).optional(),
  id: string().min(1).max(50).optional(),
  label: string().max(1e3).optional()
});
var Audiences = array(Audience).nullable();

// src/sandbox/audience-sync.ts
var Change = looseObject({
  add: array(Audience).default([]),
  remove: array(Audience).default([])
});
function synced({ posted, product }) {
  const id = `price-and-availability-plan/${String(posted.plan).slice("plan/".length)}`;
  const plan2 = product.draft.get(id);
  if (plan2?.audience !== "private")
    return problem("businessValidationError", "Only a plan with a private audience has one to be updated");
  const change = Change.parse(posted.privateAudiences);
  const live = liveOf(product);
  const known3 = new Set(audiencesOf(live?.resources, id).map(({ type }) => type));
  const kind = change.add.find(({ type }) => live?.resources.has(id) === true && !known3.has(type));
  if (kind !== void 0)
    return problem("businessValidationError", `A first audience of type ${kind.type} takes a full publication`);
  const after = (resources) => {
    const old = resources.get(id);
    if (old === void 0) return resources;
    const privateAudiences = changed(audiencesOf(resources, id), change);
    return new Map(resources).set(id, { ...old, privateAudiences });
  };
  const shown3 = [live, previewOf(product)];
  const publishings = product.publishings.map(
    (one) => shown3.includes(one) ? { ...one, resources: after(one.resources) } : one
  );
  return { ...product, draft: after(product.draft), publishings };
}
var audiencesOf = (resources, id) => Audiences.parse(resources?.get(id)?.privateAudiences ?? []) ?? [];
function changed(audiences3, { add, remove }) {
  const same3 = (a, b) => a.type === b.type && a.id === b.id;
  const kept4 = audiences3.filter((one) => ![...add, ...remove].some((other) => same3(one, other)));
  return [...kept4, ...add];
}

// src/sandbox/deletion.ts
function withoutDeleted({ type, id, product, posted }) {
  const before = product.draft;
  if (!before.has(id)) return problem("resourceNotFound", `There is no '${id}' to be deleted`);
  const published = publishedIn(product, id) !== void 0;
  const forever = type === "plan" || posted.type === "azureLogoHero";
  if (published && forever) return problem("invalidEntityStatus", `Cannot delete '${id}' as it is already published`);
  const plan2 = type === "plan" ? id : void 0;
  return new Map([...before].filter(([key, resource]) => key !== id && (plan2 === void 0 || resource.plan !== plan2)));
}

// src/sandbox/api-time.ts
var notEnded = "0001-01-01T00:00:00";
function apiTime(milliseconds) {
  return new Date(milliseconds).toISOString().replace("Z", "0000Z");
}
function apiDate(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
var day2 = 864e5;
var parts2 = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
function durationOf(duration3) {
  const [, ...values2] = parts2.exec(duration3) ?? [];
  const units = [365 * day2, 30 * day2, 7 * day2, day2, 36e5, 6e4, 1e3];
  const sum = units.reduce((total, unit, index) => total + unit * Number(values2[index] ?? 0), 0);
  return Math.min(sum, 3650 * day2);
}

// src/sandbox/deprecation.ts
var hour = 36e5;
var usual = (productType) => /VirtualMachine$/i.test(productType) ? 90 * 24 * hour : 4 * hour;
function schedule2(asked, productType, now) {
  const { dateOffset, ...rest } = DeprecationSchedule.parse(asked ?? {});
  const offset = dateOffset === void 0 ? usual(productType) : durationOf(dateOffset);
  return { ...rest, ...dateOffset !== void 0 && { dateOffset }, date: apiDate(now + offset) };
}
function scheduleOf({ lifecycleState, deprecationSchedule }, before, productType, now) {
  if (lifecycleState !== "deprecated") return void 0;
  const kept4 = before?.lifecycleState === "deprecated" ? before.deprecationSchedule : void 0;
  return kept4 === void 0 ? schedule2(deprecationSchedule, productType, now) : DeprecationSchedule.parse(kept4);
}

// src/sandbox/resource-schemas/customer-leads.ts
var contactEmail = array(Email).optional();
var ConnectionString = union([
  literal(maskedSecret),
  string().max(2048).regex(
    /^DefaultEndpointsProtocol=https;AccountName=[a-z0-9]{3,24};AccountKey=[0-9a-zA-Z=+/]*(;|;EndpointSuffix=(core\.chinacloudapi\.cn|core\.cloudapi\.de|core\.usgovcloudapi\.net|core\.windows\.net))?$/,
    "is no connection string of a storage account"
  )
]);
var address2 = "[a-zA-Z0-9/?$+-~!@#%^&*()_='.:[\\]@,;]+$";
var Dynamics = looseObject({
  instanceUrl: string().regex(new RegExp(`^(http|https)://${address2}`)),
  authentication: _enum(["azureAD", "office365"]),
  applicationId: guid().optional(),
  applicationKey: string().min(1).max(2048).optional(),
  directoryId: guid().optional(),
  username: string().min(1).max(128).optional(),
  password: string().min(1).max(256).optional(),
  contactEmail
}).superRefine((leads2, context) => {
  const azure = ["applicationId", "applicationKey", "directoryId"];
  const office = ["username", "password"];
  const [wanted, other] = leads2.authentication === "azureAD" ? [azure, office] : [office, azure];
  for (const field of wanted)
    if (!(field in leads2)) context.addIssue({ code: "custom", message: "is required", path: [field] });
  if (other.every((field) => field in leads2))
    context.addIssue({
      code: "custom",
      message: `does not go with ${leads2.authentication}`,
      path: other.slice(0, 1)
    });
});
var configurations = {
  blobLeadConfiguration: looseObject({
    storageAccountConnectionString: ConnectionString,
    containerName: string().regex(/^[a-z0-9](([a-z0-9\-[^])){1,61}[a-z0-9]$/),
    contactEmail
  }).optional(),
  dynamicsLeadConfiguration: Dynamics.optional(),
  emailLeadConfiguration: looseObject({ contactEmail: array(Email).min(1) }).optional(),
  httpsEndpointLeadConfiguration: looseObject({ httpsEndpointUrl: string().regex(new RegExp(`^https://${address2}`)), contactEmail }).optional(),
  marketoLeadConfiguration: looseObject({
    serverId: string().regex(/^[-a-zA-Z0-9.]{1,255}$/),
    munchkinId: string().regex(/^[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}$/),
    formId: string().regex(/^\d{1,8}$/),
    clientId: Text.optional(),
    clientSecret: Text.optional(),
    contactEmail
  }).optional(),
  salesforceLeadConfiguration: looseObject({ objectIdentifier: string().regex(/^[a-zA-Z0-9]{15}$/), contactEmail }).optional(),
  tableLeadConfiguration: looseObject({ storageAccountConnectionString: ConnectionString, contactEmail }).optional()
};
var leadSecrets = [
  "storageAccountConnectionString",
  "applicationKey",
  "password",
  "clientSecret"
];
var destinations = ["none", "blob", "dynamics", "email", "httpsEndpoint", "marketo", "salesforce", "table"];
var CustomerLeads = openResource({
  product: Reference,
  leadDestination: _enum(destinations),
  ...configurations
}).superRefine((leads2, context) => {
  const wanted = `${leads2.leadDestination}LeadConfiguration`;
  const others = Object.keys(configurations).filter((field) => field !== wanted);
  if (leads2.leadDestination !== "none" && !(wanted in leads2))
    context.addIssue({ code: "custom", message: "is required", path: [wanted] });
  if (others.every((field) => field in leads2))
    context.addIssue({ code: "custom", message: `does not go with ${leads2.leadDestination}`, path: [others[0] ?? ""] });
});

// src/sandbox/resource-schemas/listing.ts
var Contact = strictObject({
  name: Text,
  email: Email.optional(),
  phone: Text.optional(),
  url: WebUrl.optional()
});
var listingFields = {
  product: Reference,
  languageId: Text,
  title: Text.optional(),
  description: Text.optional(),
  searchResultSummary: Text.optional(),
  shortDescription: Text.optional(),
  privacyPolicyLink: Text.optional(),
  generalLinks: array(looseObject({ displayText: Text, link: WebUrl })).optional(),
  globalSupportWebsite: Text.optional(),
  governmentSupportWebsite: Text.optional(),
  supportContact: Contact.optional(),
  engineeringContact: Contact.optional(),
  cloudSolutionProviderContact: Contact.optional(),
  cloudSolutionProviderMarketingMaterials: Text.optional(),
  lifecycleState: ContentState
};
var Listing = discriminatedUnion("kind", [
  closedResource({ kind: literal("azureVM"), ...listingFields }),
  closedResource({ kind: literal("azureContainer"), ...listingFields }),
  closedResource({
    kind: literal("azureSaaS"),
    ...listingFields,
    gettingStartedInstructions: Text.optional(),
    searchKeywords: array(Text).max(3).optional()
  })
]);
var assetTypes = [
  "azureLogoSmall",
  "azureLogoMedium",
  "azureLogoLarge",
  "azureLogoWide",
  "azureLogoScreenshot",
  "azureLogoHero",
  "pdfDocument"
];
var ListingAsset = closedResource({
  kind: literal("azure"),
  product: Reference,
  listing: Reference,
  languageId: Text,
  type: _enum(assetTypes),
  url: WebUrl.optional(),
  description: Text.optional(),
  displayOrder: int().min(0).optional(),
  fileName: Text.optional(),
  friendlyName: Text.optional(),
  lifecycleState: ContentState
});
var ListingTrailer = closedResource({
  kind: literal("azure"),
  product: Reference,
  listing: Reference,
  streamingUrl: WebUrl.optional(),
  assets: strictObject({
    "en-us": strictObject({ title: Text, imageList: array(strictObject({ url: WebUrl })).length(1) })
  }).optional(),
  lifecycleState: ContentState
});
var PlanListing = closedResource({
  kind: _enum(["azureVM-plan", "azureSaaS-plan", "azureContainer-plan"]),
  product: Reference,
  plan: Reference,
  languageId: Text,
  name: Text.optional(),
  summary: Text.optional(),
  description: Text.optional(),
  lifecycleState: ContentState
});
var Amendment = looseObject({
  terms: Text.optional(),
  tenants: looseObject({
    manualEntries: array(looseObject({ id: Text.optional(), description: Text.optional() })).optional()
  }).optional()
});
var ByName = record(string(), unknown());
var propertyFields = {
  product: Reference,
  categories: ByName,
  termsConditions: _enum(["custom", "standardMicrosoft"]),
  termsOfUse: Text.optional(),
  termsOfUseUrl: Text.optional(),
  standardContractAmendment: Text.optional(),
  customAmendments: array(Amendment).optional(),
  lifecycleState: ContentState
};
var Property = discriminatedUnion("kind", [
  closedResource({ kind: literal("azureVM"), ...propertyFields }),
  closedResource({ kind: literal("azureContainer"), ...propertyFields }),
  closedResource({
    kind: literal("azureSaaS"),
    ...propertyFields,
    appVersion: Text.optional(),
    industries: ByName.optional(),
    cloudIndustries: ByName.optional()
  })
]);

// src/sandbox/resource-schemas/offer-setup.ts
var Reseller = openResource({
  product: Reference,
  resellerChannelState: _enum(resellerStates),
  audiences: array(looseObject({})).optional()
});
var TestDrive = openResource({
  product: Reference,
  enabled: boolean(),
  type: _enum(testDriveTypes).optional()
}).superRefine(({ enabled, type }, context) => {
  if (enabled === (type !== void 0)) return;
  const message = enabled ? "is required" : "does not go with a test drive that is not enabled";
  context.addIssue({ code: "custom", message, path: ["type"] });
});
var CommercialMarketplaceSetup = openResource({
  product: Reference,
  sellThroughMicrosoft: boolean().optional(),
  useMicrosoftLicenseManagementService: boolean().optional(),
  callToAction: Text.optional(),
  accessUrl: Text.optional(),
  requireLicenseForInstall: boolean().optional()
});
var SoftwareAsAServiceConfiguration = openResource({
  product: Reference,
  landingPageUrl: Text.optional(),
  connectionWebhook: Text.optional(),
  azureAdTenantId: Text.optional(),
  azureAdAppId: Text.optional()
});
var OfProduct = openResource({ product: Reference });
var OfPlan = openResource({ product: Reference, plan: Reference });

// src/sandbox/resource-schemas/pricing.ts
var PriceAndAvailabilityOffer = openResource({ product: Reference, previewAudiences: Audiences });
var Market = string().regex(/[a-z]{2,3}/, "is no market");
var Amounts = record(string(), number());
var CorePrices = array(
  strictObject({ currency: string().regex(/[a-z]{3}/), markets: array(Market), prices: Amounts })
);
var priceFields = {
  free: void 0,
  flat: "price",
  perCore: "pricePerCore",
  perCoreSize: "pricePerCoreSize",
  perMarketAndCoreSize: "prices"
};
var CorePricing = strictObject({
  priceInputOption: _enum(["free", "flat", "perCore", "perCoreSize", "perMarketAndCoreSize"]),
  price: number().optional(),
  pricePerCore: number().optional(),
  pricePerCoreSize: Amounts.optional(),
  prices: CorePrices.optional()
}).superRefine((pricing, context) => {
  const wanted = priceFields[pricing.priceInputOption];
  for (const [field, value2] of Object.entries(pricing)) {
    if (field !== "priceInputOption" && field !== wanted && value2 !== void 0)
      context.addIssue({ code: "custom", message: `does not go with ${pricing.priceInputOption}`, path: [field] });
  }
  if (wanted !== void 0 && !(wanted in pricing))
    context.addIssue({ code: "custom", message: "is required", path: [wanted] });
});
var Term = looseObject({ type: _enum(["day", "week", "month", "year"]), value: number() });
var RecurrentPrice = looseObject({
  priceInputOption: Text.optional(),
  recurrentPriceMode: _enum(["flatRate", "perUser"]).optional(),
  userLimits: looseObject({ min: number().optional(), max: number().optional() }).optional(),
  prices: array(
    looseObject({
      billingTerm: Term.optional(),
      paymentOption: Term.optional(),
      pricePerPaymentInUsd: number().optional()
    })
  ).optional()
});
var Meters = record(
  string(),
  looseObject({
    pricePerPaymentInUsd: number().optional(),
    includedQuantities: array(
      looseObject({
        billingTerm: Term.optional(),
        quantity: number().optional(),
        isInfinite: boolean().optional()
      })
    ).optional()
  })
);
var Pricing = strictObject({
  licenseModel: _enum(["byol", "payAsYouGo"]).optional(),
  corePricing: CorePricing.optional(),
  recurrentPrice: RecurrentPrice.optional(),
  customMeters: looseObject({ priceInputOption: Text.optional(), meters: Meters.optional() }).optional(),
  systemMeterPricing: looseObject({}).optional()
});
var Reservation = strictObject({ type: _enum(["month", "year"]), term: number(), percentageSave: number() });
var PriceAndAvailabilityPlan = openResource({
  product: Reference,
  plan: Reference,
  visibility: _enum(["visible", "hidden"]),
  audience: _enum(["public", "private"]),
  privateAudiences: Audiences.optional(),
  customerMarkets: _enum(["customMarkets", "allMarkets", "allTaxRemittedMarkets"]).optional(),
  markets: array(Market).optional(),
  billingTag: Text.optional(),
  trial: strictObject({ type: _enum(["day", "week", "month", "year"]), value: number() }).nullable().optional(),
  softwareReservation: array(Reservation).nullable().optional(),
  pricing: Pricing.optional(),
  meterDefine: Reference.optional()
}).superRefine(({ customerMarkets, markets }, context) => {
  if (customerMarkets === void 0 || customerMarkets === "customMarkets" || markets === void 0) return;
  context.addIssue({ code: "custom", message: `does not go with ${customerMarkets}`, path: ["markets"] });
});
var CustomMeter = openResource({
  product: Reference,
  customMeters: record(string(), looseObject({ displayName: Text.optional(), unitOfMeasure: Text.optional() }))
});
var UpdatePrivateAudiences = openResource({
  product: Reference,
  plan: Reference,
  privateAudiences: strictObject({ add: array(Audience).optional(), remove: array(Audience).optional() })
});

// src/sandbox/resource-schemas/product.ts
var productTypes2 = [
  "azureApplication",
  "azureContainer",
  "azureVirtualMachine",
  "consultingService",
  "containerApp",
  "coreVirtualMachine",
  "cosellOnly",
  "dynamics365BusinessCentral",
  "dynamics365ForCustomerEngagement",
  "dynamics365ForOperations",
  "iotEdgeModule",
  "managedService",
  "powerBiApp",
  "powerBiVisual",
  "softwareAsAService",
  "xbox360NonBackcompat"
];
var Product = openResource({
  identity: looseObject({
    externalId: string().min(3).max(50).regex(/^[a-z0-9][a-z0-9-_]{2,49}$/)
  }),
  type: _enum(productTypes2),
  alias: string().max(120),
  productGroup: Reference.optional(),
  lifecycleState: SaleState,
  deprecationSchedule: DeprecationSchedule.optional()
});
var Plan = openResource({
  product: Reference,
  identity: strictObject({
    externalId: string().min(1).max(50).regex(/^[a-z0-9-_]{1,50}$/)
  }),
  alias: string().min(1).max(125),
  azureRegions: array(_enum(["azureGlobal", "azureGovernment", "azureGermany", "azureChina"])).refine((regions2) => new Set(regions2).size === regions2.length, "has an item twice").optional(),
  azureGovernmentCertifications: array(strictObject({ name: string().min(1).max(255), link: Uri.max(1e3) })).max(100).optional(),
  displayRank: number().optional(),
  subtype: _enum(["managedApplication", "solutionTemplate"]).optional(),
  lifecycleState: SaleState,
  deprecationSchedule: DeprecationSchedule.optional()
});
var targetTypes = ["flight", "sandbox", "draft", "preview", "live", "certification", "retail"];
var Target = looseObject({ targetType: _enum(targetTypes), targetId: unknown().optional(), id: unknown().optional() }).superRefine(({ targetType, targetId, id }, context) => {
  if (targetType !== "flight" && targetType !== "sandbox") return;
  if (id === void 0) context.addIssue({ code: "custom", message: "is required", path: ["id"] });
  if (targetId !== void 0 && typeof targetId !== "string")
    context.addIssue({ code: "custom", message: "is no text", path: ["targetId"] });
});
var Submission2 = openResource({
  product: Reference,
  target: Target,
  status: _enum(["notStarted", "running", "completed"]).optional(),
  result: _enum(["pending", "succeeded", "failed"]).optional(),
  created: iso_exports.datetime({ offset: true }).optional(),
  lifecycleState: _enum(["generallyAvailable", "deprecated"]).optional(),
  deprecationSchedule: DeprecationSchedule.optional()
});

// src/sandbox/resource-schemas/virtual-machine.ts
var port = "([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-6])";
var OpenPort = strictObject({
  label: string().min(3).max(20).regex(/^[a-zA-Z_0-9.\- ]*[a-zA-Z_0-9]$/),
  portRange: string().max(100, { abort: true }).regex(new RegExp(`^${port}(?:\\s*-\\s*${port})?$`)),
  protocol: _enum(["tcp", "udp", "both"])
});
var DataDisk = strictObject({ lunNumber: number().min(0).max(15), uri: Uri });
var Source = strictObject({
  sourceType: _enum(["sharedImageGallery", "sasUri"]).optional(),
  osDisk: strictObject({ uri: Uri }).optional(),
  dataDisks: array(DataDisk).max(16).optional(),
  sharedImage: strictObject({ tenantId: Text, resourceId: Text }).optional()
}).superRefine((source, context) => {
  const gallery = (source.sourceType ?? (source.sharedImage && "sharedImageGallery")) === "sharedImageGallery";
  const wanted = gallery ? "sharedImage" : "osDisk";
  const others = gallery ? ["osDisk", "dataDisks"] : ["sharedImage"];
  if (!(wanted in source)) context.addIssue({ code: "custom", message: "is required", path: [wanted] });
  for (const other of others.filter((field) => field in source))
    context.addIssue({ code: "custom", message: `does not go with ${wanted}`, path: [other] });
});
var flags = (names2) => strictObject(Object.fromEntries(names2.map((name) => [name, boolean().optional()])));
var virtualMachineFlags = [
  "supportsExtensions",
  "supportsBackup",
  "supportsAcceleratedNetworking",
  "isNetworkVirtualAppliance",
  "supportsNVMe",
  "supportsCloudInit",
  "supportsAadLogin",
  "supportsHibernation",
  "supportsRemoteConnection",
  "requiresCustomArmTemplate"
];
var newerFlags = [...virtualMachineFlags, "networkVirtualAppliance"];
var coreFlags = [
  ...newerFlags,
  "availableToFreeAccounts",
  "supportsClientHub",
  "supportsHubOnOffSwitch",
  "supportsSriov"
];
function configuration({ imageTypes, flags: names2, newer: newer3 }) {
  const imageType = _enum(imageTypes);
  const friendlyName = newer3 ? string().min(1).max(100).optional() : string().min(1).max(100);
  const securityType = array(Text).optional();
  return openResource({
    product: Reference,
    plan: Reference,
    operatingSystem: discriminatedUnion("family", [
      strictObject({ family: literal("windows"), type: _enum(windowsTypes), friendlyName }),
      strictObject({ family: literal("linux"), type: _enum(linuxTypes), friendlyName })
    ]).optional(),
    recommendedVmSizes: array(Text).max(6).optional(),
    openPorts: array(OpenPort).max(100).optional(),
    vmProperties: flags(names2).optional(),
    skus: array(
      strictObject({
        imageType,
        skuId: string().regex(/^[a-z0-9-_]+$/),
        ...newer3 && { securityType }
      })
    ).min(1).max(imageTypes.length).optional(),
    vmImageVersions: array(
      strictObject({
        versionNumber: string().min(1).max(32).regex(/^[0-9]+\.[0-9]+\.[0-9]+$/),
        vmImages: array(strictObject({ imageType, source: Source })).min(newer3 ? 0 : 1).max(imageTypes.length),
        lifecycleState: SaleState,
        deprecationSchedule: DeprecationSchedule.optional()
      })
    ).optional(),
    basePlan: Reference.optional(),
    reuseTechnicalConfigurationState: _enum(["enable", "detach"]).optional()
  });
}
var x64 = ["x64Gen1", "x64Gen2"];
var newerTypes = [...x64, "arm64Gen2"];
var oldest = configuration({ imageTypes: x64, flags: virtualMachineFlags, newer: false });
var newer2 = configuration({ imageTypes: newerTypes, flags: newerFlags, newer: true });
var core = configuration({ imageTypes: newerTypes, flags: coreFlags, newer: true }).extend({
  softwareType: Text.optional()
});
function VirtualMachineConfiguration(version6) {
  return version6 === "2022-03-01-preview2" ? oldest : newer2;
}
function CoreVirtualMachineConfiguration() {
  return core;
}
var ImageVersions = array(
  looseObject({
    versionNumber: string(),
    vmImages: array(looseObject({ imageType: string(), source: unknown() })),
    lifecycleState: string().optional(),
    deprecationSchedule: DeprecationSchedule.optional()
  })
);
var Skus = array(looseObject({ imageType: string(), skuId: string() }));

// src/sandbox/resource-types.ts
var previews = (...numbers2) => numbers2.map((number2) => `2022-03-01-preview${number2}`);
var always = (schema) => () => schema;
var virtualMachines = ["azureVirtualMachine"];
var containers = ["azureContainer"];
var resourceTypes = new Map(
  Object.entries({
    product: { schema: always(Product), versions: previews(2, 3), scope: "product", oldHost: true },
    plan: { schema: always(Plan), versions: previews(2, 3), scope: "plan", oldHost: true },
    submission: { schema: always(Submission2), versions: previews(2), scope: "submission", oldHost: false },
    "commercial-marketplace-setup": {
      schema: always(CommercialMarketplaceSetup),
      versions: previews(2),
      scope: "setup",
      oldHost: true
    },
    "customer-leads": { schema: always(CustomerLeads), versions: previews(2, 3), scope: "setup", oldHost: true },
    "test-drive": { schema: always(TestDrive), versions: previews(2), scope: "setup", oldHost: true },
    reseller: { schema: always(Reseller), versions: previews(2), scope: "setup", oldHost: true },
    property: { schema: always(Property), versions: previews(2, 3, 5), scope: "property", oldHost: false },
    listing: { schema: always(Listing), versions: previews(2, 3, 5), scope: "listing", oldHost: true },
    "listing-asset": { schema: always(ListingAsset), versions: previews(2, 3, 5), scope: "asset", oldHost: true },
    "listing-trailer": { schema: always(ListingTrailer), versions: previews(2, 3, 5), scope: "trailer", oldHost: true },
    "plan-listing": { schema: always(PlanListing), versions: previews(2, 3, 5), scope: "plan-listing", oldHost: true },
    "price-and-availability-offer": {
      schema: always(PriceAndAvailabilityOffer),
      versions: previews(2, 3),
      scope: "setup",
      oldHost: true
    },
    "price-and-availability-plan": {
      schema: always(PriceAndAvailabilityPlan),
      versions: previews(2, 4),
      scope: "plan-setup",
      oldHost: false
    },
    "price-and-availability-custom-meter": {
      schema: always(CustomMeter),
      versions: previews(3),
      scope: "setup",
      oldHost: false
    },
    "price-and-availability-update-private-audiences": {
      schema: always(UpdatePrivateAudiences),
      versions: previews(2, 3),
      scope: "action",
      oldHost: false
    },
    "software-as-a-service-technical-configuration": {
      schema: always(SoftwareAsAServiceConfiguration),
      versions: previews(3),
      scope: "setup",
      oldHost: false,
      products: ["softwareAsAService"]
    },
    "microsoft365-integration": {
      schema: always(OfProduct),
      versions: previews(2),
      scope: "setup",
      oldHost: false,
      products: ["softwareAsAService"]
    },
    "virtual-machine-plan-technical-configuration": {
      schema: VirtualMachineConfiguration,
      versions: [...previews(2, 3, 5), "2026-04-01-preview1"],
      scope: "plan-setup",
      oldHost: false,
      products: virtualMachines
    },
    "core-virtual-machine-plan-technical-configuration": {
      schema: CoreVirtualMachineConfiguration,
      versions: previews(5, 6),
      scope: "plan-setup",
      oldHost: false,
      products: ["coreVirtualMachine"]
    },
    "container-plan-technical-configuration": {
      schema: always(OfPlan),
      versions: previews(3),
      scope: "plan-setup",
      oldHost: false,
      products: containers
    }
  })
);
function newestVersion(type, ceiling) {
  return resourceTypes.get(type)?.versions.findLast((version6) => compareVersions(version6, ceiling) <= 0);
}

// src/sandbox/durable-id.ts
var single = ["azurelogosmall", "azurelogomedium", "azurelogolarge", "azurelogowide", "azurelogohero"];
function durableIdOf(resource, guid3, product, products) {
  const type = typeOf(resource);
  if (type === "product") return productId(resource, guid3, products);
  if (product === void 0) return problem("resourceNotFound", "The product does not exist");
  if (type === "plan") return planId(resource, guid3, product);
  const place2 = placeOf(resource, product.guid);
  if (isProblem(place2)) return place2;
  const id = place2.endsWith("/") ? numbered2(resource, place2, product) : place2;
  const { id: given = id } = resource;
  const fits = place2.endsWith("/") ? ordinal.test(given.slice(place2.length)) && given.startsWith(place2) : given === id;
  return fits ? given : problem("invalidId", `The id '${given}' is not that of a ${type} which belongs here: '${id}'`);
}
var ordinal = /^[1-9][0-9]{0,3}$/;
function productId(resource, guid3, products) {
  const own2 = productBy({ products }, externalIdOf(resource));
  const { id } = resource;
  if (id === void 0) return `product/${own2?.guid ?? guid3}`;
  if (!products.has(id.slice("product/".length)))
    return problem("resourceNotFound", `The product '${id}' does not exist`);
  if (own2 === void 0 || id !== `product/${own2.guid}`)
    return problem("businessValidationError", "The externalId of a product cannot be changed");
  return id;
}
function planId(resource, guid3, product) {
  const own2 = plansOf(product).find((plan2) => externalIdOf(plan2) === externalIdOf(resource));
  const { id } = resource;
  if (id === void 0) return own2?.id ?? `plan/${product.guid}/${guid3}`;
  if (!product.draft.has(id)) return problem("resourceNotFound", `The plan '${id}' does not exist`);
  return own2?.id === id ? id : problem("businessValidationError", "The externalId of a plan cannot be changed");
}
function placeOf(resource, product) {
  const type = typeOf(resource);
  const plan2 = String(resource.plan ?? "").split("/").at(-1) ?? "";
  const language = String(resource.languageId ?? "en-us").toLowerCase();
  if (!/^[a-z0-9-]{2,20}$/.test(language)) return problem("invalidResource", "The languageId is no language");
  switch (resourceTypes.get(type)?.scope) {
    case "plan-setup":
      return `${type}/${product}/${plan2}`;
    case "property":
      return `${type}/${product}/public/main`;
    case "listing":
      return `${type}/${product}/public/main/default/${language}`;
    case "asset":
      return `${type}/${product}/public/main/default/${language}/${String(resource.type).toLowerCase()}/`;
    case "trailer":
      return `${type}/${product}/public/main/default/`;
    case "plan-listing":
      return `${type}/${product}/public/main/${plan2}/${language}`;
    default:
      return `${type}/${product}`;
  }
}
function numbered2(resource, place2, { draft }) {
  if (single.includes(String(resource.type).toLowerCase())) return `${place2}1`;
  const numbers2 = [...draft.keys()].filter((id) => id.startsWith(place2)).map((id) => Number(id.slice(place2.length)));
  return `${place2}${Math.max(0, ...numbers2) + 1}`;
}

// src/sandbox/image-versions.ts
function imageVersions({ posted, before, live, productType, now }) {
  const there = versionsOf(before);
  const published = versionsOf(live);
  const numbers2 = new Set(versionsOf(posted).map(({ versionNumber }) => versionNumber));
  if (numbers2.size < versionsOf(posted).length)
    return problem("businessValidationError", "A versionNumber is used by two image versions");
  const lost = published.find(({ versionNumber }) => !numbers2.has(versionNumber));
  if (lost !== void 0) return undeletable(lost);
  const merged2 = [];
  for (const version6 of versionsOf(posted)) {
    const old = there.find(({ versionNumber: versionNumber2 }) => versionNumber2 === version6.versionNumber);
    const own2 = published.find(({ versionNumber: versionNumber2 }) => versionNumber2 === version6.versionNumber);
    const vmImages = version6.vmImages.length > 0 ? version6.vmImages : old?.vmImages ?? [];
    const { lifecycleState = old?.lifecycleState ?? "generallyAvailable" } = version6;
    if (lifecycleState === "deleted") {
      if (own2 !== void 0) return undeletable(own2);
      continue;
    }
    if (vmImages.length === 0)
      return problem("businessValidationError", `The image version '${version6.versionNumber}' has no images`);
    if (own2 !== void 0 && imagesOf(own2) !== imagesOf({ vmImages }))
      return problem(
        "businessValidationError",
        `Cannot change image '${version6.versionNumber}' as it is already published`
      );
    const deprecationSchedule = scheduleOf({ ...version6, lifecycleState }, old, productType, now);
    const { versionNumber } = version6;
    merged2.push({ versionNumber, vmImages, lifecycleState, ...deprecationSchedule && { deprecationSchedule } });
  }
  return merged2;
}
var undeletable = ({ versionNumber }) => problem("businessValidationError", `Cannot delete image '${versionNumber}' as it is already published`);
function versionsOf(configuration2) {
  return ImageVersions.parse(configuration2?.vmImageVersions ?? []);
}
function imagesOf({ vmImages }) {
  return vmImages.map((image) => canonicalJson(withoutSignatures(image))).sort().join();
}
function withoutSignatures(value2) {
  if (typeof value2 === "string") return value2.replace(/[?&](?:st|se|sv|sig)=[^&]*/g, "");
  if (Array.isArray(value2)) return value2.map(withoutSignatures);
  if (typeof value2 !== "object" || value2 === null) return value2;
  const fields5 = Object.entries(value2).filter(([, child]) => !(Array.isArray(child) && child.length === 0));
  return Object.fromEntries(fields5.map(([key, child]) => [key, withoutSignatures(child)]));
}

// src/sandbox/edit-checks.ts
var business = (message) => problem("businessValidationError", message);
var kinds2 = {
  azureVirtualMachine: "azureVM",
  coreVirtualMachine: "azureVM",
  softwareAsAService: "azureSaaS",
  azureContainer: "azureContainer"
};
var suitsProduct = ({ type, productType, posted }) => {
  const { products } = resourceTypes.get(type) ?? {};
  if (products !== void 0 && !products.includes(productType))
    return problem("notSupported", `A product of type ${productType} has no ${type}`);
  const kind = kinds2[productType];
  const expected = type === "plan-listing" ? `${kind}-plan` : kind;
  const told4 = ["listing", "property", "plan-listing"].includes(type) && kind !== void 0 && posted.kind !== expected;
  return told4 ? problem("invalidResource", `The kind of a ${productType} ${type} is '${expected}'`) : void 0;
};
var productKeepsType = ({ before, posted }) => before !== void 0 && before.type !== posted.type ? business("The type of a product cannot be changed") : void 0;
var most3 = { plans: 100, privatePlans: 45, markets: 141, versions: 100 };
var otherPlans = ({ product, id }) => plansOf(product).filter((plan2) => plan2.id !== id);
var planCount = (edit) => edit.before === void 0 && otherPlans(edit).length >= most3.plans ? problem("collectionLimitExceeded", `A product has at most ${most3.plans} plans`) : void 0;
var lastPlanStays = (edit, after) => {
  const others = otherPlans(edit).filter(({ lifecycleState }) => lifecycleState !== "deprecated");
  const last = after.lifecycleState === "deprecated" && others.length === 0;
  return last ? business("The last plan of an offer cannot be deprecated alone; deprecate the offer") : void 0;
};
var audienceStaysPublic = ({ live }, after) => live?.audience === "public" && after.audience === "private" ? business("A plan that was published as public cannot become private") : void 0;
var privateCount = ({ product, id }, after) => {
  const others = [...product.draft.values()].filter((one) => one.audience === "private" && one.id !== id);
  return after.audience === "private" && others.length >= most3.privatePlans ? problem("collectionLimitExceeded", `A product has at most ${most3.privatePlans} private plans`) : void 0;
};
var marketCount = (_, { markets }) => Array.isArray(markets) && (markets.length === 0 || markets.length > most3.markets) ? business(`A plan is sold in 1 to ${most3.markets} markets`) : void 0;
var Recurrent = looseObject({
  pricing: looseObject({ recurrentPrice: looseObject({ recurrentPriceMode: string() }) })
});
var modeOf = (plan2) => Recurrent.safeParse(plan2).data?.pricing.recurrentPrice.recurrentPriceMode;
var onePricingModel = ({ product, id }, after) => {
  const mode = modeOf(after);
  const others = [...product.draft.values()].filter((one) => one.id !== id);
  const other = others.map(modeOf).find((one) => one !== void 0 && one !== mode);
  return mode !== void 0 && other !== void 0 ? business(`All plans of a SaaS offer have the same pricing model, which is ${other}`) : void 0;
};
var saleStays = ({ live }, after) => live !== void 0 && live.sellThroughMicrosoft !== after.sellThroughMicrosoft ? business("sellThroughMicrosoft cannot be changed once the offer was published") : void 0;
var skusOf = (configuration2) => Skus.parse(configuration2?.skus ?? []);
var skusDiffer = (_, after) => {
  const skus = skusOf(after);
  const ids2 = new Set(skus.map(({ skuId }) => skuId));
  const types = new Set(skus.map(({ imageType }) => imageType));
  return ids2.size < skus.length || types.size < skus.length ? business("Each SKU of a plan has a skuId and an imageType of its own") : void 0;
};
var skuMatchesPlan = ({ product }, after) => {
  const plan2 = product.draft.get(String(after.plan));
  const planId2 = plan2 === void 0 ? "" : externalIdOf(plan2);
  const skus = skusOf(after);
  return skus.length > 0 && !skus.some(({ skuId }) => skuId === planId2) ? business(`One of the SkuIds should match plan Id '${planId2}'`) : void 0;
};
var skusStay = ({ product, id }, after) => {
  const skus = skusOf(after);
  const gone = skusOf(publishedIn(product, id)).some(
    ({ imageType, skuId }) => !skus.some((sku) => sku.imageType === imageType && sku.skuId === skuId)
  );
  return gone ? business("The property 'PlanId' is locked by a previous submission") : void 0;
};
var Flags = record(string(), unknown());
var onByDefault = ["supportsExtensions", "supportsRemoteConnection"];
var propertiesStay = ({ live }, after) => {
  const before = Flags.parse(live?.vmProperties ?? {});
  const now = Flags.parse(after.vmProperties ?? {});
  const lost = Object.keys(before).find(
    (name) => before[name] === true && (now[name] ?? onByDefault.includes(name)) !== true
  );
  if (lost === void 0) return void 0;
  return business(`${lost.charAt(0).toUpperCase()}${lost.slice(1)} property has already been enabled`);
};
var available = (configuration2) => versionsOf(configuration2).filter(({ lifecycleState }) => lifecycleState !== "deprecated");
var lastImageStays = ({ before }, after) => available(before).length > 0 && versionsOf(after).length > 0 && available(after).length === 0 ? business("The last image version of a plan cannot be deprecated alone; deprecate the plan") : void 0;
var versionCount = (_, after) => {
  const images = available(after).flatMap(({ vmImages }) => vmImages.map(({ imageType }) => imageType));
  const full = skusOf(after).find(({ imageType }) => images.filter((one) => one === imageType).length > most3.versions);
  return full === void 0 ? void 0 : problem("collectionLimitExceeded", `The SKU '${full.skuId}' has more than ${most3.versions} image versions`);
};
var virtualMachine2 = [skusDiffer, skuMatchesPlan, skusStay, propertiesStay, lastImageStays, versionCount];
var checks = {
  product: [productKeepsType],
  plan: [planCount, lastPlanStays],
  "price-and-availability-plan": [audienceStaysPublic, privateCount, marketCount, onePricingModel],
  "commercial-marketplace-setup": [saleStays],
  "virtual-machine-plan-technical-configuration": virtualMachine2,
  "core-virtual-machine-plan-technical-configuration": virtualMachine2
};
function editProblem(edit, after) {
  for (const check of [suitsProduct, ...checks[edit.type] ?? []]) {
    const found = check(edit, after);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/sandbox/new-product.ts
var attested = ["azureVirtualMachine", "coreVirtualMachine"];
var preview2 = "2022-03-01-preview2";
function newProduct(guid3, productType) {
  if (!attested.includes(productType)) return [];
  const product = `product/${guid3}`;
  const resource = (type, version6, fields5) => ({
    $schema: schemaOf(type, version6),
    id: `${type}/${guid3}`,
    product,
    ...fields5
  });
  return [
    resource("customer-leads", preview2, { leadDestination: "none" }),
    resource("test-drive", preview2, { enabled: false }),
    resource("price-and-availability-offer", "2022-03-01-preview3", { previewAudiences: [] }),
    resource("reseller", preview2, { resellerChannelState: "notSet", audiences: [] })
  ];
}

// src/sandbox/references.ts
var fields3 = [
  { field: "product", to: "product", of: /^(?!product$)/ },
  { field: "plan", to: "plan", of: /-plan|plan-|private-audiences$/ },
  { field: "listing", to: "listing", of: /^listing-/ },
  { field: "basePlan", to: "plan", of: /virtual-machine-plan-/ },
  { field: "meterDefine", to: "price-and-availability-custom-meter", of: /^price-and-availability-plan$/ }
];
function resolved2(resource, known3) {
  let at2 = resource;
  for (const { field, to, of } of fields3) {
    if (at2[field] === void 0 || !of.test(typeOf(resource))) continue;
    const id = durable(at2[field], to, productOf(at2, known3), known3);
    if (isProblem(id)) return id;
    at2 = { ...at2, [field]: id };
  }
  return at2;
}
function productOf(resource, { products }) {
  const id = typeof resource.product === "string" ? resource.product : "";
  return products.get(productGuid(id));
}
function durable(value2, type, product, known3) {
  const reference2 = Reference.parse(value2);
  if (typeof reference2 === "string") return existing(reference2, type, product, known3);
  const { resourceName: resourceName2, externalId: externalId2 } = looseObject({ resourceName: string().optional(), externalId: string().optional() }).parse(reference2);
  if (resourceName2 !== void 0) {
    const id = known3.names.get(resourceName2);
    return id ?? problem("resourceNotFound", `No resource named '${resourceName2}' was written by this request`);
  }
  const found = type === "product" ? productBy(known3, externalId2 ?? "") : void 0;
  if (found !== void 0) return `product/${found.guid}`;
  const plans = type === "plan" && product !== void 0 ? plansOf(product) : [];
  const plan2 = plans.find((one) => externalIdOf(one) === externalId2);
  return plan2?.id ?? problem("resourceNotFound", `There is no ${type} with the external id '${externalId2}'`);
}
function existing(id, type, product, known3) {
  const there = type === "product" ? known3.products.has(productGuid(id)) : product?.draft.has(id) === true;
  const right = id.split("/")[0] === type && there && (type !== "product" || id === `product/${productGuid(id)}`);
  return right ? id : problem("resourceNotFound", `The ${type} '${id}' does not exist`);
}

// src/sandbox/edited.ts
var order = ["product", "plan", "listing", "price-and-availability-custom-meter"];
var rank = ({ resource }) => (order.indexOf(typeOf(resource)) + order.length + 1) % (order.length + 1);
function edited({ products, now }, { posted, portal: portal2 }) {
  let at2 = { products, names: /* @__PURE__ */ new Map(), errors: [], made: [] };
  const locked2 = /* @__PURE__ */ new Set();
  const edits2 = posted.filter(({ resource }) => typeOf(resource) !== "submission");
  for (const one of edits2.toSorted((a, b) => rank(a) - rank(b))) {
    const written2 = write2(one, at2, now);
    if (isProblem(written2)) {
      at2 = { ...at2, errors: [...at2.errors, jobError(one.resource, written2)] };
      continue;
    }
    const { product, id, made: made2 } = written2;
    const held2 = products.get(product.guid);
    if (portal2 === void 0 && held2 !== void 0 && runningOf(held2) !== void 0) {
      if (!locked2.has(product.guid)) at2 = { ...at2, errors: [...at2.errors, lockedError(held2)] };
      locked2.add(product.guid);
      continue;
    }
    const { resourceName: resourceName2 } = one.resource;
    const after = new Map(at2.products);
    if (product.draft.size === 0) after.delete(product.guid);
    else after.set(product.guid, product);
    at2 = {
      products: after,
      names: resourceName2 === void 0 ? at2.names : new Map(at2.names).set(resourceName2, id),
      errors: at2.errors,
      made: made2 === void 0 ? at2.made : [...at2.made, made2]
    };
  }
  return at2;
}
function lockedError(product) {
  const resource = rootOf(product);
  const message = "The product is locked by a publication that is running";
  return { ...jobError(resource, problem("productLocked", message)), message };
}
function write2({ resource, guid: guid3, unfetched }, known3, now) {
  if (unfetched !== void 0) return problem("invalidResource", unfetched);
  const posted = resolved2(resource, known3);
  if (isProblem(posted)) return posted;
  const type = typeOf(posted);
  const own2 = productOf(posted, known3);
  if (own2 !== void 0 && resourceTypes.get(type)?.scope === "action") {
    const product2 = synced(editOf(posted, String(posted.plan), own2, now));
    return isProblem(product2) ? product2 : { product: product2, id: "", made: void 0 };
  }
  const id = durableIdOf(posted, guid3, own2, known3.products);
  if (isProblem(id)) return id;
  const product = type === "product" ? known3.products.get(id.slice("product/".length)) ?? fresh(posted, id) : own2;
  if (product === void 0) return problem("resourceNotFound", "The product does not exist");
  const edit = editOf(posted, id, product, now);
  if (posted.lifecycleState === "deleted") return deleted(edit);
  const made2 = merged(edit);
  if (isProblem(made2)) return made2;
  const wrong = editProblem(edit, made2);
  return wrong ?? { product: { ...product, draft: new Map(product.draft).set(id, made2) }, id, made: made2 };
}
function fresh(posted, id) {
  const guid3 = id.slice("product/".length);
  const draft = newProduct(guid3, String(posted.type)).map((resource) => [resource.id, resource]);
  return { guid: guid3, draft: new Map(draft), publishings: [] };
}
function editOf(posted, id, product, now) {
  const type = typeOf(posted);
  const productType = String(type === "product" ? posted.type : rootOf(product).type);
  const before = product.draft.get(id);
  const live = liveOf(product)?.resources.get(id);
  return { type, posted, id, before, live, product, productType, now };
}
function deleted(edit) {
  const { type, product, id } = edit;
  if (type !== "product") {
    const draft = withoutDeleted(edit);
    return isProblem(draft) ? draft : { product: { ...product, draft }, id, made: void 0 };
  }
  if (product.publishings.some(({ state }) => state !== "failed" && state !== "cancelled"))
    return problem("invalidEntityStatus", `Cannot delete '${id}' as it is already published`);
  if (!product.draft.has(id)) return problem("resourceNotFound", `There is no '${id}' to be deleted`);
  return { product: { ...product, draft: /* @__PURE__ */ new Map() }, id, made: void 0 };
}
function merged(edit) {
  const { posted, before, id, productType, now } = edit;
  const { resourceName: _, validations: __, ...fields5 } = posted;
  const versions = posted.vmImageVersions === void 0 ? void 0 : imageVersions(edit);
  if (isProblem(versions)) return versions;
  const after = { ...before, ...fields5, ...versions && { vmImageVersions: versions }, id };
  const { deprecationSchedule: __old, ...unscheduled } = after;
  const deprecationSchedule = scheduleOf(after, before, productType, now);
  return { ...unscheduled, ...deprecationSchedule && { deprecationSchedule } };
}

// src/sandbox/submitted.ts
var Asked = looseObject({
  id: string().optional(),
  target: looseObject({ targetType: string() }),
  lifecycleState: string().optional(),
  deprecationSchedule: unknown().optional()
});
function submissionProduct({ resource }, known3) {
  const posted = resolved2(resource, known3);
  if (isProblem(posted)) return posted;
  return productOf(posted, known3) ?? problem("resourceNotFound", "The product does not exist");
}
function submitted({ resource }, product, from) {
  const { id, target, lifecycleState, deprecationSchedule } = Asked.parse(resource);
  const number2 = id === void 0 ? "0" : id.slice(`submission/${product.guid}/`.length);
  if (id !== void 0 && id !== `submission/${product.guid}/${number2}`)
    return problem("invalidId", `The id '${id}' is not that of a submission of product/${product.guid}`);
  const deprecates = lifecycleState === "deprecated";
  if (target.targetType === "draft") return void 0;
  if (target.targetType === "preview") return deprecates ? onlyLive : toPreview(number2, product, from);
  if (target.targetType !== "live")
    return problem("notSupported", `The target '${target.targetType}' is none of this product`);
  if (number2 === "0" || number2 === "")
    return problem("invalidId", "Expected a submission id that isn't null or 0 since target type is Live");
  return deprecates ? deprecated(number2, product, deprecationSchedule, from) : toLive(number2, product, from);
}
var onlyLive = problem("invalidState", "Only what is live can be deprecated");
function toPreview(number2, product, from) {
  if (number2 !== "0") return problem("invalidId", "Expected no submission id, or 0, since target type is Preview");
  const resources = snapshot(product, from.written);
  return begun(product, { number: from.number, target: "preview", resources }, from);
}
function toLive(number2, product, from) {
  const preview = previewOf(product);
  if (preview?.number !== number2) return problem("resourceNotFound", `The submission '${number2}' is not in preview`);
  if (preview.state !== "succeeded")
    return problem("invalidState", `The submission '${number2}' did not succeed in preview`);
  if (liveOf(product)?.number === number2) return problem("invalidState", `The submission '${number2}' is live already`);
  return begun(product, { number: number2, target: "live", resources: preview.resources }, from);
}
var stopping = 18e5;
function deprecated(number2, product, asked, from) {
  const live = liveOf(product);
  if (live?.number !== number2) return problem("invalidState", `The submission '${number2}' is not live`);
  const end = from.now + stopping;
  const step = {
    phase: "Publish",
    name: "Final publish",
    start: from.now,
    end,
    judged: false,
    note: "The offer is taken from the marketplace: only its time passes",
    failed: false
  };
  const plan2 = {
    submission: number2,
    target: "live",
    steps: [step],
    end,
    succeeded: true,
    errors: [],
    failures: []
  };
  return {
    number: number2,
    target: "live",
    created: from.now,
    resources: live.resources,
    plan: plan2,
    state: "running",
    lifecycleState: "deprecated",
    deprecationSchedule: schedule2(asked, String(rootOf(product).type), from.now)
  };
}
function snapshot(product, written2) {
  const base = liveOf(product) ?? product.publishings.findLast(({ state }) => state === "succeeded");
  if (written2.length === 0 || base === void 0) return product.draft;
  const listed3 = [...product.draft].filter(([id]) => written2.includes(id));
  return new Map([...base.resources, ...listed3]);
}
function begun(product, { number: number2, target, resources }, { job, now, around }) {
  const live = liveOf(product);
  const certified = product.publishings.findLast(({ state }) => state === "succeeded");
  const plan2 = around.planned({
    submission: number2,
    target,
    start: now,
    tree: treeOf2(product.guid, target, resources),
    live: live && treeOf2(product.guid, "live", live.resources),
    certified: certified && treeOf2(product.guid, certified.target, certified.resources),
    asset: around.asset,
    looked: around.looked,
    account: job.request.account,
    scripted: job.request.scripted
  });
  return { number: number2, target, created: now, resources, plan: plan2, state: "running", lifecycleState: "generallyAvailable" };
}
function treeOf2(guid3, targetType, resources) {
  return {
    $schema: schemaOf("resource-tree", "2022-03-01-preview2"),
    root: `product/${guid3}`,
    target: { targetType },
    resources: [...resources.values()]
  };
}

// src/sandbox/advance.ts
var jobTimes = { starts: 1e3, edits: 4e3 };
function advance(state, until, around) {
  let at2 = state;
  for (; ; ) {
    const due = firstDue(at2);
    if (due === void 0 || due.time > until) return { ...at2, now: Math.max(at2.now, until) };
    const then = { ...at2, now: Math.max(at2.now, due.time) };
    at2 = due.job.phase === "accepted" ? made(then, due.job, around) : ended(then, due.job);
  }
}
function jobOf(state, id) {
  const job = state.jobs.get(id);
  if (job === void 0) throw new Error(`There is no job ${id}.`);
  return job;
}
function firstDue(state) {
  return state.open.map((id) => jobOf(state, id)).map((job) => ({ job, time: dueTime(state, job) })).sort((a, b) => a.time === b.time ? 0 : a.time - b.time).at(0);
}
function publishingOf(state, { publishing }) {
  return publishing && state.products.get(publishing.product)?.publishings[publishing.index];
}
function dueTime(state, job) {
  if (job.phase === "accepted") return job.start + jobTimes.edits;
  return publishingOf(state, job)?.plan.end ?? Infinity;
}
function withJob(state, job) {
  const open = job.phase === "ended" ? state.open.filter((id) => id !== job.id) : state.open;
  return { ...state, jobs: new Map(state.jobs).set(job.id, job), open };
}
function made(state, job, around) {
  const { products, names: names2, errors, made: resources } = edited(state, job.request);
  const at2 = { ...state, products };
  const failed = (more) => withJob(at2, { ...job, phase: "ended", result: "failed", end: at2.now, errors: more, made: resources });
  const succeeded = withJob(at2, { ...job, phase: "ended", result: "succeeded", end: at2.now, made: resources });
  if (errors.length > 0) return failed(errors);
  const [submission2, second] = job.request.posted.filter(({ resource }) => typeOf(resource) === "submission");
  if (submission2 === void 0) return succeeded;
  if (second !== void 0)
    return failed([jobError(second.resource, problem("invalidRequest", "A request has one submission at most"))]);
  const known3 = { products, names: names2 };
  const product = submissionProduct(submission2, known3);
  if (isProblem(product)) return failed([jobError(submission2.resource, product)]);
  if (runningOf(product) !== void 0) return failed([lockedError(product)]);
  const number2 = `1152921505${7e8 + (at2.submissions + 1) * 137}`;
  const written2 = resources.map(({ id }) => id);
  const publishing = submitted(submission2, product, { known: known3, job, written: written2, number: number2, now: at2.now, around });
  if (publishing === void 0) return succeeded;
  if (isProblem(publishing)) return failed([jobError(submission2.resource, publishing)]);
  const publishings = [...product.publishings, publishing];
  return withJob(
    {
      ...at2,
      products: new Map(products).set(product.guid, { ...product, publishings }),
      submissions: at2.submissions + (publishing.number === number2 ? 1 : 0)
    },
    {
      ...job,
      phase: "publishing",
      made: resources,
      publishing: { product: product.guid, index: publishings.length - 1 }
    }
  );
}
function ended(state, job) {
  const publishing = publishingOf(state, job);
  if (publishing === void 0) throw new Error(`The job ${job.id} publishes nothing.`);
  const { succeeded, errors } = publishing.plan;
  const result = succeeded ? "succeeded" : "failed";
  const over = withPublishing(state, job, { ...publishing, state: result });
  return withJob(over, { ...job, phase: "ended", result, end: state.now, errors });
}
function withPublishing(state, { publishing }, after) {
  const product = publishing && state.products.get(publishing.product);
  if (publishing === void 0 || product === void 0) return state;
  const publishings = product.publishings.with(publishing.index, after);
  return { ...state, products: new Map(state.products).set(product.guid, { ...product, publishings }) };
}

// src/sandbox/applied.ts
function applied(state, line, around) {
  const at2 = advance(state, line.at, around);
  if (line.kind === "cancelled") return cancelled(at2, jobOf(at2, line.job));
  if (line.portal === true) {
    const { products } = edited(at2, line);
    return { ...at2, products, portalEdits: new Set(at2.portalEdits).add(line.job) };
  }
  const job = {
    id: line.job,
    start: line.at,
    phase: "accepted",
    request: line,
    result: "pending",
    errors: [],
    made: []
  };
  return { ...at2, jobs: new Map(at2.jobs).set(job.id, job), open: [...at2.open, job.id] };
}
function cancellable(state, job) {
  if (job.phase === "accepted") return state.now < job.start + jobTimes.edits;
  return job.phase === "publishing" && publishingOf(state, job)?.target === "preview";
}
function cancelled(state, job) {
  const publishing = publishingOf(state, job);
  const over = publishing === void 0 ? state : withPublishing(state, job, { ...publishing, state: "cancelled" });
  return withJob(over, { ...job, phase: "ended", result: "cancelled", end: state.now });
}

// src/sandbox/ledger.ts
function ledger(log, clock, around) {
  let state = log.lines.reduce((at2, line) => applied(at2, line, around), nothing2);
  const ahead = Math.max(0, state.now - clock.now());
  const now = () => {
    state = advance(state, clock.now() + ahead, around);
    return state;
  };
  return {
    now,
    write: (lineAt) => {
      const line = lineAt(now().now);
      const next = applied(state, line, around);
      log.append(line);
      state = next;
      return state;
    }
  };
}

// src/sandbox/log.ts
import { Buffer as Buffer6 } from "node:buffer";
import { closeSync as closeSync2, existsSync as existsSync4, fsyncSync as fsyncSync2, ftruncateSync, openSync as openSync2, readFileSync as readFileSync3 } from "node:fs";
import { join as join8 } from "node:path";

// src/sandbox/log-line.ts
var ScriptedStep = object({
  step: string(),
  fail: array(
    object({ policy: string().optional(), note: string(), resource: string().optional() }).transform(({ policy, note, resource }) => ({ policy, note, resource }))
  ).readonly().exactOptional(),
  stall: literal(true).exactOptional(),
  slower: number().exactOptional()
});
var Account = object({
  publisher: string().optional(),
  certifiedPartner: boolean(),
  subscriptions: record(string(), string()).readonly()
}).transform(({ publisher, ...facts }) => ({ publisher, ...facts }));
var Posted = object({
  /** Its assets' addresses are those of the sandbox where their bytes were fetched. */
  resource: Resource,
  /** The GUID that it gets where it is a new product or plan. */
  guid: string(),
  /** Why an asset that it names could not be fetched. */
  unfetched: string().exactOptional()
});
var Configured = object({
  kind: literal("configured"),
  at: number(),
  /** The job's ID; for an edit in the portal its name in the script. */
  job: string(),
  portal: literal(true).exactOptional(),
  posted: array(Posted).readonly(),
  /** What the script and the accounts said of the publication that it asks for, when it was asked for. */
  scripted: array(ScriptedStep).readonly(),
  account: Account
});
var Cancelled = object({ kind: literal("cancelled"), at: number(), job: string() });
var LogLine = discriminatedUnion("kind", [Configured, Cancelled]);

// src/sandbox/log.ts
function openLog(folder) {
  const file = join8(folder, "log.jsonl");
  const bytes = existsSync4(file) ? readFileSync3(file) : Buffer6.alloc(0);
  const whole = bytes.lastIndexOf("\n") + 1;
  const lines2 = bytes.subarray(0, whole).toString().split("\n").slice(0, -1).map((text3, index) => parsed2(text3, file, index + 1));
  const descriptor = openSync2(file, "a", 384);
  if (whole < bytes.length) ftruncateSync(descriptor, whole);
  let size = whole;
  fsyncSync2(descriptor);
  syncFolder(folder);
  return {
    lines: lines2,
    torn: whole < bytes.length,
    append: (line) => {
      const text3 = Buffer6.from(`${JSON.stringify(line)}
`);
      try {
        writeWhole(descriptor, text3);
        fsyncSync2(descriptor);
        size += text3.length;
      } catch (cause) {
        ftruncateSync(descriptor, size);
        throw new Error(`\`${file}\` cannot be written. Make room on the disk, then ask again.`, { cause });
      }
    },
    close: () => closeSync2(descriptor)
  };
}
function parsed2(text3, file, number2) {
  try {
    return LogLine.parse(JSON.parse(text3));
  } catch (cause) {
    throw new Error(`Line ${number2} of \`${file}\` cannot be read. Move the file away to begin anew.`, { cause });
  }
}

// src/sandbox/asset-answer.ts
function assetAnswer(bytes) {
  if (bytes === void 0) return refusal2(404, "There is no such asset");
  const type = pngHeader(bytes) ? "image/png" : startsAsPdf(bytes) ? "application/pdf" : "application/octet-stream";
  return { status: 200, headers: { "content-type": type, "x-content-type-options": "nosniff" }, body: bytes };
}

// src/sandbox/token.ts
import { Buffer as Buffer7 } from "node:buffer";
import { createHmac as createHmac2, timingSafeEqual } from "node:crypto";
var lifetime = 3600;
var audiences2 = {
  graph: "https://graph.microsoft.com",
  partner: "https://api.partner.microsoft.com",
  management: "https://management.azure.com"
};
var Claims = object({
  aud: string(),
  appid: string(),
  tid: string(),
  iat: number(),
  nbf: number(),
  /** In seconds since 1970. */
  exp: number()
});
var encoded2 = (value2) => Buffer7.from(JSON.stringify(value2)).toString("base64url");
function signedToken(claims, key) {
  const body = `${encoded2({ typ: "JWT", alg: "HS256" })}.${encoded2(claims)}`;
  return `${body}.${signature(body, key)}`;
}
function claimsOf(token2, key) {
  const [header2 = "", payload = "", signed2 = ""] = token2.split(".");
  const expected = Buffer7.from(signature(`${header2}.${payload}`, key));
  const given = Buffer7.from(signed2);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return void 0;
  return Claims.safeParse(decoded(payload)).data;
}
function decoded(part) {
  return parsedJson(Buffer7.from(part, "base64url").toString());
}
var signature = (body, key) => createHmac2("sha256", key).update(body).digest("base64url");

// src/sandbox/authorized.ts
var failure2 = "Access token validation failure.";
function unauthorized(call, audience, { key, accounts, now }) {
  const token2 = /^Bearer +(\S+)$/i.exec(call.headers.get("authorization") ?? "")?.[1];
  if (token2 === void 0) return challenge("Access token is empty.");
  const claims = claimsOf(token2, key);
  if (claims === void 0) return challenge(`${failure2} Invalid signature`);
  if (claims.aud.replace(/\/$/, "") !== audience) return challenge(`${failure2} Invalid audience`);
  if (claims.exp * 1e3 <= now) return challenge(`${failure2} The token is expired`);
  const { applications } = accounts;
  const application = applications?.find(
    ({ clientId, tenant }) => same(clientId, claims.appid) && same(tenant, claims.tid)
  );
  if (applications === void 0 || application?.role !== void 0) return void 0;
  return refusal2(403, "The application has no role in Partner Center; add it under User management as a Manager");
}
var same = (a, b) => a.toLowerCase() === b.toLowerCase();
function challenge(message) {
  return { ...refusal2(401, message), headers: { "www-authenticate": "Bearer" } };
}

// src/sandbox/configure-request.ts
var known = ["2022-03-01-preview2", "2022-03-01-preview3", "2022-07-01"];
var Request = strictObject({ $schema: string().optional(), resources: array(unknown()).min(1).max(1e3) });
var Named = looseObject({ $schema: string(), resourceName: string().optional() });
function configureRequest(body, ceiling) {
  const value2 = parsed3(body);
  if (value2 === void 0) return refusal2(400, "Invalid configuration: the body is not JSON, or is nested too deeply");
  const request = Request.safeParse(value2);
  if (!request.success) return invalid([schemaError("configure", request.error)]);
  const { $schema = configure, resources } = request.data;
  const wrong = [$schema, ...resources.map(schemaUriOf)].map((uri) => unusable(uri, ceiling)).find(Boolean);
  if (wrong !== void 0) return wrong;
  if (!/\/schema\/configure\//.test($schema) || !known.includes(versionOf({ $schema })))
    return refusal2(400, `Schema ${shownUri($schema)} could not be found`);
  const errors = resources.flatMap(resourceErrors);
  if (errors.length > 0) return invalid(errors);
  const typed = array(Resource).parse(resources);
  const twice = typed.map(({ resourceName: resourceName2 }) => resourceName2).find((name, index, all) => all.indexOf(name) < index && name);
  return twice === void 0 ? typed : invalid([{ code: "schemaValidationError", message: `The resourceName '${twice}' is used twice`, details: [] }]);
}
var configure = "https://schema.mp.microsoft.com/schema/configure/2022-03-01-preview2";
var deepest2 = 50;
function parsed3(body) {
  return depthOf(body) > deepest2 ? void 0 : parsedJson(body.replace(/^\uFEFF/, ""));
}
function depthOf(json2) {
  let depth = 0;
  let greatest = 0;
  let inString = false;
  for (let index = 0; index < json2.length; index += 1) {
    const letter = json2[index];
    if (inString && letter === "\\") index += 1;
    else if (letter === '"') inString = !inString;
    else if (!inString && (letter === "[" || letter === "{")) greatest = Math.max(greatest, ++depth);
    else if (!inString && (letter === "]" || letter === "}")) depth -= 1;
  }
  return greatest;
}
var schemaUriOf = (resource) => Named.safeParse(resource).data?.$schema ?? "";
var shownUri = (uri) => clip(uri, 200);
function unusable(uri, ceiling) {
  if (/^https?:\/\/product-ingestion\.azureedge\.net\//i.test(uri))
    return refusal2(400, `Schema ${shownUri(uri)} could not be accessed`);
  const version6 = versionOf({ $schema: uri });
  if (version6 === "") return void 0;
  const type = typeOf({ $schema: uri });
  if (type !== "configure" && resourceTypes.get(type)?.versions.includes(version6) !== true)
    return refusal2(400, `Schema ${shownUri(uri)} could not be found`);
  if (ceiling === void 0 || compareVersions(version6, ceiling) <= 0) return void 0;
  return refusal2(400, `Schema ${shownUri(uri)} is newer than the $version ${clip(ceiling, 40)} of the request`);
}
function resourceErrors(resource) {
  const uri = schemaUriOf(resource);
  const result = resourceTypes.get(typeOf({ $schema: uri }))?.schema(versionOf({ $schema: uri })).safeParse(resource);
  if (result?.success === true) return [];
  const error = schemaError(uri, result?.error ?? Resource.safeParse(resource).error);
  const resourceId = calledBy(Resource.safeParse(resource).data ?? { $schema: uri });
  return [{ ...error, ...resourceId !== void 0 && { resourceId } }];
}
var invalid = (errors) => refusal2(400, "Invalid configuration: schema validation failed", errors);
function schemaError(uri, error) {
  const reasons = (error?.issues ?? []).slice(0, 5).map(reason2);
  const message = `Schema validation failed for schema ${shownUri(uri)}`;
  return {
    code: "schemaValidationError",
    message: reasons.length === 0 ? message : `${message}: ${reasons.join("; ")}`,
    details: []
  };
}
function reason2(issue) {
  const place2 = `/${issue.path.map(String).join("/")}`;
  return `${clip(place2, 120)}: ${clip(issue.message, 200)}`;
}
function isAnswer(value2) {
  return !Array.isArray(value2);
}

// src/sandbox/entra.ts
import { createHash as createHash6 } from "node:crypto";
var fault2 = (status, error, code, text3) => ({ status, error, code, text: text3 });
function tokenAnswer(call, tenant, version6, desk) {
  const form = new URLSearchParams(call.body);
  const audience = audienceOf(form, version6);
  if (typeof audience !== "string") return refused(audience, desk);
  const clientId = form.get("client_id") ?? "";
  const wrong = credentialFault(form, tenant, clientId, desk);
  if (wrong !== void 0) return refused(wrong, desk);
  const issued = Math.floor(desk.now / 1e3);
  const claims = { aud: audience, appid: clientId, tid: tenant, iat: issued, nbf: issued, exp: issued + lifetime };
  const access_token = signedToken(claims, desk.key);
  if (version6 === 2)
    return done({ token_type: "Bearer", expires_in: lifetime, ext_expires_in: lifetime, access_token });
  return done({
    token_type: "Bearer",
    expires_in: String(lifetime),
    ext_expires_in: String(lifetime),
    expires_on: String(claims.exp),
    not_before: String(claims.nbf),
    resource: form.get("resource"),
    access_token
  });
}
function audienceOf(form, version6) {
  const grant = form.get("grant_type");
  if (grant === null) return lacking("grant_type");
  if (grant !== "client_credentials")
    return fault2(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type.");
  if (form.get("client_id") === null) return lacking("client_id");
  const field = version6 === 2 ? "scope" : "resource";
  const asked = form.get(field);
  if (asked === null) return lacking(field);
  if (version6 === 2 && !asked.endsWith("/.default"))
    return fault2(
      400,
      "invalid_scope",
      1002012,
      "The provided value for scope is not valid: it must end with /.default."
    );
  const resource = asked.replace(version6 === 2 ? /\/+\.default$/ : /\/$/, "");
  const known3 = Object.values(audiences2).find((audience) => audience === resource);
  if (known3 !== void 0) return known3;
  return version6 === 2 ? fault2(400, "invalid_scope", 70011, "The scope names a resource that is not known.") : fault2(400, "invalid_resource", 500011, "The resource principal was not found in the tenant.");
}
var lacking = (field) => fault2(400, "invalid_request", 900144, `The request body must contain the following parameter: '${field}'.`);
function credentialFault(form, tenant, clientId, desk) {
  const { applications } = desk.accounts;
  if (applications?.some((one) => same(one.tenant, tenant)) === false)
    return fault2(400, "invalid_request", 90002, "The tenant was not found. Check that it is the right one.");
  const application = applications?.find((one) => same(one.tenant, tenant) && same(one.clientId, clientId));
  if (applications !== void 0 && application === void 0)
    return fault2(400, "unauthorized_client", 700016, "The application was not found in the directory.");
  const secret = form.get("client_secret");
  const assertion = form.get("client_assertion");
  if (secret !== null) return secretFault(secret, application);
  if (assertion === null)
    return fault2(
      401,
      "invalid_client",
      7000218,
      "The request body must contain: 'client_assertion' or 'client_secret'."
    );
  if (form.get("client_assertion_type") !== "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
    return lacking("client_assertion_type");
  return assertionFault(assertion, application, desk.now);
}
var digest2 = (text3) => createHash6("sha256").update(text3).digest("hex");
function secretFault(secret, application) {
  const known3 = application?.secret;
  const right = secret !== "" && (known3 === void 0 || digest2(known3) === digest2(secret));
  return right ? void 0 : fault2(401, "invalid_client", 7000215, "Invalid client secret provided.");
}
var Assertion = looseObject({
  iss: string(),
  sub: string(),
  exp: number(),
  nbf: number().optional()
});
function assertionFault(jwt, application, now) {
  const [header2 = "", payload = "", signature2 = ""] = jwt.split(".");
  const claims = Assertion.safeParse(decoded(payload)).data;
  if (claims === void 0 || decoded(header2) === void 0 || signature2 === "")
    return fault2(401, "invalid_client", 50027, "The client assertion is no valid JWT.");
  if (claims.exp * 1e3 <= now || (claims.nbf ?? 0) * 1e3 > now + clockSkew)
    return fault2(401, "invalid_client", 700024, "Client assertion is not within its valid time range.");
  const { federated } = application ?? {};
  const trusted = federated?.some(({ issuer, subject }) => issuer === claims.iss && subject === claims.sub) ?? true;
  return trusted ? void 0 : fault2(
    401,
    "invalid_client",
    700213,
    "No matching federated identity record found for presented assertion subject."
  );
}
var clockSkew = 3e5;
function refused({ status, error, code, text: text3 }, { now, trace }) {
  const timestamp = new Date(now).toISOString().replace(/T(.*)\..*$/, " $1Z");
  const description = `AADSTS${code}: ${text3} Trace ID: ${trace} Correlation ID: ${trace} Timestamp: ${timestamp}`;
  return {
    status,
    body: {
      error,
      error_description: description,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: trace,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`
    }
  };
}

// src/sandbox/reads.ts
import { createHash as createHash7 } from "node:crypto";

// src/sandbox/paging.ts
import { Buffer as Buffer8 } from "node:buffer";
var usual2 = 100;
var most4 = 1e3;
function page2(call, items2, base) {
  const size = call.query.get("$maxpagesize") ?? String(usual2);
  const token2 = call.query.get("continuationtoken");
  const start = token2 === void 0 ? 0 : Number(
    Buffer8.from(token2, "base64url").toString("latin1").replace(/^from /, "")
  );
  if (!/^[1-9]\d{0,5}$/.test(size)) return refusal2(400, "$maxpagesize is a number from 1");
  if (!Number.isSafeInteger(start) || start < 0 || token2 === "")
    return refusal2(400, "The continuationToken is none that was given");
  const end = start + Math.min(Number(size), most4);
  const value2 = items2.slice(start, end);
  if (end >= items2.length) return done({ value: value2 });
  const query = new URLSearchParams([...call.query].filter(([name]) => name !== "continuationtoken"));
  query.set("continuationToken", Buffer8.from(`from ${end}`, "latin1").toString("base64url"));
  return done({ value: value2, "@nextLink": `${base}${call.path}?${query}` });
}

// src/sandbox/shown.ts
var oldHost = "https://product-ingestion.azureedge.net/";
var host = "https://schema.mp.microsoft.com/";
function shown2(resource, view) {
  const type = typeOf(resource);
  const { ceiling = versionOf(resource) } = view;
  const version6 = view.ceiling === void 0 ? ceiling : newestVersion(type, ceiling);
  if (version6 === void 0) return void 0;
  const schema = schemaOf(type, version6);
  const $schema = resourceTypes.get(type)?.oldHost === true ? schema.replace(host, oldHost) : schema;
  return { ...resource, ...assetFields(type, resource, view), $schema };
}
function assetFields(type, resource, view) {
  if (type === "listing-trailer") return { ...withAssetUrls(resource, view.assetUrl) };
  if (type !== "listing-asset") return {};
  const name = String(resource.type);
  return { ...withAssetUrls(resource, view.assetUrl), type: `${name.charAt(0).toUpperCase()}${name.slice(1)}` };
}
function withAssetUrls(resource, of) {
  const replaced = (value2, key) => key === "url" ? of(value2) : value2;
  const { url, assets } = resource;
  return {
    ...resource,
    ...url !== void 0 && { url: withTexts(url, replaced, "url") },
    ...assets !== void 0 && { assets: withTexts(assets, replaced, "assets") }
  };
}
var submissionSchema = schemaOf("submission", "2022-03-01-preview2");
function draftSubmission({ guid: guid3 }) {
  return {
    $schema: submissionSchema,
    id: `submission/${guid3}/0`,
    product: `product/${guid3}`,
    target: { targetType: "draft" },
    lifecycleState: "generallyAvailable"
  };
}
function submissionOf({ guid: guid3 }, publishing) {
  const { number: number2, target, state, created, lifecycleState, deprecationSchedule } = publishing;
  const results = { running: "pending", succeeded: "succeeded", failed: "failed", cancelled: "failed" };
  return {
    $schema: submissionSchema,
    id: `submission/${guid3}/${number2}`,
    product: `product/${guid3}`,
    target: { targetType: target },
    lifecycleState,
    ...deprecationSchedule && { deprecationSchedule },
    status: state === "running" ? "running" : "completed",
    result: results[state],
    created: apiTime(created)
  };
}

// src/sandbox/reads.ts
function readProducts({ state, call, view, base }) {
  const externalId2 = call.query.get("externalid");
  const type = call.query.get("type");
  const products = [...state.products.values()].map(rootOf);
  const wanted = products.filter(
    (product) => (externalId2 === void 0 || externalIdOf(product) === externalId2) && (type === void 0 || product.type === type)
  );
  return page2(call, present2(wanted.map((product) => shown2(product, view))), base);
}
function readPlans({ state, call, view, base }) {
  const id = call.query.get("product");
  if (id === void 0) return refusal2(400, "The query parameter product is required: the durable id of a product");
  const product = state.products.get(id.replace(/^product\//, ""));
  if (product === void 0 || !id.startsWith("product/")) return absent2(id);
  const externalId2 = call.query.get("externalid");
  const wanted = plansOf(product).filter((plan2) => externalId2 === void 0 || externalIdOf(plan2) === externalId2);
  return page2(call, present2(wanted.map((plan2) => shown2(plan2, view))), base);
}
function readResource({ state, view }, id) {
  const product = state.products.get(id.split("/")[1] ?? "");
  const resource = product?.draft.get(id);
  if (product === void 0 || resource === void 0) return absent2(id);
  const live = liveOf(product)?.resources.get(id);
  const ofPlan = typeOf(resource) === "plan" || resource.plan !== void 0;
  if (ofPlan && live !== void 0 && canonicalJson(live) === canonicalJson(resource)) return absent2(id);
  const read2 = shown2(resource, view);
  return read2 === void 0 ? refusal2(400, `'${id}' has no schema as old as the $version of the request`) : done(read2);
}
function readTree({ state, call, view, turn }, guid3) {
  const product = state.products.get(guid3);
  if (product === void 0) return absent2(`product/${guid3}`);
  const target = targetOf(call) ?? "draft";
  if (!isTarget(target)) return refusal2(400, `The targetType ${clip(target, 40)} is none of ${treeTargets.join(", ")}`);
  const found = resourcesAt(product, target);
  if (found === void 0) return refusal2(400, `The product/${guid3} has no ${target} target`);
  const resources = [...found.resources.values(), found.submission];
  const unordered = resources.map((resource) => ({ resource, rank: createHash7("sha1").update(`${turn} ${resource.id}`).digest("hex") })).sort((a, b) => a.rank < b.rank ? -1 : 1);
  return done({
    $schema: "https://product-ingestion.azureedge.net/schema/resource-tree/2022-03-01-preview2",
    root: `product/${guid3}`,
    target: { targetType: target },
    resources: present2(unordered.map(({ resource }) => shown2(resource, view)))
  });
}
function readSubmissions({ state, call, view, base }, guid3) {
  const product = state.products.get(guid3);
  if (product === void 0) return absent2(`product/${guid3}`);
  const target = targetOf(call);
  if (target !== void 0 && !isTarget(target))
    return refusal2(400, `The targetType ${clip(target, 40)} is none of ${treeTargets.join(", ")}`);
  const submissions = target === void 0 ? listed2(product) : ofTarget(product, target);
  return page2(call, present2(submissions.map((submission2) => shown2(submission2, view))), base);
}
function readSubmission({ state, view }, guid3, number2) {
  const product = state.products.get(guid3);
  const publishing = product?.publishings.findLast((one) => one.number === number2 && one.state !== "cancelled");
  if (product !== void 0 && number2 === "0") return done(shown2(draftSubmission(product), view));
  if (product === void 0 || publishing === void 0) return absent2(`submission/${guid3}/${number2}`);
  return done(shown2(submissionOf(product, publishing), view));
}
function resourcesAt(product, target) {
  if (target === "draft") return { resources: product.draft, submission: draftSubmission(product) };
  const publishing = target === "preview" ? previewedOf(product) : liveOf(product);
  return publishing && { resources: publishing.resources, submission: submissionOf(product, publishing) };
}
function livesOf(product) {
  const live = liveOf(product);
  const newest = product.publishings.findLast(({ target }) => target === "live");
  return present2([live, newest === live ? void 0 : newest]);
}
function listed2(product) {
  const preview = previewOf(product);
  const live = liveOf(product);
  const previews2 = present2([preview?.number === live?.number ? void 0 : preview]);
  const published = [...livesOf(product), ...previews2].map((one) => submissionOf(product, one));
  return [draftSubmission(product), ...published];
}
function ofTarget(product, target) {
  if (target === "draft") return [draftSubmission(product)];
  const publishings = target === "live" ? livesOf(product) : present2([previewOf(product)]);
  return publishings.map((one) => submissionOf(product, one));
}
var absent2 = (id) => refusal2(404, `The resource '${clip(id, 200)}' was not found`);
var targetOf = ({ query }) => query.get("targettype")?.replace(/^(['"])(.*)\1$/, "$2");
var isTarget = (target) => treeTargets.some((one) => one === target);
function present2(items2) {
  return items2.filter((item) => item !== void 0);
}
function shownAll(resources, view) {
  return present2(resources.map((resource) => shown2(resource, view)));
}

// src/sandbox/jobs.ts
var version4 = "2022-03-01-preview2";
function jobStatus(state, job) {
  const { id, phase, start, end, result, errors } = job;
  const waits = phase === "accepted" && state.now < start + jobTimes.starts;
  return {
    $schema: schemaOf("configure-status", version4),
    jobId: id,
    jobStatus: phase === "ended" ? "completed" : waits ? "notStarted" : "running",
    jobResult: result,
    jobStart: apiTime(start),
    jobEnd: end === void 0 ? notEnded : apiTime(end),
    ...phase === "ended" && result !== "cancelled" && { resourceUri: `https://product-ingestion.mp.microsoft.com/configure/${id}` },
    errors
  };
}
function readStatus({ state }, id) {
  const job = state.jobs.get(id);
  return job === void 0 ? noJob(id) : done(jobStatus(state, job));
}
function readDetail({ state, view }, id) {
  const job = state.jobs.get(id);
  if (job?.result !== "succeeded") return noJob(id);
  const product = job.publishing && state.products.get(job.publishing.product);
  const publishing = publishingOf(state, job);
  const submissions = product && publishing ? [submissionOf(product, publishing)] : [];
  return done({
    $schema: schemaOf("configure-detail", version4),
    resources: shownAll([...job.made, ...submissions], view)
  });
}
function noJob(id) {
  return refusal2(404, `The resource 'configure/${id.slice(0, 60)}' was not found`);
}

// src/sandbox/certification-report.ts
import { createHmac as createHmac3 } from "node:crypto";
var certification = "Certification";
function reportStatus({ plan: plan2, state }, now) {
  const steps2 = plan2.steps.filter(({ phase }) => phase === certification);
  const end = steps2.at(-1)?.end;
  if (end === void 0) return void 0;
  if (now < end) return state === "cancelled" ? "Unknown" : "Pending";
  if (steps2.some(({ failed }) => failed)) return "Failed";
  return plan2.failures.length > 0 && plan2.succeeded ? "PassedWithNotes" : "Passed";
}
function reportTime({ plan: plan2 }) {
  return apiTime(plan2.steps.findLast(({ phase }) => phase === certification)?.end ?? plan2.end);
}
function reportFile(publishing, now) {
  const status = reportStatus(publishing, now);
  if (status === void 0 || status === "Pending" || status === "Unknown") return void 0;
  const { plan: plan2 } = publishing;
  const held2 = status === "Passed" ? [] : plan2.failures;
  return {
    status,
    failures: held2.map(({ policy, note, resource }) => ({
      ...policy !== void 0 && { policy },
      note,
      ...resource !== void 0 && { resource }
    })),
    steps: plan2.steps.filter(({ end }) => end <= now).map(({ phase, name, judged: judged2, note }) => ({ phase, name, judged: judged2, note }))
  };
}
function reportAddress(base, key, product, publishing) {
  const path = reportPath(product, publishing);
  return `${base}${path}?sig=${reportSignature(key, path)}`;
}
function reportPath(product, { number: number2, target }) {
  return `/reports/${product}/${number2}/${target}`;
}
function reportSignature(key, path) {
  return createHmac3("sha256", key).update(path).digest("hex");
}

// src/sandbox/workflow.ts
function stateOf(step, { state }, now) {
  if (now < step.start) return state === "cancelled" ? "Canceled" : "NotStarted";
  if (now >= step.end) return step.failed ? "Rejected" : "Complete";
  return state === "cancelled" ? "Canceled" : "InProgress";
}
var environments = { preview: "Preview", live: "Live" };
function workflows(all, now) {
  const signedOff = all.find(({ target }) => target === "live")?.created;
  return all.flatMap((one) => [...phasesOf(one, now), ...signOff(one, signedOff)]);
}
function phasesOf(publishing, now) {
  const { plan: plan2, target } = publishing;
  const phases = Map.groupBy(plan2.steps, ({ phase }) => phase);
  return [...phases].map(([type, steps2]) => {
    const workflowSteps = steps2.map((step) => ({
      name: step.name,
      state: stateOf(step, publishing, now),
      ...times(step.start, step.end, now)
    }));
    const states2 = workflowSteps.map((step) => step.state);
    const end = steps2.at(-1)?.end ?? Number.POSITIVE_INFINITY;
    return {
      type,
      state: states2.find((one) => one !== "Complete") ?? "Complete",
      targetEnvironment: environments[target],
      workflowSteps,
      ...times(steps2[0]?.start ?? 0, end, now)
    };
  });
}
function signOff({ plan: plan2, target, state }, signedOff) {
  if (target !== "preview" || state !== "succeeded") return [];
  return [
    {
      type: "Publisher sign-off",
      state: signedOff === void 0 ? "WaitingForPublisherReview" : "Complete",
      targetEnvironment: environments.preview,
      workflowSteps: [],
      startDateTimeInUtc: apiTime(plan2.end),
      ...signedOff !== void 0 && { completeDateTimeInUtc: apiTime(signedOff) }
    }
  ];
}
function times(start, end, now) {
  return {
    ...now >= start && { startDateTimeInUtc: apiTime(start) },
    ...now >= end && { completeDateTimeInUtc: apiTime(end) }
  };
}

// src/sandbox/v1.ts
var api = "/v1.0/ingestion";
var v1Routes = [
  read("products", readProducts2),
  read("products/([^/]+)", ({ state }, id = "") => ofProduct(state.products.get(id), productOf2)),
  read(
    "products/([^/]+)/submissions",
    ({ state }, id = "") => ofProduct(state.products.get(id), (product) => ({
      value: [...numbers(product)].map((one) => submissionOf2(product, one))
    }))
  ),
  read(
    "products/([^/]+)/submissions/(\\d+)",
    ({ state }, id = "", number2 = "") => ofSubmission(state.products.get(id), number2, (product) => submissionOf2(product, number2))
  ),
  read(
    "products/([^/]+)/submissions/(\\d+)/workflowdetails",
    ({ state }, id = "", number2 = "") => ofSubmission(state.products.get(id), number2, (_, all) => ({
      value: workflows(all, state.now)
    }))
  ),
  read(
    "products/([^/]+)/submissions/(\\d+)/reports",
    (context, id = "", number2 = "") => ofSubmission(context.state.products.get(id), number2, (product, all) => ({
      value: all.flatMap((one) => reportOf(context, product, one))
    }))
  ),
  read(
    "products/([^/]+)/submissions/(\\d+)/validations",
    ({ state }, id = "", number2 = "") => ofSubmission(state.products.get(id), number2, (_, all) => ({
      value: all.flatMap((one) => validations(one, state.now))
    }))
  ),
  { method: "GET", path: /^(\/reports\/[^/]+\/\d+\/(?:preview|live))$/, audience: void 0, answer: readReport }
];
function read(path, answer) {
  const withPublisher = (context, ...captured) => publisherFault(context.call, context.trace) ?? answer(context, ...captured);
  return {
    method: "GET",
    path: new RegExp(`^${api}/${path}$`, "i"),
    audience: audiences2.partner,
    answer: withPublisher
  };
}
function publisherFault({ headers }, trace) {
  if (/^[1-9]\d{0,18}$/.test(headers.get("x-ms-publisherid") ?? "")) return void 0;
  const traceId = `00-${trace.replaceAll("-", "")}-0000000000000000-00`;
  return headerRefusal("x-ms-publisherId", "PublisherId is a required header, and must be a positive number.", {
    traceId
  });
}
var pageSize = 100;
function readProducts2({ state, call }) {
  const passes = productFilter(call.query.get("$filter"));
  if (passes === void 0) return refusal2(400, "The $filter is none by resourceType or externalIDs");
  const all = [...state.products.values()].filter(passes);
  const start = Number(call.query.get("$skiptoken") || 0);
  if (!Number.isSafeInteger(start) || start < 0) return refusal2(400, "The $skipToken is none that was given");
  const value2 = all.slice(start, start + pageSize).map(productOf2);
  const more = all.length > start + pageSize;
  return done({ ...more && { nextLink: `v1.0/ingestion/products?$skipToken=${start + pageSize}` }, value: value2 });
}
function productFilter(filter) {
  if (filter === void 0 || filter.trim() === "") return () => true;
  const named3 = /^externalIDs\/Any\(i:\s*i\/type\s+eq\s+'([^']*)'\s+and\s+i\/value\s+eq\s+'([^']*)'\)$/i.exec(
    filter.trim()
  );
  if (named3 !== null) {
    const [, type = "", value2 = ""] = named3;
    const known3 = type.toLowerCase() === "azureofferid";
    return (one) => known3 && externalIdOf(rootOf(one)) === value2.toLowerCase();
  }
  const types = filter.split(/\s+or\s+/i).map((part) => /^\s*resourceType\s+eq\s+'([^']*)'\s*$/i.exec(part)?.[1]);
  if (types.includes(void 0)) return void 0;
  return (one) => types.some((type) => type?.toLowerCase() === resourceTypeOf(one).toLowerCase());
}
var resourceTypes2 = {
  azureVirtualMachine: "AzureThirdPartyVirtualMachine",
  coreVirtualMachine: "AzureThirdPartyVirtualMachine",
  softwareAsAService: "SoftwareAsAService",
  azureContainer: "AzureContainer",
  azureApplication: "AzureApplication"
};
function resourceTypeOf(product) {
  const type = String(rootOf(product).type);
  return resourceTypes2[type] ?? type;
}
function productOf2(product) {
  const root = rootOf(product);
  return {
    resourceType: resourceTypeOf(product),
    name: root.alias,
    externalIDs: [{ type: "AzureOfferId", value: externalIdOf(root) }],
    isModularPublishing: true,
    id: product.guid
  };
}
var absent3 = (what) => refusal2(404, `The ${what} does not exist`);
function ofProduct(product, body) {
  return product === void 0 ? absent3("product") : done(body(product));
}
function ofSubmission(product, number2, body) {
  const all = product?.publishings.filter((one) => one.number === number2) ?? [];
  return product === void 0 || all.length === 0 ? absent3("submission") : done(body(product, all));
}
var numbers = ({ publishings }) => new Set(publishings.map(({ number: number2 }) => number2));
var never = "1601-01-01T00:00:00Z";
function submissionOf2(product, number2) {
  const all = product.publishings.filter((one) => one.number === number2);
  const last = all.at(-1);
  const live = liveOf(product);
  return {
    resourceType: "Submission",
    state: last !== void 0 && last === live ? "Published" : "InProgress",
    substate: last === void 0 ? "InDraft" : substate(last),
    targets: [{ type: "Scope", value: last?.target === "live" ? "Live" : "Preview" }],
    publishedTimeInUtc: last?.target === "live" && last.state === "succeeded" ? apiTime(last.plan.end) : never,
    pendingUpdateInfo: { updateType: "Create", status: "Completed" },
    releaseNumber: [...numbers(product)].indexOf(number2) + 1,
    friendlyName: `Submission ${[...numbers(product)].indexOf(number2) + 1}`,
    areResourcesReady: true,
    id: number2
  };
}
function substate({ state, target, plan: plan2 }) {
  if (state === "cancelled") return "Failed";
  if (state === "failed") return plan2.steps.at(-1)?.phase === "Certification" ? "FailedInCertification" : "Failed";
  if (state === "running") return target === "live" ? "Publishing" : "Submitted";
  return target === "live" ? "InStore" : "ReadyToPublish";
}
function reportOf({ state, base, gate }, product, publishing) {
  const status = reportStatus(publishing, state.now);
  if (status === void 0) return [];
  const ended3 = reportFile(publishing, state.now) !== void 0;
  const fileUri = reportAddress(base, gate.key, product.guid, publishing);
  return [{ status, ...ended3 && { reportTimeInUtc: reportTime(publishing), fileUri } }];
}
function validations({ plan: plan2 }, now) {
  const failed = plan2.steps.find((step) => step.failed && step.phase !== "Certification");
  if (failed === void 0 || now < failed.end) return [];
  return plan2.failures.map(({ policy, note, resource }) => ({
    errorCode: policy ?? "businessValidationError",
    severity: "Error",
    message: note,
    resource
  }));
}
function readReport({ state, call, gate }, path = "") {
  const [, , product = "", number2, target] = path.split("/");
  const publishing = state.products.get(product)?.publishings.find((one) => one.number === number2 && one.target === target);
  const file = publishing && reportFile(publishing, state.now);
  const signed2 = call.query.get("sig") === reportSignature(gate.key, path);
  if (publishing === void 0 || file === void 0 || !signed2 || reportPath(product, publishing) !== path)
    return absent3("report");
  return done(file);
}

// src/sandbox/routes.ts
var api2 = "/rp/product-ingestion";
function ingestion(method, path, answer) {
  return { method, path: new RegExp(`^${api2}/${path}$`, "i"), audience: audiences2.graph, answer };
}
var routes = [
  ingestion("GET", "product", readProducts),
  ingestion("GET", "plan", readPlans),
  ingestion("GET", "resource-tree/product/([^/]+)", (context, guid3 = "") => readTree(context, guid3)),
  ingestion("GET", "submission/([^/]+)", (context, guid3 = "") => readSubmissions(context, guid3)),
  ingestion(
    "GET",
    "submission/([^/]+)/(\\d+)",
    (context, guid3 = "", number2 = "") => readSubmission(context, guid3, number2)
  ),
  ingestion("POST", "configure", configure2),
  ingestion("GET", "configure/([^/]+)/status", (context, job = "") => readStatus(context, job)),
  ingestion("GET", "configure/([^/]+)", (context, job = "") => readDetail(context, job)),
  ingestion("POST", "configure/([^/]+)/cancel", ({ cancel: cancel2 }, job = "") => cancel2(job)),
  ingestion(
    "GET",
    "((?!(?:configure|submission|resource-tree)/)[a-z0-9-]+/.+)",
    (context, id = "") => readResource(context, id)
  ),
  token(/^\/([^/]+)\/oauth2\/v2\.0\/token$/i, 2),
  token(/^\/([^/]+)\/oauth2\/token$/i, 1),
  {
    method: "GET",
    path: /^\/assets\/([0-9a-f]{64})$/,
    audience: void 0,
    answer: ({ asset }, sha256 = "") => assetAnswer(asset(sha256))
  },
  ...v1Routes
];
function token(path, version6) {
  const answer = ({ call, gate, trace }, tenant = "") => tokenAnswer(call, tenant, version6, { ...gate, trace });
  return { method: "POST", path, audience: void 0, answer };
}
function configure2(context) {
  const { call, configure: take, view } = context;
  const resources = configureRequest(call.body, view.ceiling);
  return isAnswer(resources) ? resources : take(resources);
}
var version5 = /^\d{4}-\d\d-\d\d(?:-(?:dev|preview\d+))?$/;
function answered(context) {
  const { call, gate, view } = context;
  const method = call.method === "HEAD" ? "GET" : call.method;
  const there = routes.filter(({ path }) => path.test(call.path));
  const route = there.find((one) => one.method === method);
  const audience = there[0]?.audience ?? (call.path.toLowerCase().startsWith(api2) ? audiences2.graph : void 0);
  const refused2 = audience === void 0 ? void 0 : unauthorized(call, audience, gate);
  if (refused2 !== void 0) return refused2;
  if (there.length === 0) return nowhere(call.path);
  if (route === void 0) {
    const allow = [...new Set(there.map((one) => one.method))].join(", ");
    return { ...refusal2(405, `${clip(call.method, 20)} is not allowed here; ${allow} is`), headers: { allow } };
  }
  if (audience === audiences2.graph && view.ceiling !== void 0 && !version5.test(view.ceiling))
    return refusal2(400, `The $version '${clip(view.ceiling, 40)}' is none, such as 2022-03-01-preview5`);
  const [, ...captured] = route.path.exec(call.path) ?? [];
  return route.answer(context, ...captured);
}
function nowhere(path) {
  return refusal2(
    404,
    `There is nothing at '${clip(path, 200)}'. The ingestion API is below ${api2}, tokens are at /<tenant>/oauth2/v2.0/token`
  );
}

// src/sandbox/told-steps.ts
var regions = 60;
function replicated(start, end, now) {
  const share = Math.min(1, Math.max(0, (now - start) / (end - start)));
  return { done: Math.floor(share * regions), of: regions };
}
function toldSteps({ products, now }, after) {
  return [...products.values()].flatMap(
    (product) => product.publishings.flatMap(
      ({ plan: plan2, target, state }) => plan2.steps.flatMap(({ phase, name, start, end, judged: judged2, note, failed }) => {
        const offer = `${apiTime(Math.min(end, now)).slice(0, 16)} ${clip(externalIdOf(rootOf(product)), 60)} (${target})`;
        if (state !== "cancelled" && end > after && end <= now)
          return [
            `${offer} ${phase}: ${name} ${failed ? "failed" : "done"}, ${judged2 ? "judged" : "not judged"}: ${clip(note, 200)}`
          ];
        if (name !== "Replication" || state !== "running" || now <= start || now >= end) return [];
        const { done: done2, of } = replicated(start, end, now);
        return replicated(start, end, after).done === done2 ? [] : [`${offer} ${phase}: ${name}, ${done2} of ${of} regions`];
      })
    )
  );
}

// src/sandbox/writes.ts
import { randomUUID as randomUUID5 } from "node:crypto";

// src/sandbox/intake.ts
import { randomUUID as randomUUID4 } from "node:crypto";

// src/sandbox/fetched-asset.ts
var most5 = { bytes: 20 * 1024 * 1024, milliseconds: 1e4, redirects: 3 };
async function fetchedAsset(address3) {
  const signal = AbortSignal.timeout(most5.milliseconds);
  let url = URL.parse(address3);
  for (let redirects = 0; redirects <= most5.redirects; redirects += 1) {
    if (url === null || !/^https?:$/.test(url.protocol)) return "The url of the asset is no http or https address";
    const shown3 = `${url.origin}${url.pathname}`.slice(0, 200);
    try {
      const response = await fetch(url.href, { redirect: "manual", signal });
      const location = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = URL.parse(location, url.href);
        continue;
      }
      if (response.status === 200) {
        const bytes = response.body === null ? new Uint8Array() : await bounded2(response.body, most5.bytes);
        return bytes ?? `The asset at ${shown3} is larger than 20 MB`;
      }
      await response.body?.cancel();
      return `The asset at ${shown3} could not be fetched: it was answered with ${response.status}`;
    } catch (error) {
      return `The asset at ${shown3} could not be fetched: ${reasonOf(error)}`;
    }
  }
  return `The asset could not be fetched: it is redirected more than ${most5.redirects} times`;
}
function reasonOf(error) {
  if (error instanceof Error && error.name === "TimeoutError") return "it took more than 10 seconds";
  const cause = error instanceof Error ? error.cause : void 0;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "there is no answer";
}

// src/sandbox/secrets.ts
var secretFields = {
  "customer-leads": leadSecrets,
  "container-plan-technical-configuration": ["password"]
};
var addresses = ["uri", "url", "httpsEndpointUrl"];
function withoutSecrets2(resource) {
  const secret = secretFields[typeOf(resource)] ?? [];
  const masked = (text3, key) => {
    if (secret.includes(key)) return maskedSecret;
    return addresses.includes(key) ? text3.replace(/([?&]sig=)[^&#]*/gi, `$1${maskedSecret}`) : text3;
  };
  const { $schema } = resource;
  return { ...members2(withTexts(resource, masked)), $schema };
}

// src/sandbox/intake.ts
async function takenIn(resources, folder, decoded2) {
  const fetched = /* @__PURE__ */ new Map();
  const take = (url) => {
    const taken2 = fetched.get(url) ?? takeAsset(url, folder, decoded2);
    fetched.set(url, taken2);
    return taken2;
  };
  return Promise.all(
    resources.map(async (resource) => {
      const addresses2 = assetsOf(resource);
      const taken2 = new Map(await Promise.all(addresses2.map(async (url) => [url, await take(url)])));
      const unfetched = [...taken2.values()].find(({ reason: reason3 }) => reason3 !== void 0)?.reason;
      const own2 = withAssetUrls(resource, (url) => taken2.get(url)?.stored ?? url);
      const kept4 = typeOf(resource).startsWith("listing-") ? own2 : resource;
      return { resource: withoutSecrets2(kept4), guid: randomUUID4(), ...unfetched !== void 0 && { unfetched } };
    })
  );
}
async function takeAsset(url, folder, decoded2) {
  const own2 = ownAsset(url);
  if (own2 !== void 0 && folder.bytes(own2) !== void 0) return { stored: storedAsset(own2) };
  const bytes = await fetchedAsset(url);
  if (typeof bytes === "string") return { reason: bytes };
  const sha256 = folder.keep(bytes);
  if (decoded2 !== void 0 && folder.measured(sha256) === void 0)
    folder.keepMeasured(sha256, await measured(bytes, decoded2));
  return { stored: storedAsset(sha256) };
}
var largestLogo = 350;
async function measured(bytes, decoded2) {
  const head = header(bytes);
  if (head === void 0) return [];
  const raster = await decoded2(bytes);
  const small = Math.max(head.width, head.height) <= largestLogo;
  return roles.filter((role) => role !== "logo" || small).map((role) => pictureFacts(role, head, raster));
}
function assetsOf(resource) {
  if (!/^listing-(asset|trailer)$/.test(typeOf(resource)) || resource.lifecycleState === "deleted") return [];
  const found = [];
  withAssetUrls(resource, (url) => {
    found.push(url);
    return url;
  });
  return found;
}

// src/sandbox/publication-asked.ts
var Asked2 = looseObject({
  product: ResourceId,
  target: looseObject({ targetType: _enum(["preview", "live"]) })
});
function publicationAsked(state, resources) {
  const submission2 = resources.find((resource) => typeOf(resource) === "submission");
  const asked = Asked2.safeParse(submission2).data;
  if (asked === void 0) return void 0;
  const { product, target } = asked;
  const offer = offerId(state, resources, product);
  const known3 = productBy(state, offer);
  const earlier = (known3?.publishings ?? []).filter((one) => one.target === target.targetType).length;
  return { offer, target: target.targetType, earlier, now: state.now };
}
function offerId(state, resources, product) {
  if (typeof product === "string") {
    const known3 = state.products.get(productGuid(product));
    return known3 === void 0 ? "" : externalIdOf(rootOf(known3));
  }
  const { externalId: externalId2, resourceName: resourceName2 } = product;
  if (typeof externalId2 === "string") return externalId2;
  const named3 = resources.find((resource) => resource.resourceName === resourceName2);
  return named3 === void 0 ? "" : externalIdOf(named3);
}

// src/sandbox/writes.ts
async function configured(writing, resources) {
  const { ledger: ledger2, folder, script, accounts, decoded: decoded2 } = writing;
  const posted = await takenIn(resources, folder, decoded2);
  const asked = publicationAsked(ledger2.now(), resources);
  const scripted = asked === void 0 ? [] : script.steps(asked);
  const job = randomUUID5();
  const { facts: account } = accounts;
  const state = ledger2.write((at2) => ({ kind: "configured", at: at2, job, posted, scripted, account }));
  return done(jobStatus(state, jobOf(state, job)), 202);
}
function cancelled2({ ledger: ledger2 }, id) {
  const before = ledger2.now();
  const job = before.jobs.get(id);
  if (job === void 0) return noJob(id);
  if (job.phase === "ended") return refusal2(400, "Cannot cancel job, job has already completed.");
  if (!cancellable(before, job))
    return refusal2(400, "Cannot cancel job, the publication is past the sign-off of the publisher.");
  const state = ledger2.write((at2) => ({ kind: "cancelled", at: at2, job: id }));
  return done(jobStatus(state, jobOf(state, id)));
}
async function editedInPortal(writing, { name, resources }) {
  const { ledger: ledger2, folder, accounts, decoded: decoded2 } = writing;
  const made2 = () => ledger2.now().portalEdits.has(name);
  if (made2()) return;
  const posted = await takenIn(resources, folder, decoded2);
  if (made2()) return;
  const { facts: account } = accounts;
  ledger2.write((at2) => ({ kind: "configured", at: at2, job: name, portal: true, posted, scripted: [], account }));
}

// src/sandbox/sandbox.ts
async function startSandbox(options) {
  const folder = dataFolder(options.data);
  let log;
  try {
    log = openLog(folder.path);
    return await opened(options, folder, log);
  } catch (error) {
    log?.close();
    folder.release();
    throw error;
  }
}
async function opened(options, folder, log) {
  const { accounts, script, planned, decoded: decoded2, clock, wall = clock } = options;
  const around = {
    planned,
    asset: (url) => folder.bytes(ownAsset(url) ?? ""),
    looked: (url) => folder.measured(ownAsset(url) ?? "") ?? []
  };
  const book = ledger(log, clock, around);
  const writing = { ledger: book, folder, script, accounts, decoded: decoded2 };
  if (log.torn) options.log("the last line of the log was cut short and is gone; nobody was told that it was written");
  let base = "";
  let turn = 0;
  let told4 = book.now().now;
  const contextOf = (call) => {
    const state = book.now();
    const assetUrl = (stored) => servedAsset(stored, base, folder.key, state.now);
    turn += 1;
    return {
      state,
      call,
      base,
      turn,
      view: { ceiling: call.query.get("$version"), assetUrl },
      gate: { key: folder.key, accounts, now: wall.now() },
      configure: (resources) => configured(writing, resources),
      cancel: (job) => cancelled2(writing, job),
      asset: folder.bytes,
      trace: randomUUID6()
    };
  };
  const reply = async (call) => {
    const state = book.now();
    const { now } = state;
    for (const line of toldSteps(state, told4)) options.log(line);
    told4 = now;
    for (const edit of script.portalEdits(now)) await editedInPortal(writing, edit);
    const { answer: scripted, delay = 0 } = script.interfere({ ...call, now }) ?? {};
    const answer = scripted ?? await answered(contextOf(call));
    options.log(`${call.method} ${clip(call.path, 200)} ${answer.status}${scripted === void 0 ? "" : " (script)"}`);
    return { answer, delay };
  };
  const server = await httpServer(
    options.port,
    (call) => reply(call).catch((error) => {
      options.log(`${call.method} ${clip(call.path, 200)} 500 ${clip(String(error), 300)}`);
      return { answer: internal, delay: 0 };
    })
  );
  base = `http://127.0.0.1:${server.port}`;
  return {
    url: base,
    port: server.port,
    state: book.now,
    close: async () => {
      await server.close();
      log.close();
      folder.release();
    }
  };
}
var internal = refusal2(500, "The sandbox failed; its own output says why");

// src/sandbox/script.ts
var Time2 = iso_exports.datetime().transform((text3) => Date.parse(text3));
var steps = [...publishingPhases.filter((phase) => phase !== "Publisher sign-off"), ...publishingStepNames()];
var known2 = new Set(steps.map((step) => step.toLowerCase()));
var does = (row, ...names2) => names2.some((name) => row[name] !== void 0);
var PublishingRow = strictObject({
  /** The offer ID; any offer where it is absent. */
  offer: string().optional(),
  target: _enum(["preview", "live"]).optional(),
  /** Which publication of the offer for the target, from 1; every one where it is absent. */
  time: int().min(1).optional(),
  /** The name of the step, or of its phase. */
  step: string().refine((step) => known2.has(step.toLowerCase()), `no step or phase; they are ${few(steps, 20)}`),
  fail: array(strictObject({ policy: string().optional(), note: string(), resource: string().optional() })).min(1).optional(),
  stall: literal(true).optional(),
  slower: number().positive().optional()
});
var Publishing = PublishingRow.refine(
  (row) => does(row, "fail", "stall", "slower"),
  "does nothing; it takes fail, stall or slower"
);
var CallsRow = strictObject({
  method: _enum(["GET", "POST"]).optional(),
  /** A part of the path, such as `/status`. */
  path: string(),
  /** How many calls pass before it begins, and how many it meets then; all of them where it is absent. */
  after: int().min(0).optional(),
  times: int().min(1).optional(),
  status: int().min(400).max(599).optional(),
  /** Seconds, for `Retry-After`. */
  retryAfter: int().min(0).optional(),
  /** Real seconds that the answer is held back. */
  delay: number().min(0).max(600).optional()
});
var Calls = CallsRow.refine((row) => does(row, "status", "delay"), "does nothing; it takes status or delay");
var PortalEdit = strictObject({
  name: string(),
  /** When, UTC, by the sandbox's clock. */
  at: Time2,
  resources: array(Resource).min(1)
});
var ContractRow = strictObject({
  /** From when on, UTC, by the sandbox's clock; from the start where it is absent. */
  at: Time2.optional(),
  requireHeader: string().optional(),
  deadSchemaHost: string().optional(),
  refuseSchema: string().optional()
});
var Contract = ContractRow.refine(
  (row) => does(row, "requireHeader", "deadSchemaHost", "refuseSchema"),
  "does nothing; it takes requireHeader, deadSchemaHost or refuseSchema"
);
var ScriptFile = strictObject({
  version: literal(1),
  publishing: array(Publishing).default([]),
  calls: array(Calls).default([]),
  portalEdits: array(PortalEdit).default([]),
  contract: array(Contract).default([])
});
var quiet = { interfere: () => void 0, steps: () => [], portalEdits: () => [] };
function readScript(file, bytes) {
  const script = settingsFile(file, bytes, ScriptFile);
  const met = script.calls.map(() => 0);
  return {
    steps: (facts) => script.publishing.filter((one) => concerns(one, facts)).map(scriptedStep),
    portalEdits: (now) => script.portalEdits.filter(({ at: at2 }) => at2 <= now),
    interfere: (request) => brokenContract(script.contract, request) ?? blip(script.calls, met, request)
  };
}
function concerns({ offer, target, time }, facts) {
  return (offer === void 0 || offer === facts.offer) && (target === void 0 || target === facts.target) && (time === void 0 || time === facts.earlier + 1);
}
function scriptedStep({ step, fail, stall, slower }) {
  const failures = fail?.map(({ policy, note, resource }) => ({ policy, note, resource }));
  return {
    step,
    ...failures && { fail: failures },
    ...stall && { stall },
    ...slower !== void 0 && { slower }
  };
}
function blip(calls, met, { method, path }) {
  let found;
  for (const [index, row] of calls.entries()) {
    if (!path.includes(row.path) || row.method !== void 0 && row.method !== method) continue;
    const count = met[index] ?? 0;
    met[index] = count + 1;
    const { after = 0, times: times2 = Number.POSITIVE_INFINITY, status, retryAfter: retryAfter2, delay } = row;
    if (found !== void 0 || count < after || count >= after + times2) continue;
    found = {
      ...status !== void 0 && {
        answer: {
          status,
          headers: retryAfter2 === void 0 ? {} : { "retry-after": String(retryAfter2) },
          body: {
            error: {
              code: status === 429 ? "serviceUnavailable" : "internalServerError",
              message: "Try again later",
              details: []
            }
          }
        }
      },
      ...delay !== void 0 && { delay: delay * 1e3 }
    };
  }
  return found;
}
function brokenContract(changes2, request) {
  for (const { at: at2 = 0, requireHeader, deadSchemaHost, refuseSchema } of changes2) {
    const open = /\/oauth2\/|^\/assets\/|^\/reports\//.test(request.path);
    if (request.now < at2 || open) continue;
    if (requireHeader !== void 0 && !request.headers.has(requireHeader.toLowerCase()))
      return { answer: headerRefusal(requireHeader, `${requireHeader} is a required header.`) };
    const dead = [deadSchemaHost && `https://${deadSchemaHost}/`, refuseSchema].find(
      (part) => part !== void 0 && part !== "" && request.method === "POST" && request.body.includes(part)
    );
    if (dead === void 0) continue;
    const named3 = request.body.slice(request.body.indexOf(dead)).split('"')[0] ?? dead;
    const message = `Schema ${named3.slice(0, 200)} could not be accessed`;
    return { answer: { status: 400, body: { error: { code: "badRequest", message } } } };
  }
  return void 0;
}

// cli/commands/sandbox.ts
async function sandboxCommand(given, { folder, say, ending }) {
  const signal = ending();
  const sandbox = await startSandbox({
    port: numberOf(given, "port", 4880, 0, 65535),
    data: resolve3(folder, given.text("data") ?? ".offerlane/sandbox"),
    clock: systemClock(
      numberOf(given, "speed", 1, 1e-3, 1e7),
      numberOf(given, "since", Date.now(), 0, Date.now())
    ),
    wall: systemClock(),
    accounts: await fileOf(given, "accounts", folder, readAccounts) ?? anyone,
    script: await fileOf(given, "script", folder, readScript) ?? quiet,
    decoded: sharpPictures.decoded,
    planned: plannedPublication,
    log: say
  });
  say(greeting(sandbox.url));
  if (!signal.aborted)
    await new Promise((done2) => signal.addEventListener("abort", () => done2(), { once: true }));
  await sandbox.close();
  return { output: "", status: 0 };
}
function numberOf(given, option, unless, least, most6) {
  const text3 = given.text(option);
  const value2 = text3 === void 0 ? unless : Number(text3);
  if (text3 === "" || !(value2 >= least && value2 <= most6))
    throw new Error(`--${option} is ${shown(text3)}; it must be a number from ${least} to ${most6}.`);
  return value2;
}
async function fileOf(given, option, folder, read2) {
  const file = given.text(option);
  if (file === void 0) return void 0;
  const bytes = await readFile4(resolve3(folder, file)).catch((cause) => {
    throw new Error(`--${option}: \`${clip(file, 200)}\` cannot be opened; name a file that is there.`, { cause });
  });
  return read2(file, bytes);
}
function greeting(url) {
  return `The sandbox is at ${url}. In another terminal:

  export OFFERLANE_MARKETPLACE_URL=${url}/rp/product-ingestion OFFERLANE_LOGIN_URL=${url}
  export OFFERLANE_PARTNER_CENTER_URL=${url}/v1.0/ingestion OFFERLANE_PUBLISHER_ID=1
  export AZURE_TENANT_ID=sandbox.example AZURE_CLIENT_ID=developer AZURE_CLIENT_SECRET=sandbox
`;
}

// src/operations/cancel.ts
async function cancel(walk, offer, job) {
  const { marketplace: marketplace2, attempts } = walk;
  const product = await marketplace2.lookup(offer);
  if (product === void 0) return { kind: "refused", reason: `The marketplace has no offer \`${offer}\`.` };
  const attempt = await attempts.read(offer);
  const pending = attempt?.result === "pending" ? attempt : void 0;
  const id = job ?? pending?.job;
  if (id === void 0) {
    const { running } = standing(await marketplace2.submissions(product.id));
    const reason3 = running === void 0 ? `No publication of \`${offer}\` is running.` : `The job of the publication that runs is not known here, and the marketplace lists none. Name it with --job, or cancel it in Partner Center: ${portal(product.id)}.`;
    return { kind: "refused", reason: reason3 };
  }
  await marketplace2.cancel(id);
  if (pending?.job === id) await attempts.write({ ...pending, result: "cancelled" }, pending);
  return { kind: "done", product: product.id, submission: void 0 };
}
function portal(product) {
  return `https://partner.microsoft.com/en-us/dashboard/commercial-marketplace/offers/${product}/overview`;
}

// src/operations/offer-standing.ts
async function offerStanding({ marketplace: marketplace2, attempts, clock }, id) {
  const product = await marketplace2.lookup(id);
  const attempt = await attempts.read(id);
  if (product === void 0) return { id, product, status: void 0, submissions: [], steps: [], attempt };
  const submissions = await marketplace2.submissions(product.id);
  const { running, failed, preview } = standing(submissions);
  const current = running ?? failed ?? preview;
  const progress = current && await marketplace2.progress(product.id, submissionNumber(current));
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  return { id, product, status: offerStatus(submissions, today), submissions, steps: progress?.steps ?? [], attempt };
}

// src/render/utc.ts
var months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

// src/render/walk.ts
var classes = {
  technical: "technical changes",
  commercial: "commercial changes",
  audience: "audience changes only",
  marketing: "marketing changes only",
  none: "changes that customers do not see"
};
function writingLine(resources, change) {
  return `Writing ${many(resources, "resource")} into the draft: ${classes[change]}.`;
}
var targets = { preview: "preview", live: "live", "stop-sell": "the end of its sale" };
function askedLine(target, job) {
  return `Asked for ${targets[target]}${job === void 0 ? "" : `; job ${plain(job)}`}.`;
}
function stepLine({ phase, name, start, end, took }) {
  const title = phase === name || phase === "" ? name : `${phase}: ${name}`;
  const lasted = took === void 0 ? "" : ` (${duration2(took)})`;
  return `${moment(end ?? start)}  ${end === void 0 ? "now " : "done"}  ${plain(title)}${lasted}`;
}
function errorLine(place2, code, message) {
  const at2 = place2 === void 0 ? "" : `${plain(place2.file)}:${place2.line}:${place2.column}  `;
  return `${at2}${plain(code)}  ${plain(message)}`;
}
function moment(time) {
  const [, month = "", day3 = "", clock = ""] = /^\d{4}-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(time ?? "") ?? [];
  return month === "" ? "            " : `${months[Number(month) - 1]} ${day3} ${clock}`;
}
function duration2(milliseconds) {
  const minutes = Math.max(0, Math.round(milliseconds / 6e4));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes % 1440 / 60), minutes % 60];
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`;
  return `${rest} min`;
}

// cli/step-news.ts
function stepNews(step) {
  const { start, end } = step;
  const took = start === void 0 || end === void 0 ? void 0 : Date.parse(end) - Date.parse(start);
  return { ...step, took };
}

// cli/commands/status.ts
var formats2 = ["text", "json"];
async function statusCommand(given, around) {
  const format = oneOf(formats2, "format", given);
  const { publisher, offers } = await offersAt(around.folder);
  const named3 = await Promise.all(given.words.map(async (word) => (await offerAt(around.folder, word)).offer));
  const clock = systemClock();
  const marketplace2 = marketplaceOf(around, clock);
  const attempts = attemptsOf(around, publisher);
  const found = [];
  for (const { id } of given.words.length > 0 ? named3 : offers)
    found.push(await offerStanding({ marketplace: marketplace2, attempts, clock }, id));
  const output = format === "json" ? JSON.stringify(found, void 0, 2) : found.flatMap(lines).join("\n");
  return { output: `${output}
`, status: 0 };
}
function lines({ id, product, status, submissions, steps: steps2, attempt }) {
  if (product === void 0) return [`${id}: not in the marketplace yet.`];
  const own2 = publications(submissions).map((one) => {
    const state = one.status === "completed" ? one.result : one.status;
    return `  ${moment(one.created)}  ${one.target.targetType}: ${state ?? "unknown"} (submission ${submissionNumber(one)})`;
  });
  const job = attempt?.result === "pending" && attempt.job !== void 0 ? [`  job ${attempt.job}`] : [];
  const told4 = steps2.filter(({ start }) => start !== void 0).map((step) => `  ${stepLine(stepNews(step))}`);
  return [`${id}: ${status}.`, ...own2, ...told4, ...job, `  ${portal(product.id)}`];
}

// src/ingestion/requests.ts
function submission({ product, versions }, targetType, more) {
  const $schema = schemaOf("submission", versionFor("submission", [], versions));
  return { $schema, ...more, product: `product/${product}`, target: { targetType } };
}
function toPreview2(asked) {
  return submission(asked, "preview", {});
}
function toLive2(asked, preview) {
  return submission(asked, "live", { id: `submission/${asked.product}/${preview}` });
}
function toStopSell(asked, live, schedule3) {
  const more = { lifecycleState: "deprecated", deprecationSchedule: schedule3 };
  return submission(asked, "live", { id: `submission/${asked.product}/${live}`, ...defined(more) });
}
function toRestore(asked) {
  return submission(asked, "preview", { lifecycleState: "generallyAvailable" });
}

// src/ingestion/certification-file.ts
var CertificationFile = looseObject({
  /** Failed, Passed or PassedWithNotes. */
  status: string(),
  /** What is held against the offer. */
  failures: array(
    looseObject({
      /** Microsoft's number, such as `100.1.3`. */
      policy: string().optional(),
      /** What the reviewer says. */
      note: string(),
      /** The durable ID of the resource that it is about. */
      resource: string().optional()
    })
  ),
  /** What was looked at, and what only took its time. */
  steps: array(looseObject({ phase: string(), name: string(), judged: boolean(), note: string() })).optional()
});
function certificationFile(text3) {
  return CertificationFile.safeParse(parsedJson(text3)).data;
}

// src/operations/seen-submissions.ts
function seenSubmissions(submissions) {
  return publications(submissions).map(nameOf3);
}
function newSubmissions(submissions, seen) {
  const known3 = new Set(seen);
  return publications(submissions).filter((one) => !known3.has(nameOf3(one)));
}
var nameOf3 = ({ id, target, created = "" }) => `${id} ${target.targetType} ${created}`;

// src/operations/followed.ts
async function ended2({ marketplace: marketplace2, clock }, job, pace2) {
  let now = job;
  while (now.jobStatus !== "completed") {
    await clock.sleep(pace2);
    now = await patiently2(clock, () => marketplace2.job(now.jobId));
  }
  return now;
}
async function patiently2(clock, look) {
  for (; ; ) {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof Waiting)) throw error;
      await clock.sleep(Math.max(error.until - clock.now(), shortest2));
    }
  }
}
var shortest2 = 1e3;
async function publicationEnded(walk, { product, seen }, job, submission2, known3 = /* @__PURE__ */ new Set()) {
  const { marketplace: marketplace2, clock, pace: pace2 } = walk;
  const told4 = new Set(known3);
  let nowJob = job;
  let own2 = submission2;
  const look = async () => {
    const all = await marketplace2.submissions(product);
    own2 = (own2 && all.find((one) => same2(one, own2))) ?? own2 ?? newSubmissions(all, seen)[0];
    if (own2 !== void 0) await tellSteps(walk, product, submissionNumber(own2), told4);
    return nowJob === void 0 ? own2 === void 0 || !isRunning(own2) : nowJob.jobStatus === "completed";
  };
  while (!await patiently2(clock, look)) {
    await clock.sleep(pace2.publication);
    const { jobId } = nowJob ?? {};
    if (jobId !== void 0) nowJob = await patiently2(clock, () => marketplace2.job(jobId));
  }
  return { job: nowJob, submission: own2 };
}
var same2 = (a, b) => a.id === b?.id && a.target.targetType === b.target.targetType && a.created === b.created;
async function tellSteps(walk, product, number2, told4) {
  for (const [name, step] of await namedSteps(walk, product, number2)) {
    if (told4.has(name)) continue;
    told4.add(name);
    walk.tell({ kind: "step", step });
  }
}
async function knownSteps(walk, product, number2) {
  return new Set((await namedSteps(walk, product, number2)).keys());
}
async function namedSteps({ marketplace: marketplace2 }, product, number2) {
  const progress = await marketplace2.progress(product, number2);
  return new Map(
    (progress?.steps ?? []).flatMap((step) => {
      const state = step.end !== void 0 ? "ended" : step.start !== void 0 ? "begun" : void 0;
      return state === void 0 ? [] : [[[step.phase, step.name, step.start, state].join("/"), step]];
    })
  );
}

// src/operations/pins.ts
async function pinned(source, afar) {
  const blobs = await disksOf(source, afar);
  return [...blobs].flatMap(([url, { content }]) => {
    if (content === void 0) return [];
    const { length, etag, footer } = content;
    return [{ url, length, ...etag !== void 0 && { etag }, footer }];
  });
}
async function movedPins(pins, source, afar) {
  if (pins.length === 0) return [];
  const blobs = await disksOf(source, afar);
  return pins.flatMap((pin) => {
    const why = difference2(pin, blobs.get(pin.url));
    return why === void 0 ? [] : [`\`${new URL(pin.url).href}\` ${why}.`];
  });
}
var disksOf = (source, afar) => lookAtBlobs(offerSubject(source, noFacts), afar);
function difference2(pin, now) {
  if (now?.content === void 0) return now?.fault ?? "is not named any more";
  const { length, etag, footer } = now.content;
  if (length !== pin.length) return `has ${length} bytes, and had ${pin.length}`;
  if (footer !== pin.footer) return "has another footer than it had";
  return etag === pin.etag ? void 0 : "was written to since";
}

// src/ingestion/policy-place.ts
var fields4 = {
  "100.1": [["listing", "*", "title"]],
  "100.1.1": [["listing", "*", "title"]],
  "100.1.2": [["listing", "*", "searchResultSummary"]],
  "100.1.3": [["listing", "*", "description"]],
  "100.2": [["properties", "categories"]],
  "100.3": [["listing", "*", "media"]],
  "100.4": [["plans", "*", "pricing"]],
  "100.5": [["listing", "*", "supportContact"]],
  "100.6": [["listing", "*", "privacyPolicyLink"]],
  "200": [["plans", "*", "technicalConfiguration"], ["plans"]],
  "200.3": [
    ["plans", "*", "technicalConfiguration", "vmImageVersions"],
    ["plans", "*", "technicalConfiguration"]
  ],
  "1000": [["technicalConfiguration"]]
};
function policyPlace(policy, offer) {
  const parts3 = /\d+(\.\d+)*/.exec(policy)?.[0].split(".") ?? [];
  for (let length = parts3.length; length > 0; length -= 1)
    for (const field of fields4[parts3.slice(0, length).join(".")] ?? []) {
      const found = followed3(offer, field);
      if (found !== void 0) return found;
    }
  return void 0;
}
function followed3(value2, [key, ...rest]) {
  if (key === void 0) return value2 === void 0 ? void 0 : [];
  for (const name of key === "*" ? Object.keys(members2(value2)) : [key]) {
    const below2 = followed3(at(value2, [name]), rest);
    if (below2 !== void 0) return [name, ...below2];
  }
  return void 0;
}

// src/ingestion/resource-errors.ts
function resourceErrors2(errors, keys, draft) {
  const names2 = keysByName(keys, draft);
  const step = (error, above2) => {
    const key = keyOf2(error.resourceId, names2, keys) ?? above2;
    const inner = (error.details ?? []).flatMap((detail) => step(detail, key));
    return inner.length > 0 ? inner : [{ code: error.code, message: error.message ?? error.code, key }];
  };
  return errors.flatMap((error) => step(error, void 0));
}
function keysByName(keys, draft) {
  const stood = keyed(draft);
  const all = [.../* @__PURE__ */ new Set([...stood.map(({ key }) => key), ...keys])];
  const plans = all.flatMap((key) => key.startsWith("plan/") ? [[key.slice("plan/".length), key]] : []);
  const product = stood.find(({ key }) => key === "product")?.resource;
  const offer = product && externalId(product);
  const named3 = [
    ...plans,
    [offer, "product"],
    ...all.map((key) => [resourceName(key), key]),
    ...stood.map(({ key, resource }) => [resource.id, key])
  ];
  return new Map(named3.flatMap(([name, key]) => name === void 0 ? [] : [[name.toLowerCase(), key]]));
}
function keyOf2(id, names2, keys) {
  const name = typeof id === "string" ? id : text2(members2(id).externalId) ?? text2(members2(id).resourceName);
  if (name === void 0) return void 0;
  const [type = "", ...rest] = name.split("/");
  const ofType = rest.length === 0 ? [] : keys.filter((key) => key === type || key.startsWith(`${type}/`));
  return names2.get(name.toLowerCase()) ?? (ofType.length === 1 ? ofType[0] : void 0);
}

// src/operations/placed-errors.ts
function placedErrors(errors, resources, offer) {
  const keys = offer.compiled.map(({ key }) => key);
  return resourceErrors2(errors, keys, resources).map(({ code, message, key }) => ({
    code,
    message,
    place: placeOf2(key, message, offer)
  }));
}
function placedFailures({ failures }, resources, offer) {
  const keys = new Map(keyed(resources).map(({ key, resource }) => [resource.id, key]));
  return failures.map(({ policy = "certification", note, resource }) => ({
    code: policy,
    message: note,
    place: placeOf2(resource && keys.get(resource), note, offer) ?? placeOfPolicy(policy, offer)
  }));
}
function placeOfPolicy(policy, { source }) {
  const path = policyPlace(policy, source.value);
  return path && source.at(path, "value");
}
function placeOf2(key, message, { source, compiled }) {
  const own2 = compiled.find((one) => one.key === key);
  return own2 && source.at(narrowed(offerPlace(own2, [], source.value), message, source.value), "key");
}

// src/operations/publish.ts
async function publish(walk, offer, publishing) {
  const { product, target, digest: digest3, request } = publishing;
  const { marketplace: marketplace2, attempts, clock, tell } = walk;
  const before = await attempts.read(offer.source.id);
  const pins = target === "preview" ? walk.afar && await pinned(offer.source, walk.afar) : before?.pins;
  const attempt = {
    version: 1,
    offer: offer.source.id,
    product,
    target,
    digest: digest3,
    fingerprint: offer.fingerprint,
    seen: [...seenSubmissions(await marketplace2.submissions(product))],
    asked: new Date(clock.now()).toISOString(),
    ...pins !== void 0 && { pins: [...pins] },
    result: "pending"
  };
  await attempts.write(attempt, before);
  const known3 = request.id === void 0 ? void 0 : await knownSteps(walk, product, submissionNumber({ id: request.id }));
  let job;
  try {
    job = await marketplace2.configure([request]);
  } catch (error) {
    if (error instanceof Refused) {
      await attempts.write({ ...attempt, result: "failed" }, attempt);
      return failure3("publication", placedErrors(error.errors, [request], offer));
    }
    if (!(error instanceof FateUnknown)) throw error;
  }
  const asked = job === void 0 ? attempt : { ...attempt, job: job.jobId };
  if (job !== void 0) await attempts.write(asked, attempt);
  tell({ kind: "asked", target, job: job?.jobId });
  const adopted = job === void 0 ? await adoptable(walk, asked) : void 0;
  if (job === void 0 && adopted === void 0)
    throw new Stalled(
      `Nothing tells whether the marketplace took up the publication of \`${offer.source.id}\`, and no submission of it is there. Look at the offer in Partner Center, then run this again.`
    );
  if (!publishing.wait) return { kind: "accepted", product, job: job?.jobId };
  return await concluded(walk, offer, asked, job, adopted, known3);
}
async function concluded(walk, offer, attempt, job, submission2, known3) {
  const end = await publicationEnded(walk, attempt, job, submission2, known3);
  const result = end.job?.jobResult ?? end.submission?.result ?? "failed";
  const number2 = end.submission && submissionNumber(end.submission);
  const settled = { ...attempt, result, ...number2 !== void 0 && { submission: number2 } };
  await walk.attempts.write(settled, attempt);
  if (result === "succeeded") return await verified(walk, offer, attempt, number2);
  if (result === "cancelled") return { kind: "refused", reason: "The publication was cancelled." };
  return await explained(walk, offer, attempt, end.job, number2);
}
async function verified({ marketplace: marketplace2 }, offer, { product, target, fingerprint: sent }, submission2) {
  if (target === "stop-sell") return { kind: "done", product, submission: submission2 };
  const tree = await productTree(marketplace2, product, target);
  if (tree === void 0 || fingerprint(normalised(tree)) !== sent)
    throw new Stalled(
      `What is in ${target} of \`${offer.source.id}\` is not what was sent. Look at it in Partner Center, and compare with \`offerlane diff --${target}\`.`
    );
  return { kind: "done", product, submission: submission2 };
}
async function explained({ marketplace: marketplace2 }, offer, { product }, job, submission2) {
  const draft = (await marketplace2.tree(product, "draft"))?.resources ?? [];
  const errors = placedErrors(job?.errors ?? [], draft, offer);
  if (job !== void 0 && !certificationFailed(job.errors)) return failure3("publication", errors);
  const progress = submission2 === void 0 ? void 0 : await marketplace2.progress(product, submission2);
  const texts = (progress?.reports ?? []).flatMap(({ text: text3 }) => text3 ?? []);
  const files = texts.map(certificationFile);
  const failures = files.flatMap((file) => file === void 0 ? [] : placedFailures(file, draft, offer));
  const unread2 = texts.find((_, index) => files[index] === void 0);
  if (job === void 0 && failures.length === 0 && unread2 === void 0) return failure3("publication", errors);
  return failure3("certification", failures.length > 0 ? failures : errors, unread2);
}
async function publishes(marketplace2, product, submission2, target, wanted) {
  const tree = (submission2.status === "completed" ? await productTree(marketplace2, product, target) : void 0) ?? await productTree(marketplace2, product, target === "preview" ? "draft" : "preview");
  return tree !== void 0 && fingerprint(normalised(tree)) === wanted;
}
function failure3(what, errors, report) {
  return { kind: "failed", what, errors, report };
}
async function adoptable(walk, attempt) {
  const { marketplace: marketplace2 } = walk;
  const { product, target } = attempt;
  const [submission2] = newSubmissions(await marketplace2.submissions(product), attempt.seen);
  if (submission2 === void 0) return void 0;
  if (target === "stop-sell" || await publishes(marketplace2, product, submission2, target, attempt.fingerprint)) {
    walk.tell({ kind: "adopted", submission: submissionNumber(submission2) });
    return submission2;
  }
  throw new Stalled(
    `Someone else began to publish \`${attempt.offer}\` (submission ${submissionNumber(submission2)}). It is neither adopted nor overwritten; look at it in Partner Center.`
  );
}

// src/operations/at-rest.ts
async function atRest(walk, offer) {
  const { id } = offer.source;
  const product = await walk.marketplace.lookup(id);
  if (product === void 0) return { product, preview: void 0, live: void 0 };
  const resumed = await resume(walk, offer);
  if (resumed !== void 0 && resumed.kind !== "done") return resumed;
  const { running, preview, live } = standing(await walk.marketplace.submissions(product.id));
  if (running === void 0) return { product, preview, live };
  return busy(id, running.target.targetType, running.created);
}
async function resume(walk, offer) {
  const attempt = await walk.attempts.read(offer.source.id);
  if (attempt?.result !== "pending") return void 0;
  const job = attempt.job === void 0 ? void 0 : await walk.marketplace.job(attempt.job);
  const submission2 = job === void 0 ? await adoptable(walk, attempt) : void 0;
  if (job === void 0 && submission2 === void 0) {
    await walk.attempts.write({ ...attempt, result: "failed" }, attempt);
    return void 0;
  }
  if (job?.jobStatus === "completed") {
    const result = job.jobResult === "pending" ? "failed" : job.jobResult;
    await walk.attempts.write({ ...attempt, result }, attempt);
    return void 0;
  }
  if (attempt.fingerprint === offer.fingerprint) return await concluded(walk, offer, attempt, job, submission2);
  if (submission2?.status === "completed") {
    await walk.attempts.write({ ...attempt, result: submission2.result ?? "failed" }, attempt);
    return void 0;
  }
  return busy(attempt.offer, attempt.target, attempt.asked);
}
function busy(id, target, since = "some time") {
  const next = `Wait for it, or cancel it with \`offerlane cancel ${id}\`.`;
  return { kind: "refused", reason: `A publication of \`${id}\` for ${target} runs since ${since}. ${next}` };
}

// src/operations/go-live.ts
async function goLive(walk, offer, { digest: digest3, wait }) {
  const found = await atRest(walk, offer);
  if ("kind" in found) return found;
  const { product, preview, live } = found;
  const { id } = offer.source;
  const next = `Stage it first: \`offerlane stage ${id}\`.`;
  if (product === void 0) return { kind: "refused", reason: `The marketplace has no offer \`${id}\`. ${next}` };
  const changesFrom = async (target) => {
    const tree = await productTree(walk.marketplace, product.id, target);
    return tree && offerChanges(normalised(tree), offer);
  };
  if (preview === void 0) {
    const changes3 = live && await changesFrom("live");
    if (changes3?.length === 0) return { kind: "unchanged", product: product.id, target: "live" };
    return {
      kind: "refused",
      reason: `\`${id}\` has no preview to go live with. ${next}`,
      ...changes3 && { changes: changes3 }
    };
  }
  const changes2 = await changesFrom("preview");
  if (changes2?.length !== 0)
    return { kind: "refused", reason: `What is in preview is not this offer. ${next}`, ...changes2 && { changes: changes2 } };
  const attempt = await walk.attempts.read(id);
  const staged = attempt?.digest === digest3 ? attempt.pins : void 0;
  const moved = staged && walk.afar && await movedPins(staged, offer.source, walk.afar);
  if (moved !== void 0 && moved.length > 0)
    return {
      kind: "refused",
      reason: `What the offer names elsewhere is no longer what was certified. ${moved.join(" ")} Bring back what was there, or upload it under a name of its own, name that in the offer, and stage it.`
    };
  const request = toLive2({ product: product.id, versions: walk.versions }, submissionNumber(preview));
  return await publish(walk, offer, { product: product.id, target: "live", digest: digest3, request, wait });
}

// src/operations/write-draft.ts
async function writeDraft(walk, offer, product, draft) {
  const { resources, hashOf } = draft ?? noDraft;
  const wanted = edits(offer.source.type, offer.compiled, { product: product?.id, resources, hashOf }, walk.versions);
  if (wanted.length > 0) {
    const change = classOfAll(offerChanges(normalised({ resources, hashOf }), offer));
    walk.tell({ kind: "writing", resources: wanted.length, class: change });
    const sent = wanted.map((resource) => filled(resource, walk.filling));
    const refused2 = await configured2(walk, sent, resources, offer);
    if (refused2.length > 0) return { errors: refused2 };
  }
  return await readBack(walk, offer);
}
async function configured2(walk, sent, before, offer) {
  let job;
  try {
    job = await ended2(walk, await walk.marketplace.configure(sent), walk.pace.edits);
  } catch (error) {
    if (error instanceof Refused && error.errors.length > 0) return placedErrors(error.errors, before, offer);
    throw error;
  }
  if (job.jobResult === "succeeded") return [];
  const errors = placedErrors(job.errors, before, offer);
  return errors.length > 0 ? errors : [{ code: job.jobResult, message: `The job ended: ${job.jobResult}.`, place: void 0 }];
}
async function readBack(walk, offer) {
  const { id } = offer.source;
  const product = await walk.marketplace.lookup(id);
  const draft = product && await productTree(walk.marketplace, product.id, "draft");
  if (product === void 0 || draft === void 0)
    throw new Stalled(
      `The marketplace took the offer \`${id}\` and shows no draft of it. Look at it in Partner Center.`
    );
  const now = normalised(draft);
  if (fingerprint(now) !== offer.fingerprint) {
    const changes2 = offerChanges(now, offer).map(({ key, field }) => [key, ...field].join("/"));
    const where = `${changes2.slice(0, 5).join(", ")}${changes2.length > 5 ? ` and ${changes2.length - 5} more` : ""}`;
    throw new Stalled(
      `The draft of \`${id}\` is not what was written: it differs at ${where}. Someone may be editing it in Partner Center; try again when they are done.`
    );
  }
  walk.tell({ kind: "written" });
  return { product: product.id, draft };
}

// src/operations/stage.ts
async function stage(walk, offer, staging) {
  const found = await atRest(walk, offer);
  if ("kind" in found) return found;
  const { product } = found;
  const draft = product && await productTree(walk.marketplace, product.id, "draft");
  const published = await lastPublished(walk, found);
  const attempt = await walk.attempts.read(offer.source.id);
  const settled = settledAlready(offer, found, tidy(draft), tidy(published), attempt?.fingerprint, staging);
  if (settled !== void 0) return settled;
  const written2 = await writeDraft(walk, offer, product, draft);
  const { digest: digest3, wait } = staging;
  if ("errors" in written2) {
    if (product !== void 0) await remember(walk, offer, product.id, digest3);
    return { kind: "failed", what: "draft", errors: written2.errors, report: void 0 };
  }
  const request = toPreview2({ product: written2.product, versions: walk.versions });
  return await publish(walk, offer, { product: written2.product, target: "preview", digest: digest3, request, wait });
}
async function remember(walk, offer, product, digest3) {
  const { marketplace: marketplace2, attempts, clock } = walk;
  const draft = tidy(await productTree(marketplace2, product, "draft"));
  if (draft === void 0) return;
  const attempt = {
    version: 1,
    offer: offer.source.id,
    product,
    target: "preview",
    digest: digest3,
    fingerprint: fingerprint(draft),
    seen: [],
    asked: new Date(clock.now()).toISOString(),
    result: "failed"
  };
  await attempts.write(attempt, await attempts.read(offer.source.id));
}
var tidy = (tree) => tree && normalised(tree);
async function lastPublished({ marketplace: marketplace2 }, { product, preview, live }) {
  if (product === void 0) return void 0;
  if (preview !== void 0) return productTree(marketplace2, product.id, "preview");
  return live && await productTree(marketplace2, product.id, "live");
}
function settledAlready(offer, { product, preview }, draft, published, written2, { overwriteDraft }) {
  if (product === void 0 || draft === void 0 || published === void 0) return void 0;
  const asPublished = difference(draft, offer.tree).length === 0;
  if (asPublished && difference(published, offer.tree).length === 0)
    return { kind: "unchanged", product: product.id, target: preview === void 0 ? "live" : "preview" };
  const ours = difference(published, draft).length === 0 || fingerprint(draft) === written2;
  if (asPublished || overwriteDraft || ours) return void 0;
  const reason3 = `The draft of \`${offer.source.id}\` holds changes that were not published and are not in this offer: someone edited it in Partner Center. Publish or undo them there, take them over into the offer, or write over them with --overwrite-draft.`;
  return { kind: "refused", reason: reason3, changes: offerChanges(draft, offer) };
}

// src/operations/stop-sell.ts
async function stopSell(walk, offer, { digest: digest3, wait }) {
  const found = await atRest(walk, offer);
  if ("kind" in found) return found;
  const { product, live } = found;
  const { id, value: value2 } = offer.source;
  if (product === void 0 || live === void 0)
    return { kind: "refused", reason: `\`${id}\` is not live, so there is no sale to stop.` };
  if (live.lifecycleState === "deprecated")
    return { kind: "refused", reason: `The sale of \`${id}\` is stopped already.` };
  const { alternative: _, ...schedule3 } = members2(members2(value2).deprecationSchedule);
  const asked = { product: product.id, versions: walk.versions };
  const request = toStopSell(asked, submissionNumber(live), Object.keys(schedule3).length > 0 ? schedule3 : void 0);
  return await publish(walk, offer, { product: product.id, target: "stop-sell", digest: digest3, request, wait });
}
async function restore(walk, offer, { digest: digest3, wait }) {
  const found = await atRest(walk, offer);
  if ("kind" in found) return found;
  const { product, live } = found;
  if (product === void 0 || live?.lifecycleState !== "deprecated")
    return {
      kind: "refused",
      reason: `The sale of \`${offer.source.id}\` is not stopped, so there is nothing to restore.`
    };
  const request = toRestore({ product: product.id, versions: walk.versions });
  return await publish(walk, offer, { product: product.id, target: "preview", digest: digest3, request, wait });
}

// cli/commands/walk.ts
async function stageCommand(given, around) {
  const overwriteDraft = given.flag("overwrite-draft");
  const act = (walk, offer, { digest: digest3, wait }) => stage(walk, offer, { digest: digest3, wait, overwriteDraft });
  return await walked(given, around, act, true);
}
async function goLiveCommand(given, around) {
  return await walked(given, around, goLive);
}
async function stopSellCommand(given, around) {
  const [word = ""] = given.words;
  if (!given.flag("yes"))
    throw new Error(
      `\`offerlane stop-sell\` takes ${word} out of sale for all customers; those who have it keep it. Run it again with --yes if that is meant.`
    );
  return await walked(given, around, stopSell);
}
async function restoreCommand(given, around) {
  return await walked(given, around, restore);
}
async function cancelCommand(given, around) {
  const { publisher, offer } = await offerAt(around.folder, given.words[0] ?? "");
  const attempts = attemptsOf(around, publisher);
  const ended3 = await cancel({ marketplace: marketplaceOf(around), attempts }, offer.id, given.text("job"));
  if (ended3.kind === "done") return { output: `The publication of ${offer.id} is cancelled.
`, status: 0 };
  return told3(ended3, offer.id);
}
async function walked(given, around, act, stages = false) {
  var _stack = [];
  try {
    const found = await offerAt(around.folder, given.words[0] ?? "");
    const { publisher, tree, offer, account } = found;
    const judgement = await judge(publisher, [offer.folder], void 0, true);
    if (judgement.offers.some(({ fit }) => !fit)) return { output: text([judgement]), status: 1 };
    const source = await readOffer(tree, offer);
    const reason3 = unspoken[source.type];
    if (reason3 !== void 0) return { output: `${reason3}
`, status: 1 };
    if (stages && !sandboxed(around)) {
      const seen = await judge(publisher, [offer.folder], void 0, true, { afar: askingNow(around.environment) });
      if (seen.offers.some(({ fit }) => !fit)) return { output: text([seen]), status: 1 };
    }
    const compiled = compiledOffer(source);
    const secrets2 = secretValues(around.environment);
    const tell = (news) => around.say(redacted(newsLine(news), secrets2));
    const walk = __using(_stack, await walkOf(around, found, compiled, tell), true);
    try {
      const ended3 = await act(walk, compiled, { digest: digest(account, compiled.source), wait: !given.flag("no-wait") });
      const { output, status } = told3(ended3, offer.id);
      return { output: redacted(output, secrets2), status };
    } catch (error) {
      if (error instanceof Error) error.message = redacted(error.message, secrets2);
      throw error;
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function newsLine(news) {
  switch (news.kind) {
    case "writing":
      return writingLine(news.resources, news.class);
    case "written":
      return "The draft is as the offer says.";
    case "asked":
      return askedLine(news.target, news.job);
    case "adopted":
      return `Goes on with submission ${news.submission}, which an earlier run asked for.`;
    case "step":
      return stepLine(stepNews(news.step));
  }
}
function told3(ended3, id) {
  switch (ended3.kind) {
    case "done": {
      const at2 = ended3.submission === void 0 ? "" : ` (submission ${ended3.submission})`;
      return { output: `Done${at2}: ${portal(ended3.product)}
`, status: 0 };
    }
    case "accepted":
      return { output: `\`offerlane status ${id}\` tells where it is.
`, status: 0 };
    case "unchanged":
      return { output: `${id} is in ${ended3.target} as it is here; nothing was asked for.
`, status: 0 };
    case "refused":
      return { output: `${[ended3.reason, ...changeLines(ended3.changes ?? [])].join("\n")}
`, status: 1 };
    case "failed": {
      const heads = {
        draft: `The marketplace does not take the draft of ${id}:`,
        certification: `${id} failed certification:`,
        publication: `The publication of ${id} failed:`
      };
      const errors = ended3.errors.map(({ place: place2, code, message }) => `  ${errorLine(place2, code, message)}`);
      const report = ended3.report === void 0 ? [] : ["", "The report says:", ended3.report.trim()];
      return { output: `${[heads[ended3.what], ...errors, ...report].join("\n")}
`, status: 1 };
    }
  }
}

// cli/marketplace-commands.ts
var marketplaceCommands = {
  cancel: cancelCommand,
  compile: compileCommand,
  diff: diffCommand,
  goLive: goLiveCommand,
  import: importCommand,
  restore: restoreCommand,
  sandbox: sandboxCommand,
  stage: stageCommand,
  status: statusCommand,
  stopSell: stopSellCommand
};
export {
  marketplaceCommands
};
