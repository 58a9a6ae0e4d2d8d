/**
 * What a right offer looks like, written down a second time from Microsoft's resource schemas and the decisions in docs, so
 * that faults are made of what should hold and not of what the program happens to know.
 */
import {
  amount,
  any,
  choice,
  type Fields,
  fields,
  flag,
  format,
  free,
  label,
  list,
  type Noun,
  orNull,
  picture,
  prose,
  secret,
  table,
  text,
  whole,
  word,
} from './noun.ts';

const guid = format('guid');
const url = format('url');
const secureUrl = format('secureUrl');
const email = format('email');
const price = amount(0, 1_000_000_000);

const contact = fields({ name: text(100), email, phone: format('phone'), 'url?': url });

const deprecation = fields({
  'dateOffset?': format('duration'),
  'reason?': word('criticalSecurityIssue', 'endOfSupport', 'other'),
  'alternative?': text(50),
});

const subscriptionKind = word(
  'payAsYouGo',
  'enterpriseAgreement',
  'msdn',
  'msdnDevTest',
  'mpn',
  'freeTrial',
  'sponsored',
  'azurePass',
  'azureForStudents',
  'csp',
  'dreamSpark',
  'azureInOpen',
);

const contactEmail = list(email);

const customerLeads = choice('leadDestination', {
  none: {},
  table: {
    tableLeadConfiguration: fields({ storageAccountConnectionString: secret, 'contactEmail?': contactEmail }),
  },
  dynamics: {
    dynamicsLeadConfiguration: choice('authentication', {
      azureAD: {
        instanceUrl: url,
        'contactEmail?': contactEmail,
        applicationId: guid,
        applicationKey: secret,
        directoryId: guid,
      },
      office365: { instanceUrl: url, 'contactEmail?': contactEmail, username: text(128), password: secret },
    }),
  },
  email: { emailLeadConfiguration: fields({ contactEmail: list(email, 1) }) },
  httpsEndpoint: {
    httpsEndpointLeadConfiguration: fields({ httpsEndpointUrl: secureUrl, 'contactEmail?': contactEmail }),
  },
  marketo: {
    marketoLeadConfiguration: fields({
      serverId: format('serverId'),
      munchkinId: format('munchkinId'),
      formId: format('formId'),
      'contactEmail?': contactEmail,
    }),
  },
  salesforce: {
    salesforceLeadConfiguration: fields({
      objectIdentifier: format('salesforceId'),
      'contactEmail?': contactEmail,
    }),
  },
});

const properties: Fields = {
  categories: table('category', list(format('subcategory'), 0, 2, ''), 2),
  termsConditions: word('custom', 'standardMicrosoft'),
  'termsOfUse?': prose(10_000),
  'termsOfUseUrl?': url,
  'standardContractAmendment?': prose(10_000),
  'customAmendments?': list(
    fields({
      terms: prose(10_000),
      tenants: fields({ manualEntries: list(fields({ id: guid, 'description?': text(200) }), 1, 10, 'id') }),
    }),
    0,
    10,
  ),
};

const screenshots = (least: number) => list(fields({ image: picture('screen'), caption: text(100) }), least, 5);

const listing = (shortDescription: string, screens: string): Fields => ({
  title: text(200),
  searchResultSummary: text(100),
  [shortDescription]: prose(256),
  description: prose(5000),
  privacyPolicyLink: url,
  'generalLinks?': list(fields({ displayText: text(255), link: url }), 0, 25),
  'globalSupportWebsite?': url,
  governmentSupportWebsite: url,
  supportContact: contact,
  engineeringContact: contact,
  'cloudSolutionProviderContact?': contact,
  'cloudSolutionProviderMarketingMaterials?': url,
  media: fields({
    logos: fields({
      large: picture('logo'),
      'small?': picture('small'),
      'medium?': picture('medium'),
      'wide?': picture('wide'),
      'hero?': picture('hero'),
    }),
    [screens]: screenshots(screens.endsWith('?') ? 0 : 1),
    'videos?': list(fields({ title: text(255), streamingUrl: url, thumbnail: picture('screen') }), 0, 5),
    'documents?': list(fields({ pdf: { kind: 'file', shape: 'pdf' }, friendlyName: text(255) }), 0, 3),
  }),
});

