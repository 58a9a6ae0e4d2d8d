import {
  configurationFile
} from "./chunk-K2WUDH2P.mjs";
import {
  lookAtPicture,
  measurer,
  pngHeader
} from "./chunk-2VW54LL6.mjs";
import {
  decode,
  limits,
  lines,
  readDocument,
  unprintable
} from "./chunk-YER6IQ65.mjs";
import {
  fetchFirst,
  fetchRefs,
  git,
  mergeBase,
  records,
  refsBelow,
  resolveCommit,
  startGit
} from "./chunk-P2KMR4KQ.mjs";
import {
  blobSecrets,
  childField,
  choices,
  configured,
  dataDisks,
  diskFacts,
  facts,
  fieldAt,
  footerBytes,
  headBytes,
  idleWaivers,
  imageVersions,
  knownKeys,
  links,
  markets,
  member,
  members,
  noFacts,
  packageKey,
  packages,
  pictureKey,
  pictures,
  questionKey,
  registry,
  reusesConfiguration,
  roleOf,
  rootField,
  says,
  soldIn,
  valueAt,
  walk
} from "./chunk-QBQUUD44.mjs";
import {
  changeClasses,
  deployedTypes,
  failLevels,
  offerTypeTitles,
  offerTypes,
  pages,
  severities,
  virtualMachineTypes
} from "./chunk-5CPY3RO3.mjs";
import {
  canonicalJson
} from "./chunk-NHPQSCTJ.mjs";
import {
  ZodArray,
  ZodBoolean,
  ZodDiscriminatedUnion,
  ZodEnum,
  ZodNumber,
  ZodObject,
  ZodRecord,
  ZodString,
  _enum,
  array,
  boolean,
  discriminatedUnion,
  email,
  int,
  literal,
  never,
  number,
  record,
  strictObject,
  string,
  unknown
} from "./chunk-ISNDSZXR.mjs";
import {
  clip,
  few,
  figure,
  kindOf,
  meant,
  nameOf,
  nearest,
  shown,
  withoutCredentials
} from "./chunk-RTNL6V6G.mjs";

// schemas/configuration.ts
var settings = [...severities, "off"];
var profiles = ["current", "cautious"];
var baselines = ["live", "base", "off"];
var ruleId = () => string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/).register(facts, { wants: "the ID of a rule, such as plan/title-unique" });
var Waiver = strictObject({
  rule: ruleId().describe("The ID of the rule."),
  offer: string().min(1).optional().describe("The ID of the offer; every offer unless said."),
  path: string().regex(/^(\/[^/]+)+$/).register(facts, { wants: "a JSON pointer, such as /plans/standard/listing" }).optional().describe("Where in the offer, with all below it, as a JSON pointer; the whole offer unless said."),
  reason: string().regex(/\S/).register(facts, { wants: "text that says why" }).describe("Why, for whoever reads it later."),
  until: string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/).register(facts, { wants: "a date, such as 2027-03-31" }).describe("The last day on which it holds, in UTC.")
}).describe("Findings that are known and accepted for a while.");
var Configuration = strictObject({
  version: literal(1).describe("The version of this file: 1."),
  publisher: string().regex(/^[a-z0-9][a-z0-9_-]{0,49}$/).register(facts, { wants: "lower-case letters, digits, hyphens and underscores" }).optional().describe("Your publisher ID in Partner Center."),
  offers: string().regex(/^(?!.*(^|\/)\.\.?(\/|$))[^/\\\0]+(\/[^/\\\0]+)*$/).register(facts, { wants: "a folder inside the repository, such as offers" }).optional().describe("The folder that holds the offers; `offers` unless said."),
  failOn: _enum(failLevels).optional().describe("The least severity that fails a run; `error` unless said."),
  profile: _enum(profiles).optional().describe(
    "What offers are held against: `current`, what the marketplace enforces now (unless said), or `cautious`, limits of earlier years as well."
  ),
  severities: record(ruleId(), _enum(settings)).optional().describe("The severity of findings by the ID of their rule, over that of the profile; `off` for none."),
  waivers: array(Waiver).max(500).optional().describe("Findings that are known and accepted for a while."),
  baseline: _enum(baselines).optional().describe(
    "Whose findings are notices until what they are about changes: those of `live`, what is live, where that is known (unless said), of `base`, which is then what an offer is compared with too, or nobody\u2019s, `off`."
  )
}).describe("How this repository is laid out, and how strict it is.");

