/** The steps of publications, case by case, as the publishing guides tell them. */
import { describe, expect, test } from 'vitest';
import { treeFacts } from '../../src/ingestion/publishing-facts.ts';
import {
  type PublishingFacts,
  type PublishingTarget,
  publishingPhases,
  publishingSteps,
} from '../../src/ingestion/publishing-steps.ts';
import { inWords, replicationMinutes, usualTotal } from '../../src/ingestion/publishing-times.ts';
import { schemaOf } from '../../src/ingestion/resource.ts';

const vm: PublishingFacts = {
  type: 'virtual-machine',
  class: 'technical',
  soldThroughMicrosoft: true,
  testDrive: false,
  leads: true,
  certifiedBefore: false,
  listed: false,
};
const saas: PublishingFacts = { ...vm, type: 'software-as-a-service' };
const marketing = { class: 'marketing' } as const;

const prerequisites = 'Automated validation: Validate prerequisites';
const purchase = 'Automated validation: Offer purchase flow setup';
const leads = 'Automated validation: Lead management validation and registration';
const driveData = 'Automated validation: Test drive data validation';
const drive = 'Automated validation: Test drive provisioning';
const eligibility = 'Certification: Publisher business eligibility';
const content = 'Certification: Content validation';
const technical = 'Certification: Technical validation';
const created = 'Preview creation: Preview creation';
const toStaged = 'Preview creation: Replication';
const finalPublish = 'Publish: Final publish';
const fromListed = 'Publish: Replication';
const livePurchase = 'Publish: Offer purchase flow setup';
const liveLeads = 'Publish: Lead management validation and registration';

const cases: readonly (readonly [string, PublishingTarget, PublishingFacts, readonly string[]])[] = [
  [
    'a new virtual machine, preview',
    'preview',
    vm,
    [prerequisites, purchase, leads, eligibility, content, technical, created, toStaged],
  ],
  [
    'a new virtual machine, live: content is validated last, replication follows Listed',
    'live',
    vm,
    [eligibility, technical, content, livePurchase, liveLeads, finalPublish, fromListed],
  ],
  [
    'a virtual machine of own licences without leads',
    'preview',
    { ...vm, soldThroughMicrosoft: false, leads: false },
    [prerequisites, eligibility, content, technical, created, toStaged],
  ],
  [
    'a test drive',
    'preview',
    { ...vm, testDrive: true },
    [prerequisites, purchase, driveData, drive, leads, eligibility, content, technical, created, toStaged],
  ],
  [
    'a test drive, live',
    'live',
    { ...saas, testDrive: true },
    [
      eligibility,
      technical,
      content,
      livePurchase,
      'Publish: Test drive data validation',
      'Publish: Test drive provisioning',
      liveLeads,
      finalPublish,
    ],
  ],
  [
    'SaaS replicates nothing and has its offer validation',
    'preview',
    saas,
    [
      prerequisites,
      purchase,
      leads,
      'Automated validation: Offer validation',
      eligibility,
      content,
      technical,
      created,
    ],
  ],
  [
    'marketing alone, never certified: certified as all',
    'preview',
    { ...vm, ...marketing },
    [prerequisites, purchase, leads, eligibility, content, technical, created, toStaged],
  ],
  [
    'marketing alone, certified before: no certification for the preview',
    'preview',
    { ...vm, ...marketing, certifiedBefore: true },
    [prerequisites, purchase, leads, created, toStaged],
  ],
  [
    'marketing alone, certified before but not listed: certified for live',
    'live',
    { ...vm, ...marketing, certifiedBefore: true },
    [eligibility, technical, content, livePurchase, liveLeads, finalPublish, fromListed],
  ],
  [
    'marketing alone, listed: its content is validated all the same',
    'live',
    { ...vm, ...marketing, certifiedBefore: true, listed: true },
    [content, livePurchase, liveLeads, finalPublish, fromListed],
  ],
  [
    'a commercial change of a listed offer is certified',
    'live',
    { ...saas, class: 'commercial', certifiedBefore: true, listed: true },
    [eligibility, technical, content, livePurchase, liveLeads, finalPublish],
  ],
  ['an audience alone', 'preview', { ...vm, class: 'audience', listed: true }, []],
  ['nothing', 'live', { ...vm, class: 'none', listed: true }, []],
  ['stop sell', 'stop-sell', { ...vm, class: 'none', listed: true }, ['Publish: Stop sell']],
];

