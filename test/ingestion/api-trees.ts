/** Trees as the API could give them, at random: modelled fields, unknown fields at any depth, resources that no one knows. */
import * as fc from 'fast-check';
import type { Resource } from '../../src/ingestion/resource.ts';
import { schema } from './resources.ts';

export const product = '11111111-2222-4333-8444-555555555555';
const planGuid = (index: number) => `aaaaaaaa-bbbb-4ccc-8ddd-00000000000${index}`;

/** Names that objects have of themselves, and some that mean something elsewhere. */
const oddNames = ['constructor', 'toString', 'hasOwnProperty', 'plan', 'url', 'uri', 'kind', 'id', 'x/y', '', '0', 'é'];
const name = fc.oneof(fc.constantFrom(...oddNames), fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/));
const word = fc.oneof(
  fc.string({ maxLength: 12 }).filter((one) => !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u.test(one)),
  fc.constantFrom(
    'no',
    'yes',
    '1.0',
    '2026-11-25',
    '1e3',
    ' a ',
    'a: b',
    '# a',
    '- a',
    '*a',
    'line\nline',
    '~',
    '<b>x</b>\n<i>',
  ),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));

/** Any JSON. */
export const anything: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    word,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
  ),
})).value;

const more = fc.dictionary(fc.stringMatching(/^z[a-zA-Z]{1,6}$/), anything, { maxKeys: 2 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
const guid = fc.uuid();
const picture = fc.record({ url: fc.webUrl({ withQueryParameters: true }) });

/** A mapping with these fields, each there or not, and with fields that no one knows. */
function mapping(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(fc.record(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, maybe(value)]))), more)
    .map(([known, unknown]) => JSON.parse(JSON.stringify({ ...known, ...unknown })));
}

const list = (item: fc.Arbitrary<unknown>, maxLength = 3) => fc.array(item, { maxLength });
const contact = mapping({ name: word, email: word, phone: word, url: word });
const audience = mapping({
  type: fc.constantFrom('subscription', 'tenant', 'none', 'ea'),
  id: fc.oneof(guid, fc.emailAddress()),
  label: word,
});
const state = fc.constantFrom('generallyAvailable', 'deprecated');
const schedule = (plans: number) =>
  mapping({
    date: word,
    dateOffset: fc.constant('P90D'),
    reason: fc.constant('other'),
    alternative: fc.oneof(
      fc.nat(plans).map((index) => ({ plan: `plan/${product}/${planGuid(index)}` })),
      fc.constant({ product: 'product/x' }),
    ),
  });
const term = mapping({ type: fc.constantFrom('month', 'year'), value: fc.integer({ min: 1, max: 5 }) });

const ofOffer: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>> = {
  property: mapping({
    categories: fc.dictionary(fc.stringMatching(/^[a-z-]{2,9}$/), list(word, 2), { maxKeys: 2 }),
    termsConditions: fc.constantFrom('custom', 'standardMicrosoft'),
    termsOfUse: word,
    termsOfUseUrl: word,
    customAmendments: list(mapping({ terms: word, tenants: mapping({ manualEntries: list(mapping({ id: guid })) }) })),
    appVersion: word,
  }),
  'customer-leads': mapping({
    leadDestination: fc.constantFrom('none', 'table', 'email', 'blob', 'httpsEndpoint'),
    tableLeadConfiguration: mapping({
      storageAccountConnectionString: fc.constantFrom('*********', ''),
      contactEmail: list(word),
    }),
    emailLeadConfiguration: mapping({ contactEmail: list(word) }),
  }),
  'test-drive': fc.constantFrom({ enabled: false }, { enabled: true, type: 'logicApp' }),
  reseller: mapping({ resellerChannelState: fc.constantFrom('notSet', 'none', 'some'), audiences: list(anything) }),
  'price-and-availability-offer': mapping({ previewAudiences: list(audience) }),
  'commercial-marketplace-setup': mapping({
    sellThroughMicrosoft: fc.boolean(),
    useMicrosoftLicenseManagementService: fc.boolean(),
    callToAction: fc.constant('free'),
  }),
  'software-as-a-service-technical-configuration': mapping({ landingPageUrl: fc.webUrl(), azureAdTenantId: guid }),
  'price-and-availability-custom-meter': mapping({
    customMeters: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), mapping({ displayName: word }), { maxKeys: 2 }),
  }),
};

const perLanguage: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>> = {
  listing: mapping({
    title: word,
    description: word,
    shortDescription: word,
    searchKeywords: list(word),
    generalLinks: list(mapping({ displayText: word, link: word })),
    supportContact: contact,
    cloudSolutionProviderContact: contact,
  }),
};