// schemas/values.ts
function line(max, own2 = {}) {
  return string().min(1).max(max).regex(/^[^\r\n]*$/).register(facts, { wants: "text on one line", ...own2 });
}
function text(max, own2 = {}) {
  return string().min(1).max(max).register(facts, { ...own2, file: "text" });
}
function webAddress(own2 = {}) {
  return string().max(2048).regex(/^https?:\/\/(?![^/]*@)[^\s/?#.@][^\s/?#]*([/?#]\S*)?$/).register(facts, { wants: "a web address that starts with https:// or http://", ...own2 });
}
function secureAddress(own2 = {}) {
  return string().max(2048).regex(/^https:\/\/(?![^/]*@)[^\s/?#.@][^\s/?#]*([/?#]\S*)?$/).register(facts, { wants: "a web address that starts with https://", ...own2 });
}
function guid(own2 = {}) {
  return string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i).register(facts, { wants: "a GUID, such as 6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90", ...own2 });
}
function picture(own2 = {}) {
  return string().min(1).max(400).register(facts, { ...own2, file: "png" });
}
function pdf(own2 = {}) {
  return string().min(1).max(400).register(facts, { ...own2, file: "pdf" });
}
function zip(own2 = {}) {
  return string().min(1).max(400).register(facts, { ...own2, file: "zip" });
}
var SecretReference = strictObject({
  secret: string().regex(/^[a-z][a-z0-9-]{0,49}$/).register(facts, {
    secret: true,
    rule: "source/secret-by-reference",
    wants: "the name of a secret: lower-case letters, digits and hyphens"
  }).describe("The name under which the operator keeps the secret.")
}).register(facts, {
  secret: true,
  rule: "source/secret-by-reference",
  wants: "a reference such as { secret: leads-key }"
}).describe("A secret, by name. Its value is bound to this offer and field by the operator.");
function contact(rule) {
  const own2 = { rule };
  return strictObject({
    name: line(100, own2).describe("Who to ask for."),
    email: email().max(320).register(facts, { wants: "an e-mail address", ...own2 }).describe("Where to write to."),
    phone: string().max(50).regex(/^[^\r\n0-9]*[0-9][^\r\n]*$/).register(facts, { wants: 'a telephone number, such as "+1 425 555 0100"', ...own2 }).describe("A telephone number. Quote it, or YAML may read it as a number."),
    url: webAddress().optional().describe("A page to get help at.")
  }).register(facts, own2).describe("A person or team that answers.");
}
var DeprecationSchedule = strictObject({
  dateOffset: string().regex(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/).register(facts, { wants: "an ISO 8601 duration, such as P90D" }).optional().describe("How long after the request it stops, as an ISO 8601 duration such as P90D."),
  reason: _enum(["criticalSecurityIssue", "endOfSupport", "other"]).optional().describe("Why it stops."),
  alternative: line(50).optional().describe("The ID of the offer or plan that customers should move to.")
}).describe("When and why it stops being sold.");
var Availability = _enum(["available", "stopped"]).describe("`stopped` takes it out of sale; customers who have it keep it.");
var Api = record(string(), record(string(), unknown())).register(facts, { class: "technical" }).describe("Fields of the ingestion API that Offerlane does not model, by resource type; sent as they stand.");

// schemas/audience.ts
var subscriptionKinds = [
  "payAsYouGo",
  "enterpriseAgreement",
  "msdn",
  "msdnDevTest",
  "mpn",
  "freeTrial",
  "sponsored",
  "azurePass",
  "azureForStudents",
  "csp",
  "dreamSpark",
  "azureInOpen"
];
var kind = _enum(subscriptionKinds).register(facts, { digest: "out" }).optional().describe("What kind of subscription it is; the marketplace allows not every kind. Never leaves the repository.");
var label = string().max(1e3).register(facts, { rule: "audience/label-length" }).optional().describe("Whose it is.");
var subscription = guid().regex(/^[^A-Z]*$/).register(facts, {
  rule: "audience/subscription-guid",
  wants: "a subscription ID: a GUID in lower case, such as 6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90"
});
var previewFacts = { page: "audience", class: "audience", rule: "audience/preview-required" };
var SubscriptionAudience = array(
  strictObject({
    type: _enum(["subscription"]).describe("What customers deploy is previewed by Azure subscriptions."),
    id: subscription.describe("The subscription ID."),
    kind,
    label
  })
).min(1).max(100).register(facts, { ...previewFacts, identity: "id" }).describe("The Azure subscriptions that see and deploy the preview. At least one.");
var EmailAudience = array(
  strictObject({
    email: email().max(320).register(facts, { wants: "an e-mail address", rule: "audience/saas-email" }).describe("The e-mail address of a Microsoft or work account."),
    label
  })
).min(1).max(20).register(facts, { ...previewFacts, identity: "email" }).describe("The people who see and buy the preview. Needed when Microsoft sells the offer.");
var PrivateAudience = array(
  discriminatedUnion("type", [
    strictObject({
      type: literal("subscription").describe("One Azure subscription."),
      id: subscription.describe("The subscription ID."),
      kind,
      label
    }),
    strictObject({
      type: literal("tenant").describe("All of a Microsoft Entra tenant."),
      id: guid().describe("The tenant ID."),
      label
    })
  ])
).max(2e4).register(facts, { page: "pricing", class: "audience", identity: "id" }).describe("Who sees and buys a private plan.");

// schemas/listing.ts
var logos = {
  large: picture({ wants: "the path of a PNG picture in this folder" }).describe(
    "The logo: a square PNG of 216 to 350 px. The marketplace makes the smaller sizes from it."
  ),
  small: picture().optional().describe("The logo at 48 x 48 px, a PNG."),
  medium: picture().optional().describe("The logo at 90 x 90 px, a PNG."),
  wide: picture().optional().describe("The logo at 255 x 115 px, a PNG."),
  hero: picture().optional().describe("The banner, a PNG of 815 x 290 px. Optional, but once it is live it cannot be taken away.")
};
var Screenshot = strictObject({
  image: picture().describe("A PNG of 1280 x 720 px."),
  caption: line(100, { rule: "media/screenshot-caption" }).describe("What the picture shows.")
});
var Video = strictObject({
  title: line(255).describe("What the video is called."),
  streamingUrl: webAddress({ wants: "the address of a video on YouTube or Vimeo" }).describe(
    "Where it plays: YouTube or Vimeo."
  ),
  thumbnail: picture().describe("A PNG of 1280 x 720 px.")
});
var Document = strictObject({
  pdf: pdf().describe("A PDF in this folder."),
  friendlyName: line(255).describe("What the document is called.")
});
var usefulLink = { rule: "listing/useful-link-fields" };
var Link = strictObject({
  displayText: line(255, usefulLink).describe("What the link says."),
  link: webAddress(usefulLink).describe("Where it leads.")
});
var Media = strictObject({
  logos: strictObject(logos).describe("The logos."),
  screenshots: array(Screenshot).max(5).register(facts, { rule: "media/screenshot-count" }).optional().describe("Up to five screenshots, in order."),
  videos: array(Video).max(5).register(facts, { rule: "media/video-count" }).optional().describe("Up to five videos, in order."),
  documents: array(Document).max(3).optional().describe("Up to three PDF documents, in order.")
}).describe("Logos, screenshots, videos and documents.");
var listingFields = {
  title: line(200, { rule: "listing/name-required-length" }).describe("The name of the offer, as customers see it."),
  searchResultSummary: line(100, { rule: "listing/summary-length" }).describe(
    "The offer in one sentence, for search results."
  ),
  shortDescription: text(256, { rule: "listing/long-summary-length" }).describe(
    'The offer in a few sentences: the "long summary" of the guides.'
  ),
  description: text(5e3, { rule: "listing/description-length" }).describe(
    "The offer in full, in simple HTML; 5,000 characters with the markup."
  ),
  privacyPolicyLink: webAddress({ rule: "listing/privacy-url-required" }).describe("Your privacy policy."),
  generalLinks: array(Link).max(25).register(facts, { rule: "listing/useful-links-max" }).optional().describe("Links to more about the offer, in order."),
  globalSupportWebsite: webAddress().optional().describe("Where customers of the public cloud find support."),
  governmentSupportWebsite: webAddress().optional().describe("Where customers of Azure Government find support."),
  supportContact: contact("listing/support-contact").describe("Who helps customers."),
  engineeringContact: contact("listing/engineering-contact").describe("Whom Microsoft asks about technical matters."),
  cloudSolutionProviderContact: contact("offer/csp-contact-when-opted-in").optional().describe("Whom cloud solution providers ask."),
  cloudSolutionProviderMarketingMaterials: webAddress().optional().describe("Marketing material for cloud solution providers."),
  media: Media
};
var searchKeywords = array(line(50)).max(3).register(facts, { rule: "listing/keywords-max" }).optional().describe("Up to three words under which customers find the offer.");
var MediaWithScreenshots = strictObject({
  ...Media.shape,
  screenshots: array(Screenshot).min(1).max(5).register(facts, { rule: "media/screenshot-count" }).describe("One to five screenshots, in order.")
}).describe("Logos, screenshots, videos and documents.");
function perLanguage(listing) {
  return strictObject({ "en-us": listing.describe("In English.") }).describe("The listing, by language.");
}
var VirtualMachineListing = perLanguage(strictObject(listingFields)).register(facts, {
  page: "listing",
  class: "marketing",
  rule: "flow/pages-complete"
});
var SaasListing = perLanguage(
  strictObject({
    ...listingFields,
    shortDescription: listingFields.shortDescription.optional(),
    gettingStartedInstructions: text(3e3).optional().describe("How a customer begins after the purchase."),
    searchKeywords,
    media: MediaWithScreenshots
  })
).register(facts, { page: "listing", class: "marketing", rule: "flow/pages-complete" });
var ContainerListing = perLanguage(strictObject({ ...listingFields, media: MediaWithScreenshots })).register(
  facts,
  { page: "listing", class: "marketing", rule: "flow/pages-complete" }
);
var ApplicationListing = perLanguage(strictObject({ ...listingFields, searchKeywords })).register(facts, {
  page: "listing",
  class: "marketing",
  rule: "flow/pages-complete"
});
var DeployedPlanListing = perLanguage(
  strictObject({
    name: line(200, { rule: "plan/title-required-length" }).describe("The title of the plan, as customers see it."),
    summary: line(100, { rule: "plan/summary-length" }).describe("The plan in one sentence."),
    description: text(3e3, { rule: "plan/description-length" }).describe(
      "The plan in full, in simple HTML: what sets it apart, not the offer again."
    )
  })
).register(facts, { page: "plans", class: "marketing" });
var SaasPlanListing = perLanguage(
  strictObject({
    name: line(200, { rule: "plan/title-required-length" }).describe("The title of the plan, as customers see it."),
    description: text(3e3, { rule: "plan/description-length" }).describe(
      "The plan in full: what sets it apart, not the offer again."
    )
  })
).register(facts, { page: "plans", class: "marketing" });

// schemas/customer-leads.ts
var contact2 = { rule: "leads/contact-email" };
var Contact = email().max(320).register(facts, { wants: "an e-mail address", ...contact2 });
var contactEmail = array(Contact).optional().describe("Who is told when sending leads fails.");
var known = { rule: "leads/destination-known" };
var destination = (name, description2) => literal(name).describe(description2);
var matches = (pattern, wants2, rule) => string().regex(pattern).register(facts, { wants: wants2, ...rule && { rule } });
var auth = { rule: "leads/dynamics-auth" };
var dynamics = { instanceUrl: webAddress(auth).describe("The address of your Dynamics 365 instance."), contactEmail };
var DynamicsConfiguration = discriminatedUnion("authentication", [
  strictObject({
    ...dynamics,
    authentication: literal("azureAD").describe("By an application in Microsoft Entra ID."),
    applicationId: guid(auth).describe("The application ID."),
    applicationKey: SecretReference,
    directoryId: guid(auth).describe("The tenant ID.")
  }),
  strictObject({
    ...dynamics,
    authentication: literal("office365").describe("By a user; the password runs out every 90 days."),
    username: line(128, auth).describe("The user."),
    password: SecretReference
  })
]).register(facts, auth);
var CustomerLeads = discriminatedUnion("leadDestination", [
  strictObject({ leadDestination: destination("none", "Leads are not sent anywhere.") }),
  strictObject({
    leadDestination: destination("table", "To an Azure table."),
    tableLeadConfiguration: strictObject({ storageAccountConnectionString: SecretReference, contactEmail }).register(facts, known).describe("Which table.")
  }),
  strictObject({
    leadDestination: destination("blob", "To an Azure blob: no longer taken."),
    blobLeadConfiguration: strictObject({
      storageAccountConnectionString: SecretReference,
      containerName: matches(
        /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
        "the name of a container: lower-case letters, digits and hyphens"
      ).describe("The container."),
      contactEmail
    }).register(facts, known).optional().describe("Which container.")
  }),
  strictObject({
    leadDestination: destination("dynamics", "To Dynamics 365."),
    dynamicsLeadConfiguration: DynamicsConfiguration.describe("Which instance, and how to sign in to it.")
  }),
  strictObject({
    leadDestination: destination("email", "By e-mail."),
    emailLeadConfiguration: strictObject({
      contactEmail: array(Contact).min(1).register(facts, contact2).describe("Who gets the leads.")
    }).register(facts, known).describe("Which addresses.")
  }),
  strictObject({
    leadDestination: destination("httpsEndpoint", "To an HTTPS endpoint."),
    httpsEndpointLeadConfiguration: strictObject({
      httpsEndpointUrl: secureAddress({ rule: "leads/https-endpoint" }).describe("Where leads are posted to."),
      contactEmail
    }).register(facts, known).describe("Which endpoint.")
  }),
  strictObject({
    leadDestination: destination("marketo", "To Marketo."),
    marketoLeadConfiguration: strictObject({
      serverId: matches(/^[-a-zA-Z0-9.]{1,255}$/, "letters, digits, dots and hyphens", "leads/marketo").describe(
        "The server ID."
      ),
      munchkinId: matches(
        /^[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}-[a-zA-Z0-9]{3}$/,
        "an ID such as 123-ABC-456",
        "leads/marketo"
      ).describe("The Munchkin ID."),
      formId: matches(/^\d{1,8}$/, "up to eight digits, in quotes", "leads/marketo").describe("The form ID."),
      contactEmail
    }).register(facts, known).describe("Which form.")
  }),
  strictObject({
    leadDestination: destination("salesforce", "To Salesforce."),
    salesforceLeadConfiguration: strictObject({
      objectIdentifier: matches(/^[a-zA-Z0-9]{15}$/, "15 letters and digits", "leads/salesforce").describe(
        "The organisation ID."
      ),
      contactEmail
    }).register(facts, known).describe("Which organisation.")
  })
]).register(facts, { page: "leads", class: "technical", ...known }).describe("Where the marketplace sends customer leads; nowhere unless said.");

// schemas/test-drive.ts
var testDriveTypes = [
  "azureResourceManager",
  "dynamicsForBusinessCentral",
  "dynamicsForCustomerEngagement",
  "dynamicsForOperations",
  "logicApp",
  "powerBi"
];
var description = { rule: "testdrive/description" };
var details = { rule: "testdrive/id-format" };
var count = (description2) => int().min(0).max(1e3).optional().describe(description2);
var Listing = strictObject({
  "en-us": strictObject({
    description: text(3e3, description).describe("What customers can try, and how."),
    accessInformation: text(1e4).optional().describe("How customers sign in and what they do then."),
    userManual: pdf().describe("A PDF in this folder that leads through it."),
    videos: array(
      strictObject({
        title: line(255).describe("What the video is called."),
        streamingUrl: webAddress({ wants: "the address of a video on YouTube or Vimeo" }).describe(
          "Where it plays: YouTube or Vimeo."
        ),
        thumbnail: picture().describe("A PNG of 533 x 324 px.")
      })
    ).max(5).optional().describe("Videos of the test drive, in order.")
  }).register(facts, description).describe("In English.")
}).register(facts, { class: "marketing", ...description }).describe("What customers read of it, by language. Set up in Partner Center.");
var TechnicalConfiguration = strictObject({
  package: zip().optional().describe("The zip that holds main-template.json, for azureResourceManager."),
  regions: array(
    string().regex(/^[a-z][a-z0-9]{1,59}$/).register(facts, { wants: "an Azure region, such as westeurope" })
  ).min(1).register(facts, { identity: "" }).optional().describe("The Azure regions it runs in, for azureResourceManager."),
  hotInstances: count("How many wait, deployed, for a customer."),
  warmInstances: count("How many wait, deployed and stopped."),
  coldInstances: count("How many are deployed when a customer asks."),
  testDriveDuration: int().min(1).max(999).optional().describe("How long it lasts, in whole hours."),
  maxConcurrentTestDrives: int().min(1).max(1e4).optional().describe("How many customers try it at once."),
  instanceUri: secureAddress().optional().describe("The address of the instance that is tried."),
  instanceWebApiUri: secureAddress().optional().describe("The address of its web API."),
  roleName: line(255).optional().describe("The role that customers are given in it."),
  azureSubscriptionId: guid(details).optional().describe("The Azure subscription it is deployed in."),
  azureAdTenantId: guid(details).optional().describe("The tenant of the subscription."),
  azureAdAppId: guid(details).optional().describe("The application that deploys it."),
  azureAdAppKey: SecretReference.optional().describe("The key of the application, by name.")
}).describe("How it is run. Set up in Partner Center.");
var TestDrive = discriminatedUnion("enabled", [
  strictObject({ enabled: literal(false).describe("No test drive.") }),
  strictObject({
    enabled: literal(true).describe("There is a test drive."),
    type: _enum(testDriveTypes).describe("How it is run."),
    listing: Listing,
    technicalConfiguration: TechnicalConfiguration
  })
]).register(facts, { page: "testDrive", class: "technical" }).describe("Whether customers can try the offer before they buy it.");

// schemas/offer-fields.ts
var listOfTypes = `${offerTypes.slice(0, -1).join(", ")} or ${offerTypes.at(-1)}`;
var resellerStates = ["notSet", "none", "some", "all", "terminated"];
var state = (state2, description2) => literal(state2).describe(description2);
var nobody = {
  audiences: array(never()).max(0).register(facts, { identity: "id" }).optional().describe("None: they are named where the state is `some`.")
};
var Reseller = discriminatedUnion("resellerChannelState", [
  strictObject({ resellerChannelState: state("notSet", "Nothing is said yet."), ...nobody }),
  strictObject({
    resellerChannelState: state("none", "No cloud solution provider may resell the offer."),
    ...nobody
  }),
  strictObject({
    resellerChannelState: state("some", "Those under audiences may."),
    audiences: array(
      strictObject({
        type: _enum(["subscription"]).describe("Providers are named by a subscription."),
        id: guid().describe("The ID of the provider."),
        description: line(200).optional().describe("Who that is.")
      })
    ).min(1).register(facts, { identity: "id" }).describe("The cloud solution providers.")
  }),
  strictObject({ resellerChannelState: state("all", "Every cloud solution provider may."), ...nobody }),
  strictObject({ resellerChannelState: state("terminated", "None may any more."), ...nobody })
]).register(facts, { class: "commercial" }).describe("Resale by cloud solution providers.");
var offerFields = {
  id: string().regex(/^[a-z0-9][a-z0-9-_]{2,49}$/).register(facts, {
    rule: "offer/id-format",
    wants: "3 to 50 lower-case letters, digits, hyphens and underscores, with a letter or digit first"
  }).describe("The offer ID: the folder's name. It never changes."),
  alias: line(120).register(facts, { class: "none", wants: "text on one line", rule: "offer/alias-required" }).describe("What you call the offer in Partner Center; customers never see it."),
  customerLeads: CustomerLeads.optional(),
  testDrive: TestDrive.optional(),
  reseller: Reseller.optional(),
  notesForCertification: text(3e3, { class: "none", digest: "out" }).optional().describe("What reviewers need to test the offer. The API has no field for it: the bot reminds you to paste it."),
  availability: Availability.register(facts, { class: "technical" }).optional(),
  deprecationSchedule: DeprecationSchedule.register(facts, { class: "technical" }).optional(),
  api: Api.optional()
};
var planFields = {
  id: string().regex(/^[a-z0-9-_]{1,50}$/).register(facts, {
    rule: "plan/id-format",
    wants: "1 to 50 lower-case letters, digits, hyphens and underscores"
  }).describe("The plan ID: the file's name without .yml. It never changes."),
  alias: line(125).register(facts, { class: "none", wants: "text on one line", rule: "plan/alias-length" }).describe("What you call the plan in Partner Center; customers never see it."),
  displayRank: int().min(0).max(2147483647).register(facts, { class: "marketing" }).optional().describe("Where the plan stands among the others; lower comes first."),
  availability: Availability.register(facts, { class: "technical" }).optional(),
  deprecationSchedule: DeprecationSchedule.register(facts, { class: "technical" }).optional(),
  api: Api.optional()
};
var cloudFields = {
  azureRegions: array(_enum(["azureGlobal", "azureGovernment", "azureGermany", "azureChina"])).min(1).register(facts, { class: "technical", identity: "", rule: "plan/azure-region-required" }).optional().describe("The clouds it is offered in; azureGlobal unless said. One that is published cannot be taken away."),
  azureGovernmentCertifications: array(
    strictObject({
      name: line(255).describe("The certification."),
      link: webAddress().describe("Where it is described.")
    })
  ).max(100).register(facts, { class: "marketing" }).optional().describe("Certifications for Azure Government.")
};

// schemas/pricing.ts
var price = number().min(0).max(1e9).register(facts, { wants: "an amount of 0 or more", rule: "pricing/nonnegative" });
var Market = _enum(markets).register(facts, { wants: "a market, such as us or gb", rule: "pricing/market-known" });
var pricePerCoreSize = record(
  string().regex(/^(sharedcore|[1-9][0-9]{0,3}core)$/).register(facts, { wants: "a core size, such as sharedcore or 4core" }),
  price
);
var MarketPrice = strictObject({
  markets: array(Market).min(1).register(facts, { identity: "" }).describe("The markets that this price holds for."),
  currency: string().regex(/^[a-z]{3}$/).register(facts, { wants: "a currency of three letters in lower case, such as usd" }).describe("The currency, such as usd."),
  prices: pricePerCoreSize.describe("The price of an hour, by core size.")
});
var CorePricing = discriminatedUnion("priceInputOption", [
  strictObject({ priceInputOption: literal("free").describe("No charge for the software.") }),
  strictObject({
    priceInputOption: literal("flat").describe("One price, whatever the size."),
    price: price.describe("US dollars an hour.")
  }),
  strictObject({
    priceInputOption: literal("perCore").describe("A price for each core."),
    pricePerCore: price.describe("US dollars an hour and core.")
  }),
  strictObject({
    priceInputOption: literal("perCoreSize").describe("A price for each size."),
    pricePerCoreSize: pricePerCoreSize.describe("US dollars an hour, by core size.")
  }),
  strictObject({
    priceInputOption: literal("perMarketAndCoreSize").describe("A price for each market and size."),
    prices: array(MarketPrice).min(1).describe("Prices, by markets.")
  })
]).describe("What an hour of the software costs.");
var VirtualMachinePrice = discriminatedUnion("licenseModel", [
  strictObject({ licenseModel: literal("byol").describe("Customers bring a licence of their own.") }),
  strictObject({
    licenseModel: literal("payAsYouGo").describe("Customers pay by the hour."),
    corePricing: CorePricing
  })
]).describe("The licence and the price.");
var Term = strictObject({
  type: _enum(["month", "year"]).describe("month or year."),
  value: int().min(1).max(5).describe("How many of them.")
});
var RecurrentPriceItem = strictObject({
  billingTerm: Term.describe("How long a subscription runs."),
  paymentOption: Term.optional().describe("How often it is paid; once a term unless said."),
  pricePerPaymentInUsd: price.describe("US dollars a payment.")
});
var prices = array(RecurrentPriceItem).min(1).describe("A price for each term.");
var usd = _enum(["usd"]).describe("Prices are entered in US dollars.");
var RecurrentPrice = discriminatedUnion("recurrentPriceMode", [
  strictObject({
    priceInputOption: usd,
    recurrentPriceMode: literal("flatRate").describe("One price a subscription."),
    prices
  }),
  strictObject({
    priceInputOption: usd,
    recurrentPriceMode: literal("perUser").describe("A price for each user."),
    userLimits: strictObject({
      min: int().min(1).max(1e7).describe("The fewest users."),
      max: int().min(1).max(1e7).describe("The most users.")
    }).optional().describe("How many users a subscription may have."),
    prices
  })
]).describe("What a term costs.");
var meterId = string().regex(/^[A-Za-z0-9_-]{1,50}$/).register(facts, { wants: "the ID of a meter: letters, digits, hyphens and underscores" });
var CustomMeters = record(
  meterId,
  strictObject({
    displayName: line(100).describe("What is counted, as customers read it."),
    unitOfMeasure: line(100).describe("The unit, such as gigabyte.")
  })
).register(facts, { page: "pricing", class: "commercial" }).describe("What is charged by use, by meter ID.");
var MeterPrices = strictObject({
  priceInputOption: usd,
  meters: record(
    meterId,
    strictObject({
      pricePerPaymentInUsd: price.describe("US dollars a unit."),
      includedQuantities: array(
        strictObject({
          billingTerm: Term.describe("The term in which it is included."),
          quantity: number().min(0).optional().describe("How much is included."),
          isInfinite: boolean().optional().describe("Everything is included.")
        })
      ).optional().describe("What is included in the price of a term.")
    })
  ).describe("Prices, by meter ID.")
}).describe("What use costs beyond what is included.");
var SaasPrice = strictObject({ recurrentPrice: RecurrentPrice, customMeters: MeterPrices.optional() }).describe("The price.");
var saleFields = {
  visibility: _enum(["visible", "hidden"]).register(facts, { page: "pricing", class: "audience" }).describe("`hidden` keeps the plan out of the marketplace: only for a plan that a solution template deploys."),
  audience: _enum(["public", "private"]).register(facts, { page: "pricing", class: "audience" }).describe("Everyone, or those named under privateAudiences. A public plan cannot become private."),
  privateAudiences: PrivateAudience.optional(),
  customerMarkets: _enum(["customMarkets", "allMarkets", "allTaxRemittedMarkets"]).register(facts, { page: "pricing", class: "commercial" }).optional().describe("`customMarkets` (unless said) are those under markets; the others name them all."),
  markets: array(Market).min(1).register(facts, { page: "pricing", class: "commercial", identity: "" }).optional().describe("Where the plan is sold: countries and regions, two letters in lower case."),
  billingTag: line(100).register(facts, { page: "pricing", class: "commercial" }).optional().describe("A tag for your billing.")
};
var trialFields = {
  type: _enum(["day", "week", "month", "year"]).describe("The unit."),
  value: int().min(1).max(365).describe("How many of them.")
};
var Trial = strictObject(trialFields).register(facts, { page: "pricing", class: "commercial" }).nullable().describe("How long customers may try it for free; null, as the API has it, for no trial.");
var SoftwareReservation = array(
  strictObject({
    type: _enum(["month", "year"]).describe("month or year."),
    term: int().min(1).max(5).describe("How many of them."),
    percentageSave: number().min(0).max(100).describe("What is saved, in per cent.")
  })
).register(facts, { page: "pricing", class: "commercial" }).nullable().describe("Discounts for customers who commit themselves.");
var virtualMachineSale = {
  ...saleFields,
  pricing: VirtualMachinePrice.register(facts, { page: "pricing", class: "commercial" }),
  trial: Trial.optional(),
  softwareReservation: SoftwareReservation.optional()
};
var saasSale = {
  ...saleFields,
  pricing: SaasPrice.register(facts, { page: "pricing", class: "commercial" }),
  trial: Trial.optional()
};
var ContainerPrice = discriminatedUnion("licenseModel", [
  strictObject({ licenseModel: literal("byol").describe("Customers bring a licence of their own.") }),
  strictObject({
    licenseModel: literal("payAsYouGo").describe("Customers pay by the hour."),
    systemMeterPricing: strictObject({
      priceInputOption: string().max(50).regex(/^[a-z][A-Za-z]*$/).register(facts, { wants: "what is counted, such as perCore" }).describe("What is counted, such as perCore."),
      price: price.describe("US dollars an hour, for each that is counted.")
    }).describe("What an hour of the software costs.")
  })
]).describe("The licence and the price; no charge unless said.");
var containerSale = {
  ...saleFields,
  pricing: ContainerPrice.register(facts, { page: "pricing", class: "commercial" }).optional()
};
var ManagedApplicationPrice = strictObject({
  recurrentPrice: strictObject({
    priceInputOption: usd,
    recurrentPriceMode: _enum(["flatRate"]).describe("One price a deployment."),
    prices
  }).describe("What managing the application costs."),
  customMeters: MeterPrices.optional()
}).describe("The price, beside what Azure charges for the resources.");
var managedApplicationSale = {
  ...saleFields,
  pricing: ManagedApplicationPrice.register(facts, { page: "pricing", class: "commercial" })
};

// schemas/properties.ts
var slug = /^[a-zA-Z0-9][a-zA-Z0-9-]{0,99}$/;
var CustomAmendment = strictObject({
  terms: text(1e4).describe("What is agreed with these tenants."),
  tenants: strictObject({
    manualEntries: array(
      strictObject({
        id: guid({ rule: "properties/custom-amendment-tenants" }).describe("The tenant ID."),
        description: line(200).optional().describe("Who that is.")
      })
    ).min(1).max(10).register(facts, { identity: "id", rule: "properties/custom-amendment-tenants" }).describe("One to ten tenants.")
  }).describe("Whom it is agreed with.")
});
var propertyFields = {
  categories: record(
    string().regex(slug).register(facts, { wants: "a category, such as compute or networking" }),
    array(string().regex(slug).register(facts, { wants: "a subcategory, such as operating-systems" })).max(2).register(facts, { identity: "", rule: "properties/subcategory-count" })
  ).describe("One or two categories, each with up to two subcategories."),
  termsConditions: _enum(["custom", "standardMicrosoft"]).describe(
    "Your own terms, or Microsoft's Standard Contract. The Standard Contract cannot be left once it is live."
  ),
  termsOfUse: text(1e4, { rule: "properties/terms-length" }).optional().describe("Your own terms. Goes with `custom`."),
  termsOfUseUrl: webAddress({ rule: "properties/terms-url-single" }).optional().describe("Where your own terms stand. Goes with `custom`."),
  standardContractAmendment: text(1e4).optional().describe("What you change in the Standard Contract for everyone. Goes with `standardMicrosoft`."),
  customAmendments: array(CustomAmendment).max(10).register(facts, { rule: "properties/custom-amendments-max" }).optional().describe("What you change in the Standard Contract for single tenants. Goes with `standardMicrosoft`.")
};
var page = { page: "properties", class: "marketing", rule: "flow/pages-complete" };
var Properties = strictObject(propertyFields).register(facts, page).describe("Where the offer is found, and under which terms it is sold.");
var SaasProperties = strictObject({ ...propertyFields, appVersion: line(50).optional().describe("The version of your service.") }).register(facts, page).describe("Where the offer is found, and under which terms it is sold.");

// schemas/azure-application.ts
var packageFields = {
  version: string().max(32).regex(/^[0-9]+\.[0-9]+\.[0-9]+$/).register(facts, { rule: "app/package-version-format", wants: "X.Y.Z, three whole numbers, in quotes" }).describe("The version of the package, X.Y.Z. It goes up with each change of this page."),
  package: zip({ wants: "the path of a zip in this folder" }).describe(
    "The zip that holds mainTemplate.json and createUiDefinition.json."
  )
};
var authorization = { rule: "app/managed-authorization-format" };
var Authorizations = array(
  strictObject({
    principalId: guid(authorization).describe("The user, group or application in your tenant: its object ID."),
    roleDefinitionId: guid(authorization).describe(
      "The built-in role: 8e3af657-a8ff-443c-a75c-2fe8c4bcb635 is Owner, b24988ac-6180-42a0-ab88-20f7382dd24c Contributor."
    )
  })
).min(1).max(100).register(facts, authorization);
var policy = { rule: "app/managed-policies" };
var Policies = array(
  strictObject({
    policyName: line(50, policy).describe("The name of the assignment."),
    policyDefinitionId: line(500, policy).describe("The definition of the policy. Each stands here once."),
    policyParameters: text(1e4).optional().describe("The parameters, as JSON, where the policy needs them."),
    policySku: _enum(["free", "standard"]).describe("`standard` for policies that audit.")
  })
).max(5).register(facts, { identity: "policyDefinitionId", ...policy }).optional().describe("Up to five Azure policies for the resource group of the application.");
var ManagedApplication = strictObject({
  ...packageFields,
  publicAzureTenantId: guid(authorization).optional().describe("Your tenant, for customers in the public cloud."),
  publicAzureAuthorizations: Authorizations.optional().describe("Who in it may manage the application."),
  azureGovernmentTenantId: guid(authorization).optional().describe("Your tenant, for customers in Azure Government."),
  azureGovernmentAuthorizations: Authorizations.optional().describe("Who in it may manage the application."),
  allowJitAccess: boolean().optional().describe("Customers grant access just in time."),
  deploymentMode: _enum(["incremental", "complete"]).describe("`complete` deletes what is in the resource group and not in the template when it is updated."),
  notificationEndpointUrl: secureAddress().regex(/^(?!.*\/resource\/?$)/i).register(facts, {
    rule: "app/managed-notification-url",
    wants: "a web address that starts with https://, without /resource at its end"
  }).optional().describe("Where Azure tells of deployments and updates; it adds /resource to the address."),
  allowedCustomerActions: array(line(255)).max(1e3).optional().describe("Control actions customers may do beside reading, such as Microsoft.Storage/storageAccounts/read."),
  allowedDataActions: array(line(255)).max(1e3).optional().describe("Data actions customers may do."),
  policies: Policies
}).register(facts, { page: "technical", class: "technical" }).describe("What is deployed, and who manages it.");
var SolutionTemplate = strictObject(packageFields).register(facts, { page: "technical", class: "technical" }).describe("What is deployed.");
var AzureApplicationPlan = discriminatedUnion("subtype", [
  strictObject({
    subtype: literal("solutionTemplate").describe("Customers deploy and manage it."),
    ...planFields,
    ...cloudFields,
    listing: DeployedPlanListing,
    ...saleFields,
    technicalConfiguration: SolutionTemplate
  }),
  strictObject({
    subtype: literal("managedApplication").describe("You manage it in the subscription of the customer."),
    ...planFields,
    ...cloudFields,
    listing: DeployedPlanListing,
    ...managedApplicationSale,
    technicalConfiguration: ManagedApplication
  })
]).register(facts, { page: "plans", class: "technical" }).describe("A plan of an Azure application.");
var MeteringIdentity = strictObject({
  azureAdTenantId: guid().describe("The tenant of the application."),
  azureAdAppId: guid().describe("The application in Microsoft Entra ID that reports use.")
}).register(facts, { page: "technical", class: "technical" }).describe("Which application reports use. Needed where a managed application has meters.");
var AzureApplicationOffer = strictObject({
  type: literal("azure-application").register(facts, { wants: listOfTypes }).describe("An Azure application."),
  ...offerFields,
  properties: Properties,
  listing: ApplicationListing,
  previewAudiences: SubscriptionAudience,
  technicalConfiguration: MeteringIdentity.optional(),
  customMeters: CustomMeters.optional(),
  plans: record(string(), AzureApplicationPlan).register(facts, { page: "plans", class: "technical", rule: "plan/at-least-one" }).describe("The plans, by plan ID: each is a file of its own.")
}).register(facts, { page: "setup", class: "technical" }).describe("An Azure application offer.");

// schemas/container.ts
var Setup = strictObject({ sellThroughMicrosoft: boolean().describe("Microsoft sells the offer and bills for it.") }).register(facts, { page: "setup", class: "commercial", rule: "flow/pages-complete" }).describe("How the offer is sold.");
var inPrivateRegistry = { rule: "container/private-registry" };
var registry2 = {
  subscriptionId: guid(inPrivateRegistry).describe("The Azure subscription of the registry."),
  resourceGroupName: line(90, inPrivateRegistry).describe("The resource group of the registry."),
  registryName: string().regex(/^[a-zA-Z0-9]{5,50}$/).register(facts, {
    rule: "container/acr-name",
    wants: "the name of the registry alone, 5 to 50 letters and digits, without .azurecr.io"
  }).describe("The name of the Azure container registry, without .azurecr.io."),
  repositoryName: string().max(255).regex(/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/).register(facts, { wants: "the name of a repository in the registry, such as edge/agent", ...inPrivateRegistry }).describe("The repository in the registry. It cannot change once it is published.")
};
var Images = strictObject({
  payloadType: literal("image").describe("Single images, that customers pull."),
  imageRepositoryDetails: strictObject({
    ...registry2,
    userName: line(255, inPrivateRegistry).describe("The admin user of the registry."),
    password: SecretReference.describe("The password of the user, by name.")
  }).register(facts, inPrivateRegistry).describe("Where the images are."),
  imageTags: array(
    string().max(128).regex(/^(latest|[0-9]+\.[0-9]+(\.[0-9]+)?(-[A-Za-z0-9._-]*)?)$/).register(facts, {
      rule: "container/tag-version-prefix",
      wants: "`latest`, or a tag that begins with a version: 2.1 or 2.1.0-linux-amd64, in quotes"
    })
  ).min(1).max(16).register(facts, { identity: "", rule: "container/tags-limit" }).describe("The tags that are offered: `latest` and one or more that begin with a version.")
});
var Bundles = strictObject({
  payloadType: literal("cnab").describe("A bundle that installs a Kubernetes application."),
  clusterExtensionType: string().max(50).regex(/^[a-zA-Z-]+(\.[a-zA-Z-]+)+$/).register(facts, {
    rule: "container/k8s-extension-type-format",
    wants: "the publisher and the application with a dot between, such as Fabrikam.EdgeAgent"
  }).describe("The type of the cluster extension, such as Fabrikam.EdgeAgent. It cannot change after the preview."),
  cnabReferences: array(
    strictObject({
      tenantId: guid(inPrivateRegistry).describe("The tenant of the subscription."),
      ...registry2,
      tag: string().regex(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/).register(facts, { wants: 'a tag, such as "2.1.0", in quotes' }).describe("The tag of the bundle. A new bundle has a new one."),
      digest: string().regex(/^sha256:[0-9a-f]{64}$/).register(facts, { wants: "sha256: and 64 digits of 0 to 9 and a to f" }).describe("The digest of the bundle.")
    })
  ).min(1).max(100).describe("The bundle, in each of its versions.")
});
var TechnicalConfiguration2 = discriminatedUnion("payloadType", [Images, Bundles]).register(facts, { page: "technical", class: "technical" }).describe("What is deployed.");
var ContainerPlan = strictObject({
  ...planFields,
  ...cloudFields,
  listing: DeployedPlanListing,
  ...containerSale,
  technicalConfiguration: TechnicalConfiguration2
}).register(facts, { page: "plans", class: "technical" }).describe("A plan of a container offer.");
var { testDrive: _, ...containerFields } = offerFields;
var ContainerOffer = strictObject({
  type: literal("container").register(facts, { wants: listOfTypes }).describe("Container images, or Kubernetes."),
  ...containerFields,
  setup: Setup.optional(),
  properties: Properties,
  listing: ContainerListing,
  previewAudiences: SubscriptionAudience,
  plans: record(string(), ContainerPlan).register(facts, { page: "plans", class: "technical", rule: "plan/at-least-one" }).describe("The plans, by plan ID: each is a file of its own.")
}).register(facts, { page: "setup", class: "technical" }).describe("A container offer.");

// schemas/virtual-machine.ts
var windowsTypes = [
  "windowsServer2008R2",
  "windowsServer2012",
  "windowsServer2012R2",
  "windowsServer2012R2Datacenter",
  "windowsServer2016",
  "windowsServer2019",
  "windowsServer2022",
  "windowsServer2022DatacenterAzureEdition",
  "windowsServerVersion20H2",
  "windowsServerVersion2004",
  "other"
];
var linuxTypes = [
  "debian",
  "centos",
  "openSolaris",
  "redHat",
  "ubuntu",
  "suse",
  "cblMariner",
  "oracleLinux",
  "other"
];
var friendlyName = line(100).describe("The operating system, as customers read it.");
var OperatingSystem = discriminatedUnion("family", [
  strictObject({
    family: literal("windows").describe("Windows."),
    type: _enum(windowsTypes).describe("The version of Windows."),
    friendlyName
  }),
  strictObject({
    family: literal("linux").describe("Linux, or another Unix."),
    type: _enum(linuxTypes).describe("The distribution."),
    friendlyName
  })
]).describe("What the image runs.");
var port = "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";
var openPort = { rule: "vm/open-ports-format" };
var OpenPort = strictObject({
  label: string().min(3).max(20).regex(/^[a-zA-Z_0-9.\- ]*[a-zA-Z_0-9]$/).register(facts, { wants: "letters, digits, spaces, dots, hyphens and underscores", ...openPort }).describe("What the port is for."),
  portRange: string().regex(new RegExp(`^${port}(\\s*-\\s*${port})?$`)).register(facts, { wants: 'a port from 1 to 65535, or a range such as "80-150", in quotes', ...openPort }).describe('A port, or a range such as "80-150", in quotes.'),
  protocol: _enum(["tcp", "udp", "both"]).register(facts, openPort).describe("tcp, udp or both.")
});
var flag = (description2) => boolean().optional().describe(description2);
var VirtualMachineProperties = strictObject({
  supportsExtensions: flag("Extensions can be installed; true unless said."),
  supportsBackup: flag("Azure Backup works."),
  supportsAcceleratedNetworking: flag("Accelerated networking works."),
  isNetworkVirtualAppliance: flag("It is a network virtual appliance."),
  supportsNVMe: flag("NVMe disks work."),
  supportsCloudInit: flag("cloud-init runs."),
  supportsAadLogin: flag("Sign-in with Microsoft Entra ID works."),
  supportsHibernation: flag("Hibernation works."),
  supportsRemoteConnection: flag("Customers can sign in by SSH or RDP; true unless said."),
  requiresCustomArmTemplate: flag("It deploys by a custom ARM template only.")
}).describe("What the image can do.");
var skuId = string().max(50).regex(/^[a-z0-9-_]+$/).register(facts, { wants: "lower-case letters, digits, hyphens and underscores" });
var imageType = _enum(["x64Gen1", "x64Gen2", "arm64Gen2"]).describe("The processor and the generation of the virtual machine.");
var Sku = strictObject({
  imageType,
  skuId: skuId.describe("The SKU customers name when they deploy this generation."),
  securityType: array(line(50)).optional().describe("Security types it supports, such as trusted.")
});
var blob = {
  uri: webAddress({ wants: "the https:// address of the blob, without its query" }).regex(/^https:\/\/[^?#]+$/).register(facts, {
    secret: true,
    wants: "the https:// address of the blob, without its query: the SAS token is a secret and goes under `sas`"
  }).describe("Where the VHD lies, without the SAS token."),
  sas: SecretReference.optional().describe("The SAS token for the blob, by name.")
};
var DataDisk = strictObject({
  lunNumber: int().min(0).max(15).describe("The number of the disk, 0 to 15."),
  ...blob
});
var ImageSource = discriminatedUnion("sourceType", [
  strictObject({
    sourceType: literal("sasUri").describe("A VHD in a storage account."),
    osDisk: strictObject(blob).describe("The disk that boots."),
    dataDisks: array(DataDisk).max(16).register(facts, { identity: "lunNumber", rule: "vm/data-disk-max" }).optional().describe("Disks beside it. Every version of a plan has the same.")
  }),
  strictObject({
    sourceType: literal("sharedImageGallery").describe("A version in an Azure compute gallery."),
    sharedImage: strictObject({
      tenantId: guid().describe("The tenant that owns the gallery."),
      resourceId: string().max(1e3).regex(
        /^\/subscriptions\/[0-9a-fA-F-]{36}\/resourceGroups\/[^/]+\/providers\/Microsoft\.Compute\/galleries\/[^/]+\/images\/[^/]+\/versions\/[0-9]+\.[0-9]+\.[0-9]+$/i
      ).register(facts, {
        wants: "the resource ID of a gallery image version: /subscriptions/\u2026/versions/1.0.0",
        rule: "vm/gallery-resource-id"
      }).describe("The resource ID of the image version.")
    }).describe("The image version.")
  })
]).describe("Where the image comes from.");
var ImageVersion = strictObject({
  versionNumber: string().max(32).regex(/^[0-9]+\.[0-9]+\.[0-9]+$/).register(facts, { rule: "vm/version-format", wants: "X.Y.Z, three whole numbers, in quotes" }).describe("The version, X.Y.Z. Once published it never changes."),
  vmImages: array(strictObject({ imageType, source: ImageSource })).min(1).max(3).register(facts, { identity: "imageType" }).describe("An image for each generation under skus."),
  availability: Availability.optional(),
  deprecationSchedule: DeprecationSchedule.optional()
});
var TechnicalConfiguration3 = strictObject({
  operatingSystem: OperatingSystem,
  recommendedVmSizes: array(
    string().regex(/^[a-z0-9][a-z0-9_.-]{1,59}$/).register(facts, { wants: "a size such as d2s-standard-v5" })
  ).max(6).register(facts, { rule: "vm/recommended-sizes-max" }).optional().describe("Up to six sizes, such as d2s-standard-v5, in order."),
  openPorts: array(OpenPort).max(100).register(facts, { identity: "label" }).optional().describe("Ports that are opened beside SSH or RDP."),
  vmProperties: VirtualMachineProperties.optional(),
  skus: array(Sku).min(1).max(3).register(facts, { identity: "imageType" }).describe("A SKU for each generation. One of them has the ID of the plan."),
  vmImageVersions: array(ImageVersion).min(1).register(facts, { identity: "versionNumber" }).describe("All versions, the published ones too: leaving one out asks the marketplace to delete it."),
  basePlan: line(50).optional().describe("The plan whose technical configuration this one uses."),
  reuseTechnicalConfigurationState: _enum(["enable", "detach"]).optional().describe("Whether the configuration of basePlan is used, or was taken over.")
}).register(facts, { page: "technical", class: "technical" }).describe("What is deployed.");
var VirtualMachinePlan = strictObject({
  ...planFields,
  ...cloudFields,
  usedBy: array(line(200)).min(1).register(facts, { class: "none", digest: "out" }).optional().describe("The solution templates that deploy this plan, by offer ID: why it is hidden."),
  listing: DeployedPlanListing,
  ...virtualMachineSale,
  technicalConfiguration: TechnicalConfiguration3
}).register(facts, { page: "plans", class: "technical" }).describe("A plan of a virtual machine offer.");
var VirtualMachineOffer = strictObject({
  type: literal("virtual-machine").register(facts, { wants: listOfTypes }).describe("A virtual machine."),
  ...offerFields,
  properties: Properties,
  listing: VirtualMachineListing,
  previewAudiences: SubscriptionAudience,
  plans: record(string(), VirtualMachinePlan).register(facts, { page: "plans", class: "technical", rule: "plan/at-least-one" }).describe("The plans, by plan ID: each is a file of its own.")
}).register(facts, { page: "setup", class: "technical" }).describe("A virtual machine offer.");

// schemas/core-virtual-machine.ts
var CoreVirtualMachineProperties = strictObject({
  ...VirtualMachineProperties.shape,
  availableToFreeAccounts: flag("Free Azure accounts can deploy it."),
  supportsClientHub: flag("Sent as it stands: what it means is not documented."),
  supportsHubOnOffSwitch: flag("Sent as it stands: what it means is not documented."),
  supportsSriov: flag("SR-IOV works.")
}).describe("What the image can do.");
var CoreTechnicalConfiguration = strictObject({
  ...TechnicalConfiguration3.shape,
  softwareType: line(50).optional().describe("What the image is, such as operatingSystem."),
  vmProperties: CoreVirtualMachineProperties.optional()
}).register(facts, { page: "technical", class: "technical" }).describe("What is deployed.");
var CoreVirtualMachinePlan = strictObject({ ...VirtualMachinePlan.shape, technicalConfiguration: CoreTechnicalConfiguration }).register(facts, { page: "plans", class: "technical" }).describe("A plan of a core virtual machine offer.");
var CoreVirtualMachineOffer = strictObject({
  ...VirtualMachineOffer.shape,
  type: literal("core-virtual-machine").register(facts, { wants: listOfTypes }).describe("A core virtual machine."),
  plans: record(string(), CoreVirtualMachinePlan).register(facts, { page: "plans", class: "technical", rule: "plan/at-least-one" }).describe("The plans, by plan ID: each is a file of its own.")
}).register(facts, { page: "setup", class: "technical" }).describe("A core virtual machine offer.");

// schemas/software-as-a-service.ts
var Setup2 = strictObject({
  sellThroughMicrosoft: boolean().describe("Microsoft sells the offer and bills for it. It cannot change once the offer is published."),
  useMicrosoftLicenseManagementService: boolean().optional().describe("Microsoft manages the licences."),
  requireLicenseForInstall: boolean().optional().describe("Only customers with a licence can install it."),
  callToAction: _enum(["free", "freeTrial", "contactMe"]).optional().describe("What customers do where Microsoft does not sell the offer."),
  accessUrl: webAddress().optional().describe("Where customers get the offer, for `free` and `freeTrial`.")
}).register(facts, { page: "setup", class: "commercial", rule: "flow/pages-complete" }).describe("How the offer is sold.");
var TechnicalConfiguration4 = strictObject({
  landingPageUrl: secureAddress({ rule: "saas/landing-url" }).describe("Where customers arrive after the purchase."),
  connectionWebhook: secureAddress({ rule: "saas/webhook-url" }).describe(
    "Where the marketplace tells you of changes to a subscription."
  ),
  azureAdTenantId: guid({ rule: "saas/tenant-app-guid" }).describe(
    "The tenant of your application in Microsoft Entra ID."
  ),
  azureAdAppId: guid({ rule: "saas/tenant-app-guid" }).describe("The ID of your application in Microsoft Entra ID.")
}).register(facts, { page: "technical", class: "technical" }).describe("How the marketplace reaches your service. Needed when Microsoft sells the offer.");
var SaasPlan = strictObject({ ...planFields, listing: SaasPlanListing, ...saasSale }).register(facts, { page: "plans", class: "technical" }).describe("A plan of a SaaS offer.");
var SaasOffer = strictObject({
  type: literal("software-as-a-service").register(facts, { wants: listOfTypes }).describe("Software as a service."),
  ...offerFields,
  setup: Setup2,
  properties: SaasProperties,
  listing: SaasListing,
  previewAudiences: EmailAudience.optional(),
  technicalConfiguration: TechnicalConfiguration4.optional(),
  customMeters: CustomMeters.optional(),
  plans: record(string(), SaasPlan).register(facts, { page: "plans", class: "technical", rule: "plan/at-least-one" }).describe("The plans, by plan ID: each is a file of its own.")
}).register(facts, { page: "setup", class: "technical" }).describe("A SaaS offer.");

// schemas/offer.ts
var offersByType = {
  "virtual-machine": VirtualMachineOffer,
  "core-virtual-machine": CoreVirtualMachineOffer,
  "software-as-a-service": SaasOffer,
  container: ContainerOffer,
  "azure-application": AzureApplicationOffer
};
var plansByType = {
  "virtual-machine": VirtualMachinePlan,
  "core-virtual-machine": CoreVirtualMachinePlan,
  "software-as-a-service": SaasPlan,
  container: ContainerPlan,
  "azure-application": AzureApplicationPlan
};
var Offer = discriminatedUnion("type", [
  VirtualMachineOffer,
  CoreVirtualMachineOffer,
  SaasOffer,
  ContainerOffer,
  AzureApplicationOffer
]);

// src/adapters/git-objects.ts
import { Buffer } from "node:buffer";
async function gitObjects(root) {
  const child = await startGit(root, ["cat-file", "--batch"]);
  const closed = new Promise((resolve) => child.once("close", () => resolve()));
  let words = "";
  child.on("error", (error) => {
    words = error.message;
  });
  child.stderr.on("data", (chunk) => {
    words = `${words}${chunk}`.slice(0, 2e3);
  });
  child.stdin.on("error", () => {
  });
  const take = taker(child.stdout, async () => {
    await closed;
    return new Error(clip(words.trim(), 500) || "git cat-file has ended");
  });
  let last = Promise.resolve();
  return {
    read: (id, size) => {
      child.stdin.write(`${id}
`);
      const told = last.then(() => answer(take, id, size));
      last = told.catch(() => {
      });
      return told;
    },
    [Symbol.asyncDispose]: () => {
      child.stdin.end();
      child.stdout.destroy();
      return closed;
    }
  };
}
async function answer(take, id, size) {
  const start = `${id} blob `;
  if ((await take(start.length)).toString() !== start) {
    await take(`${id} missing
`.length - start.length);
    throw new Error(`object ${id} is missing`);
  }
  const rest = await take(`${size}
`.length + size + 1);
  return rest.subarray(-size - 1, -1);
}
function taker(stream, ended) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  return async (count2) => {
    const parts2 = [rest];
    for (let wanting = count2 - rest.length; wanting > 0; ) {
      const { done, value } = await chunks.next();
      if (done) throw await ended();
      parts2.push(value);
      wanting -= value.length;
    }
    const all = parts2.length === 1 ? rest : Buffer.concat(parts2);
    rest = all.subarray(count2);
    return all.subarray(0, count2);
  };
}

// src/adapters/git-tree.ts
function gitTree(root, commit, name = `commit ${commit.slice(0, 7)}`) {
  const blobs = /* @__PURE__ */ new Map();
  let objects;
  const unreadable2 = (path, why, cause2) => new Error(`\`${clip(path, 200)}\` of ${name} could not be read: ${why}. ${fetchFirst}`, { cause: cause2 });
  return {
    name,
    list: async (folder2) => {
      if (folder2 !== "" && !plain(folder2)) return [];
      const command = ["ls-tree", "-r", "-l", "-z", "--end-of-options", commit, ...folder2 === "" ? [] : [folder2]];
      const files = [];
      for (const record2 of records(await git(root, command))) {
        const [, mode = "", id = "", said, path = ""] = entry.exec(record2) ?? [];
        if (folder2 !== "" && !path.startsWith(`${folder2}/`)) continue;
        if (said === "BAD") throw unreadable2(path, `object ${id} is missing`);
        const file = { path, kind: kinds[mode] ?? "file", size: said === "-" ? 0 : Number(said) };
        if (file.kind === "file") blobs.set(path, { id, size: file.size });
        files.push(file);
      }
      return files.sort((a, b) => a.path < b.path ? -1 : 1);
    },
    read: async ({ path }) => {
      const blob2 = blobs.get(path);
      if (blob2 === void 0) throw new Error(`${name} has no file \`${clip(path, 200)}\`.`);
      objects ??= gitObjects(root);
      const { read } = await objects;
      return read(blob2.id, blob2.size).catch((cause2) => {
        throw unreadable2(path, cause2.message, cause2);
      });
    },
    [Symbol.asyncDispose]: async () => (await objects)?.[Symbol.asyncDispose]()
  };
}
var entry = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s;
var kinds = { 12e4: "link", 16e4: "submodule" };
var plain = (folder2) => !folder2.split("/").some((name) => ["", ".", ".."].includes(name));

// src/adapters/base-commit.ts
async function baseCommit(top, ref) {
  const named3 = await resolveCommit(top, ref);
  if (named3 === void 0) throw new Error(`${shown(ref)} names no commit here. Check its spelling. ${fetchFirst}`);
  const common = await mergeBase(top, named3, "HEAD");
  if (common === void 0) throw new Error(`${shown(ref)} and HEAD have no commit in common here. ${fetchFirst}`);
  return common;
}

// src/adapters/live-trees.ts
var folder = "refs/offerlane/live/";
function liveTrees(top, fetched) {
  const trees = /* @__PURE__ */ new Map();
  let known3;
  let trouble;
  const looked = async () => {
    if (fetched)
      await fetchRefs(top, folder).catch(() => {
        trouble = `\`${folder}*\` could not be fetched, so that only what the clone knows to be live is compared with.`;
      });
    const refs = await refsBelow(top, folder);
    return new Map(refs.map(({ name, commit, day: day2 }) => [name.slice(folder.length), { commit, day: day2 }]));
  };
  return {
    of: async (offer) => {
      known3 ??= looked();
      const live = (await known3).get(offer);
      if (live === void 0) return void 0;
      const { commit, day: day2 } = live;
      const tree = trees.get(commit) ?? gitTree(top, commit, `what is live (commit ${commit.slice(0, 7)} of ${day2})`);
      trees.set(commit, tree);
      return tree;
    },
    trouble: () => trouble,
    [Symbol.asyncDispose]: async () => {
      for (const tree of trees.values()) await tree[Symbol.asyncDispose]();
    }
  };
}

// src/source/duplicates.ts
import { isDeepStrictEqual } from "node:util";
function duplicates(root, value) {
  const faults = [];
  walk(root, value, (field, current, path) => {
    const { identity } = field.facts;
    if (faults.length > limits.shapeFaults) return false;
    if (identity === void 0 || !Array.isArray(current)) return says(field.schema, "identity");
    const seen = /* @__PURE__ */ new Map();
    for (const [index, item] of current.entries()) {
      const own2 = identity === "" ? item : member(item, identity);
      if (own2 === void 0 || faults.length > limits.shapeFaults) continue;
      const name = canonicalJson(own2);
      const first = seen.get(name);
      if (first === void 0) {
        seen.set(name, index);
        continue;
      }
      const twin = isDeepStrictEqual(current[first], item);
      const what = identity === "" ? shown(own2) : `\`${identity}\` ${shown(own2)}`;
      faults.push({
        path: identity === "" ? [...path, index] : [...path, index, identity],
        part: "value",
        rule: "shape/duplicate",
        message: `${what} stands in ${nameOf(path)} twice, as item ${first + 1} and item ${index + 1}; keep one of them.`,
        ...twin && { fix: { remove: true, at: [...path, index] } }
      });
    }
    return says(field.schema, "identity");
  });
  return faults;
}

// src/source/fixed-value.ts
function fixedValue({ document, base, root, value }, path, fix) {
  const own2 = path.slice(base.length);
  if ("key" in fix || "remove" in fix) return document.fixed(own2, fix);
  const { schema: schema2 } = fieldAt(root, value, path);
  const right = "quoted" in fix ? document.written(own2) : fix.value;
  const takes2 = schema2 === void 0 || schema2 instanceof ZodDiscriminatedUnion || schema2.safeParse(right).success;
  return right !== void 0 && takes2 ? document.fixed(own2, { value: right }) : void 0;
}

// src/source/path-tree.ts
function pathTree(leaves) {
  const root = { below: /* @__PURE__ */ new Map() };
  for (const [path, leaf] of leaves) {
    let at = root;
    for (const segment of path) {
      let next = at.below.get(segment);
      if (next === void 0) {
        next = { below: /* @__PURE__ */ new Map() };
        at.below.set(segment, next);
      }
      at = next;
    }
    at.leaf = leaf;
  }
  return root;
}
function grafted(value, tree) {
  if ("leaf" in tree) return tree.leaf;
  if (typeof value !== "object" || value === null || tree.below.size === 0) return value;
  const next = (segment, child) => {
    const below2 = tree.below.get(segment);
    return below2 === void 0 ? child : grafted(child, below2);
  };
  if (Array.isArray(value)) return value.map((item, index) => next(index, item));
  return Object.fromEntries(
    Object.entries(value).map(([key2, child]) => [key2, next(key2, child)]).filter(([, child]) => child !== void 0)
  );
}

// src/source/referenced-file.ts
import { createHash } from "node:crypto";

// src/source/reference.ts
function references(root, value) {
  const found = [];
  walk(root, value, (field, current, path) => {
    const kind2 = field.facts.file;
    const written = kind2 === "text" ? textFile(current) : current;
    if (kind2 !== void 0 && typeof written === "string") found.push({ path: [...path], written, kind: kind2 });
    return kind2 === void 0 && says(field.schema, "file");
  });
  return found;
}
function textFile(value) {
  const file = member(value, "file");
  return typeof file === "string" && Object.keys(value).length === 1 ? file : void 0;
}
function resolved(written) {
  if (written === "") return { fault: "names no file" };
  if (written.includes("\\")) return { fault: "has a backslash; write paths with /" };
  if (/^([a-z][a-z0-9+.-]*:|\/|~)/i.test(written)) return { fault: "must be a path inside the folder of the offer" };
  if (new RegExp("\\p{Cc}", "u").test(written)) return { fault: "has a character that no file name has" };
  const segments = written.split("/").filter((segment) => segment !== "." && segment !== "");
  if (segments.includes("..")) return { fault: "leads out; an offer reads nothing outside its folder" };
  return segments.length === 0 ? { fault: "names no file" } : { path: segments.join("/") };
}

// src/source/source-fault.ts
var firstLine = { line: 1, column: 1, endLine: 1, endColumn: 1 };
var tooLarge = (size, most2) => `The file has ${figure(size)} bytes; at most ${figure(most2)} are read.`;

// src/source/referenced-file.ts
var headBytes2 = 64;
function referencedFiles(offer, references2, contents2) {
  const known3 = /* @__PURE__ */ new Map();
  const media = /* @__PURE__ */ new Map();
  const texts3 = [];
  const faults = [];
  for (const reference of references2) {
    const name = `${reference.kind} ${reference.written}`;
    const read = known3.get(name) ?? referenced(offer, reference, contents2);
    known3.set(name, read);
    if ("media" in read) media.set(reference.written, read.media);
    else if ("text" in read) texts3.push([reference, read]);
    else faults.push([reference, read]);
  }
  return { media, texts: texts3, faults };
}
function referenced(offer, { written, kind: kind2 }, contents2) {
  const target = resolved(written);
  const fix = respelt(offer, written);
  if ("fault" in target)
    return { rule: "source/file-outside", message: `${shown(written)} ${target.fault}.`, ...fix && { fix } };
  const { path } = target;
  const file = offer.files.get(path);
  if (file === void 0)
    return { rule: "source/file-missing", message: absent(offer, written, path), ...fix && { fix } };
  if (file.kind !== "file")
    return { rule: "source/file-kind", message: `${shown(written)} is a ${file.kind}; put the file itself there.` };
  const most2 = kind2 === "text" ? limits.textBytes : limits.mediaBytes;
  if (file.size > most2) return { rule: "source/limit", message: `${shown(written)}: ${tooLarge(file.size, most2)}` };
  const bytes = contents2.get(path);
  if (bytes === void 0) return { rule: "source/file-missing", message: `${shown(written)} could not be read.` };
  if (lfsPointer.every((code, index) => bytes[index] === code)) {
    const message = `${shown(written)} is a Git LFS pointer, not the file; check out with \`lfs: true\`.`;
    return { rule: "source/file-kind", message };
  }
  if (kind2 !== "text")
    return {
      media: { path, size: file.size, sha256: sha256(bytes), head: new Uint8Array(bytes.subarray(0, headBytes2)) }
    };
  const text2 = decode(bytes);
  if (text2 === void 0)
    return { rule: "source/encoding", message: `${shown(written)} is not UTF-8 text; save it as UTF-8.` };
  if (unprintable.test(text2)) {
    const message = `${shown(written)} holds a control character or half a character; take it out.`;
    return { rule: "source/encoding", message };
  }
  return { path, text: text2.replace(/\r\n?/g, "\n").replace(/(?<!\n)\n+$/, "") };
}
function absent({ files }, written, path) {
  const name = path.toLowerCase();
  const spelt = [...files.keys()].find((file) => file.toLowerCase() === name) ?? nearest(path, files.keys());
  const next = spelt ? `did you mean ${shown(spelt)}?` : "paths start at the folder of the offer.";
  return `${shown(written)} is not there; ${next}`;
}
function respelt({ files }, written) {
  const name = written.replaceAll("\\", "/").toLowerCase();
  const [value, ...others] = [...files.keys()].filter((file) => file.toLowerCase() === name);
  return value === void 0 || others.length > 0 || value === written ? void 0 : { value };
}
var lfsPointer = [..."version https://git-lfs.github.com/spec/"].map((letter) => letter.charCodeAt(0));
var sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

// src/source/shape-fix.ts
function keyFix(root, value, path) {
  const parent = path.slice(0, -1);
  const given = valueAt(value, parent);
  const known3 = knownKeys(fieldAt(root, value, parent).schema, given) ?? [];
  const key2 = meant(String(path.at(-1)), known3);
  if (key2 === void 0 || Object.hasOwn(given, key2)) return void 0;
  const rivals = Object.keys(given).filter((name) => !known3.includes(name) && meant(name, known3) === key2);
  if (rivals.length > 1) return void 0;
  const own2 = valueAt(value, path);
  const { schema: schema2, facts: facts2 } = fieldAt(root, value, [...parent, key2]);
  const scalar = schema2 instanceof ZodString || schema2 instanceof ZodEnum || schema2 instanceof ZodNumber;
  const misfit = scalar && facts2.file !== "text" && kindOf(own2) === "a mapping";
  return suits(schema2, own2) && !misfit ? { key: key2 } : void 0;
}
function suits(schema2, value) {
  if (schema2 instanceof ZodArray) return Array.isArray(value);
  const mapping = schema2 instanceof ZodObject || schema2 instanceof ZodRecord || schema2 instanceof ZodDiscriminatedUnion;
  return mapping ? kindOf(value) === "a mapping" : !Array.isArray(value);
}
function choiceFix(given, choices2) {
  const words = choices2.filter((choice) => typeof choice === "string");
  const value = typeof given === "string" ? meant(given, words) : void 0;
  return value === void 0 ? void 0 : { value };
}
function typeFix({ issue }, { schema: schema2, facts: facts2 }, given) {
  if (issue.code !== "invalid_type" || facts2.secret) return void 0;
  const scalar = typeof given === "number" || typeof given === "boolean";
  if (scalar && issue.expected === "string") return { quoted: true };
  if (typeof given !== "string") return void 0;
  const value = issue.expected === "boolean" ? booleans.get(given.trim().toLowerCase()) : numberIn(given);
  return value !== void 0 && schema2?.safeParse(value).success ? { value } : void 0;
}
var booleans = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["yes", true],
  ["no", false]
]);
var numberIn = (text2) => /^-?[0-9]{1,15}(\.[0-9]{1,6})?$/.test(text2) ? Number(text2) : void 0;
var respellings = [
  (text2) => text2.trim(),
  (text2) => text2.toLowerCase(),
  (text2) => text2.toUpperCase(),
  (text2) => text2.replace(/^\{(.*)\}$/, "$1"),
  (text2) => text2.replace(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i, "$1-$2-$3-$4-$5"),
  (text2) => text2.replace(/^v(?=[0-9])/i, ""),
  (text2) => text2.replace(/^(\d+),(\d+),(\d+)$/, "$1.$2.$3")
];
function formatFix({ schema: schema2, facts: facts2 }, given) {
  if (typeof given !== "string" || given.length > 200 || facts2.secret || schema2 === void 0) return void 0;
  if (withoutCredentials(given) !== given) return void 0;
  const spelt = new Set(respellings.map((spell) => spell(given)));
  const takes2 = (text2) => schema2.safeParse(text2).success;
  const [right, ...others] = [...spelt].filter((text2) => text2 !== given && takes2(text2));
  if (right === void 0 || others.length > 0) return void 0;
  const [lower, upper] = [right.toLowerCase(), right.toUpperCase()];
  const mixed = [lower.slice(0, 1) + upper.slice(1), upper.slice(0, 1) + lower.slice(1)];
  const fewer = letters(right).length < letters(given).length;
  if (fewer && [`${right}a`, `${right}-a`].some(takes2)) return void 0;
  const sameCase = letters(right) === letters(given);
  return sameCase || !mixed.some((text2) => text2 !== right && takes2(text2)) ? right : void 0;
}
var letters = (text2) => text2.replace(/[^A-Za-z]/g, "");

