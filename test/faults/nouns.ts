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
  blob: {
    blobLeadConfiguration: fields({
      storageAccountConnectionString: secret,
      containerName: format('planId'),
      'contactEmail?': contactEmail,
    }),
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

const testDrive = choice('enabled', {
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
    listing: fields({
      'en-us': fields({
        description: prose(3000),
        accessInformation: prose(10_000),
        userManual: { kind: 'file', shape: 'pdf' },
        'videos?': list(fields({ title: text(255), streamingUrl: url, thumbnail: picture('still') }), 0, 5),
      }),
    }),
    technicalConfiguration: fields({
      package: { kind: 'file', shape: 'zip' },
      regions: list(format('region'), 1, any, ''),
      hotInstances: whole(1, 1000),
      'warmInstances?': whole(0, 1000),
      'coldInstances?': whole(0, 1000),
      testDriveDuration: whole(1, 999),
      'maxConcurrentTestDrives?': whole(1, 10_000),
      'instanceUri?': secureUrl,
      'instanceWebApiUri?': secureUrl,
      'roleName?': text(255),
      azureSubscriptionId: guid,
      azureAdTenantId: guid,
      azureAdAppId: guid,
      azureAdAppKey: secret,
    }),
  },
});

const nobody: Fields = { 'audiences?': list(free, 0, 0) };

const offer: Fields = {
  id: format('offerId'),
  type: word('virtual-machine', 'core-virtual-machine', 'software-as-a-service', 'container', 'azure-application'),
  alias: text(120),
  'customerLeads?': customerLeads,
  'testDrive?': testDrive,
  'reseller?': choice('resellerChannelState', {
    notSet: nobody,
    none: nobody,
    some: {
      audiences: list(fields({ type: word('subscription'), id: guid, 'description?': text(200) }), 1, any, 'id'),
    },
    all: nobody,
    terminated: nobody,
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

const clouds: Fields = {
  'azureRegions?': list(word('azureGlobal', 'azureGovernment', 'azureGermany', 'azureChina'), 1, any, ''),
  'azureGovernmentCertifications?': list(fields({ name: text(255), link: url }), 0, 100),
  listing: fields({ 'en-us': fields({ name: text(200), summary: text(100), description: prose(3000) }) }),
};

const deployedPlan: Fields = {
  ...plan,
  ...clouds,
  'usedBy?': list(text(200), 1),
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

const previewAudiences = list(
  fields({ type: word('subscription'), id: guid, 'kind?': subscriptionKind, 'label?': label }),
  1,
  100,
  'id',
);

const virtualMachineOffer = fields({
  ...offer,
  properties: fields(properties),
  listing: fields({ 'en-us': fields(listing('shortDescription', 'screenshots?')) }),
  previewAudiences,
});

const term = fields({ type: word('month', 'year'), value: whole(1, 5) });
const usd = word('usd');
const terms = list(fields({ billingTerm: term, 'paymentOption?': term, pricePerPaymentInUsd: price }), 1);

const meterPrices = fields({
  priceInputOption: usd,
  meters: table(
    'meterId',
    fields({
      pricePerPaymentInUsd: price,
      'includedQuantities?': list(fields({ billingTerm: term, 'quantity?': amount(0, any), 'isInfinite?': flag })),
    }),
  ),
});
const meters = table('meterId', fields({ displayName: text(100), unitOfMeasure: text(100) }));

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
    'customMeters?': meterPrices,
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
  'customMeters?': meters,
});

const registry: Fields = {
  subscriptionId: guid,
  resourceGroupName: text(90),
  registryName: format('registryName'),
  repositoryName: format('repository'),
};

const containerPlan = fields({
  ...plan,
  ...clouds,
  'pricing?': choice('licenseModel', {
    byol: {},
    payAsYouGo: { systemMeterPricing: fields({ priceInputOption: format('counted'), price }) },
  }),
  technicalConfiguration: choice('payloadType', {
    image: {
      imageRepositoryDetails: fields({ ...registry, userName: text(255), password: secret }),
      imageTags: list(format('imageTag'), 1, 16, ''),
    },
    cnab: {
      clusterExtensionType: format('extensionType'),
      cnabReferences: list(
        fields({ tenantId: guid, ...registry, tag: format('bundleTag'), digest: format('digest') }),
        1,
        100,
      ),
    },
  }),
});

const { 'testDrive?': _, ...containerFields } = offer;

const containerOffer = fields({
  ...containerFields,
  'setup?': fields({ sellThroughMicrosoft: flag }),
  properties: fields(properties),
  listing: fields({ 'en-us': fields(listing('shortDescription', 'screenshots')) }),
  previewAudiences,
});

const authorizations = list(fields({ principalId: guid, roleDefinitionId: guid }), 1, 100);
const packaged: Fields = { version: format('version'), package: { kind: 'file', shape: 'zip' } };

const applicationPlan = choice('subtype', {
  solutionTemplate: { ...plan, ...clouds, technicalConfiguration: fields(packaged) },
  managedApplication: {
    ...plan,
    ...clouds,
    pricing: fields({
      recurrentPrice: fields({ priceInputOption: usd, recurrentPriceMode: word('flatRate'), prices: terms }),
      'customMeters?': meterPrices,
    }),
    technicalConfiguration: fields({
      ...packaged,
      publicAzureTenantId: guid,
      publicAzureAuthorizations: authorizations,
      'azureGovernmentTenantId?': guid,
      'azureGovernmentAuthorizations?': authorizations,
      'allowJitAccess?': flag,
      deploymentMode: word('incremental', 'complete'),
      'notificationEndpointUrl?': format('noticeUrl'),
      'allowedCustomerActions?': list(text(255), 0, 1000),
      'allowedDataActions?': list(text(255), 0, 1000),
      'policies?': list(
        fields({
          policyName: text(50),
          policyDefinitionId: text(500),
          'policyParameters?': prose(10_000),
          policySku: word('free', 'standard'),
        }),
        0,
        5,
        'policyDefinitionId',
      ),
    }),
  },
});

const applicationOffer = fields({
  ...offer,
  properties: fields(properties),
  listing: fields({
    'en-us': fields({ ...listing('shortDescription', 'screenshots?'), 'searchKeywords?': list(text(50), 0, 3) }),
  }),
  previewAudiences,
  'technicalConfiguration?': fields({ azureAdTenantId: guid, azureAdAppId: guid }),
  'customMeters?': meters,
});

/** The nouns of an offer's files, by its type. */
export const nouns = {
  'virtual-machine': { offer: virtualMachineOffer, plan: virtualMachinePlan },
  'core-virtual-machine': { offer: virtualMachineOffer, plan: coreVirtualMachinePlan },
  'software-as-a-service': { offer: saasOffer, plan: saasPlan },
  container: { offer: containerOffer, plan: containerPlan },
  'azure-application': { offer: applicationOffer, plan: applicationPlan },
} as const satisfies Record<string, { offer: Noun; plan: Noun }>;

/** `.github/offerlane.yml`. */
export const configuration = fields({
  version: whole(1, 1),
  'publisher?': format('publisher'),
  'offers?': format('folder'),
  'failOn?': word('error', 'warning', 'notice', 'never'),
});
