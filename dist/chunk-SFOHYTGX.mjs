import {
  canonicalJson
} from "./chunk-NHPQSCTJ.mjs";
import {
  deployedTypes,
  offerTypes,
  pointer,
  severities,
  virtualMachineTypes
} from "./chunk-5CPY3RO3.mjs";
import {
  gibibyte,
  hex,
  isHeroSize,
  leastContrast,
  mebibyte,
  stretches,
  surelyRead
} from "./chunk-W7RY5PJW.mjs";
import {
  ZodArray,
  ZodBigInt,
  ZodBoolean,
  ZodDate,
  ZodDiscriminatedUnion,
  ZodISODate,
  ZodISODateTime,
  ZodISODuration,
  ZodISOTime,
  ZodLiteral,
  ZodNullable,
  ZodNumber,
  ZodObject,
  ZodOptional,
  ZodRecord,
  ZodString,
  _coercedBigint,
  _coercedBoolean,
  _coercedDate,
  _coercedNumber,
  _coercedString,
  _isoDate,
  _isoDateTime,
  _isoDuration,
  _isoTime,
  registry
} from "./chunk-SPNZBOOC.mjs";
import {
  clip,
  figure,
  listed,
  nameOf,
  nearest,
  shown
} from "./chunk-RTNL6V6G.mjs";
import {
  __export
} from "./chunk-FTNLRP3J.mjs";

// src/rules/rule.ts
var offerRule = (rule) => rule;
var changeRule = (rule) => rule;

// src/rules/facts.ts
var noFacts = { pictures: /* @__PURE__ */ new Map(), packages: /* @__PURE__ */ new Map(), blobs: /* @__PURE__ */ new Map(), answers: /* @__PURE__ */ new Map() };
var pictureKey = (role, sha256) => `${role} ${sha256}`;
var packageKey = (role, sha256) => `${role} ${sha256}`;
var questionKey = (asking, url) => `${asking} ${url}`;

// src/rules/testdrive/settings.ts
var drivenTypes = [...virtualMachineTypes, "software-as-a-service", "azure-application"];
var hosted = [
  "dynamicsForBusinessCentral",
  "dynamicsForCustomerEngagement",
  "dynamicsForOperations"
];
function driven(offer) {
  return offer.testDrive?.enabled === true ? offer.testDrive : void 0;
}
function lacking(drive, types, settings, why) {
  const { type, technicalConfiguration: given } = drive ?? {};
  if (type === void 0 || given === void 0 || !types.includes(type)) return [];
  return settings.flatMap((setting) => {
    if (given[setting] !== void 0) return [];
    const message = `\`${setting}\` is missing, and the test drive is run by ${type}; ${why}.`;
    return [{ path: ["testDrive", "technicalConfiguration", setting], part: "key", message }];
  });
}

// src/rules/app/packages.ts
var packagePaths = ["/plans/*/technicalConfiguration/package"];
var testDrivePaths = ["/testDrive/technicalConfiguration/package"];
function packages({ offer, media, facts: facts2 }) {
  const named = [];
  for (const [id, plan] of Object.entries(offer.plans ?? {})) {
    const technical = plan?.technicalConfiguration;
    if (technical !== void 0 && "package" in technical)
      named.push({
        role: "application",
        subtype: "subtype" in plan ? plan.subtype : void 0,
        written: technical.package,
        path: ["plans", id, "technicalConfiguration", "package"]
      });
  }
  const written = "testDrive" in offer ? driven(offer)?.technicalConfiguration?.package : void 0;
  named.push({
    role: "test-drive",
    subtype: void 0,
    written,
    path: ["testDrive", "technicalConfiguration", "package"]
  });
  return named.flatMap(({ role, subtype, written: written2, path }) => {
    const file = written2 === void 0 ? void 0 : media.get(written2);
    return file === void 0 ? [] : [{ role, subtype, file, path, facts: facts2.packages.get(packageKey(role, file.sha256)) }];
  });
}
var most = 3;
function packageFaults(subject, rule, wanted = () => true) {
  if (subject.facts.packages.size === 0) return [];
  return packages(subject).flatMap((one) => {
    const own = wanted(one) ? one.facts?.faults.filter((fault) => fault.rule === rule) ?? [] : [];
    return own.length === 0 ? [] : [{ path: one.path, message: told(one.file.path, own) }];
  });
}
function told(zip, faults) {
  const ofZip = faults.filter(({ at }) => at === void 0).map(({ message }) => message);
  const inside = faults.flatMap(({ at, message }) => at === void 0 ? [] : [`${place(at)} ${message}`]);
  const rest = inside.length - most;
  const more = rest > 0 ? [`${rest} more of the kind`] : [];
  const sentences = [
    ...ofZip.length === 0 ? [] : [`${shown(zip)} ${ofZip.slice(0, most).join(", and ")}`],
    ...inside.length === 0 ? [] : [`In ${shown(zip)}, ${[...inside.slice(0, most), ...more].join(". ")}`]
  ];
  return `${sentences.join(". ")}.`;
}
var place = ({ file, line, column }) => `${shown(file)} ${line}:${column}:`;

// src/rules/app/arm-ttk-errors.ts
var armTtkErrors = offerRule({
  id: "app/arm-ttk-errors",
  title: "A package passes what certification stops it for",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [
    {
      name: "ARM template toolkit, Test-AzMarketplacePackage",
      quote: "All failed tests must be fixed before submission"
    }
  ],
  why: "Certification runs the ARM template toolkit and sends back what fails.",
  fix: "Mend what is told at its line in the zip.",
  check: (subject) => packageFaults(subject, "app/arm-ttk-errors")
});

// src/rules/app/arm-ttk-warnings.ts
var armTtkWarnings = offerRule({
  id: "app/arm-ttk-warnings",
  title: "A package passes what certification advises",
  policy: "300.4",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [{ name: "ARM template toolkit, Test-AzMarketplacePackage" }],
  why: "Certification runs the ARM template toolkit, which warns of these.",
  fix: "Mend what is told at its line in the zip.",
  check: (subject) => packageFaults(subject, "app/arm-ttk-warnings")
});

// src/rules/field-rule.ts
function fieldRule(text) {
  return { severity: "error", ...text, kind: "schema", scope: "form" };
}

// src/rules/app/fields.ts
var appFields = [
  fieldRule({
    id: "app/package-version-format",
    title: "The version of a package is X.Y.Z, three whole numbers",
    sources: [{ name: "Partner Center documentation, azure-app-solution" }],
    why: "The marketplace tells newer packages from older ones by it.",
    fix: "Write three numbers with dots between, such as 1.4.0, in quotes."
  }),
  fieldRule({
    id: "app/managed-authorization-format",
    title: "Who manages an application is named by GUIDs, 1 to 100 of them",
    policy: "300.4",
    sources: [{ name: "Partner Center documentation, azure-app-managed", quote: "Add authorization (max 100)" }],
    why: "Azure gives these principals the role in the resource group of each customer.",
    fix: "Copy the object IDs from Microsoft Entra ID, and the ID of the role from the list of built-in roles."
  }),
  fieldRule({
    id: "app/managed-policies",
    title: "At most five policies, with names of at most 50 characters",
    policy: "300.4",
    sources: [{ name: "Partner Center documentation, plan-azure-app-managed-app", quote: "Policy settings" }],
    why: "The marketplace assigns no more to the resource group of an application.",
    fix: "Keep five, and shorten their names."
  }),
  fieldRule({
    id: "app/managed-notification-url",
    title: "Notices go to an https address without /resource",
    policy: "300.4",
    sources: [
      {
        name: "Partner Center documentation, azure-app-managed",
        quote: "don't include `/resource` in the URL you enter"
      }
    ],
    why: "Azure adds /resource to the address itself and posts there.",
    fix: "Write the address with https:// and leave /resource out."
  })
];

// src/rules/app/json-valid.ts
var jsonValid = offerRule({
  id: "app/json-valid",
  title: "Every JSON file of a package can be read",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [...packagePaths, ...testDrivePaths],
  sources: [{ name: "ARM template toolkit, Test-AzMarketplacePackage, JSONFiles-Should-Be-Valid" }],
  why: "What cannot be read fails in certification, or in the deployment of a customer.",
  fix: "Mend the file where it is told.",
  check: (subject) => packageFaults(subject, "app/json-valid")
});

// src/rules/app/linked-files-present.ts
var linkedFilesPresent = offerRule({
  id: "app/linked-files-present",
  title: "Every file that the template names is in the zip",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [
    {
      name: "Partner Center documentation, solution-template-creation",
      quote: "Any linked templates and all required scripts"
    }
  ],
  why: "A linked template or script that is not there ends the deployment of a customer.",
  fix: "Put the file into the zip, or take its name out of the template.",
  check: (subject) => packageFaults(subject, "app/linked-files-present")
});

// src/rules/app/managed-authorizations.ts
var needed = /* @__PURE__ */ new Map([
  ["azureGlobal", ["publicAzureTenantId", "publicAzureAuthorizations"]],
  ["azureGovernment", ["azureGovernmentTenantId", "azureGovernmentAuthorizations"]]
]);
var managedAuthorizations = offerRule({
  id: "app/managed-authorizations",
  title: "A managed application says in each cloud who manages it",
  policy: "300.4",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: [
    "/plans/*/subtype",
    "/plans/*/azureRegions",
    "/plans/*/technicalConfiguration/publicAzureTenantId",
    "/plans/*/technicalConfiguration/publicAzureAuthorizations",
    "/plans/*/technicalConfiguration/azureGovernmentTenantId",
    "/plans/*/technicalConfiguration/azureGovernmentAuthorizations"
  ],
  sources: [
    { name: "Partner Center documentation, azure-app-managed", quote: "Add authorization (max 100)" },
    { name: "Partner Center documentation, plan-azure-app-managed-app", quote: "(Owner or Contributor)" }
  ],
  why: "Azure gives your tenant its rights when a customer deploys; without them you cannot reach what you are to manage.",
  fix: "Give the tenant, and one principal or more with its role, for each cloud under `azureRegions`.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
    const technical = plan?.subtype === "managedApplication" ? plan.technicalConfiguration : void 0;
    if (technical === void 0) return [];
    return (plan?.azureRegions ?? ["azureGlobal"]).flatMap(
      (cloud) => (needed.get(cloud) ?? []).flatMap((field4) => {
        if (technical[field4] !== void 0) return [];
        const message = `\`${field4}\` is missing, and the plan is offered in ${cloud}; say who manages it there.`;
        return [{ path: ["plans", id, "technicalConfiguration", field4], part: "key", message }];
      })
    );
  })
});

// src/rules/app/managed-deployment-mode.ts
var managedDeploymentMode = offerRule({
  id: "app/managed-deployment-mode",
  title: "An update deletes nothing of a customer",
  policy: "300.4",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: ["/plans/*/technicalConfiguration/deploymentMode"],
  sources: [{ name: "Partner Center documentation, azure-app-managed" }],
  why: "In complete mode an update deletes what is in the resource group and not in the template: what the customer has added, too.",
  fix: "Write `deploymentMode: incremental`, unless that is what you mean.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
    const technical = plan?.subtype === "managedApplication" ? plan.technicalConfiguration : void 0;
    if (technical?.deploymentMode !== "complete") return [];
    const message = "An update in complete mode deletes what is not in the template; take `incremental`, unless that is meant.";
    return [{ path: ["plans", id, "technicalConfiguration", "deploymentMode"], message }];
  })
});

// src/rules/app/managed-disks.ts
var managedDisks = offerRule({
  id: "app/managed-disks",
  title: "Solution templates use managed disks",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [
    {
      name: "Partner Center documentation, plan-azure-app-solution-template",
      quote: "You must use managed disks in solution templates"
    }
  ],
  why: "The marketplace refuses solution templates with disks in storage accounts.",
  fix: "Use `managedDisk` and take `vhd` out.",
  check: (subject) => packageFaults(subject, "app/managed-disks", ({ subtype }) => subtype === "solutionTemplate")
});

// src/rules/app/metered-identity.ts
var meteredIdentity = offerRule({
  id: "app/metered-identity",
  title: "An application with meters says which identity reports use",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: ["/technicalConfiguration", "/plans/*/pricing/customMeters"],
  sources: [
    {
      name: "Partner Center documentation, create-new-azure-apps-offer",
      quote: "Technical configuration (offer level)"
    }
  ],
  why: "The marketplace takes reports of use from that application of Microsoft Entra ID, and from no other.",
  fix: "Add `technicalConfiguration` to offer.yml, with the tenant and the application.",
  check({ offer }) {
    const [metered] = Object.entries(offer.plans ?? {}).filter(
      ([, plan]) => plan?.subtype === "managedApplication" && plan.pricing?.customMeters !== void 0
    );
    if (metered === void 0 || offer.technicalConfiguration !== void 0) return [];
    const message = `\`technicalConfiguration\` is missing, and the plan ${shown(metered[0])} has meters; say which application reports use.`;
    return [{ path: ["technicalConfiguration"], message }];
  }
});

// src/rules/app/package-version.ts
function compared(before, after) {
  const [was, is] = [before.split(".").map(Number), after.split(".").map(Number)];
  const index = was.findIndex((number3, at) => number3 !== is[at]);
  return index < 0 ? 0 : (is[index] ?? 0) - (was[index] ?? 0);
}
function content({ media }, { version: _, ...technical }) {
  const file = technical.package === void 0 ? void 0 : media.get(technical.package);
  return canonicalJson(JSON.parse(JSON.stringify({ ...technical, package: file?.sha256 ?? technical.package })));
}
var packageVersion = changeRule({
  id: "app/package-version",
  title: "The version of a package goes up with each change of what is deployed",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["azure-application"],
  reads: ["/plans/*/technicalConfiguration"],
  sources: [
    {
      name: "Partner Center documentation, azure-app-solution",
      quote: "Increment this version each time you publish a change to this page"
    }
  ],
  why: "The marketplace takes a page whose version it knows for the one that it has.",
  fix: "Raise the last number of `version`.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const old = earlier.get(id);
      const [was, is] = [old?.technicalConfiguration, plan?.technicalConfiguration];
      if (old?.subtype !== plan?.subtype) return [];
      if (was?.version === void 0 || is?.version === void 0) return [];
      const order2 = compared(was.version, is.version);
      if (order2 > 0 || order2 === 0 && content(before, was) === content(after, is)) return [];
      const [last = "0", ...rest] = was.version.split(".").reverse();
      const next2 = [...rest.reverse(), Number(last) + 1].join(".");
      const message = order2 < 0 ? `\`version\` is ${shown(is.version)}, older than ${shown(was.version)} in ${against}; versions go up. Write \`${next2}\` or higher.` : `\`version\` is ${shown(is.version)}, and what is deployed differs from ${against}; raise it to \`${next2}\` or higher.`;
      return [{ path: ["plans", id, "technicalConfiguration", "version"], message }];
    });
  }
});

// src/rules/app/subtype-immutable.ts
var subtypeImmutable = changeRule({
  id: "app/subtype-immutable",
  title: "What kind of application a plan is stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["azure-application"],
  reads: ["/plans/*/subtype"],
  sources: [{ name: "Product ingestion API, plan schema" }],
  why: "What customers have deployed is of that kind, and the marketplace turns none into another.",
  fix: "Put the subtype back, and add a plan of the other kind.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const [was, is] = [earlier.get(id)?.subtype, plan?.subtype];
      if (was === void 0 || is === void 0 || was === is) return [];
      const message = `\`subtype\` is ${shown(is)} here and ${shown(was)} in ${against}; a plan keeps it. Add a plan of the other kind instead.`;
      return [{ path: ["plans", id, "subtype"], message }];
    });
  }
});

// src/rules/app/template-api-versions.ts
var templateApiVersions = offerRule({
  id: "app/template-api-versions",
  title: "The template uses versions of APIs that are released",
  policy: "300.4",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [{ name: "ARM template toolkit, Test-AzMarketplacePackage, apiVersions-Should-Be-Recent" }],
  why: "A preview can be taken away with customers on it.",
  fix: "Take the latest version that is no preview.",
  check: (subject) => packageFaults(subject, "app/template-api-versions")
});

// src/rules/app/template-artifacts.ts
var templateArtifacts = offerRule({
  id: "app/template-artifacts",
  title: "The parameters for linked files come as a pair",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [{ name: "ARM template toolkit, Test-AzMarketplacePackage, artifacts-parameter" }],
  why: "Azure fills in both when a customer deploys, and finds them by type.",
  fix: "Declare `_artifactsLocation` as string and `_artifactsLocationSasToken` as securestring that begins empty.",
  check: (subject) => packageFaults(subject, "app/template-artifacts")
});

// src/rules/app/template-location.ts
var templateLocation = offerRule({
  id: "app/template-location",
  title: "Resources stand where the customer wants them",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [{ name: "ARM template toolkit, Test-AzMarketplacePackage, Location-Should-Not-Be-Hardcoded" }],
  why: "A place that is written out fails in the clouds and regions that do not have it.",
  fix: "Give the template a parameter `location` with `[resourceGroup().location]`, and resources `[parameters('location')]`.",
  check: (subject) => packageFaults(subject, "app/template-location")
});

// src/rules/app/template-no-hardcoded-uri.ts
var templateNoHardcodedUri = offerRule({
  id: "app/template-no-hardcoded-uri",
  title: "The template names no address that other clouds do not have",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [
    { name: "ARM template toolkit, Test-AzMarketplacePackage, DeploymentTemplate-Must-Not-Contain-Hardcoded-Uri" }
  ],
  why: "In Azure Government these addresses are others.",
  fix: "Take them from environment(), such as `environment().suffixes.storage`.",
  check: (subject) => packageFaults(subject, "app/template-no-hardcoded-uri")
});

// src/rules/app/template-no-preview-images.ts
var templateNoPreviewImages = offerRule({
  id: "app/template-no-preview-images",
  title: "The template deploys no preview of an image",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [{ name: "ARM template toolkit, Test-AzMarketplacePackage, Virtual-Machines-Should-Not-Be-Preview" }],
  why: "Customers cannot deploy what only a preview audience has.",
  fix: "Name an image that is live.",
  check: (subject) => packageFaults(subject, "app/template-no-preview-images")
});

// src/rules/app/template-schema.ts
var templateSchema = offerRule({
  id: "app/template-schema",
  title: "The main template has the schema of a template",
  policy: "300.4",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [{ name: "ARM template toolkit, Test-AzMarketplacePackage, DeploymentTemplate-Schema-Is-Correct" }],
  why: "Tools and Azure read the template by its schema.",
  fix: "Use `https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#`.",
  check: (subject) => packageFaults(subject, "app/template-schema")
});

// src/rules/app/template-secure-params.ts
var templateSecureParams = offerRule({
  id: "app/template-secure-params",
  title: "The template keeps secrets",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [{ name: "ARM template toolkit, Test-AzMarketplacePackage, Secure-String-Parameters-Cannot-Have-Default" }],
  why: "Everyone who can read a deployment can read its parameters and outputs, save the secure ones.",
  fix: "Make secret parameters `securestring` without a default, and tell no secret in an output.",
  check: (subject) => packageFaults(subject, "app/template-secure-params")
});

// src/rules/app/ui-outputs-match.ts
var uiOutputsMatch = offerRule({
  id: "app/ui-outputs-match",
  title: "The outputs of the UI are the parameters of the template",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [
    { name: "ARM template toolkit, Test-AzMarketplacePackage, Outputs-Must-Be-Present-In-Template-Parameters" }
  ],
  why: "What the template needs and nobody gives it ends every deployment; what it does not know does, too.",
  fix: "Give every parameter without a default an output of the same name, and none to what is no parameter.",
  check: (subject) => packageFaults(subject, "app/ui-outputs-match")
});

// src/rules/app/ui-passwords.ts
var uiPasswords = offerRule({
  id: "app/ui-passwords",
  title: "The UI asks for passwords as passwords",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [{ name: "ARM template toolkit, Test-AzMarketplacePackage, PasswordBoxes-Must-Have-Min-Length" }],
  why: "A password that is shown, short or typed once does not pass certification.",
  fix: "Use a PasswordBox with twelve characters or more and its confirmation.",
  check: (subject) => packageFaults(subject, "app/ui-passwords")
});

// src/rules/app/ui-schema-handler.ts
var uiSchemaHandler = offerRule({
  id: "app/ui-schema-handler",
  title: "The UI definition says what it is",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [{ name: "ARM template toolkit, Test-AzMarketplacePackage, Handler-Must-Be-Correct" }],
  why: "The portal shows nothing of a definition whose schema, version and handler it does not know.",
  fix: "Use the schema of CreateUIDefinition.MultiVm, its version, and the handler Microsoft.Azure.CreateUIDef.",
  check: (subject) => packageFaults(subject, "app/ui-schema-handler")
});

// src/rules/app/usage-attribution.ts
var usageAttribution = offerRule({
  id: "app/usage-attribution",
  title: "The deployment that counts usage has a name that does",
  policy: "300.4",
  severity: "notice",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [
    {
      name: "Partner Center documentation, azure-partner-customer-usage-attribution",
      quote: "Partner Center will add a tracking ID"
    }
  ],
  why: "A deployment called `pid-` without the GUID of the registration counts nothing.",
  fix: "Name it `pid-` and the GUID, or leave it out: Partner Center adds one.",
  check: (subject) => packageFaults(subject, "app/usage-attribution")
});

// src/rules/app/zip-root-files.ts
var zipRootFiles = offerRule({
  id: "app/zip-root-files",
  title: "The zip has mainTemplate.json and createUiDefinition.json at its root",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: ["azure-application"],
  reads: packagePaths,
  sources: [
    {
      name: "Partner Center documentation, solution-template-creation",
      quote: "mainTemplate.json and createUiDefinition.json file at its root directory"
    }
  ],
  why: "Azure looks for both there and nowhere else.",
  fix: "Zip the files themselves, not the folder that they are in.",
  check: (subject) => packageFaults(subject, "app/zip-root-files")
});

// src/rules/app/zip-valid.ts
var zipValid = offerRule({
  id: "app/zip-valid",
  title: "A package is a zip that can be unpacked safely",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [...packagePaths, ...testDrivePaths],
  sources: [{ name: "what unpacking takes" }],
  why: "A zip that leads out of its folder, hides files behind one name or grows without end is refused, whoever made it.",
  fix: "Zip the files anew, without links, passwords and absolute paths.",
  check: (subject) => packageFaults(subject, "app/zip-valid")
});

// src/rules/app/family.ts
var appRules = [
  ...appFields,
  managedAuthorizations,
  managedDeploymentMode,
  meteredIdentity,
  packageVersion,
  subtypeImmutable,
  armTtkErrors,
  armTtkWarnings,
  jsonValid,
  linkedFilesPresent,
  managedDisks,
  templateApiVersions,
  templateArtifacts,
  templateLocation,
  templateNoHardcodedUri,
  templateNoPreviewImages,
  templateSchema,
  templateSecureParams,
  uiOutputsMatch,
  uiPasswords,
  uiSchemaHandler,
  usageAttribution,
  zipRootFiles,
  zipValid
];

// src/rules/audience/change-needs-republish.ts
var changeNeedsRepublish = changeRule({
  id: "audience/change-needs-republish",
  title: "A new preview audience sees the offer once it is published again",
  severity: "notice",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/previewAudiences"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-preview", quote: "IMPORTANT" }],
  why: "The marketplace reads the audience when it makes the preview, not before.",
  fix: "Stage the offer; where nothing else changed, the audience alone is synced.",
  check({ before, after }) {
    const was = new Set((before.offer.previewAudiences ?? []).flatMap(identity));
    const is = (after.offer.previewAudiences ?? []).flatMap(identity);
    if (before.offer.previewAudiences === void 0 || is.length === was.size && is.every((one) => was.has(one)))
      return [];
    const message = "The preview audience changes; it holds once the offer is staged.";
    return [{ path: ["previewAudiences"], part: "key", message }];
  }
});
var identity = (one) => (one !== void 0 && "id" in one ? one.id : one !== void 0 && "email" in one ? one.email : void 0) ?? [];

// src/rules/audience/fields.ts
var audienceFields = [
  fieldRule({
    id: "audience/saas-email",
    title: "The preview of a SaaS offer is for e-mail addresses",
    sources: [{ name: "Partner Center documentation, plan-saas-offer", quote: "MSA or AAD email addresses." }],
    why: "Those who preview sign in with the address.",
    fix: "Write the address of a Microsoft or work account."
  }),
  fieldRule({
    id: "audience/label-length",
    title: "The label of an audience has at most 1,000 characters",
    sources: [{ name: "API schema of price-and-availability-offer" }],
    why: "The marketplace refuses what is longer.",
    fix: "Say in a few words whose it is."
  })
];

// src/rules/audience/hidden-plan-no-preview-link.ts
var hiddenPlanNoPreviewLink = changeRule({
  id: "audience/hidden-plan-no-preview-link",
  title: "A hidden plan is previewed from the command line",
  severity: "notice",
  kind: "cross-field",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/visibility"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-preview",
      quote: "Preview links are not available for hidden plans"
    }
  ],
  why: "The preview of a hidden plan has no page, so that the links in the comment do not lead to it.",
  fix: "Deploy the preview with the Azure CLI or by the solution template that uses the plan.",
  check({ before, after }) {
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      if (plan?.visibility !== "hidden" || before.offer.plans?.[id] !== void 0) return [];
      const message = "The plan is hidden, and hidden plans have no preview link; test it with the Azure CLI or by the template that deploys it.";
      return [{ path: ["plans", id, "visibility"], message }];
    });
  }
});

// src/rules/audience/kind-declared.ts
var kindDeclared = offerRule({
  id: "audience/kind-declared",
  title: "Subscriptions that preview an offer say of what kind they are",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "azure-application"],
  reads: ["/previewAudiences/*/kind"],
  sources: [
    {
      name: "Test your VM offer for the Azure Marketplace in staging (2016)",
      quote: "In case of Virtual Machines and Solution templates, please **do not** whitelist subscriptions of type CSP, DreamSpark or Azure in Open."
    }
  ],
  why: "Subscriptions of some kinds must not preview a virtual machine, and the kind cannot be told from the ID.",
  fix: "Say the `kind`. The Azure portal shows it as the offer of the subscription; it never leaves the repository.",
  check({ offer }) {
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      if (audience === void 0 || audience.kind !== void 0) return [];
      const message = "The kind of this subscription is not said, so it cannot be checked that it may preview the offer; add `kind`.";
      return [{ path: ["previewAudiences", index, "kind"], message }];
    });
  }
});

// src/rules/audience/no-csp-dreamspark-open.ts
var refused = /* @__PURE__ */ new Map([
  ["csp", "a cloud solution provider (CSP)"],
  ["dreamSpark", "DreamSpark"],
  ["azureInOpen", "Azure in Open"]
]);
var noCspDreamsparkOpen = offerRule({
  id: "audience/no-csp-dreamspark-open",
  title: "No CSP, DreamSpark or Azure in Open subscription previews an offer",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "azure-application"],
  reads: ["/previewAudiences/*/kind"],
  sources: [
    {
      name: "Test your VM offer for the Azure Marketplace in staging (2016)",
      quote: "In case of Virtual Machines and Solution templates, please **do not** whitelist subscriptions of type CSP, DreamSpark or Azure in Open."
    }
  ],
  why: "Microsoft asks publishers not to give previews of virtual machines to subscriptions of these kinds.",
  fix: "Preview the offer by a subscription of another kind.",
  check({ offer }) {
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      const kind = refused.get(audience?.kind);
      if (kind === void 0) return [];
      const message = `Subscriptions of ${kind} must not preview a virtual machine offer; name one of another kind.`;
      return [{ path: ["previewAudiences", index, "kind"], message }];
    });
  }
});

// src/rules/audience/not-for-outsiders.ts
var notForOutsiders = offerRule({
  id: "audience/not-for-outsiders",
  title: "The preview is for people of your own organisation",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: [
    "/previewAudiences/*/email",
    "/listing/en-us/supportContact/email",
    "/listing/en-us/engineeringContact/email"
  ],
  sources: [
    {
      name: "How to review and publish an offer to Microsoft commercial marketplace (2020)",
      quote: "Do not use the preview audience to give people outside your organization visibility into an offer. Use the Private Offer option instead."
    }
  ],
  why: "The preview is for testing. Customers who are to have an offer of their own get a private offer or a private plan.",
  fix: "Take the address out, and give its owner a private plan or a private offer.",
  check({ offer }) {
    const { previewAudiences: _, ...rest } = offer;
    const own = new Set(domains(rest).flatMap((domain) => organisation(domain) ?? []));
    if (own.size === 0) return [];
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      const theirs = organisation(audience?.email?.split("@").at(-1));
      if (theirs === void 0 || own.has(theirs) || personal.has(theirs)) return [];
      const message = `${shown(theirs)} is no domain of the offer's contacts and links: the preview is not for people outside your organisation. Give them a private plan or a private offer.`;
      return [{ path: ["previewAudiences", index, "email"], message }];
    });
  }
});
var personal = /* @__PURE__ */ new Set(["outlook.com", "hotmail.com", "live.com", "msn.com", "gmail.com"]);
function domains(value) {
  if (typeof value === "string")
    return /^[^\s@]+@([^\s@]+)$|^https?:\/\/([^/?#:]+)/i.exec(value)?.slice(1).filter(Boolean) ?? [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(domains) : [];
}
function organisation(domain) {
  const labels = domain?.toLowerCase().split(".") ?? [];
  if (labels.slice(-2).join(".") === "onmicrosoft.com") return void 0;
  const short2 = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2;
  return labels.length < 2 ? void 0 : labels.slice(short2 ? -3 : -2).join(".");
}

// src/rules/audience/preview-required.ts
var previewRequired = offerRule({
  id: "audience/preview-required",
  title: "Somebody can see the preview",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/previewAudiences", "/setup/sellThroughMicrosoft"],
  sources: [
    {
      name: "Test your VM offer for the Azure Marketplace in staging (2016)",
      quote: "In the **Who can access your staged offer?** dialog box, enter the list of Azure subscriptions that you will use to preview your offer"
    },
    {
      name: "How to review and publish an offer to Microsoft commercial marketplace (2020)",
      quote: "If your offer will be sold through Microsoft (transactable), only the audience you specified on the **Preview audience** page of your offer can purchase and access the offer for testing."
    }
  ],
  why: "An offer is tried in preview before it goes live. Virtual machines are previewed by subscriptions, SaaS offers that Microsoft sells by people.",
  fix: "Name those who try the preview under `previewAudiences`: 1 to 100 subscriptions, or 1 to 20 e-mail addresses.",
  check({ offer }) {
    const needed2 = offer.type === "software-as-a-service" && offer.setup?.sellThroughMicrosoft === true;
    if (!needed2 || offer.previewAudiences !== void 0) return [];
    const message = "`previewAudiences` is missing: Microsoft sells this offer, so name the e-mail addresses of those who try the preview.";
    return [{ path: ["previewAudiences"], message }];
  }
});

// src/rules/audience/subscription-guid.ts
var subscriptionGuid = {
  id: "audience/subscription-guid",
  title: "Subscription IDs are GUIDs in lower case",
  severity: "error",
  kind: "schema",
  scope: "form",
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "The marketplace takes no other spelling, and a wrong ID shows the offer to nobody.",
  fix: "Copy the ID from the Azure portal, Subscriptions. Write its letters in lower case."
};

// src/rules/audience/subscription-not-nil.ts
var subscriptionNotNil = offerRule({
  id: "audience/subscription-not-nil",
  title: "A subscription is not the GUID of zeros",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: deployedTypes,
  reads: ["/previewAudiences/*/id"],
  sources: [{ name: "API schema of price-and-availability-offer" }],
  why: "Nobody has that subscription: it stands where an ID was never filled in.",
  fix: "Copy the ID from the subscriptions of the Azure portal.",
  check({ offer }) {
    return (offer.previewAudiences ?? []).flatMap((audience, index) => {
      if (audience?.id === void 0 || /[^0-]/.test(audience.id)) return [];
      const message = "`id` is the GUID of zeros, which is no subscription; copy the ID from the Azure portal.";
      return [{ path: ["previewAudiences", index, "id"], message }];
    });
  }
});

// src/rules/audience/transactable-only-audience.ts
var transactableOnlyAudience = offerRule({
  id: "audience/transactable-only-audience",
  title: "Only an offer that Microsoft sells has a preview audience",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/previewAudiences", "/setup/sellThroughMicrosoft"],
  sources: [
    {
      name: "How to review and publish an offer to Microsoft commercial marketplace (2020)",
      quote: "only the audience you specified on the Preview audience page of your offer can purchase and access the offer for testing"
    },
    {
      name: "Partner Center documentation, plan-saas-offer",
      quote: "This setting is not available if you choose to process transactions independently"
    }
  ],
  why: "The audience is who may buy the preview; what Microsoft does not sell is not bought.",
  fix: "Leave `previewAudiences` out, or have Microsoft sell the offer.",
  check({ offer }) {
    const listed2 = offer.setup?.sellThroughMicrosoft === false && offer.setup.callToAction !== void 0;
    if (!listed2 || offer.previewAudiences === void 0) return [];
    const message = "`previewAudiences` is given, and Microsoft does not sell this offer, so that nobody buys its preview; leave it out.";
    return [{ path: ["previewAudiences"], part: "key", message }];
  }
});

// src/rules/audience/family.ts
var audienceRules = [
  ...audienceFields,
  kindDeclared,
  noCspDreamsparkOpen,
  previewRequired,
  subscriptionGuid,
  subscriptionNotNil,
  transactableOnlyAudience,
  notForOutsiders,
  changeNeedsRepublish,
  hiddenPlanNoPreviewLink
];

// src/rules/configured.ts
function configured(found2, { configuration, rules, today, known: known2 }) {
  const { waivers = [] } = configuration;
  const set = settingsOf(configuration, rules);
  const free = new Set(rules.filter(waivable).map(({ id }) => id));
  const holding = waivers.filter(({ until: until2 }) => until2 >= today);
  const findings = [];
  const waived = [];
  const standing = [];
  for (const finding of found2) {
    const setting = set.get(finding.rule) ?? finding.severity;
    const waiver = free.has(finding.rule) ? holding.find((one) => fits(one, finding)) : void 0;
    const severity = setting === "off" ? finding.severity : setting;
    if (waiver !== void 0) {
      waived.push({ ...finding, severity, reason: waiver.reason, until: waiver.until });
      continue;
    }
    const told2 = setting === "off" && finding.severity === "error" ? "error" : setting;
    if (told2 !== "off") findings.push({ ...finding, severity: known2.has(finding) ? "notice" : told2 });
    standing.push({ ...finding, severity: graver(severity, finding.severity) });
  }
  return { findings, waived, standing };
}
function idleWaivers({ waivers = [] }, found2) {
  return waivers.flatMap((waiver, index) => found2.some((finding) => fits(waiver, finding)) ? [] : [index]);
}
var waivable = ({ scope }) => scope !== "form" && scope !== "configuration";
var byProfile = {
  current: () => [],
  cautious: (rules) => rules.filter(({ id }) => id.endsWith("-older-limit")).map(({ id }) => [id, "warning"])
};
function settingsOf({ profile = "current", severities: severities2 = {} }, rules) {
  return new Map([...byProfile[profile](rules), ...Object.entries(severities2)]);
}
function fits({ rule, offer, path }, finding) {
  if (rule !== finding.rule || offer !== void 0 && offer !== finding.offer) return false;
  const at = pointer(finding.path);
  return path === void 0 || at === path || at.startsWith(`${path}/`);
}
var graver = (a, b) => severities.indexOf(a) < severities.indexOf(b) ? a : b;

// src/rules/configuration/rule-known.ts
var ruleKnown = {
  id: "configuration/rule-known",
  title: "Severities and waivers name rules that there are, and ask of them what can be",
  severity: "error",
  kind: "cross-field",
  scope: "configuration",
  reads: ["/severities", "/waivers"],
  sources: [{ name: "the configuration of Offerlane" }],
  why: "A setting of a rule that is not there does nothing, and a finding that nobody sees would keep an offer from being staged.",
  fix: "Correct the ID; docs/rules.md lists them. Lower an error to `notice`, or waive it with a reason and a date, in the place of `off`.",
  check({ configuration: { severities: severities2 = {}, waivers = [] }, rules }) {
    const set = Object.entries(severities2).flatMap(([id, setting]) => {
      const rule = rules.get(id);
      if (rule === void 0) return [{ path: ["severities", id], part: "key", message: unknown(id, rules) }];
      if (setting !== "off" || rule.severity !== "error") return [];
      const message = `\`${id}\` is an error, which keeps an offer from being staged and is never silent; make it \`notice\`, or waive it.`;
      return [{ path: ["severities", id], message }];
    });
    const waived = waivers.flatMap(({ rule: id }, index) => {
      const path = ["waivers", index, "rule"];
      const rule = rules.get(id);
      if (rule === void 0) return [{ path, message: unknown(id, rules) }];
      if (waivable(rule)) return [];
      const message = `\`${id}\` cannot be waived: what it finds cannot be read or sent as it is. Mend it in its place.`;
      return [{ path, message }];
    });
    return [...set, ...waived];
  }
};
function unknown(id, rules) {
  const meant = nearest(id, rules.keys());
  return `${shown(id)} is no rule; ${meant === void 0 ? "docs/rules.md lists them." : `did you mean \`${meant}\`?`}`;
}

// src/rules/configuration/waiver-expired.ts
var waiverExpired = {
  id: "configuration/waiver-expired",
  title: "No waiver is older than its last day",
  severity: "warning",
  kind: "cross-field",
  scope: "configuration",
  reads: ["/waivers/*/until"],
  sources: [{ name: "the configuration of Offerlane" }],
  why: "What it waived is told again, as grave as it is, and the waiver only seems to hold.",
  fix: "Mend what it waived and take it out, or set a later day and say in the reason why it takes longer.",
  check({ configuration: { waivers = [] }, today }) {
    return waivers.flatMap(({ rule, until: until2 }, index) => {
      if (until2 >= today) return [];
      const message = `This waiver of \`${rule}\` held until ${until2}; mend what it waived and take it out, or set a later day.`;
      return [{ path: ["waivers", index, "until"], message }];
    });
  }
};

