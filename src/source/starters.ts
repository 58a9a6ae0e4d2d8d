/**
 * The files of an offer that is to be written, by type. What only the publisher knows is left empty, for an empty value is told at its
 * line; nothing stands there that could be taken for an answer.
 */
import type { OfferType } from '../../schemas/words.ts';
import { schemaLine } from './offer-folder.ts';

/** The texts of `offer.yml` and of a plan's file, after their IDs. */
interface Starter {
  readonly offer: string;
  readonly plan: (id: string) => string;
}

const properties = `
# Properties: where customers find the offer, and under which terms they buy it.
properties:
  # Up to two categories, each with up to two subcategories, such as \`networking: [connectivity]\`.
  categories:
  termsConditions: # standardMicrosoft, or custom with termsOfUse or termsOfUseUrl
`;

const people = `    privacyPolicyLink: # https://…
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

const screenshots = `      screenshots:
        - image: # media/screen.png, a PNG of 1280 x 720 pixels
          caption:
`;

const machineListing = `
# Listing: what customers read. A long text may stand in a file: { file: description.html }.
listing:
  en-us:
    title:
    searchResultSummary: # one line, up to 100 characters
    shortDescription: # up to 256 characters
    description: # up to 5,000 characters, simple HTML
${people}`;

const subscriptions = `
# Preview audience: the Azure subscriptions that see the preview before customers see the offer.
previewAudiences:
  - type: subscription
    id: # the subscription's GUID
    kind: # payAsYouGo, enterpriseAgreement, …
`;

const leads = `
# Customer leads: where the marketplace sends who asked for the offer. Add \`customerLeads\` to have them sent to you.
`;

const planListing = (summary: string) => `
# Listing: what customers read of the plan.
listing:
  en-us:
    name:
${summary}    description:
`;

const sale = `
# Pricing and availability: who can buy the plan, where, and for how much.
visibility: # visible, or hidden: deployed by a template alone
audience: # public, or private with privateAudiences
markets: # a list of countries and regions in lower case, such as [us, gb]; or customerMarkets: allMarkets in its place
`;

const regions = `
# Setup: the clouds that the plan is in.
azureRegions: # [azureGlobal], [azureGovernment] or both
`;

const machinePrice = `pricing:
  licenseModel: # payAsYouGo with corePricing, or byol
`;

const image = (plan: string) => `
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

const starters = {
  'virtual-machine': {
    offer: `${properties}${machineListing}${screenshots}${subscriptions}${leads}`,
    plan: (id) => `${regions}${planListing('    summary:\n')}${sale}${machinePrice}${image(id)}`,
  },
  'core-virtual-machine': {
    offer: `${properties}${machineListing}${subscriptions}`,
    plan: (id) => `${planListing('    summary:\n')}${sale}${machinePrice}${image(id)}`,
  },
  'software-as-a-service': {
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
  landingPageUrl: # https://…, where customers arrive after the purchase
  connectionWebhook: # https://…, which is told of each change of a subscription
  azureAdTenantId: # a GUID
  azureAdAppId: # a GUID
${leads}`,
    plan: () => `${planListing('')}${sale}pricing:
  recurrentPrice:
    recurrentPriceMode: # flatRate or perUser, with priceInputOption and prices beside it
`,
  },
} as const satisfies Readonly<Partial<Record<OfferType, Starter>>>;

export type StartedType = keyof typeof starters;

/** The types that an offer can be begun with. */
export const startedTypes = Object.keys(starters) as readonly StartedType[];

/** The files of a new offer with one plan, by paths from its folder. */
export function startedOffer(type: StartedType, id: string, plan: string): ReadonlyMap<string, string> {
  const starter: Starter = starters[type];
  const setup = `id: ${id} # in the address of the offer; it never changes\ntype: ${type}\nalias: # what your team calls it; customers never see it\n`;
  const own = `id: ${plan} # the name of this file; it never changes\nalias: # what your team calls it; customers never see it\n`;
  return new Map([
    ['offer.yml', `${schemaLine('offer')}${setup}${starter.offer}`],
    [`plans/${plan}.yml`, `${schemaLine(`${type}-plan`)}${own}${starter.plan(plan)}`],
  ]);
}

/** A configuration for a publisher that has none. */
export function startedConfiguration(publisher: string | undefined): string {
  const account =
    publisher === undefined ? 'publisher: # your publisher ID in Partner Center' : `publisher: ${publisher}`;
  return `${schemaLine('configuration')}version: 1\n${account}\noffers: offers # the folder that holds them\nfailOn: error # the least severity that fails a pull request\n`;
}

/** A workflow that judges pull requests, as docs/action.md has it. */
export const startedWorkflow = `name: Offers
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
