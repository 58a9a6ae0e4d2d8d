/** Which field of an offer is which field of which resource: the one table that is read in both directions. */
import type { OfferType, Path } from '../../schemas/words.ts';
import { productTypes } from './product-type.ts';

export interface Mapping {
  readonly type: string;
  readonly of: 'offer' | 'plan';
  /** Where its fields stand, from the offer or the plan. */
  readonly place: Path;
  /** One for each language below the place. */
  readonly perLanguage?: true;
  /** The fields, by the resource's names; where the offer's name is another, it is in `renamed`. */
  readonly fields: readonly string[];
  /** The whole block stands in this one field of the resource. */
  readonly wrapped?: string;
  /** It is there whether or not it has fields. */
  readonly always?: true;
}

/** What the offer calls a field that the API calls otherwise. */
export const renamed: Readonly<Record<string, string>> = { lifecycleState: 'availability' };

const property = {
  type: 'property',
  of: 'offer',
  place: ['properties'],
  fields: [
    'categories',
    'termsConditions',
    'termsOfUse',
    'termsOfUseUrl',
    'standardContractAmendment',
    'customAmendments',
    'appVersion',
  ],
} as const satisfies Mapping;

const listing = {
  type: 'listing',
  of: 'offer',
  place: ['listing'],
  perLanguage: true,
  fields: [
    'title',
    'searchResultSummary',
    'shortDescription',
    'description',
    'gettingStartedInstructions',
    'searchKeywords',
    'privacyPolicyLink',
    'generalLinks',
    'globalSupportWebsite',
    'governmentSupportWebsite',
    'supportContact',
    'engineeringContact',
    'cloudSolutionProviderContact',
    'cloudSolutionProviderMarketingMaterials',
  ],
} as const satisfies Mapping;

const leads = ['table', 'blob', 'dynamics', 'email', 'httpsEndpoint', 'marketo', 'salesforce'];

const ofEveryOffer: readonly Mapping[] = [
  { type: 'product', of: 'offer', place: [], fields: ['alias'], always: true },
  property,
  listing,
  {
    type: 'customer-leads',
    of: 'offer',
    place: ['customerLeads'],
    fields: ['leadDestination', ...leads.map((name) => `${name}LeadConfiguration`)],
  },
  { type: 'test-drive', of: 'offer', place: ['testDrive'], fields: ['enabled', 'type'] },
  { type: 'reseller', of: 'offer', place: ['reseller'], fields: ['resellerChannelState', 'audiences'] },
  { type: 'price-and-availability-offer', of: 'offer', place: [], fields: ['previewAudiences'] },
];

const ofEveryPlan: readonly Mapping[] = [
  {
    type: 'plan',
    of: 'plan',
    place: [],
    fields: [
      'alias',
      'azureRegions',
      'azureGovernmentCertifications',
      'displayRank',
      'lifecycleState',
      'deprecationSchedule',
    ],
    always: true,
  },
  {
    type: 'plan-listing',
    of: 'plan',
    place: ['listing'],
    perLanguage: true,
    fields: ['name', 'summary', 'description'],
  },
  {
    type: 'price-and-availability-plan',
    of: 'plan',
    place: [],
    fields: [
      'visibility',
      'audience',
      'privateAudiences',
      'customerMarkets',
      'markets',
      'billingTag',
      'pricing',
      'trial',
      'softwareReservation',
    ],
  },
];

const virtualMachine = (type: OfferType): Mapping => ({
  type: productTypes[type].technicalConfiguration,
  of: 'plan',
  place: ['technicalConfiguration'],
  fields: [
    'operatingSystem',
    'softwareType',
    'recommendedVmSizes',
    'openPorts',
    'vmProperties',
    'skus',
    'vmImageVersions',
    'basePlan',
    'reuseTechnicalConfigurationState',
  ],
});

const setup = {
  type: 'commercial-marketplace-setup',
  of: 'offer',
  place: ['setup'],
  fields: [
    'sellThroughMicrosoft',
    'useMicrosoftLicenseManagementService',
    'requireLicenseForInstall',
    'callToAction',
    'accessUrl',
  ],
} as const satisfies Mapping;

/** The mappings of an offer type, in the order in which its resources are written. */
export const mappings: Readonly<Record<OfferType, readonly Mapping[]>> = {
  'virtual-machine': [...ofEveryOffer, ...ofEveryPlan, virtualMachine('virtual-machine')],
  'core-virtual-machine': [...ofEveryOffer, ...ofEveryPlan, virtualMachine('core-virtual-machine')],
  'software-as-a-service': [
    ...ofEveryOffer,
    setup,
    {
      type: 'software-as-a-service-technical-configuration',
      of: 'offer',
      place: ['technicalConfiguration'],
      fields: ['landingPageUrl', 'connectionWebhook', 'azureAdTenantId', 'azureAdAppId'],
    },
    {
      type: 'price-and-availability-custom-meter',
      of: 'offer',
      place: ['customMeters'],
      fields: [],
      wrapped: 'customMeters',
    },
    ...ofEveryPlan,
  ],
  container: [
    ...ofEveryOffer,
    setup,
    ...ofEveryPlan,
    {
      type: productTypes.container.technicalConfiguration,
      of: 'plan',
      place: ['technicalConfiguration'],
      fields: ['payloadType', 'imageRepositoryDetails', 'imageTags', 'clusterExtensionType', 'cnabReferences'],
    },
  ],
  // The ingestion API does not take them: product-type.ts says so to who asks.
  'azure-application': [],
};