// src/rules/configuration/waiver-used.ts
var waiverUsed = {
  id: "configuration/waiver-used",
  title: "Every waiver fits a finding",
  severity: "notice",
  kind: "cross-field",
  scope: "configuration",
  reads: ["/waivers/*"],
  sources: [{ name: "the configuration of Offerlane" }],
  why: "One that fits nothing may be spelt wrong, and would hide a fault that comes later.",
  fix: "Take it out, or correct its offer and path.",
  check({ configuration: { waivers = [] }, rules, today, idle }) {
    return idle.flatMap((index) => {
      const { rule: id = "", until: until2 = "" } = waivers[index] ?? {};
      const rule = rules.get(id);
      if (until2 < today || rule === void 0 || !waivable(rule)) return [];
      const message = `This waiver of \`${id}\` fits no finding of any offer; take it out, or correct its offer and path.`;
      return [{ path: ["waivers", index], message }];
    });
  }
};

// src/rules/configuration/family.ts
var configurationRules = [ruleKnown, waiverExpired, waiverUsed];

// src/rules/container/cnab-version-bump.ts
function bundles(plan) {
  const technical = plan?.technicalConfiguration;
  if (technical?.payloadType !== "cnab") return [];
  return (technical.cnabReferences ?? []).flatMap((reference, index) => {
    const { registryName, repositoryName, tag: tag2, digest } = reference ?? {};
    if (registryName === void 0 || repositoryName === void 0 || tag2 === void 0 || digest === void 0)
      return [];
    return [{ name: `${registryName}/${repositoryName}:${tag2}`, tag: tag2, digest, index }];
  });
}
var cnabVersionBump = changeRule({
  id: "container/cnab-version-bump",
  title: "A new bundle has a new tag",
  policy: "500",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["container"],
  reads: ["/plans/*/technicalConfiguration/cnabReferences"],
  sources: [{ name: "Partner Center documentation, azure-container-plan-technical-configuration-kubernetes" }],
  why: "A tag that is attached to an offer stays what it is: clusters that have it would not hear of another.",
  fix: "Build the bundle with the next version, and add it under its own tag.",
  check({ before, after, against }) {
    const earlier = new Map(
      Object.values(before.offer.plans ?? {}).flatMap(
        (plan) => bundles(plan).map(({ name, digest }) => [name, digest])
      )
    );
    return Object.entries(after.offer.plans ?? {}).flatMap(
      ([id, plan]) => bundles(plan).flatMap(({ name, tag: tag2, digest, index }) => {
        const was = earlier.get(name);
        if (was === void 0 || was === digest) return [];
        const message = `The tag ${shown(tag2)} is another bundle here than in ${against}; give the new bundle a tag of its own.`;
        return [{ path: ["plans", id, "technicalConfiguration", "cnabReferences", index, "digest"], message }];
      })
    );
  }
});

// src/rules/container/fields.ts
var containerFields = [
  fieldRule({
    id: "container/acr-name",
    title: "A registry is named without its domain",
    sources: [
      {
        name: "Partner Center documentation, create-azure-container-offer",
        quote: "Be sure to omit azurecr.io from the name"
      }
    ],
    why: "The marketplace adds the domain itself.",
    fix: "Write the name of the registry alone: `fabrikam`, not `fabrikam.azurecr.io`."
  }),
  fieldRule({
    id: "container/private-registry",
    title: "Images are in a repository of a private Azure Container Registry",
    sources: [
      {
        name: "Partner Center documentation, create-azure-container-offer",
        quote: "Container images must be hosted in a private Azure Container Registry"
      }
    ],
    why: "The marketplace copies the images from there before customers see them.",
    fix: "Name subscription, resource group, registry, user and repository, as the Azure portal shows them."
  }),
  fieldRule({
    id: "container/tag-version-prefix",
    title: "A tag is `latest`, or begins with a version",
    sources: [
      {
        name: "Partner Center documentation, create-azure-container-offer",
        quote: "must start with either X.Y- or X.Y.Z-"
      }
    ],
    why: "Customers tell by the version which image they get.",
    fix: "Tag the image with its version first, such as 2.1.0-linux-amd64."
  }),
  fieldRule({
    id: "container/tags-limit",
    title: "A plan has 1 to 16 tags",
    sources: [{ name: "Product ingestion API, container technical configuration schema" }],
    why: "The marketplace takes no more, and offers nothing without one.",
    fix: "Keep the tags that customers deploy."
  }),
  fieldRule({
    id: "container/k8s-extension-type-format",
    title: "A cluster extension is named by publisher and application",
    policy: "500",
    sources: [{ name: "Partner Center documentation, azure-container-plan-technical-configuration-kubernetes" }],
    why: "Clusters know the application by this name, in which case and dots count.",
    fix: "Write the name of the publisher and that of the application, with a dot between."
  })
];

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date,
  datetime: () => datetime,
  duration: () => duration,
  time: () => time
});
function datetime(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
  return _isoDate(ZodISODate, params);
}
function time(params) {
  return _isoTime(ZodISOTime, params);
}
function duration(params) {
  return _isoDuration(ZodISODuration, params);
}

// node_modules/zod/v4/classic/coerce.js
var coerce_exports = {};
__export(coerce_exports, {
  bigint: () => bigint,
  boolean: () => boolean,
  date: () => date2,
  number: () => number,
  string: () => string
});
function string(params) {
  return _coercedString(ZodString, params);
}
function number(params) {
  return _coercedNumber(ZodNumber, params);
}
function boolean(params) {
  return _coercedBoolean(ZodBoolean, params);
}
function bigint(params) {
  return _coercedBigint(ZodBigInt, params);
}
function date2(params) {
  return _coercedDate(ZodDate, params);
}

// schemas/facts.ts
var facts = registry();

// src/source/field.ts
function rootField(schema) {
  return remembered(roots, schema, () => field(schema, {}));
}
function fieldAt(root, value, path) {
  let at = root;
  let current = value;
  for (const segment of path) {
    at = childField(at, current, segment);
    current = member(current, segment);
  }
  return at;
}
function childField(parent, value, segment) {
  if (parent.schema === void 0) return parent;
  const option = chosen(parent.schema, value);
  const children = remembered(parent.known, option, () => /* @__PURE__ */ new Map());
  const { type } = option.def;
  const name = type === "object" || type === "union" ? String(segment) : "";
  const known2 = children.get(name);
  if (known2 !== void 0) return known2;
  const { page, class: changeClass, digest } = parent.facts;
  const inherited = { ...page && { page }, ...changeClass && { class: changeClass }, ...digest && { digest } };
  const child = field(memberSchema(option, segment), inherited);
  if (child.schema !== void 0) children.set(name, child);
  return child;
}
function walk(root, value, visit) {
  const path = [];
  const step = (at, current) => {
    if (!visit(at, current, path)) return;
    for (const [key, child] of members(current)) {
      path.push(key);
      step(childField(at, current, key), child);
      path.pop();
    }
  };
  step(root, value);
}
function says(schema, fact) {
  if (schema === void 0) return false;
  const known2 = said[fact].get(schema);
  if (known2 !== void 0) return known2;
  said[fact].set(schema, false);
  const bare = unwrap(schema);
  const own = facts.get(bare)?.[fact] !== void 0;
  const found2 = own || memberSchemas(bare).some((one) => says(one, fact));
  said[fact].set(schema, found2);
  return found2;
}
var said = {
  file: /* @__PURE__ */ new WeakMap(),
  identity: /* @__PURE__ */ new WeakMap(),
  digest: /* @__PURE__ */ new WeakMap()
};
function memberSchemas(option) {
  if (option instanceof ZodObject) return Object.values(option.shape);
  if (option instanceof ZodDiscriminatedUnion) return option.options;
  if (option instanceof ZodArray) return [option.element];
  return option instanceof ZodRecord ? [option.valueType] : [];
}
function members(value) {
  if (Array.isArray(value)) return value.entries();
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function member(value, segment) {
  if (typeof value !== "object" || value === null) return void 0;
  return Object.getOwnPropertyDescriptor(value, segment)?.value;
}
function valueAt(value, path) {
  return path.reduce(member, value);
}
function knownKeys(schema, value) {
  const option = schema && chosen(schema, value);
  if (option instanceof ZodObject) return Object.keys(option.shape);
  if (option instanceof ZodDiscriminatedUnion) {
    return [...new Set(option.options.flatMap((one) => one instanceof ZodObject ? Object.keys(one.shape) : []))];
  }
  return void 0;
}
function field(schema, inherited) {
  const bare = schema && unwrap(schema);
  return { schema: bare, facts: { ...inherited, ...bare && facts.get(bare) }, known: /* @__PURE__ */ new Map() };
}
function memberSchema(option, segment) {
  if (option instanceof ZodObject) {
    return Object.hasOwn(option.shape, segment) ? option.shape[segment] : void 0;
  }
  if (option instanceof ZodDiscriminatedUnion) return segment === option.def.discriminator ? option : void 0;
  if (option instanceof ZodArray) return option.element;
  return option instanceof ZodRecord ? option.valueType : void 0;
}
function chosen(schema, value) {
  if (schema.def.type !== "union" || !(schema instanceof ZodDiscriminatedUnion)) return schema;
  const options = remembered(optionsByChoice, schema, () => new Map(choices(schema)));
  return options.get(member(value, schema.def.discriminator)) ?? schema;
}
function choices(union) {
  return union.options.flatMap((option) => {
    const named = option instanceof ZodObject ? option.shape[union.def.discriminator] : void 0;
    return named instanceof ZodLiteral ? [...named.values].map((value) => [value, option]) : [];
  });
}
var roots = /* @__PURE__ */ new WeakMap();
var optionsByChoice = /* @__PURE__ */ new WeakMap();
function remembered(memory, key, make) {
  const known2 = memory.get(key);
  if (known2 !== void 0) return known2;
  const made = make();
  memory.set(key, made);
  return made;
}
function unwrap(schema) {
  const wrapped = schema instanceof ZodOptional || schema instanceof ZodNullable;
  return wrapped ? unwrap(schema.unwrap()) : schema;
}

// src/rules/container/k8s-extension-type.ts
var field2 = ["technicalConfiguration", "clusterExtensionType"];
var k8sExtensionType = {
  id: "container/k8s-extension-type",
  title: "Each plan has a cluster extension of its own",
  policy: "500",
  severity: "error",
  kind: "cross-file",
  scope: "repository",
  reads: ["/plans/*/technicalConfiguration/clusterExtensionType", "/type"],
  sources: [{ name: "Partner Center documentation, azure-container-plan-technical-configuration-kubernetes" }],
  why: "A cluster has one extension of each type, so that two plans with one type shut each other out.",
  fix: "Name the extension of this plan otherwise.",
  marks({ type, plans = {} }) {
    return Object.entries(type === "container" ? plans : {}).flatMap(([id, plan]) => {
      const text = valueAt(plan, field2);
      return typeof text === "string" ? [{ path: ["plans", id, ...field2], key: text.toLowerCase(), text }] : [];
    });
  },
  check({ judged, others }) {
    const named = /* @__PURE__ */ new Map();
    return [...others, ...judged].flatMap(
      ({ id, marks }, index) => marks.flatMap(({ path, key, text }) => {
        const own = `${id}/${path[1]}`;
        const first = named.get(key) ?? own;
        named.set(key, first);
        if (first === own || index < others.length) return [];
        const message = `${shown(text)} is the extension of ${shown(first)} already; each plan has a type of its own.`;
        return [{ offer: id, path, message }];
      })
    );
  }
};

// src/rules/container/k8s-extension-type-immutable.ts
var k8sExtensionTypeImmutable = changeRule({
  id: "container/k8s-extension-type-immutable",
  title: "The type of a cluster extension stays",
  policy: "500",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["container"],
  reads: ["/plans/*/technicalConfiguration/clusterExtensionType"],
  sources: [{ name: "Partner Center documentation, azure-container-plan-technical-configuration-kubernetes" }],
  why: "Clusters know what is installed on them by this name.",
  fix: "Put the name back, and add a plan for the other extension.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const path = ["technicalConfiguration", "clusterExtensionType"];
      const [was, is] = [valueAt(earlier.get(id), path), valueAt(plan, path)];
      if (was === void 0 || is === void 0 || was === is) return [];
      const message = `${nameOf(path)} is ${shown(is)} here and ${shown(was)} in ${against}; a published plan keeps it. Put it back.`;
      return [{ path: ["plans", id, ...path], message }];
    });
  }
});

// src/rules/container/repository-immutable.ts
var repositoryImmutable = changeRule({
  id: "container/repository-immutable",
  title: "The repository of a published plan stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["container"],
  reads: ["/plans/*/technicalConfiguration/imageRepositoryDetails"],
  sources: [
    {
      name: "Partner Center documentation, create-azure-container-offer",
      quote: "After the name is set, it can't be changed. Use a unique name for each offer in your account"
    }
  ],
  why: "Customers pull by the name of the repository; another name takes their images away.",
  fix: "Put the name back, and push the new images into that repository under new tags.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const path = ["technicalConfiguration", "imageRepositoryDetails", "repositoryName"];
      const [was, is] = [valueAt(earlier.get(id), path), valueAt(plan, path)];
      if (was === void 0 || is === void 0 || was === is) return [];
      const message = `${nameOf(path)} is ${shown(is)} here and ${shown(was)} in ${against}; a published plan keeps its repository. Put it back.`;
      return [{ path: ["plans", id, ...path], message }];
    });
  }
});

// src/rules/container/repository-unique.ts
var field3 = ["technicalConfiguration", "imageRepositoryDetails", "repositoryName"];
var repositoryUnique = {
  id: "container/repository-unique",
  title: "Each container offer has a repository of its own",
  severity: "error",
  kind: "cross-file",
  scope: "repository",
  reads: ["/plans/*/technicalConfiguration/imageRepositoryDetails/repositoryName", "/type"],
  sources: [
    {
      name: "Partner Center documentation, create-azure-container-offer",
      quote: "After the name is set, it can't be changed. Use a unique name for each offer in your account"
    }
  ],
  why: "The marketplace keeps the images of each offer under the name of its repository.",
  fix: "Push the images of this offer into a repository of their own.",
  marks({ type, plans = {} }) {
    return Object.entries(type === "container" ? plans : {}).flatMap(([id, plan]) => {
      const text = valueAt(plan, field3);
      return typeof text === "string" ? [{ path: ["plans", id, ...field3], key: text, text }] : [];
    });
  },
  check({ judged, others }) {
    const named = /* @__PURE__ */ new Map();
    return [...others, ...judged].flatMap(
      ({ id, marks }, index) => marks.flatMap(({ path, key, text }) => {
        const first = named.get(key) ?? id;
        named.set(key, first);
        if (first === id || index < others.length) return [];
        const message = `The offer ${shown(first)} has images in ${shown(text)} already; each offer has a repository of its own.`;
        return [{ offer: id, path, message }];
      })
    );
  }
};

// src/rules/container/tag-latest.ts
var tagLatest = offerRule({
  id: "container/tag-latest",
  title: "The tags have `latest` and a version",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: ["container"],
  reads: ["/plans/*/technicalConfiguration/imageTags"],
  sources: [
    {
      name: "Partner Center documentation, create-azure-container-offer",
      quote: "This field must include a latest tag"
    },
    { name: "Partner Center documentation, create-azure-container-offer", quote: "It must also include a version tag" }
  ],
  why: "Who names no tag gets `latest`; who wants to stay at a version needs one.",
  fix: "List `latest`, and one tag or more that begins with a version.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
    const technical = plan?.technicalConfiguration;
    const tags = technical?.payloadType === "image" ? technical.imageTags : void 0;
    if (tags === void 0) return [];
    const path = ["plans", id, "technicalConfiguration", "imageTags"];
    if (!tags.includes("latest")) return [{ path, message: "`latest` is not among the tags; add it." }];
    if (tags.some((tag2) => tag2 !== "latest")) return [];
    return [{ path, message: "No tag begins with a version; add one, such as 2.1.0-linux-amd64." }];
  })
});

// src/rules/container/family.ts
var containerRules = [
  ...containerFields,
  cnabVersionBump,
  k8sExtensionType,
  k8sExtensionTypeImmutable,
  repositoryImmutable,
  repositoryUnique,
  tagLatest
];

// src/rules/flow/pages-complete.ts
var pagesComplete = {
  id: "flow/pages-complete",
  title: "Every page of an offer is filled in",
  severity: "error",
  kind: "schema",
  scope: "form",
  sources: [
    {
      name: "How to review and publish an offer to Microsoft commercial marketplace (2020)",
      quote: "If any of the pages have a status other than **Complete**, you need to correct the issue on that page and then return to the **Review and publish** page to confirm the status now shows as **Complete**."
    },
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "The four steps under the WALKTHROUGH page in the Publishing portal should be completed and green."
    }
  ],
  why: "An offer can be staged once all its pages are Complete; of this page there is nothing yet.",
  fix: "Add the page: the block that the message names, with its fields."
};

// src/rules/flow/family.ts
var flowRules = [pagesComplete];

// src/rules/form.ts
function form(id, title, why, fix) {
  const text = {
    severity: "error",
    sources: [{ name: "the form of offers in YAML" }]
  };
  return { id, title, why, fix, ...text, kind: "schema", scope: "form" };
}
var formRules = [
  form(
    "source/yaml",
    "Files are YAML, one document each",
    "Nothing in a file can be judged or published until it can be read.",
    "Mend the line. Most often a quote, a bracket, a colon or a space is missing."
  ),
  form(
    "source/encoding",
    "Files are UTF-8 text",
    "Other encodings turn letters into others on their way to the marketplace.",
    "Save the file as UTF-8."
  ),
  form(
    "source/limit",
    "Files keep to the limits of what is read",
    "Limits keep one file from costing a run all its time or memory.",
    "Make the file smaller, or write out some of its anchors."
  ),
  form(
    "source/file-missing",
    "Every file that an offer names is in its folder",
    "The marketplace receives the file, so it must be there.",
    "Add the file, or correct the path. Paths start at the folder of the offer, and their letters are upper or lower case as in the name."
  ),
  form(
    "source/file-outside",
    "An offer reads nothing outside its folder",
    "An offer is whole in its folder, so that its digest says all of it and no pull request can publish a file from elsewhere.",
    "Copy the file into the folder of the offer and name it from there."
  ),
  form(
    "source/file-kind",
    "Files are plain files",
    "Links and Git LFS pointers are not the content that customers would see.",
    "Put the file itself there; with Git LFS, check out with `lfs: true`."
  ),
  form(
    "source/file-unused",
    "Every YAML file in the folder of an offer is read",
    "A plan in a file of another name would silently not be published.",
    "Rename it to `plans/<plan-id>.yml`, or move it out of the folder."
  ),
  form(
    "source/secret-by-reference",
    "Secrets stand by name",
    "What is in a repository is read by everyone who can read the repository, for as long as its history lasts.",
    "Give the secret a name, write `{ secret: name }`, and have the operator bind it. If a value was pushed, replace it where it is used."
  ),
  form(
    "shape/unknown-key",
    "Every key is a field",
    "A key that no one reads is most often a field that is spelt wrong or indented wrong, and would silently not be published.",
    "Correct its spelling or its place. What the API has and Offerlane does not model stands under `api`."
  ),
  form(
    "shape/missing-key",
    "What is required is there",
    "The marketplace refuses an offer without it.",
    "Add the key. docs/offer.md describes each field."
  ),
  form(
    "shape/type",
    "Every value is of its kind",
    "Text, numbers, lists and mappings cannot stand for each other.",
    "Write the value as the message says. Put text that looks like a number in quotes."
  ),
  form(
    "shape/choice",
    "A value that is one of a few is one of them",
    "The marketplace knows no others.",
    "Take one of those that the message names."
  ),
  form(
    "shape/limit",
    "Texts, lists and numbers keep to their limits",
    "The marketplace refuses what is longer, shorter, more or less.",
    "Keep to the limit that the message names."
  ),
  form(
    "shape/format",
    "A value with a format is written in it",
    "The marketplace refuses other spellings.",
    "Write it as the message says."
  ),
  form(
    "shape/duplicate",
    "Items of a list that must differ do",
    "Two items with the same identity contradict each other, or one of them does nothing.",
    "Keep one of them."
  )
];

// src/rules/leads/blob-unsupported.ts
var blobUnsupported = offerRule({
  id: "leads/blob-unsupported",
  title: "Leads do not go to a blob",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/customerLeads/leadDestination"],
  sources: [
    {
      name: "Partner Center documentation, commercial-marketplace-get-customer-leads",
      quote: "The Azure Blob lead destination is no longer supported"
    }
  ],
  why: "The marketplace has given this destination up: leads that are sent there are lost.",
  fix: "Send leads to a table of the same storage account: `leadDestination: table`.",
  check({ offer }) {
    if (offer.customerLeads?.leadDestination !== "blob") return [];
    const message = "Leads cannot be sent to a blob any more; take `table`, with the same storage account.";
    return [{ path: ["customerLeads", "leadDestination"], message }];
  }
});

// src/rules/leads/dynamics-office365-rotation.ts
var dynamicsOffice365Rotation = offerRule({
  id: "leads/dynamics-office365-rotation",
  title: "The password of a user runs out every 90 days",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/customerLeads/dynamicsLeadConfiguration/authentication"],
  sources: [
    {
      name: "Partner Center documentation, commercial-marketplace-lead-management-instructions-dynamics",
      quote: "required to update your username and password every 90 days"
    }
  ],
  why: "After 90 days leads are lost until someone notices.",
  fix: "Sign in by an application: `authentication: azureAD`. Or note the day on which the password is changed.",
  check({ offer: { customerLeads } }) {
    const dynamics = customerLeads?.leadDestination === "dynamics" ? customerLeads.dynamicsLeadConfiguration : void 0;
    if (dynamics?.authentication !== "office365") return [];
    const message = "The password of this user has to be changed every 90 days; an application (azureAD) needs no such care.";
    return [{ path: ["customerLeads", "dynamicsLeadConfiguration", "authentication"], message }];
  }
});

// src/rules/leads/fields.ts
var leadsFields = [
  fieldRule({
    id: "leads/destination-known",
    title: "Leads go to a destination that there is, with its own settings",
    sources: [{ name: "Product ingestion API, customer-leads schema" }],
    why: "The marketplace sends leads by the settings of the destination that is named, and by no others.",
    fix: "Name a destination, and write its settings under the field that is named after it."
  }),
  fieldRule({
    id: "leads/dynamics-auth",
    title: "Dynamics 365 is reached by an application or by a user",
    sources: [{ name: "Product ingestion API, customer-leads schema, dynamicsLeadConfiguration" }],
    why: "The marketplace signs in to your instance to write leads into it.",
    fix: "Give the instance, `authentication`, and what goes with it: an application with its tenant, or a user."
  }),
  fieldRule({
    id: "leads/https-endpoint",
    title: "Leads are posted to an https address",
    sources: [{ name: "Product ingestion API, customer-leads schema, httpsEndpointLeadConfiguration" }],
    why: "Leads are names and addresses of people; the marketplace posts them over TLS alone.",
    fix: "Write the whole address with https://."
  }),
  fieldRule({
    id: "leads/marketo",
    title: "A form of Marketo is named by three IDs",
    sources: [{ name: "Product ingestion API, customer-leads schema, marketoLeadConfiguration" }],
    why: "The marketplace fills in the form; with another ID leads are lost.",
    fix: "Copy the IDs from the embed code of the form in Marketo."
  }),
  fieldRule({
    id: "leads/salesforce",
    title: "An organisation of Salesforce is named by 15 letters and digits",
    sources: [{ name: "Product ingestion API, customer-leads schema, salesforceLeadConfiguration" }],
    why: "The marketplace sends leads to the organisation with that ID.",
    fix: "Copy the 15 characters of the organisation ID from the Web-to-Lead form."
  }),
  fieldRule({
    id: "leads/contact-email",
    title: "Who gets leads, or is told of failures, is named by e-mail addresses",
    sources: [{ name: "Product ingestion API, customer-leads schema" }],
    why: "A message to a wrong address is lost, and a lead with it.",
    fix: "Write whole e-mail addresses; for leads by e-mail, one at least."
  })
];

// src/rules/links.ts
function links({ offer }) {
  const page = offer.listing?.["en-us"];
  const at = ["listing", "en-us"];
  const found2 = [];
  const add = (rule, path, url, asking = "read") => found2.push({ rule, path, url, asking });
  add("listing/privacy-url-reachable", [...at, "privacyPolicyLink"], page?.privacyPolicyLink);
  for (const [index, one] of (page?.generalLinks ?? []).entries())
    add("listing/useful-links-work", [...at, "generalLinks", index, "link"], one?.link);
  for (const key of [
    "globalSupportWebsite",
    "governmentSupportWebsite",
    "cloudSolutionProviderMarketingMaterials"
  ])
    add("listing/useful-links-work", [...at, key], page === void 0 || !(key in page) ? void 0 : page[key]);
  for (const [index, one] of (page?.media?.videos ?? []).entries()) {
    const video2 = one?.streamingUrl;
    add(
      "media/video-plays",
      [...at, "media", "videos", index, "streamingUrl"],
      video2 === void 0 ? void 0 : player(video2)
    );
  }
  const properties = offer.properties;
  add(
    "properties/terms-url-reachable",
    ["properties", "termsOfUseUrl"],
    properties !== void 0 && "termsOfUseUrl" in properties ? properties.termsOfUseUrl : void 0
  );
  if (offer.type === "software-as-a-service") {
    const technical = offer.technicalConfiguration;
    add("saas/landing-reachable", ["technicalConfiguration", "landingPageUrl"], technical?.landingPageUrl);
    add(
      "saas/webhook-reachable",
      ["technicalConfiguration", "connectionWebhook"],
      technical?.connectionWebhook,
      "webhook"
    );
  }
  const leads = offer.customerLeads;
  if (leads !== void 0 && "httpsEndpointLeadConfiguration" in leads)
    add(
      "leads/https-endpoint-accepts",
      ["customerLeads", "httpsEndpointLeadConfiguration", "httpsEndpointUrl"],
      leads.httpsEndpointLeadConfiguration?.httpsEndpointUrl,
      "lead"
    );
  return found2.flatMap(({ url, ...link }) => url === void 0 ? [] : [{ ...link, url }]);
}
function player(video2) {
  const { hostname = "" } = URL.parse(video2) ?? {};
  const address = encodeURIComponent(video2);
  if (/(^|\.)youtube\.com$|^youtu\.be$/i.test(hostname))
    return `https://www.youtube.com/oembed?format=json&url=${address}`;
  return /(^|\.)vimeo\.com$/i.test(hostname) ? `https://vimeo.com/api/oembed.json?url=${address}` : void 0;
}
function linkFaults(subject, rule, what, wrong) {
  if (subject.facts.answers.size === 0) return [];
  return links(subject).filter((link) => link.rule === rule).flatMap(({ path, url, asking }) => {
    const facts2 = subject.facts.answers.get(questionKey(asking, url));
    const said2 = facts2 && unanswered(facts2, wrong);
    return said2 === void 0 ? [] : [{ path, message: `${what} ${shown(URL.parse(url)?.host ?? url)} ${said2}.` }];
  });
}
var unanswered = ({ status, fault }, wrong) => fault ?? (status === void 0 ? void 0 : wrong(status));
var notRead = (status) => status >= 200 && status < 300 ? void 0 : `answers with status ${status}; anyone must be able to read it`;

// src/rules/leads/https-endpoint-accepts.ts
var httpsEndpointAccepts = offerRule({
  id: "leads/https-endpoint-accepts",
  title: "The endpoint for leads takes one",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/customerLeads"],
  sources: [{ name: "Partner Center documentation, commercial-marketplace-lead-management-instructions-https" }],
  why: "Leads that nobody takes are lost.",
  fix: "Have the endpoint answer a lead with status 200.",
  check: (subject) => linkFaults(
    subject,
    "leads/https-endpoint-accepts",
    "The endpoint for leads at",
    (status) => status >= 200 && status < 300 ? void 0 : `answers a test lead with status ${status}`
  )
});

// src/rules/leads/required-by-type.ts
var requiredByType = offerRule({
  id: "leads/required-by-type",
  title: "An offer by contact has a destination for leads",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/customerLeads", "/setup/callToAction"],
  sources: [{ name: "Partner Center documentation, commercial-marketplace-get-customer-leads" }],
  why: "Customers of such an offer leave their address and wait for you; without a destination nobody hears of them.",
  fix: "Name a destination under `customerLeads`.",
  check({ offer: { customerLeads, setup } }) {
    const destination = customerLeads?.leadDestination ?? "none";
    if (setup?.callToAction !== "contactMe" || setup.sellThroughMicrosoft !== false || destination !== "none")
      return [];
    const message = "`callToAction` is `contactMe`, and leads go nowhere; name a destination under `customerLeads`.";
    return [{ path: ["setup", "callToAction"], message }];
  }
});

// src/rules/leads/family.ts
var leadsRules = [
  ...leadsFields,
  blobUnsupported,
  dynamicsOffice365Rotation,
  requiredByType,
  httpsEndpointAccepts
];

