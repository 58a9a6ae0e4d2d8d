import {
  decode,
  limits,
  lines,
  readDocument,
  unprintable
} from "./chunk-Z4YLB7V4.mjs";
import {
  configurationFile
} from "./chunk-I4OESM2M.mjs";
import {
  pngHeader
} from "./chunk-J2YOQ7UF.mjs";
import {
  choices,
  facts,
  fieldAt,
  knownKeys,
  markets,
  member,
  noFacts,
  registry,
  rootField,
  says,
  valueAt,
  walk
} from "./chunk-SFOHYTGX.mjs";
import {
  canonicalJson
} from "./chunk-NHPQSCTJ.mjs";
import {
  failLevels,
  offerTypeTitles,
  offerTypes,
  severities
} from "./chunk-5CPY3RO3.mjs";
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
} from "./chunk-SPNZBOOC.mjs";
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
function line(max, own = {}) {
  return string().min(1).max(max).regex(/^[^\r\n]*$/).register(facts, { wants: "text on one line", ...own });
}
function text(max, own = {}) {
  return string().min(1).max(max).register(facts, { ...own, file: "text" });
}
function webAddress(own = {}) {
  return string().max(2048).regex(/^https?:\/\/(?![^/]*@)[^\s/?#.@][^\s/?#]*([/?#]\S*)?$/).register(facts, { wants: "a web address that starts with https:// or http://", ...own });
}
function secureAddress(own = {}) {
  return string().max(2048).regex(/^https:\/\/(?![^/]*@)[^\s/?#.@][^\s/?#]*([/?#]\S*)?$/).register(facts, { wants: "a web address that starts with https://", ...own });
}
function guid(own = {}) {
  return string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i).register(facts, { wants: "a GUID, such as 6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90", ...own });
}
function picture(own = {}) {
  return string().min(1).max(400).register(facts, { ...own, file: "png" });
}
function pdf(own = {}) {
  return string().min(1).max(400).register(facts, { ...own, file: "pdf" });
}
function zip(own = {}) {
  return string().min(1).max(400).register(facts, { ...own, file: "zip" });
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
  const own = { rule };
  return strictObject({
    name: line(100, own).describe("Who to ask for."),
    email: email().max(320).register(facts, { wants: "an e-mail address", ...own }).describe("Where to write to."),
    phone: string().max(50).regex(/^[^\r\n0-9]*[0-9][^\r\n]*$/).register(facts, { wants: 'a telephone number, such as "+1 425 555 0100"', ...own }).describe("A telephone number. Quote it, or YAML may read it as a number."),
    url: webAddress().optional().describe("A page to get help at.")
  }).register(facts, own).describe("A person or team that answers.");
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

// src/source/fixed-value.ts
function fixedValue({ document, base, root, value }, path, fix) {
  const own = path.slice(base.length);
  if ("key" in fix || "remove" in fix) return document.fixed(own, fix);
  const { schema } = fieldAt(root, value, path);
  const right = "quoted" in fix ? document.written(own) : fix.value;
  const takes2 = schema === void 0 || schema instanceof ZodDiscriminatedUnion || schema.safeParse(right).success;
  return right !== void 0 && takes2 ? document.fixed(own, { value: right }) : void 0;
}

// src/source/source-fault.ts
var firstLine = { line: 1, column: 1, endLine: 1, endColumn: 1 };
var tooLarge = (size, most) => `The file has ${figure(size)} bytes; at most ${figure(most)} are read.`;

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

// src/source/shape-fix.ts
function keyFix(root, value, path) {
  const parent = path.slice(0, -1);
  const given = valueAt(value, parent);
  const known2 = knownKeys(fieldAt(root, value, parent).schema, given) ?? [];
  const key2 = meant(String(path.at(-1)), known2);
  if (key2 === void 0 || Object.hasOwn(given, key2)) return void 0;
  const rivals = Object.keys(given).filter((name) => !known2.includes(name) && meant(name, known2) === key2);
  if (rivals.length > 1) return void 0;
  const own = valueAt(value, path);
  const { schema, facts: facts2 } = fieldAt(root, value, [...parent, key2]);
  const scalar = schema instanceof ZodString || schema instanceof ZodEnum || schema instanceof ZodNumber;
  const misfit = scalar && facts2.file !== "text" && kindOf(own) === "a mapping";
  return suits(schema, own) && !misfit ? { key: key2 } : void 0;
}
function suits(schema, value) {
  if (schema instanceof ZodArray) return Array.isArray(value);
  const mapping = schema instanceof ZodObject || schema instanceof ZodRecord || schema instanceof ZodDiscriminatedUnion;
  return mapping ? kindOf(value) === "a mapping" : !Array.isArray(value);
}
function choiceFix(given, choices2) {
  const words = choices2.filter((choice) => typeof choice === "string");
  const value = typeof given === "string" ? meant(given, words) : void 0;
  return value === void 0 ? void 0 : { value };
}
function typeFix({ issue }, { schema, facts: facts2 }, given) {
  if (issue.code !== "invalid_type" || facts2.secret) return void 0;
  const scalar = typeof given === "number" || typeof given === "boolean";
  if (scalar && issue.expected === "string") return { quoted: true };
  if (typeof given !== "string") return void 0;
  const value = issue.expected === "boolean" ? booleans.get(given.trim().toLowerCase()) : numberIn(given);
  return value !== void 0 && schema?.safeParse(value).success ? { value } : void 0;
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
function formatFix({ schema, facts: facts2 }, given) {
  if (typeof given !== "string" || given.length > 200 || facts2.secret || schema === void 0) return void 0;
  if (withoutCredentials(given) !== given) return void 0;
  const spelt = new Set(respellings.map((spell) => spell(given)));
  const takes2 = (text2) => schema.safeParse(text2).success;
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
  const known2 = knownKeys(owner.schema, given) ?? [];
  const free = known2.filter((key2) => !Object.hasOwn(given, key2));
  const near = meant2 ?? nearest(name, free);
  const fix = keyFix(root, value, path);
  const where = parent.length === 0 ? "here" : `in ${nameOf(parent)}`;
  const next = near ? `did you mean \`${near}\`?` : `${where === "here" ? "the fields are" : "it takes"} ${few(known2, 12)}.`;
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
  const { schema } = field;
  if (field.facts.wants !== void 0) return field.facts.wants;
  const values = options(schema, issue, []);
  if (values.length > 0) return few(values.map(String), 8, "or");
  if (schema instanceof ZodString) return field.facts.file === "text" ? "text, or { file: \u2026 }" : "text";
  if (schema instanceof ZodNumber) return schema.isInt ? "a whole number" : "a number";
  if (schema instanceof ZodBoolean) return "true or false";
  if (schema instanceof ZodArray) return "a list";
  const keys = knownKeys(schema, void 0);
  return keys === void 0 ? "a mapping" : `a mapping with ${few(keys, 6)}`;
}
function options(schema, issue, path) {
  if (issue.code === "invalid_value" && issue.values.length <= 40) return issue.values;
  if (issue.code === "invalid_value" && path.length > 0) return issue.values;
  const choosing = issue.code === "invalid_union" || issue.code === "invalid_value";
  return choosing && schema instanceof ZodDiscriminatedUnion ? choices(schema).map(([choice]) => choice) : [];
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
  for (const missing of problems2.filter(empty)) {
    const { schema } = fieldAt(root, value, missing.path);
    const parent = missing.path.slice(0, -1);
    const free = fieldAt(root, value, parent).schema instanceof ZodRecord;
    const stray = ({ kind: kind2, path }) => kind2 === "unknown" || free && kind2 === "type" && valueAt(value, path) !== null;
    const strays = left.filter((problem) => stray(problem) && same(problem.path.slice(0, -1), parent));
    const belong = strays.filter(({ path }) => takes(schema, String(path.at(-1)), valueAt(value, path)));
    const [first] = belong;
    if (first === void 0 || belong.length < strays.length) continue;
    const names = few(
      belong.map(({ path }) => nameOf(path)),
      3
    );
    const message = `${names} ${belong.length > 1 ? "belong" : "belongs"} one level deeper, under ${nameOf(missing.path)}.`;
    told.push({ path: first.path, part: "key", spoils: missing.path, rule: "shape/unknown-key", message });
    left = left.filter((problem) => problem !== missing && !belong.includes(problem));
  }
  return { told, left };
};
function takes(schema, name, value) {
  if (schema instanceof ZodRecord) return schema.valueType.safeParse(value).success;
  return knownKeys(schema, void 0)?.includes(name) ?? false;
}
var misspelt = (root, value, problems2) => {
  const told = [];
  let left = problems2;
  for (const unknown2 of problems2.filter(({ kind: kind2 }) => kind2 === "unknown")) {
    const parent = unknown2.path.slice(0, -1);
    const beside = (kind2) => left.filter((other) => other.kind === kind2 && same(other.path.slice(0, -1), parent));
    const missing = beside("missing");
    const [name, names] = [String(unknown2.path.at(-1)), missing.map(({ path }) => String(path.at(-1)))];
    const near = names.find((own) => [`${own}:`, `${own} {`].some((start) => name.startsWith(start))) ?? nearest(name, names);
    const only = beside("unknown").length === 1 && missing.length === 1 ? missing[0] : void 0;
    const fits = only !== void 0 && suits(fieldAt(root, value, only.path).schema, valueAt(value, unknown2.path));
    const meant2 = missing.find(({ path }) => path.at(-1) === near) ?? (fits ? only : void 0);
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
    const schema = fieldAt(root, value, parent).schema;
    const key2 = path.at(-1);
    if (!(schema instanceof ZodDiscriminatedUnion) || schema.def.discriminator !== key2) return true;
    const known2 = knownKeys(schema, void 0) ?? [];
    const strays = Object.keys(valueAt(value, parent)).filter((name) => !known2.includes(name));
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
  for (const missing of problems2.filter(({ kind: kind2 }) => kind2 === "missing")) {
    const home = missing.path.slice(0, -1);
    const stray = left.find(({ kind: kind2, path }) => {
      const parent = path.slice(0, -1);
      const near = startsWith(parent, home) || startsWith(home, parent);
      return (kind2 === "unknown" || kind2 === "type") && near && path.at(-1) === missing.path.at(-1);
    });
    const name = String(missing.path.at(-1));
    const swallowed = left.find(
      ({ kind: kind2, path }) => kind2 === "type" && startsWith(path, home) && member(valueAt(value, path), name) !== void 0
    );
    const found = stray ?? swallowed;
    if (found === void 0) continue;
    const stands = found === stray ? found.path : [...found.path, name];
    told.push({ ...outOfPlace(stands, home), spoils: found.kind === "unknown" ? missing.path : found.path });
    left = left.filter((problem) => problem !== missing && problem !== found);
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
    const { schema } = fieldAt(root, value, [...home, name]);
    const along = left.filter(
      ({ kind: kind2, path }) => kind2 === "unknown" && same(path.slice(0, -1), parent) && takes(schema, String(path.at(-1)), valueAt(value, path))
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
  const { schema } = fieldAt(root, value, path);
  return schema instanceof ZodRecord ? takes(schema, name, given) : lacks(root, value, path, name);
}
function lacks(root, value, path, name) {
  const given = valueAt(value, path);
  const { schema } = fieldAt(root, value, path);
  return (knownKeys(schema, given)?.includes(name) ?? false) && member(given, name) === void 0;
}
function outOfPlace(path, home) {
  const place = home.length === 0 ? "the top level" : nameOf(home);
  const message = `${nameOf(path)} belongs under ${place}; mend its indentation.`;
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
  const parsed = root.schema.safeParse(value, { error: () => "", jitless: times < paysFrom });
  if (parsed.success) return [];
  const found = problems(parsed.error.issues, value);
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
  const again = ofAliases(value, told, left);
  const faults = left.flatMap((problem) => {
    const own = textFileFaults(root, value, problem) ?? [fault(root, value, problem)];
    return again.has(problem) ? own.map((one) => ({ ...one, again: true })) : own;
  });
  return [...told, ...faults];
}
function ofAliases(value, told, left) {
  const known2 = /* @__PURE__ */ new Map();
  const isNew = (path, kind2) => {
    const lacks2 = kind2 === "missing";
    const at = valueAt(value, lacks2 ? path.slice(0, -1) : path);
    if (typeof at !== "object" || at === null) return true;
    const what = lacks2 ? `missing ${path.at(-1)}` : kind2;
    const own = known2.get(at) ?? /* @__PURE__ */ new Set();
    known2.set(at, own);
    return own.size < own.add(what).size;
  };
  for (const { spoils = [] } of told) isNew(spoils, "missing");
  return new Set(left.filter(({ path, kind: kind2 }) => !isNew(path, kind2)));
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
    const { rule, message, fix, ...place } = read;
    const fault2 = { path: [], part: "key", rule, message, place };
    return { configuration: {}, faults: [fix === void 0 ? fault2 : { ...fault2, edit: fix }] };
  }
  const root = rootField(Configuration);
  const faults = shapeFaults(root, read.value);
  const parsed = Configuration.safeParse(read.value);
  return {
    configuration: parsed.success ? parsed.data : {},
    faults: faults.map((fault2) => {
      const { path, part, at = path, fix } = fault2;
      const formed = { document: read, base: [], root, value: read.value };
      const edit = fix && fixedValue(formed, fix.at ?? at, fix);
      return { ...fault2, place: read.at(path, part), ...edit && { edit } };
    }),
    ...parsed.success && { at: read.at }
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
      const own = identity === "" ? item : member(item, identity);
      if (own === void 0 || faults.length > limits.shapeFaults) continue;
      const name = canonicalJson(own);
      const first = seen.get(name);
      if (first === void 0) {
        seen.set(name, index);
        continue;
      }
      const twin = isDeepStrictEqual(current[first], item);
      const what = identity === "" ? shown(own) : `\`${identity}\` ${shown(own)}`;
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
    const below = tree.below.get(segment);
    return below === void 0 ? child : grafted(child, below);
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

// src/source/referenced-file.ts
var headBytes = 64;
function referencedFiles(offer, references2, contents2) {
  const known2 = /* @__PURE__ */ new Map();
  const media = /* @__PURE__ */ new Map();
  const texts = [];
  const faults = [];
  for (const reference of references2) {
    const name = `${reference.kind} ${reference.written}`;
    const read = known2.get(name) ?? referenced(offer, reference, contents2);
    known2.set(name, read);
    if ("media" in read) media.set(reference.written, read.media);
    else if ("text" in read) texts.push([reference, read]);
    else faults.push([reference, read]);
  }
  return { media, texts, faults };
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
  const most = kind2 === "text" ? limits.textBytes : limits.mediaBytes;
  if (file.size > most) return { rule: "source/limit", message: `${shown(written)}: ${tooLarge(file.size, most)}` };
  const bytes = contents2.get(path);
  if (bytes === void 0) return { rule: "source/file-missing", message: `${shown(written)} could not be read.` };
  if (lfsPointer.every((code, index) => bytes[index] === code)) {
    const message = `${shown(written)} is a Git LFS pointer, not the file; check out with \`lfs: true\`.`;
    return { rule: "source/file-kind", message };
  }
  if (kind2 !== "text")
    return {
      media: { path, size: file.size, sha256: sha256(bytes), head: new Uint8Array(bytes.subarray(0, headBytes)) }
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

// src/source/view.ts
function without(value, paths) {
  return grafted(value, pathTree(paths.map((path) => [path, void 0])));
}

// src/source/offer-source.ts
function offerSource(outlined, contents2) {
  const { offer, documents } = outlined;
  const { media, texts, faults: unread } = referencedFiles(offer, outlined.references, contents2);
  const faults = [...outlined.faults];
  for (const [{ path, kind: kind2 }, fault2] of unread) {
    const at = kind2 === "text" ? [...path, "file"] : path;
    const { fix, ...told } = fault2;
    const place = placeIn(offer, documents, at, "value");
    faults.push({ path, part: "value", ...told, place, ...fix && { fix: { ...fix, at } } });
  }
  const broken = faults.flatMap(({ path }) => path === void 0 ? [] : [path]);
  const inFile = new Map(texts.map(([{ path }, file]) => [key(path), file]));
  const value = grafted(outlined.value, pathTree(texts.map(([{ path }, { text: text2 }]) => [path, text2])));
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
    at: (path, part, within) => {
      const read = inFile.get(key(path));
      if (read === void 0 || part === "key") return placeIn(offer, documents, path, part);
      return { file: `${offer.folder}/${read.path}`, ...within ? lines(read.text).range(within) : firstLine };
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
function placeIn(offer, documents, path, part) {
  const { file, base, document } = documentOf(documents, path);
  if (document !== void 0) return document.at(path.slice(base.length), part);
  return { file: `${offer.folder}/${offer.files.has(file) ? file : "offer.yml"}`, ...firstLine };
}
function form(value, type, broken) {
  const whole = without(value, parts(broken));
  const field = rootField(offersByType[type]);
  const shape = shapeFaults(field, whole).filter(unheard(broken));
  if (!shape.some(({ rule }) => rule === "shape/unknown-key")) return { type, field, shape };
  for (const meant2 of offerTypes.filter((other) => other !== type)) {
    const other = rootField(offersByType[meant2]);
    if (shapeFaults(other, { ...whole, type: meant2 }).filter(unheard(broken)).length > 0) continue;
    const [only, ...others] = shape;
    if (only !== void 0 && others.length === 0) {
      const whose = `${nameOf(only.path)} is a field of a ${offerTypeTitles[meant2]} offer`;
      const message2 = `${whose}, but \`type\` is ${shown(type)}; change one or the other.`;
      return { type, field, shape: [{ ...only, message: message2 }] };
    }
    const content = `the content is that of a ${offerTypeTitles[meant2]} offer`;
    const message = `\`type\` is ${shown(member(value, "type"))}, but ${content}; it must be ${shown(meant2)}.`;
    const guessed = broken.some((path) => path.length === 0);
    const fault2 = { path: ["type"], part: "value", rule: "shape/choice", message, fix: { value: meant2 } };
    return { type: meant2, field: other, shape: guessed ? [] : [fault2] };
  }
  return { type, field, shape };
}
function fieldOf({ field, value }, path) {
  return fieldAt(field, value, path);
}

// src/source/outline.ts
function outline(offer, content) {
  const documents = /* @__PURE__ */ new Map();
  const whole = wholeFolder(offer);
  const faults = whole === void 0 ? [...misplacedFiles(offer)] : [whole];
  for (const [path, bytes] of content) {
    const read = readDocument(`${offer.folder}/${path}`, bytes);
    if ("rule" in read) faults.push(documentFault(path, read));
    else documents.set(path, read);
  }
  const value = assembled(documents, faults);
  const text2 = content.get("offer.yml");
  const type = offerType(value, text2 === void 0 ? "" : decode(text2) ?? "");
  const found = references(rootField(offersByType[type]), value);
  const over = tooMuchNamed(offer, found);
  if (over !== void 0) faults.push({ path: [], part: "key", rule: "source/limit", message: over });
  const hopeless = whole !== void 0 || over !== void 0;
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
function wholeFolder({ folder, files }) {
  const itself = files.get("");
  const place = { file: itself === void 0 ? `${folder}/offer.yml` : folder, ...firstLine };
  if (itself !== void 0) {
    const message2 = `The folder of this offer is a ${itself.kind}; only plain files in plain folders are read.`;
    return { path: [], part: "key", rule: "source/file-kind", message: message2, place };
  }
  if (files.size <= limits.files) return void 0;
  const message = `The folder of this offer holds ${figure(files.size)} files; at most ${figure(limits.files)} are read.`;
  return { path: [], part: "key", rule: "source/limit", message, place };
}
function tooMuchNamed(offer, found) {
  if (found.length > limits.references)
    return `This offer names files ${figure(found.length)} times; at most ${figure(limits.references)} times are followed.`;
  const wanted2 = new Set(found.flatMap(({ written }) => readable(offer, written) ?? []));
  const size = [...wanted2].reduce((sum, path) => sum + (offer.files.get(path)?.size ?? 0), 0);
  if (size > limits.mediaTotalBytes)
    return `The files that this offer names have ${figure(size)} bytes together; at most ${figure(limits.mediaTotalBytes)} are read.`;
  const texts = found.filter(({ kind: kind2 }) => kind2 === "text").flatMap(({ written }) => readable(offer, written) ?? []);
  const bytes = texts.reduce((sum, path) => sum + (offer.files.get(path)?.size ?? 0), 0);
  return bytes > limits.textsBytes ? `The texts that this offer names have ${figure(bytes)} bytes together; at most ${figure(limits.textsBytes)} are read.` : void 0;
}
function misplacedFiles({ folder, files }) {
  const faults = [];
  const add = (path, at, rule, message) => faults.push({ path: at, part: "key", rule, message, place: { file: `${folder}/${path}`, ...firstLine } });
  if (!files.has("offer.yml")) {
    add(
      "offer.yml",
      [],
      "source/file-missing",
      `\`${clip(folder, 100)}\` has no offer.yml; a folder here is an offer, named by its ID.`
    );
  }
  for (const [path, file] of files) {
    const plan2 = planOf(path);
    const plansItself = path === "plans";
    const content = path === "offer.yml" || plan2 !== void 0 || plansItself;
    const at = plan2 !== void 0 ? ["plans", plan2] : plansItself ? ["plans"] : [];
    const yaml = /\.ya?ml$/i.test(path);
    const fault2 = content ? contentFault(file) : void 0;
    if (fault2 !== void 0) add(path, at, fault2.rule, fault2.message);
    else if (yaml && !content)
      add(
        path,
        ["plans", path],
        "source/file-unused",
        "Nothing reads this file: an offer is `offer.yml`, and its plans are `plans/<plan-id>.yml`."
      );
  }
  return faults;
}
function documentFault(path, { rule, message, fix, ...place }) {
  const plan2 = planOf(path);
  const at = plan2 === void 0 ? [] : ["plans", plan2];
  return { path: at, part: "key", rule, message, place, ...fix && { edit: fix } };
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
  const known2 = offerTypes.find((type) => type === said) ?? offerTypes.find((type) => letters2(type) === letters2(String(said))) ?? offerTypes.find((type) => type === nearest(String(said), offerTypes));
  if (known2 !== void 0) return known2;
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
  const named = outlined.wanted.flatMap((path) => offer.files.get(path) ?? []);
  return offerSource(outlined, await contents(tree, offer, named));
}
async function contents(tree, { folder }, files) {
  const read = async (file) => [file.path.slice(folder.length + 1), await tree.read(file)];
  return new Map(await Promise.all(files.map(read)));
}
async function readSettings(tree, root) {
  const path = root === "" ? configurationFile : `${root}/${configurationFile}`;
  const listing = await tree.list(path.slice(0, path.lastIndexOf("/")));
  const file = listing.find((one) => one.path === path);
  if (file === void 0) return { configuration: {}, faults: [] };
  return unreadable(file) ?? readConfiguration(path, await tree.read(file));
}
async function offerFilesAt(tree, folder) {
  const parent = folder.slice(0, folder.lastIndexOf("/"));
  return offerFolders(parent, await tree.list(folder)).find((one) => one.folder === folder);
}

// src/measure/starts-as-pdf.ts
var signature = [37, 80, 68, 70, 45];
function startsAsPdf(bytes) {
  return signature.every((byte, index) => bytes[index] === byte);
}

// src/rules/measured-file.ts
function measured(media) {
  const known2 = ofOffers.get(media) ?? new Map([...media].map(([written, file]) => [written, measuredFile(file)]));
  ofOffers.set(media, known2);
  return known2;
}
var ofOffers = /* @__PURE__ */ new WeakMap();
var measuredFile = ({ path, size, sha256: sha2562, head }) => ({
  ...{ path, size, sha256: sha2562, png: pngHeader(head), pdf: startsAsPdf(head) }
});

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
function judgeConfiguration(own, { configuration: trusted }, today, idle, rules = registry) {
  const told = ({ id, severity }, path, place, message) => ({
    ...place,
    rule: id,
    severity,
    offer: void 0,
    page: void 0,
    path,
    message
  });
  const form2 = own.faults.flatMap((fault2) => {
    const { path = [], message, place, edit } = fault2;
    const rule = formRule(fault2, rules);
    if (rule === void 0 || place === void 0) return [];
    return [{ ...told(rule, path, place, message), ...edit && { fix: edit } }];
  });
  const { configuration, at } = own;
  if (at === void 0) return form2;
  const subject = { configuration, trusted, rules: new Map(registry.map((rule) => [rule.id, rule])), today, idle };
  const meaning = rules.flatMap((rule) => {
    if (rule.scope !== "configuration") return [];
    return rule.check(subject).map(({ path, part = "value", message }) => told(rule, path, at(path, part), message));
  });
  return [...form2, ...meaning];
}
function rulesOf(type, rules) {
  const known2 = picked.get(rules) ?? /* @__PURE__ */ new Map();
  picked.set(rules, known2);
  const own = known2.get(type) ?? rules.filter((rule) => "appliesTo" in rule).filter((rule) => rule.appliesTo.includes(type));
  known2.set(type, own);
  return own;
}
var picked = /* @__PURE__ */ new WeakMap();
var offerSubject = ({ id, view, media }, facts2) => ({
  ...{ id, offer: view, media: measured(media), facts: facts2 }
});
function formFinding(source, fault2, rules) {
  const { path = [], at = path, part, message, place, fix, edit, again } = fault2;
  const rule = formRule(fault2, rules);
  if (rule === void 0 || again) return [];
  const told = finding(source, rule, path, place ?? source.at(at, part), message);
  return [{ finding: told, cause: cause(told, part), ...mending(source, at, fix, edit) }];
}
function formRule({ rule, general }, rules) {
  return rules.find(({ id }) => id === rule) ?? rules.find(({ id }) => id === general);
}
function ruleFinding(source, rule, fault2) {
  const { path, part = "value", within, message, fix } = fault2;
  const reads = rule.reads.map((pattern) => pinned(pattern.split("/").slice(1), path));
  const unsure = reads.some((read) => source.faults.some((form2) => obscures(source, form2, read)));
  if (unsure) return [];
  const told = finding(source, rule, path, source.at(path, part, within), message);
  return [{ finding: told, cause: cause(told, "key"), ...mending(source, path, fix) }];
}
function mending(source, path, fix, edit) {
  if (edit !== void 0) return { mend: () => edit };
  return fix === void 0 ? {} : { mend: () => source.fixed(fix.at ?? path, fix) };
}
function finding(source, rule, path, place, message) {
  const page2 = rule.page ?? fieldOf(source, path).facts.page;
  return { ...place, rule: rule.id, severity: rule.severity, offer: source.id, page: page2, path, message };
}
function concerns({ reads }, fault2, path) {
  const is = (segments) => segments.length === path.length && segments.every((segment, index) => segment === String(path[index]));
  return is(fault2.path.map(String)) || reads.some((pattern) => is(pinned(pattern.split("/").slice(1), fault2.path)));
}
function pinned(pattern, path) {
  const bound = [...pattern];
  for (const [index, segment] of pattern.entries()) {
    const own = path[index];
    if (own === void 0 || segment !== "*" && segment !== String(own)) break;
    bound[index] = String(own);
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
function cause(finding2, part) {
  const { file, line: line2, column, rule, path } = finding2;
  const place = [file, line2, column];
  const own = [...place, rule, path.findLast((segment) => typeof segment === "string")];
  return JSON.stringify(part === "value" ? place : own);
}
function settled(candidates) {
  const causes = /* @__PURE__ */ new Map();
  for (const candidate of candidates) if (!causes.has(candidate.cause)) causes.set(candidate.cause, candidate);
  const place = ({ file, line: line2, column }) => JSON.stringify([file, line2, column]);
  const told = [...causes.values()];
  const wrong = new Set(told.flatMap(({ finding: finding2 }) => finding2.severity === "notice" ? [] : [place(finding2)]));
  const order = ({ finding: a }, { finding: b }) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
  const sorted = told.filter(({ finding: finding2 }) => finding2.severity !== "notice" || !wrong.has(place(finding2))).sort(order);
  const mended = new Set(sorted.filter(({ mend }) => mend !== void 0).slice(0, limits.fixes));
  return sorted.map((candidate) => {
    const fix = mended.has(candidate) ? candidate.mend?.() : void 0;
    return fix === void 0 ? candidate.finding : { ...candidate.finding, fix };
  });
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
  offerFilesAt,
  startsAsPdf,
  judgeOffer,
  knownFindings,
  judgeConfiguration,
  offerSubject,
  ruleFinding,
  overlaps,
  settled
};