// src/source/shape-messages.ts
function fault(root, value, problem) {
  const { kind: kind2, path, issue } = problem;
  if (kind2 === "unknown") return unknownKey(root, value, path, void 0);
  const field = fieldAt(root, value, path);
  if (issue.code === "invalid_key") {
    const parent = fieldAt(root, value, path.slice(0, -1));
    const wants2 = keyWants(parent);
    const spelt = parent.schema instanceof ZodRecord ? parent.schema.keyType : void 0;
    const key2 = formatFix({ schema: spelt, facts: parent.facts }, path.at(-1));
    return {
      path,
      part: "key",
      rule: "shape/format",
      message: `${nameOf(path)} cannot stand here; it must be ${wants2}.`,
      ...key2 !== void 0 && { fix: { key: key2 } }
    };
  }
  const given = valueAt(value, path);
  const fix = fixes[kind2]?.(problem, field, given);
  const claimed = kind2 === "type" && !field.facts.secret ? void 0 : field.facts.rule;
  return {
    path,
    part: kind2 === "missing" ? "key" : "value",
    ...issue.code === "invalid_union" && { spoils: path.slice(0, -1) },
    rule: claimed ?? rulesByKind[kind2],
    ...claimed !== void 0 && { general: rulesByKind[kind2] },
    message: messages[kind2](problem, field, given),
    ...fix !== void 0 && { fix }
  };
}
var fixes = {
  type: typeFix,
  choice: ({ path, issue }, field, given) => field.facts.secret ? void 0 : choiceFix(given, options(field.schema, issue, path)),
  format: (_problem, field, given) => {
    const value = formatFix(field, given);
    return value === void 0 ? void 0 : { value };
  }
};
function keyWants(parent) {
  const key2 = parent.schema instanceof ZodRecord ? facts.get(parent.schema.keyType) : void 0;
  return key2?.wants ?? "a plain word";
}
function secretFault(path, { facts: { rule = "shape/format", wants: wants2 } }) {
  return { path, part: "key", rule, message: `${nameOf(path)} is not written as it must be; it must be ${wants2}.` };
}
function unknownKey(root, value, path, meant2) {
  const parent = path.slice(0, -1);
  const name = String(path.at(-1));
  const given = valueAt(value, parent);
  const owner = fieldAt(root, value, parent);
  if (owner.facts.secret) return { ...secretFault(parent, owner), at: path };
  const known3 = knownKeys(owner.schema, given) ?? [];
  const free = known3.filter((key2) => !Object.hasOwn(given, key2));
  const near = meant2 ?? nearest(name, free);
  const fix = keyFix(root, value, path);
  const where = parent.length === 0 ? "here" : `in ${nameOf(parent)}`;
  const next = near ? `did you mean \`${near}\`?` : `${where === "here" ? "the fields are" : "it takes"} ${few(known3, 12)}.`;
  return {
    path,
    part: "key",
    rule: "shape/unknown-key",
    message: `\`${clip(name, 60)}\` is not a field ${where}; ${next}`,
    ...fix !== void 0 && "key" in fix && fix.key === near && { fix }
  };
}
var rulesByKind = {
  missing: "shape/missing-key",
  unknown: "shape/unknown-key",
  type: "shape/type",
  choice: "shape/choice",
  limit: "shape/limit",
  format: "shape/format"
};
var messages = {
  missing: ({ path, issue }, field) => {
    const owner = path.length === 1 ? "" : ` in ${nameOf(path.slice(0, -1))}`;
    return `\`${path.at(-1)}\` is missing${owner}; it must be ${wanted(field, issue)}.`;
  },
  type: ({ path, issue }, field, given) => {
    if (given === null) return `${nameOf(path)} is empty; it must be ${wanted(field, issue)}.`;
    const scalar = typeof given === "number" || typeof given === "boolean";
    const quote = scalar && issue.code === "invalid_type" && issue.expected === "string" ? ", in quotes" : "";
    const kind2 = field.facts.secret ? "not a reference" : kindOf(given);
    return `${nameOf(path)} is ${kind2}; it must be ${wanted(field, issue)}${quote && !wanted(field, issue).includes("quotes") ? quote : ""}.`;
  },
  choice: ({ path, issue }, field, given) => {
    if (given === null) return `${nameOf(path)} is empty; it must be ${wanted(field, issue)}.`;
    const near = typeof given === "string" ? nearest(given, options(field.schema, issue, path).map(String)) : void 0;
    const next = near ? `did you mean \`${near}\`?` : `it must be ${wanted(field, issue)}.`;
    return `${nameOf(path)} is ${shown(given)}; ${next}`;
  },
  limit: ({ path, issue }, field, given) => {
    if (issue.code !== "too_big" && issue.code !== "too_small")
      return `${nameOf(path)} must be ${wanted(field, issue)}.`;
    const bound = issue.code === "too_big" ? `at most ${figure(issue.maximum)}` : `at least ${figure(issue.minimum)}`;
    if (typeof given === "string") {
      if (given === "") return `${nameOf(path)} is empty; it must be ${wanted(field, issue)}.`;
      return `${nameOf(path)} is ${figure(given.length)} characters long; ${bound} are allowed.`;
    }
    if (Array.isArray(given)) return `${nameOf(path)} has ${figure(given.length)} entries; it takes ${bound}.`;
    return `${nameOf(path)} is ${shown(given)}; it must be ${bound}.`;
  },
  format: ({ path, issue }, field, given) => {
    const what = field.facts.secret ? "not written as it must be" : shown(given);
    return `${nameOf(path)} is ${what}; it must be ${wanted(field, issue)}.`;
  }
};
function wanted(field, issue) {
  const { schema: schema2 } = field;
  if (field.facts.wants !== void 0) return field.facts.wants;
  const values = options(schema2, issue, []);
  if (values.length > 0) return few(values.map(String), 8, "or");
  if (schema2 instanceof ZodString) return field.facts.file === "text" ? "text, or { file: \u2026 }" : "text";
  if (schema2 instanceof ZodNumber) return schema2.isInt ? "a whole number" : "a number";
  if (schema2 instanceof ZodBoolean) return "true or false";
  if (schema2 instanceof ZodArray) return "a list";
  const keys = knownKeys(schema2, void 0);
  return keys === void 0 ? "a mapping" : `a mapping with ${few(keys, 6)}`;
}
function options(schema2, issue, path) {
  if (issue.code === "invalid_value" && issue.values.length <= 40) return issue.values;
  if (issue.code === "invalid_value" && path.length > 0) return issue.values;
  const choosing = issue.code === "invalid_union" || issue.code === "invalid_value";
  return choosing && schema2 instanceof ZodDiscriminatedUnion ? choices(schema2).map(([choice]) => choice) : [];
}

