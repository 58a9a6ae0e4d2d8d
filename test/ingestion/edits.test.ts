/** Edits, one by one. */
import { describe, expect, test } from 'vitest';
import type { OfferType } from '../../schemas/words.ts';
import { compile, compiledTree } from '../../src/ingestion/compile.ts';
import { edits } from '../../src/ingestion/edits.ts';
import { normalise } from '../../src/ingestion/normalise.ts';
import { type Resource, typeOf } from '../../src/ingestion/resource.ts';
import { resource } from './resources.ts';

const product = resource('product', {
  id: 'product/P',
  identity: { externalId: 'an-offer' },
  type: 'azureVirtualMachine',
  alias: 'A',
});
const standard = resource('plan', { id: 'plan/P/1', identity: { externalId: 'standard' }, alias: 'S' });

function written(offer: object, draft: readonly Resource[] = [product, standard], type: OfferType = 'virtual-machine') {
  const value = { alias: 'A', plans: { standard: { alias: 'S' } }, ...offer };
  const compiled = compile({ type, id: 'an-offer', value, fileOf: (path) => ({ path, sha256: path }) });
  return edits(type, compiled, { product: 'P', resources: draft, hashOf: (url) => url }, {});
}

const only = (type: string, resources: readonly Resource[]) => resources.filter((one) => typeOf(one) === type);

describe('plans that a resource names', () => {
  const named = (basePlan: string, more: object = {}) => {
    const plans = { standard: { alias: 'S', technicalConfiguration: { basePlan } }, ...more };
    return only('virtual-machine-plan-technical-configuration', written({ plans }))[0]?.basePlan;
  };
  test('are told by the durable ID where the draft has them', () => {
    expect(named('standard')).toBe('plan/P/1');
  });
  test('are told by the name in the request where they are new', () => {
    expect(named('new', { new: { alias: 'N' } })).toEqual({ resourceName: 'plan_new' });
  });
  test('are told as they are called where they are nowhere', () => {
    expect(named('nowhere')).toEqual({ externalId: 'nowhere' });
  });
  test('are told so in schedules too, and what is read so is the same', () => {
    const deprecationSchedule = { dateOffset: 'P90D', alternative: 'other' };
    const plans = { standard: { alias: 'S', availability: 'stopped', deprecationSchedule }, other: { alias: 'O' } };
    const other = resource('plan', { id: 'plan/P/2', identity: { externalId: 'other' }, alias: 'O' });
    const [plan] = only('plan', written({ plans }, [product, standard, other]));
    expect(plan).toMatchObject({
      lifecycleState: 'deprecated',
      deprecationSchedule: { dateOffset: 'P90D', alternative: { plan: 'plan/P/2' } },
    });
    // The API works out the day and tells it.
    const read = {
      ...standard,
      ...plan,
      id: 'plan/P/1',
      deprecationSchedule: { ...Object(plan?.deprecationSchedule), date: '2027-01-01' },
    };
    expect(written({ plans }, [product, read, other])).toEqual([]);
  });
});

test('screenshots of a list that changes are all told their order, and those of one that does not are left alone', () => {
  const screenshot = (ordinal: number, url: string) =>
    resource('listing-asset', {
      id: `listing-asset/P/public/main/default/en-us/azurelogoscreenshot/${ordinal}`,
      type: 'AzureLogoScreenshot',
      languageId: 'en-us',
      displayOrder: 0,
      url,
    });
  const listing = resource('listing', { id: 'listing/P/public/main/default/en-us', languageId: 'en-us', title: 'T' });
  const draft = [product, standard, listing, screenshot(1, 'a'), screenshot(2, 'b'), screenshot(3, 'c')];
  const shown = (...images: readonly string[]) => {
    const media = { screenshots: images.map((image) => ({ image })) };
    return written({ listing: { 'en-us': { title: 'T', media } } }, draft).map(
      ({ id, displayOrder, lifecycleState }) => [id?.split('/').at(-1), lifecycleState ?? displayOrder],
    );
  };
  expect(shown('a', 'b', 'c')).toEqual([]);
  expect(shown('a', 'x', 'c')).toEqual([
    ['2', 1],
    ['3', 2],
  ]);
  expect(shown('a', 'b', 'c', 'd')).toEqual([
    ['2', 1],
    ['3', 2],
    [undefined, 3],
  ]);
  expect(shown('a', 'b')).toEqual([
    ['2', 1],
    ['3', 'deleted'],
  ]);
});

