/** What customers read and see: listings, their pictures and films, and the properties of an offer. */
import * as z from 'zod';
import { ContentState, closedResource, Email, Reference, Text, WebUrl } from './values.ts';

const Contact = z.strictObject({
  name: Text,
  email: Email.optional(),
  phone: Text.optional(),
  url: WebUrl.optional(),
});

const listingFields = {
  product: Reference,
  languageId: Text,
  title: Text.optional(),
  description: Text.optional(),
  searchResultSummary: Text.optional(),
  shortDescription: Text.optional(),
  privacyPolicyLink: Text.optional(),
  generalLinks: z.array(z.looseObject({ displayText: Text, link: WebUrl })).optional(),
  globalSupportWebsite: Text.optional(),
  governmentSupportWebsite: Text.optional(),
  supportContact: Contact.optional(),
  engineeringContact: Contact.optional(),
  cloudSolutionProviderContact: Contact.optional(),
  cloudSolutionProviderMarketingMaterials: Text.optional(),
  lifecycleState: ContentState,
};

/** That of a SaaS offer has two fields more (field map of the Suger SDK). */
export const Listing = z.discriminatedUnion('kind', [
  closedResource({ kind: z.literal('azureVM'), ...listingFields }),
  closedResource({ kind: z.literal('azureContainer'), ...listingFields }),
  closedResource({
    kind: z.literal('azureSaaS'),
    ...listingFields,
    gettingStartedInstructions: Text.optional(),
    searchKeywords: z.array(Text).max(3).optional(),
  }),
]);

export const assetTypes = [
  'azureLogoSmall',
  'azureLogoMedium',
  'azureLogoLarge',
  'azureLogoWide',
  'azureLogoScreenshot',
  'azureLogoHero',
  'pdfDocument',
] as const;

export const ListingAsset = closedResource({
  kind: z.literal('azure'),
  product: Reference,
  listing: Reference,
  languageId: Text,
  type: z.enum(assetTypes),
  url: WebUrl.optional(),
  description: Text.optional(),
  displayOrder: z.int().min(0).optional(),
  fileName: Text.optional(),
  friendlyName: Text.optional(),
  lifecycleState: ContentState,
});

export const ListingTrailer = closedResource({
  kind: z.literal('azure'),
  product: Reference,
  listing: Reference,
  streamingUrl: WebUrl.optional(),
  assets: z
    .strictObject({
      'en-us': z.strictObject({ title: Text, imageList: z.array(z.strictObject({ url: WebUrl })).length(1) }),
    })
    .optional(),
  lifecycleState: ContentState,
});

export const PlanListing = closedResource({
  kind: z.enum(['azureVM-plan', 'azureSaaS-plan', 'azureContainer-plan']),
  product: Reference,
  plan: Reference,
  languageId: Text,
  name: Text.optional(),
  summary: Text.optional(),
  description: Text.optional(),
  lifecycleState: ContentState,
});

const Amendment = z.looseObject({
  terms: Text.optional(),
  tenants: z
    .looseObject({
      manualEntries: z.array(z.looseObject({ id: Text.optional(), description: Text.optional() })).optional(),
    })
    .optional(),
});

const ByName = z.record(z.string(), z.unknown());

const propertyFields = {
  product: Reference,
  categories: ByName,
  termsConditions: z.enum(['custom', 'standardMicrosoft']),
  termsOfUse: Text.optional(),
  termsOfUseUrl: Text.optional(),
  standardContractAmendment: Text.optional(),
  customAmendments: z.array(Amendment).optional(),
  lifecycleState: ContentState,
};

/** Those of a SaaS offer have three fields more (field map of the Suger SDK). */
export const Property = z.discriminatedUnion('kind', [
  closedResource({ kind: z.literal('azureVM'), ...propertyFields }),
  closedResource({ kind: z.literal('azureContainer'), ...propertyFields }),
  closedResource({
    kind: z.literal('azureSaaS'),
    ...propertyFields,
    appVersion: Text.optional(),
    industries: ByName.optional(),
    cloudIndustries: ByName.optional(),
  }),
]);