// src/rules/listing/active-presence.ts
var activePresence = offerRule({
  id: "listing/active-presence",
  title: "An offer that Microsoft sells has a public plan",
  policy: "100.1.5",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/audience", "/plans/*/availability", "/availability", "/setup/sellThroughMicrosoft"],
  sources: [{ name: "Commercial marketplace certification policies" }],
  why: "The policies permit private plans only beside a public one that can be bought.",
  fix: "Add a public plan, or put one back into sale. To end the sale of all, set `availability: stopped` on the offer.",
  check({ offer }) {
    const plans = Object.values(offer.plans ?? {});
    const sold = offer.setup?.sellThroughMicrosoft === true && offer.availability !== "stopped";
    const inSale = plans.filter((plan) => plan?.availability !== "stopped");
    if (!sold || inSale.length === 0 || inSale.some((plan) => plan?.audience === "public")) return [];
    const message = "Every plan in sale is private; an offer that Microsoft sells keeps one public plan, so add one.";
    return [{ path: ["plans"], message }];
  }
});

// src/rules/listing/contact-phone-format.ts
var contactPhoneFormat = offerRule({
  id: "listing/contact-phone-format",
  title: "Telephone numbers are written as the world writes them",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/supportContact/phone", "/listing/en-us/engineeringContact/phone"],
  sources: [{ name: "Marketplace criteria for content validation", quote: "ISO phone number notations are supported" }],
  why: "Customers call from other countries; a number without digits enough reaches nobody.",
  fix: 'Write it with the country first, such as "+1 425 555 0100".',
  check({ offer }) {
    const listing = offer.listing?.["en-us"];
    return ["supportContact", "engineeringContact"].flatMap((contact) => {
      const phone = listing?.[contact]?.phone;
      if (phone === void 0 || number2.test(phone.trim())) return [];
      const message = `${shown(phone)} is no telephone number as E.123 writes it; write it with the country first, such as "+1 425 555 0100".`;
      return [{ path: ["listing", "en-us", contact, "phone"], message }];
    });
  }
});
var number2 = /^\+?[(]?[0-9][0-9 ()./-]{4,24}(\s*(ext\.?|x|#)\s*[0-9]{1,8})?$/i;

// src/rules/comparable.ts
function comparable(text) {
  return text.replace(/<\/?(?:a|abbr|b|code|em|i|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi, "").replace(/<[/!]?[a-z-][^<>]*>/gi, " ").replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (entity, name) => characters[name] ?? entity).normalize("NFKC").replace(new RegExp("\\p{Cf}", "gu"), "").toLowerCase().replace(/\s+/g, " ").trim();
}
var characters = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  "#39": "'"
};

// src/rules/listing/description-distinct-from-plan.ts
var descriptionDistinctFromPlan = offerRule({
  id: "listing/description-distinct-from-plan",
  title: "The descriptions of an offer and of its plans differ",
  policy: "100.1.3",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/description", "/listing/en-us/description"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "Offer and SKU description shouldn\u2019t be same."
    }
  ],
  why: "A plan is described so that customers see what sets it apart; the text of the offer tells them nothing of it.",
  fix: "Describe the plan alone: what it holds, for whom it is, how it differs from the others.",
  check({ offer }) {
    const text = offer.listing?.["en-us"]?.description;
    if (text === void 0) return [];
    const told2 = comparable(text);
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const own = plan?.listing?.["en-us"]?.description;
      if (own === void 0 || comparable(own) !== told2) return [];
      const message = "The plan is described in the words of the offer; say what sets the plan apart instead.";
      return [{ path: ["plans", id, "listing", "en-us", "description"], message }];
    });
  }
});

// src/rules/listing/html-tags.ts
var tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
var attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g;
var voids = /* @__PURE__ */ new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);
function htmlTags(text) {
  return [...text.matchAll(tag)].map(({ 0: whole, 1: slash, 2: written = "", 3: rest = "", index }) => {
    const name = written.toLowerCase();
    const attributes = [...rest.matchAll(attribute)].map(([, key = ""]) => key.toLowerCase());
    const kind = voids.has(name) ? "void" : slash === "/" ? "close" : "open";
    return { name, kind, attributes, span: [index, index + whole.length] };
  });
}

// src/rules/listing/marked-up.ts
function markedUp({ offer }) {
  const { description } = offer.listing?.["en-us"] ?? {};
  const plans = Object.entries(offer.plans ?? {}).map(([id, plan]) => {
    return { path: ["plans", id, "listing", "en-us", "description"], text: plan?.listing?.["en-us"]?.description };
  });
  return [{ path: ["listing", "en-us", "description"], text: description }, ...plans].flatMap(
    ({ path, text }) => text === void 0 ? [] : [{ path, text }]
  );
}

// src/rules/listing/description-html-allowed.ts
var descriptionHtmlAllowed = offerRule({
  id: "listing/description-html-allowed",
  title: "Descriptions have only the markup that the marketplace shows",
  policy: "100.1.3",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/description", "/plans/*/listing/en-us/description"],
  sources: [
    {
      name: "Guide to push your offer to staging (2016)",
      quote: "The allowed HTML tags are h1, h2, h3, h4, h5, p, ol, ul, li, a[target|href], strong, em, b, i."
    },
    { name: "Partner Center documentation, long-description" }
  ],
  why: "Other tags and attributes are taken out or shown as text, and certification sends the offer back. A `div` is let through, for offers that the API gives out have it.",
  fix: "Take the tag out, or say it with a heading, a paragraph or a list.",
  check(subject) {
    return markedUp(subject).flatMap(({ path, text }) => {
      const told2 = /* @__PURE__ */ new Set();
      return htmlTags(text).flatMap(({ name, kind, attributes, span }) => {
        const others = attributes.filter((key) => !(allowed.get(name) ?? attributes).includes(key));
        const wrong = allowed.has(name) ? others.map((key) => `\`${key}\` of \`<${name}>\``) : [`\`<${name}>\``];
        const fresh = kind === "close" ? [] : wrong.filter((one) => !told2.has(one));
        for (const one of fresh) told2.add(one);
        const [first] = fresh;
        if (first === void 0) return [];
        const message = `${first} is not shown by the marketplace; take it out. It shows ${shownTags}.`;
        return [{ path, within: span, message }];
      });
    });
  }
});
var plain = ["b", "br", "em", "h1", "h2", "h3", "h4", "h5", "h6", "i", "li", "ol", "p", "strong", "ul", "div"];
var allowed = new Map([
  ...plain.map((name) => [name, []]),
  ["a", ["href", "target"]]
]);
var shownTags = "a[href|target], b, br, em, h1 to h6, i, li, ol, p, strong and ul";

// src/rules/listing/description-html-balanced.ts
var descriptionHtmlBalanced = offerRule({
  id: "listing/description-html-balanced",
  title: "What is opened in the markup of a description is closed",
  policy: "100.1.3",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/description", "/plans/*/listing/en-us/description"],
  sources: [
    {
      name: "Partner Center documentation, long-description",
      quote: "Most tags require both an opening and closing component"
    }
  ],
  why: "A heading or list that is never closed makes all that follows a heading or list.",
  fix: "Write the closing tag, or take the lonely one out.",
  check(subject) {
    return markedUp(subject).flatMap(
      ({ path, text }) => unbalanced(htmlTags(text)).map(({ name, kind, span }) => {
        const has = kind === "open" ? "is never closed" : "closes nothing";
        const message = `\`<${kind === "open" ? "" : "/"}${name}>\` ${has}; ${kind === "open" ? `write \`</${name}>\`` : "take it out"}.`;
        return { path, within: span, message };
      })
    );
  }
});
function unbalanced(tags) {
  const open = [];
  const lonely = [];
  for (const tag2 of tags) {
    if (tag2.kind === "open") open.push(tag2);
    if (tag2.kind !== "close") continue;
    const opened = open.findLastIndex(({ name }) => name === tag2.name);
    if (opened === -1) lonely.push(tag2);
    else lonely.push(...open.splice(opened).slice(1));
  }
  return [...lonely, ...open];
}

// src/rules/listing/description-language-marker.ts
var descriptionLanguageMarker = offerRule({
  id: "listing/description-language-marker",
  title: "A description in another language says so first",
  policy: "100.1.3",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/description"],
  sources: [
    { name: "Partner Center documentation, azure-vm-create-listing", quote: "This application is available only in" }
  ],
  why: "The listing is the English one: who does not read the language must see at once that the offer is not for them.",
  fix: 'Begin with the sentence "This application is available only in <language>.", or describe the offer in English.',
  check({ offer }) {
    const text = comparable(offer.listing?.["en-us"]?.description ?? "");
    const letters = text.match(new RegExp("\\p{L}", "gu"))?.length ?? 0;
    const foreign = text.match(new RegExp("(?!\\p{Script=Latin})\\p{L}", "gu"))?.length ?? 0;
    if (foreign * 2 <= letters || /this application is available (only )?in [a-z]/.test(text)) return [];
    const message = 'The description is in another language and does not say so; begin with "This application is available only in <language>.".';
    return [{ path: ["listing", "en-us", "description"], message }];
  }
});

// src/rules/older-limits.ts
function olderLimit(path, text, most5, since) {
  if (text === void 0 || text.length <= most5) return [];
  const has = `${nameOf(path)} is ${figure(text.length)} characters long`;
  const message = `${has}; ${since} took at most ${figure(most5)}, and shorter texts are cut off nowhere.`;
  return [{ path, message }];
}

// src/rules/listing/description-older-limit.ts
var descriptionOlderLimit = offerRule({
  id: "listing/description-older-limit",
  title: "A description of at most 3,000 characters is taken everywhere",
  policy: "100.1.3",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/description"],
  sources: [{ name: "Partner Center documentation, plan-saas-offer", quote: "3,000 characters" }],
  why: "The pages of SaaS offers and those of 2020 name 3,000 characters, later ones 5,000.",
  fix: "Shorten the description, or leave it: it is taken.",
  check({ offer }) {
    const description = offer.listing?.["en-us"]?.description;
    return olderLimit(["listing", "en-us", "description"], description, 3e3, "Partner Center until 2020");
  }
});

// src/rules/listing/fields.ts
var listingPage = { name: "Partner Center documentation, azure-vm-create-listing" };
var pushToStaging = "Guide to push your offer to staging (2016)";
var listingFields = [
  fieldRule({
    id: "listing/name-required-length",
    title: "An offer has a name of at most 200 characters",
    policy: "100.1.1",
    sources: [
      { name: "Partner Center documentation, azure-vm-offer-listing", quote: "Must be 200 characters or less" }
    ],
    why: "The name is the first thing that customers see, in search results and in the Azure portal.",
    fix: "Give the offer a name on one line, the shorter the better."
  }),
  fieldRule({
    id: "listing/summary-length",
    title: "The summary for search results is one line of at most 100 characters",
    policy: "100.1.2",
    sources: [{ name: pushToStaging, quote: "offer summary (maximum 100 characters)" }],
    why: "Search results show it below the name, on one line, and cut nothing: the marketplace refuses what is longer.",
    fix: "Say in one sentence what the offer does for a customer."
  }),
  fieldRule({
    id: "listing/long-summary-length",
    title: "The short description has at most 256 characters",
    policy: "100.1.2",
    sources: [{ name: pushToStaging, quote: "offer long summary (maximum 256 characters)" }],
    why: 'It is the "long summary" of the guides: the Azure portal shows it on the hero and above the description.',
    fix: "Say in two or three sentences what the offer does, and leave the rest to the description."
  }),
  fieldRule({
    id: "listing/description-length",
    title: "The description of an offer has at most 5,000 characters",
    policy: "100.1.3",
    sources: [
      { name: "Partner Center documentation, includes/long-description-1", quote: "up to 5,000 characters" },
      { name: "Partner Center documentation, plan-saas-offer", quote: "including HTML markup" }
    ],
    why: "The marketplace counts the markup too, and refuses what is longer.",
    fix: "Shorten it, or put what is detail under `generalLinks` or into a document."
  }),
  fieldRule({
    id: "listing/keywords-max",
    title: "An offer has at most three search keywords",
    policy: "100.2",
    sources: [{ name: "Partner Center documentation, plan-saas-offer", quote: "Provide up to three search keywords" }],
    why: "The marketplace takes no more.",
    fix: "Keep the three under which customers look for the offer."
  }),
  fieldRule({
    id: "listing/privacy-url-required",
    title: "An offer links to a privacy policy",
    policy: "100.6",
    sources: [{ ...listingPage, quote: "You must also post a valid privacy policy on your website" }],
    why: "Customers and Microsoft read there what becomes of their data; an offer without it is not certified.",
    fix: "Write the whole address of the page, with https://."
  }),
  fieldRule({
    id: "listing/useful-links-max",
    title: "An offer has at most 25 links",
    policy: "100.5",
    sources: [
      { name: "Partner Center documentation, azure-container-offer-listing", quote: "You can add up to 25 links" }
    ],
    why: "The marketplace takes no more.",
    fix: "Keep those that help customers to decide."
  }),
  fieldRule({
    id: "listing/useful-link-fields",
    title: "A link has a text, and an address with http:// or https://",
    policy: "100.5",
    sources: [
      {
        name: "Partner Center documentation, azure-container-offer-listing",
        quote: "The link must start with http:// or https://"
      }
    ],
    why: "The marketplace shows the text and opens the address, and refuses a link that lacks either.",
    fix: "Write `displayText` and the whole address under `link`."
  }),
  fieldRule({
    id: "listing/support-contact",
    title: "Customers find a support contact with name, e-mail address and telephone",
    policy: "100.5",
    sources: [{ name: "Partner Center documentation, azure-vm-offer-listing" }],
    why: "Customers and cloud solution providers ask there; without it the listing is not certified.",
    fix: "Write `name`, `email` and `phone`. A made-up number is allowed where support is by e-mail alone."
  }),
  fieldRule({
    id: "listing/engineering-contact",
    title: "Microsoft finds an engineering contact with name, e-mail address and telephone",
    policy: "100.5",
    sources: [{ name: "Partner Center documentation, azure-vm-offer-listing", quote: "Engineering contact" }],
    why: "Microsoft asks there when something of the offer fails, in certification or later.",
    fix: "Write `name`, `email` and `phone`."
  })
];

// src/rules/listing/getting-started-required.ts
var gettingStartedRequired = offerRule({
  id: "listing/getting-started-required",
  title: "An offer that Microsoft sells says how a customer begins",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/listing/en-us/gettingStartedInstructions", "/setup/sellThroughMicrosoft"],
  sources: [{ name: "Partner Center documentation, plan-saas-offer" }],
  why: "Customers read it right after the purchase, before they have seen anything of yours.",
  fix: "Say under `gettingStartedInstructions`, in up to 3,000 characters, what to do first.",
  check({ offer }) {
    const listing = offer.listing?.["en-us"];
    if (offer.setup?.sellThroughMicrosoft !== true || listing?.gettingStartedInstructions !== void 0) return [];
    const message = "`gettingStartedInstructions` is missing: Microsoft sells this offer, so say how a customer begins after the purchase.";
    return [{ path: ["listing", "en-us", "gettingStartedInstructions"], message }];
  }
});

// src/rules/listing/long-summary-distinct-from-sku-title.ts
var longSummaryDistinctFromSkuTitle = offerRule({
  id: "listing/long-summary-distinct-from-sku-title",
  title: "The title of a plan is not the short description of its offer",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/name", "/listing/en-us/shortDescription"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "SKU\u2019s Title and Offer Long summary shouldn\u2019t be same."
    }
  ],
  why: "Customers read both, and would read the same twice.",
  fix: "Give the plan a title that names it, or say more in the `shortDescription` of the offer.",
  check({ offer }) {
    const text = offer.listing?.["en-us"]?.shortDescription;
    if (text === void 0) return [];
    const told2 = comparable(text);
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const own = plan?.listing?.["en-us"]?.name;
      if (own === void 0 || comparable(own) !== told2) return [];
      const message = "The title of the plan is the `shortDescription` of the offer; give one of them words of its own.";
      return [{ path: ["plans", id, "listing", "en-us", "name"], message }];
    });
  }
});

// src/rules/listing/name-no-emoji.ts
var nameNoEmoji = offerRule({
  id: "listing/name-no-emoji",
  title: "The name of an offer has no emoji",
  policy: "100.1.1",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/title"],
  sources: [
    { name: "Partner Center documentation, azure-vm-create-listing", quote: "Can't include emojis" },
    {
      name: "Partner Center documentation, plan-saas-offer",
      quote: "cannot contain emojis (unless they are the trademark and copyright symbols)"
    }
  ],
  why: "The marketplace refuses the name; only \xA9, \xAE and \u2122 are allowed.",
  fix: "Take the emoji out.",
  check({ offer }) {
    const found2 = emoji.exec(offer.listing?.["en-us"]?.title ?? "");
    if (found2 === null) return [];
    const message = `\`title\` holds the emoji ${found2[0]}; take it out. Only \xA9, \xAE and \u2122 are allowed.`;
    return [{ path: ["listing", "en-us", "title"], message }];
  }
});
var emoji = new RegExp("(?![\xA9\xAE\u2122])\\p{Extended_Pictographic}", "u");

// src/rules/listing/name-older-limit.ts
var nameOlderLimit = offerRule({
  id: "listing/name-older-limit",
  title: "A name of at most 50 characters is shown whole everywhere",
  policy: "100.1.1",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/title"],
  sources: [{ name: "Guide to push your offer to staging (2016)", quote: "offer title (maximum 50 characters)" }],
  why: "Until 2021 the marketplace took no longer name, and some of its pages still cut names off.",
  fix: "Shorten the name, or leave it: it is taken.",
  check({ offer }) {
    const title = offer.listing?.["en-us"]?.title;
    return olderLimit(["listing", "en-us", "title"], title, 50, "the marketplace of 2016 to 2021");
  }
});

// src/rules/listing/no-short-urls.ts
var noShortUrls = offerRule({
  id: "listing/no-short-urls",
  title: "Addresses are not shortened",
  policy: "100.3",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [
    "/listing/en-us/generalLinks",
    "/listing/en-us/media/videos",
    "/listing/en-us/description",
    "/listing/en-us/privacyPolicyLink"
  ],
  sources: [{ name: "Certification policies, 100.3", quote: "No short URLs, human readable redirects might be used" }],
  why: "Customers and reviewers cannot see where a short address leads.",
  fix: "Write the address that it leads to.",
  check({ offer }) {
    const listing = offer.listing?.["en-us"];
    const at = ["listing", "en-us"];
    const links2 = (listing?.generalLinks ?? []).map(
      (link, index) => [[...at, "generalLinks", index, "link"], link?.link]
    );
    const videos = (listing?.media?.videos ?? []).map(
      (video2, index) => [[...at, "media", "videos", index, "streamingUrl"], video2?.streamingUrl]
    );
    const rest = [
      [[...at, "description"], listing?.description],
      [[...at, "privacyPolicyLink"], listing?.privacyPolicyLink]
    ];
    return [...links2, ...videos, ...rest].flatMap(([path, text = ""]) => {
      const found2 = short.exec(text);
      if (found2 === null) return [];
      return [{ path, message: `${shown(found2[0])} is a short address; write the one that it leads to.` }];
    });
  }
});
var short = /https?:\/\/(?:www\.)?(?:t\.co|bit\.ly|goo\.gl|tinyurl\.com|ow\.ly|is\.gd)\/[^\s"'<>]*/i;

// src/rules/listing/privacy-url-reachable.ts
var privacyUrlReachable = offerRule({
  id: "listing/privacy-url-reachable",
  title: "The privacy policy can be read by anyone",
  policy: "100.6",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/privacyPolicyLink"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-listing",
      quote: "You must also post a valid privacy policy on your website"
    }
  ],
  why: "Certification opens the page, and sends the offer back where it cannot.",
  fix: "Publish the page without a login, or give the address where it is.",
  check: (subject) => linkFaults(subject, "listing/privacy-url-reachable", "The privacy policy at", notRead)
});

// src/rules/listing/summary-distinct-from-sku-title.ts
var summaryDistinctFromSkuTitle = offerRule({
  id: "listing/summary-distinct-from-sku-title",
  title: "The title of a plan is not the summary of its offer",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/name", "/listing/en-us/searchResultSummary"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "SKU Title and Offer Summary shouldn\u2019t be same."
    }
  ],
  why: "Customers read both, and would read the same twice.",
  fix: "Give the plan a title that names it, or say more in the `searchResultSummary` of the offer.",
  check({ offer }) {
    const text = offer.listing?.["en-us"]?.searchResultSummary;
    if (text === void 0) return [];
    const told2 = comparable(text);
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const own = plan?.listing?.["en-us"]?.name;
      if (own === void 0 || comparable(own) !== told2) return [];
      const message = "The title of the plan is the `searchResultSummary` of the offer; give one of them words of its own.";
      return [{ path: ["plans", id, "listing", "en-us", "name"], message }];
    });
  }
});

// src/rules/listing/support-url-required.ts
var supportUrlRequired = offerRule({
  id: "listing/support-url-required",
  title: "Customers of Azure Government find support of their own",
  policy: "100.5",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: deployedTypes,
  reads: ["/listing/en-us/governmentSupportWebsite", "/plans/*/azureRegions"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-listing",
      quote: "Azure Global support website / Azure Government support website"
    }
  ],
  why: "The marketplace of Azure Government is another, and shows its own support website.",
  fix: "Write the page under `governmentSupportWebsite`.",
  check({ offer }) {
    const listing = offer.listing?.["en-us"];
    if (listing === void 0 || listing.governmentSupportWebsite !== void 0) return [];
    const plans = Object.entries(offer.plans ?? {});
    const [first] = plans.filter(([, plan]) => plan?.azureRegions?.includes("azureGovernment"));
    if (first === void 0) return [];
    const message = `\`governmentSupportWebsite\` is missing, and the plan ${shown(first[0])} is offered in Azure Government; write there where its customers find support.`;
    return [{ path: ["listing", "en-us", "governmentSupportWebsite"], message }];
  }
});

// src/rules/listing/useful-links-work.ts
var usefulLinksWork = offerRule({
  id: "listing/useful-links-work",
  title: "The links of an offer work",
  policy: "100.5",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [
    "/listing/en-us/generalLinks",
    "/listing/en-us/globalSupportWebsite",
    "/listing/en-us/governmentSupportWebsite",
    "/listing/en-us/cloudSolutionProviderMarketingMaterials"
  ],
  sources: [
    {
      name: "Partner Center documentation, vm-image-post-publishing",
      quote: "these links get validated during your production request process"
    }
  ],
  why: "Links are validated when the offer is to go live.",
  fix: "Mend the link, or take it out.",
  check: (subject) => linkFaults(
    subject,
    "listing/useful-links-work",
    "The page at",
    (status) => status >= 200 && status < 400 ? void 0 : `answers with status ${status}; mend the link or take it out`
  )
});

// src/rules/listing/family.ts
var listingRules = [
  ...listingFields,
  activePresence,
  descriptionDistinctFromPlan,
  gettingStartedRequired,
  longSummaryDistinctFromSkuTitle,
  summaryDistinctFromSkuTitle,
  nameNoEmoji,
  nameOlderLimit,
  descriptionOlderLimit,
  noShortUrls,
  contactPhoneFormat,
  supportUrlRequired,
  descriptionLanguageMarker,
  descriptionHtmlAllowed,
  descriptionHtmlBalanced,
  privacyUrlReachable,
  usefulLinksWork
];

// src/rules/media/pictures.ts
var useTitles = {
  large: "Large logo",
  medium: "Medium logo",
  small: "Small logo",
  wide: "Wide logo",
  hero: "Hero",
  screenshot: "Screenshot",
  thumbnail: "Video thumbnail"
};
var roleOf = (use) => use === "hero" ? "hero" : use === "screenshot" || use === "thumbnail" ? "screenshot" : "logo";
var logos = ["large", "medium", "small", "wide", "hero"];
function pictures(subject) {
  const known2 = ofSubjects.get(subject) ?? found(subject);
  ofSubjects.set(subject, known2);
  return known2;
}
var ofSubjects = /* @__PURE__ */ new WeakMap();
function found({ offer, media, facts: facts2 }) {
  const own = offer.listing?.["en-us"]?.media;
  const named = [
    ...logos.map((use) => ({ use, written: own?.logos?.[use], path: ["logos", use] })),
    ...(own?.screenshots ?? []).map((screenshot, index) => ({
      use: "screenshot",
      written: screenshot?.image,
      path: ["screenshots", index, "image"]
    })),
    ...(own?.videos ?? []).map((video2, index) => ({
      use: "thumbnail",
      written: video2?.thumbnail,
      path: ["videos", index, "thumbnail"]
    }))
  ];
  return named.flatMap(({ use, written, path }) => {
    const file = written === void 0 ? void 0 : media.get(written);
    if (file === void 0) return [];
    const seen = facts2.pictures.get(pictureKey(roleOf(use), file.sha256));
    return [{ use, file, path: ["listing", "en-us", "media", ...path], facts: seen }];
  });
}
function oncePerFile(all) {
  const seen = /* @__PURE__ */ new Set();
  return all.filter(({ file }) => {
    const first = !seen.has(file.path);
    seen.add(file.path);
    return first;
  });
}

// src/rules/media/asset-size.ts
var assetSize = offerRule({
  id: "media/asset-size",
  title: "Pictures load quickly",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media"],
  sources: [{ name: "what customers and reviewers can load" }],
  why: "A picture of more than five million bytes makes the page of the offer slow, and uploads of it fail more often.",
  fix: "Save it smaller: PNG with fewer colours, or cut to the size it is shown in.",
  check(subject) {
    return pictures(subject).flatMap(({ use, file, path }) => {
      if (file.size <= most2) return [];
      const message = `${useTitles[use]} ${shown(file.path)} has ${file.size.toLocaleString("en-US")} bytes; save it with at most ${most2.toLocaleString("en-US")}.`;
      return [{ path, message }];
    });
  }
});
var most2 = 5e6;