describe('what says nothing beside another field is not emptied, for the API refuses it there', () => {
  test.each<readonly [type: string, draft: object, offer: object, gone: string]>([
    [
      'customer-leads',
      { leadDestination: 'email', emailLeadConfiguration: { contactEmail: ['a@b.example'] } },
      {
        customerLeads: {
          leadDestination: 'httpsEndpoint',
          httpsEndpointLeadConfiguration: { httpsEndpointUrl: 'https://a.example' },
        },
      },
      'emailLeadConfiguration',
    ],
    ['test-drive', { enabled: true, type: 'logicApp' }, { testDrive: { enabled: false } }, 'type'],
    [
      'price-and-availability-plan',
      { plan: 'plan/P/1', markets: ['us'], visibility: 'visible', audience: 'public' },
      { plans: { standard: { alias: 'S', visibility: 'visible', audience: 'public', customerMarkets: 'allMarkets' } } },
      'markets',
    ],
  ])('%s', (type, before, offer, gone) => {
    const draft = [product, standard, resource(type, before)];
    const [edit, ...more] = written(offer, draft);
    expect(more).toEqual([]);
    expect(typeOf(edit ?? { $schema: '' })).toBe(type);
    expect(edit).not.toHaveProperty(gone);
    // Nor does it count where the API keeps it all the same.
    expect(written(offer, [product, standard, { ...resource(type, before), ...edit }])).toEqual([]);
  });
});

test('a core virtual machine is sent in its spelling, and read in both', () => {
  const plans = {
    standard: { alias: 'S', technicalConfiguration: { vmProperties: { isNetworkVirtualAppliance: true } } },
  };
  const core = { ...product, type: 'coreVirtualMachine' };
  const type = 'core-virtual-machine-plan-technical-configuration';
  const [edit] = only(type, written({ plans }, [core, standard], 'core-virtual-machine'));
  expect(edit?.vmProperties).toEqual({ networkVirtualAppliance: true });
  for (const vmProperties of [{ networkVirtualAppliance: true }, { isNetworkVirtualAppliance: true }]) {
    const draft = [core, standard, resource(type, { plan: 'plan/P/1', vmProperties })];
    expect(written({ plans }, draft, 'core-virtual-machine')).toEqual([]);
  }
  const [own] = only('virtual-machine-plan-technical-configuration', written({ plans }));
  expect(own?.vmProperties).toEqual({ isNetworkVirtualAppliance: true });
});

test('what stands under `api` for one item of a list is laid over that item alone', () => {
  const openPorts = [
    { label: 'constructor', portRange: '1' },
    { label: 'web', portRange: '2' },
  ];
  const api = { 'virtual-machine-plan-technical-configuration': { openPorts: { web: { note: 'x' } } } };
  const value = { plans: { standard: { technicalConfiguration: { openPorts }, api } } };
  const compiled = compile({ type: 'virtual-machine', id: 'an-offer', value, fileOf: () => undefined });
  expect(compiledTree(compiled).get('virtual-machine-plan-technical-configuration/standard')).toEqual({
    openPorts: [openPorts[0], { ...openPorts[1], note: 'x' }],
  });
});

test('versions are written with the newest that is read', () => {
  const at = (version: string, more: object) => ({
    ...resource('plan', more),
    $schema: `https://schema.mp.microsoft.com/schema/plan/${version}`,
  });
  const draft = [
    product,
    at('2022-03-01-preview10', { id: 'plan/P/1', identity: { externalId: 'standard' }, alias: 'S' }),
    at('2022-03-01-preview9', { id: 'plan/P/2', identity: { externalId: 'old' }, alias: 'O' }),
  ];
  const [gone] = written({}, draft);
  expect(gone).toMatchObject({
    $schema: at('2022-03-01-preview10', {}).$schema,
    id: 'plan/P/2',
    lifecycleState: 'deleted',
  });
  expect(normalise(draft, () => undefined).size).toBe(3);
});