const offer: Fields = {
  id: format('offerId'),
  type: word('virtual-machine', 'core-virtual-machine', 'software-as-a-service'),
  alias: text(120),
  'customerLeads?': customerLeads,
  'testDrive?': choice('enabled', {
    false: {},
    true: {
      type: word(
        'azureResourceManager',
        'dynamicsForBusinessCentral',
        'dynamicsForCustomerEngagement',
        'dynamicsForOperations',
        'logicApp',
        'powerBi',
      ),
    },
  }),
  'reseller?': fields({
    resellerChannelState: word('notSet', 'none', 'some', 'all', 'terminated'),
    'audiences?': list(free),
  }),
  'notesForCertification?': prose(3000),
  'availability?': word('available', 'stopped'),
  'deprecationSchedule?': deprecation,
  'api?': free,
};

const plan: Fields = {
  id: format('planId'),
  alias: text(125),
  'displayRank?': whole(0, 2_147_483_647),
  'availability?': word('available', 'stopped'),
  'deprecationSchedule?': deprecation,
  'api?': free,
  visibility: word('visible', 'hidden'),
  audience: word('public', 'private'),
  'privateAudiences?': list(
    choice('type', {
      subscription: { id: guid, 'kind?': subscriptionKind, 'label?': label },
      tenant: { id: guid, 'label?': label },
    }),
    0,
    20_000,
    'id',
  ),
  'customerMarkets?': word('customMarkets', 'allMarkets', 'allTaxRemittedMarkets'),
  'markets?': list(format('market'), 1, any, ''),
  'billingTag?': text(100),
  'trial?': orNull(fields({ type: word('day', 'week', 'month', 'year'), value: whole(1, 365) })),
};

const blob: Fields = { uri: format('blobUrl'), 'sas?': secret };
const imageType = word('x64Gen1', 'x64Gen2', 'arm64Gen2');
const pricePerCoreSize = table('coreSize', price);

const operatingSystem = (...types: string[]): Fields => ({ type: word(...types), friendlyName: text(100) });

const vmProperties: Fields = {
  'supportsExtensions?': flag,
  'supportsBackup?': flag,
  'supportsAcceleratedNetworking?': flag,
  'isNetworkVirtualAppliance?': flag,
  'supportsNVMe?': flag,
  'supportsCloudInit?': flag,
  'supportsAadLogin?': flag,
  'supportsHibernation?': flag,
  'supportsRemoteConnection?': flag,
  'requiresCustomArmTemplate?': flag,
};

const technicalConfiguration: Fields = {
  operatingSystem: choice('family', {
    windows: operatingSystem(
      'windowsServer2008R2',
      'windowsServer2012',
      'windowsServer2012R2',
      'windowsServer2012R2Datacenter',
      'windowsServer2016',
      'windowsServer2019',
      'windowsServer2022',
      'windowsServer2022DatacenterAzureEdition',
      'windowsServerVersion20H2',
      'windowsServerVersion2004',
      'other',
    ),
    linux: operatingSystem(
      'debian',
      'centos',
      'openSolaris',
      'redHat',
      'ubuntu',
      'suse',
      'cblMariner',
      'oracleLinux',
      'other',
    ),
  }),
  'recommendedVmSizes?': list(format('vmSize'), 0, 6),
  'openPorts?': list(
    fields({ label: format('portLabel'), portRange: format('portRange'), protocol: word('tcp', 'udp', 'both') }),
    0,
    100,
    'label',
  ),
  'vmProperties?': fields(vmProperties),
  skus: list(fields({ imageType, skuId: format('skuId'), 'securityType?': list(text(50)) }), 1, 3, 'imageType'),
  vmImageVersions: list(
    fields({
      versionNumber: format('version'),
      vmImages: list(
        fields({
          imageType,
          source: choice('sourceType', {
            sasUri: {
              osDisk: fields(blob),
              'dataDisks?': list(fields({ lunNumber: whole(0, 15), ...blob }), 0, 16, 'lunNumber'),
            },
            sharedImageGallery: { sharedImage: fields({ tenantId: guid, resourceId: format('galleryImage') }) },
          }),
        }),
        1,
        3,
        'imageType',
      ),
      'availability?': word('available', 'stopped'),
      'deprecationSchedule?': deprecation,
    }),
    1,
    any,
    'versionNumber',
  ),
  'basePlan?': text(50),
  'reuseTechnicalConfigurationState?': word('enable', 'detach'),
};

