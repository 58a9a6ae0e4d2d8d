import { describe, expect, test } from 'vitest';
import { compile } from '../../src/ingestion/compile.ts';
import { resourceName } from '../../src/ingestion/edits.ts';
import { errorMessages, Job } from '../../src/ingestion/job.ts';
import { narrowed, offerPlace } from '../../src/ingestion/offer-places.ts';
import type { Resource } from '../../src/ingestion/resource.ts';
import { resourceErrors } from '../../src/ingestion/resource-errors.ts';
import { schema } from './resources.ts';

const plan = (guid: string, externalId: string): Resource => ({
  $schema: schema('plan'),
  id: `plan/P/${guid}`,
  identity: { externalId },
});
const draft: readonly Resource[] = [
  { $schema: schema('product'), id: 'product/P', identity: { externalId: 'gateway' }, type: 'azureVirtualMachine' },
  plan('1', 'standard'),
  plan('2', 'gateway'),
  { $schema: schema('price-and-availability-plan'), id: 'price-and-availability-plan/P/1', plan: 'plan/P/1' },
  {
    $schema: schema('listing-asset'),
    id: 'listing-asset/P/public/main/default/en-us/azurelogoscreenshot/2',
    type: 'AzureLogoScreenshot',
    languageId: 'en-us',
    displayOrder: 1,
  },
  {
    $schema: schema('listing-asset'),
    id: 'listing-asset/P/public/main/default/en-us/azurelogoscreenshot/1',
    type: 'AzureLogoScreenshot',
    languageId: 'en-us',
  },
];
const long = 'p'.repeat(50);
const keys = [
  'product',
  'plan/standard',
  'plan/new',
  `plan/${long}`,
  `plan-listing/${long}/en-us`,
  'property',
  'listing/en-us',
];
const keyOf = (resourceId: unknown) =>
  resourceErrors(
    Job.parse({ jobId: '1', jobStatus: 'completed', jobResult: 'failed', errors: [{ code: 'Conflict', resourceId }] })
      .errors,
    keys,
    draft,
  )[0]?.key;

test.each([
  ['product/P', 'product'],
  ['PLAN/P/1', 'plan/standard'],
  ['price-and-availability-plan/P/1', 'price-and-availability-plan/standard'],
  ['listing-asset/P/public/main/default/en-us/azurelogoscreenshot/2', 'listing-asset/en-us/azureLogoScreenshot/2'],
  [{ externalId: 'standard' }, 'plan/standard'],
  [{ externalId: 'new' }, 'plan/new'],
  [{ resourceName: 'plan_new' }, 'plan/new'],
  ['listing_en-us', 'listing/en-us'],
  [{ resourceName: resourceName(`plan-listing/${long}/en-us`) }, `plan-listing/${long}/en-us`],
  // What is new has an ID that no one knows yet; of these there is one in an offer.
  ['property/P/public/main', 'property'],
  // An ID of the publisher's that is the offer's and a plan's is told at the offer.
  [{ externalId: 'gateway' }, 'product'],
  ['plan/P/99', undefined],
  ['submission/2d541119', undefined],
  ['constructor', undefined],
  ['', undefined],
])('an error of %j is one of %j', (resourceId, key) => {
  expect(keyOf(resourceId)).toBe(key);
});

test('details are of the resource of what holds them, unless they say another, and codes stand in any case', () => {
  const detail = { code: 'InvalidResource', message: 'Inner' };
  const errors = [
    {
      code: 'internalServerError',
      message: 'Operation failed',
      resourceId: 'plan/P/1',
      details: [
        { code: 'invalidState', details: [detail] },
        { code: 'x', message: 'Own', resourceId: 'product/P' },
      ],
    },
    { code: 'Conflict' },
  ];
  expect(resourceErrors(errors, keys, draft)).toEqual([
    { ...detail, key: 'plan/standard' },
    { code: 'x', message: 'Own', key: 'product' },
    { code: 'Conflict', message: 'Conflict', key: undefined },
  ]);
  expect(errorMessages(errors)).toContain('Inner');
});

test('names of requests are no two the same, whatever keys are alike', () => {
  const alike = ['a/b', 'a_b', 'a-b', 'a.b', 'a/b/2', 'a/b_2', 'x'.repeat(60), `${'x'.repeat(60)}y`];
  const names = alike.map(resourceName);
  expect(new Set(names).size).toBe(alike.length);
  for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9-_]{1,50}$/);
});

const technicalConfiguration = {
  vmProperties: { supportsBackup: true },
  skus: [{ imageType: 'x64Gen1', skuId: 'a' }],
  vmImageVersions: [{ versionNumber: '1.0.0' }, { versionNumber: '1.0.1', vmImages: [] }],
};
const offer = {
  listing: { 'en-us': { title: 'T' } },
  plans: { standard: { technicalConfiguration, markets: ['us'] } },
};
const at = ['plans', 'standard', 'technicalConfiguration'];

describe('a message that names a part is told at that part', () => {
  test.each([
    ["Cannot delete image '1.0.1' as it is already published", [...at, 'vmImageVersions', 1]],
    ["Cannot delete image '9.0.1' as it is already published", at],
    ['SupportsBackup property has already been enabled', [...at, 'vmProperties', 'supportsBackup']],
    ['One of the SkuIds should match plan Id', [...at, 'skus']],
    ["The property 'PlanId' is locked by a previous submission", at],
    ['Issues found during Certification.', at],
    ['The image of a plan has a type', at],
    ['', at],
  ])('%s', (message, place) => {
    expect(narrowed(at, message, offer)).toEqual(place);
  });
});

test('a place in what is not there is the nearest that is', () => {
  const compiled = compile({ type: 'virtual-machine', id: 'a', value: offer, fileOf: () => undefined });
  const own = compiled.find(({ key }) => key.startsWith('virtual-machine-plan'));
  if (own === undefined) throw new Error('there is no technical configuration');
  expect(offerPlace(own, [], offer)).toEqual(at);
  expect(offerPlace(own, ['vmImageVersions', '1.0.1', 'lifecycleState'], offer)).toEqual([...at, 'vmImageVersions', 1]);
  expect(offerPlace(own, ['constructor', 'x'], offer)).toEqual([...at, 'constructor']);
});