// src/rules/media/documents.ts
var documents = offerRule({
  id: "media/documents",
  title: "Documents are PDF",
  policy: "100.5",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/documents/*/pdf"],
  sources: [{ name: "Product ingestion API, listing-asset schema" }],
  why: "The marketplace takes no other format. The bytes count, not the name.",
  fix: "Export the document as PDF.",
  check({ offer, media }) {
    const named = (offer.listing?.["en-us"]?.media?.documents ?? []).flatMap((document, index) => {
      const file = document?.pdf === void 0 ? void 0 : media.get(document.pdf);
      return file === void 0 || file.pdf ? [] : [{ file, index }];
    });
    return oncePerFile(named).map(({ file, index }) => ({
      path: ["listing", "en-us", "media", "documents", index, "pdf"],
      message: `${shown(file.path)} is no PDF, whatever its name says; export the document as PDF.`
    }));
  }
});

// src/rules/media/fields.ts
var mediaFields = [
  fieldRule({
    id: "media/screenshot-count",
    title: "An offer has at most five screenshots, a SaaS offer at least one",
    policy: "100.3",
    sources: [{ name: "Partner Center documentation, plan-saas-offer", quote: "at least one and up to five" }],
    why: "The marketplace takes no more, and customers of a service see nothing else of it.",
    fix: "Keep the five that show the offer best."
  }),
  fieldRule({
    id: "media/screenshot-caption",
    title: "Every screenshot has a caption",
    policy: "100.3",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-listing",
        quote: "Each screenshot must include a caption."
      }
    ],
    why: "It tells what to look at, and is read aloud to those who do not see the picture.",
    fix: "Say under `caption` what the picture shows."
  }),
  fieldRule({
    id: "media/video-count",
    title: "An offer has at most five videos",
    policy: "100.3",
    sources: [{ name: "Partner Center documentation, azure-vm-offer-listing", quote: "up to five videos" }],
    why: "The marketplace takes no more.",
    fix: "Keep the five that show the offer best."
  })
];

// src/rules/media/picture-faults.ts
var logoUses = ["large", "medium", "small", "wide"];
var logoPaths = logoUses.map((use) => `/listing/en-us/media/logos/${use}`);
var heroPath = "/listing/en-us/media/logos/hero";
function pictureFaults(subject, uses, say) {
  const those = pictures(subject).filter(({ use }) => uses.includes(use));
  return oncePerFile(those).flatMap(({ use, file, path, facts: facts2 }) => {
    const said2 = facts2 && say(facts2);
    return said2 === void 0 ? [] : [{ path, message: `${useTitles[use]} ${shown(file.path)} ${said2}` }];
  });
}
var percent = (share) => `${Math.max(1, Math.round(share * 100))} %`;
var guideline = (quote) => ({ name: "Deploy your offer to the Azure Marketplace (2016)", quote });

// src/rules/media/hero-background-not-black-white.ts
var heroBackgroundNotBlackWhite = offerRule({
  id: "media/hero-background-not-black-white",
  title: "The hero stands neither on black nor on white",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [heroPath],
  sources: [guideline("Black, white and transparent background is not allowed for Hero icons.")],
  why: "The marketplace refuses such heroes: the portal around them is black or white.",
  fix: "Give the hero a dark ground that is not black.",
  check: (subject) => pictureFaults(
    subject,
    ["hero"],
    ({ hero }) => hero?.ground === "white" || hero?.ground === "black" ? `stands on ${hero.ground}; give it a dark ground of another colour.` : void 0
  )
});

// src/rules/media/hero-background-opaque.ts
var heroBackgroundOpaque = offerRule({
  id: "media/hero-background-opaque",
  title: "The hero has a ground of its own",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [heroPath],
  sources: [guideline("Black, white and transparent background is not allowed for Hero icons.")],
  why: "What shows through a transparent hero is the page, and the white text of the marketplace is lost on it.",
  fix: "Give the hero a dark ground of one colour.",
  check: (subject) => pictureFaults(
    subject,
    ["hero"],
    ({ hero }) => hero?.ground === "transparent" ? "is transparent in parts; give it a dark ground of one colour." : void 0
  )
});

// src/rules/media/hero-contrast-white-text.ts
var heroContrastWhiteText = offerRule({
  id: "media/hero-contrast-white-text",
  title: "White text can be read on the hero",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [heroPath],
  sources: [guideline("Hence you should avoid keeping any light color in the background of the Hero Icon.")],
  why: "The publisher, the plan, the summary and the button are written in white, 370 px from the left and 415 px wide.",
  fix: "Make that part of the hero darker.",
  check: (subject) => pictureFaults(subject, ["hero"], ({ hero, header }) => {
    if (hero === void 0 || hero.ground === "white" || hero.ground === "transparent" || !isHeroSize(header))
      return void 0;
    if (hero.contrast >= leastContrast) return void 0;
    return `is so light where the marketplace writes in white that the contrast is ${hero.contrast.toFixed(1)}:1, where ${leastContrast}:1 can be read; make it darker from 370 to 785 px.`;
  })
});

// src/rules/media/hero-no-text.ts
var heroNoText = offerRule({
  id: "media/hero-no-text",
  title: "The hero has no text of its own",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [heroPath],
  sources: [guideline("So you should not enter any text while you are designing the Hero logo.")],
  why: "The marketplace writes the publisher, the plan, the summary and the button over the hero: other text is in the way.",
  fix: "Take the text out of the hero.",
  check: (subject) => pictureFaults(subject, ["hero"], ({ words = [] }) => {
    const [word] = surelyRead(words);
    return word && `has text in it: ${shown(word.text)}; take it out, for the marketplace writes its own.`;
  })
});

// src/rules/media/hero-not-removable.ts
var heroNotRemovable = changeRule({
  id: "media/hero-not-removable",
  title: "A hero stays once it is there",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/hero"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "However once uploaded the hero icon cannot be deleted from the Publishing portal."
    }
  ],
  why: "The marketplace can replace a hero, and cannot take it away: the old one would be shown on.",
  fix: "Put the hero back, or another in its place.",
  check({ before, after, against }) {
    const hero = ({ offer }) => offer.listing?.["en-us"]?.media?.logos?.hero;
    if (hero(before) === void 0 || hero(after) !== void 0) return [];
    const message = `The offer has a hero in ${against} and none here; a hero cannot be taken away. Put it back, or another in its place.`;
    return [{ path: ["listing", "en-us", "media", "logos", "hero"], part: "key", message }];
  }
});

// src/rules/media/hero-text-zone-empty.ts
var heroTextZoneEmpty = offerRule({
  id: "media/hero-text-zone-empty",
  title: "The hero leaves room for the text of the marketplace",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [heroPath],
  sources: [
    guideline("The empty space for the text should be 415x100 on the right (and it is offset by 370px from the left).")
  ],
  why: "The marketplace writes the publisher, the plan, the summary and the button there, over whatever is drawn.",
  fix: "Leave 415 \xD7 100 px empty, 370 px from the left.",
  check: (subject) => pictureFaults(
    subject,
    ["hero"],
    ({ hero, header }) => hero?.free === "blocked" && isHeroSize(header) ? "has no 100 rows without artwork from 370 to 785 px, where the marketplace writes; leave that place empty." : void 0
  )
});

// src/rules/media/logo-background-near-black-white.ts
var logoBackgroundNearBlackWhite = offerRule({
  id: "media/logo-background-near-black-white",
  title: "A logo stands on nothing that is nearly white or nearly black",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [
    guideline(
      "The theme colors of the Azure portal are white and black. Hence avoid using these colors as the background color of your logos."
    )
  ],
  why: "The portal is white, or black in its dark theme: a logo on the same ground has no outline there, and certification sends it back.",
  fix: "Give the logo a ground of one simple colour, or none.",
  check: (subject) => pictureFaults(subject, logoUses, ({ logo }) => {
    const { kind, colour } = logo?.ground ?? {};
    if (colour === void 0 || kind !== "near-white" && kind !== "near-black") return void 0;
    return `stands on ${hex(colour)}, which is nearly ${kind.slice("near-".length)}, as the portal is; give it a ground of one colour, or none.`;
  })
});

// src/rules/media/logo-background-not-black-white.ts
var logoBackgroundNotBlackWhite = offerRule({
  id: "media/logo-background-not-black-white",
  title: "A logo stands neither on white nor on black",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [
    guideline(
      "The theme colors of the Azure portal are white and black. Hence avoid using these colors as the background color of your logos."
    )
  ],
  why: "The portal is white, or black in its dark theme: a logo on the same ground has no outline there, and certification sends it back.",
  fix: "Give the logo a ground of one simple colour, or none.",
  check: (subject) => pictureFaults(subject, logoUses, ({ logo }) => {
    const { kind } = logo?.ground ?? {};
    if (kind !== "white" && kind !== "black") return void 0;
    return `stands on ${kind}, as the portal does; give it a ground of one colour, or none.`;
  })
});

// src/rules/media/logo-flat.ts
var logoFlat = offerRule({
  id: "media/logo-flat",
  title: "A logo is flat: it has no gradient",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [
    guideline("Do not use a gradient background on the logo."),
    guideline("The look and feel of your logo should be 'flat' and should avoid gradients.")
  ],
  why: "Logos stand small among flat ones; certification sends gradients back, on the ground and in the artwork.",
  fix: "Give each area one colour.",
  check: (subject) => pictureFaults(
    subject,
    logoUses,
    ({ logo }) => logo === void 0 || logo.gradient.share === 0 ? void 0 : `has a gradient over ${percent(logo.gradient.share)} of what is drawn; give each area one colour.`
  )
});

// src/rules/media/size.ts
function exactly(width, height) {
  return {
    fits: (picture) => picture.width === width && picture.height === height,
    wanted: `${width} \xD7 ${height} px`
  };
}
function sizeFaults(subject, use, { fits: fits2, wanted }) {
  const those = pictures(subject).filter((picture) => picture.use === use);
  return oncePerFile(those).flatMap(({ file: { path: name, png }, path }) => {
    if (png === void 0 || fits2(png)) return [];
    const message = `${useTitles[use]} ${shown(name)} is ${png.width} \xD7 ${png.height} px; it must be ${wanted}.`;
    return [{ path, message }];
  });
}

// src/rules/media/logo-hero-size.ts
var logoHeroSize = offerRule({
  id: "media/logo-hero-size",
  title: "The hero is 815 \xD7 290 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/hero"],
  sources: [
    {
      name: "Complete the offer creation with marketing content (2016)",
      quote: "Hero logo should be of size 815 X 290 px"
    },
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "The Hero logo is optional."
    }
  ],
  why: "The marketplace writes the title and the button over the hero at places that hold for this size only.",
  fix: "Export the hero as a PNG of 815 \xD7 290 px.",
  check: (subject) => sizeFaults(subject, "hero", exactly(815, 290))
});

// src/rules/media/logo-large.ts
var square = ({ width, height }) => width === height && width >= 216 && width <= 350;
var logoLarge = offerRule({
  id: "media/logo-large",
  title: "The large logo is square, 216 to 350 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/large"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-offer-listing",
      quote: "Large (from 216 x 216 to 350 x 350 px, required)"
    }
  ],
  why: "The marketplace makes the smaller logos from this one, and a picture of another shape comes out stretched.",
  fix: "Export the logo as a square PNG of 216 to 350 px.",
  check: (subject) => sizeFaults(subject, "large", { fits: square, wanted: "a square of 216 to 350 px" })
});

// src/rules/media/logo-medium.ts
var logoMedium = offerRule({
  id: "media/logo-medium",
  title: "The medium logo is 90 \xD7 90 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/medium"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-offer-listing",
      quote: "Medium (90 x 90 px, optional)"
    }
  ],
  why: "The marketplace shows it as it is; a picture of another size is refused.",
  fix: "Export the logo as a PNG of 90 \xD7 90 px, or leave it out: the marketplace makes it from the large one.",
  check: (subject) => sizeFaults(subject, "medium", exactly(90, 90))
});

// src/rules/media/logo-no-text.ts
var logoNoText = offerRule({
  id: "media/logo-no-text",
  title: "A logo has no text on it",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [guideline("Avoid placing text, even your company or brand name, on the logo.")],
  why: "The name stands beside the logo wherever it is shown, and text cannot be read at 48 pixels.",
  fix: "Take the text out, or use the mark alone.",
  check: (subject) => pictureFaults(subject, logoUses, ({ words = [] }) => {
    const [word] = surelyRead(words);
    return word && `has text on it: ${shown(word.text)}; use the mark alone.`;
  })
});

// src/rules/media/logo-not-stretched.ts
var square2 = ["large", "medium", "small"];
var logoNotStretched = offerRule({
  id: "media/logo-not-stretched",
  title: "A logo has the same proportions in all its sizes",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: square2.map((use) => `/listing/en-us/media/logos/${use}`),
  sources: [guideline("The logo should not be stretched.")],
  why: "A logo that is wider in one size than in another was stretched to fit, and certification sends it back.",
  fix: "Export all sizes from one drawing, scaled alike in both directions.",
  check(subject) {
    const sizes = pictures(subject).filter(({ use, facts: facts2 }) => square2.includes(use) && facts2?.logo !== void 0);
    const off = stretches(sizes.map(({ facts: facts2 }) => facts2?.logo?.proportion));
    return sizes.flatMap(({ use, file, path }, index) => {
      const stretch = off[index];
      if (stretch === void 0) return [];
      const message = `${useTitles[use]} ${shown(file.path)} is stretched, or drawn anew: its proportions are ${percent(stretch)} off those of the other sizes; export all sizes from one drawing.`;
      return [{ path, message }];
    });
  }
});

// src/rules/media/logo-palette.ts
var logoPalette = offerRule({
  id: "media/logo-palette",
  title: "A logo has few colours",
  policy: "100.3",
  severity: "notice",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [guideline("Keep the number of primary and secondary colors on your logo low.")],
  why: "The design of Azure has a simple palette; a logo of many colours stands out as foreign, and its small sizes blur.",
  fix: "Draw the logo in six colours or less.",
  check: (subject) => pictureFaults(subject, logoUses, ({ logo }) => {
    const count = logo?.colours.length ?? 0;
    return count > most3 ? `has ${count} colours; ${most3} or less are seen best among the others.` : void 0;
  })
});
var most3 = 6;

// src/rules/media/logo-small.ts
var logoSmall = offerRule({
  id: "media/logo-small",
  title: "The small logo is 48 \xD7 48 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/small"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-offer-listing",
      quote: "Small (48 x 48 px, optional)"
    }
  ],
  why: "The marketplace shows it as it is; a picture of another size is refused.",
  fix: "Export the logo as a PNG of 48 \xD7 48 px, or leave it out: the marketplace makes it from the large one.",
  check: (subject) => sizeFaults(subject, "small", exactly(48, 48))
});

// src/rules/media/logo-transparent-foreground.ts
var logoTransparentForeground = offerRule({
  id: "media/logo-transparent-foreground",
  title: "A logo that stands free is neither white nor black",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [
    guideline("If you are using transparent background, then make sure that the logo/text is not white or black.")
  ],
  why: "What is white or black and stands free cannot be seen on a page of the same colour.",
  fix: "Draw it in another colour, or give it a ground of one.",
  check: (subject) => pictureFaults(subject, logoUses, ({ logo }) => {
    const { artwork } = logo?.ground ?? {};
    if (artwork !== "white" && artwork !== "black") return void 0;
    return `stands free and is ${artwork}, so that it is lost on a ${artwork} page; draw it in another colour, or give it a ground.`;
  })
});

// src/rules/media/logo-transparent-outline.ts
var logoTransparentOutline = offerRule({
  id: "media/logo-transparent-outline",
  title: "No part of the outline of a logo that stands free is white or black",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: logoPaths,
  sources: [
    guideline("If you are using transparent background, then make sure that the logo/text is not white or black.")
  ],
  why: "What is white or black and stands free cannot be seen on a page of the same colour.",
  fix: "Draw it in another colour, or give it a ground of one.",
  check: (subject) => pictureFaults(subject, logoUses, ({ logo }) => {
    const { artwork, whiteShare = 0, blackShare = 0 } = logo?.ground ?? {};
    if (artwork !== "part-white" && artwork !== "part-black") return void 0;
    const colour = artwork.slice("part-".length);
    const share = percent(artwork === "part-white" ? whiteShare : blackShare);
    return `stands free, and ${share} of its outline is ${colour}: that part is lost on a ${colour} page; draw it in another colour, or give it a ground.`;
  })
});

// src/rules/media/logo-wide.ts
var logoWide = offerRule({
  id: "media/logo-wide",
  title: "The wide logo is 255 \xD7 115 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/logos/wide"],
  sources: [{ name: "Complete the offer creation with marketing content (2016)" }],
  why: "The marketplace shows it as it is; a picture of another size is refused.",
  fix: "Export the logo as a PNG of 255 \xD7 115 px.",
  check: (subject) => sizeFaults(subject, "wide", exactly(255, 115))
});

// src/rules/media/no-duplicates.ts
var noDuplicates = offerRule({
  id: "media/no-duplicates",
  title: "No screenshot or thumbnail is there under two names",
  policy: "100.3",
  severity: "notice",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/screenshots/*/image", "/listing/en-us/media/videos/*/thumbnail"],
  sources: [{ name: "what customers look at" }],
  why: "Two entries with one picture show customers nothing new; often a file was saved under two names by mistake.",
  fix: "Show another picture, or take the entry out.",
  check(subject) {
    const seen = /* @__PURE__ */ new Map();
    return pictures(subject).flatMap(({ use, file, path, facts: facts2 }) => {
      if (use !== "screenshot" && use !== "thumbnail" || facts2?.crispness === void 0) return [];
      const first = seen.get(file.sha256);
      seen.set(file.sha256, first ?? file.path);
      if (first === void 0 || first === file.path) return [];
      const message = `${useTitles[use]} ${shown(file.path)} is the same picture as ${shown(first)}; show another picture, or take it out.`;
      return [{ path, message }];
    });
  }
});

// src/rules/media/not-blurry.ts
var notBlurry = offerRule({
  id: "media/not-blurry",
  title: "Pictures are sharp",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [
    ...logoPaths,
    heroPath,
    "/listing/en-us/media/screenshots/*/image",
    "/listing/en-us/media/videos/*/thumbnail"
  ],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-listing",
      quote: "Blurry images will cause your submission to be rejected."
    }
  ],
  why: "A picture that was enlarged, or saved out of focus, is sent back by certification.",
  fix: "Export the picture anew from its source, in the size that it has to have.",
  check: (subject) => pictureFaults(
    subject,
    [...logoUses, "hero", "screenshot", "thumbnail"],
    ({ crispness = 1 }) => crispness < least ? "is blurred, as if it had been enlarged: none of its edges is sharp; export it anew in its own size." : void 0
  )
});
var least = 0.34;

// src/rules/media/png-only.ts
var pngOnly = offerRule({
  id: "media/png-only",
  title: "Every picture is a PNG",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: [
    "/listing/en-us/media/logos/*",
    "/listing/en-us/media/screenshots/*/image",
    "/listing/en-us/media/videos/*/thumbnail"
  ],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-listing",
      quote: "All images must be in PNG format"
    }
  ],
  why: "The marketplace takes no other format. The bytes count, not the name: a renamed JPEG is still a JPEG.",
  fix: "Save the picture as PNG.",
  check: (subject) => oncePerFile(pictures(subject)).flatMap(({ use, file, path, facts: facts2 }) => {
    const name = `${useTitles[use]} ${shown(file.path)}`;
    if (file.png === void 0)
      return [{ path, message: `${name} is no PNG, whatever its name says; save it as PNG.` }];
    const { kind, message } = facts2?.fault ?? {};
    if (kind !== "damaged" && kind !== "slow") return [];
    return [{ path, message: `${name} is no picture that can be shown: ${message}; save it again.` }];
  })
});

// src/rules/media/screenshot-size.ts
var screenshotSize = offerRule({
  id: "media/screenshot-size",
  title: "Screenshots are 1280 \xD7 720 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/screenshots/*/image"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-offer-listing",
      quote: "1280 x 720 pixels"
    }
  ],
  why: "Screenshots of other sizes are scaled, and blurry ones are refused.",
  fix: "Take the screenshot again at 1280 \xD7 720 px. Enlarging a smaller one makes it blurry.",
  check: (subject) => sizeFaults(subject, "screenshot", exactly(1280, 720))
});

// src/rules/media/video-host.ts
var hosts = [
  "youtube.com",
  "www.youtube.com",
  "m.youtube.com",
  "youtu.be",
  "vimeo.com",
  "www.vimeo.com",
  "player.vimeo.com"
];
var videoHost = offerRule({
  id: "media/video-host",
  title: "Videos play on YouTube or Vimeo",
  policy: "100.3",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/videos/*/streamingUrl"],
  sources: [{ name: "Partner Center documentation, azure-vm-offer-listing", quote: "(YouTube or Vimeo only)" }],
  why: "The marketplace plays videos in the players of these two, and of no others.",
  fix: "Put the video on YouTube or Vimeo, and give its address there.",
  check: ({ offer }) => (offer.listing?.["en-us"]?.media?.videos ?? []).flatMap((video2, index) => {
    const address = video2?.streamingUrl;
    const host = address === void 0 ? void 0 : URL.parse(address)?.hostname ?? address;
    if (host === void 0 || hosts.includes(host)) return [];
    return [
      {
        path: ["listing", "en-us", "media", "videos", index, "streamingUrl"],
        message: `The video is on ${shown(host)}; the marketplace plays videos on YouTube and Vimeo only. Put it there.`
      }
    ];
  })
});

// src/rules/media/video-plays.ts
var videoPlays = offerRule({
  id: "media/video-plays",
  title: "Videos play",
  policy: "100.3",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/videos/*/streamingUrl"],
  sources: [{ name: "Partner Center documentation, marketplace-criteria-content-validation" }],
  why: "A video that is private or gone is an empty place on the page of the offer.",
  fix: "Make the video public, or at least open to those who have its link.",
  check: (subject) => linkFaults(
    subject,
    "media/video-plays",
    "The video that is asked for at",
    (status) => status >= 200 && status < 300 ? void 0 : `is not played for everyone (status ${status})`
  )
});

// src/rules/media/video-thumbnail-size.ts
var videoThumbnailSize = offerRule({
  id: "media/video-thumbnail-size",
  title: "Thumbnails of videos are 1280 \xD7 720 px",
  policy: "100.3",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/listing/en-us/media/videos/*/thumbnail"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-offer-listing",
      quote: "1280 x 720 pixels"
    }
  ],
  why: "The thumbnail stands beside the screenshots, and is shown at their size.",
  fix: "Export the thumbnail as a PNG of 1280 \xD7 720 px.",
  check: (subject) => sizeFaults(subject, "thumbnail", exactly(1280, 720))
});

// src/rules/media/family.ts
var mediaRules = [
  ...mediaFields,
  documents,
  heroNotRemovable,
  logoHeroSize,
  logoLarge,
  logoMedium,
  logoSmall,
  logoWide,
  pngOnly,
  screenshotSize,
  logoFlat,
  logoBackgroundNotBlackWhite,
  logoBackgroundNearBlackWhite,
  logoTransparentForeground,
  logoTransparentOutline,
  logoPalette,
  logoNoText,
  logoNotStretched,
  noDuplicates,
  notBlurry,
  heroBackgroundOpaque,
  heroBackgroundNotBlackWhite,
  heroContrastWhiteText,
  heroTextZoneEmpty,
  heroNoText,
  videoHost,
  videoThumbnailSize,
  assetSize,
  videoPlays
];

// src/rules/offer/alias-immutable.ts
var aliasImmutable = changeRule({
  id: "offer/alias-immutable",
  title: "The alias of a container or application offer stays",
  severity: "warning",
  kind: "change",
  scope: "change",
  appliesTo: ["container", "azure-application"],
  reads: ["/alias"],
  sources: [
    {
      name: "Partner Center documentation, create-azure-container-offer",
      quote: "This can't be changed after you select Create"
    }
  ],
  why: "Partner Center shows the alias that the offer was made with, so that two names for it are about. The API takes another.",
  fix: "Put the alias back; what customers read is the title.",
  check({ before, after, against }) {
    const [was, is] = [before.offer.alias, after.offer.alias];
    if (was === void 0 || is === void 0 || was === is) return [];
    const message = `\`alias\` is ${shown(is)} here and ${shown(was)} in ${against}; Partner Center keeps the first. Put it back.`;
    return [{ path: ["alias"], message }];
  }
});

// src/rules/offer/csp-byol-auto-opt-in.ts
var cspByolAutoOptIn = changeRule({
  id: "offer/csp-byol-auto-opt-in",
  title: "Plans with a licence of one's own are resold by every cloud solution provider",
  severity: "notice",
  kind: "cross-field",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing/licenseModel", "/reseller/resellerChannelState"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-resell-csp",
      quote: "All Bring-your-own-license (BYOL) plans are automatically opted into the program"
    }
  ],
  why: "That resale is switched off holds for plans that Microsoft bills, not for those with a licence of one's own.",
  fix: "Nothing has to be done. Whoever must not have the plan is kept out by its licence.",
  check({ before, after }) {
    if (after.offer.reseller?.resellerChannelState !== "none") return [];
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      if (earlier.has(id) || plan?.pricing?.licenseModel !== "byol") return [];
      const message = "Cloud solution providers may resell this plan although `resellerChannelState` is none: the marketplace opts in every plan with a licence of one's own.";
      return [{ path: ["plans", id, "pricing", "licenseModel"], message }];
    });
  }
});

// src/rules/offer/csp-not-opted-blocks-csp-customers.ts
var cspNotOptedBlocksCspCustomers = changeRule({
  id: "offer/csp-not-opted-blocks-csp-customers",
  title: "Customers of cloud solution providers can deploy what those may resell",
  severity: "notice",
  kind: "cross-field",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/reseller/resellerChannelState"],
  sources: [
    {
      name: "h2oai/h2o-llmstudio, issue 889",
      quote: "this offer is not available for subscriptions from Microsoft Azure Cloud Solution Providers"
    }
  ],
  why: "Where resale is switched off, subscriptions that were bought from a provider are refused, and their owners write to your support.",
  fix: "Leave resale on, or tell your support.",
  check({ before, after, against }) {
    const was = before.offer.reseller?.resellerChannelState;
    const is = after.offer.reseller?.resellerChannelState;
    if (is !== "none" || was === void 0 || was === is) return [];
    const message = `\`resellerChannelState\` is none here and ${was} in ${against}: subscriptions that were bought from a cloud solution provider can no longer deploy the offer.`;
    return [{ path: ["reseller", "resellerChannelState"], message }];
  }
});

// src/rules/offer/fields.ts
var offerFields = [
  fieldRule({
    id: "offer/alias-required",
    title: "An offer has an alias of at most 120 characters",
    sources: [{ name: "API schema of product" }],
    why: "It is the name of the offer in Partner Center, and the marketplace makes no offer without it.",
    fix: "Give the offer a name of your own on one line."
  }),
  fieldRule({
    id: "offer/csp-contact-when-opted-in",
    title: "Cloud solution providers find a contact with name, e-mail address and telephone",
    sources: [
      {
        name: "Partner Center documentation, create-new-saas-offer",
        quote: "You must provide a link to marketing materials if you choose to extend your offer to the CSP program"
      }
    ],
    why: "Providers who resell the offer ask there.",
    fix: "Write `name`, `email` and `phone`."
  })
];

// src/rules/offer/id-format.ts
var idFormat = {
  id: "offer/id-format",
  title: "An offer ID has 3 to 50 lower-case letters, digits, hyphens and underscores",
  severity: "error",
  kind: "schema",
  scope: "form",
  sources: [{ name: "Product ingestion API, product schema" }],
  why: "The ID stands in the address of the offer and in templates of customers; it can never change.",
  fix: "Choose an ID of that form, begin it with a letter or digit, and name the folder by it."
};

// src/rules/offer/id-immutable.ts
var idImmutable = changeRule({
  id: "offer/id-immutable",
  title: "The ID of an offer stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/id"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-offer",
      quote: "The Offer ID can't be changed after you select Create"
    },
    { name: "Guide to push your offer to staging (2016)", quote: "Offer Identifier" }
  ],
  why: "Another ID is another offer: customers keep the old one, and nothing of its ratings and sales comes along.",
  fix: "Put the ID back. For a new offer copy the folder, and let both be.",
  check({ before, after, against }) {
    const [was, is] = [before.offer.id, after.offer.id];
    if (was === void 0 || is === void 0 || was === is) return [];
    const message = `\`id\` is ${shown(is)} here and ${shown(was)} in ${against}; the ID of an offer never changes. Put it back, or add a folder for a new offer.`;
    return [{ path: ["id"], message }];
  }
});

// src/rules/offer/id-legacy-sku-no-trailing-dash.ts
var idLegacySkuNoTrailingDash = offerRule({
  id: "offer/id-legacy-sku-no-trailing-dash",
  title: "A SKU ID does not end with a dash",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/skus"],
  sources: [{ name: "Cloud Partner Portal documentation, cpp-skus-tab", quote: "cannot end with a dash" }],
  why: "Customers name the SKU in templates and scripts, and older tools refuse one that ends with a dash.",
  fix: "Take the dash off, while the plan is not published yet.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(
      ([id, plan]) => (plan?.technicalConfiguration?.skus ?? []).flatMap((sku, index) => {
        if (!sku?.skuId?.endsWith("-")) return [];
        const path = ["plans", id, "technicalConfiguration", "skus", index, "skuId"];
        return [
          { path, message: `${shown(sku.skuId)} ends with a dash; take it off, for older tools refuse such a SKU.` }
        ];
      })
    );
  }
});

// src/rules/offer/id-matches-folder.ts
var idMatchesFolder = offerRule({
  id: "offer/id-matches-folder",
  title: "The folder of an offer is named by its ID",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/id"],
  sources: [{ name: "the form of offers in YAML" }],
  why: "A copied folder would otherwise publish over the offer that it was copied from.",
  fix: "Write the name of the folder as `id`. If the offer is published, its ID stays: rename the folder instead.",
  check({ id, offer }) {
    if (offer.id === void 0 || offer.id === id) return [];
    const message = `\`id\` is ${shown(offer.id)}, and the folder is ${shown(id)}; make the two the same.`;
    return [{ path: ["id"], message, fix: { value: id } }];
  }
});

// src/rules/offer/listing-url-required.ts
var listingUrlRequired = offerRule({
  id: "offer/listing-url-required",
  title: "An offer that customers get from you says where",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/setup/accessUrl", "/setup/callToAction", "/setup/sellThroughMicrosoft"],
  sources: [{ name: "Partner Center documentation, create-new-saas-offer" }],
  why: 'The button "Get it now" or "Free trial" leads there.',
  fix: "Give the address under `accessUrl`.",
  check({ offer: { setup } }) {
    const action = setup?.callToAction;
    const led = setup?.sellThroughMicrosoft === false && (action === "free" || action === "freeTrial");
    if (!led || setup?.accessUrl !== void 0) return [];
    const message = `\`accessUrl\` is missing: \`callToAction\` is \`${action}\`, so say where customers get the offer.`;
    return [{ path: ["setup", "callToAction"], message }];
  }
});

// src/rules/offer/no-duplicate-offer-name.ts
var noDuplicateOfferName = {
  id: "offer/no-duplicate-offer-name",
  title: "Offers of one type differ in their names",
  policy: "100.1",
  severity: "error",
  kind: "cross-file",
  scope: "repository",
  reads: ["/listing/en-us/title", "/type", "/availability"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "Check if there is already an offer with the same offer name from your company. If yes, then you should add a new version of the SKU in the existing offer instead of creating a new duplicate offer."
    }
  ],
  why: "Customers who search for the name find two offers and cannot tell which is the one. Offers that are stopped do not count.",
  fix: "Add a plan, or a version of a plan, to the offer that has the name; or give this offer a name of its own.",
  marks({ type, listing, availability }) {
    const title = listing?.["en-us"]?.title;
    if (type === void 0 || title === void 0 || availability === "stopped") return [];
    return [{ path: ["listing", "en-us", "title"], key: `${type} ${comparable(title)}`, text: title }];
  },
  check({ judged, others }) {
    const byName = new Map(others.flatMap(({ id, marks }) => marks.map(({ key }) => [key, id])).reverse());
    const inOrder = [...judged].sort((a, b) => a.id < b.id ? -1 : 1);
    return inOrder.flatMap(
      ({ id, marks }) => marks.flatMap(({ path, key }) => {
        const first = byName.get(key);
        if (first === void 0) {
          byName.set(key, id);
          return [];
        }
        const message = `The offer ${shown(first)} has this name already; add a plan to it instead, or give this one a name of its own.`;
        return [{ offer: id, path, message }];
      })
    );
  }
};

// src/rules/offer/publisher-id-immutable.ts
var publisherIdImmutable = {
  id: "offer/publisher-id-immutable",
  title: "The publisher of offers stays",
  severity: "error",
  kind: "change",
  scope: "configuration",
  reads: ["/publisher"],
  sources: [
    { name: "Guide to push your offer to staging (2016)", quote: "Publisher Namespace" },
    {
      name: "Cloud Partner Portal documentation, cpp-update-existing-offer",
      quote: "Offer ID and Publisher ID of the offer"
    }
  ],
  why: "An offer belongs to the publisher that made it: under another ID all offers of the repository would be new ones, without customers.",
  fix: "Put the ID back. Offers of another publisher stand in a folder or repository of their own.",
  check({ configuration, trusted }) {
    const [was, is] = [trusted.publisher, configuration.publisher];
    if (was === void 0 || is === void 0 || was === is) return [];
    const message = `\`publisher\` is ${shown(is)} here and was ${shown(was)}; the publisher of an offer never changes. Put it back.`;
    return [{ path: ["publisher"], message }];
  }
};

// src/rules/offer/selling-option.ts
var sellingOption = offerRule({
  id: "offer/selling-option",
  title: "An offer is sold by Microsoft, or says what customers do instead",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/setup/callToAction", "/setup/sellThroughMicrosoft"],
  sources: [{ name: "Partner Center documentation, plan-saas-offer" }],
  why: "The button of the listing either buys the offer or leads to you; it cannot do both, or neither.",
  fix: "With `sellThroughMicrosoft: false`, choose a `callToAction`; with `true`, leave it out.",
  check({ offer: { setup } }) {
    const sold = setup?.sellThroughMicrosoft;
    if (sold === false && setup?.callToAction === void 0) {
      const message = "`callToAction` is missing: Microsoft does not sell this offer, so say free, freeTrial or contactMe.";
      return [{ path: ["setup", "sellThroughMicrosoft"], message }];
    }
    if (sold === true && setup?.callToAction !== void 0) {
      const message = "`callToAction` has no place here: Microsoft sells this offer; take it out.";
      return [{ path: ["setup", "callToAction"], part: "key", message }];
    }
    return [];
  }
});

// src/rules/offer/type-immutable.ts
var typeImmutable = changeRule({
  id: "offer/type-immutable",
  title: "The type of an offer stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  fromAnyType: true,
  reads: ["/type"],
  sources: [{ name: "Partner Center ingestion API: the type is a part of what a product is" }],
  why: "Plans, prices and customers belong to an offer of one type; the marketplace turns none into another.",
  fix: "Put the type back, and add the offer of the other type as an offer of its own.",
  check({ before, after, against }) {
    const [was, is] = [before.offer.type, after.offer.type];
    if (was === void 0 || is === void 0 || was === is) return [];
    const message = `\`type\` is ${shown(is)} here and ${shown(was)} in ${against}; an offer keeps its type. Put it back, and add a folder for an offer of the other type.`;
    return [{ path: ["type"], message }];
  }
});

// src/rules/offer/family.ts
var offerRules = [
  ...offerFields,
  idFormat,
  idMatchesFolder,
  listingUrlRequired,
  noDuplicateOfferName,
  sellingOption,
  idImmutable,
  typeImmutable,
  idLegacySkuNoTrailingDash,
  cspByolAutoOptIn,
  cspNotOptedBlocksCspCustomers,
  publisherIdImmutable,
  aliasImmutable
];

// src/rules/plan/at-least-one.ts
var atLeastOne = offerRule({
  id: "plan/at-least-one",
  title: "An offer has a plan",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans", "/setup/sellThroughMicrosoft"],
  sources: [
    { name: "Partner Center documentation, azure-vm-create-plans" },
    { name: "Partner Center documentation, plan-saas-offer" }
  ],
  why: "Customers buy a plan, never the offer itself. Only a SaaS offer that Microsoft does not sell has none.",
  fix: "Add a file `plans/<plan-id>.yml`.",
  check({ offer }) {
    const needed2 = offer.type === "software-as-a-service" ? offer.setup?.sellThroughMicrosoft === true : true;
    if (!needed2 || offer.plans === void 0 || Object.keys(offer.plans).length > 0) return [];
    const message = "The offer has no plan, and customers buy plans; add a file plans/<plan-id>.yml.";
    return [{ path: ["plans"], message }];
  }
});

// src/rules/plan/azure-region-not-removable.ts
var azureRegionNotRemovable = changeRule({
  id: "plan/azure-region-not-removable",
  title: "A published plan stays in its clouds",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: deployedTypes,
  reads: ["/plans/*/azureRegions"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "Customers of that cloud run it; the marketplace takes no cloud away from a published plan.",
  fix: "Name the cloud again under `azureRegions`. A plan that nobody should buy any more can be stopped.",
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const was = old.get(id);
      const now = new Set(clouds(plan));
      const gone = was === void 0 ? [] : clouds(was).filter((cloud) => !now.has(cloud));
      if (plan === void 0 || gone.length === 0) return [];
      const message = `The plan is in ${listed(gone.map(shown))} in ${against} and not here; a published plan stays in its clouds, so name it again.`;
      return [{ path: ["plans", id, "azureRegions"], message }];
    });
  }
});
function clouds(plan) {
  return (plan?.azureRegions ?? ["azureGlobal"]).filter((cloud) => cloud !== void 0);
}

// src/rules/plan/cannot-remove-last.ts
var cannotRemoveLast = offerRule({
  id: "plan/cannot-remove-last",
  title: "The last plan is stopped by stopping the offer",
  severity: "error",
  kind: "change",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans", "/availability"],
  sources: [
    {
      name: "Partner Center documentation, update-existing-offer",
      quote: "only available if you have more than one plan in the offer"
    },
    {
      name: "Partner Center documentation, azure-vm-certification-faq",
      quote: "You can't stop-sell the last plan for an offer"
    }
  ],
  why: "An offer without a plan in sale is an offer that nobody can buy, and the marketplace refuses to make one.",
  fix: "Write `availability: stopped` in offer.yml instead, or leave one plan in sale.",
  check({ offer }) {
    const plans = Object.entries(offer.plans ?? {});
    const [last] = plans.filter(([, plan]) => plan?.availability === "stopped").slice(-1);
    const sold = plans.some(([, plan]) => plan?.availability !== "stopped");
    if (last === void 0 || sold || offer.availability === "stopped") return [];
    const message = "Every plan is stopped, and the offer is not; stop the offer in offer.yml instead, or leave one plan in sale.";
    return [{ path: ["plans", last[0], "availability"], message }];
  }
});

// src/rules/plan/description-older-limit.ts
var descriptionOlderLimit2 = offerRule({
  id: "plan/description-older-limit",
  title: "A short plan description is taken everywhere",
  policy: "100.1.3",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/description"],
  sources: [
    { name: "Partner Center documentation, plans-pricing", quote: "maximum of 500 characters" },
    { name: "Guide to push your offer to staging (2016)", quote: "plan description (maximum 2000 characters)" }
  ],
  why: "Until 2022 the marketplace took 2,000 characters for virtual machine plans and 500 for SaaS plans.",
  fix: "Shorten the description, or leave it: it is taken.",
  check({ offer }) {
    const most5 = offer.type === "software-as-a-service" ? 500 : 2e3;
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const text = plan?.listing?.["en-us"]?.description;
      return olderLimit(["plans", id, "listing", "en-us", "description"], text, most5, "Partner Center until 2022");
    });
  }
});

// src/rules/plan/fields.ts
var pushToStaging2 = "Guide to push your offer to staging (2016)";
var planFields = [
  fieldRule({
    id: "plan/title-required-length",
    title: "A plan has a title of at most 200 characters",
    policy: "100.1.1",
    sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
    why: "Customers choose among the plans of an offer by their titles.",
    fix: "Give the plan a title on one line."
  }),
  fieldRule({
    id: "plan/summary-length",
    title: "The summary of a plan is one line of at most 100 characters",
    policy: "100.1.2",
    sources: [{ name: pushToStaging2, quote: "plan summary (maximum 100 characters)" }],
    why: "The marketplace shows it beside the title, on one line.",
    fix: "Say in one sentence what sets this plan apart from the others."
  }),
  fieldRule({
    id: "plan/description-length",
    title: "The description of a plan has at most 3,000 characters",
    policy: "100.1.3",
    sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
    why: "The marketplace refuses what is longer.",
    fix: "Describe what sets the plan apart; what holds of all plans belongs into the description of the offer."
  }),
  fieldRule({
    id: "plan/alias-length",
    title: "The alias of a plan has 1 to 125 characters",
    sources: [{ name: "API schema of plan" }],
    why: "It is the name of the plan in Partner Center.",
    fix: "Give the plan a name of your own on one line."
  }),
  fieldRule({
    id: "plan/azure-region-required",
    title: "A plan is offered in at least one Azure cloud",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-plans",
        quote: "Your plan must be made available in at least one Azure region"
      }
    ],
    why: "In no cloud nobody could deploy it.",
    fix: "Name `azureGlobal`, `azureGovernment` or both, or leave `azureRegions` out, which means azureGlobal."
  })
];