// src/source/shape-causes.ts
var startsWith = (path, prefix) => prefix.every((segment, index) => path[index] === segment);
var same = (a, b) => a.length === b.length && startsWith(a, b);
var mischosen = (root, value, problems2) => {
  const told = [];
  let left = problems2;
  for (const problem of problems2.filter(({ kind: kind2 }) => kind2 === "unknown" || kind2 === "type")) {
    const at = problem.path.slice(0, -1);
    const union = fieldAt(root, value, at).schema;
    if (!left.includes(problem) || !(union instanceof ZodDiscriminatedUnion)) continue;
    const key2 = union.def.discriminator;
    const given = valueAt(value, at);
    const meant2 = choices(union).map(([choice]) => choice).find(
      (choice) => choice !== member(given, key2) && union.safeParse({ ...given, [key2]: choice }).success
    );
    if (meant2 === void 0) continue;
    const message = `\`${key2}\` is ${shown(member(given, key2))}, but the fields beside it are those of ${shown(meant2)}; change one or the other.`;
    told.push({ path: [...at, key2], part: "value", spoils: at, rule: "shape/choice", message });
    left = left.filter(({ path }) => !startsWith(path, at));
  }
  return { told, left };
};
var nestedTooHigh = (root, value, problems2) => {
  const told = [];
  let left = problems2;
  const empty = ({ kind: kind2, path }) => kind2 === "missing" || kind2 === "type" && valueAt(value, path) === null;
  for (const missing2 of problems2.filter(empty)) {
    const { schema: schema2 } = fieldAt(root, value, missing2.path);
    const parent = missing2.path.slice(0, -1);
    const free = fieldAt(root, value, parent).schema instanceof ZodRecord;
    const stray = ({ kind: kind2, path }) => kind2 === "unknown" || free && kind2 === "type" && valueAt(value, path) !== null;
    const strays = left.filter((problem) => stray(problem) && same(problem.path.slice(0, -1), parent));
    const belong = strays.filter(({ path }) => takes(schema2, String(path.at(-1)), valueAt(value, path)));
    const [first] = belong;
    if (first === void 0 || belong.length < strays.length) continue;
    const names = few(
      belong.map(({ path }) => nameOf(path)),
      3
    );
    const message = `${names} ${belong.length > 1 ? "belong" : "belongs"} one level deeper, under ${nameOf(missing2.path)}.`;
    told.push({ path: first.path, part: "key", spoils: missing2.path, rule: "shape/unknown-key", message });
    left = left.filter((problem) => problem !== missing2 && !belong.includes(problem));
  }
  return { told, left };
};
function takes(schema2, name, value) {
  if (schema2 instanceof ZodRecord) return schema2.valueType.safeParse(value).success;
  return knownKeys(schema2, void 0)?.includes(name) ?? false;
}
var misspelt = (root, value, problems2) => {
  const told = [];
  let left = problems2;
  for (const unknown2 of problems2.filter(({ kind: kind2 }) => kind2 === "unknown")) {
    const parent = unknown2.path.slice(0, -1);
    const beside = (kind2) => left.filter((other) => other.kind === kind2 && same(other.path.slice(0, -1), parent));
    const missing2 = beside("missing");
    const [name, names] = [String(unknown2.path.at(-1)), missing2.map(({ path }) => String(path.at(-1)))];
    const near = names.find((own2) => [`${own2}:`, `${own2} {`].some((start) => name.startsWith(start))) ?? nearest(name, names);
    const only = beside("unknown").length === 1 && missing2.length === 1 ? missing2[0] : void 0;
    const fits = only !== void 0 && suits(fieldAt(root, value, only.path).schema, valueAt(value, unknown2.path));
    const meant2 = missing2.find(({ path }) => path.at(-1) === near) ?? (fits ? only : void 0);
    if (meant2 === void 0) continue;
    told.push(unknownKey(root, value, unknown2.path, String(meant2.path.at(-1))));
    left = left.filter((problem) => problem !== unknown2 && problem !== meant2);
  }
  return { told, left };
};
var misspeltDiscriminator = (root, value, problems2) => {
  const told = [];
  const left = problems2.filter(({ kind: kind2, path }) => {
    if (kind2 !== "missing") return true;
    const parent = path.slice(0, -1);
    const schema2 = fieldAt(root, value, parent).schema;
    const key2 = path.at(-1);
    if (!(schema2 instanceof ZodDiscriminatedUnion) || schema2.def.discriminator !== key2) return true;
    const known3 = knownKeys(schema2, void 0) ?? [];
    const strays = Object.keys(valueAt(value, parent)).filter((name) => !known3.includes(name));
    const stray = strays.find((name) => nearest(name, [String(key2)]) !== void 0) ?? (strays.length === 1 ? strays[0] : void 0);
    if (stray === void 0) return true;
    told.push({ ...unknownKey(root, value, [...parent, stray], String(key2)), spoils: parent });
    return false;
  });
  return { told, left };
};
var misplaced = (_root, value, problems2) => {
  const told = [];
  let left = problems2;
  for (const missing2 of problems2.filter(({ kind: kind2 }) => kind2 === "missing")) {
    const home = missing2.path.slice(0, -1);
    const stray = left.find(({ kind: kind2, path }) => {
      const parent = path.slice(0, -1);
      const near = startsWith(parent, home) || startsWith(home, parent);
      return (kind2 === "unknown" || kind2 === "type") && near && path.at(-1) === missing2.path.at(-1);
    });
    const name = String(missing2.path.at(-1));
    const swallowed = left.find(
      ({ kind: kind2, path }) => kind2 === "type" && startsWith(path, home) && member(valueAt(value, path), name) !== void 0
    );
    const found = stray ?? swallowed;
    if (found === void 0) continue;
    const stands = found === stray ? found.path : [...found.path, name];
    told.push({ ...outOfPlace(stands, home), spoils: found.kind === "unknown" ? missing2.path : found.path });
    left = left.filter((problem) => problem !== missing2 && problem !== found);
  }
  return { told, left };
};
var indentedTooFar = (root, value, problems2) => {
  const told = [];
  let left = problems2;
  for (const stray of problems2.filter(({ kind: kind2, path }) => kind2 === "unknown" && path.length > 1)) {
    const parent = stray.path.slice(0, -1);
    const name = String(stray.path.at(-1));
    const homes = parent.map((_2, depth) => parent.slice(0, depth)).reverse();
    const home = homes.find((above) => lacks(root, value, above, name));
    if (!left.includes(stray) || home === void 0) continue;
    const { schema: schema2 } = fieldAt(root, value, [...home, name]);
    const along = left.filter(
      ({ kind: kind2, path }) => kind2 === "unknown" && same(path.slice(0, -1), parent) && takes(schema2, String(path.at(-1)), valueAt(value, path))
    );
    told.push({ ...outOfPlace(stray.path, home), spoils: [...home, name] });
    left = left.filter((problem) => problem !== stray && !along.includes(problem));
  }
  return { told, left };
};
var indentedTooLittle = (root, value, problems2) => {
  const told = [];
  const left = problems2.filter((problem) => {
    if (problem.kind !== "unknown") return true;
    const { path } = problem;
    const name = String(path.at(-1));
    const home = homeBefore(root, value, path).find((above) => wants(root, value, above, name, valueAt(value, path)));
    if (home === void 0) return true;
    told.push({ ...outOfPlace(path, home), spoils: [...home, name] });
    return false;
  });
  return { told, left };
};
function homeBefore(root, value, path) {
  const homes = [];
  let at = path.slice(0, -1);
  let keys = Object.keys(valueAt(value, at) ?? {});
  keys = keys.slice(0, keys.indexOf(String(path.at(-1))));
  for (let last = keys.at(-1); last !== void 0; last = keys.at(-1)) {
    at = [...at, Array.isArray(valueAt(value, at)) ? Number(last) : last];
    const given = valueAt(value, at);
    if (typeof given !== "object" || fieldAt(root, value, at).schema === void 0) break;
    homes.push(at);
    keys = Object.keys(given ?? {});
  }
  return homes;
}
function wants(root, value, path, name, given) {
  const { schema: schema2 } = fieldAt(root, value, path);
  return schema2 instanceof ZodRecord ? takes(schema2, name, given) : lacks(root, value, path, name);
}
function lacks(root, value, path, name) {
  const given = valueAt(value, path);
  const { schema: schema2 } = fieldAt(root, value, path);
  return (knownKeys(schema2, given)?.includes(name) ?? false) && member(given, name) === void 0;
}
function outOfPlace(path, home) {
  const place2 = home.length === 0 ? "the top level" : nameOf(home);
  const message = `${nameOf(path)} belongs under ${place2}; mend its indentation.`;
  return { path, part: "key", rule: "shape/unknown-key", message };
}
var merges = [
  mischosen,
  nestedTooHigh,
  misspelt,
  misspeltDiscriminator,
  misplaced,
  indentedTooFar,
  indentedTooLittle
];

// src/source/shape-problem.ts
function problems(issues, value) {
  return firstOfEachPath(issues.flatMap((issue) => problemsOf(issue, value)));
}
function problemsOf(issue, value) {
  const path = issue.path.filter((segment) => typeof segment !== "symbol");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key2) => ({ kind: "unknown", path: [...path, key2], issue }));
  const parent = valueAt(value, path.slice(0, -1));
  const last = path.at(-1);
  const absent3 = last !== void 0 && typeof parent === "object" && parent !== null && !Object.hasOwn(parent, last);
  return [{ kind: absent3 ? "missing" : kindsByCode[issue.code], path, issue }];
}
var kindsByCode = {
  invalid_type: "type",
  invalid_union: "choice",
  invalid_value: "choice",
  too_big: "limit",
  too_small: "limit",
  not_multiple_of: "format",
  invalid_format: "format",
  invalid_key: "format",
  invalid_element: "format",
  unrecognized_keys: "unknown",
  custom: "format"
};
function firstOfEachPath(problems2) {
  const seen = /* @__PURE__ */ new Set();
  return problems2.filter(({ path }) => {
    const key2 = JSON.stringify(path);
    if (seen.has(key2)) return false;
    seen.add(key2);
    return true;
  });
}

// src/source/shape.ts
var uses = /* @__PURE__ */ new WeakMap();
var paysFrom = 50;
function shapeFaults(root, value) {
  if (root.schema === void 0) return [];
  const times = uses.get(root.schema) ?? 0;
  uses.set(root.schema, times + 1);
  const parsed2 = root.schema.safeParse(value, { error: () => "", jitless: times < paysFrom });
  if (parsed2.success) return [];
  const found = problems(parsed2.error.issues, value);
  if (found.length > limits.shapeFaults) {
    return found.slice(0, limits.shapeFaults + 1).map((problem) => fault(root, value, problem));
  }
  const told = [];
  let left = found;
  for (const merge of merges) {
    const merged = merge(root, value, left);
    told.push(...merged.told);
    left = merged.left;
  }
  return [...told, ...left.flatMap((problem) => textFileFaults(root, value, problem) ?? [fault(root, value, problem)])];
}
var TextFile = strictObject({
  file: string().min(1).register(facts, { wants: "the path of a file in this folder" })
});
function textFileFaults(root, value, { kind: kind2, path }) {
  const given = valueAt(value, path);
  const text2 = kind2 === "type" && fieldAt(root, value, path).facts.file === "text";
  if (!text2 || kindOf(given) !== "a mapping") return void 0;
  return shapeFaults(rootField(TextFile), given).map((inner) => ({ ...inner, path, at: [...path, ...inner.path] }));
}

// src/source/view.ts
function without(value, paths) {
  return grafted(value, pathTree(paths.map((path) => [path, void 0])));
}

// src/source/offer-source.ts
function offerSource(outlined, contents2) {
  const { offer, documents } = outlined;
  const { media, texts: texts3, faults: unread } = referencedFiles(offer, outlined.references, contents2);
  const faults = [...outlined.faults];
  for (const [{ path, kind: kind2 }, fault2] of unread) {
    const at = kind2 === "text" ? [...path, "file"] : path;
    const { fix, ...told } = fault2;
    const place2 = placeIn(offer, documents, at, "value");
    faults.push({ path, part: "value", ...told, place: place2, ...fix && { fix: { ...fix, at } } });
  }
  const broken = faults.flatMap(({ path }) => path === void 0 ? [] : [path]);
  const inFile = new Map(texts3.map(([{ path }, file]) => [key(path), file]));
  const value = grafted(outlined.value, pathTree(texts3.map(([{ path }, { text: text2 }]) => [path, text2])));
  const { type, field, shape } = form(value, outlined.type, broken);
  if (shape.length > limits.shapeFaults) faults.push({ path: [], part: "key", rule: "source/limit", message: tooMany });
  const hopeless = outlined.hopeless || shape.length > limits.shapeFaults;
  const formed = without(value, parts([...broken, ...shape.map(spoilt)]));
  const doubles = hopeless ? [] : duplicates(field, formed);
  const view = hopeless ? {} : without(formed, doubles.map(spoilt));
  faults.push(...shape, ...doubles);
  return {
    folder: offer.folder,
    id: offer.id,
    type,
    value,
    field,
    view,
    media,
    faults,
    hopeless,
    at: (path, part2, within2) => {
      const read = inFile.get(key(path));
      if (read === void 0 || part2 === "key") return placeIn(offer, documents, path, part2);
      return { file: `${offer.folder}/${read.path}`, ...within2 ? lines(read.text).range(within2) : firstLine };
    },
    fixed: (path, fix) => {
      const { document, base } = documentOf(documents, path);
      if (document === void 0 || inFile.has(key(path))) return void 0;
      return fixedValue({ document, base, root: field, value }, path, fix);
    }
  };
}
var key = (path) => JSON.stringify(path);
var tooMany = "More is wrong with this offer than is told; mend what is told first.";
var spoilt = ({ spoils, path }) => spoils ?? path;
var parts = (paths) => paths.filter((path) => path.length > 0);
function unheard(broken) {
  const offerBroken = broken.some((path) => path.length === 0);
  const keys = new Set(broken.map(key));
  return ({ path }) => !(offerBroken && path[0] !== "plans") && !path.some((_2, index) => keys.has(key(path.slice(0, index + 1))));
}
function documentOf(documents, path) {
  const [first, plan2] = path;
  const base = first === "plans" && plan2 !== void 0 ? path.slice(0, 2) : [];
  const file = base.length > 0 ? `plans/${plan2}.yml` : "offer.yml";
  return { file, base, document: documents.get(file) };
}
function placeIn(offer, documents, path, part2) {
  const { file, base, document } = documentOf(documents, path);
  if (document !== void 0) return document.at(path.slice(base.length), part2);
  return { file: `${offer.folder}/${offer.files.has(file) ? file : "offer.yml"}`, ...firstLine };
}
function form(value, type, broken) {
  const whole2 = without(value, parts(broken));
  const field = rootField(offersByType[type]);
  const shape = shapeFaults(field, whole2).filter(unheard(broken));
  if (!shape.some(({ rule }) => rule === "shape/unknown-key")) return { type, field, shape };
  for (const meant2 of offerTypes.filter((other) => other !== type)) {
    const other = rootField(offersByType[meant2]);
    if (shapeFaults(other, { ...whole2, type: meant2 }).filter(unheard(broken)).length > 0) continue;
    const [only, ...others] = shape;
    if (only !== void 0 && others.length === 0) {
      const whose = `${nameOf(only.path)} is a field of a ${offerTypeTitles[meant2]} offer`;
      const message2 = `${whose}, but \`type\` is ${shown(type)}; change one or the other.`;
      return { type, field, shape: [{ ...only, message: message2 }] };
    }
    const content3 = `the content is that of a ${offerTypeTitles[meant2]} offer`;
    const message = `\`type\` is ${shown(member(value, "type"))}, but ${content3}; it must be ${shown(meant2)}.`;
    const guessed = broken.some((path) => path.length === 0);
    const fault2 = { path: ["type"], part: "value", rule: "shape/choice", message, fix: { value: meant2 } };
    return { type: meant2, field: other, shape: guessed ? [] : [fault2] };
  }
  return { type, field, shape };
}
function fieldOf({ field, value }, path) {
  return fieldAt(field, value, path);
}

// src/measure/starts-as-pdf.ts
var signature = [37, 80, 68, 70, 45];
function startsAsPdf(bytes) {
  return signature.every((byte, index) => bytes[index] === byte);
}

// src/rules/measured-file.ts
function measured(media) {
  return new Map(
    [...media].map(([written, { path, size, sha256: sha2562, head }]) => {
      return [written, { path, size, sha256: sha2562, png: pngHeader(head), pdf: startsAsPdf(head) }];
    })
  );
}

// src/rules/judge.ts
function judgeOffer(source, before, rules = registry, facts2 = noFacts) {
  const subject = offerSubject(source, facts2);
  const findings = source.faults.flatMap((fault2) => formFinding(source, fault2, rules));
  if (source.hopeless) return settled(findings);
  const applicable = rulesOf(source.type, rules);
  const earlier = before && offerSubject(before.source, facts2);
  const sameType = before?.source.type === source.type;
  const ofChange = applicable.flatMap((rule) => {
    if (rule.scope !== "change" || earlier === void 0 || !(sameType || rule.fromAnyType)) return [];
    const faults = rule.check({ before: earlier, after: subject, against: before?.name ?? "" });
    return faults.flatMap((fault2) => ruleFinding(source, rule, fault2));
  });
  const refused = ofChange.map(({ finding: finding2 }) => finding2.path);
  const ofOffer = applicable.flatMap((rule) => {
    if (rule.scope !== "offer") return [];
    const faults = rule.check(subject).filter((fault2) => !refused.some((path) => concerns(rule, fault2, path)));
    return faults.flatMap((fault2) => ruleFinding(source, rule, fault2));
  });
  return settled([...findings, ...ofChange, ...ofOffer]);
}
function knownFindings(source, before, findings, rules = registry, facts2 = noFacts) {
  const identity = ({ rule, path }) => JSON.stringify([rule, path]);
  const had = new Set(judgeOffer(before, void 0, rules, facts2).map(identity));
  const text2 = ({ value }, path) => canonicalJson(valueAt(value, path) ?? null);
  const same2 = ({ path }) => text2(before, path) === text2(source, path);
  return findings.filter((finding2) => had.has(identity(finding2)) && same2(finding2));
}
function judgeConfiguration(own2, { configuration: trusted }, today, idle, rules = registry) {
  const told = ({ id, severity }, path, place2, message) => ({
    ...place2,
    rule: id,
    severity,
    offer: void 0,
    page: void 0,
    path,
    message
  });
  const form2 = own2.faults.flatMap((fault2) => {
    const { path = [], message, place: place2, edit } = fault2;
    const rule = formRule(fault2, rules);
    if (rule === void 0 || place2 === void 0) return [];
    return [{ ...told(rule, path, place2, message), ...edit && { fix: edit } }];
  });
  const { configuration, at } = own2;
  if (at === void 0) return form2;
  const subject = { configuration, trusted, rules: new Map(registry.map((rule) => [rule.id, rule])), today, idle };
  const meaning = rules.flatMap((rule) => {
    if (rule.scope !== "configuration") return [];
    return rule.check(subject).map(({ path, part: part2 = "value", message }) => told(rule, path, at(path, part2), message));
  });
  return [...form2, ...meaning];
}
function rulesOf(type, rules) {
  const known3 = picked.get(rules) ?? /* @__PURE__ */ new Map();
  picked.set(rules, known3);
  const own2 = known3.get(type) ?? rules.filter((rule) => "appliesTo" in rule).filter((rule) => rule.appliesTo.includes(type));
  known3.set(type, own2);
  return own2;
}
var picked = /* @__PURE__ */ new WeakMap();
var offerSubject = ({ id, view, media }, facts2) => ({
  ...{ id, offer: view, media: measured(media), facts: facts2 }
});
function formFinding(source, fault2, rules) {
  const { path = [], at = path, part: part2, message, place: place2, fix, edit } = fault2;
  const rule = formRule(fault2, rules);
  if (rule === void 0) return [];
  const told = finding(source, rule, path, place2 ?? source.at(at, part2), message);
  return [{ finding: told, cause: cause(told, part2), ...mending(source, at, fix, edit) }];
}
function formRule({ rule, general }, rules) {
  return rules.find(({ id }) => id === rule) ?? rules.find(({ id }) => id === general);
}
function ruleFinding(source, rule, fault2) {
  const { path, part: part2 = "value", within: within2, message, fix } = fault2;
  const reads = rule.reads.map((pattern) => pinned(pattern.split("/").slice(1), path));
  const unsure = reads.some((read) => source.faults.some((form2) => obscures(source, form2, read)));
  if (unsure) return [];
  const told = finding(source, rule, path, source.at(path, part2, within2), message);
  return [{ finding: told, cause: cause(told, "key"), ...mending(source, path, fix) }];
}
function mending(source, path, fix, edit) {
  if (edit !== void 0) return { mend: () => edit };
  return fix === void 0 ? {} : { mend: () => source.fixed(fix.at ?? path, fix) };
}
function finding(source, rule, path, place2, message) {
  const page2 = rule.page ?? fieldOf(source, path).facts.page;
  return { ...place2, rule: rule.id, severity: rule.severity, offer: source.id, page: page2, path, message };
}
function concerns({ reads }, fault2, path) {
  const is = (segments) => segments.length === path.length && segments.every((segment, index) => segment === String(path[index]));
  return is(fault2.path.map(String)) || reads.some((pattern) => is(pinned(pattern.split("/").slice(1), fault2.path)));
}
function pinned(pattern, path) {
  const bound = [...pattern];
  for (const [index, segment] of pattern.entries()) {
    const own2 = path[index];
    if (own2 === void 0 || segment !== "*" && segment !== String(own2)) break;
    bound[index] = String(own2);
  }
  return bound;
}
function obscures(source, { rule, path, spoils = path }, read) {
  if (spoils === void 0) return false;
  if (overlaps(read, spoils)) return true;
  const stray = rule === "shape/unknown-key" || rule === "source/file-unused";
  return stray && absent2(source, read, spoils.slice(0, -1));
}
function absent2({ value }, read, parent) {
  const name = read[parent.length];
  if (name === void 0 || !overlaps(read.slice(0, parent.length), parent)) return false;
  return name === "*" || member(valueAt(value, parent), name) === void 0;
}
function overlaps(pattern, path) {
  if (path.length === 0) return pattern[0] !== "plans";
  return pattern.every(
    (segment, index) => segment === "*" || path[index] === void 0 || segment === String(path[index])
  );
}
function cause(finding2, part2) {
  const { file, line: line2, column, rule, path } = finding2;
  const place2 = [file, line2, column];
  const own2 = [...place2, rule, path.findLast((segment) => typeof segment === "string")];
  return JSON.stringify(part2 === "value" ? place2 : own2);
}
function settled(candidates) {
  const causes = /* @__PURE__ */ new Map();
  for (const candidate of candidates) if (!causes.has(candidate.cause)) causes.set(candidate.cause, candidate);
  const place2 = ({ file, line: line2, column }) => JSON.stringify([file, line2, column]);
  const told = [...causes.values()];
  const wrong = new Set(told.flatMap(({ finding: finding2 }) => finding2.severity === "notice" ? [] : [place2(finding2)]));
  const order = ({ finding: a }, { finding: b }) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
  const sorted = told.filter(({ finding: finding2 }) => finding2.severity !== "notice" || !wrong.has(place2(finding2))).sort(order);
  const mended = new Set(sorted.filter(({ mend }) => mend !== void 0).slice(0, limits.fixes));
  return sorted.map((candidate) => {
    const fix = mended.has(candidate) ? candidate.mend?.() : void 0;
    return fix === void 0 ? candidate.finding : { ...candidate.finding, fix };
  });
}

// src/rules/judge-repository.ts
function marksOf({ view }, rules = registry) {
  const found = repositoryRules(rules).map((rule) => [rule.id, rule.marks(view)]);
  return Object.fromEntries(found.filter(([, marks]) => marks.length > 0));
}
function repositoryFaults(judged, others, rules = registry) {
  return repositoryRules(rules).flatMap((rule) => {
    const marked = (offers) => offers.map(({ id, marks }) => ({ id, marks: marks[rule.id] ?? [] }));
    return rule.check({ judged: marked(judged), others: marked(others) }).map((fault2) => ({ rule, fault: fault2 }));
  });
}
function repositoryFindings(faults, sources) {
  const told = faults.flatMap(({ rule, fault: fault2 }) => {
    const source = sources.get(fault2.offer);
    return source === void 0 ? [] : ruleFinding(source, rule, fault2);
  });
  return settled(told);
}
function readByRepositoryRules(path) {
  const patterns = repositoryRules(registry).flatMap(({ reads }) => reads);
  return patterns.some((pattern) => overlaps(pattern.split("/").slice(1), path));
}
var repositoryRules = (rules) => rules.filter((rule) => rule.scope === "repository");

// src/rules/page-statuses.ts
var deployed = ["setup", "properties", "listing", "audience", "technical", "plans", "pricing"];
var always = {
  "virtual-machine": deployed,
  "core-virtual-machine": deployed,
  "software-as-a-service": ["setup", "properties", "listing", "plans", "pricing"],
  container: deployed,
  "azure-application": deployed
};
function startedPages(source) {
  const started = /* @__PURE__ */ new Set();
  walk(source.field, source.value, ({ facts: facts2, schema: schema2 }, _value, path) => {
    if (facts2.page !== void 0 && path.length > 0 && path[0] !== "type" && path[0] !== "plans")
      started.add(facts2.page);
    if (facts2.page !== void 0 && path[0] === "plans" && path.length > 1) started.add(facts2.page);
    return schema2 !== void 0 && path.length < 3;
  });
  return started;
}
function pageStatuses(type, started, findings) {
  const wrong = new Set(findings.filter(({ severity }) => severity === "error").map(({ page: page2 }) => page2));
  const status = (page2) => started.has(page2) ? wrong.has(page2) ? "Incomplete" : "Complete" : "Not started";
  const has = (page2) => always[type].includes(page2) || started.has(page2) || wrong.has(page2);
  return Object.fromEntries(pages.filter(has).map((page2) => [page2, status(page2)]));
}
function fitToStage(statuses, findings) {
  const complete = Object.values(statuses).every((status) => status === "Complete");
  return complete && findings.every(({ severity }) => severity !== "error");
}