const deployedPlan: Fields = {
  ...plan,
  'azureRegions?': list(word('azureGlobal', 'azureGovernment', 'azureGermany', 'azureChina'), 1, any, ''),
  'azureGovernmentCertifications?': list(fields({ name: text(255), link: url }), 0, 100),
  'usedBy?': list(text(200), 1),
  listing: fields({ 'en-us': fields({ name: text(200), summary: text(100), description: prose(3000) }) }),
  pricing: choice('licenseModel', {
    byol: {},
    payAsYouGo: {
      corePricing: choice('priceInputOption', {
        free: {},
        flat: { price },
        perCore: { pricePerCore: price },
        perCoreSize: { pricePerCoreSize },
        perMarketAndCoreSize: {
          prices: list(
            fields({
              markets: list(format('market'), 1, any, ''),
              currency: format('currency'),
              prices: pricePerCoreSize,
            }),
            1,
          ),
        },
      }),
    },
  }),
  'softwareReservation?': orNull(
    list(fields({ type: word('month', 'year'), term: whole(1, 5), percentageSave: amount(0, 100) })),
  ),
};

const virtualMachinePlan = fields({ ...deployedPlan, technicalConfiguration: fields(technicalConfiguration) });

const coreVirtualMachinePlan = fields({
  ...deployedPlan,
  technicalConfiguration: fields({
    ...technicalConfiguration,
    'softwareType?': text(50),
    'vmProperties?': fields({
      ...vmProperties,
      'availableToFreeAccounts?': flag,
      'supportsClientHub?': flag,
      'supportsHubOnOffSwitch?': flag,
      'supportsSriov?': flag,
    }),
  }),
});

const virtualMachineOffer = fields({
  ...offer,
  properties: fields(properties),
  listing: fields({ 'en-us': fields(listing('shortDescription', 'screenshots?')) }),
  previewAudiences: list(
    fields({ type: word('subscription'), id: guid, 'kind?': subscriptionKind, 'label?': label }),
    1,
    100,
    'id',
  ),
});

const term = fields({ type: word('month', 'year'), value: whole(1, 5) });
const usd = word('usd');
const terms = list(fields({ billingTerm: term, 'paymentOption?': term, pricePerPaymentInUsd: price }), 1);

const saasPlan = fields({
  ...plan,
  listing: fields({ 'en-us': fields({ name: text(200), description: prose(3000) }) }),
  pricing: fields({
    recurrentPrice: choice('recurrentPriceMode', {
      flatRate: { priceInputOption: usd, prices: terms },
      perUser: {
        priceInputOption: usd,
        'userLimits?': fields({ min: whole(1, 10_000_000), max: whole(1, 10_000_000) }),
        prices: terms,
      },
    }),
    'customMeters?': fields({
      priceInputOption: usd,
      meters: table(
        'meterId',
        fields({
          pricePerPaymentInUsd: price,
          'includedQuantities?': list(fields({ billingTerm: term, 'quantity?': amount(0, any), 'isInfinite?': flag })),
        }),
      ),
    }),
  }),
});

const saasOffer = fields({
  ...offer,
  setup: fields({
    sellThroughMicrosoft: flag,
    'useMicrosoftLicenseManagementService?': flag,
    'requireLicenseForInstall?': flag,
    'callToAction?': word('free', 'freeTrial', 'contactMe'),
    'accessUrl?': url,
  }),
  properties: fields({ ...properties, 'appVersion?': text(50) }),
  listing: fields({
    'en-us': fields({
      ...listing('shortDescription?', 'screenshots'),
      'gettingStartedInstructions?': prose(3000),
      'searchKeywords?': list(text(50), 0, 3),
    }),
  }),
  'previewAudiences?': list(fields({ email, 'label?': label }), 1, 20, 'email'),
  'technicalConfiguration?': fields({
    landingPageUrl: secureUrl,
    connectionWebhook: secureUrl,
    azureAdTenantId: guid,
    azureAdAppId: guid,
  }),
  'customMeters?': table('meterId', fields({ displayName: text(100), unitOfMeasure: text(100) })),
});

/** The nouns of an offer's files, by its type. */
export const nouns = {
  'virtual-machine': { offer: virtualMachineOffer, plan: virtualMachinePlan },
  'core-virtual-machine': { offer: virtualMachineOffer, plan: coreVirtualMachinePlan },
  'software-as-a-service': { offer: saasOffer, plan: saasPlan },
} as const satisfies Record<string, { offer: Noun; plan: Noun }>;

/** `.github/offerlane.yml`. */
export const configuration = fields({
  version: whole(1, 1),
  'publisher?': format('publisher'),
  'offers?': format('folder'),
  'failOn?': word('error', 'warning', 'notice', 'never'),
});