// src/rules/plan/gov-certifications.ts
var govCertifications = offerRule({
  id: "plan/gov-certifications",
  title: "Certifications for Azure Government belong to a plan that is sold there",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: deployedTypes,
  reads: ["/plans/*/azureGovernmentCertifications", "/plans/*/azureRegions"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans", quote: "up to 100 links" }],
  why: "They are shown to customers of Azure Government alone.",
  fix: "Add `azureGovernment` to `azureRegions`, or leave the certifications out.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const none = (plan?.azureGovernmentCertifications ?? []).length === 0;
      if (none || plan?.azureRegions?.includes("azureGovernment")) return [];
      const message = "`azureGovernmentCertifications` is given, and the plan is not sold in Azure Government; add azureGovernment to `azureRegions`, or leave it out.";
      return [{ path: ["plans", id, "azureGovernmentCertifications"], part: "key", message }];
    });
  }
});

// src/rules/plan/hide-only-if-solution-template.ts
var hideOnlyIfSolutionTemplate = offerRule({
  id: "plan/hide-only-if-solution-template",
  title: "Only a plan that a solution template deploys is hidden",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/visibility", "/plans/*/usedBy"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: 'Under the SKUs tab, the option "Hide this SKU from the Marketplace because it should always be bought via a solution template" should be marked as YES only if the SKU is a part of a Solution Template. In all the other cases, this option should always be marked as NO.'
    }
  ],
  why: "Nobody finds a hidden plan: without a template that deploys it, it cannot be bought.",
  fix: "Name the solution templates that deploy the plan under `usedBy`, or make it visible.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      if (plan?.visibility !== "hidden" || plan.usedBy !== void 0) return [];
      const message = "The plan is hidden and no solution template is said to deploy it; name the templates under `usedBy`, or make the plan visible.";
      return [{ path: ["plans", id, "visibility"], message }];
    });
  }
});

// src/rules/plan/id-format.ts
var idFormat2 = {
  id: "plan/id-format",
  title: "A plan ID has 1 to 50 lower-case letters, digits, hyphens and underscores",
  severity: "error",
  kind: "schema",
  scope: "form",
  sources: [{ name: "Product ingestion API, plan schema" }],
  why: "Customers name the plan by its ID when they deploy it; it can never change.",
  fix: "Choose an ID of that form, and name the file by it."
};

// src/rules/plan/id-immutable.ts
var idImmutable2 = changeRule({
  id: "plan/id-immutable",
  title: "A plan stays, under its ID",
  page: "plans",
  severity: "warning",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/plans/*"],
  sources: [
    { name: "Partner Center documentation, azure-vm-create-plans" },
    { name: "Partner Center documentation, update-existing-offer" }
  ],
  why: "A published plan cannot be deleted or renamed. Customers who have it keep it, and its ID is never given out again.",
  fix: "Keep the file. To take the plan out of sale, set `availability: stopped`; to rename it, add a plan and stop this one.",
  check({ before, after, against }) {
    const plans = after.offer.plans ?? {};
    const kept = new Set(Object.entries(plans).flatMap(([name, plan]) => [name, plan?.id]));
    return Object.keys(before.offer.plans ?? {}).flatMap((id) => {
      if (kept.has(id) || kept.size === 0) return [];
      const next2 = "a published plan stays, so keep its file and set `availability: stopped`";
      return [{ path: ["plans"], message: `The plan ${shown(id)} of ${against} is gone; ${next2}.` }];
    });
  }
});

// src/rules/plan/id-matches-file.ts
var idMatchesFile = offerRule({
  id: "plan/id-matches-file",
  title: "The file of a plan is named by its ID",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/id"],
  sources: [{ name: "the form of offers in YAML" }],
  why: "A copied file would otherwise publish over the plan that it was copied from.",
  fix: "Write the name of the file without `.yml` as `id`. If the plan is published, its ID stays: rename the file instead.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([file, plan]) => {
      if (plan?.id === void 0 || plan.id === file) return [];
      const message = `\`id\` is ${shown(plan.id)}, and the file is ${shown(`${file}.yml`)}; make the two the same.`;
      return [{ path: ["plans", file, "id"], message, fix: { value: file } }];
    });
  }
});

// src/rules/plan/max-count.ts
var most4 = { plans: 100, private: 45 };
var maxCount = offerRule({
  id: "plan/max-count",
  title: "An offer has at most 100 plans, at most 45 of them private",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/audience"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "The marketplace takes no more.",
  fix: "Fold plans that differ little into one, or split the offer. Private offers to single customers need no plan.",
  check({ offer }) {
    const plans = Object.values(offer.plans ?? {});
    const privates = plans.filter((plan) => plan?.audience === "private");
    const faults = [];
    if (plans.length > most4.plans) {
      const message = `The offer has ${plans.length} plans and can have ${most4.plans}; take some out, or split the offer.`;
      faults.push({ path: ["plans"], message });
    }
    if (privates.length > most4.private) {
      const message = `${privates.length} plans of the offer are private and ${most4.private} can be; take some out, or split the offer.`;
      faults.push({ path: ["plans"], message });
    }
    return faults;
  }
});

// src/rules/plan/private-audience-required.ts
var privateAudienceRequired = offerRule({
  id: "plan/private-audience-required",
  title: "A private plan says for whom it is",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/privateAudiences", "/plans/*/audience"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "A private plan is shown to its audience alone; without one, to nobody.",
  fix: "Name subscriptions or tenants under `privateAudiences`, or make the plan public.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      if (plan?.audience !== "private" || plan.privateAudiences?.length) return [];
      const message = "The plan is private and for nobody; name its tenants or subscriptions under `privateAudiences`.";
      return [{ path: ["plans", id, "audience"], message }];
    });
  }
});

// src/rules/plan/private-not-csp.ts
var privateNotCsp = offerRule({
  id: "plan/private-not-csp",
  title: "Private plans are for no subscription of a cloud solution provider",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "azure-application"],
  reads: ["/plans/*/privateAudiences/*/kind"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "The marketplace does not support private plans for subscriptions that were bought from a reseller.",
  fix: "Take the subscription out, or ask the customer for one of another kind.",
  check({ offer }) {
    const plans = offer.plans ?? {};
    return Object.entries(plans).flatMap(
      ([id, plan]) => (plan?.privateAudiences ?? []).flatMap((audience, index) => {
        if (audience?.type !== "subscription" || audience.kind !== "csp") return [];
        const message = "Private plans do not reach subscriptions bought from a cloud solution provider (`csp`); name one of another kind.";
        return [{ path: ["plans", id, "privateAudiences", index, "kind"], message }];
      })
    );
  }
});

// src/rules/plan/public-not-to-private.ts
var publicNotToPrivate = changeRule({
  id: "plan/public-not-to-private",
  title: "A public plan stays public",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/plans/*/audience"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-plans" }],
  why: "Customers outside the audience may have it already; the marketplace refuses the change. A private plan can become public.",
  fix: "Set `audience` back to `public`, and add a private plan; the public one can be stopped.",
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      if (old.get(id)?.audience !== "public" || plan?.audience !== "private") return [];
      const message = `The plan is public in ${against}, and a public plan cannot become private; set it back and add a private plan.`;
      return [{ path: ["plans", id, "audience"], message }];
    });
  }
});

// src/rules/vm/reuses-configuration.ts
function reusesConfiguration(plan) {
  const { basePlan, reuseTechnicalConfigurationState } = plan?.technicalConfiguration ?? {};
  return basePlan !== void 0 && reuseTechnicalConfigurationState !== "detach";
}

// src/rules/plan/reuse-technical-config-locked.ts
var reuseTechnicalConfigLocked = changeRule({
  id: "plan/reuse-technical-config-locked",
  title: "A plan with images of its own does not begin to reuse those of another",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-plan-technical-configuration",
      quote: "A plan that has been published independently in the past cannot reuse a technical configuration later"
    }
  ],
  why: "Its customers have its images, and the marketplace refuses to take those away.",
  fix: "Put its own configuration back, or add a plan that reuses the other.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const was = earlier.get(id);
      const own = was?.technicalConfiguration !== void 0 && !reusesConfiguration(was);
      if (!own || !reusesConfiguration(plan)) return [];
      const message = `The plan reuses a configuration here and has its own in ${against}; one that was published on its own cannot. Put its own back, or add a plan that reuses it.`;
      return [{ path: ["plans", id, "technicalConfiguration", "basePlan"], message }];
    });
  }
});

// src/rules/plan/reused-parent-not-stoppable.ts
var reusedParentNotStoppable = offerRule({
  id: "plan/reused-parent-not-stoppable",
  title: "A plan whose images others reuse is sold as long as those are",
  severity: "error",
  kind: "change",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/availability", "/plans/*/technicalConfiguration/basePlan"],
  sources: [{ name: "Partner Center documentation, update-existing-offer" }],
  why: "Plans that reuse its images would be sold without any, and the marketplace refuses to stop it.",
  fix: "Stop the plans that reuse it first, or leave it in sale.",
  check({ offer }) {
    const plans = Object.entries(offer.plans ?? {});
    return plans.flatMap(([id, plan]) => {
      const child = plans.find(([other, { technicalConfiguration, availability } = {}]) => {
        return other !== id && technicalConfiguration?.basePlan === id && availability !== "stopped" && reusesConfiguration(offer.plans?.[other]);
      });
      if (plan?.availability !== "stopped" || child === void 0) return [];
      const message = `The plan is stopped, and the plan ${shown(child[0])}, which is sold, reuses its images; stop that one first.`;
      return [{ path: ["plans", id, "availability"], message }];
    });
  }
});

// src/rules/plan/title-older-limit.ts
var titleOlderLimit = offerRule({
  id: "plan/title-older-limit",
  title: "A short plan title is shown whole everywhere",
  policy: "100.1.1",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/name"],
  sources: [
    { name: "Guide to push your offer to staging (2016)", quote: "plan title (maximum 50 characters)" },
    { name: "Partner Center documentation, azure-vm-create-plans", quote: "It is limited to 100 characters" }
  ],
  why: "Until 2022 the marketplace took 100 characters for virtual machine plans and 50 for SaaS plans.",
  fix: "Shorten the title, or leave it: it is taken.",
  check({ offer }) {
    const most5 = offer.type === "software-as-a-service" ? 50 : 100;
    return Object.entries(offer.plans ?? {}).flatMap(
      ([id, plan]) => olderLimit(
        ["plans", id, "listing", "en-us", "name"],
        plan?.listing?.["en-us"]?.name,
        most5,
        "Partner Center until 2022"
      )
    );
  }
});

// src/rules/plan/title-unique.ts
var titleUnique = offerRule({
  id: "plan/title-unique",
  title: "Plan titles differ from each other",
  policy: "100.1.1",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/plans/*/listing/en-us/name"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "SKU Titles should not be identical for an offer with multiple SKUs."
    }
  ],
  why: "Customers choose a plan by its title; they cannot tell two of the same title apart.",
  fix: "Give each plan a title that says what sets it apart.",
  check({ offer }) {
    const seen = /* @__PURE__ */ new Map();
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const name = plan?.listing?.["en-us"]?.name;
      if (name === void 0) return [];
      const first = seen.get(comparable(name));
      if (first === void 0) {
        seen.set(comparable(name), id);
        return [];
      }
      const message = `The plans ${shown(first)} and ${shown(id)} have the same title; give each its own.`;
      return [{ path: ["plans", id, "listing", "en-us", "name"], message }];
    });
  }
});

// src/rules/plan/visibility-immutable.ts
var visibilityImmutable = changeRule({
  id: "plan/visibility-immutable",
  title: "A listed plan stays visible or hidden",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/visibility"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "Remember: You should not change the SKU visibility setting once the SKU is listed. We do not support this functionality."
    }
  ],
  why: "The marketplace does not support the change once the plan is listed.",
  fix: "Set `visibility` back, and add a plan that has the other from the start.",
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const was = old.get(id)?.visibility;
      if (was === void 0 || plan?.visibility === void 0 || plan.visibility === was) return [];
      const message = `The plan is \`${plan.visibility}\` here and \`${was}\` in ${against}; a listed plan cannot change that, so set it back or add a plan.`;
      return [{ path: ["plans", id, "visibility"], message }];
    });
  }
});

// src/rules/plan/family.ts
var planRules = [
  ...planFields,
  atLeastOne,
  azureRegionNotRemovable,
  hideOnlyIfSolutionTemplate,
  idFormat2,
  idImmutable2,
  idMatchesFile,
  maxCount,
  privateAudienceRequired,
  privateNotCsp,
  publicNotToPrivate,
  titleUnique,
  visibilityImmutable,
  titleOlderLimit,
  descriptionOlderLimit2,
  govCertifications,
  reuseTechnicalConfigLocked,
  reusedParentNotStoppable,
  cannotRemoveLast
];

// src/rules/pricing/saas-same-model.ts
var saasSameModel = offerRule({
  id: "pricing/saas-same-model",
  title: "All plans of a SaaS offer are priced the same way",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice"],
  sources: [
    {
      name: "Partner Center documentation, create-new-saas-offer-plans",
      quote: "All plans in the same offer must use the same pricing model. For example, an offer cannot have one plan that's flat rate and another plan that\u2019s per user."
    }
  ],
  why: "Customers move between the plans of an offer; the marketplace cannot turn a flat rate into a price for each user.",
  fix: "Give all plans the same `recurrentPriceMode`, or sell the other plans in an offer of their own.",
  check({ offer }) {
    const modes = Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const mode = plan?.pricing?.recurrentPrice?.recurrentPriceMode;
      return mode === void 0 ? [] : [{ id, mode }];
    });
    const alike = modes.filter(({ mode }) => mode === modes[0]?.mode);
    const others = modes.filter(({ mode }) => mode !== modes[0]?.mode);
    const [most5, odd] = alike.length < others.length ? [others, alike] : [alike, others];
    return odd.map(({ id, mode }) => ({
      path: ["plans", id, "pricing", "recurrentPrice", "recurrentPriceMode"],
      message: `The plan is priced ${shown(mode)} and the plan ${shown(most5[0]?.id)} ${shown(most5[0]?.mode)}; price it the same way, or sell it in an offer of its own.`
    }));
  }
});

// src/rules/pricing/billing-model-immutable.ts
var models = [
  ["pricing", "licenseModel"],
  ["pricing", "corePricing", "priceInputOption"],
  ["pricing", "recurrentPrice", "recurrentPriceMode"]
];
var billingModelImmutable = changeRule({
  id: "pricing/billing-model-immutable",
  title: "How a published plan is billed stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: [...virtualMachineTypes, "software-as-a-service", "azure-application"],
  reads: ["/plans/*/pricing"],
  sources: [
    {
      name: "Post-production guide for virtual machine offers in the Azure Marketplace (2016)",
      quote: "Billing Model Change of listed SKU(s)"
    },
    {
      name: "Partner Center documentation, plans-pricing",
      quote: "After a plan is published, the pricing model can't be changed."
    }
  ],
  why: "Customers who have the plan are billed by its model, and the marketplace refuses another.",
  fix: "Put the model back, and add a plan with the new one.",
  check({ before, after, against }) {
    const mixed = saasSameModel.check(after).length > 0;
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      for (const path of mixed ? [] : models) {
        const [was, is] = [valueAt(earlier.get(id), path), valueAt(plan, path)];
        if (was === void 0 || is === void 0 || was === is) continue;
        const message = `${nameOf(path)} is ${shown(is)} here and ${shown(was)} in ${against}; a published plan keeps its model. Add a plan with the new one instead.`;
        return [{ path: ["plans", id, ...path], message }];
      }
      return [];
    });
  }
});

// src/rules/pricing/subscription-prices.ts
function priceChanges({ before, after }) {
  const earlier = new Map(Object.entries(before.offer.plans ?? {}));
  return Object.entries(after.offer.plans ?? {}).flatMap(([plan, offered]) => {
    const was = new Map(prices(earlier.get(plan)).map(({ term, amount }) => [term, amount]));
    return prices(offered).flatMap(({ term, amount, path }) => {
      const old = was.get(term);
      return old === void 0 || old === amount ? [] : [{ plan, path: ["plans", plan, ...path], was: old, is: amount }];
    });
  });
}
function possibleChanges(change) {
  const byPlan = Map.groupBy(priceChanges(change), ({ plan }) => plan);
  return [...byPlan.values()].filter((own) => !own.some(({ was }) => was === 0) && ways(own) === 1).flat();
}
var ways = (changes) => new Set(changes.map(({ was, is }) => is > was)).size;
function prices(plan) {
  const items = plan?.pricing?.recurrentPrice?.prices ?? [];
  return items.flatMap((item, index) => {
    const amount = item?.pricePerPaymentInUsd;
    if (item === void 0 || amount === void 0) return [];
    const path = ["pricing", "recurrentPrice", "prices", index, "pricePerPaymentInUsd"];
    return [{ term: JSON.stringify([item.billingTerm, item.paymentOption]), amount, path }];
  });
}

// src/rules/pricing/change-alone.ts
var changeAlone = changeRule({
  id: "pricing/change-alone",
  title: "A change of price comes alone",
  policy: "100.4",
  severity: "warning",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans", "/listing", "/properties", "/previewAudiences", "/technicalConfiguration"],
  sources: [
    {
      name: "Partner Center documentation, price-changes",
      quote: "don't make other changes to the offer along with the price change"
    }
  ],
  why: "A price goes through the whole certification and holds from a month on; what comes with it waits as long.",
  fix: "Change the price in a pull request of its own.",
  check(change) {
    const [first] = possibleChanges(change);
    if (first === void 0 || sameButPrices(change)) return [];
    const message = "The price changes together with other things; those wait until the price is certified. Change it in a pull request of its own.";
    return [{ path: first.path, message }];
  }
});
function sameButPrices({ before, after }) {
  const rest = (offer) => JSON.stringify(offer, (key, value) => key === "pricePerPaymentInUsd" ? void 0 : value);
  return rest(before.offer) === rest(after.offer);
}

// src/rules/pricing/change-effective-date.ts
var changeEffectiveDate = changeRule({
  id: "pricing/change-effective-date",
  title: "When a new price holds is known",
  policy: "100.4",
  severity: "notice",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice"],
  sources: [{ name: "Partner Center documentation, price-changes" }],
  why: "A price that falls holds from the first of the next month, one that rises from the first of a month at least ninety days after it is live.",
  fix: "Nothing has to be done; go live four days before the end of a month, or the next one counts.",
  check(change) {
    return possibleChanges(change).flatMap(({ plan, path, was, is }) => {
      if (change.after.offer.plans?.[plan]?.visibility === "hidden") return [];
      const from = is < was ? "the first of the month after it is live" : "the first of a month at least 90 days after it is live";
      const message = `The price goes from ${was} to ${is} and holds from ${from}; be live four days before the end of a month, or the next one counts.`;
      return [{ path, message }];
    });
  }
});

// src/rules/pricing/change-free-to-paid.ts
var changeFreeToPaid = changeRule({
  id: "pricing/change-free-to-paid",
  title: "What is free stays free",
  policy: "100.4",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice"],
  sources: [{ name: "Partner Center documentation, price-changes", quote: "Changing prices from free or $0 to paid" }],
  why: "Customers who got it for nothing would be billed without having agreed to it; the marketplace refuses the change.",
  fix: "Put the price back to 0, and add a plan that costs something.",
  check(change) {
    return priceChanges(change).flatMap(({ path, was, is }) => {
      if (was !== 0) return [];
      const message = `${is} US dollars here and free in ${change.against}; what is free cannot come to cost something. Add a plan with the new price instead.`;
      return [{ path, message }];
    });
  }
});

// src/rules/pricing/change-hidden-or-gov.ts
var changeHiddenOrGov = changeRule({
  id: "pricing/change-hidden-or-gov",
  title: "The price of a hidden plan stays",
  policy: "100.4",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice", "/plans/*/visibility"],
  sources: [{ name: "Partner Center documentation, price-changes" }],
  why: "The marketplace can announce a change only to customers of a plan that it shows.",
  fix: "Put the price back, and add a plan with the new one.",
  check(change) {
    return possibleChanges(change).flatMap(({ plan, path, was, is }) => {
      if (change.after.offer.plans?.[plan]?.visibility !== "hidden") return [];
      const message = `The price is ${is} here and ${was} in ${change.against}; that of a hidden plan cannot change. Add a plan with the new price instead.`;
      return [{ path, message }];
    });
  }
});

// src/rules/pricing/change-mixed-direction.ts
var changeMixedDirection = changeRule({
  id: "pricing/change-mixed-direction",
  title: "The prices of one plan go one way at a time",
  policy: "100.4",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice"],
  sources: [
    { name: "Partner Center documentation, price-changes", quote: "Price increase and decrease on the same plan" }
  ],
  why: "An increase is announced for ninety days and a decrease holds next month; the marketplace takes one or the other.",
  fix: "Change the prices that fall first, and those that rise once that is live.",
  check(change) {
    const byPlan = Map.groupBy(priceChanges(change), ({ plan }) => plan);
    return [...byPlan.values()].flatMap((own) => {
      const [first] = own;
      const other = own.find(({ was, is }) => first !== void 0 && is > was !== first.is > first.was);
      if (other === void 0 || own.some(({ was }) => was === 0)) return [];
      const way = other.is > other.was ? "rises" : "falls";
      const message = `This price ${way} from ${other.was} to ${other.is} while another of the plan ${way === "rises" ? "falls" : "rises"}; change one, and the other once that is live.`;
      return [{ path: other.path, message }];
    });
  }
});

// schemas/markets.ts
var markets = [
  "ad",
  "ae",
  "af",
  "al",
  "am",
  "ao",
  "ar",
  "at",
  "au",
  "az",
  "ba",
  "bb",
  "bd",
  "be",
  "bg",
  "bh",
  "bm",
  "bn",
  "bo",
  "br",
  "bw",
  "by",
  "bz",
  "ca",
  "ch",
  "ci",
  "cl",
  "cm",
  "cn",
  "co",
  "cr",
  "cv",
  "cw",
  "cy",
  "cz",
  "de",
  "dk",
  "do",
  "dz",
  "ec",
  "ee",
  "eg",
  "es",
  "et",
  "fi",
  "fj",
  "fo",
  "fr",
  "gb",
  "ge",
  "gh",
  "gr",
  "gt",
  "hk",
  "hn",
  "hr",
  "hu",
  "id",
  "ie",
  "il",
  "in",
  "iq",
  "is",
  "it",
  "jm",
  "jo",
  "jp",
  "ke",
  "kg",
  "kn",
  "kr",
  "kw",
  "ky",
  "kz",
  "lb",
  "li",
  "lk",
  "lt",
  "lu",
  "lv",
  "ly",
  "ma",
  "mc",
  "md",
  "me",
  "mk",
  "mn",
  "mo",
  "mt",
  "mu",
  "mx",
  "my",
  "na",
  "ng",
  "ni",
  "nl",
  "no",
  "np",
  "nz",
  "om",
  "pa",
  "pe",
  "ph",
  "pk",
  "pl",
  "pr",
  "ps",
  "pt",
  "py",
  "qa",
  "ro",
  "rs",
  "ru",
  "rw",
  "sa",
  "se",
  "sg",
  "si",
  "sk",
  "sn",
  "sv",
  "th",
  "tj",
  "tm",
  "tn",
  "tr",
  "tt",
  "tw",
  "tz",
  "ua",
  "ug",
  "us",
  "uy",
  "uz",
  "va",
  "ve",
  "vi",
  "vn",
  "ye",
  "za",
  "zm",
  "zw"
];

// src/rules/pricing/sold-in.ts
var every = new Set(markets);
function soldIn(plan) {
  if (plan === void 0) return void 0;
  if (plan.customerMarkets !== void 0 && plan.customerMarkets !== "customMarkets") return every;
  return plan.markets && new Set(plan.markets.filter((market) => market !== void 0));
}

// src/rules/pricing/entered-prices.ts
function enteredPrices(plan) {
  const core = corePricing(plan);
  const at = ["pricing", "corePricing"];
  const everywhere = { currency: void 0, markets: [...soldIn(plan) ?? []] };
  switch (core?.priceInputOption) {
    case "flat":
      return [{ at, amounts: amounts({ price: core.price }), ...everywhere }];
    case "perCore":
      return [{ at, amounts: amounts({ pricePerCore: core.pricePerCore }), ...everywhere }];
    case "perCoreSize":
      return [{ at: [...at, "pricePerCoreSize"], amounts: amounts(core.pricePerCoreSize), ...everywhere }];
    case "perMarketAndCoreSize":
      return (core.prices ?? []).map((entry, index) => ({
        at: [...at, "prices", index, "prices"],
        amounts: amounts(entry?.prices),
        currency: entry?.currency,
        markets: (entry?.markets ?? []).filter((market) => market !== void 0)
      }));
    case "free":
    case void 0:
      return [];
  }
}
function marketPrices(plan) {
  const core = corePricing(plan);
  return core?.priceInputOption === "perMarketAndCoreSize" ? core.prices ?? [] : [];
}
function pricedOnce(plan) {
  const seen = /* @__PURE__ */ new Set();
  const once = /* @__PURE__ */ new Set();
  for (const market of marketPrices(plan).flatMap((entry) => entry?.markets ?? [])) {
    if (market === void 0) continue;
    if (seen.has(market)) once.delete(market);
    else once.add(market);
    seen.add(market);
  }
  return once;
}
function corePricing(plan) {
  return plan?.pricing?.licenseModel === "payAsYouGo" ? plan.pricing.corePricing : void 0;
}
function amounts(entered = {}) {
  return new Map(Object.entries(entered).flatMap(([key, amount]) => amount === void 0 ? [] : [[key, amount]]));
}

// src/rules/pricing/china-free-or-byol.ts
var chinaFreeOrByol = offerRule({
  id: "pricing/china-free-or-byol",
  title: "What is sold in China is free or brings its own licence",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/markets", "/plans/*/pricing"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-plans",
      quote: "Publishing to China is limited to plans that are either *Free* or *Bring-your-own-license* (BYOL)."
    }
  ],
  why: "The marketplace does not bill customers in China.",
  fix: "Take `cn` out of the markets, or add a plan that is free or brings its own licence for it.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
    const index = plan?.markets?.indexOf("cn") ?? -1;
    const charged = enteredPrices(plan).some(({ amounts: amounts2 }) => [...amounts2.values()].some((amount) => amount > 0));
    if (index < 0 || !charged) return [];
    const message = "The plan has a price, and only plans that are free or bring their own licence are sold in `cn`; take it out.";
    return [{ path: ["plans", id, "markets", index], message }];
  })
});

// src/rules/pricing/core-sizes.ts
var counts = [1, 2, 4, 6, 8, 10, 12, 16, 20, 24, 32, 36, 40, 44, 48, 60, 64, 72, 80, 96, 120, 128, 208, 416];
var coreSizes = ["sharedcore", ...counts.map((count) => `${count}core`)];
var cores = (size) => size === "sharedcore" ? 0.5 : Number.parseInt(size, 10);
var bySize = (plan) => enteredPrices(plan).filter(({ at }) => at.length > 2);

// src/rules/pricing/core-monotonic.ts
var coreMonotonic = changeRule({
  id: "pricing/core-monotonic",
  title: "In a new plan more cores do not cost less",
  severity: "notice",
  kind: "schema",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing/corePricing"],
  sources: [{ name: "what customers expect of a price list" }],
  why: "A larger size that costs less is most often a slip of the pen, and once listed a price stays.",
  fix: "Look at the two prices again, before the plan is listed.",
  check({ before, after }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(
      ([id, plan]) => (earlier.has(id) ? [] : bySize(plan)).flatMap(({ at, amounts: amounts2 }) => {
        const inOrder = [...amounts2].sort(([a], [b]) => cores(a) - cores(b));
        return inOrder.flatMap(([size, amount], index) => {
          const smaller = inOrder[index - 1];
          if (smaller === void 0 || amount >= smaller[1]) return [];
          const message = `\`${size}\` costs ${amount} and \`${smaller[0]}\`, which is smaller, ${smaller[1]}; once listed a price stays.`;
          return [{ path: ["plans", id, ...at, size], message }];
        });
      })
    );
  }
});

// src/rules/pricing/core-sizes-complete.ts
var coreSizesComplete = changeRule({
  id: "pricing/core-sizes-complete",
  title: "A new plan that is priced by size prices every size",
  policy: "100.4",
  severity: "notice",
  kind: "schema",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing/corePricing"],
  sources: [
    {
      name: "Cloud Partner Portal API, setting price",
      quote: "sharedcore, 1core, 2core, 4core, 6core, 8core, 10core, 12core, 16core, 20core, 24core, 32core, 36core, 40core, 44core, 48core, 60core, 64core, 72core, 80core, 96core, 120core, 128core, 208core, 416core"
    },
    { name: "Partner Center documentation, azure-vm-plan-manage" }
  ],
  why: "Sizes without a price are priced by Microsoft from those you gave, and once listed that price stays.",
  fix: "Price the other sizes too, or leave it to Microsoft.",
  check({ before, after }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      if (earlier.has(id)) return [];
      return bySize(plan).flatMap(({ at, amounts: amounts2 }) => {
        const missing = coreSizes.filter((size) => !amounts2.has(size));
        if (missing.length === 0) return [];
        const [first = ""] = missing;
        const message = `${missing.length} of ${coreSizes.length} sizes have no price, \`${first}\` for one; Microsoft will set theirs from the others, and those stay.`;
        return [{ path: ["plans", id, ...at], part: "key", message }];
      });
    });
  }
});

// src/rules/pricing/currency-of.ts
var markets2 = {
  aud: "au fj",
  brl: "br",
  cad: "ca",
  chf: "ch",
  dkk: "dk fo",
  eur: "ad at be bg hr cy cz ee fi fr de gr hu is ie it lv li lt lu mt mc nl pl pt ro sk si es va",
  gbp: "gb",
  inr: "in",
  jpy: "jp",
  krw: "kr",
  nok: "no",
  nzd: "nz",
  rub: "ru",
  sek: "se",
  twd: "tw"
};
var currencies = new Map(
  Object.entries(markets2).flatMap(([currency, those]) => those.split(" ").map((market) => [market, currency]))
);
function currencyOf(market) {
  return market === "cn" ? void 0 : currencies.get(market) ?? "usd";
}

// src/rules/pricing/market-list.ts
function marketList(markets3) {
  const shown2 = markets3.slice(0, markets3.length > 6 ? 3 : 6).map((market) => `\`${market}\``);
  return listed(markets3.length > 6 ? [...shown2, `${markets3.length - 3} more`] : shown2);
}

// src/rules/pricing/currency-matches-market.ts
var currencyMatchesMarket = offerRule({
  id: "pricing/currency-matches-market",
  title: "Prices are in the currency of their markets",
  severity: "warning",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing/corePricing/prices/*/markets", "/plans/*/pricing/corePricing/prices/*/currency"],
  sources: [
    { name: "Partner Center documentation, marketplace-geo-availability-currencies" },
    {
      name: "Cloud Partner Portal documentation, cloud-partner-portal-api-setting-price",
      quote: "Use the correct currency codes for each [region](#regions) in your request."
    }
  ],
  why: "The marketplace charges each market in one currency. The list is of 2020, so that this is a warning.",
  fix: "Set `currency` to that of the markets; give markets of another currency an item of their own.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
    const once = pricedOnce(plan);
    return marketPrices(plan).flatMap((entry, index) => {
      const currency = entry?.currency;
      const markets3 = (entry?.markets ?? []).filter((market) => market !== void 0).filter((market) => once.has(market));
      const others = markets3.filter((market) => (currencyOf(market) ?? currency) !== currency);
      const [first] = others;
      if (currency === void 0 || first === void 0) return [];
      const alike = others.filter((market) => currencyOf(market) === currencyOf(first));
      const message = `\`currency\` is ${currency}, and ${marketList(alike)} ${alike.length > 1 ? "are" : "is"} charged in ${currencyOf(first)}; set it so, or give other markets an item of their own.`;
      return [{ path: ["plans", id, "pricing", "corePricing", "prices", index, "currency"], message }];
    });
  })
});

// src/rules/pricing/every-sell-region-priced.ts
var everySellRegionPriced = offerRule({
  id: "pricing/every-sell-region-priced",
  title: "Where prices differ by market, every market has one",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/markets", "/plans/*/customerMarkets", "/plans/*/pricing/corePricing/prices/*/markets"],
  sources: [
    {
      name: "Cloud Partner Portal documentation, cloud-partner-portal-api-setting-price",
      quote: "Every region in the sell list must be specified in the **virtualMachinePricing**/**regionPrices** section of the definition."
    }
  ],
  why: "Prices that are entered by market are not converted, so that a market without one cannot be sold in.",
  fix: "Enter prices for the market, or take it out of `markets`.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const priced = new Set(marketPrices(plan).flatMap((entry) => entry?.markets ?? []));
      const markets3 = plan?.markets ?? [];
      const unpriced = markets3.filter((market) => market !== void 0).filter((market) => !priced.has(market));
      const [first] = unpriced;
      if (priced.size === 0 || first === void 0) return [];
      const message = `The plan is sold in ${marketList(unpriced)} without a price; enter prices for it under \`prices\`, or take it out of \`markets\`.`;
      return [{ path: ["plans", id, "markets", markets3.indexOf(first)], message }];
    });
  }
});