// src/source/content.ts
function content({ field, value, media }) {
  const step = (at, current) => {
    if (at.facts.digest === "out") return void 0;
    const kind2 = at.facts.file;
    if (kind2 !== void 0 && kind2 !== "text" && typeof current === "string") {
      const file = media.get(current);
      return file === void 0 ? current : { sha256: file.sha256 };
    }
    if (typeof current !== "object" || current === null || !changed(at)) return current;
    const next = (key2, child) => step(childField(at, current, key2), child);
    if (Array.isArray(current)) return inOrder(at, current).map((child) => next(0, child));
    return Object.fromEntries(
      Object.entries(current).map(([key2, child]) => [key2, next(key2, child)]).filter(([, child]) => child !== void 0)
    );
  };
  return step(field, value);
}
function changed({ schema: schema2 }) {
  return says(schema2, "digest") || says(schema2, "file") || says(schema2, "identity");
}
function inOrder({ facts: facts2 }, items) {
  if (facts2.identity === void 0) return items;
  const keyed = items.map((item) => [identityOf(item, facts2.identity ?? ""), item]);
  return keyed.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, item]) => item);
}
function identityOf(item, identity) {
  return canonicalJson((identity === "" ? item : member(item, identity)) ?? null);
}

// src/source/changes.ts
function changes(before, after) {
  const whole2 = before ?? after;
  if (before === void 0 || after === void 0) {
    const kind2 = after === void 0 ? "removed" : "added";
    return whole2 === void 0 ? [] : [{ path: [], kind: kind2, class: "technical" }];
  }
  const standing3 = (source, { field, value }) => {
    const media = field.facts.file !== void 0 && field.facts.file !== "text";
    const file = media && typeof value === "string" ? source.media.get(value) : void 0;
    return canonicalJson(file === void 0 ? value ?? null : { sha256: file.sha256 });
  };
  const found = [];
  const step = (old, now, path) => {
    if (now.field.facts.digest === "out") return;
    const pairs = matched(old, now);
    if (pairs === void 0) {
      if (standing3(before, old) !== standing3(after, now)) found.push(changed2(now, path));
      return;
    }
    for (const { key: key2, a, b } of pairs) {
      if (a !== void 0 && b !== void 0) step(a, b, [...path, key2]);
      else {
        const side2 = a ?? b;
        const out = side2 === void 0 || side2.field.facts.digest === "out";
        if (!out)
          found.push({ path: [...path, key2], kind: a === void 0 ? "added" : "removed", class: classOf(side2) });
      }
    }
  };
  step(before, after, []);
  return found;
}
var changed2 = (side2, path) => ({ path, kind: "changed", class: classOf(side2) });
var classOf = ({ field }) => field.facts.class ?? "technical";
function matched(old, now) {
  if (now.field.schema === void 0) return void 0;
  const { identity } = now.field.facts;
  const a = sides(old, identity);
  const b = sides(now, identity);
  if (a === void 0 || b === void 0 || Array.isArray(old.value) !== Array.isArray(now.value)) return void 0;
  const removed = [...a].filter(([key2]) => !b.has(key2)).map(([, { key: key2, side: side2 }]) => ({ key: key2, a: side2, b: void 0 }));
  const kept = [...b].map(([key2, { key: place2, side: side2 }]) => ({ key: place2, a: a.get(key2)?.side, b: side2 }));
  return [...kept, ...removed];
}
function sides(side2, identity) {
  const { field, value } = side2;
  if (typeof value !== "object" || value === null) return void 0;
  const found = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key2, child] of entries) {
    const own2 = Array.isArray(value) && identity !== void 0 ? identityOf(child, identity) : String(key2);
    const copies = counts.get(own2) ?? 0;
    counts.set(own2, copies + 1);
    found.set(copies === 0 ? own2 : `${own2}#${copies}`, {
      key: key2,
      side: { field: childField(field, value, key2), value: child }
    });
  }
  return found;
}
function classOfAll(all) {
  return changeClasses.find((one) => all.some((change) => change.class === one)) ?? "none";
}

// src/source/alike.ts
function alike(before, after) {
  if (before.type !== after.type || changes(before, after).length > 0) return false;
  const said = ({ value, faults }) => canonicalJson([value ?? null, faults.map(({ rule, message }) => [rule, message])]);
  return said(before) === said(after);
}
function sameUnderAnotherId(gone, fresh2) {
  const title = (source) => source.view.listing?.["en-us"]?.title;
  return gone.type === fresh2.type && title(gone) !== void 0 && title(gone) === title(fresh2);
}

// src/source/offer-files.ts
function offerFolders(root, listing) {
  const offers = /* @__PURE__ */ new Map();
  for (const file of listing) {
    const [id, ...rest] = file.path.slice(root.length + 1).split("/");
    if (id === void 0 || rest.length === 0 && file.kind === "file") continue;
    const files = offers.get(id) ?? /* @__PURE__ */ new Map();
    files.set(rest.join("/"), file);
    offers.set(id, files);
  }
  return [...offers].map(([id, files]) => ({ folder: `${root}/${id}`, id, files }));
}
var plan = /^plans\/([^/]+)\.yml$/;
function planOf(path) {
  const id = plan.exec(path)?.[1];
  return id === "__proto__" ? void 0 : id;
}
function contentFault({
  kind: kind2,
  size
}) {
  if (kind2 !== "file") return { rule: "source/file-kind", message: `This is a ${kind2}; only plain files are read.` };
  return size > limits.yamlBytes ? { rule: "source/limit", message: tooLarge(size, limits.yamlBytes) } : void 0;
}
function contentFiles({ files }) {
  if (files.size > limits.files) return [];
  return [...files].filter(([path]) => path === "offer.yml" || planOf(path) !== void 0).map(([, file]) => file);
}

// src/source/within.ts
var within = (path, folder2) => folder2 === "" || path === folder2 || path.startsWith(`${folder2}/`);

// src/rules/checklist/checklist.ts
import { hash } from "node:crypto";

// src/rules/checklist/row.ts
var guides = {
  staging: "Test your VM offer for the Azure Marketplace in staging (2016)",
  production: "Deploy your offer to the Azure Marketplace (2016)",
  review: "How to review and publish an offer to the commercial marketplace (2020)",
  criteria: "Partner Center documentation, marketplace-criteria-content-validation",
  plans: "Partner Center documentation, azure-vm-create-plans",
  certification: "Partner Center documentation, azure-vm-certification-faq",
  image: "Guide to create a virtual machine image for the Azure Marketplace (2016)",
  containers: "Partner Center documentation, azure-container-certification-faq",
  policies: "Commercial marketplace certification policies"
};

// src/rules/checklist/content.ts
var texts = [
  "/listing/*/title",
  "/listing/*/searchResultSummary",
  "/listing/*/shortDescription",
  "/listing/*/description"
];
var prices2 = ["/plans/*/pricing", "/plans/*/markets", "/plans/*/customerMarkets"];
var about = { stage: "review", appliesTo: offerTypes };
var contentRows = [
  {
    ...about,
    id: "properties/category-fits",
    question: "Do the categories fit what the offer can do, and does the description bear them out?",
    policy: "100.2",
    source: {
      name: "Partner Center documentation, azure-vm-create-properties",
      quote: "Be sure to describe later in the offer description how your offer supports these categories"
    },
    concerns: ["/properties/categories", "/listing/*/description"]
  },
  {
    ...about,
    id: "listing/name-accurate",
    question: "Does the title describe the offer accurately?",
    policy: "100.1.1",
    source: { name: guides.review, quote: "A title that accurately describes the offer" },
    concerns: ["/listing/*/title"]
  },
  {
    ...about,
    id: "listing/name-matches-website",
    question: "Is the title the one under which your website promotes the solution?",
    policy: "100.1.1",
    source: { name: guides.policies, quote: "the title on the promotional website should match" },
    concerns: ["/listing/*/title"]
  },
  {
    ...about,
    id: "listing/name-repackaged-oss",
    question: "If the offer repackages open-source software, does the title say what is added, or who supports it?",
    policy: "100.1.1",
    source: { name: guides.policies },
    concerns: ["/listing/*/title"]
  },
  {
    ...about,
    id: "listing/description-quality",
    question: "Is the description well written: an overview, the value, for whom it is, and without mistakes of language?",
    policy: "100.1.3",
    source: {
      name: guides.review,
      quote: "Well-written descriptions that provide a thorough overview and value proposition"
    },
    concerns: ["/listing/*/description", "/listing/*/shortDescription"]
  },
  {
    ...about,
    id: "listing/explains-microsoft-platform",
    question: "Does the listing explain how the offer uses Microsoft platforms and tools?",
    policy: "100.1.3",
    source: {
      name: guides.review,
      quote: "An explanation of how the offer utilizes Microsoft platforms and tools."
    },
    concerns: ["/listing/*/description", "/listing/*/shortDescription"]
  },
  {
    ...about,
    id: "listing/no-inappropriate-content",
    question: "Are texts and pictures free of anything inappropriate, harmful or offensive?",
    policy: "100.10",
    source: { name: guides.policies },
    concerns: [...texts, "/listing/*/media", "/plans/*/listing"]
  },
  {
    ...about,
    id: "listing/competitor-mentions",
    question: "Do the videos leave competitors out, unless they show a migration?",
    policy: "100.3",
    source: { name: guides.criteria },
    concerns: ["/listing/*/media/videos"]
  },
  {
    ...about,
    id: "listing/price-currency",
    question: "Where the texts name prices, are they in the local currency of the market?",
    policy: "100.4",
    source: { name: guides.criteria },
    concerns: [...texts, "/plans/*/listing"]
  },
  {
    ...about,
    id: "plan/description-about-plan",
    question: "Does each plan description tell of the plan, and what sets it apart from the others?",
    policy: "100.1.3",
    source: { name: guides.plans, quote: "Describe the plan only, not the offer" },
    concerns: ["/plans/*/listing"]
  },
  {
    ...about,
    id: "pricing/tax-remit",
    question: "Do you collect and pay tax yourself in the markets where Microsoft does not remit it?",
    source: { name: guides.production },
    appliesTo: ["virtual-machine", "core-virtual-machine", "software-as-a-service", "azure-application"],
    concerns: ["/plans/*/markets", "/plans/*/customerMarkets"]
  },
  {
    ...about,
    id: "pricing/review-before-publish",
    question: "Have the prices been reviewed in every market that the plans are sold in?",
    source: {
      name: guides.plans,
      quote: "To ensure that the prices are right before you publish them, export the pricing spreadsheet and review the prices in each market"
    },
    concerns: prices2,
    plans: (plan2) => "pricing" in plan2
  },
  {
    ...about,
    id: "media/logo-simple-primary",
    question: "Is the logo in simple primary colours that stand out in the portal?",
    policy: "100.3",
    source: {
      name: guides.production,
      quote: "Use some color that would make your logos prominent in the Azure portal. We recommend simple primary colors."
    },
    concerns: ["/listing/*/media/logos/large", "/listing/*/media/logos/medium", "/listing/*/media/logos/small"]
  },
  {
    ...about,
    id: "media/logo-no-text",
    question: "Are the logos without text, even the name of the company or brand?",
    policy: "100.3",
    source: {
      name: guides.production,
      quote: "Avoid placing text, even your company or brand name, on the logo."
    },
    concerns: ["large", "medium", "small", "wide"].map((logo) => `/listing/*/media/logos/${logo}`)
  },
  {
    ...about,
    id: "media/hero-no-text",
    question: "Is the hero without text of its own? The portal writes the title and the button over it.",
    policy: "100.3",
    source: {
      name: guides.production,
      quote: "So you should not enter any text while you are designing the Hero logo."
    },
    concerns: ["/listing/*/media/logos/hero"]
  },
  {
    ...about,
    id: "media/quality",
    question: "Are screenshots and videos of good quality, with text that can be read?",
    policy: "100.3",
    source: { name: guides.review, quote: "Quality screenshots and videos" },
    concerns: ["/listing/*/media/screenshots", "/listing/*/media/videos"]
  }
];

// src/rules/checklist/machine.ts
var images = {
  stage: "review",
  appliesTo: virtualMachineTypes,
  source: { name: guides.certification },
  concerns: ["/plans/*/technicalConfiguration/vmImageVersions"]
};
var family = (name) => (plan2) => valueAt(plan2, ["technicalConfiguration", "operatingSystem", "family"]) === name;
var linux = { ...images, plans: family("linux") };
var windows = { ...images, plans: family("windows") };
var machineRows = [
  {
    ...images,
    id: "vm/certified-before-staging",
    question: "Has the image passed the self-test of the certification, so that it can be staged?",
    policy: "200.6",
    source: { name: guides.staging, quote: "Your VM image must be certified to be pushed to staging." }
  },
  {
    ...images,
    id: "vm/data-disk-minimum",
    question: "Are there only as many data disks as the solution requires?",
    source: { name: guides.plans, quote: "add only the minimum number of data disks that the solution requires" },
    concerns: ["/plans/*/technicalConfiguration/vmImageVersions/*/vmImages/*/source/dataDisks"]
  },
  { ...images, id: "vm/architecture-64bit", question: "Is the operating system 64-bit?", policy: "200.1" },
  {
    ...images,
    id: "vm/generalized",
    question: "Is the image generalised: `waagent -deprovision+user` on Linux, sysprep on Windows?",
    policy: "200.4"
  },
  {
    ...images,
    id: "vm/no-default-credentials",
    question: "Is the image without default accounts, passwords and keys?",
    policy: "200.5"
  },
  {
    ...images,
    id: "vm/security-patches",
    question: "Are the security updates of the operating system installed?",
    policy: "200.5"
  },
  {
    ...linux,
    id: "vm/linux-agent-min",
    question: "Is the Azure Linux Agent at 2.2.41 or above, and does it update itself?",
    policy: "200.1"
  },
  { ...linux, id: "vm/bash-history", question: "Is the Bash history 1 KB or less?", policy: "200.5" },
  {
    ...linux,
    id: "vm/kernel-params",
    question: "Does the kernel start with `console=ttyS0 earlyprintk=ttyS0`?",
    policy: "200.1"
  },
  {
    ...linux,
    id: "vm/openssl-python",
    question: "Are OpenSSL 1.0 and Python 2.6 or later installed?",
    policy: "200.1",
    source: { name: guides.image }
  },
  {
    ...linux,
    id: "vm/client-alive-interval",
    question: "Where SSH is on, is ClientAliveInterval 180, or from 30 to 235?",
    policy: "200.1",
    source: { name: guides.image }
  },
  {
    ...windows,
    id: "vm/windows-approved-base",
    question: "Is the VHD built on an image of Windows Server or SQL Server that Azure approves?",
    policy: "200.2",
    source: { name: guides.image }
  },
  {
    ...windows,
    id: "vm/windows-unsupported-roles",
    question: "Does the solution do without roles and features of Windows that Azure does not support?",
    policy: "200.1"
  },
  {
    ...windows,
    id: "vm/windows-rdp-enabled",
    question: "Is RDP enabled, unless the image is locked down?",
    policy: "200.1"
  }
];

// src/rules/checklist/publishing.ts
var whole = [""];
var deployed2 = ["/plans/*/technicalConfiguration"];
var shown2 = ["/listing", "/plans/*/listing"];
var everywhere = { appliesTo: offerTypes };
var publishingRows = [
  {
    id: "check/azure-certified-partner",
    question: "Are you a Microsoft Azure Certified partner?",
    policy: "100.13",
    source: { name: guides.production, quote: "Ensure that you are a Microsoft Azure Certified partner" },
    stage: "review",
    appliesTo: [...virtualMachineTypes, "azure-application"],
    concerns: deployed2
  },
  {
    ...everywhere,
    id: "check/business-eligibility",
    question: "Is your company eligible: its partner status, competencies and their levels?",
    policy: "100.13",
    source: {
      name: guides.review,
      quote: "This criteria may include publisher MPN status, competencies held, competency levels, and so on."
    },
    stage: "review",
    concerns: ["/setup", "/plans/*/pricing"]
  },
  {
    ...everywhere,
    id: "check/technical-validation",
    question: "Does what is deployed or served hold up to a malware scan and a test of its functions?",
    policy: "100.11",
    source: {
      name: guides.review,
      quote: "Thorough scanning of the offer's functionality"
    },
    stage: "review",
    concerns: [...deployed2, "/technicalConfiguration"]
  },
  {
    ...everywhere,
    id: "flow/content-validation",
    question: "Is the marketing content ready for the team at Microsoft that verifies it?",
    policy: "100",
    source: {
      name: guides.production,
      quote: "the request come to the content validation team who verify the marketing content of the offer"
    },
    stage: "review",
    appliesTo: virtualMachineTypes,
    concerns: shown2
  },
  {
    ...everywhere,
    id: "audience/staging-not-commercial",
    question: "Is the preview for testing only, with nobody in its audience who uses it commercially?",
    source: {
      name: guides.staging,
      quote: "The staging platform is designed for testing the offer in a preview mode by the publisher."
    },
    stage: "review",
    concerns: ["/previewAudiences"]
  },
  {
    id: "check/staged-visible-to-account",
    question: "Have those who test the preview signed in with an account of the subscriptions in its audience?",
    source: {
      name: guides.staging,
      quote: "A staged offer is visible in the Azure portal only using the email id(s) associated with the subscription with which the offer is staged."
    },
    stage: "preview",
    appliesTo: virtualMachineTypes,
    concerns: ["/previewAudiences"]
  },
  {
    ...everywhere,
    id: "flow/errors-block-staging",
    question: "Is every error that Partner Center shows of the offer corrected?",
    source: { name: guides.staging, quote: "If the Publishing Portal notifies you of any errors, correct them." },
    stage: "preview",
    concerns: whole
  },
  {
    ...everywhere,
    id: "check/preview-links",
    question: "Have the preview links been opened, and what they show been reviewed?",
    source: {
      name: guides.review,
      quote: "There will be a link for either AppSource preview, Azure Marketplace preview, or both"
    },
    stage: "preview",
    concerns: whole
  },
  {
    ...everywhere,
    id: "check/marketing-correct-in-preview",
    question: "Does the preview show the marketing content as it is meant?",
    source: {
      name: guides.staging,
      quote: "Make sure that marketing content shows up correctly in the Marketplace."
    },
    stage: "preview",
    concerns: shown2
  },
  {
    id: "check/end-to-end-deployment",
    question: "Has the image been deployed from the preview, end to end?",
    policy: "100.12",
    source: { name: guides.staging, quote: "End-to-end deployment of the VM image." },
    stage: "preview",
    appliesTo: virtualMachineTypes,
    concerns: deployed2
  },
  {
    ...everywhere,
    id: "check/purchase-in-preview",
    question: "Has the offer been bought in the preview, after a support ticket so that nothing is charged?",
    source: {
      name: guides.review,
      quote: "First notify Microsoft with a support ticket to ensure we don't process a charge."
    },
    stage: "preview",
    concerns: ["/setup", "/technicalConfiguration", "/customMeters", "/plans/*/pricing"]
  },
  {
    ...everywhere,
    id: "check/satisfied-before-production",
    question: "Are you satisfied with the offer: are customer scenarios and marketing content tested?",
    policy: "100.12",
    source: {
      name: guides.production,
      quote: "When you are satisfied with your offer (that is, you have tested customer scenarios, marketing content, etc.)"
    },
    stage: "preview",
    concerns: whole
  },
  {
    ...everywhere,
    id: "check/team-review",
    question: "Has everyone on the team checked the offer over?",
    source: {
      name: guides.staging,
      quote: "This is an ideal time to have all members of your team check over everything"
    },
    stage: "preview",
    concerns: whole
  },
  {
    id: "flow/listed-not-available",
    question: "Has replication ended, so that the offer is available and not only listed?",
    source: {
      name: guides.production,
      quote: "this \u201CListed\u201D status does not imply that the process is complete"
    },
    stage: "live",
    appliesTo: virtualMachineTypes,
    concerns: deployed2
  },
  {
    ...everywhere,
    id: "check/after-live",
    question: "Have the customer scenarios been tested in production?",
    source: {
      name: guides.production,
      quote: "Once the offer goes live, test the customer scenarios to validate that all the contracts and functionality work properly in the production environment"
    },
    stage: "live",
    concerns: whole
  }
];

// src/rules/checklist/service.ts
var container = {
  stage: "review",
  appliesTo: ["container"],
  policy: "500",
  source: { name: guides.containers },
  concerns: ["/plans/*/technicalConfiguration"]
};
var service = { stage: "review", appliesTo: ["software-as-a-service"] };
var serviceRows = [
  {
    ...container,
    id: "container/cvss",
    question: "Has a scan of the images found no vulnerability with a CVSS v3 score of 7 or above?",
    source: {
      name: guides.containers,
      quote: "All container products with vulnerabilities with CVSS v3 score greater than or equal to 7 are blocked"
    }
  },
  { ...container, id: "container/malware", question: "Has a scan of the images found no malware?" },
  {
    ...container,
    id: "container/amd64-only",
    question: "Is the application made of AMD64 images, for managed AKS, with Helm?",
    source: { name: "Partner Center documentation, azure-container-technical-assets-kubernetes" },
    plans: (plan2) => valueAt(plan2, ["technicalConfiguration", "payloadType"]) === "cnab"
  },
  {
    ...service,
    id: "saas/fulfillment-api",
    question: "Does the service use the fulfillment APIs and sign-in with Microsoft Entra ID?",
    policy: "1000.4",
    source: { name: "Partner Center documentation, plan-saas-offer" },
    concerns: ["/technicalConfiguration"]
  },
  {
    ...service,
    id: "saas/primarily-azure",
    question: "Does the service run primarily on Azure?",
    policy: "1000.1",
    source: { name: guides.policies },
    concerns: ["/technicalConfiguration", "/listing/*/description"]
  }
];

// src/rules/checklist/checklist.ts
var checklistRows = [
  ...contentRows,
  ...machineRows,
  ...serviceRows,
  ...publishingRows
];
function checklist(after, before) {
  const rows = checklistRows.filter(({ appliesTo }) => appliesTo.includes(after.type));
  const now = side(after);
  const was = before?.type === after.type ? side(before) : void 0;
  return rows.flatMap((row) => {
    const { id, question: question2, stage, policy: policy2 } = row;
    const own2 = matter(row, now);
    if (own2 === void 0 || was !== void 0 && own2 === matter(row, was)) return [];
    return [{ id, question: question2, stage, policy: policy2, hash: own2 }];
  });
}
var side = (source) => ({
  whole: content(source),
  plans: new Map(Object.entries(source.view.plans ?? {})),
  texts: /* @__PURE__ */ new Map()
});
function matter({ concerns: concerns2, plans: about2 = () => true }, { whole: whole2, plans, texts: texts3 }) {
  const kept = (id) => {
    const plan2 = plans.get(id);
    return plan2 !== void 0 && about2(plan2);
  };
  const found = concerns2.flatMap((pointer) => standing(whole2, pointer.split("/").slice(1), "", kept));
  if (found.length === 0) return void 0;
  const text2 = (value) => {
    const made = texts3.get(value) ?? canonicalJson(value);
    texts3.set(value, made);
    return made;
  };
  const entries = [...new Map(found)].sort(([a], [b]) => a < b ? -1 : 1);
  const all = entries.map(([place2, value]) => `${canonicalJson(place2)}:${text2(value)}`).join(",");
  return hash("sha256", `{${all}}`).slice(0, 16);
}
function standing(value, pattern, at, kept) {
  const [key2, ...rest] = pattern;
  if (key2 === void 0) return value === void 0 || value === null ? [] : [[at, value]];
  return [...members(value)].flatMap(([own2, child]) => {
    if (key2 !== "*" && key2 !== String(own2) || at === "/plans" && !kept(String(own2))) return [];
    return standing(child, rest, `${at}/${String(own2)}`, kept);
  });
}

// src/ingestion/publishing-times.ts
var hour = 60;
var day = 24 * hour;
var leastReplication = day;
var mostReplication = 7 * day;
var bytesOfADay = 128 * 2 ** 30;
function replicationMinutes(vhdBytes) {
  const days3 = vhdBytes === void 0 ? 0.5 : vhdBytes / bytesOfADay;
  return Math.round(Math.min(mostReplication, leastReplication + days3 * day));
}
function usualTotal(steps) {
  const sum = (minutes) => minutes.reduce((total, one) => total + one, 0);
  const typical = sum(steps.map((step) => step.typical));
  const least = sum(steps.map((step) => step.usual?.least ?? step.typical));
  const bounded = steps.every(({ usual }) => usual === void 0 || usual.most !== void 0);
  const most2 = bounded ? sum(steps.map((step) => step.usual?.most ?? step.typical)) : void 0;
  const about2 = `about ${inWords(typical)}`;
  const longer = most2 !== void 0 && inWords(most2) !== inWords(typical) && most2 > typical;
  const more = most2 === void 0 ? " or more" : longer ? `, up to ${inWords(most2)}` : "";
  return { typical, least, most: most2, text: steps.length === 0 ? "no time" : `${about2}${more}` };
}
function inWords(minutes) {
  const [size, unit] = minutes < 2 * hour ? [1, "minute"] : minutes < 2 * day ? [hour, "hour"] : [day, "day"];
  const count2 = Math.round(minutes / size);
  return `${count2} ${unit}${count2 === 1 ? "" : "s"}`;
}

