/** What the examples do not show of offers and plans: fields to be laid over an example, by its JSON Schema. */

export const secret = { secret: 'leads-key' };
const dynamics = { instanceUrl: 'https://fabrikam.example', contactEmail: ['leads@fabrikam.example'] };
const guid = '6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90';
const leads = (leadDestination: string, configuration: object) => ({
  customerLeads: { leadDestination, [`${leadDestination}LeadConfiguration`]: configuration },
});
const corePricing = (priceInputOption: string, prices: object) => ({
  pricing: { licenseModel: 'payAsYouGo', corePricing: { priceInputOption, ...prices } },
});

export const variants: Readonly<Record<string, readonly object[]>> = {
  'offer.schema.json': [
    { type: 'core-virtual-machine' },
    { customerLeads: { leadDestination: 'none' } },
    leads('httpsEndpoint', { httpsEndpointUrl: 'https://fabrikam.example/leads?key=1' }),
    leads('marketo', { serverId: 'a.b-c', munchkinId: '123-ABC-456', formId: '1234' }),
    leads('salesforce', { objectIdentifier: '00D000000000062' }),
    leads('dynamics', { ...dynamics, authentication: 'office365', username: 'leads', password: secret }),
    leads('dynamics', {
      ...dynamics,
      authentication: 'azureAD',
      applicationId: guid,
      applicationKey: secret,
      directoryId: guid,
    }),
    {
      testDrive: {
        enabled: true,
        type: 'logicApp',
        listing: { 'en-us': { description: 'Try it.', accessInformation: { file: 'try.md' }, userManual: 'try.pdf' } },
        technicalConfiguration: { testDriveDuration: 2, maxConcurrentTestDrives: 3, azureAdAppKey: secret },
      },
      api: { property: { more: [1] } },
    },
    leads('blob', { storageAccountConnectionString: secret, containerName: 'leads' }),
    { availability: 'stopped', deprecationSchedule: { dateOffset: 'P90D', reason: 'other' } },
    {
      properties: {
        categories: { networking: ['firewalls'], devops: [], 'new-one': ['with-this'] },
        termsConditions: 'standardMicrosoft',
        standardContractAmendment: { file: 'terms.md' },
        customAmendments: [{ terms: 'None.', tenants: { manualEntries: [{ id: guid, description: 'Contoso' }] } }],
      },
    },
  ],
  'virtual-machine-plan.schema.json': [
    corePricing('free', {}),
    corePricing('flat', { price: 1.5 }),
    corePricing('perCoreSize', { pricePerCoreSize: { sharedcore: 0, '2core': 1 } }),
    corePricing('perMarketAndCoreSize', { prices: [{ markets: ['us'], currency: 'usd', prices: { '2core': 1 } }] }),
    { softwareReservation: [{ type: 'year', term: 1, percentageSave: 12.5 }], usedBy: ['fabrikam-estate'] },
  ],
  'container-plan.schema.json': [
    { pricing: { licenseModel: 'payAsYouGo', systemMeterPricing: { priceInputOption: 'perNode', price: 0 } } },
    { privateAudiences: [{ type: 'tenant', id: guid }] },
  ],
  'azure-application-plan.schema.json': [{ displayRank: 1, azureRegions: ['azureGlobal', 'azureGovernment'] }],
  'core-virtual-machine-plan.schema.json': [
    {
      technicalConfiguration: {
        operatingSystem: { family: 'linux', type: 'other', friendlyName: 'Fabrikam Core' },
        softwareType: 'operatingSystem',
        skus: [{ imageType: 'x64Gen2', skuId: 'standard' }],
        vmImageVersions: [
          {
            versionNumber: '1.0.0',
            vmImages: [
              {
                imageType: 'x64Gen2',
                source: { sourceType: 'sasUri', osDisk: { uri: 'https://fabrikam.blob.core.windows.net/core/1.vhd' } },
              },
            ],
          },
        ],
        vmProperties: {
          supportsSriov: true,
          availableToFreeAccounts: true,
          supportsClientHub: false,
          supportsHubOnOffSwitch: false,
        },
      },
    },
  ],
  'software-as-a-service-plan.schema.json': [
    {
      pricing: {
        recurrentPrice: {
          priceInputOption: 'usd',
          recurrentPriceMode: 'perUser',
          userLimits: { min: 1, max: 5 },
          prices: [{ billingTerm: { type: 'month', value: 1 }, pricePerPaymentInUsd: 3 }],
        },
      },
      privateAudiences: [{ type: 'tenant', id: guid, label: 'Contoso' }],
    },
  ],
  'configuration.schema.json': [
    {
      failOn: 'never',
      profile: 'cautious',
      baseline: 'base',
      severities: { 'plan/title-older-limit': 'off' },
      waivers: [
        { rule: 'plan/title-unique', reason: 'Agreed.', until: '2027-01-31' },
        { rule: 'plan/title-unique', offer: 'a', path: '/plans/~1', reason: 'Agreed.', until: '2027-01-31' },
      ],
    },
  ],
};