// src/rules/pricing/fields.ts
var pricingFields = [
  fieldRule({
    id: "pricing/market-known",
    title: "Markets are those of the marketplace",
    sources: [{ name: "Partner Center documentation, marketplace-geo-availability-currencies" }],
    why: "A plan is sold in countries and regions that the marketplace serves, and in no others.",
    fix: 'Take the two letters of a market, in lower case; Norway is "no", in quotes.'
  }),
  fieldRule({
    id: "pricing/nonnegative",
    title: "A price is an amount of 0 or more",
    sources: [{ name: "API schema of price-and-availability-plan" }],
    why: "Nobody can be billed a negative amount.",
    fix: "Write the amount as a number, without a currency."
  })
];

// src/rules/pricing/market-priced-once.ts
var marketPricedOnce = offerRule({
  id: "pricing/market-priced-once",
  title: "A market is priced once",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing/corePricing/prices/*/markets"],
  sources: [
    {
      name: "Cloud Partner Portal documentation, cloud-partner-portal-api-setting-price",
      quote: "Pricing is specific for each region and core combination."
    }
  ],
  why: "Two prices for one market contradict each other, and which of them customers would pay is not said anywhere.",
  fix: "Keep the market in one item of `prices`.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const seen = /* @__PURE__ */ new Set();
      return marketPrices(plan).flatMap((entry, index) => {
        const markets3 = entry?.markets ?? [];
        const again = markets3.filter((market) => market !== void 0).filter((market) => seen.has(market));
        for (const market of markets3) if (market !== void 0) seen.add(market);
        const [first] = again;
        if (first === void 0) return [];
        const message = `Item ${index + 1} of \`prices\` prices ${marketList(again)} again; keep each market in one item.`;
        const path = ["plans", id, "pricing", "corePricing", "prices", index, "markets", markets3.indexOf(first)];
        return [{ path, message }];
      });
    });
  }
});

// src/rules/pricing/market-required.ts
var marketRequired = offerRule({
  id: "pricing/market-required",
  title: "A plan says where it is sold, once",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "software-as-a-service", "azure-application"],
  reads: ["/plans/*/markets", "/plans/*/customerMarkets"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-plans",
      quote: "Every plan must be available in at least one market."
    },
    { name: "Product ingestion API, price-and-availability-plan schema" }
  ],
  why: "A plan without a market cannot be sold; with a list and all markets at once, one of the two would be ignored.",
  fix: "List the markets under `markets`, or set `customerMarkets` to `allMarkets` or `allTaxRemittedMarkets`.",
  check({ offer }) {
    const plans = offer.plans ?? {};
    return Object.entries(plans).flatMap(([id, plan]) => {
      const { customerMarkets = "customMarkets", markets: markets3 } = plan ?? {};
      const custom = customerMarkets === "customMarkets";
      if (plan === void 0 || custom === (markets3 !== void 0)) return [];
      const message = custom ? "`markets` is missing; list where the plan is sold, or set `customerMarkets` to allMarkets." : `\`markets\` does not go with \`customerMarkets: ${customerMarkets}\`, which names them all; take one of the two out.`;
      return [{ path: ["plans", id, "markets"], part: "key", message }];
    });
  }
});

// src/rules/pricing/meters-defined.ts
var metersDefined = offerRule({
  id: "pricing/meters-defined",
  title: "Every meter that a plan prices is one of the offer",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: ["software-as-a-service", "azure-application"],
  reads: ["/customMeters", "/plans/*/pricing/customMeters"],
  sources: [{ name: "Product ingestion API, price-and-availability-custom-meter schema" }],
  why: "A price for a meter that is not there charges nothing, and use of it is refused.",
  fix: "Define the meter under `customMeters` in offer.yml, or correct its ID.",
  check({ offer }) {
    const known2 = new Set(Object.keys(offer.customMeters ?? {}));
    const plans = offer.plans ?? {};
    const faults = Object.entries(plans).flatMap(
      ([id, plan]) => [...members(valueAt(plan, ["pricing", "customMeters", "meters"]))].flatMap(([meter]) => {
        if (known2.has(String(meter))) return [];
        known2.add(String(meter));
        const message = `${nameOf([meter])} is no meter of the offer; define it under \`customMeters\` in offer.yml, or correct its ID.`;
        return [{ path: ["plans", id, "pricing", "customMeters", "meters", meter], part: "key", message }];
      })
    );
    return offer.customMeters === void 0 ? faults.slice(0, 1) : faults;
  }
});

// src/rules/pricing/no-change-listed-sku.ts
var noChangeListedSku = changeRule({
  id: "pricing/no-change-listed-sku",
  title: "The price of a listed plan stays",
  policy: "100.4",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/pricing", "/plans/*/markets", "/plans/*/customerMarkets"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "The Azure Marketplace does not support pricing change of the listed SKUS as it impacts the billing of the existing customers. Ensure that you do not change the pricing of the listed SKUs in the regions where the SKU is available. However, you can add new SKUs or add new regions to an existing SKU."
    }
  ],
  why: "Customers who have the plan are billed at the price they bought it for, and the marketplace refuses another.",
  fix: "Put the price back, and add a plan with the new one. New plans, new markets and prices for them are free.",
  check(change) {
    const earlier = new Map(Object.entries(change.before.offer.plans ?? {}));
    const remodelled = new Set(billingModelImmutable.check(change).map(({ path }) => path[1]));
    return Object.entries(change.after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const faults = remodelled.has(id) ? [] : changedPrices(earlier.get(id), plan, change.against);
      return faults.map((fault) => ({ ...fault, path: ["plans", id, ...fault.path] }));
    });
  }
});
function changedPrices(before, after, against) {
  const told2 = /* @__PURE__ */ new Map();
  for (const { was, is, markets: markets3 } of pairs(before, after)) {
    for (const fault of differences(was, is, `${against} for customers in ${marketList(markets3)}`)) {
      const key = JSON.stringify(fault.path);
      if (!told2.has(key)) told2.set(key, fault);
    }
  }
  return [...told2.values()];
}
var instead = "the price of a listed plan cannot change. Add a plan with the new price instead.";
function differences(was, is, there) {
  if (was.currency !== void 0 && is.currency !== void 0 && was.currency !== is.currency) {
    const message = `\`currency\` is ${is.currency} here and ${was.currency} in ${there}; ${instead}`;
    return [{ path: [...is.at.slice(0, -1), "currency"], message }];
  }
  const gone = [...was.amounts.keys()].filter((key) => !is.amounts.has(key));
  const removed2 = gone.length === 0 ? [] : [{ path: is.at, message: goneMessage(gone, there) }];
  const changed = [...is.amounts].flatMap(([key, amount]) => {
    const before = was.amounts.get(key) ?? amount;
    if (before === amount) return [];
    return [
      { path: [...is.at, key], message: `${nameOf([key])} is ${amount} here and ${before} in ${there}; ${instead}` }
    ];
  });
  return [...removed2, ...changed];
}
function goneMessage(keys, there) {
  return `${clip(listed(keys), 60)} ${keys.length > 1 ? "have prices" : "has a price"} in ${there}, and none here; ${instead}`;
}
function pairs(before, after) {
  const found2 = /* @__PURE__ */ new Map();
  const [earlier, later] = [byMarket(before), byMarket(after)];
  for (const [market, was] of earlier) {
    const is = later.get(market);
    if (was === void 0 || is === void 0) continue;
    const key = JSON.stringify([was.at, is.at]);
    const pair = found2.get(key) ?? { was, is, markets: [] };
    pair.markets.push(market);
    found2.set(key, pair);
  }
  return found2.values();
}
function byMarket(plan) {
  const sold = soldIn(plan);
  const lists = /* @__PURE__ */ new Map();
  for (const list of enteredPrices(plan)) {
    for (const market of list.markets) if (sold?.has(market)) lists.set(market, lists.has(market) ? void 0 : list);
  }
  return lists;
}

// src/rules/pricing/region-not-removable.ts
var regionNotRemovable = changeRule({
  id: "pricing/region-not-removable",
  title: "A listed plan stays in its markets",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/markets", "/plans/*/customerMarkets"],
  sources: [
    {
      name: "Post-production guide for virtual machine offers in the Azure Marketplace (2016)",
      quote: "Removal of billing regions of listed SKU(s)"
    },
    {
      name: "Partner Center documentation, azure-vm-create-plans",
      quote: "When you remove a market, customers from that market who are using active deployments will not be able to create new deployments or scale up their existing deployments."
    }
  ],
  why: "Customers in a market that is taken away can no longer deploy or scale what they run.",
  fix: "Put the market back. To stop selling, stop the plan.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const gone = removed(earlier.get(id), plan);
      if (gone === void 0) return [];
      const message = `The plan is sold in ${gone} in ${against} and not here; a market of a listed plan cannot be taken away. Put it back.`;
      return [{ path: ["plans", id, plan?.markets === void 0 ? "customerMarkets" : "markets"], message }];
    });
  }
});
function removed(before, after) {
  const [was, is] = [soldIn(before), soldIn(after)];
  if (was === void 0 || is === void 0) return void 0;
  const narrowed = before?.customerMarkets === "allMarkets" && after?.customerMarkets === "allTaxRemittedMarkets";
  if (narrowed) return "all markets";
  const gone = [...was].filter((market) => !is.has(market));
  return gone.length === 0 ? void 0 : marketList(gone);
}

// src/rules/pricing/duration.ts
function duration2(length) {
  if (length?.type === void 0 || length.value === void 0) return void 0;
  return `${length.value} ${length.type}${length.value === 1 ? "" : "s"}`;
}

// src/rules/pricing/saas-billing-term.ts
var saasBillingTerm = changeRule({
  id: "pricing/saas-billing-term",
  title: "A published billing term stays",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice"],
  sources: [
    {
      name: "Partner Center documentation, plans-pricing",
      quote: "After a billing term is published for a plan, it can't be removed later."
    }
  ],
  why: "Subscriptions of that term are renewed by it, and the marketplace refuses to take it away.",
  fix: "Put the term back.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const now = terms(plan);
      const gone = [...terms(earlier.get(id))].filter((term) => !now.has(term));
      if (gone.length === 0) return [];
      const message = `The plan is sold for ${listed(gone)} in ${against} and not here; a published term cannot be removed. Put it back.`;
      return [{ path: ["plans", id, "pricing", "recurrentPrice", "prices"], message }];
    });
  }
});
function terms(plan) {
  const prices2 = plan?.pricing?.recurrentPrice?.prices ?? [];
  return new Set(prices2.flatMap((price) => duration2(price?.billingTerm) ?? []));
}

// src/rules/pricing/saas-seat-bounds.ts
var saasSeatBounds = offerRule({
  id: "pricing/saas-seat-bounds",
  title: "The fewest users of a plan are no more than the most",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/plans/*/pricing/recurrentPrice/userLimits"],
  sources: [
    {
      name: "Partner Center documentation, create-new-saas-offer-plans",
      quote: "If applicable, under **User limits**, specify the minimum and maximum number of users for this plan."
    }
  ],
  why: "No number of users fits between bounds that cross, so that nobody could buy the plan.",
  fix: "Raise `max`, or lower `min`.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const price = plan?.pricing?.recurrentPrice;
      const { min, max } = price?.recurrentPriceMode === "perUser" && price.userLimits || {};
      if (min === void 0 || max === void 0 || min <= max) return [];
      const message = `\`max\` is ${max} and \`min\` ${min}; raise \`max\` or lower \`min\`.`;
      return [{ path: ["plans", id, "pricing", "recurrentPrice", "userLimits", "max"], message }];
    });
  }
});

// src/rules/pricing/trial-length.ts
var virtualMachine = ["1 month", "3 months", "6 months"];
var lengths = {
  "virtual-machine": virtualMachine,
  "core-virtual-machine": virtualMachine,
  "software-as-a-service": ["1 month"]
};
var trialLength = offerRule({
  id: "pricing/trial-length",
  title: "A trial has a length that the marketplace has",
  policy: "100.4",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "software-as-a-service"],
  reads: ["/plans/*/trial", "/type"],
  sources: [
    {
      name: "Partner Center documentation, plans-pricing",
      quote: "SaaS plans allow for 1-month free trials. Azure virtual machine plans allow for 1, 3, or 6-month free trials."
    }
  ],
  why: "The marketplace has no trials of other lengths.",
  fix: "Set the trial to 1, 3 or 6 months for a virtual machine, and to 1 month for SaaS.",
  check({ offer }) {
    const allowed2 = offer.type === void 0 ? [] : lengths[offer.type];
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const length = duration2(plan?.trial ?? void 0);
      if (offer.type === void 0 || length === void 0 || allowed2.includes(length)) return [];
      return [
        { path: ["plans", id, "trial"], message: `\`trial\` is ${length}; it must be ${listed(allowed2, "or")}.` }
      ];
    });
  }
});

// src/rules/pricing/trial-not-metered-byol.ts
var trialNotMeteredByol = offerRule({
  id: "pricing/trial-not-metered-byol",
  title: "Plans with meters or with licences of their own have no trial",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "software-as-a-service"],
  reads: ["/plans/*/trial", "/plans/*/pricing"],
  sources: [
    {
      name: "Partner Center documentation, plans-pricing",
      quote: "Free trials are supported for all billing models except metered plans."
    },
    {
      name: "Post-production guide for virtual machine offers in the Azure Marketplace (2016)",
      quote: "(\u201CIs a free trial available?\u201D is only shown if you haven't selected BYOL while creating the new SKU.)"
    }
  ],
  why: "A trial suspends what the marketplace bills. It does not bill a licence of the customer's own, and cannot suspend use.",
  fix: "Take `trial` out, or sell the trial as a plan without meters.",
  check({ offer }) {
    const plans = offer.plans ?? {};
    return Object.entries(plans).flatMap(([id, plan]) => {
      const pricing = plan?.pricing ?? {};
      const byol = "licenseModel" in pricing && pricing.licenseModel === "byol";
      const metered = "customMeters" in pricing && pricing.customMeters !== void 0;
      if (!plan?.trial || !(byol || metered)) return [];
      const message = `\`trial\` does not go with \`${byol ? "licenseModel: byol" : "customMeters"}\`; take it out.`;
      return [{ path: ["plans", id, "trial"], part: "key", message }];
    });
  }
});

// src/rules/pricing/family.ts
var pricingRules = [
  ...pricingFields,
  billingModelImmutable,
  chinaFreeOrByol,
  currencyMatchesMarket,
  everySellRegionPriced,
  marketPricedOnce,
  marketRequired,
  metersDefined,
  noChangeListedSku,
  regionNotRemovable,
  saasBillingTerm,
  saasSameModel,
  saasSeatBounds,
  trialLength,
  trialNotMeteredByol,
  coreSizesComplete,
  coreMonotonic,
  changeFreeToPaid,
  changeMixedDirection,
  changeHiddenOrGov,
  changeAlone,
  changeEffectiveDate
];

// src/rules/properties/amendments-only-with-standard.ts
var amendmentsOnlyWithStandard = offerRule({
  id: "properties/amendments-only-with-standard",
  title: "Only the Standard Contract is amended",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/properties/standardContractAmendment", "/properties/customAmendments", "/properties/termsConditions"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-properties" }],
  why: "Amendments change Microsoft's Standard Contract; beside terms of your own they change nothing.",
  fix: "Write what they say into your own terms and take them out, or choose `standardMicrosoft`.",
  check({ offer: { properties } }) {
    const given = [
      ...properties?.standardContractAmendment === void 0 ? [] : ["standardContractAmendment"],
      ...properties?.customAmendments?.length ? ["customAmendments"] : []
    ];
    const [first] = given;
    if (properties?.termsConditions !== "custom" || first === void 0) return [];
    const names = listed(given.map((name) => `\`${name}\``));
    const message = `${names} ${given.length > 1 ? "amend" : "amends"} the Standard Contract, and the terms are \`custom\`; choose one or the other.`;
    return [{ path: ["properties", first], part: "key", message }];
  }
});

// src/rules/properties/category-count.ts
var categoryCount = offerRule({
  id: "properties/category-count",
  title: "An offer has one or two categories",
  policy: "100.2",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/properties/categories"],
  sources: [{ name: "Partner Center documentation, categories" }],
  why: "Customers find the offer under its categories; the marketplace takes one, and a second if you like.",
  fix: "Keep the two that fit best.",
  check({ offer }) {
    const categories2 = offer.properties?.categories;
    if (categories2 === void 0) return [];
    const names = Object.keys(categories2);
    const third = names[2];
    const path = ["properties", "categories"];
    if (names.length === 0)
      return [{ path, message: "The offer has no category; name one or two, such as `compute`." }];
    if (third === void 0) return [];
    const message = `The offer has ${names.length} categories and can have two; take out ${shown(third)} or another.`;
    return [{ path: [...path, third], part: "key", message }];
  }
});

// schemas/categories.ts
var categories = {
  "ai-plus-machine-learning": [
    "ai-for-business",
    "automated-ml",
    "bot-apps",
    "bot-services",
    "business-robotic-process-automation",
    "cognitive-services",
    "data-labeling",
    "data-preparation",
    "knowledge-mining",
    "ml-operations",
    "ml-service"
  ],
  analytics: [
    "advanced-analytics",
    "big-data",
    "dashboard-and-data-visualization",
    "data-analytics",
    "data-insights",
    "predictive-analytics",
    "real-time-streaming-analytics",
    "visualization-and-reporting"
  ],
  "analytics-amp": [
    "advanced-analytics",
    "big-data",
    "dashboard-and-data-visualization",
    "data-analytics",
    "data-insights",
    "predictive-analytics",
    "real-time-streaming-analytics",
    "visualization-and-reporting"
  ],
  blockchain: ["app-accelerators", "multi-node-ledger", "single-node-ledger", "tools"],
  collaboration: [
    "chat",
    "contact-management",
    "meeting-and-calendar-management",
    "site-design-and-management",
    "voice-and-video-conferencing"
  ],
  commerce: [
    "e-commerce-social-commerce-and-marketplaces",
    "loyalty-and-gifting",
    "personalization-ratings-and-reviews",
    "product-information-and-content-management",
    "store-management",
    "subscription-and-post-purchase-services"
  ],
  "compliance-and-legal": ["data-governance-and-privacy", "health-and-safety", "legal", "tax-and-audit"],
  compute: ["application-infrastructure", "cache", "operating-systems"],
  containers: ["container-apps", "container-images", "get-started-with-containers"],
  "customer-service": [
    "back-office-and-employee-service",
    "contact-center",
    "face-to-face-service",
    "knowledge-and-case-management",
    "social-media-and-omnichannel-engagement"
  ],
  database: ["data-lakes", "data-warehouse", "ledger-blockchain-databases", "nosql-databases", "relational-databases"],
  "developer-tools": ["developer-service", "scripts", "tools"],
  "developer-tools-saas": ["devService", "developer-service", "scripts", "tools"],
  devops: [],
  finance: [
    "accounting",
    "analytics-consolidation-and-reporting",
    "asset-management",
    "compliance-and-risk-management",
    "payments-credit-and-collections"
  ],
  geolocation: ["address-validation", "maps", "news-and-weather"],
  "human-resources": ["hr-operations", "people-analytics-and-insights", "talent-acquisition", "talent-management"],
  identity: ["access-management"],
  "internet-of-things": [
    "asset-management-and-operations",
    "connected-products",
    "intelligent-supply-chain",
    "iot-analytics-and-data",
    "iot-and-iiot-platforms",
    "iot-connectivity",
    "iot-core-services",
    "iot-edge-modules",
    "iot-security",
    "iot-solutions",
    "predictive-maintenance",
    "remote-monitoring",
    "safety-and-security",
    "smart-infrastructure-and-resources",
    "vehicles-and-mobility"
  ],
  "it-and-management-tools": ["business-applications", "management-solutions"],
  marketing: [
    "advertisement",
    "analytics",
    "campaign-management-and-automation",
    "email-marketing",
    "events-and-resource-management",
    "pricing-optimization",
    "research-and-analytics",
    "social-media"
  ],
  media: ["content-protection", "live-and-on-demand-streaming", "media-services"],
  migration: ["data-migration"],
  "mixed-reality": [],
  "monitoring-and-diagnostics": [],
  networking: ["appliance-managers", "connectivity", "firewalls", "load-balancers"],
  "operations-and-supply-chain": [
    "asset-and-production-management",
    "demand-forecasting",
    "information-management-and-connectivity",
    "planning-purchasing-and-reporting",
    "quality-and-service-management",
    "sales-and-order-management",
    "transportation-and-warehouse-management"
  ],
  productivity: [
    "blogs",
    "content-creation-and-management",
    "document-and-file-management",
    "email-management",
    "gamification",
    "language-and-translation",
    "search-and-reference",
    "workflow-automation"
  ],
  "project-management": [
    "project-accounting-and-revenue-recognition",
    "project-invoicing",
    "project-planning-and-tracking",
    "project-resource-planning-and-utilization-metrics",
    "project-sales-proposals-and-bids",
    "project-time-and-expense-reporting"
  ],
  sales: [
    "business-data-management",
    "configure-price-quote-cpq",
    "contract-management",
    "crm",
    "sales-enablement",
    "telesales"
  ],
  security: ["identity-and-access-management", "information-protection", "threat-protection"],
  storage: ["backup-and-recovery", "block-file-and-object-sharing", "data-management", "enterprise-hybrid-storage"],
  web: ["blogs-and-cms", "ecommerce", "starter-web-apps", "web-apps", "web-apps-frameworks"]
};

// src/rules/properties/category-known.ts
var known = new Map(Object.entries(categories));
var categoryKnown = offerRule({
  id: "properties/category-known",
  title: "Categories and subcategories are those of the marketplace",
  policy: "100.2",
  severity: "warning",
  kind: "schema",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/properties/categories/*/*"],
  sources: [{ name: "Partner Center documentation, categories" }],
  why: "The marketplace refuses a category that it does not have. It publishes no list of their spellings, so this is a warning.",
  fix: "Correct the spelling. If Partner Center has the category, leave it: the warning stops nothing.",
  check({ offer }) {
    const named = Object.entries(offer.properties?.categories ?? {}).slice(0, 2);
    return named.flatMap(([category, below]) => {
      const path = ["properties", "categories", category];
      const subcategories = known.get(category);
      if (subcategories === void 0) {
        const message = `${shown(category)} is no category that is known here; ${next(category, known.keys())}`;
        return [{ path, part: "key", message }];
      }
      return (below ?? []).slice(0, 2).flatMap((subcategory, index) => {
        if (subcategory === void 0 || subcategories.includes(subcategory)) return [];
        const message = `${shown(subcategory)} is no subcategory of ${shown(category)} that is known here; ${next(subcategory, subcategories)}`;
        return [{ path: [...path, index], message }];
      });
    });
  }
});
function next(name, names) {
  const near = nearest(name, names);
  return near === void 0 ? "check it in Partner Center, Properties." : `did you mean ${shown(near)}?`;
}

// src/rules/properties/fields.ts
var propertiesFields = [
  fieldRule({
    id: "properties/subcategory-count",
    title: "A category has at most two subcategories",
    policy: "100.2",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-properties" },
      { name: "Partner Center documentation, categories" }
    ],
    why: "The marketplace takes no more.",
    fix: "Keep the two under which customers look for the offer."
  }),
  fieldRule({
    id: "properties/terms-length",
    title: "Own terms have at most 10,000 characters",
    policy: "100.5",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-properties",
        quote: "enter up to 10,000 characters of text"
      }
    ],
    why: "The marketplace refuses what is longer.",
    fix: "Put the terms on a page of your own and name it under `termsOfUseUrl`."
  }),
  fieldRule({
    id: "properties/terms-url-single",
    title: "Own terms elsewhere are one web address",
    policy: "100.5",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-properties", quote: "enter a single web address" }
    ],
    why: "Customers are sent there before they buy.",
    fix: "Write one whole address with https://."
  }),
  fieldRule({
    id: "properties/custom-amendments-max",
    title: "At most ten amendments are for single tenants",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-properties", quote: "Add custom amendment term (Max 10)" }
    ],
    why: "The marketplace takes no more.",
    fix: "Join those that say the same, with all their tenants."
  }),
  fieldRule({
    id: "properties/custom-amendment-tenants",
    title: "An amendment is agreed with one to ten tenants",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-properties", quote: "You can add up to 10 tenant IDs" }
    ],
    why: "The marketplace knows customers by the IDs of their tenants, and takes ten of them for an amendment.",
    fix: "Name one to ten tenant IDs, each a GUID; make a second amendment for more."
  })
];

// src/rules/properties/legal-choice.ts
var legalChoice = offerRule({
  id: "properties/legal-choice",
  title: "Own terms stand in one place, and none beside the Standard Contract",
  policy: "100.4",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/properties/termsOfUse", "/properties/termsOfUseUrl", "/properties/termsConditions"],
  sources: [
    { name: "Partner Center documentation, azure-vm-create-properties" },
    { name: "Product ingestion API, property schema" }
  ],
  why: "Customers agree to one text. Two of them contradict each other, and with none there is nothing to agree to.",
  fix: "With `termsConditions: custom`, give either `termsOfUse` or `termsOfUseUrl`; with `standardMicrosoft`, neither.",
  check({ offer: { properties } }) {
    const { termsConditions, termsOfUse, termsOfUseUrl } = properties ?? {};
    const given = [
      ...termsOfUse === void 0 ? [] : ["termsOfUse"],
      ...termsOfUseUrl === void 0 ? [] : ["termsOfUseUrl"]
    ];
    const [first, second] = given;
    if (termsConditions === "standardMicrosoft" && first !== void 0) {
      const message = `\`${first}\` has no place beside Microsoft's Standard Contract; take it out, or choose \`custom\`.`;
      return [{ path: ["properties", first], part: "key", message }];
    }
    if (termsConditions === "custom" && second !== void 0) {
      const message = "`termsOfUseUrl` stands beside `termsOfUse`; keep one of them.";
      return [{ path: ["properties", second], part: "key", message }];
    }
    if (termsConditions === "custom" && first === void 0) {
      const message = "The terms are `custom` and not here; give them under `termsOfUse`, or their address under `termsOfUseUrl`.";
      return [{ path: ["properties", "termsConditions"], message }];
    }
    return [];
  }
});

// src/rules/properties/standard-contract-irrevocable.ts
var standardContractIrrevocable = changeRule({
  id: "properties/standard-contract-irrevocable",
  title: "An offer stays under the Standard Contract",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: offerTypes,
  reads: ["/properties/termsConditions"],
  sources: [{ name: "Partner Center documentation, azure-vm-create-properties" }],
  why: "Once an offer is published under the Standard Contract, the marketplace takes no other terms for it.",
  fix: "Set `termsConditions` back, and amend the contract with `standardContractAmendment` or `customAmendments`.",
  check({ before, after, against }) {
    const was = before.offer.properties?.termsConditions;
    if (was !== "standardMicrosoft" || after.offer.properties?.termsConditions !== "custom") return [];
    const message = `The offer is under Microsoft's Standard Contract in ${against} and cannot leave it; set it back and amend the contract instead.`;
    return [{ path: ["properties", "termsConditions"], message }];
  }
});

// src/rules/properties/terms-url-reachable.ts
var termsUrlReachable = offerRule({
  id: "properties/terms-url-reachable",
  title: "The terms can be read by anyone",
  policy: "100.5",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: ["/properties/termsOfUseUrl"],
  sources: [
    {
      name: "Partner Center documentation, marketplace-criteria-content-validation",
      quote: "Policies or terms are available via a public URL"
    }
  ],
  why: "Customers agree to them before they buy.",
  fix: "Publish the page without a login, or give the address where it is.",
  check: (subject) => linkFaults(subject, "properties/terms-url-reachable", "The page of terms at", notRead)
});

// src/rules/properties/family.ts
var propertiesRules = [
  ...propertiesFields,
  amendmentsOnlyWithStandard,
  categoryCount,
  categoryKnown,
  legalChoice,
  standardContractIrrevocable,
  termsUrlReachable
];

// src/rules/saas/fields.ts
var saasFields = [
  fieldRule({
    id: "saas/landing-url",
    title: "The landing page is an https address",
    policy: "1000.6",
    sources: [{ name: "Partner Center documentation, create-new-saas-offer", quote: "Landing page URL (required)" }],
    why: "Customers arrive there after the purchase, with a token in the address.",
    fix: "Write the whole address with https://."
  }),
  fieldRule({
    id: "saas/webhook-url",
    title: "The webhook is an https address",
    policy: "1000.4",
    sources: [{ name: "Partner Center documentation, create-new-saas-offer", quote: "Connection webhook (required)" }],
    why: "The marketplace tells it of changes to subscriptions.",
    fix: "Write the whole address with https://."
  }),
  fieldRule({
    id: "saas/tenant-app-guid",
    title: "Tenant and application are GUIDs",
    policy: "1000.3",
    sources: [{ name: "Partner Center documentation, create-new-saas-offer" }],
    why: "The marketplace lets that application call the fulfilment API, and no other.",
    fix: "Copy both IDs from the registration of your application in Microsoft Entra ID."
  })
];

// src/rules/saas/landing-reachable.ts
var landingReachable = offerRule({
  id: "saas/landing-reachable",
  title: "The landing page is up",
  policy: "1000.6",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/technicalConfiguration/landingPageUrl"],
  sources: [{ name: "Partner Center documentation, plan-saas-offer", quote: "should be up and running 24/7" }],
  why: "Customers arrive there after the purchase, and certification does before.",
  fix: "Bring the page up, or give the address where it is.",
  check: (subject) => linkFaults(
    subject,
    "saas/landing-reachable",
    "The landing page at",
    (status) => (
      // Whoever comes without a token may be sent to sign in, or away.
      status < 404 ? void 0 : `answers with status ${status}; customers arrive there after the purchase`
    )
  )
});

// src/rules/saas/same-app-id.ts
var sameAppId = {
  id: "saas/same-app-id",
  title: "All SaaS offers of a publisher have the same application ID",
  severity: "error",
  kind: "cross-file",
  scope: "repository",
  reads: ["/technicalConfiguration/azureAdAppId"],
  sources: [
    {
      name: "Partner Center documentation, plan-saas-offer",
      quote: "You must use the same application ID for all offers in that account"
    }
  ],
  why: "The marketplace signs the calls to your service for one application of your account.",
  fix: "Write the application ID of your other offers, or leave the other as it is and move this one.",
  marks(offer) {
    const app = offer.type === "software-as-a-service" ? offer.technicalConfiguration?.azureAdAppId : void 0;
    return app === void 0 ? [] : [{ path: ["technicalConfiguration", "azureAdAppId"], key: app.toLowerCase(), text: app }];
  },
  check({ judged, others }) {
    const first = [...others, ...judged].find(({ marks }) => marks.length > 0);
    return judged.flatMap(
      ({ id, marks }) => marks.flatMap(({ path, key }) => {
        if (first === void 0 || key === first.marks[0]?.key) return [];
        const message = `The offer ${shown(first.id)} has another application ID; all SaaS offers of one publisher have the same.`;
        return [{ offer: id, path, message }];
      })
    );
  }
};

// src/rules/saas/technical-configuration-required.ts
var technicalConfigurationRequired = offerRule({
  id: "saas/technical-configuration-required",
  title: "An offer that Microsoft sells says how its service is reached",
  policy: "1000.4",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/technicalConfiguration", "/setup/sellThroughMicrosoft"],
  sources: [{ name: "Partner Center documentation, create-new-saas-offer" }],
  why: "After the purchase the marketplace leads customers to your landing page and tells your service of each change.",
  fix: "Add `technicalConfiguration` with the landing page, the webhook and the IDs of your application.",
  check({ offer }) {
    if (offer.setup?.sellThroughMicrosoft !== true || offer.technicalConfiguration !== void 0) return [];
    const message = "`technicalConfiguration` is missing: Microsoft sells this offer, so say how the marketplace reaches your service.";
    return [{ path: ["technicalConfiguration"], message }];
  }
});

// src/rules/saas/webhook-reachable.ts
var webhookReachable = offerRule({
  id: "saas/webhook-reachable",
  title: "The webhook is up",
  policy: "1000.4",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: ["software-as-a-service"],
  reads: ["/technicalConfiguration/connectionWebhook"],
  sources: [
    {
      name: "Partner Center documentation, plan-saas-offer",
      quote: "webhook you provide should be up and running 24/7"
    }
  ],
  why: "The marketplace tells of changes to subscriptions there, and of nothing where it is down.",
  fix: "Bring the webhook up, or give the address where it is.",
  check: (subject) => linkFaults(
    subject,
    "saas/webhook-reachable",
    "The webhook at",
    (status) => (
      // It refuses whoever has no token; that shows that it is there.
      status !== 404 && status < 500 ? void 0 : `answers a POST with status ${status}`
    )
  )
});

// src/rules/saas/family.ts
var saasRules = [
  ...saasFields,
  technicalConfigurationRequired,
  sameAppId,
  landingReachable,
  webhookReachable
];

// src/rules/vm/blobs.ts
function disks(source, at) {
  if (source?.sourceType !== "sasUri") return [];
  const all = [
    { disk: source.osDisk, path: [...at, "osDisk", "uri"] },
    ...(source.dataDisks ?? []).map((disk, index) => ({ disk, path: [...at, "dataDisks", index, "uri"] }))
  ];
  return all.flatMap(({ disk, path }) => {
    const uri = disk?.uri;
    return uri === void 0 ? [] : [{ path, uri, ...partsOf(uri), secret: disk?.sas?.secret }];
  });
}
function imagesOf({
  offer
}) {
  return Object.entries(offer.plans ?? {}).flatMap(
    ([id, plan]) => (plan?.technicalConfiguration?.vmImageVersions ?? []).flatMap(
      (version, v) => (version?.vmImages ?? []).map((image, i) => {
        const at = ["plans", id, "technicalConfiguration", "vmImageVersions", v, "vmImages", i, "source"];
        return disks(image?.source, at);
      })
    )
  );
}
function readableBlobs({ offer }) {
  if (offer.type !== "virtual-machine" && offer.type !== "core-virtual-machine") return [];
  const readable = (blob) => blob.host !== void 0 && blob.secret !== void 0;
  const found2 = imagesOf({ offer }).flat().filter(readable);
  return [...new Map(found2.map((blob) => [blob.uri, blob])).values()];
}
function partsOf(uri) {
  const [, host, rest = ""] = /^https:\/\/([^/]+)(\/.*)?$/s.exec(uri) ?? [];
  return { host, name: /\/[^/]+\/(?:.*\/)?([^/]*)$/s.exec(rest)?.[1] };
}

// src/rules/vhd/looked.ts
function lookedDisks(subject) {
  if (subject.facts.blobs.size === 0) return [];
  return imagesOf(subject).flatMap(
    (image) => image.flatMap((blob) => {
      const facts2 = subject.facts.blobs.get(blob.uri);
      if (facts2 === void 0) return [];
      const plan = subject.offer.plans?.[String(blob.path[1])];
      const { family } = plan?.technicalConfiguration?.operatingSystem ?? {};
      return [{ ...blob, facts: facts2, boots: blob.path.at(-2) === "osDisk", family }];
    })
  );
}
var gigabytes = (bytes) => `${Number((bytes / gibibyte).toFixed(2))} GB`;
var reads = ["/plans/*/technicalConfiguration/vmImageVersions"];
var common = { policy: "200.3", kind: "asset", scope: "offer", appliesTo: virtualMachineTypes, reads };
var diskRule = (told2, say) => blobRule(told2, (one) => one.facts.disk && say(one.facts.disk, one));
var sasRule = (told2, say) => blobRule(
  told2,
  (one) => {
    const said2 = one.facts.sas && say(one.facts.sas);
    return said2 && `is read with a SAS that ${said2}`;
  },
  ({ facts: { sas } }) => JSON.stringify(sas)
);
function blobRule(told2, say, same = ({ uri }) => uri) {
  return offerRule({
    ...common,
    ...told2,
    check: (subject) => [...Map.groupBy(lookedDisks(subject), same).values()].flatMap(([one]) => {
      if (one === void 0) return [];
      const said2 = say(one);
      return said2 === void 0 ? [] : [{ path: one.path, message: `${shown(one.name ?? one.uri)} ${said2}.` }];
    })
  });
}

// src/rules/sas/container-level.ts
var containerLevel = sasRule(
  {
    id: "sas/container-level",
    title: "A SAS is of the container",
    severity: "warning",
    sources: [{ name: "Partner Center documentation, azure-vm-get-sas-uri" }],
    why: "The marketplace lists the container to find the image.",
    fix: "Make it for the container (sr=c)."
  },
  ({ level, missing }) => missing.includes("sr") || level === "container" ? void 0 : `is of a ${level}; make it for the container`
);

// src/rules/sas/times.ts
var day = 864e5;
function until(from, to) {
  const days = Math.floor((to - from) / day);
  return days === 1 ? "a day" : `${days} days`;
}

// src/rules/sas/expires-soon.ts
var expiresSoon = sasRule(
  {
    id: "sas/expires-soon",
    title: "A SAS lasts three weeks from today",
    severity: "warning",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-get-sas-uri",
        quote: "a minimum of three weeks from when the SAS URI is created"
      }
    ],
    why: "If certification sends the offer back, the next round needs it, too.",
    fix: "Make a new one before you stage."
  },
  ({ starts = 0, ends, expiry, asOf }) => ends !== void 0 && ends - starts >= 21 * day && ends >= asOf + 10 * day && ends < asOf + 21 * day ? `ends at ${expiry}, ${until(asOf, ends)} from now; three weeks are safe` : void 0
);