// src/ingestion/publishing-steps.ts
var publishingPhases = [
  "Automated validation",
  "Certification",
  "Preview creation",
  "Publisher sign-off",
  "Publish"
];
function publishingSteps(target, facts2) {
  if (target !== "stop-sell" && (facts2.class === "audience" || facts2.class === "none")) return [];
  return table.filter((row) => row.target === target && row.when(facts2)).map(({ phase, name, usual, typical, blocks = true, source }) => ({
    phase,
    name,
    usual,
    typical: typeof typical === "number" ? typical : typical(facts2),
    blocks,
    source
  }));
}
function publishingStepNames() {
  return [...new Set(table.map(({ name }) => name))];
}
var review = "How to review and publish an offer to the commercial marketplace (2020)";
var reviewLater = "How to review and publish an offer to the commercial marketplace (2022)";
var staging = "Test your VM offer for the Azure Marketplace in staging (2016)";
var production = "Deploy your offer to the Azure Marketplace (2016)";
var portal = "Cloud Partner Portal, Publish virtual machine offer";
var portalApi = "Cloud Partner Portal API, Retrieve offer status";
var always2 = () => true;
var sold = ({ soldThroughMicrosoft }) => soldThroughMicrosoft;
var testDrive = (facts2) => facts2.testDrive;
var leads = (facts2) => facts2.leads;
var vm = ({ type }) => type === "virtual-machine";
var saas = ({ type }) => type === "software-as-a-service";
var withoutImage = ({ type }) => type !== void 0 && type !== "virtual-machine";
var again = {
  preview: (facts2) => facts2.class === "marketing" && facts2.certifiedBefore,
  live: (facts2) => facts2.class === "marketing" && facts2.listed
};
var not = (condition) => (facts2) => !condition(facts2);
var both = (one, other) => (facts2) => one(facts2) && other(facts2);
var time = (text2, least, most2) => ({ text: text2, least, most: most2 });
var purchase = "Offer purchase flow setup";
var driveData = { name: "Test drive data validation", when: testDrive, usual: time("~5 min", 5, 5), typical: 5 };
var drive = { name: "Test drive provisioning", when: testDrive, usual: time("~30 min", 30, 30), typical: 30 };
var registration = "Lead management validation and registration";
var days = time("24 to 48 hours, up to a week", day, 7 * day);
var lessThanDays = time("less than 24 hours", 0, day);
var bySize = ({ vhdBytes }) => replicationMinutes(vhdBytes);
var validation = { target: "preview", phase: "Automated validation", source: review };
var publish = { target: "live", phase: "Publish", source: review };
var creation = { target: "preview", phase: "Preview creation", source: staging };
var eligibility = (target) => ({
  target,
  phase: "Certification",
  name: "Publisher business eligibility",
  when: not(again[target]),
  usual: void 0,
  typical: 10,
  source: review
});
var content2 = (target, when, source) => ({
  target,
  phase: "Certification",
  name: "Content validation",
  when,
  usual: void 0,
  typical: 240,
  source
});
var technical = (target) => {
  const row = { target, phase: "Certification", name: "Technical validation" };
  const first = not(again[target]);
  return [
    { ...row, when: both(vm, first), usual: time("~2-3 days", 2 * day, 3 * day), typical: 2 * day, source: portalApi },
    { ...row, when: both(withoutImage, first), usual: void 0, typical: 240, source: review }
  ];
};
var table = [
  {
    ...validation,
    name: "Validate prerequisites",
    when: always2,
    usual: time("15 min", 0, 15),
    typical: 5,
    source: portal
  },
  { ...validation, name: purchase, when: sold, usual: time("<10 min", 0, 10), typical: 8 },
  { ...validation, ...driveData },
  { ...validation, ...drive },
  { ...validation, name: registration, when: leads, usual: time("<15 min", 0, 15), typical: 12 },
  {
    ...validation,
    name: "Offer validation",
    when: saas,
    usual: time("<30 min", 0, 30),
    typical: 20,
    blocks: false,
    source: reviewLater
  },
  eligibility("preview"),
  content2("preview", not(again.preview), review),
  ...technical("preview"),
  { ...creation, name: "Preview creation", when: always2, usual: void 0, typical: 30, source: review },
  { ...creation, name: "Replication", when: both(vm, not(again.preview)), usual: days, typical: bySize },
  { ...creation, name: "Replication", when: both(vm, again.preview), usual: lessThanDays, typical: 120 },
  eligibility("live"),
  ...technical("live"),
  content2("live", always2, production),
  { ...publish, name: purchase, when: sold, usual: time(">10 min", 10, void 0), typical: 15 },
  { ...publish, ...driveData },
  { ...publish, ...drive },
  { ...publish, name: registration, when: leads, usual: time(">15 min", 15, void 0), typical: 20 },
  { ...publish, name: "Final publish", when: always2, usual: time(">30 minutes", 30, void 0), typical: 45 },
  // The offer is Listed here, and available only after replication.
  {
    ...publish,
    name: "Replication",
    when: both(vm, not(again.live)),
    usual: days,
    typical: bySize,
    source: production
  },
  {
    ...publish,
    name: "Replication",
    when: both(vm, again.live),
    usual: lessThanDays,
    typical: 120,
    source: production
  },
  {
    target: "stop-sell",
    phase: "Publish",
    name: "Stop sell",
    when: always2,
    usual: void 0,
    typical: 120,
    source: "Update an existing offer in the commercial marketplace"
  }
];

// src/rules/cost.ts
function cost({ type, view }, change) {
  const steps = publishingSteps("preview", {
    type: published(type),
    class: change.class,
    ...sale(type, view),
    certifiedBefore: !change.new,
    listed: !change.new
  });
  return {
    certification: change.class === "marketing" && change.new ? "full" : certification[change.class],
    usually: steps.length === 0 || !timed.has(published(type)) ? void 0 : usualTotal(steps).text,
    touches: change.new ? ["it is on sale for the first time"] : touched(type, change.changes)
  };
}
var certification = {
  technical: "full",
  commercial: "full",
  marketing: "skipped",
  audience: "none",
  none: "none"
};
var timed = /* @__PURE__ */ new Set(["virtual-machine", "software-as-a-service"]);
var published = (type) => machine(type) ? "virtual-machine" : type;
var machine = (type) => virtualMachineTypes.some((one) => one === type);
function sale(type, offer) {
  const plans = [...members(valueAt(offer, ["plans"]))].map(([, plan2]) => plan2);
  return {
    soldThroughMicrosoft: machine(type) ? plans.some((plan2) => valueAt(plan2, ["pricing", "licenseModel"]) === "payAsYouGo") : valueAt(offer, ["setup", "sellThroughMicrosoft"]) === true,
    testDrive: valueAt(offer, ["testDrive", "enabled"]) === true,
    leads: !["none", void 0].some((none2) => none2 === valueAt(offer, ["customerLeads", "leadDestination"]))
  };
}
var ofPlan = (...keys) => keys.map((key2) => ["plans", "*", key2]);
var touches = [
  { at: [["plans", "*"]], only: "added", says: (plans) => `customers can buy ${plans} as well` },
  { at: ofPlan("availability"), says: (plans) => `the sale of ${plans} stops or begins again` },
  {
    at: ofPlan("pricing", "softwareReservation"),
    says: (plans) => `what ${plans} costs changes, for customers who have it too`
  },
  { at: ofPlan("trial"), says: (plans) => `the free trial of ${plans} changes` },
  { at: ofPlan("markets", "customerMarkets"), says: (plans) => `where ${plans} is sold changes` },
  {
    at: ofPlan("audience", "visibility", "privateAudiences"),
    says: (plans) => `who sees and buys ${plans} changes`
  },
  {
    at: [["plans", "*", "technicalConfiguration", "vmImageVersions"]],
    appliesTo: virtualMachineTypes,
    says: (plans) => `what is deployed of ${plans} from then on changes`
  },
  {
    at: ofPlan("technicalConfiguration", "azureRegions"),
    says: (plans) => `how or where ${plans} is deployed changes`
  },
  {
    at: [["technicalConfiguration"]],
    appliesTo: ["software-as-a-service"],
    says: () => "the marketplace calls your service in another way"
  },
  { at: [["customMeters"]], says: () => "what is charged by use changes" },
  { at: [["setup"]], says: () => "how customers get the offer changes" },
  { at: [["reseller"]], says: () => "who may resell it changes" },
  { at: [["previewAudiences"]], says: () => "who sees the preview changes, once it is published again" },
  { at: [["customerLeads"]], says: () => "customer leads go another way" },
  { at: [["testDrive"]], says: () => "what customers can try changes" },
  {
    at: ["termsConditions", "termsOfUse", "termsOfUseUrl", "standardContractAmendment", "customAmendments"].map(
      (key2) => ["properties", key2]
    ),
    says: () => "the terms that customers accept change"
  },
  { at: [["availability"]], says: () => "the sale of the offer stops or begins again" }
];
function touched(type, changes2) {
  const rows = touches.filter(({ appliesTo }) => appliesTo?.includes(type) ?? true);
  const found = Map.groupBy(changes2, (change) => rows.find((row) => touching(row, change)));
  return rows.flatMap((row) => {
    const own2 = found.get(row);
    if (own2 === void 0) return [];
    const plans = new Set(
      own2.flatMap(({ path: [first, plan2] }) => first === "plans" ? [`\`${clip(`${plan2}`, 60)}\``] : [])
    );
    return [row.says(few([...plans], 6))];
  });
}
function touching({ at, only }, { path, kind: kind2 }) {
  const under = (place2) => place2.every((key2, index) => path[index] !== void 0 && (key2 === "*" || key2 === path[index]));
  const there = (place2) => under(place2) && (only === void 0 || place2.length === path.length && kind2 === only);
  return at.some(there);
}

// src/rules/permanent.ts
function permanent(before, after) {
  const earlier = before?.type === after.type ? before.view : void 0;
  const rows = lasting.filter(({ appliesTo }) => appliesTo?.includes(after.type) ?? true);
  const told = (of, path, now, was2) => rows.filter((row) => row.of === of).flatMap((row) => fresh(row, path, now, was2));
  const olds = new Map(Object.entries(earlier?.plans ?? {}));
  const plans = Object.entries(after.view.plans ?? {}).flatMap(([id, plan2]) => {
    const old = olds.get(id);
    const was2 = earlier === void 0 || old === void 0 ? void 0 : { offer: earlier, plan: old };
    return plan2 === void 0 ? [] : told("plan", ["plans", id], { offer: after.view, plan: plan2 }, was2);
  });
  const was = earlier && { offer: earlier, plan: void 0 };
  return [...told("offer", [], { offer: after.view, plan: void 0 }, was), ...plans];
}
function fresh({ at, rule, marks, says: says2 }, path, now, was) {
  const of = (owner) => marks(valueAt(owner.plan ?? owner.offer, at), owner);
  const known3 = new Set(was === void 0 ? [] : of(was));
  const found = of(now).filter((mark) => !known3.has(mark));
  return found.length === 0 ? [] : [{ path: [...path, ...at], says: says2(found), rule }];
}
var standing2 = (value) => value === void 0 || value === null ? [] : ["it"];
var once = (lasts) => (value) => value === lasts ? [lasts] : [];
var itself = (value) => typeof value === "string" || typeof value === "boolean" ? [`${value}`] : [];
var named = (marks, most2 = 6) => few(
  marks.map((mark) => `\`${clip(mark, 60)}\``),
  most2
);
var imageOf = ({ plan: plan2 }) => plan2 !== void 0 && deploysImages(plan2) ? plan2 : void 0;
function deploysImages(plan2) {
  return "technicalConfiguration" in plan2 && "vmImageVersions" in (plan2.technicalConfiguration ?? {});
}
var versionsOf = (owner) => imageVersions("", imageOf(owner));
var lasting = [
  { of: "offer", at: ["id"], rule: "offer/id-immutable", marks: standing2, says: () => "its ID" },
  {
    of: "offer",
    at: ["type"],
    rule: "offer/type-immutable",
    marks: itself,
    says: ([type]) => `its type, ${Object.entries(offerTypeTitles).find(([one]) => one === type)?.[1] ?? type}`
  },
  {
    of: "offer",
    at: ["setup", "sellThroughMicrosoft"],
    appliesTo: ["software-as-a-service", "container"],
    marks: standing2,
    says: () => "whether Microsoft sells it"
  },
  {
    of: "offer",
    at: ["properties", "termsConditions"],
    rule: "properties/standard-contract-irrevocable",
    marks: once("standardMicrosoft"),
    says: () => "the Standard Contract"
  },
  {
    of: "offer",
    at: ["listing", "en-us", "media", "logos", "hero"],
    rule: "media/hero-not-removable",
    marks: standing2,
    says: () => "its hero, which can be replaced but not removed"
  },
  {
    of: "offer",
    at: ["customMeters"],
    appliesTo: ["software-as-a-service", "azure-application"],
    marks: (value) => [...members(value)].map(([id]) => `${id}`),
    says: (ids) => `the IDs of its meters: ${named(ids)}`
  },
  { of: "plan", at: [], rule: "plan/id-immutable", marks: standing2, says: () => "its ID" },
  {
    of: "plan",
    at: ["subtype"],
    rule: "app/subtype-immutable",
    appliesTo: ["azure-application"],
    marks: itself,
    says: (subtype) => `its kind, ${named(subtype)}`
  },
  {
    of: "plan",
    at: ["audience"],
    rule: "plan/public-not-to-private",
    marks: once("public"),
    says: () => "that it is public"
  },
  {
    of: "plan",
    at: ["visibility"],
    rule: "plan/visibility-immutable",
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: ([visibility]) => `that it is ${visibility}`
  },
  {
    of: "plan",
    at: ["pricing", "licenseModel"],
    rule: "pricing/billing-model-immutable",
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: (model) => `its licence model, ${named(model)}`
  },
  {
    of: "plan",
    at: ["pricing", "corePricing", "priceInputOption"],
    rule: "pricing/billing-model-immutable",
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: (option) => `that its price is ${named(option)}`
  },
  {
    of: "plan",
    at: ["pricing", "corePricing"],
    rule: "pricing/no-change-listed-sku",
    appliesTo: virtualMachineTypes,
    marks: (value, { plan: plan2 }) => value === void 0 ? [] : [...soldIn(plan2) ?? []],
    says: (markets2) => `what it costs in ${named(markets2)}`
  },
  {
    of: "plan",
    at: ["markets"],
    rule: "pricing/region-not-removable",
    appliesTo: virtualMachineTypes,
    marks: (_2, { plan: plan2 }) => [...soldIn(plan2) ?? []],
    says: (markets2) => `that it is sold in ${named(markets2)}`
  },
  {
    of: "plan",
    at: ["pricing", "recurrentPrice", "recurrentPriceMode"],
    rule: "pricing/billing-model-immutable",
    appliesTo: ["software-as-a-service"],
    marks: itself,
    says: (mode) => `its pricing model, ${named(mode)}`
  },
  {
    of: "plan",
    at: ["pricing", "recurrentPrice", "prices"],
    rule: "pricing/saas-billing-term",
    appliesTo: ["software-as-a-service"],
    marks: (value) => [...members(value)].flatMap(([, price2]) => term(valueAt(price2, ["billingTerm"]))),
    says: (terms) => `the billing ${terms.length === 1 ? "term" : "terms"} ${few(terms, 6)}`
  },
  {
    of: "plan",
    at: ["azureRegions"],
    rule: "plan/azure-region-not-removable",
    appliesTo: deployedTypes,
    marks: (value = ["azureGlobal"]) => [...members(value)].flatMap(([, cloud]) => itself(cloud)),
    says: (clouds) => `that it is in ${named(clouds)}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "vmImageVersions"],
    rule: "vm/version-immutable",
    appliesTo: virtualMachineTypes,
    marks: (_2, owner) => versionsOf(owner).map(({ number: number3 }) => number3),
    says: (numbers) => `the images of ${numbers.length === 1 ? "version" : "the versions"} ${named(numbers)}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "vmImageVersions"],
    rule: "vm/data-disk-count-immutable",
    appliesTo: virtualMachineTypes,
    marks: (_2, owner) => {
      const [count2] = versionsOf(owner).flatMap(({ images: images2 }) => images2.flatMap((image) => dataDisks(image) ?? []));
      return count2 === void 0 ? [] : [`${count2}`];
    },
    says: ([count2]) => `the number of its data disks, ${count2}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration"],
    rule: "plan/reuse-technical-config-locked",
    appliesTo: virtualMachineTypes,
    marks: (value, owner) => value === void 0 || reusesConfiguration(imageOf(owner)) ? [] : ["own"],
    says: () => "that it has images of its own"
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "imageRepositoryDetails", "repositoryName"],
    rule: "container/repository-immutable",
    appliesTo: ["container"],
    marks: itself,
    says: (repository) => `the repository of its images, ${named(repository)}`
  },
  {
    of: "plan",
    at: ["technicalConfiguration", "clusterExtensionType"],
    rule: "container/k8s-extension-type-immutable",
    appliesTo: ["container"],
    marks: itself,
    says: (type) => `its cluster extension type, ${named(type)}`
  }
];
function term(value) {
  const [unit, count2] = [valueAt(value, ["type"]), valueAt(value, ["value"])];
  return typeof unit !== "string" || typeof count2 !== "number" ? [] : [count2 === 1 ? `one ${unit}` : `${count2} ${unit}s`];
}

// src/source/digest.ts
import { createHash as createHash2 } from "node:crypto";
var digestVersion = 1;
function digest(publisher, source) {
  const { id, type } = source;
  const whole2 = { v: digestVersion, publisher: publisher ?? null, id, type, offer: content(source) };
  return `${digestVersion}:${createHash2("sha256").update(canonicalJson(whole2)).digest("hex")}`;
}

// src/operations/assess.ts
function assess({ source, before, quiet, change, facts: facts2 = noFacts }, { rules, publisher, asks }) {
  const findings = judgeOffer(source, before, rules, facts2);
  return {
    id: source.id,
    findings,
    known: quiet && before !== void 0 ? knownFindings(source, before.source, findings, rules, facts2) : [],
    marks: marksOf(source, rules),
    concernsOthers: change === void 0 || change.new || change.changes.some(({ path }) => readByRepositoryRules(path)),
    started: startedPages(source),
    judged: {
      id: source.id,
      path: source.folder,
      type: source.type,
      digest: digest(publisher, source),
      change,
      cost: change && cost(source, change),
      permanent: change === void 0 ? [] : permanent(before?.source, source),
      checklist: change === void 0 && !asks ? [] : checklist(source, before?.source)
    }
  };
}

// src/measure/package/json.ts
var deepest = 100;
var Wrong = class extends Error {
  offset;
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
};
var none = /* @__PURE__ */ new Map();
var literals = [
  ["true", true],
  ["false", false],
  ["null", null]
];
function readJson(bytes) {
  const text2 = new TextDecoder("utf-8").decode(bytes);
  const placeAt = placing(text2);
  try {
    const { value, node } = parsed(text2);
    return {
      value,
      placeOf: (path) => {
        let own2 = node;
        for (const key2 of path) own2 = own2.inside.get(key2) ?? own2;
        return placeAt(own2.offset);
      }
    };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { fault: error.message, ...placeAt(error.offset) };
  }
}
function placing(text2) {
  let starts;
  return (offset) => {
    starts ??= [0, ...Array.from(text2.matchAll(/\n/g), ({ index }) => index + 1)];
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}
function parsed(text2) {
  let at = 0;
  const skip = () => {
    for (; ; ) {
      const code = text2.charCodeAt(at);
      if (code === 32 || code >= 9 && code <= 13 || code === 65279) at += 1;
      else if (text2.startsWith("//", at)) at = after("\n", at);
      else if (text2.startsWith("/*", at)) at = after("*/", at + 2);
      else return;
    }
  };
  const after = (mark, from) => {
    const found = text2.indexOf(mark, from);
    return found < 0 ? text2.length : found + mark.length;
  };
  const fail = (message, offset = at) => {
    throw new Wrong(message, offset);
  };
  const one = (depth) => {
    skip();
    const offset = at;
    const sign = text2[at];
    if (depth > deepest) fail(`values stand in each other more than ${deepest} deep`);
    if (sign === "{") return object(depth, offset);
    if (sign === "[") return list(depth, offset);
    if (sign === '"') return { value: string2(), node: { offset, inside: none } };
    const literal3 = literals.find(([word]) => text2.startsWith(word, at));
    if (literal3 !== void 0) {
      at += literal3[0].length;
      return { value: literal3[1], node: { offset, inside: none } };
    }
    number2.lastIndex = at;
    const found = number2.exec(text2)?.[0];
    if (found === void 0) return fail(at >= text2.length ? "it ends too early" : "a value is expected here");
    at += found.length;
    return { value: Number(found), node: { offset, inside: none } };
  };
  const object = (depth, offset) => {
    const value = /* @__PURE__ */ Object.create(null);
    const inside = /* @__PURE__ */ new Map();
    at += 1;
    skip();
    while (text2[at] !== "}") {
      if (text2[at] !== '"')
        fail(text2[at] === void 0 ? "it ends too early" : "a name in double quotes is expected here");
      const key2 = at;
      const name = string2();
      if (inside.has(name)) fail("a name stands twice in one object", key2);
      skip();
      if (text2[at] !== ":") fail("a colon is expected here");
      at += 1;
      const own2 = one(depth + 1);
      value[name] = own2.value;
      inside.set(name, own2.node);
      comma("}");
    }
    at += 1;
    return { value, node: { offset, inside } };
  };
  const list = (depth, offset) => {
    const value = [];
    const inside = /* @__PURE__ */ new Map();
    at += 1;
    skip();
    while (text2[at] !== "]") {
      const own2 = one(depth + 1);
      inside.set(value.length, own2.node);
      value.push(own2.value);
      comma("]");
    }
    at += 1;
    return { value, node: { offset, inside } };
  };
  const comma = (end) => {
    skip();
    if (text2[at] === end) return;
    if (text2[at] !== ",") fail(text2[at] === void 0 ? "it ends too early" : "a comma is missing here");
    const own2 = at;
    at += 1;
    skip();
    if (text2[at] === end) fail("a comma stands before the end", own2);
  };
  const string2 = () => {
    const start = at;
    let end = at + 1;
    while (end < text2.length && text2[end] !== '"') {
      if (text2.charCodeAt(end) < 32) fail("a text in quotes ends on its line", start);
      end += text2[end] === "\\" ? 2 : 1;
    }
    if (end >= text2.length) fail("a text has no closing quote", start);
    at = end + 1;
    try {
      return JSON.parse(text2.slice(start, at));
    } catch {
      return fail("a text has a backslash that stands for nothing", start);
    }
  };
  const read = one(0);
  skip();
  if (at < text2.length) fail("more stands behind the end");
  return read;
}
var number2 = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

// src/measure/package/walk.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function entry2(value, name) {
  if (!isObject(value)) return void 0;
  const names = namesOf.get(value) ?? new Map(Object.keys(value).map((key3) => [key3.toLowerCase(), key3]));
  namesOf.set(value, names);
  const key2 = names.get(name.toLowerCase());
  return key2 === void 0 ? void 0 : [key2, value[key2]];
}
var namesOf = /* @__PURE__ */ new WeakMap();
var member2 = (value, name) => entry2(value, name)?.[1];
var below = (value, ...names) => names.reduce((inside, name) => member2(inside, name), value);
var longest = 8e3;
var textOf = (value) => typeof value === "string" ? value.slice(0, longest) : "";
function* members2(value, path) {
  if (isObject(value)) for (const [name, own2] of Object.entries(value)) yield [[...path, name], name, own2];
}
function* everything(value, path = []) {
  yield [path, value];
  if (Array.isArray(value))
    for (const [index, own2] of value.entries()) yield* everything(own2, [...path, index]);
  else if (isObject(value)) for (const [key2, own2] of Object.entries(value)) yield* everything(own2, [...path, key2]);
}
function* texts2(value) {
  for (const [path, own2] of everything(value)) if (typeof own2 === "string") yield [path, own2.slice(0, longest)];
}
function* resources(template, path = []) {
  const found = entry2(template, "resources");
  if (found === void 0) return;
  const [key2, all] = found;
  const list = Array.isArray(all) ? all.entries() : isObject(all) ? Object.entries(all) : [];
  for (const [index, resource] of list) {
    if (!isObject(resource)) continue;
    const at = [...path, key2, index];
    yield [at, resource];
    yield* resources(resource, at);
  }
}
var isType = (resource, type) => textOf(member2(resource, "type")).toLowerCase() === type.toLowerCase();
var isExpression = (text2) => text2.startsWith("[") && !text2.startsWith("[[");
function named2(text2, what) {
  const pattern = what === "parameters" ? /\bparameters\s*\(\s*'([^']*)'/gi : /\bvariables\s*\(\s*'([^']*)'/gi;
  return isExpression(text2) ? [...text2.matchAll(pattern)].map(([, name = ""]) => name) : [];
}

// src/measure/package/secret-checks.ts
var virtualMachine = "Microsoft.Compute/virtualMachines";
var deployment = "Microsoft.Resources/deployments";
var secure = /^secure(string|object)$/i;
var parametersOf = (template) => members2(member2(template, "parameters"), [entry2(template, "parameters")?.[0] ?? "parameters"]);
var secureNames = (template) => new Set(
  [...parametersOf(template)].flatMap(
    ([, name, own2]) => secure.test(textOf(member2(own2, "type"))) ? [name.toLowerCase()] : []
  )
);
var namesSecure = (text2, secrets2) => named2(text2, "parameters").some((name) => secrets2.has(name.toLowerCase()));
var listed = /\blist[A-Za-z]*\s*\(/i;
function* secrets(template) {
  const own2 = secureNames(template);
  for (const [path, name, parameter] of parametersOf(template)) {
    const type = textOf(member2(parameter, "type"));
    const preset = entry2(parameter, "defaultValue");
    if (secure.test(type) && preset !== void 0 && !harmless(preset[1]))
      yield {
        path: [...path, preset[0]],
        message: `The secret parameter \`${name}\` has a value that everyone can read; take \`defaultValue\` out`
      };
    if (/password|secret|accountkey/i.test(name) && !/name|uri|url|enabled|length|version|id$/i.test(name) && !secure.test(type) && /^string$|^object$/i.test(type))
      yield { path, message: `The parameter \`${name}\` is a secret by its name; make it a \`securestring\`` };
  }
  for (const [path, name, output] of members2(member2(template, "outputs"), ["outputs"])) {
    for (const [inside, text2] of texts2(output)) {
      if (!isExpression(text2)) continue;
      if (listed.test(text2) || namesSecure(text2, own2))
        yield {
          path: [...path, ...inside],
          message: `The output \`${name}\` tells a secret to everyone who can read the deployment`
        };
    }
    if (/password/i.test(name)) yield { path, message: `The output \`${name}\` is a secret by its name; take it out` };
  }
}
var harmless = (preset) => preset === "" || /^\[newGuid\(\)\]$/i.test(textOf(preset)) || isObject(preset) && Object.keys(preset).length === 0;
function* blocking(template) {
  const own2 = secureNames(template);
  for (const [path, name, parameter] of parametersOf(template))
    for (const limit of ["minValue", "maxValue", "minLength", "maxLength"]) {
      const value = member2(parameter, limit);
      if (value !== void 0 && typeof value !== "number")
        yield { path: [...path, limit], message: `\`${limit}\` of the parameter \`${name}\` is no number` };
    }
  for (const [path, resource] of resources(template)) {
    if (isType(resource, deployment)) {
      if (below(resource, "properties", "debugSetting") !== void 0)
        yield {
          path: [...path, "properties", "debugSetting"],
          message: "The deployment logs what it is given, secrets too; take `debugSetting` out"
        };
      const scope2 = textOf(below(resource, "properties", "expressionEvaluationOptions", "scope")).toLowerCase();
      if (scope2 !== "inner" && isObject(below(resource, "properties", "template"))) {
        for (const [inside, text2] of texts2(below(resource, "properties", "template") ?? null))
          if (isExpression(text2) && (namesSecure(text2, own2) || listed.test(text2)))
            yield {
              path: [...path, "properties", "template", ...inside],
              message: "A nested deployment writes a secret into its history; set its scope to `inner`"
            };
      }
    }
    const profile = below(resource, "properties", "osProfile") ?? below(resource, "properties", "virtualMachineProfile", "osProfile");
    for (const key2 of ["adminUsername", "adminPassword"]) {
      const value = member2(profile, key2);
      if (value !== void 0 && literal2(value, template))
        yield {
          path: [...path, "properties", "osProfile", key2],
          message: `\`${key2}\` is written out; take it from a parameter`
        };
    }
    const size = below(resource, "properties", "hardwareProfile", "vmSize");
    if (isType(resource, virtualMachine) && size !== void 0 && literal2(size, template))
      yield {
        path: [...path, "properties", "hardwareProfile", "vmSize"],
        message: "The size of the machine is written out; take it from a parameter"
      };
    const command = below(resource, "properties", "settings", "commandToExecute");
    if (command !== void 0 && (namesSecure(textOf(command), own2) || listed.test(textOf(command))))
      yield {
        path: [...path, "properties", "settings", "commandToExecute"],
        message: "The command holds a secret; move it to `protectedSettings`"
      };
  }
}
function literal2(value, template) {
  if (typeof value !== "string") return false;
  if (!isExpression(value)) return true;
  const only = /^\[\s*variables\s*\(\s*'([^']+)'\s*\)\s*\]$/i.exec(value)?.[1];
  const variable = only === void 0 ? void 0 : below(template, "variables", only);
  return typeof variable === "string" && !isExpression(variable);
}