describe('steps', () => {
  test.each(cases)('%s', (_, target, facts, expected) => {
    expect(publishingSteps(target, facts).map(({ phase, name }) => `${phase}: ${name}`)).toEqual(expected);
  });

  test('phases come in the order of the guide, whatever an offer is', () => {
    for (const [, target, facts] of cases) {
      const order = publishingSteps(target, facts).map(({ phase }) => publishingPhases.indexOf(phase));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  test('what is reckoned lies within what the guides tell', () => {
    for (const [, target, facts] of cases)
      for (const { name, usual, typical } of publishingSteps(target, { ...facts, vhdBytes: 30 * 2 ** 30 })) {
        expect(typical, name).toBeGreaterThanOrEqual(usual?.least ?? 0);
        expect(typical, name).toBeLessThanOrEqual(usual?.most ?? Number.POSITIVE_INFINITY);
      }
  });

  test('only the offer validation of SaaS lets a preview pass whatever it finds', () => {
    const steps = [...publishingSteps('preview', saas), ...publishingSteps('live', saas)];
    expect(steps.filter(({ blocks }) => !blocks).map(({ name }) => name)).toEqual(['Offer validation']);
  });

  test('texts are those of the guides', () => {
    const texts = Object.fromEntries(publishingSteps('preview', vm).map(({ name, usual }) => [name, usual?.text]));
    expect(texts).toMatchObject({
      'Offer purchase flow setup': '<10 min',
      'Lead management validation and registration': '<15 min',
      Replication: '24 to 48 hours, up to a week',
      'Preview creation': undefined,
    });
  });
});

describe('times', () => {
  test('replication takes a day at least, longer by size, a week at most, and is faster for marketing alone', () => {
    const hours = (bytes: number | undefined) => replicationMinutes(bytes) / 60;
    expect([hours(0), hours(undefined), hours(128 * 2 ** 30), hours(2 ** 50)]).toEqual([24, 36, 48, 168]);
    const typical = (facts: PublishingFacts) => publishingSteps('live', facts).at(-1)?.typical;
    const listed = { ...vm, certifiedBefore: true, listed: true };
    expect(typical({ ...listed, ...marketing })).toBeLessThan(typical(listed) ?? 0);
  });

  test('a total is a sentence', () => {
    expect(usualTotal(publishingSteps('preview', vm))).toEqual({
      typical: 5 + 8 + 12 + 10 + 240 + 2880 + 30 + 2160,
      least: 10 + 240 + 2880 + 30 + 1440,
      most: 15 + 10 + 15 + 10 + 240 + 4320 + 30 + 10080,
      text: 'about 4 days, up to 10 days',
    });
    expect(usualTotal(publishingSteps('live', { ...saas, ...marketing, listed: true })).text).toBe(
      'about 5 hours or more',
    );
    expect(usualTotal([]).text).toBe('no time');
  });

  test.each([
    [1, '1 minute'],
    [119, '119 minutes'],
    [120, '2 hours'],
    [2879, '48 hours'],
    [2880, '2 days'],
  ])('%d minutes are %s', (minutes, words) => {
    expect(inWords(minutes)).toBe(words);
  });
});

describe('facts of a tree', () => {
  const resource = (type: string, fields: object) => ({ $schema: schemaOf(type, '2022-03-01-preview2'), ...fields });
  const plan = (licenseModel: string, fields = {}) =>
    resource('price-and-availability-plan', { pricing: { licenseModel }, ...fields });
  const product = (type: string) => resource('product', { type });

  test.each([
    [
      'paid virtual machine',
      [product('azureVirtualMachine'), plan('byol'), plan('payAsYouGo')],
      { soldThroughMicrosoft: true, type: 'virtual-machine' },
    ],
    [
      'own licence',
      [product('coreVirtualMachine'), plan('byol')],
      { soldThroughMicrosoft: false, type: 'virtual-machine' },
    ],
    [
      'a paid plan that is deprecated',
      [product('azureVirtualMachine'), plan('payAsYouGo', { lifecycleState: 'deprecated' })],
      { soldThroughMicrosoft: false },
    ],
    [
      'SaaS',
      [product('softwareAsAService'), resource('commercial-marketplace-setup', { sellThroughMicrosoft: true })],
      { soldThroughMicrosoft: true, type: 'software-as-a-service' },
    ],
    [
      'leads',
      [product('softwareAsAService'), resource('customer-leads', { leadDestination: 'table' })],
      { leads: true, testDrive: false },
    ],
    [
      'no leads',
      [product('softwareAsAService'), resource('customer-leads', { leadDestination: 'none' })],
      { leads: false },
    ],
    ['test drive', [resource('test-drive', { enabled: true })], { testDrive: true, type: undefined }],
  ])('%s', (_, resources, expected) => {
    expect(treeFacts({ resources })).toMatchObject(expected);
  });
});