const ofPlan: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>> = {
  'price-and-availability-plan': mapping({
    visibility: fc.constantFrom('visible', 'hidden'),
    audience: fc.constantFrom('public', 'private'),
    privateAudiences: list(audience),
    customerMarkets: fc.constantFrom('customMarkets', 'allMarkets'),
    markets: fc.uniqueArray(fc.constantFrom('us', 'gb', 'no', 'de'), { maxLength: 4 }),
    trial: fc.constantFrom(null, { type: 'month', value: 1 }),
    softwareReservation: list(term),
    pricing: mapping({
      licenseModel: fc.constantFrom('byol', 'payAsYouGo'),
      corePricing: mapping({ priceInputOption: fc.constantFrom('flat', 'perCore', 'newOne'), price: number }),
      recurrentPrice: mapping({ prices: list(mapping({ billingTerm: term, pricePerPaymentInUsd: number })) }),
    }),
  }),
  'virtual-machine-plan-technical-configuration': mapping({
    operatingSystem: mapping({ family: fc.constantFrom('linux', 'windows'), friendlyName: word }),
    recommendedVmSizes: list(word),
    openPorts: list(mapping({ label: word, portRange: word })),
    vmProperties: mapping({ supportsExtensions: fc.boolean(), supportsBackup: fc.boolean() }),
    skus: list(mapping({ imageType: fc.constantFrom('x64Gen1', 'x64Gen2'), skuId: word, securityType: list(word) })),
    vmImageVersions: list(
      mapping({
        versionNumber: fc.constantFrom('1.0.0', '1.0.1', '2.0.0'),
        lifecycleState: state,
        deprecationSchedule: schedule(2),
        vmImages: list(
          mapping({
            imageType: fc.constantFrom('x64Gen1', 'x64Gen2'),
            source: mapping({
              sourceType: fc.constantFrom('sasUri', 'sharedImageGallery'),
              osDisk: mapping({ uri: fc.webUrl({ withQueryParameters: true }) }),
              dataDisks: list(mapping({ lunNumber: fc.nat(2), uri: fc.webUrl({ withQueryParameters: true }) })),
            }),
          }),
        ),
      }),
    ),
    basePlan: fc.nat(2).map((index) => `plan/${product}/${planGuid(index)}`),
    reuseTechnicalConfigurationState: fc.constantFrom('enable', 'detach'),
  }),
};

const own = (type: string, body: fc.Arbitrary<Record<string, unknown>>) =>
  body.map(
    (fields): Resource => ({
      ...fields,
      $schema: schema(type),
      id: `${type}/${product}`,
      product: `product/${product}`,
    }),
  );

const inLanguage = (type: string, body: fc.Arbitrary<Record<string, unknown>>) =>
  fc.tuple(body, fc.constantFrom('en-us', 'en-us', 'de-de')).map(
    ([fields, languageId]): Resource => ({
      ...fields,
      $schema: schema(type),
      id: `${type}/${product}/public/main/default/${languageId}`,
      product: `product/${product}`,
      kind: 'azureVM',
      languageId,
    }),
  );

const asset = fc
  .tuple(
    mapping({ description: word, friendlyName: word, fileName: fc.constantFrom('a.png', 'A.png', '../../a', '') }),
    picture,
    fc.constantFrom('azureLogoSmall', 'AzureLogoLarge', 'azureLogoScreenshot', 'PdfDocument', 'constructor'),
    fc.constantFrom('en-us', 'en-us', 'de-de'),
  )
  .map(
    ([fields, { url }, type, languageId]): Resource => ({
      ...fields,
      url,
      $schema: schema('listing-asset'),
      id: `listing-asset/${product}/public/main/default/${languageId}/${type.toLowerCase()}`,
      product: `product/${product}`,
      listing: `listing/${product}/public/main/default/${languageId}`,
      kind: 'azure',
      type,
      languageId,
      displayOrder: 0,
    }),
  );

const trailer = fc
  .tuple(
    mapping({
      streamingUrl: word,
      assets: fc.dictionary(fc.constantFrom('en-us', 'de-de'), mapping({ title: word, imageList: list(picture, 1) })),
    }),
  )
  .map(
    ([fields]): Resource => ({
      ...fields,
      $schema: schema('listing-trailer'),
      id: `listing-trailer/${product}/public/main/default`,
      product: `product/${product}`,
      listing: `listing/${product}/public/main/default/en-us`,
      kind: 'azure',
    }),
  );