// src/measure/package/template-checks.ts
var schemas = /^https:\/\/schema\.management\.azure\.com\/schemas\/(2019-04-01\/deploymentTemplate|2015-01-01\/deploymentTemplate|2018-05-01\/subscriptionDeploymentTemplate|2019-08-01\/tenantDeploymentTemplate|2019-08-01\/managementGroupDeploymentTemplate)\.json#?$/i;
var hosts = [
  "management.core.windows.net",
  "gallery.azure.com",
  "management.azure.com",
  "database.windows.net",
  "core.windows.net",
  "login.microsoftonline.com",
  "graph.windows.net",
  "vault.azure.net",
  "datalake.azure.net",
  "azuredatalakestore.net",
  "azuredatalakeanalytics.net",
  "api.loganalytics.io",
  "asazure.windows.net"
];
var virtualMachine2 = "Microsoft.Compute/virtualMachines";
var scaleSet = "Microsoft.Compute/virtualMachineScaleSets";
var deployment2 = "Microsoft.Resources/deployments";
function* schema(template) {
  const own2 = textOf(member2(template, "$schema"));
  if (!schemas.test(own2)) yield { path: ["$schema"], message: "Its `$schema` is none of a deployment template" };
  else if (own2.includes("2015-01-01"))
    yield { path: ["$schema"], message: "Its `$schema` of 2015-01-01 is no longer kept up; use that of 2019-04-01" };
}
function* location(template) {
  const parameter = entry2(member2(template, "parameters"), "location");
  if (parameter !== void 0) {
    const [name, own2] = parameter;
    const preset = member2(own2, "defaultValue");
    const path = ["parameters", name];
    if (textOf(member2(own2, "type")).toLowerCase() !== "string")
      yield { path, message: "The parameter `location` must be a string" };
    if (preset !== void 0 && !/^(\[resourceGroup\(\)\.location\]|\[deployment\(\)\.location\]|global)$/i.test(textOf(preset)))
      yield {
        path: [...path, "defaultValue"],
        message: "The parameter `location` begins with a place of its own; begin with `[resourceGroup().location]`"
      };
  }
  for (const [path, resource] of resources(template)) {
    const own2 = entry2(resource, "location");
    if (own2 === void 0) {
      if (path.length === 2 && needsLocation(resource))
        yield { path, message: "The resource has no `location`; take it from a parameter" };
    } else if (!isExpression(textOf(own2[1])) && textOf(own2[1]).toLowerCase() !== "global")
      yield {
        path: [...path, own2[0]],
        message: "The resource stands in a place that is written out; take it from a parameter"
      };
    else if (/\b(resourceGroup|deployment)\(\)\.location/i.test(textOf(own2[1])) && path.length > 0 && parameter !== void 0)
      yield {
        path: [...path, own2[0]],
        message: "The resource does not heed the parameter `location`; write `[parameters('location')]`"
      };
  }
}
function needsLocation(resource) {
  const type = textOf(member2(resource, "type"));
  return type.split("/").length === 2 && !/^Microsoft\.(Resources|Authorization|Insights\/(diagnosticSettings|metricAlerts|actionGroups))|providers\/|\/(locks|roleAssignments|deployments|tags)$/i.test(
    type
  );
}
function* hardcoded(template) {
  for (const [path, text2] of texts2(template)) {
    if (path[0] === "$schema" || path[0] === "parameters" || path.at(-1) === "$schema" || /metadata/i.test(String(path[path.length - 2])))
      continue;
    const host = /https?:\/\/[^\s'"\])]+/i.exec(text2)?.[0]?.toLowerCase();
    const found = host === void 0 ? void 0 : hosts.find((one) => host.includes(one));
    if (found !== void 0)
      yield { path, message: `It names \`${found}\`, which is another in other clouds; use environment()` };
  }
}
function* versions(template) {
  for (const [path, resource] of resources(template)) {
    const [key2, own2] = entry2(resource, "apiVersion") ?? [];
    if (key2 === void 0 || isExpression(textOf(own2))) continue;
    const at = [...path, key2];
    if (!/^\d{4}-\d{2}-\d{2}(-[a-z]+)?$/i.test(textOf(own2)))
      yield { path: at, message: "The `apiVersion` is no date; write one, such as `2024-07-01`" };
    else if (/-preview$/i.test(textOf(own2)))
      yield { path: at, message: "The `apiVersion` is a preview; take one that is released" };
  }
}
function* artifacts(template) {
  const [address, token] = ["_artifactsLocation", "_artifactsLocationSasToken"].map(
    (name) => entry2(member2(template, "parameters"), name)
  );
  if (address === void 0 !== (token === void 0)) {
    const [has, lack] = address === void 0 ? ["_artifactsLocationSasToken", "_artifactsLocation"] : ["_artifactsLocation", "_artifactsLocationSasToken"];
    yield { path: ["parameters", has], message: `The parameter \`${has}\` goes with \`${lack}\`, which is missing` };
  }
  if (address !== void 0 && textOf(member2(address[1], "type")).toLowerCase() !== "string")
    yield { path: ["parameters", address[0]], message: "The parameter `_artifactsLocation` must be a string" };
  if (token !== void 0 && textOf(member2(token[1], "type")).toLowerCase() !== "securestring")
    yield {
      path: ["parameters", token[0]],
      message: "The parameter `_artifactsLocationSasToken` must be a securestring"
    };
  const preset = member2(token?.[1], "defaultValue");
  if (token !== void 0 && preset !== void 0 && preset !== "")
    yield {
      path: ["parameters", token[0], "defaultValue"],
      message: "The parameter `_artifactsLocationSasToken` begins with a value; it must begin empty"
    };
}
function* previewImages(template) {
  for (const [path, value] of everything(template)) {
    if (String(path.at(-1)).toLowerCase() !== "imagereference") continue;
    for (const key2 of ["offer", "sku", "version"])
      if (/preview$/i.test(textOf(member2(value, key2))))
        yield { path: [...path, key2], message: "The image is a preview; take one that is released" };
  }
}
function* managedDisks(template) {
  for (const [path, resource] of resources(template)) {
    if (!isType(resource, virtualMachine2) && !isType(resource, scaleSet)) continue;
    for (const [inside] of everything(resource, path))
      if (/^(vhd|vhdContainers)$/i.test(String(inside.at(-1))))
        yield { path: inside, message: "The disk stands in a storage account; use managed disks" };
  }
}
function* attribution(template) {
  const pid = /^pid-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-partnercenter)?$/i;
  for (const [path, resource] of resources(template))
    if (isType(resource, deployment2) && /^pid-/i.test(textOf(member2(resource, "name"))) && !pid.test(textOf(member2(resource, "name"))))
      yield {
        path: [...path, "name"],
        message: "The deployment that counts usage has a name that is no `pid-` with a GUID; usage is not counted"
      };
}
function* linked(template, { files }) {
  const ends = new Set(
    [...files].flatMap((file) => file.split("/").map((_2, index, parts2) => parts2.slice(index).join("/")))
  );
  for (const [path, text2] of texts2(template)) {
    if (!isExpression(text2) || !/_artifactsLocation|templateLink/i.test(text2)) continue;
    for (const [, name = ""] of text2.matchAll(/'([^']+\.(?:json|ps1|sh|zip|py|psm1))'/gi)) {
      const file = name.replace(/^[./]+/, "");
      if (!ends.has(file)) yield { path, message: `It names \`${file}\`, which is not in the zip` };
    }
  }
}
function* advised(template) {
  const used = { parameters: /* @__PURE__ */ new Set(), variables: /* @__PURE__ */ new Set() };
  for (const [, text2] of texts2(template))
    for (const what of ["parameters", "variables"])
      for (const name of named2(text2, what)) used[what].add(name.toLowerCase());
  const dynamic = [...texts2(template)].some(([, text2]) => /\b(variables|parameters)\s*\(\s*[^'\s]/i.test(text2));
  for (const what of ["parameters", "variables"])
    for (const [path, name] of members2(member2(template, what), [what]))
      if (!dynamic && name.toLowerCase() !== "copy" && !used[what].has(name.toLowerCase()))
        yield { path, message: `\`${name}\` of \`${what}\` is not used` };
  for (const [path, resource] of resources(template)) {
    const key2 = entry2(resource, "dependsOn")?.[0];
    const depends = key2 === void 0 ? [] : resource[key2];
    if (Array.isArray(depends)) {
      for (const [index, one] of depends.entries())
        if (/^\[\s*concat\s*\(/i.test(textOf(one)))
          yield {
            path: [...path, key2 ?? "", index],
            message: "It depends on a name that is put together; use `resourceId()`"
          };
    }
    if (/^ManagedIdentityExtensionFor/i.test(textOf(below(resource, "properties", "type"))))
      yield { path, message: "The extension for managed identities is no longer kept up; take it out" };
  }
  for (const [path, text2] of texts2(template))
    if (isExpression(text2) && /\bproviders\s*\(.*\)\.apiVersions/i.test(text2))
      yield { path, message: "The `apiVersion` is looked up when it is deployed; write it out" };
}
var templateChecks = [
  { rule: "app/template-schema", find: schema },
  { rule: "app/template-location", find: location },
  { rule: "app/template-no-hardcoded-uri", find: hardcoded },
  { rule: "app/template-secure-params", find: secrets },
  { rule: "app/template-api-versions", find: versions },
  { rule: "app/template-artifacts", find: artifacts },
  { rule: "app/template-no-preview-images", find: previewImages },
  { rule: "app/managed-disks", find: managedDisks },
  { rule: "app/usage-attribution", find: attribution },
  { rule: "app/linked-files-present", find: linked },
  { rule: "app/arm-ttk-errors", find: blocking },
  { rule: "app/arm-ttk-warnings", find: advised }
];

// src/measure/package/test-drive-checks.ts
var kinds2 = ["baseuri", "username", "password", "sessionid"];
var global = /^Microsoft\.(Storage\/storageAccounts|Web\/sites|KeyVault\/vaults|Sql\/servers|DocumentDB\/databaseAccounts|Cache\/Redis|Network\/publicIPAddresses\/dns|ContainerRegistry\/registries)$/i;
function* metadata(template) {
  for (const [path, name, parameter] of members2(member2(template, "parameters"), ["parameters"])) {
    const kind2 = textOf(below(parameter, "metadata", "type")).toLowerCase();
    if (!kinds2.includes(kind2))
      yield { path, message: `The parameter \`${name}\` needs \`metadata\` with a \`type\` of ${kinds2.join(", ")}` };
    else if (kind2 === "password" && textOf(member2(parameter, "type")).toLowerCase() !== "securestring")
      yield { path: [...path, "type"], message: `The password \`${name}\` must be a securestring` };
  }
}
function* place(template) {
  for (const [path, resource] of resources(template)) {
    const [key2, own2] = entry2(resource, "location") ?? [];
    if (key2 === void 0 || textOf(own2).toLowerCase() === "global") continue;
    const text2 = textOf(own2);
    const variable = /variables\('([^']+)'\)/i.exec(text2)?.[1];
    const meant2 = variable === void 0 ? text2 : textOf(below(template, "variables", variable));
    if (!/resourceGroup\(\)\.location/i.test(meant2))
      yield {
        path: [...path, key2],
        message: "The resource does not stand where its resource group does; write `[resourceGroup().location]`"
      };
  }
}
function* uniqueNames(template) {
  for (const [path, resource] of resources(template)) {
    if (!global.test(textOf(member2(resource, "type")))) continue;
    const name = textOf(member2(resource, "name"));
    const variable = /variables\('([^']+)'\)/i.exec(name)?.[1];
    const meant2 = variable === void 0 ? name : textOf(below(template, "variables", variable));
    if (!isExpression(name) || !/uniqueString|parameters\(/i.test(meant2))
      yield {
        path: [...path, "name"],
        message: "The name must be one in all of Azure, and every test drive makes it; put `uniqueString(resourceGroup().id)` in it"
      };
  }
}
var testDriveChecks = [
  { rule: "testdrive/parameter-metadata", find: metadata },
  { rule: "testdrive/location-from-rg", find: place },
  { rule: "testdrive/unique-names", find: uniqueNames }
];

// src/measure/package/ui-checks.ts
var uiSchema = /^https:\/\/schema\.management\.azure\.com\/schemas\/([^/]+)\/CreateUIDefinition\.MultiVm\.json#?$/i;
var handlers = ["Microsoft.Compute.MultiVm", "Microsoft.Azure.CreateUIDef"];
var own = ["location", "applicationresourcename", "jitaccesspolicy", "managedidentity", "managedresourcegroupid"];
function* controls(ui) {
  function* inside(list, path) {
    if (!Array.isArray(list)) return;
    for (const [index, control] of list.entries()) {
      if (!isObject(control)) continue;
      yield [[...path, index], control];
      const key2 = entry2(control, "elements")?.[0];
      if (key2 !== void 0) yield* inside(control[key2], [...path, index, key2]);
    }
  }
  yield* inside(below(ui, "parameters", "basics"), ["parameters", "basics"]);
  yield* inside(below(ui, "parameters", "steps"), ["parameters", "steps"]);
}
var isControl = (control, type) => textOf(member2(control, "type")).toLowerCase() === type.toLowerCase();
function* schemaAndHandler(ui) {
  const version = uiSchema.exec(textOf(member2(ui, "$schema")))?.[1];
  if (version === void 0)
    yield { path: ["$schema"], message: "Its `$schema` is not that of CreateUIDefinition.MultiVm" };
  else if (textOf(member2(ui, "version")) !== version)
    yield { path: ["version"], message: `Its \`version\` must be that of its \`$schema\`, ${version}` };
  if (!handlers.includes(textOf(member2(ui, "handler"))))
    yield { path: ["handler"], message: `Its \`handler\` must be ${handlers.join(" or ")}` };
}
function* outputs(ui, { json }) {
  const found = entry2(member2(ui, "parameters"), "outputs");
  if (found === void 0 || !isObject(found[1])) {
    yield { path: ["parameters"], message: "It has no `outputs`" };
    return;
  }
  const path = ["parameters", found[0]];
  const place2 = entry2(found[1], "location");
  if (place2 === void 0)
    yield { path, message: 'Its `outputs` have no `location`; write `"location": "[location()]"`' };
  else if (!/^\[location\(\)\]$|resourceGroup/i.test(textOf(place2[1]).replaceAll(" ", "")) && !/location/i.test(textOf(place2[1])))
    yield { path: [...path, place2[0]], message: "The output `location` must be `[location()]`" };
  const template = json.get("mainTemplate.json")?.value;
  if (template === void 0) return;
  const parameters = member2(template, "parameters") ?? {};
  for (const [at, name] of members2(found[1], path))
    if (!own.includes(name.toLowerCase()) && entry2(parameters, name) === void 0)
      yield { path: at, message: `The output \`${name}\` is no parameter of mainTemplate.json` };
  for (const [, name, parameter] of members2(parameters, []))
    if (member2(parameter, "defaultValue") === void 0 && member2(parameter, "nullable") !== true && entry2(found[1], name) === void 0)
      yield {
        path,
        message: `The parameter \`${name}\` of mainTemplate.json has no value of its own, and no output gives it one`
      };
}
function* passwords(ui, { json }) {
  for (const [path, control] of controls(ui)) {
    const name = textOf(member2(control, "name"));
    if (isControl(control, "Microsoft.Common.PasswordBox") || isControl(control, "Microsoft.Compute.CredentialsCombo")) {
      if (below(control, "options", "hideConfirmation") === true)
        yield {
          path: [...path, "options", "hideConfirmation"],
          message: `The password \`${name}\` is asked for once; do not hide its confirmation`
        };
      const regex = textOf(below(control, "constraints", "regex"));
      const least = /\{(\d+)(?:,\d*)?\}\$?$/.exec(regex)?.[1];
      if (regex !== "" && least !== void 0 && Number(least) < 12)
        yield {
          path: [...path, "constraints", "regex"],
          message: `The password \`${name}\` may have ${least} characters; it takes 12 or more`
        };
    }
    if (isControl(control, "Microsoft.Compute.UserNameTextBox") && textOf(member2(control, "defaultValue")) !== "")
      yield {
        path: [...path, "defaultValue"],
        message: `The user name \`${name}\` begins with a name that anyone can guess; take \`defaultValue\` out`
      };
  }
  const template = json.get("mainTemplate.json")?.value ?? null;
  const byName = new Map([...controls(ui)].map(([, control]) => [textOf(member2(control, "name")), control]));
  const given = below(ui, "parameters", "outputs");
  for (const [, name, parameter] of members2(member2(template, "parameters"), [])) {
    if (!/^securestring$/i.test(textOf(member2(parameter, "type")))) continue;
    const [key2, value] = entry2(given, name) ?? [];
    const control = /\(?'([A-Za-z0-9_-]+)'\)?\]?$|\.([A-Za-z0-9_]+)\]$/.exec(textOf(value));
    const source = control?.[1] ?? control?.[2];
    const box = source === void 0 ? void 0 : byName.get(source);
    if (key2 !== void 0 && box !== void 0 && isControl(box, "Microsoft.Common.TextBox"))
      yield {
        path: ["parameters", "outputs", key2],
        message: `The secret \`${name}\` comes from a text box, which shows it; use a PasswordBox`
      };
  }
}
function* wellFormed(ui) {
  const names = new Set([...controls(ui)].map(([, control]) => textOf(member2(control, "name")).toLowerCase()));
  for (const [path, control] of controls(ui)) {
    const name = textOf(member2(control, "name"));
    const typed = textOf(member2(control, "type"));
    if (isControl(control, "Microsoft.Common.TextBox") && below(control, "constraints", "validations") === void 0) {
      const constraints = member2(control, "constraints");
      const regex = member2(constraints, "regex");
      if (regex === void 0)
        yield { path, message: `The text box \`${name}\` takes anything; give it \`constraints\` with a \`regex\`` };
      else if (!compiles(textOf(regex)))
        yield { path: [...path, "constraints", "regex"], message: `The \`regex\` of \`${name}\` is none` };
      if (regex !== void 0 && textOf(member2(constraints, "validationMessage")) === "")
        yield {
          path: [...path, "constraints"],
          message: `The text box \`${name}\` does not say what it takes; give it a \`validationMessage\``
        };
    }
    if (/^Microsoft\.Common\.(TextBox|PasswordBox|DropDown|OptionsGroup)$/i.test(typed) && member2(control, "toolTip") === void 0 && !isObject(member2(control, "toolTip")))
      yield { path, message: `\`${name}\` has no \`toolTip\`` };
    const rules = below(control, "constraints", "validations");
    if (Array.isArray(rules)) {
      for (const [index, one] of rules.entries())
        if (textOf(member2(one, "message")) === "")
          yield {
            path: [...path, "constraints", "validations", index],
            message: `A validation of \`${name}\` has no \`message\``
          };
    }
  }
  for (const [path, , value] of members2(below(ui, "parameters", "outputs"), ["parameters", "outputs"]))
    for (const [, name = ""] of textOf(value).matchAll(/\b(?:basics|steps)\('([^']+)'\)/g))
      if (!names.has(name.toLowerCase()))
        yield { path, message: `The output takes its value from \`${name}\`, which is not there` };
}
function compiles(text2) {
  try {
    return new RegExp(text2) instanceof RegExp;
  } catch {
    return false;
  }
}
var uiChecks = [
  { rule: "app/ui-schema-handler", find: schemaAndHandler },
  { rule: "app/ui-outputs-match", find: outputs },
  { rule: "app/ui-passwords", find: passwords },
  { rule: "app/arm-ttk-errors", find: wellFormed }
];

// src/measure/package/zip.ts
import { Buffer as Buffer2 } from "node:buffer";
import { crc32, inflateRawSync } from "node:zlib";
var zipLimits = {
  entries: 2e3,
  inflated: 10485760,
  all: 16777216,
  ratio: 200,
  free: 1048576,
  file: 1073741824
};
var [endMark, entryMark, fileMark] = [101010256, 33639248, 67324752];
var [endSize, entrySize, fileSize] = [22, 46, 30];
function openZip(bytes) {
  const zip2 = Buffer2.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(zip2);
  if (end === void 0) return "is no zip, or is cut off";
  const [count2, length, start] = [zip2.readUInt16LE(end + 10), zip2.readUInt32LE(end + 12), zip2.readUInt32LE(end + 16)];
  if (zip2.readUInt16LE(end + 4) !== 0 || zip2.readUInt16LE(end + 8) !== count2)
    return "is a part of a zip in several files";
  if (count2 === 65535 || start === 4294967295)
    return "is a zip in the form for very large ones (Zip64); make it smaller";
  if (count2 > zipLimits.entries) return `holds ${count2} files; at most ${zipLimits.entries} are read`;
  if (start + length > end) return "has a directory that lies outside of it";
  const listed3 = [];
  const [seen, claimed] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  let at = start;
  for (let index = 0; index < count2; index += 1) {
    if (at + entrySize > end || zip2.readUInt32LE(at) !== entryMark) return "has a directory that is damaged";
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip2.readUInt16LE(at + field));
    const next = at + entrySize + nameLength + extra + comment;
    if (next > end) return "has a directory that is damaged";
    const name = zip2.toString("utf8", at + entrySize, at + entrySize + nameLength);
    const wrong = wrongName(name) ?? wrongKind(zip2, at);
    if (wrong !== void 0) return `holds ${quoted(name)}, which ${wrong}`;
    if (seen.has(name.toLowerCase())) return `holds ${quoted(name)} twice`;
    seen.add(name.toLowerCase());
    const offset = zip2.readUInt32LE(at + 42);
    if (claimed.has(offset)) return `holds ${quoted(name)} in the place of another file`;
    claimed.add(offset);
    const size = zip2.readUInt32LE(at + 24);
    const packed = zip2.readUInt32LE(at + 20);
    if (size > zipLimits.file) return `holds ${quoted(name)}, which has more than 1 GB`;
    if (size > zipLimits.free && size > packed * zipLimits.ratio)
      return `holds ${quoted(name)}, which grows from ${packed} to ${size} bytes: that is no file that is meant to be read`;
    if (!name.endsWith("/"))
      listed3.push({ name, size, packed, offset, method: zip2.readUInt16LE(at + 10), crc: zip2.readUInt32LE(at + 16) });
    at = next;
  }
  let inflated2 = 0;
  const read = (entry3) => {
    const own2 = listed3.find(({ name }) => name === entry3.name);
    if (own2 === void 0) return "is not there";
    inflated2 += own2.size;
    if (own2.size > zipLimits.inflated || inflated2 > zipLimits.all) return `is too large to be read: ${own2.size} bytes`;
    return contentOf(zip2, own2, start);
  };
  return { entries: listed3.map(({ name, size, packed }) => ({ name, size, packed })), read };
}
function endOf(zip2) {
  for (let at = zip2.length - endSize; at >= 0 && at >= zip2.length - endSize - 65535; at -= 1)
    if (zip2.readUInt32LE(at) === endMark && at + endSize + zip2.readUInt16LE(at + 20) === zip2.length) return at;
  return void 0;
}
function wrongName(name) {
  if (name === "" || /[\0-\x1f\x7f\ufffd]/.test(name)) return "has a name that cannot be shown";
  if (name.includes("\\")) return "has a backslash in its name; names have slashes";
  if (name.startsWith("/") || /^[a-z]:/i.test(name)) return "has a path from the root of a disk";
  return name.split("/").some((part2) => part2 === ".." || part2 === ".") ? "has a path that leads out of the zip" : void 0;
}
function wrongKind(zip2, at) {
  if ((zip2.readUInt16LE(at + 8) & 1) !== 0) return "is encrypted";
  const madeOnUnix = zip2.readUInt8(at + 5) === 3;
  const kind2 = zip2.readUInt32LE(at + 38) >>> 28 & 15;
  return madeOnUnix && kind2 !== 0 && kind2 !== 8 && kind2 !== 4 ? "is a link or a device" : void 0;
}
function contentOf(zip2, { offset, packed, size, method, crc }, directory) {
  if (offset + fileSize > directory || zip2.readUInt32LE(offset) !== fileMark) return "is damaged";
  const start = offset + fileSize + zip2.readUInt16LE(offset + 26) + zip2.readUInt16LE(offset + 28);
  if (start + packed > directory) return "is cut off";
  const raw = zip2.subarray(start, start + packed);
  const content3 = method === 0 ? raw : method === 8 ? inflated(raw, size) : `is packed in a way that is not read (${method})`;
  if (typeof content3 === "string") return content3;
  return content3.length === size && crc32(content3) === crc ? content3 : "is damaged: its checksum is wrong";
}
function inflated(raw, size) {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  } catch {
    return "is damaged, or larger than the zip says";
  }
}
var quoted = (name) => `\`${name.replace(/[^\x20-\x5f\x61-\x7e]/g, "?").slice(0, 80)}\``;

// src/measure/package/package-facts.ts
var main = {
  application: ["mainTemplate.json", "createUiDefinition.json"],
  "test-drive": ["main-template.json"]
};
var lacks2 = {
  application: "app/zip-root-files",
  "test-drive": "testdrive/zip-main-template"
};
var most = 200;
function packageFacts(bytes, role) {
  const zip2 = openZip(bytes);
  if (typeof zip2 === "string") return { role, files: [], faults: [{ rule: "app/zip-valid", message: zip2 }] };
  const faults = [];
  const files = new Set(zip2.entries.map(({ name }) => name));
  for (const name of main[role])
    if (!files.has(name)) faults.push({ rule: lacks2[role], message: missing(name, files) });
  const json = /* @__PURE__ */ new Map();
  for (const entry3 of zip2.entries.filter(({ name }) => /\.jsonc?$/i.test(name))) {
    const content3 = zip2.read(entry3);
    const read = typeof content3 === "string" ? content3 : readJson(content3);
    if (typeof read === "string")
      faults.push({ rule: "app/zip-valid", message: `holds \`${entry3.name}\`, which ${read}` });
    else if ("fault" in read)
      faults.push({
        rule: "app/json-valid",
        at: { file: entry3.name, line: read.line, column: read.column },
        message: `It is no JSON: ${read.fault}`
      });
    else json.set(entry3.name, read);
  }
  const all = { files, json };
  for (const [file, own2] of json)
    for (const { rule, find } of checksOf(file, role))
      for (const { path, message } of find(own2.value, all)) {
        if (faults.length >= most) break;
        faults.push({ rule, at: { file, ...own2.placeOf(path) }, message: plain2(message) });
      }
  return { role, files: [...files], faults };
}
function checksOf(file, role) {
  if (role === "test-drive") return file === "main-template.json" ? testDriveChecks : [];
  if (file === "createUiDefinition.json") return uiChecks;
  return file === "mainTemplate.json" ? templateChecks : [];
}
function missing(name, files) {
  const inside = [...files].find((file) => file.toLowerCase().endsWith(`/${name.toLowerCase()}`));
  const spelt = [...files].find((file) => file.toLowerCase() === name.toLowerCase());
  if (spelt !== void 0) return `holds \`${plain2(spelt)}\`; its name must be \`${name}\``;
  if (inside !== void 0)
    return `has \`${name}\` in a folder (\`${plain2(inside)}\`); zip the files, not the folder that they are in`;
  return `has no \`${name}\` at its root`;
}
var plain2 = (text2) => text2.replace(/[^\x20-\x7e]/g, "?").slice(0, 240);

// src/measure/disk/sas.ts
var required = ["sv", "sr", "sp", "st", "se", "sig"];
var levels = { c: "container", b: "blob" };
var fullTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,7})?)?Z$/;
function sasFacts(token, asOf) {
  const query = new URLSearchParams(token.trim().replace(/^[^?]*\?/, ""));
  const value = (name) => query.get(name) ?? void 0;
  const [start, expiry] = [value("st"), value("se")];
  return {
    missing: required.filter((name) => !value(name)),
    level: levels[value("sr") ?? ""] ?? clean(value("sr") ?? ""),
    permissions: clean(value("sp") ?? ""),
    start: start && clean(start),
    expiry: expiry && clean(expiry),
    starts: time2(start),
    ends: time2(expiry),
    signed: /^[A-Za-z0-9+/]{43}=$/.test((value("sig") ?? "").replaceAll(" ", "+")),
    restricted: ["sip", "si"].filter((name) => value(name) !== void 0),
    asOf
  };
}
function time2(text2) {
  const parts2 = fullTime.exec(text2 ?? "")?.slice(1, 7).map((part2) => Number(part2 ?? 0));
  if (parts2 === void 0) return void 0;
  const [year = 0, month = 0, day2 = 0, hour2 = 0, minute = 0, second = 0] = parts2;
  if (month < 1 || month > 12 || day2 < 1 || day2 > 31 || hour2 > 23 || minute > 59 || second > 59) return void 0;
  return (((days2(year, month, day2) * 24 + hour2) * 60 + minute) * 60 + second) * 1e3;
}
function days2(year, month, day2) {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day2 - 719469;
}
var clean = (text2) => text2.replace(/[^A-Za-z0-9:.+-]/g, "?").slice(0, 40);