// src/rules/sas/expiry-three-weeks.ts
var expiryThreeWeeks = sasRule(
  {
    id: "sas/expiry-three-weeks",
    title: "A SAS lasts until certification is over",
    severity: "error",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-get-sas-uri",
        quote: "a minimum of three weeks from when the SAS URI is created"
      }
    ],
    why: "Certification may wait in a queue, and copies the image more than once.",
    fix: "Make it to last three weeks or more from today."
  },
  ({ starts, ends, expiry, asOf }) => {
    if (ends === void 0) return void 0;
    if (ends <= asOf) return `ended at ${expiry}; make a new one`;
    if (ends < asOf + certification)
      return `ends at ${expiry}, ${until(asOf, ends)} from now, and certification may take ${certification / day} days; make a new one`;
    return starts !== void 0 && ends - starts < 21 * day ? `lasts ${until(starts, ends)}; it must last 21 or more` : void 0;
  }
);
var certification = 10 * day;

// src/rules/sas/https-blob-host.ts
var httpsBlobHost = offerRule({
  id: "sas/https-blob-host",
  title: "An image lies in the Blob storage of a storage account",
  policy: "200.5",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [{ name: "Partner Center ingestion API, schema of storage connection strings" }],
  why: "The marketplace fetches images from Azure Blob storage, and from nowhere else.",
  fix: "Copy the VHD to a storage account, and give the address of its blob there.",
  check(subject) {
    return imagesOf(subject).flat().flatMap(({ path, host }) => {
      if (!(host !== void 0 && !blobHost.test(host))) return [];
      return [
        {
          path,
          message: `${shown(host)} is no Blob storage; it must be <account>.blob.core.windows.net, or that of another Azure cloud.`
        }
      ];
    });
  }
});
var blobHost = /^[a-z0-9]{3,24}\.blob\.(core\.windows\.net|core\.usgovcloudapi\.net|core\.chinacloudapi\.cn|core\.cloudapi\.de)$/i;

// src/rules/sas/no-special-chars.ts
var noSpecialChars = offerRule({
  id: "sas/no-special-chars",
  title: "The name of a VHD has letters, digits, dots, hyphens and underscores",
  policy: "200.5",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [{ name: "Partner Center documentation, azure-vm-certification-faq" }],
  why: "Certification refuses a name with other characters, such as % or a quote.",
  fix: "Name the blob with letters, digits, dots, hyphens and underscores.",
  check(subject) {
    return imagesOf(subject).flat().flatMap(({ path, uri, name }) => {
      if (!(/.\.vhd$/i.test(name ?? "") && !/\s|%20|\+/.test(uri) && !/^[A-Za-z0-9._-]+$/.test(name ?? "")))
        return [];
      return [
        {
          path,
          message: `${shown(name ?? "")} has special characters; name the VHD with letters, digits, dots, hyphens and underscores.`
        }
      ];
    });
  }
});

// src/rules/sas/no-whitespace.ts
var noWhitespace = offerRule({
  id: "sas/no-whitespace",
  title: "The address of an image has no white space",
  policy: "200.5",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    { name: "Partner Center documentation, azure-vm-get-sas-uri", quote: "SAS URI has white spaces in VHD name" }
  ],
  why: "The marketplace cannot fetch a VHD whose name has white space in it, and certification fails hours later.",
  fix: "Name the blob without white space.",
  check(subject) {
    return imagesOf(subject).flat().flatMap(({ path, uri, name }) => {
      if (!/\s|%20|\+/.test(uri)) return [];
      return [{ path, message: `${shown(name ?? uri)} has white space in its name; name the blob without.` }];
    });
  }
});

// src/rules/sas/path-vhd.ts
var pathVhd = offerRule({
  id: "sas/path-vhd",
  title: "The address of an image ends with the name of a VHD",
  policy: "200.5",
  severity: "error",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-get-sas-uri",
      quote: "The URI includes your VHD image filename, including the filename extension .vhd"
    }
  ],
  why: "An address of the container alone names no image.",
  fix: "Write the container and the file behind the host: /vhds/image.vhd.",
  check(subject) {
    return imagesOf(subject).flat().flatMap(({ path, uri, name }) => {
      if (!(!/\s|%20|\+/.test(uri) && !/.\.vhd$/i.test(name ?? ""))) return [];
      return [
        {
          path,
          message: `The address does not end with the name of a VHD; write the container and the file behind the host: /vhds/image.vhd.`
        }
      ];
    });
  }
});

// src/rules/sas/permissions-rl.ts
var permissionsRl = sasRule(
  {
    id: "sas/permissions-rl",
    title: "A SAS reads and lists, and does nothing else",
    severity: "error",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-get-sas-uri",
        quote: "Only List and Read permissions are required. Don't provide Write or Delete access"
      }
    ],
    why: "With less the image cannot be copied; with more, whoever has it can change it.",
    fix: "Make it with sp=rl."
  },
  ({ permissions, missing }) => missing.includes("sp") || [...permissions].sort().join("") === "lr" ? void 0 : `allows ${permissions}; it must allow rl`
);

// src/rules/sas/required-params.ts
var requiredParams = sasRule(
  {
    id: "sas/required-params",
    title: "A SAS has all its parts",
    severity: "error",
    sources: [{ name: "Partner Center documentation, azure-vm-get-sas-uri" }],
    why: "The marketplace copies the image with it, and ends the publication where it cannot.",
    fix: "Make the SAS anew, and give the whole query as the secret."
  },
  ({ missing, signed }) => {
    const parts = missing.filter((name) => name !== "st" && name !== "se");
    if (parts.length > 0) return `lacks ${parts.join(", ")}`;
    return signed ? void 0 : "has a signature that is none; copy it whole";
  }
);

// src/rules/sas/st-se-full-datetime.ts
var stSeFullDatetime = sasRule(
  {
    id: "sas/st-se-full-datetime",
    title: "The start and the end of a SAS are dates with a time in UTC",
    severity: "error",
    sources: [{ name: "Partner Center documentation, azure-vm-get-sas-uri", quote: "must have full date-time format" }],
    why: "The marketplace copies the image with it, and ends the publication where it cannot.",
    fix: "Write them as 2026-11-26T00:00:00Z."
  },
  ({ start, expiry, starts, ends }) => {
    const bad = [
      start !== void 0 && starts === void 0 && start,
      expiry !== void 0 && ends === void 0 && expiry
    ].find((one) => one);
    return bad ? `has the time ${bad}; write it as 2026-11-26T00:00:00Z` : void 0;
  }
);

// src/rules/sas/st-se-present.ts
var stSePresent = sasRule(
  {
    id: "sas/st-se-present",
    title: "A SAS says when it begins and ends",
    severity: "error",
    sources: [
      { name: "Partner Center documentation, azure-vm-get-sas-uri", quote: "\u201Cst\u201D and \u201Cse\u201D parameters not in SAS URI" }
    ],
    why: "The marketplace copies the image with it, and ends the publication where it cannot.",
    fix: "Make it anew with a start and an expiry."
  },
  ({ missing }) => {
    const parts = missing.filter((name) => name === "st" || name === "se");
    return parts.length > 0 ? `lacks ${parts.join(" and ")}; make it anew with a start and an expiry` : void 0;
  }
);

// src/rules/sas/start-day-before.ts
var startDayBefore = sasRule(
  {
    id: "sas/start-day-before",
    title: "A SAS began a day ago or earlier",
    severity: "warning",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-get-sas-uri",
        quote: "set the start date to one day before the current date"
      }
    ],
    why: "Clocks differ, and a SAS that has not begun reads nothing.",
    fix: "Make it with a start a day before today."
  },
  ({ starts, start, asOf }) => starts !== void 0 && starts > asOf - day ? `begins at ${start}; set its start a day before today` : void 0
);

// src/rules/sas/family.ts
var sasRules = [
  httpsBlobHost,
  noWhitespace,
  pathVhd,
  noSpecialChars,
  containerLevel,
  expiresSoon,
  expiryThreeWeeks,
  permissionsRl,
  requiredParams,
  stSeFullDatetime,
  stSePresent,
  startDayBefore
];

// src/rules/testdrive/access-info.ts
var accessInfo = offerRule({
  id: "testdrive/access-info",
  title: "A test drive tells how customers get in",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/listing/en-us/accessInformation"],
  sources: [{ name: "Partner Center documentation, test-drive-technical-configuration" }],
  why: "Customers get an empty deployment and a password; without a word from you they do not know what to do with them.",
  fix: "Say under `accessInformation`, in up to 10,000 characters, where to sign in and what to try first.",
  check({ offer }) {
    const drive = driven(offer);
    const listing = drive?.listing?.["en-us"];
    const needed2 = drive?.type === "azureResourceManager" || drive?.type === "logicApp";
    if (!needed2 || listing === void 0 || listing.accessInformation !== void 0) return [];
    const message = `\`accessInformation\` is missing, and the test drive is run by ${drive.type}; tell customers how to sign in.`;
    return [{ path: ["testDrive", "listing", "en-us", "accessInformation"], part: "key", message }];
  }
});

// src/rules/testdrive/arm-only.ts
var armOnly = offerRule({
  id: "testdrive/arm-only",
  title: "What is deployed in Azure is tried in Azure",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: [...virtualMachineTypes, "azure-application"],
  reads: ["/testDrive/type"],
  sources: [{ name: "Partner Center documentation, test-drive-technical-configuration" }],
  why: "For virtual machines and Azure applications the marketplace has test drives by Azure Resource Manager alone.",
  fix: "Write `type: azureResourceManager`, with a package that deploys the test drive.",
  check({ offer }) {
    const type = driven(offer)?.type;
    if (type === void 0 || type === "azureResourceManager") return [];
    const message = `A test drive of this offer is run by azureResourceManager, and not by ${type}; change the type.`;
    return [{ path: ["testDrive", "type"], message }];
  }
});

// src/rules/testdrive/duration.ts
var duration3 = offerRule({
  id: "testdrive/duration",
  title: "A test drive ends after some hours",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/technicalConfiguration/testDriveDuration"],
  sources: [
    {
      name: "Partner Center documentation, test-drive-technical-configuration",
      quote: "This duration may only be set in whole hours"
    }
  ],
  why: "The marketplace takes the test drive away when they are over.",
  fix: "Write the number of hours, 1 or more.",
  check: ({ offer }) => lacking(
    driven(offer),
    [...hosted, "azureResourceManager", "logicApp"],
    ["testDriveDuration"],
    "say how many whole hours it lasts"
  )
});

// src/rules/testdrive/fields.ts
var testdriveFields = [
  fieldRule({
    id: "testdrive/description",
    title: "A test drive is described in at most 3,000 characters",
    sources: [{ name: "Partner Center documentation, test-drive-technical-configuration" }],
    why: "Customers read it before they start, and the marketplace takes no more.",
    fix: "Say under `listing` what customers can try, in up to 3,000 characters."
  }),
  fieldRule({
    id: "testdrive/id-format",
    title: "Subscription, tenant and application of a test drive are GUIDs",
    sources: [
      {
        name: "Partner Center documentation, test-drive-technical-configuration",
        quote: "Deployment subscription details"
      }
    ],
    why: "The marketplace deploys the test drive there, as that application.",
    fix: "Copy the IDs from the Azure portal."
  })
];

// src/rules/testdrive/hosted-urls.ts
var hostedUrls = offerRule({
  id: "testdrive/hosted-urls",
  title: "A hosted test drive says where it is and which role customers have",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: [
    "/testDrive/type",
    "/testDrive/technicalConfiguration/instanceUri",
    "/testDrive/technicalConfiguration/instanceWebApiUri",
    "/testDrive/technicalConfiguration/roleName"
  ],
  sources: [{ name: "Partner Center documentation, test-drive-technical-configuration" }],
  why: "The marketplace adds each customer to the instance with that role, by its web API.",
  fix: "Give the address of the instance, that of its web API, and the name of the role.",
  check: ({ offer }) => lacking(
    driven(offer),
    hosted,
    ["instanceUri", "instanceWebApiUri", "roleName"],
    "say where it runs and as what customers sign in"
  )
});

// src/rules/testdrive/instances.ts
var instances = offerRule({
  id: "testdrive/instances",
  title: "One instance waits for customers",
  severity: "warning",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/technicalConfiguration/hotInstances"],
  sources: [
    {
      name: "Partner Center documentation, azure-resource-manager-test-drive",
      quote: "highly recommended to have at least one Hot instance"
    }
  ],
  why: "Without it each customer waits until all is deployed, and many leave before.",
  fix: "Set `hotInstances` to 1 or more.",
  check({ offer }) {
    const drive = driven(offer);
    const settings = drive?.technicalConfiguration;
    if (drive?.type !== "azureResourceManager" || settings === void 0 || (settings.hotInstances ?? 0) > 0) return [];
    const message = "No hot instance waits, so that each customer waits for a deployment; set `hotInstances` to 1 or more.";
    return [{ path: ["testDrive", "technicalConfiguration", "hotInstances"], message }];
  }
});

// src/rules/testdrive/location-from-rg.ts
var locationFromRg = offerRule({
  id: "testdrive/location-from-rg",
  title: "A test drive deploys where its resource group is",
  policy: "300.4",
  severity: "warning",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: testDrivePaths,
  sources: [
    {
      name: "Partner Center documentation, azure-resource-manager-test-drive",
      quote: "your template should pick the deployment location from resource group"
    }
  ],
  why: "Instances are kept ready in the regions that you choose, each in a group there.",
  fix: "Write `[resourceGroup().location]`.",
  check: (subject) => packageFaults(subject, "testdrive/location-from-rg")
});

// src/rules/testdrive/max-concurrent.ts
var maxConcurrent = offerRule({
  id: "testdrive/max-concurrent",
  title: "A hosted test drive says how many customers try it at once",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/technicalConfiguration/maxConcurrentTestDrives"],
  sources: [{ name: "Partner Center documentation, test-drive-technical-configuration" }],
  why: "Each customer takes a licence of your instance while the test drive lasts.",
  fix: "Write a number that your licences allow, such as 3.",
  check: ({ offer }) => lacking(
    driven(offer),
    [...hosted, "logicApp"],
    ["maxConcurrentTestDrives"],
    "say how many customers try it at once"
  )
});

// src/rules/testdrive/package-required.ts
var packageRequired = offerRule({
  id: "testdrive/package-required",
  title: "A test drive in Azure has a package",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/technicalConfiguration/package"],
  sources: [
    {
      name: "Partner Center documentation, azure-resource-manager-test-drive",
      quote: "must have one file named `main-template.json`"
    }
  ],
  why: "The marketplace deploys what the package holds.",
  fix: "Put the zip into the folder of the offer, and its path under `package`.",
  check: ({ offer }) => lacking(driven(offer), ["azureResourceManager"], ["package"], "name the zip with main-template.json")
});

// src/rules/testdrive/parameter-metadata.ts
var parameterMetadata = offerRule({
  id: "testdrive/parameter-metadata",
  title: "Every parameter of a test drive says what it is",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: testDrivePaths,
  sources: [
    {
      name: "Partner Center documentation, azure-resource-manager-test-drive",
      quote: "Specify metadata-type for every template parameter, otherwise your template will not pass validation"
    }
  ],
  why: "Nobody fills parameters in: the test drive does, by their metadata.",
  fix: "Give each `metadata` with a `type` of baseuri, username, password or sessionid.",
  check: (subject) => packageFaults(subject, "testdrive/parameter-metadata")
});

// src/rules/testdrive/regions.ts
var regions = offerRule({
  id: "testdrive/regions",
  title: "A test drive in Azure has a region",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/type", "/testDrive/technicalConfiguration/regions"],
  sources: [
    {
      name: "Partner Center documentation, azure-resource-manager-test-drive",
      quote: "Currently there are 26 Azure-supported regions"
    }
  ],
  why: "Instances wait in these regions, and each costs you; one is enough to begin with.",
  fix: "Name an Azure region under `regions`.",
  check: ({ offer }) => lacking(driven(offer), ["azureResourceManager"], ["regions"], "name one region or more")
});

// src/rules/testdrive/requires-crm.ts
var requiresCrm = offerRule({
  id: "testdrive/requires-crm",
  title: "An offer with a test drive has a destination for leads",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/enabled", "/customerLeads"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-offer",
      quote: "Connecting to a CRM is required if you want to enable a Test Drive"
    }
  ],
  why: "Whoever tries the offer becomes a lead, and the marketplace does not keep leads.",
  fix: "Name a destination under `customerLeads`, or switch the test drive off.",
  check({ offer }) {
    const destination = offer.customerLeads?.leadDestination ?? "none";
    if (driven(offer) === void 0 || destination !== "none") return [];
    const message = "The offer has a test drive and no destination for leads; name one under `customerLeads`.";
    return [{ path: ["testDrive", "enabled"], message }];
  }
});

// src/rules/testdrive/subscription-details.ts
var subscriptionDetails = offerRule({
  id: "testdrive/subscription-details",
  title: "A test drive in Azure says in which subscription, and by which application",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: [
    "/testDrive/type",
    "/testDrive/technicalConfiguration/azureSubscriptionId",
    "/testDrive/technicalConfiguration/azureAdTenantId",
    "/testDrive/technicalConfiguration/azureAdAppId",
    "/testDrive/technicalConfiguration/azureAdAppKey"
  ],
  sources: [
    {
      name: "Partner Center documentation, test-drive-technical-configuration",
      quote: "Deployment subscription details"
    }
  ],
  why: "The marketplace deploys the test drive for each customer there, and takes it away again.",
  fix: "Give the IDs of subscription, tenant and application, and the key of the application by name. Take a subscription that nothing else uses.",
  check: ({ offer }) => lacking(
    driven(offer),
    ["azureResourceManager"],
    ["azureSubscriptionId", "azureAdTenantId", "azureAdAppId", "azureAdAppKey"],
    "say where it is deployed and by whom"
  )
});

// src/rules/testdrive/unique-names.ts
var uniqueNames = offerRule({
  id: "testdrive/unique-names",
  title: "Names of a test drive that all of Azure shares are made anew each time",
  policy: "300.4",
  severity: "notice",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: testDrivePaths,
  sources: [{ name: "Partner Center documentation, azure-resource-manager-test-drive" }],
  why: "The second test drive at a time would fail on the name that the first one has.",
  fix: "Put `uniqueString(resourceGroup().id)` into the name.",
  check: (subject) => packageFaults(subject, "testdrive/unique-names")
});

// src/rules/testdrive/user-manual.ts
var userManual = offerRule({
  id: "testdrive/user-manual",
  title: "The manual of a test drive is a PDF with a name of at most 255 characters",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/listing/en-us/userManual"],
  sources: [
    {
      name: "Partner Center documentation, test-drive-technical-configuration",
      quote: "The file must be in PDF format and be named (255 characters max)"
    }
  ],
  why: "Customers download it before they start.",
  fix: "Export the manual as PDF, under a short name.",
  check({ offer, media }) {
    const written = driven(offer)?.listing?.["en-us"]?.userManual;
    const file = written === void 0 ? void 0 : media.get(written);
    if (file === void 0) return [];
    const path = ["testDrive", "listing", "en-us", "userManual"];
    if (!file.pdf)
      return [{ path, message: `${shown(file.path)} is no PDF, whatever its name says; export the manual as PDF.` }];
    const length = file.path.split("/").at(-1)?.length ?? 0;
    if (length <= 255) return [];
    return [{ path, message: `The name of the manual is ${length} characters long; at most 255 are allowed.` }];
  }
});

// src/rules/testdrive/video.ts
var video = offerRule({
  id: "testdrive/video",
  title: "A video of a test drive plays on YouTube or Vimeo, and has a still of 533 \xD7 324 px",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: drivenTypes,
  reads: ["/testDrive/listing/en-us/videos"],
  sources: [
    { name: "Partner Center documentation, test-drive-technical-configuration", quote: "Thumbnail (533 x 324 pixels)" }
  ],
  why: "The marketplace plays videos in the players of these two, and shows the still at that size.",
  fix: "Put the video on YouTube or Vimeo, and export the still as a PNG of 533 \xD7 324 px.",
  check({ offer, media }) {
    return (driven(offer)?.listing?.["en-us"]?.videos ?? []).flatMap((video2, index) => {
      const path = ["testDrive", "listing", "en-us", "videos", index];
      const host = video2?.streamingUrl === void 0 ? void 0 : URL.parse(video2.streamingUrl)?.hostname;
      const elsewhere = `The video is on ${shown(host)}; the marketplace plays videos on YouTube and Vimeo only. Put it there.`;
      const faults = host === void 0 || hosts.includes(host) ? [] : [{ path: [...path, "streamingUrl"], message: elsewhere }];
      const file = video2?.thumbnail === void 0 ? void 0 : media.get(video2.thumbnail);
      const size = file?.png && `${file.png.width} \xD7 ${file.png.height} px`;
      if (file === void 0 || size === "533 \xD7 324 px") return faults;
      const is = size ?? "no PNG";
      const message = `The still ${shown(file.path)} is ${is}; it must be a PNG of 533 \xD7 324 px.`;
      return [...faults, { path: [...path, "thumbnail"], message }];
    });
  }
});

// src/rules/testdrive/zip-main-template.ts
var zipMainTemplate = offerRule({
  id: "testdrive/zip-main-template",
  title: "The zip of a test drive has main-template.json at its root",
  policy: "300.4",
  severity: "error",
  kind: "asset",
  scope: "offer",
  appliesTo: offerTypes,
  reads: testDrivePaths,
  sources: [
    {
      name: "Partner Center documentation, azure-resource-manager-test-drive",
      quote: "must have one file named `main-template.json`"
    }
  ],
  why: "The test drive looks for it there; mainTemplate.json is the name for offers.",
  fix: "Name the template `main-template.json` and zip it without a folder.",
  check: (subject) => packageFaults(subject, "testdrive/zip-main-template")
});

// src/rules/testdrive/family.ts
var testdriveRules = [
  ...testdriveFields,
  accessInfo,
  armOnly,
  duration3,
  hostedUrls,
  instances,
  maxConcurrent,
  packageRequired,
  regions,
  requiresCrm,
  subscriptionDetails,
  userManual,
  video,
  locationFromRg,
  parameterMetadata,
  uniqueNames,
  zipMainTemplate
];

// src/rules/vhd/blob-exists.ts
var blobExists = blobRule(
  {
    id: "vhd/blob-exists",
    title: "The disk can be read with its SAS",
    severity: "error",
    sources: [{ name: "Partner Center documentation, azure-vm-create-certification-faq" }],
    why: "The marketplace reads it in the same way, and ends the publication where it cannot.",
    fix: "Put the VHD there, and make a SAS for its container that reads and lists."
  },
  ({ facts: { fault } }) => fault
);

// src/rules/vhd/blob-length.ts
var blobLength = diskRule(
  {
    id: "vhd/blob-length",
    title: "The blob is the disk and its footer, and nothing else",
    severity: "error",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-certification-faq",
        quote: "The VHD blob length is equal to the virtual size plus the VHD footer length (512)"
      }
    ],
    why: "Certification refuses the image after days of waiting.",
    fix: "Upload the file anew, whole."
  },
  ({ format, size, length }) => format === "fixed" && size !== void 0 && length !== size + 512 ? `has ${length} bytes, where its footer tells of ${size} and 512 more; upload it anew` : void 0
);

// src/rules/vhd/checksum.ts
var checksum = diskRule(
  {
    id: "vhd/checksum",
    title: "The footer of the VHD has its checksum",
    severity: "error",
    sources: [{ name: "Virtual Hard Disk Image Format Specification, hard disk footer format" }],
    why: "A footer that was changed without its checksum is taken for a damaged one.",
    fix: "Export the disk anew."
  },
  ({ size, checksum: checksum2 }) => size !== void 0 && !checksum2 ? "has a footer whose checksum is wrong; export it anew" : void 0
);

// src/rules/vhd/cookie.ts
var cookie = diskRule(
  {
    id: "vhd/cookie",
    title: "The disk ends with the footer of a VHD",
    severity: "error",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-certification-faq",
        quote: "The cookie contains the string 'conectix'"
      }
    ],
    why: "Certification refuses the image after days of waiting.",
    fix: "Upload the whole VHD: a file that was cut off has no footer."
  },
  ({ format }) => format === "none" ? "does not end with the footer of a VHD; upload the whole file" : void 0
);

// src/rules/vhd/data-size.ts
var dataSize = diskRule(
  {
    id: "vhd/data-size",
    title: "A data disk has 1023 GB or less",
    severity: "error",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-certification-faq",
        quote: "Data disk requests with a size greater than 1023 gigabytes (GB) won't be approved"
      }
    ],
    why: "Certification refuses the image after days of waiting.",
    fix: "Use several disks, or a smaller one that customers enlarge."
  },
  ({ size = 0 }, { boots }) => !boots && size > 1023 * gibibyte ? `has ${gigabytes(size)}; a data disk has 1023 GB or less` : void 0
);

// src/rules/vhd/first-mib-free.ts
var firstMibFree = diskRule(
  {
    id: "vhd/first-mib-free",
    title: "The first megabyte of the disk that boots is free",
    severity: "error",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-certification-faq",
        quote: "ensure the first 2048 sectors (1 MB) of the OS disk is empty. Otherwise, your publishing will fail"
      }
    ],
    why: "The marketplace writes there what it finds the image by.",
    fix: "Begin the first partition at sector 2048."
  },
  ({ partitions }, { boots }) => {
    const early = boots ? partitions.all.find(({ start }) => start < 2048) : void 0;
    return early && `has a partition from sector ${early.start} on; the first begins at 2048 or later`;
  }
);

// src/rules/vhd/fixed.ts
var fixed = diskRule(
  {
    id: "vhd/fixed",
    title: "The disk is of fixed size",
    severity: "error",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-certification-faq", quote: "The disk type is Fixed" }
    ],
    why: "Certification refuses the image after days of waiting.",
    fix: "Convert it to a VHD of fixed size, such as with Convert-VHD or qemu-img with force_size."
  },
  ({ format }) => format === "dynamic" || format === "differencing" ? `is a ${format} VHD; convert it to one of fixed size` : void 0
);

// src/rules/vhd/not-vhdx.ts
var notVhdx = diskRule(
  {
    id: "vhd/not-vhdx",
    title: "The disk is a VHD and no VHDX",
    severity: "error",
    sources: [{ name: "Microsoft Virtual Hard Disk v2 (VHDX) file format" }],
    why: "Certification refuses the image after days of waiting.",
    fix: "Convert it to a VHD of fixed size, such as with Convert-VHD or qemu-img with force_size."
  },
  ({ format }) => format === "vhdx" ? "is a VHDX; convert it to a VHD of fixed size" : void 0
);

// src/rules/vhd/os-size-linux.ts
var osSizeLinux = diskRule(
  {
    id: "vhd/os-size-linux",
    title: "The disk that a Linux machine boots from has 1 to 1023 GB",
    severity: "error",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-certification-faq", quote: "OS disk size validation" }
    ],
    why: "Certification refuses the image after days of waiting.",
    fix: "Resize it; 30 to 50 GB are usual."
  },
  ({ size = gibibyte }, { boots, family }) => boots && family === "linux" && (size < gibibyte || size > 1023 * gibibyte) ? `has ${gigabytes(size)}; a Linux machine boots from 1 to 1023 GB` : void 0
);

// src/rules/vhd/os-size-linux-usual.ts
var osSizeLinuxUsual = diskRule(
  {
    id: "vhd/os-size-linux-usual",
    title: "The disk that a Linux machine boots from has 30 to 50 GB",
    severity: "warning",
    sources: [
      {
        name: "Guide to create a virtual machine image for the Azure Marketplace (2016)",
        quote: "30 GB - 50 GB fixed-format VHD"
      }
    ],
    why: "Customers pay for the disk, and reviewers ask why it is another.",
    fix: "Resize it to 30 to 50 GB, unless the software takes more."
  },
  ({ size }, { boots, family }) => size !== void 0 && boots && family === "linux" && size >= gibibyte && size <= 1023 * gibibyte && (size < 30 * gibibyte || size > 50 * gibibyte) ? `has ${gigabytes(size)}; 30 to 50 GB are usual for Linux` : void 0
);

// src/rules/vhd/os-size-windows.ts
var osSizeWindows = diskRule(
  {
    id: "vhd/os-size-windows",
    title: "The disk that a Windows machine boots from has 30 to 250 GB",
    severity: "warning",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-certification-faq", quote: "OS disk size validation" }
    ],
    why: "Other sizes take an exception, which has to be asked for.",
    fix: "Resize it to 30 to 250 GB, or say in the notes for certification why not."
  },
  ({ size }, { boots, family }) => size !== void 0 && boots && family === "windows" && (size < 30 * gibibyte || size > 250 * gibibyte) ? `has ${gigabytes(size)}; a Windows machine boots from 30 to 250 GB` : void 0
);

// src/rules/vhd/page-blob.ts
var pageBlob = blobRule(
  {
    id: "vhd/page-blob",
    title: "The disk is a page blob",
    severity: "error",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-certification-faq",
        quote: "used blob is a block type instead of a page type"
      }
    ],
    why: "Azure starts machines from page blobs alone.",
    fix: "Upload it anew as page blob, such as with azcopy and --blob-type PageBlob."
  },
  ({ facts: { kind } }) => kind === void 0 || kind === "PageBlob" ? void 0 : `is a ${kind.slice(0, 20)}, and must be a PageBlob; upload it anew as one`
);

// src/rules/vhd/size-aligned.ts
var sizeAligned = diskRule(
  {
    id: "vhd/size-aligned",
    title: "The size of the disk is whole megabytes",
    severity: "error",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-create-certification-faq",
        quote: "The virtual size must be a multiple of 1 MB"
      }
    ],
    why: "Certification refuses the image after days of waiting.",
    fix: "Resize the disk to whole megabytes before you convert it."
  },
  ({ size }) => size !== void 0 && size % mebibyte !== 0 ? `has ${size} bytes, which is no multiple of 1 MB (${mebibyte}); resize it` : void 0
);