const plan = (index: number) =>
  fc
    .tuple(
      mapping({
        alias: word,
        displayRank: fc.constantFrom(1, 2_147_483_647),
        azureRegions: list(fc.constantFrom('azureGlobal', 'azureGovernment'), 2),
        lifecycleState: state,
        deprecationSchedule: schedule(2),
      }),
      fc.tuple(...Object.entries(ofPlan).map(([type, body]) => maybe(body.map((fields) => ({ ...fields, type }))))),
      maybe(mapping({ name: word, summary: word, description: word })),
      maybe(mapping({ za: anything })),
    )
    .map(([fields, parts, listing, unknown]): readonly Resource[] => {
      const belongs = { product: `product/${product}`, plan: `plan/${product}/${planGuid(index)}` };
      const made = parts.flatMap((part) => {
        if (part === undefined) return [];
        const { type, ...rest } = part;
        return [{ ...rest, $schema: schema(type), id: `${type}/${product}/${planGuid(index)}`, ...belongs }];
      });
      const languageId = 'en-us';
      return [
        {
          ...fields,
          $schema: schema('plan'),
          id: belongs.plan,
          product: belongs.product,
          identity: { externalId: ['standard', 'en-us', 'constructor'][index] },
        },
        ...made,
        ...(listing === undefined
          ? []
          : [{ ...listing, $schema: schema('plan-listing'), kind: 'x', languageId, ...belongs }]),
        ...(unknown === undefined ? [] : [{ ...unknown, $schema: schema('plan-thing'), ...belongs }]),
      ];
    });

/** A type of resource at most once, as the API has them. */
const some = (bodies: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>>, make: typeof own) =>
  fc.tuple(...Object.entries(bodies).map(([type, body]) => maybe(make(type, body))));

/** What the API refuses beside another field. */
function withoutRefused(resource: Resource): Resource {
  const refused = ([name]: readonly [string, unknown]) =>
    (name === 'markets' && resource.customerMarkets === 'allMarkets') ||
    (name.endsWith('LeadConfiguration') && name !== `${resource.leadDestination}LeadConfiguration`);
  return {
    ...resource,
    ...Object.fromEntries(Object.entries(resource).map((one) => (refused(one) ? [one[0], undefined] : one))),
  };
}

const unknowns = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('future-thing', 'constructor', 'tostring'), mapping({ languageId: fc.constant('fr-fr') }))
    .map(([type, fields]): Resource => ({ ...fields, $schema: schema(type), product: `product/${product}` })),
  { maxLength: 3, selector: ({ $schema, languageId }) => `${$schema} ${languageId}` },
);

/** There is one of each logo. */
const slot = ({ type, languageId, url }: Resource) =>
  /screenshot|pdf/i.test(`${type}`) ? `${url}` : `${type} ${languageId}`.toLowerCase();

/** Each with an ordinal of its own, as the API tells them apart. */
const numbered = (resources: readonly Resource[]) =>
  resources.map((resource, index) => ({ ...resource, id: `${resource.id}/${index + 1}` }));

/** The resources of a product, in any order. */
export const apiTree: fc.Arbitrary<readonly Resource[]> = fc
  .tuple(
    fc.constantFrom('azureVirtualMachine', 'coreVirtualMachine', 'softwareAsAService'),
    mapping({ alias: word, lifecycleState: fc.constant('generallyAvailable') }),
    some(ofOffer, own),
    some(perLanguage, inLanguage),
    fc.uniqueArray(asset, { maxLength: 5, selector: slot }),
    fc.array(trailer, { maxLength: 2 }),
    maybe(fc.tuple(plan(0), plan(1), plan(2))),
    unknowns,
  )
  .chain(([type, fields, ofIt, listings, assets, trailers, plans, others]) => {
    const head: Resource = {
      ...fields,
      $schema: schema('product'),
      id: `product/${product}`,
      identity: { externalId: 'an-offer' },
      type,
    };
    const shown = ({ languageId = 'en-us' }: Resource) => listings.some((one) => one?.languageId === languageId);
    const rest = [
      ...ofIt,
      ...listings,
      ...numbered(assets).filter(shown),
      ...numbered(trailers).filter(shown),
      ...(plans ?? []).flat(),
      ...others,
    ];
    const all = [head, ...rest.filter((one) => one !== undefined)];
    const core = (one: Resource) =>
      type === 'coreVirtualMachine'
        ? { ...one, $schema: one.$schema.replace('schema/virtual-machine-', 'schema/core-virtual-machine-') }
        : one;
    return fc.shuffledSubarray(all.map(core).map(withoutRefused), { minLength: all.length });
  });