// src/operations/look-at-blob.ts
var failures = {
  403: "may not be read with this SAS: it is wrong, has ended or is of another container",
  404: "is not there",
  409: "cannot be read: the storage account does not allow it"
};
async function lookAtBlob(uri, token, addresses, now) {
  const sas = sasFacts(token, now);
  const url = `${uri}?${token.replace(/^\?/, "")}`;
  const head = await addresses.ask({ method: "HEAD", url, redirects: false });
  if (typeof head === "string") return { sas, fault: head };
  if (head.status !== 200) return { sas, fault: failures[head.status] ?? `is answered with status ${head.status}` };
  const kind2 = head.headers["x-ms-blob-type"];
  const length = Number(head.headers["content-length"]);
  if (!Number.isSafeInteger(length) || length < footerBytes) return { sas, kind: kind2, fault: "is too short for a disk" };
  const footer = await addresses.ask({
    method: "GET",
    url,
    range: [length - footerBytes, length - 1],
    redirects: false
  });
  const first = await addresses.ask({
    method: "GET",
    url,
    range: [0, Math.min(headBytes, length) - 1],
    redirects: false
  });
  const [end, begin] = [part(footer), part(first)];
  if (typeof end === "string") return { sas, kind: kind2, fault: end };
  if (typeof begin === "string") return { sas, kind: kind2, fault: begin };
  return { sas, kind: kind2, disk: diskFacts(length, end.subarray(0, footerBytes), begin.subarray(0, headBytes)) };
}
function part(answer2) {
  if (typeof answer2 === "string") return answer2;
  return answer2.status === 206 ? answer2.bytes : `does not give parts of itself (status ${answer2.status})`;
}

// src/operations/look-afar.ts
var atOnce = 4;
async function lookAfar(subject, afar) {
  const blobs = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Map();
  const work = [
    ...blobSecrets(subject).map(({ uri, host, secret }) => async () => {
      blobs.set(uri, await blobFacts(subject.id, uri, host, secret, afar));
    }),
    ...links(subject).map(({ url, asking }) => async () => {
      answers.set(questionKey(asking, url), answerFacts(await afar.addresses.ask(question(asking, url))));
    })
  ];
  const next = work.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of next) await one();
    })
  );
  return { blobs, answers };
}
async function blobFacts(offer, uri, host, name, { secret, addresses, now }) {
  let token;
  try {
    token = secret(offer, name, "sas", host);
  } catch (error) {
    return { sas: void 0, fault: `cannot be read: ${error.message.replace(/\.$/, "")}` };
  }
  return await lookAtBlob(uri, token, addresses, now);
}
var answerFacts = (answer2) => typeof answer2 === "string" ? { fault: answer2 } : { status: answer2.status };
var question = (asking, url) => asking === "read" ? { method: "GET", url, redirects: true } : { method: "POST", url, redirects: false, body: JSON.stringify(asking === "lead" ? testLead : {}) };
var testLead = {
  LeadSource: "AzureMarketplace|Offerlane",
  ActionCode: "INS",
  OfferTitle: "Test lead of Offerlane",
  UserDetails: {
    FirstName: "Test",
    LastName: "Lead",
    Email: "nobody@example.com",
    Phone: "5550100",
    Country: "US",
    Company: "Offerlane",
    Title: "MSFT_TEST"
  },
  Description: "A test lead: nobody waits for an answer."
};

// src/operations/look.ts
async function look(tree, offer, source, eyes) {
  if (source.hopeless) return noFacts;
  const subject = offerSubject(source, noFacts);
  const found = /* @__PURE__ */ new Map();
  for (const { use, file } of pictures(subject)) {
    const role = roleOf(use);
    const key2 = pictureKey(role, file.sha256);
    if (found.has(key2)) continue;
    const at = offer.files.get(file.path);
    const facts2 = known2(key2, eyes) ?? (at && await measured2(await tree.read(at), role, key2, eyes));
    if (facts2 !== void 0) found.set(key2, facts2);
  }
  const inside = /* @__PURE__ */ new Map();
  for (const { role, file } of packages(subject)) {
    const at = offer.files.get(file.path);
    if (at !== void 0) inside.set(packageKey(role, file.sha256), packageFacts(await tree.read(at), role));
  }
  const afar = eyes.afar === void 0 ? noFacts : await lookAfar(subject, eyes.afar);
  return { pictures: found, packages: inside, blobs: afar.blobs, answers: afar.answers };
}
function known2(key2, { kept, texts: texts3 }) {
  const facts2 = kept?.of(key2);
  const readable2 = facts2?.logo !== void 0 || facts2?.hero !== void 0;
  return facts2?.measuredBy === measurer && (texts3 === void 0 || !readable2 || facts2.words) ? facts2 : void 0;
}
async function measured2(bytes, role, key2, eyes) {
  const facts2 = await lookAtPicture(bytes, role, eyes);
  eyes.kept?.keep(key2, facts2);
  return facts2;
}

// src/source/configuration.ts
function unreadable(file) {
  const fault2 = contentFault(file);
  return fault2 && {
    configuration: {},
    faults: [{ path: [], part: "key", ...fault2, place: { file: file.path, ...firstLine } }]
  };
}
function readConfiguration(file, bytes) {
  const read = readDocument(file, bytes);
  if ("rule" in read) {
    const { rule, message, fix, ...place2 } = read;
    const fault2 = { path: [], part: "key", rule, message, place: place2 };
    return { configuration: {}, faults: [fix === void 0 ? fault2 : { ...fault2, edit: fix }] };
  }
  const root = rootField(Configuration);
  const faults = shapeFaults(root, read.value);
  const parsed2 = Configuration.safeParse(read.value);
  return {
    configuration: parsed2.success ? parsed2.data : {},
    faults: faults.map((fault2) => {
      const { path, part: part2, at = path, fix } = fault2;
      const formed = { document: read, base: [], root, value: read.value };
      const edit = fix && fixedValue(formed, fix.at ?? at, fix);
      return { ...fault2, place: read.at(path, part2), ...edit && { edit } };
    }),
    ...parsed2.success && { at: read.at }
  };
}

// src/source/outline.ts
function outline(offer, content3) {
  const documents = /* @__PURE__ */ new Map();
  const whole2 = wholeFolder(offer);
  const faults = whole2 === void 0 ? [...misplacedFiles(offer)] : [whole2];
  for (const [path, bytes] of content3) {
    const read = readDocument(`${offer.folder}/${path}`, bytes);
    if ("rule" in read) faults.push(documentFault(path, read));
    else documents.set(path, read);
  }
  const value = assembled(documents, faults);
  const text2 = content3.get("offer.yml");
  const type = offerType(value, text2 === void 0 ? "" : decode(text2) ?? "");
  const found = references(rootField(offersByType[type]), value);
  const over = tooMuchNamed(offer, found);
  if (over !== void 0) faults.push({ path: [], part: "key", rule: "source/limit", message: over });
  const hopeless = whole2 !== void 0 || over !== void 0;
  const wanted2 = hopeless ? [] : found.flatMap(({ written }) => readable(offer, written) ?? []);
  return {
    offer,
    documents,
    faults,
    type,
    value,
    references: hopeless ? [] : found,
    wanted: [...new Set(wanted2)],
    hopeless
  };
}
function wholeFolder({ folder: folder2, files }) {
  const itself2 = files.get("");
  const place2 = { file: itself2 === void 0 ? `${folder2}/offer.yml` : folder2, ...firstLine };
  if (itself2 !== void 0) {
    const message2 = `The folder of this offer is a ${itself2.kind}; only plain files in plain folders are read.`;
    return { path: [], part: "key", rule: "source/file-kind", message: message2, place: place2 };
  }
  if (files.size <= limits.files) return void 0;
  const message = `The folder of this offer holds ${figure(files.size)} files; at most ${figure(limits.files)} are read.`;
  return { path: [], part: "key", rule: "source/limit", message, place: place2 };
}
function tooMuchNamed(offer, found) {
  if (found.length > limits.references)
    return `This offer names files ${figure(found.length)} times; at most ${figure(limits.references)} times are followed.`;
  const wanted2 = new Set(found.flatMap(({ written }) => readable(offer, written) ?? []));
  const size = [...wanted2].reduce((sum, path) => sum + (offer.files.get(path)?.size ?? 0), 0);
  if (size > limits.mediaTotalBytes)
    return `The files that this offer names have ${figure(size)} bytes together; at most ${figure(limits.mediaTotalBytes)} are read.`;
  const texts3 = found.filter(({ kind: kind2 }) => kind2 === "text").flatMap(({ written }) => readable(offer, written) ?? []);
  const bytes = texts3.reduce((sum, path) => sum + (offer.files.get(path)?.size ?? 0), 0);
  return bytes > limits.textsBytes ? `The texts that this offer names have ${figure(bytes)} bytes together; at most ${figure(limits.textsBytes)} are read.` : void 0;
}
function misplacedFiles({ folder: folder2, files }) {
  const faults = [];
  const add = (path, at, rule, message) => faults.push({ path: at, part: "key", rule, message, place: { file: `${folder2}/${path}`, ...firstLine } });
  if (!files.has("offer.yml")) {
    add(
      "offer.yml",
      [],
      "source/file-missing",
      `\`${clip(folder2, 100)}\` has no offer.yml; a folder here is an offer, named by its ID.`
    );
  }
  for (const [path, file] of files) {
    const plan2 = planOf(path);
    const plansItself = path === "plans";
    const content3 = path === "offer.yml" || plan2 !== void 0 || plansItself;
    const at = plan2 !== void 0 ? ["plans", plan2] : plansItself ? ["plans"] : [];
    const yaml = /\.ya?ml$/i.test(path);
    const fault2 = content3 ? contentFault(file) : void 0;
    if (fault2 !== void 0) add(path, at, fault2.rule, fault2.message);
    else if (yaml && !content3)
      add(
        path,
        ["plans", path],
        "source/file-unused",
        "Nothing reads this file: an offer is `offer.yml`, and its plans are `plans/<plan-id>.yml`."
      );
  }
  return faults;
}
function documentFault(path, { rule, message, fix, ...place2 }) {
  const plan2 = planOf(path);
  const at = plan2 === void 0 ? [] : ["plans", plan2];
  return { path: at, part: "key", rule, message, place: place2, ...fix && { edit: fix } };
}
function assembled(documents, faults) {
  const offer = documents.get("offer.yml");
  const plans = [...documents].flatMap(([path, { value }]) => {
    const plan2 = planOf(path);
    return plan2 === void 0 ? [] : [[plan2, value]];
  });
  const root = offer === void 0 ? {} : offer.value;
  if (typeof root !== "object" || root === null || Array.isArray(root)) {
    const message = "An offer is a mapping: lines of `key: value`.";
    faults.push({ path: [], part: "value", rule: "shape/type", message });
    return { plans: Object.fromEntries(plans) };
  }
  if (offer !== void 0 && Object.hasOwn(root, "plans")) {
    const message = "`plans` does not stand in offer.yml; each plan is a file, plans/<plan-id>.yml.";
    faults.push({
      path: void 0,
      spoils: ["plans"],
      part: "key",
      rule: "shape/unknown-key",
      message,
      place: offer.at(["plans"], "key")
    });
  }
  return Object.fromEntries([...Object.entries(root), ["plans", Object.fromEntries(plans)]]);
}
function offerType(value, text2) {
  const said = member(value, "type") ?? /^type:[ \t]*["']?([\w-]+)/m.exec(text2)?.[1];
  const known3 = offerTypes.find((type) => type === said) ?? offerTypes.find((type) => letters2(type) === letters2(String(said))) ?? offerTypes.find((type) => type === nearest(String(said), offerTypes));
  if (known3 !== void 0) return known3;
  const issues = (type) => offersByType[type].safeParse({ ...value, type }).error?.issues.length ?? 0;
  return offerTypes.reduce((best, type) => issues(type) < issues(best) ? type : best);
}
var letters2 = (word) => word.toLowerCase().replace(/[^a-z]/g, "").replace(/^azure/, "");
function readable({ files }, written) {
  const target = resolved(written);
  const file = "path" in target ? files.get(target.path) : void 0;
  return "path" in target && file?.kind === "file" && file.size <= limits.mediaBytes ? target.path : void 0;
}

// src/operations/read.ts
async function readOffer(tree, offer) {
  const readable2 = contentFiles(offer).filter((file) => contentFault(file) === void 0);
  const outlined = outline(offer, await contents(tree, offer, readable2));
  const named3 = outlined.wanted.flatMap((path) => offer.files.get(path) ?? []);
  return offerSource(outlined, await contents(tree, offer, named3));
}
async function contents(tree, { folder: folder2 }, files) {
  const read = async (file) => [file.path.slice(folder2.length + 1), await tree.read(file)];
  return new Map(await Promise.all(files.map(read)));
}
async function readSettings(tree, root) {
  const path = root === "" ? configurationFile : `${root}/${configurationFile}`;
  const listing = await tree.list(path.slice(0, path.lastIndexOf("/")));
  const file = listing.find((one) => one.path === path);
  if (file === void 0) return { configuration: {}, faults: [] };
  return unreadable(file) ?? readConfiguration(path, await tree.read(file));
}

// src/operations/scope.ts
var mostFolders = 100;
async function scope({ head, base, all }, folder2) {
  const touched2 = base?.touched && !all ? await base.touched(folder2) : void 0;
  const near = base && touched2 && await nearby(head, base, folder2, touched2);
  if (near !== void 0) return near;
  const heads = offerFolders(folder2, await head.list(folder2));
  const bases = base === void 0 ? [] : offerFolders(folder2, await base.tree.list(folder2));
  const current = new Set(heads.map(({ id }) => id));
  const paths = touched2?.paths ?? [folder2];
  return {
    folder: folder2,
    heads: heads.map((files) => ({ id: files.id, folder: files.folder, files, content: void 0 })),
    touched: heads.filter((offer) => paths.some((path) => within(path, offer.folder) || within(offer.folder, path))),
    earlier: new Map(bases.map((offer) => [offer.id, offer])),
    gone: bases.filter(({ id }) => !current.has(id))
  };
}
async function listed2(head, folder2, offers) {
  const unlisted = offers.filter(({ files }) => files === void 0);
  const all = unlisted.length > mostFolders ? offerFolders(folder2, await head.list(folder2)) : [];
  const known3 = new Map(all.map((files) => [files.id, files]));
  const whole2 = [];
  for (const offer of offers) {
    const [alone] = offer.files ?? known3.has(offer.id) ? [] : offerFolders(folder2, await head.list(offer.folder));
    const files = offer.files ?? known3.get(offer.id) ?? alone;
    if (files !== void 0) whole2.push({ ...offer, files });
  }
  return whole2;
}
async function nearby(head, { tree }, folder2, { paths, contents: contents2 }) {
  const inside = paths.map((path) => path.slice(folder2.length + 1).split("/"));
  const ids = new Set(inside.map(([id = ""]) => id));
  if (ids.size > mostFolders || paths.some((path) => !within(path, folder2))) return void 0;
  if (inside.some((segments) => segments.length < 2)) return void 0;
  const touched2 = [];
  const earlier = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const [files] = offerFolders(folder2, await head.list(`${folder2}/${id}`));
    if (files === void 0) return void 0;
    touched2.push(files);
    const [was] = contents2.has(id) ? offerFolders(folder2, await tree.list(`${folder2}/${id}`)) : [];
    if (was !== void 0) earlier.set(id, was);
  }
  const resting = [...contents2].filter(([id]) => !ids.has(id));
  const heads = [
    ...touched2.map((files) => ({ id: files.id, folder: files.folder, files, content: void 0 })),
    ...resting.map(([id, content3]) => ({ id, folder: `${folder2}/${id}`, files: void 0, content: content3 }))
  ];
  const inOrder2 = (offers) => offers.toSorted((a, b) => `${a.folder}/` < `${b.folder}/` ? -1 : 1);
  return { folder: folder2, heads: inOrder2(heads), touched: inOrder2(touched2), earlier, gone: [] };
}

// src/operations/validate.ts
async function validate(validation2) {
  const plan2 = await planned(validation2);
  const assessed = [];
  for await (const one of cases(plan2)) assessed.push(assess(one, assessing(plan2, registry)));
  const faults = repositoryFaults(assessed, await othersMarks(plan2, assessed));
  const sources = /* @__PURE__ */ new Map();
  for (const id of new Set(faults.map(({ fault: fault2 }) => fault2.offer))) {
    const offer = plan2.scope.touched.find((one) => one.id === id);
    if (offer !== void 0) sources.set(id, await readOffer(validation2.head, offer));
  }
  return concluded(plan2, assessed, repositoryFindings(faults, sources), registry);
}
async function planned(validation2) {
  const { head, base, root, paths } = validation2;
  const own2 = await readSettings(head, root);
  const trusted = base === void 0 ? own2 : await readSettings(base.tree, root);
  const { publisher, offers = "offers" } = { ...own2.configuration, ...trusted.configuration };
  return {
    ...{ validation: validation2, own: own2, trusted, publisher },
    scope: await scope(validation2, root === "" ? offers : `${root}/${offers}`),
    asked: (path) => paths.length === 0 || paths.some((one) => within(one, path) || within(path, one))
  };
}
var assessing = ({ publisher, validation: validation2 }, rules) => ({
  rules,
  publisher,
  asks: validation2.asks ?? false
});
async function* cases({ validation: validation2, scope: { touched: touched2, earlier, gone }, trusted, asked }) {
  const baseline = trusted.configuration.baseline ?? "live";
  for (const offer of touched2) {
    const found = asked(offer.folder) ? await opened(validation2, offer, earlier.get(offer.id), gone, baseline) : void 0;
    if (found !== void 0) yield found;
  }
}
async function opened({ head, base, all, live, eyes }, offer, earlier, gone, baseline) {
  const source = await readOffer(head, offer);
  const looked = async () => eyes && { facts: await look(head, offer, source, eyes) };
  if (base === void 0) return { source, before: void 0, quiet: false, change: void 0, ...await looked() };
  let was;
  for (const one of earlier === void 0 ? gone : [earlier]) {
    const read = await readOffer(base.tree, one);
    if (was === void 0 && (earlier !== void 0 || sameUnderAnotherId(read, source))) was = read;
  }
  const inBase = was && { source: was, name: base.tree.name };
  if (!all && inBase !== void 0 && alike(inBase.source, source)) return void 0;
  const isLive = baseline === "base" ? void 0 : await versionIn(await live?.(offer.id), offer);
  const before = isLive ?? inBase;
  const found = changes(before?.source, source);
  const against = before?.name ?? base.tree.name;
  return {
    source,
    before,
    quiet: baseline === "base" || baseline === "live" && isLive !== void 0,
    change: { against, new: before === void 0, class: classOfAll(found), changes: found },
    ...await looked()
  };
}
async function versionIn(tree, { folder: folder2, id }) {
  if (tree === void 0) return void 0;
  const parent = folder2.slice(0, -id.length - 1);
  const [found] = offerFolders(parent, await tree.list(folder2));
  return found && { source: await readOffer(tree, found), name: tree.name };
}
async function othersMarks({ validation: { head, remembered }, scope: { heads, folder: folder2 } }, assessed) {
  if (!assessed.some(({ concernsOthers }) => concernsOthers)) return [];
  const judged = new Set(assessed.map(({ id }) => id));
  const others = heads.filter(({ id }) => !judged.has(id));
  const found = new Map(
    others.flatMap(({ id, content: content3 }) => {
      const known3 = content3 === void 0 ? void 0 : remembered?.marksOf(content3);
      return known3 === void 0 ? [] : [[id, known3]];
    })
  );
  const unknown2 = others.filter(({ id }) => !found.has(id));
  for (const { id, content: content3, files } of await listed2(head, folder2, unknown2)) {
    const marks = marksOf(await readOffer(head, files));
    found.set(id, marks);
    if (content3 !== void 0) remembered?.keep(content3, marks);
  }
  return others.map(({ id }) => ({ id, marks: found.get(id) ?? {} }));
}
function concluded({ validation: { base, today }, own: own2, trusted, scope: { heads, gone }, asked }, assessed, shared, rules) {
  const found = [...assessed.flatMap(({ findings: findings2 }) => findings2), ...shared];
  const whole2 = assessed.length === heads.length;
  const idle = whole2 ? idleWaivers(own2.configuration, found) : [];
  const { findings, waived, standing: standing3 } = configured(
    [...judgeConfiguration(own2, trusted, today, idle, rules), ...found],
    { configuration: trusted.configuration, rules, today, known: new Set(assessed.flatMap(({ known: known3 }) => known3)) }
  );
  const byOffer = Map.groupBy(standing3, ({ offer }) => offer);
  return {
    offers: assessed.map(({ id, started, judged }) => {
      const told = byOffer.get(id) ?? [];
      const pages2 = pageStatuses(judged.type, started, told);
      return { ...judged, pages: pages2, fit: fitToStage(pages2, told) };
    }),
    findings,
    waived,
    unchanged: heads.filter(({ folder: folder2 }) => asked(folder2)).length - assessed.length,
    removed: gone.filter(({ folder: folder2 }) => asked(folder2)).map(({ id }) => id),
    against: base?.tree.name,
    failOn: trusted.configuration.failOn
  };
}

export {
  Configuration,
  offerFolders,
  testDriveTypes,
  resellerStates,
  windowsTypes,
  linuxTypes,
  offersByType,
  plansByType,
  pathTree,
  grafted,
  resolved,
  offerSource,
  outline,
  readOffer,
  readSettings,
  gitTree,
  usualTotal,
  publishingPhases,
  publishingSteps,
  publishingStepNames,
  changes,
  classOfAll,
  baseCommit,
  liveTrees,
  startsAsPdf,
  judgeOffer,
  digest,
  validate
};