// src/rules/vhd/size-min.ts
var sizeMin = diskRule(
  {
    id: "vhd/size-min",
    title: "The disk has 20 MB or more",
    severity: "error",
    sources: [{ name: "Partner Center documentation, azure-vm-create-certification-faq", quote: "at least 20 MB" }],
    why: "Certification refuses the image after days of waiting.",
    fix: "Make the disk larger."
  },
  ({ size }) => size !== void 0 && size < 20 * mebibyte ? `has ${size} bytes; it takes 20 MB or more` : void 0
);

// src/rules/vhd/family.ts
var vhdRules = [
  blobExists,
  blobLength,
  checksum,
  cookie,
  dataSize,
  firstMibFree,
  fixed,
  notVhdx,
  osSizeLinux,
  osSizeLinuxUsual,
  osSizeWindows,
  pageBlob,
  sizeAligned,
  sizeMin
];

// src/rules/vm/bitlocker-os-disk.ts
var bitlockerOsDisk = diskRule(
  {
    id: "vm/bitlocker-os-disk",
    title: "BitLocker does not encrypt the disk that boots",
    severity: "error",
    sources: [{ name: "Partner Center documentation, azure-vm-create-certification-faq" }],
    why: "Nobody can start a machine from it.",
    fix: "Decrypt the disk before you make the image."
  },
  ({ partitions }, { boots }) => boots && partitions.bitLocker ? "is encrypted by BitLocker; decrypt it" : void 0
);

// src/rules/vm/image-versions.ts
function imageVersions(id, plan) {
  const versions = (plan?.technicalConfiguration?.vmImageVersions ?? []).flatMap((version, index) => {
    const number3 = version?.versionNumber;
    if (number3 === void 0) return [];
    const path = ["plans", id, "technicalConfiguration", "vmImageVersions", index];
    return [
      {
        number: number3,
        order: order(number3),
        stopped: version?.availability === "stopped",
        images: images(version, path),
        path
      }
    ];
  });
  return versions.sort((a, b) => a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
}
function dataDisks({ source }) {
  return source?.sourceType === "sasUri" ? source.dataDisks?.length ?? 0 : void 0;
}
function images(version, at) {
  return (version?.vmImages ?? []).flatMap((image, index) => {
    const path = [...at, "vmImages", index];
    return image?.imageType === void 0 ? [] : [{ type: image.imageType, source: image.source, path }];
  });
}
function order(number3) {
  return number3.split(".").map((part) => part.padStart(32, "0")).join(".");
}

// src/rules/vm/data-disk-count-immutable.ts
var dataDiskCountImmutable = offerRule({
  id: "vm/data-disk-count-immutable",
  title: "All versions of a plan have the same data disks",
  policy: "200.3",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Deploy your offer to the Azure Marketplace (2016)",
      quote: "Data disk should not change between two versions of the same SKU."
    },
    {
      name: "Post-production guide for virtual machine offers in the Azure Marketplace (2016)",
      quote: "You can't increment/decrement the data disk count of a listed SKU. You need to create a new SKU in this case."
    }
  ],
  why: "Customers who deploy by template or scale set move from version to version; disks that come or go break that.",
  fix: "Give the version as many data disks as the others have, or add a plan for the other disks. Images in a gallery are not compared: their disks cannot be seen here.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(
    ([id, plan]) => [...sameType(imageVersions(id, plan))].flatMap(([type, images2]) => {
      const usual = mostCommon(images2);
      return images2.flatMap(({ number: number3, count, path }) => {
        if (usual === void 0 || count === usual.count) return [];
        const message = `Version ${number3} has ${inWords(count)} for ${type} and ${usual.number} has ${inWords(usual.count)}; all versions of a plan have the same. Give it as many, or add a plan for other disks.`;
        return [{ path: [...path, "source", "dataDisks"], message }];
      });
    })
  )
});
function sameType(versions) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { number: number3, images: images2 } of versions) {
    for (const image of images2) {
      const count = dataDisks(image);
      if (count === void 0) continue;
      const same = found2.get(image.type) ?? [];
      same.push({ number: number3, count, path: image.path });
      found2.set(image.type, same);
    }
  }
  return found2;
}
function mostCommon(images2) {
  const tally = /* @__PURE__ */ new Map();
  for (const { count } of images2) tally.set(count, (tally.get(count) ?? 0) + 1);
  const most5 = Math.max(...tally.values());
  return images2.find(({ count }) => tally.get(count) === most5);
}
var inWords = (count) => `${count === 0 ? "no" : count} data ${count === 1 ? "disk" : "disks"}`;

// src/rules/vm/data-disk-lun-sequence.ts
var dataDiskLunSequence = offerRule({
  id: "vm/data-disk-lun-sequence",
  title: "Data disks are numbered 0, 1, 2 and so on",
  policy: "200.3",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions/*/vmImages/*/source/dataDisks"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-certification-faq",
      quote: "For example, the numbering order for three data disks must be *0, 1, 2*. Any other order is treated as a mapping issue."
    }
  ],
  why: "Certification refuses disks whose numbers leave one out: a disk would be missing where the next is looked for.",
  fix: "Number the data disks of the image from 0 up, leaving none out.",
  check(subject) {
    const uneven = new Set(dataDiskCountImmutable.check(subject).map(({ path }) => path[1]));
    return Object.entries(subject.offer.plans ?? {}).flatMap(([id, plan]) => {
      const images2 = uneven.has(id) ? [] : imageVersions(id, plan).flatMap((version) => version.images);
      return images2.flatMap(({ source, path }) => {
        const disks2 = (source?.sourceType === "sasUri" ? source.dataDisks : void 0) ?? [];
        const numbered = disks2.flatMap((disk, index) => disk?.lunNumber === void 0 ? [] : [{ lun: disk.lunNumber, index }]).sort((a, b) => a.lun - b.lun);
        const absent = numbered.findIndex(({ lun }, position) => lun !== position);
        const last = numbered.at(-1);
        if (absent < 0 || last === void 0) return [];
        const message = `\`lunNumber\` is ${last.lun}, and no disk is number ${absent}; number the data disks 0, 1, 2 and so on.`;
        return [{ path: [...path, "source", "dataDisks", last.index, "lunNumber"], message }];
      });
    });
  }
});

// src/rules/vm/fields.ts
var vmFields = [
  fieldRule({
    id: "vm/recommended-sizes-max",
    title: "At most six sizes are recommended",
    sources: [
      {
        name: "Guide to create a virtual machine image (2016)",
        quote: "Select up to six recommended virtual machine sizes"
      },
      { name: "API schema of virtual-machine-plan-technical-configuration" }
    ],
    why: "The marketplace offers six and takes no more.",
    fix: "Keep the six that suit most customers."
  }),
  fieldRule({
    id: "vm/data-disk-max",
    title: "An image has at most 16 data disks",
    sources: [{ name: "Partner Center documentation, azure-vm-create-plans", quote: "Add up to 16 data disks" }],
    why: "The marketplace takes no more.",
    fix: "Join what can lie on one disk; each slows deployment down."
  }),
  fieldRule({
    id: "vm/gallery-resource-id",
    title: "An image in a gallery is named by its whole resource ID",
    sources: [
      { name: "Partner Center documentation, azure-vm-use-own-image" },
      { name: "API schema of virtual-machine-plan-technical-configuration" }
    ],
    why: "Microsoft copies the image from there.",
    fix: "Copy the resource ID of the image version from the Azure portal; it ends in /versions/ and the number."
  }),
  fieldRule({
    id: "vm/open-ports-format",
    title: "An open port has a label, a port or a range, and a protocol",
    sources: [
      {
        name: "Partner Center documentation, azure-vm-plan-technical-configuration",
        quote: "use a hyphen if specifying a port range (Ex: 80-150)"
      },
      { name: "API schema of virtual-machine-plan-technical-configuration" }
    ],
    why: "The deployment opens it in the network of each customer.",
    fix: 'Write `label` with 3 to 20 characters, and `portRange` as "80" or "80-150", in quotes.'
  })
];

// src/rules/vm/image-types.ts
var imageTypes = offerRule({
  id: "vm/image-types",
  title: "Every image type has a SKU, and every SKU an image",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/skus", "/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-plan-technical-configuration",
      quote: "You will need to provide a SKU ID for each new image type that is added."
    },
    {
      name: "Partner Center documentation, azure-vm-plan-technical-configuration",
      quote: "A published generation requires at least one image version to remain available for customers."
    }
  ],
  why: "Customers deploy a SKU: an image without one cannot be deployed, and a SKU without an image deploys nothing.",
  fix: "Name a SKU under `skus` for each image type, and keep a version with an image for each SKU.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
    const skus = (plan?.technicalConfiguration?.skus ?? []).map((sku) => sku?.imageType);
    const versions = imageVersions(id, plan);
    const images2 = versions.flatMap((version) => version.images);
    const nameless = new Map(images2.map((image) => [image.type, image]));
    for (const type of skus) if (type !== void 0) nameless.delete(type);
    if (nameless.size > 0) {
      return [...nameless].map(([type, { path }]) => ({
        path: [...path, "imageType"],
        message: `No SKU is for ${type}; name one under \`skus\`, or correct the type of the image.`
      }));
    }
    const sold = new Set(versions.flatMap(({ stopped, images: images3 }) => stopped ? [] : images3.map(({ type }) => type)));
    const empty = skus.filter((type) => type !== void 0).filter((type) => !sold.has(type));
    const [first] = empty;
    if (first === void 0 || plan?.availability === "stopped" || offer.availability === "stopped") return [];
    const message = `No version that is sold has an image for ${listed(empty)}; add one, or take the SKU out.`;
    return [{ path: ["plans", id, "technicalConfiguration", "skus", skus.indexOf(first), "imageType"], message }];
  })
});

// src/rules/vm/locked-down-notes.ts
var lockedDownNotes = offerRule({
  id: "vm/locked-down-notes",
  title: "Images that reviewers cannot just start and enter come with notes",
  policy: "200.6",
  severity: "warning",
  kind: "cross-file",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/notesForCertification"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-certification-faq",
      quote: "If you fail to include these attachments, your request will be denied"
    }
  ],
  why: "Reviewers deploy the image and sign in. Where they cannot, they test by what you send them, and deny what comes without.",
  fix: "Write under `notesForCertification` how the image is tested: the report of the test tool, or the template it deploys with.",
  check({ offer }) {
    if (offer.notesForCertification !== void 0) return [];
    const closed = Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const { supportsRemoteConnection, requiresCustomArmTemplate } = plan?.technicalConfiguration?.vmProperties ?? {};
      if (requiresCustomArmTemplate) return [`Plan ${shown(id)} deploys by a custom template`];
      return supportsRemoteConnection === false ? [`Nobody can sign in to plan ${shown(id)}`] : [];
    });
    const [first] = closed;
    if (first === void 0) return [];
    const message = `${first}, and \`notesForCertification\` is missing; write there how reviewers test it.`;
    return [{ path: ["notesForCertification"], part: "key", message }];
  }
});

// src/rules/vm/no-swap-on-os-disk.ts
var noSwapOnOsDisk = diskRule(
  {
    id: "vm/no-swap-on-os-disk",
    title: "The disk that boots has no swap partition",
    severity: "error",
    sources: [
      {
        name: "Guide to create a virtual machine image for the Azure Marketplace (2016)",
        quote: "Do not use a swap partition on the operating system or data disk"
      }
    ],
    why: "Azure gives machines a temporary disk, which is where swap belongs.",
    fix: "Take the partition out; let the agent make swap on the temporary disk."
  },
  ({ partitions }) => partitions.all.some(({ kind }) => kind === "swap") ? "has a swap partition; take it out" : void 0
);

// src/rules/vm/version-not-removable.ts
var versionNotRemovable = changeRule({
  id: "vm/version-not-removable",
  title: "A published image version stays listed",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "What publishers report of the product ingestion API (2026)",
      quote: "Cannot delete image"
    }
  ],
  why: "The list says all versions there are: leaving one out asks the marketplace to delete it, which it refuses once it is published.",
  fix: "Put the version back. One that nobody should deploy any more gets `availability: stopped`.",
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const now = new Set(imageVersions(id, plan).map(({ number: number3 }) => number3));
      const gone = imageVersions(id, old.get(id)).flatMap(({ number: number3 }) => now.has(number3) ? [] : [number3]);
      if (plan === void 0 || gone.length === 0) return [];
      const [is, it] = gone.length === 1 ? ["is", "it"] : ["are", "them"];
      const message = `${clip(listed(gone), 100)} ${is} in ${against} and not here, which asks the marketplace to delete ${it}. Put ${it} back, with \`availability: stopped\` if need be.`;
      return [{ path: ["plans", id, "technicalConfiguration", "vmImageVersions"], message }];
    });
  }
});

// src/rules/vm/one-new-version-per-submission.ts
var oneNewVersionPerSubmission = changeRule({
  id: "vm/one-new-version-per-submission",
  title: "A submission brings one new image version a plan",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-plans",
      quote: "Provide only one new image version per plan in a specified submission."
    }
  ],
  why: "The marketplace certifies one new version of a plan at a time.",
  fix: "Publish the lowest first, and the others once it is live.",
  check(change) {
    const old = new Map(Object.entries(change.before.offer.plans ?? {}));
    const renumbered = new Set(versionNotRemovable.check(change).map(({ path }) => path[1]));
    return Object.entries(change.after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const known2 = new Set(imageVersions(id, old.get(id)).map(({ number: number3 }) => number3));
      const [first, second, ...more] = imageVersions(id, plan).filter(({ number: number3 }) => !known2.has(number3));
      if (known2.size === 0 || renumbered.has(id) || first === void 0 || second === void 0) return [];
      const numbers = clip(listed([first, second, ...more].map(({ number: number3 }) => number3)), 100);
      const message = `${numbers} are new since ${change.against}; a submission brings one new version a plan. Publish ${first.number} first.`;
      return [{ path: [...second.path, "versionNumber"], message }];
    });
  }
});

// src/rules/vm/one-vhd-per-disk.ts
var oneVhdPerDisk = offerRule({
  id: "vm/one-vhd-per-disk",
  title: "Each disk of an image has a VHD of its own",
  policy: "200.3.1",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Creating a virtual machine image for the Azure Marketplace (2015)",
      quote: "One VHD is needed per disk. Even blank data disks require a VHD to be created."
    }
  ],
  why: "A disk that is another over again starts with the content of that one.",
  fix: "Make a VHD for each disk, a blank one where the disk is blank.",
  check(subject) {
    return imagesOf(subject).flatMap((image) => {
      const seen = /* @__PURE__ */ new Set();
      return image.flatMap(({ path, uri, name }) => {
        if (!seen.has(uri)) {
          seen.add(uri);
          return [];
        }
        return [
          {
            path,
            message: `${shown(name ?? uri)} is another disk of this image already; each disk has a VHD of its own, blank ones too.`
          }
        ];
      });
    });
  }
});

// src/rules/vm/port-range.ts
function portRange(written) {
  const [first = 0, last = first] = written.split("-").map(Number);
  return [first, last];
}

// src/rules/vm/open-port-range.ts
var openPortRange = offerRule({
  id: "vm/open-port-range",
  title: "A range of ports begins with its lower port",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/openPorts/*/portRange"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-plan-technical-configuration",
      quote: "Be sure to use a hyphen if specifying a port range (Ex: 80-150)."
    }
  ],
  why: "A range that runs backwards opens no port.",
  fix: "Write the lower port first.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(
    ([id, plan]) => (plan?.technicalConfiguration?.openPorts ?? []).flatMap((port, index) => {
      if (port?.portRange === void 0) return [];
      const [first, last] = portRange(port.portRange);
      if (first <= last) return [];
      const message = `${shown(port.portRange)} runs backwards; write it \`${last}-${first}\`.`;
      return [{ path: ["plans", id, "technicalConfiguration", "openPorts", index, "portRange"], message }];
    })
  )
});

// src/rules/vm/open-ports-defaults.ts
var openPortsDefaults = offerRule({
  id: "vm/open-ports-defaults",
  title: "Ports that are open anyway are not listed",
  severity: "notice",
  kind: "schema",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/openPorts", "/plans/*/technicalConfiguration/operatingSystem"],
  sources: [
    {
      name: "Cloud Partner Portal documentation, cpp-skus-tab",
      quote: "The following default network mappings are added to all VMs"
    }
  ],
  why: "Remote desktop and PowerShell of Windows (3389 and 5986) and SSH of Linux (22) are opened by the marketplace.",
  fix: "Take the port out, or leave it: it is taken.",
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const { operatingSystem, openPorts = [] } = plan?.technicalConfiguration ?? {};
      const open = operatingSystem?.family === void 0 ? [] : defaults[operatingSystem.family];
      return openPorts.flatMap((port, index) => {
        if (!open.includes(port?.portRange ?? "") || port?.protocol === "udp") return [];
        const path = ["plans", id, "technicalConfiguration", "openPorts", index, "portRange"];
        return [
          {
            path,
            message: `Port ${port?.portRange} is open on every ${operatingSystem?.family === "linux" ? "Linux" : "Windows"} image of the marketplace; it need not be listed.`
          }
        ];
      });
    });
  }
});
var defaults = { linux: ["22"], windows: ["3389", "5986"] };

// src/rules/vm/open-ports-immutable.ts
var openPortsImmutable = changeRule({
  id: "vm/open-ports-immutable",
  title: "The open ports of a listed plan stay",
  severity: "notice",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/openPorts"],
  sources: [
    { name: "Guide to push your offer to staging (2016)", quote: "Ports" },
    {
      name: "Cloud Partner Portal documentation, cpp-skus-tab",
      quote: "Port settings can be modified after you publish an SKU"
    }
  ],
  why: "In 2016 they could not change once listed. Today they can, and virtual machines that run already keep theirs.",
  fix: "Tell customers who run the image to open the port themselves.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    const ports = (plan) => plan?.technicalConfiguration?.openPorts;
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const was = earlier.get(id);
      if (was === void 0 || JSON.stringify(ports(was) ?? []) === JSON.stringify(ports(plan) ?? [])) return [];
      const message = `The open ports differ from those in ${against}; virtual machines that run already keep theirs.`;
      return [{ path: ["plans", id, "technicalConfiguration", "openPorts"], part: "key", message }];
    });
  }
});

// src/rules/vm/open-ports-no-overlap.ts
var openPortsNoOverlap = offerRule({
  id: "vm/open-ports-no-overlap",
  title: "A port is opened once for a protocol",
  severity: "warning",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/openPorts/*"],
  sources: [
    { name: "Inferred: the deployment makes one rule for each entry, and rules for one port contradict each other" }
  ],
  why: "Of two entries for one port one does nothing, and it is not said which.",
  fix: "Take the port out of one of the two, or make one range of both.",
  check: ({ offer }) => Object.entries(offer.plans ?? {}).flatMap(
    ([id, plan]) => overlaps(plan).map((fault) => ({
      ...fault,
      path: ["plans", id, "technicalConfiguration", "openPorts", ...fault.path]
    }))
  )
});
function overlaps(plan) {
  const ports = (plan?.technicalConfiguration?.openPorts ?? []).flatMap((port, index) => {
    if (port?.portRange === void 0 || port.protocol === void 0) return [];
    const [first, last] = portRange(port.portRange);
    const protocols = port.protocol === "both" ? ["tcp", "udp"] : [port.protocol];
    return first > last ? [] : protocols.map((protocol) => ({ index, protocol, first, last, written: port.portRange }));
  });
  ports.sort((a, b) => a.first - b.first || a.index - b.index);
  const faults = /* @__PURE__ */ new Map();
  const reach = /* @__PURE__ */ new Map();
  for (const port of ports) {
    const before = reach.get(port.protocol);
    if (before !== void 0 && before.last >= port.first) {
      const [narrow, wide] = before.last - before.first > port.last - port.first ? [port, before] : [before, port];
      const message = `${shown(wide.written)} and ${shown(narrow.written)} open the same ports for ${port.protocol}; open each once.`;
      if (!faults.has(wide.index)) faults.set(wide.index, { path: [wide.index, "portRange"], message });
    }
    if (before === void 0 || before.last < port.last) reach.set(port.protocol, port);
  }
  return [...faults.values()];
}

// src/rules/vm/os-mapping.ts
var osMapping = diskRule(
  {
    id: "vm/os-mapping",
    title: "The disk is that of the operating system that the plan names",
    severity: "warning",
    sources: [
      { name: "Partner Center documentation, azure-vm-create-certification-faq", quote: "Incorrect OS mapping" }
    ],
    why: "A machine that does not start as the plan says fails certification.",
    fix: "Name the right family under operatingSystem, or give the right disk."
  },
  ({ partitions: { all } }, { boots, family }) => {
    const linux = all.some(({ kind }) => kind === "linux" || kind === "swap" || kind === "lvm");
    const windows = all.some(({ kind }) => kind === "windows");
    if (!boots || linux === windows) return void 0;
    if (linux && family === "windows") return "has partitions of Linux, and its plan says windows";
    return windows && family === "linux" ? "has partitions of Windows, and its plan says linux" : void 0;
  }
);

// src/rules/vm/reuse-technical-config-target.ts
var reuseTechnicalConfigTarget = offerRule({
  id: "vm/reuse-technical-config-target",
  title: "A plan reuses the configuration of another plan that has one",
  severity: "error",
  kind: "cross-file",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-create-plans",
      quote: "This option lets you select one of the other plans of the same type for this offer and lets you reuse its technical configuration."
    }
  ],
  why: "The plan is deployed with the images of the plan it names, so that one must be there and have images of its own.",
  fix: "Name another plan of the offer under `basePlan`, one that reuses no other.",
  check({ offer }) {
    const plans = new Map(Object.entries(offer.plans ?? {}));
    const wrong = (id, base) => {
      if (base === id) return "is this plan itself";
      if (!plans.has(base)) return "is no plan of the offer";
      return reusesConfiguration(plans.get(base)) ? "reuses a plan itself" : void 0;
    };
    return [...plans].flatMap(([id, plan]) => {
      const base = plan?.technicalConfiguration?.basePlan;
      if (base === void 0 || !reusesConfiguration(plan)) return [];
      const fault = wrong(id, base);
      if (fault === void 0) return [];
      const message = `${shown(base)} ${fault}; name another plan of the offer, one that reuses none.`;
      return [{ path: ["plans", id, "technicalConfiguration", "basePlan"], message }];
    });
  }
});

// src/rules/vm/single-root-partition.ts
var singleRootPartition = diskRule(
  {
    id: "vm/single-root-partition",
    title: "The disk that boots has one root partition",
    severity: "warning",
    sources: [
      {
        name: "Guide to create a virtual machine image for the Azure Marketplace (2016)",
        quote: "We recommend that you do not use Logical Volume Manager. Create a single root partition"
      }
    ],
    why: "Disks of logical volumes cannot be enlarged or mended from outside.",
    fix: "Install without LVM."
  },
  ({ partitions }, { boots }) => boots && partitions.all.some(({ kind }) => kind === "lvm") ? "has volumes of LVM; one root partition is better" : void 0
);

// src/rules/vm/sku-id-unique.ts
var skuIdUnique = offerRule({
  id: "vm/sku-id-unique",
  title: "Every SKU of an offer has an ID of its own",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/skus/*", "/plans/*/technicalConfiguration/basePlan"],
  sources: [{ name: "What publishers report of the product ingestion API (2026)" }],
  why: "Customers deploy by publisher, offer and SKU: two of the same ID would be two images under one name.",
  fix: "Give each SKU an ID of its own, such as that of the plan with the generation behind it.",
  check({ offer }) {
    const skus = Object.entries(offer.plans ?? {}).flatMap(([plan, value]) => {
      const whole = value?.id === plan && !reusesConfiguration(value);
      const own = (whole ? value.technicalConfiguration?.skus : void 0) ?? [];
      return own.flatMap((sku, index) => sku?.skuId === void 0 ? [] : [{ plan, index, skuId: sku.skuId }]);
    });
    const named = skus.filter(({ plan, skuId }) => plan === skuId);
    const plans = new Set(named.map(({ plan }) => plan));
    const owners = /* @__PURE__ */ new Map();
    for (const sku of [...named, ...skus.filter(({ plan }) => plans.has(plan)), ...skus]) {
      if (!owners.has(sku.skuId)) owners.set(sku.skuId, sku);
    }
    return skus.flatMap((sku) => {
      const owner = owners.get(sku.skuId);
      if (owner === void 0 || owner === sku) return [];
      const message = `${shown(sku.skuId)} is a SKU of plan ${shown(owner.plan)} already; give this one an ID of its own.`;
      return [{ path: ["plans", sku.plan, "technicalConfiguration", "skus", sku.index, "skuId"], message }];
    });
  }
});

// src/rules/vm/sku-has-plan-id.ts
var skuHasPlanId = offerRule({
  id: "vm/sku-has-plan-id",
  title: "One SKU of a plan has the ID of the plan",
  severity: "error",
  kind: "cross-field",
  scope: "offer",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/id", "/plans/*/technicalConfiguration/skus", "/plans/*/technicalConfiguration/basePlan"],
  sources: [
    {
      name: "What publishers report of the product ingestion API (2026)",
      quote: "one skuId must equal the plan id"
    }
  ],
  why: "The marketplace takes the SKU with that ID for what is deployed unless a generation is asked for, and refuses a plan without it.",
  fix: "Give one SKU of the plan the ID of the plan.",
  check(subject) {
    const told2 = new Set([...skuIdUnique.check(subject), ...imageTypes.check(subject)].map(({ path }) => path[1]));
    return Object.entries(subject.offer.plans ?? {}).flatMap(([id, plan]) => {
      const skus = plan?.technicalConfiguration?.skus;
      if (skus === void 0 || plan?.id !== id || reusesConfiguration(plan) || told2.has(id)) return [];
      if (skus.some((sku) => sku?.skuId === id)) return [];
      const message = `No SKU of the plan has its ID, ${shown(id)}; give it to one of them.`;
      return [{ path: ["plans", id, "technicalConfiguration", "skus"], message }];
    });
  }
});

// src/rules/vm/version-format.ts
var versionFormat = {
  id: "vm/version-format",
  title: "An image version is X.Y.Z, three whole numbers",
  severity: "error",
  kind: "schema",
  scope: "form",
  sources: [{ name: "Product ingestion API, virtual machine technical configuration schema" }],
  why: "Azure orders versions by these numbers: customers who ask for `latest` get the highest.",
  fix: "Write three numbers with dots between, such as 2.4.0."
};

// src/rules/vm/version-immutable.ts
var versionImmutable = changeRule({
  id: "vm/version-immutable",
  title: "A published image version keeps its images",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions", "/plans/*/technicalConfiguration/skus"],
  sources: [
    {
      name: "Partner Center documentation, azure-vm-plan-technical-configuration",
      quote: "After an image has been published, you can't edit it, but you can deprecate it."
    }
  ],
  why: "Customers have deployed that version; the marketplace keeps its images as they were and ignores or refuses others.",
  fix: "Put the address back, and publish the new image as a new version.",
  check(change) {
    const { before, after, against } = change;
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    const uneven = new Set(dataDiskCountImmutable.check(after).map(({ path }) => path[1]));
    const untyped = new Set(imageTypes.check(after).map(({ path }) => path[1]));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const earlier = new Map(imageVersions(id, old.get(id)).map((version) => [version.number, version]));
      const told2 = { uneven: uneven.has(id), untyped: untyped.has(id) };
      return imageVersions(id, plan).flatMap((version) => edits(earlier.get(version.number), version, against, told2));
    });
  }
});
var instead2 = "a published version keeps its images. Publish a new version instead.";
function edits(was, is, against, told2) {
  const now = new Map(is.images.map((image) => [image.type, image]));
  return (was?.images ?? []).flatMap((before) => {
    const after = now.get(before.type);
    if (after === void 0) {
      const message2 = `${is.number} has an image for ${before.type} in ${against} and none here; ${instead2}`;
      return told2.untyped ? [] : [{ path: [...is.path, "vmImages"], message: message2 }];
    }
    const edit = firstEdit(addresses(before), addresses(after));
    if (edit === void 0 || told2.uneven && dataDisks(before) !== dataDisks(after)) return [];
    const message = `${is.number} has another image for ${before.type} in ${against}; ${instead2}`;
    return [{ path: [...after.path, "source", ...edit], message }];
  });
}
function addresses({ source }) {
  switch (source?.sourceType) {
    case "sasUri": {
      const disks2 = (source.dataDisks ?? []).map((disk, index) => ({
        lun: disk?.lunNumber ?? index,
        path: ["dataDisks", index, "uri"],
        value: disk?.uri
      }));
      return [{ path: ["osDisk", "uri"], value: source.osDisk?.uri }, ...disks2.sort((a, b) => a.lun - b.lun)];
    }
    case "sharedImageGallery":
      return [{ path: ["sharedImage", "resourceId"], value: source.sharedImage?.resourceId?.toLowerCase() }];
    case void 0:
      return [];
  }
}
function firstEdit(before, after) {
  if (before.length === 0 || after.length === 0) return void 0;
  const edited = after.find(({ value }, index) => {
    const was = before[index];
    return was?.value !== void 0 && value !== void 0 && value !== was.value;
  });
  if (edited !== void 0) return edited.path;
  return before.length === after.length ? void 0 : ["dataDisks"];
}

// src/rules/vm/version-increments.ts
var versionIncrements = changeRule({
  id: "vm/version-increments",
  title: "A new image version is above those before it",
  severity: "error",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Cloud Partner Portal documentation, cpp-update-existing-offer",
      quote: "Verify that the new version you provide is greater than all previous versions; otherwise after republishing the new version will not display in either the portal or the Azure Marketplace."
    },
    {
      name: "Post-production guide for virtual machine offers in the Azure Marketplace (2016)",
      quote: "Version changes should only be incremental."
    }
  ],
  why: "Customers who ask for `latest` get the highest number: a new version below it would never be deployed.",
  fix: "Number the new version above all that were there.",
  check(change) {
    const old = new Map(Object.entries(change.before.offer.plans ?? {}));
    const renumbered = new Set(versionNotRemovable.check(change).map(({ path }) => path[1]));
    return Object.entries(change.after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const before = imageVersions(id, old.get(id));
      const known2 = new Set(before.map(({ number: number3 }) => number3));
      const highest = before.at(-1);
      if (highest === void 0 || renumbered.has(id)) return [];
      return imageVersions(id, plan).filter(({ number: number3, order: order2 }) => !known2.has(number3) && order2 <= highest.order).map(({ number: number3, path }) => ({
        path: [...path, "versionNumber"],
        message: `${number3} is new and not above ${highest.number}, which stands in ${change.against}; number it above that.`
      }));
    });
  }
});

// src/rules/vm/version-patch-only.ts
var versionPatchOnly = changeRule({
  id: "vm/version-patch-only",
  title: "A new version of a plan is a small step",
  policy: "200.2",
  severity: "notice",
  kind: "change",
  scope: "change",
  appliesTo: virtualMachineTypes,
  reads: ["/plans/*/technicalConfiguration/vmImageVersions"],
  sources: [
    {
      name: "Creating a virtual machine image for the Azure Marketplace (2015)",
      quote: "Versions within a SKU should only be incremental changes, which increase the patch version (Z from X.Y.Z)"
    }
  ],
  why: "Customers who deploy the latest version get it without having asked; what is new throughout is a plan of its own.",
  fix: "Publish it as a new plan, or leave it: it is taken.",
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const was = majors(earlier.get(id)?.technicalConfiguration?.vmImageVersions);
      const highest = Math.max(...was.map(({ major }) => major));
      return majors(plan?.technicalConfiguration?.vmImageVersions).flatMap(({ major, index, versionNumber }) => {
        if (was.length === 0 || major <= highest) return [];
        const path = ["plans", id, "technicalConfiguration", "vmImageVersions", index, "versionNumber"];
        const message = `${shown(versionNumber)} is a new major version; ${against} has ${highest}. Customers who deploy the latest get it unasked: think of a plan of its own.`;
        return [{ path, message }];
      });
    });
  }
});
function majors(versions) {
  return (versions ?? []).flatMap((version, index) => {
    const versionNumber = version?.versionNumber;
    if (versionNumber === void 0) return [];
    return [{ major: Number.parseInt(versionNumber, 10), index, versionNumber }];
  });
}

// src/rules/vm/family.ts
var vmRules = [
  ...vmFields,
  dataDiskCountImmutable,
  dataDiskLunSequence,
  imageTypes,
  lockedDownNotes,
  oneNewVersionPerSubmission,
  openPortRange,
  openPortsNoOverlap,
  reuseTechnicalConfigTarget,
  skuHasPlanId,
  skuIdUnique,
  versionFormat,
  versionImmutable,
  versionIncrements,
  versionNotRemovable,
  oneVhdPerDisk,
  versionPatchOnly,
  openPortsDefaults,
  openPortsImmutable,
  bitlockerOsDisk,
  noSwapOnOsDisk,
  osMapping,
  singleRootPartition
];

// src/rules/registry.ts
var registry2 = [
  ...formRules,
  ...configurationRules,
  ...offerRules,
  ...propertiesRules,
  ...listingRules,
  ...audienceRules,
  ...planRules,
  ...pricingRules,
  ...vhdRules,
  ...vmRules,
  ...sasRules,
  ...saasRules,
  ...appRules,
  ...containerRules,
  ...testdriveRules,
  ...leadsRules,
  ...mediaRules,
  ...flowRules
];

export {
  iso_exports,
  coerce_exports,
  facts,
  rootField,
  fieldAt,
  childField,
  walk,
  says,
  members,
  member,
  valueAt,
  knownKeys,
  choices,
  markets,
  configured,
  idleWaivers,
  noFacts,
  pictureKey,
  packageKey,
  questionKey,
  packages,
  links,
  roleOf,
  pictures,
  reusesConfiguration,
  soldIn,
  readableBlobs,
  imageVersions,
  dataDisks,
  registry2 as registry
};
