import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Job } from '../../src/ingestion/job.ts';
import { day } from '../marketplace/manual-clock.ts';
import {
  image,
  listing,
  offer,
  plan,
  price,
  product,
  standardPlan,
  technical,
  toPreview,
  wholeOffer,
} from './bodies.ts';
import { itemsOf, productId, published, type Stand, schema, stand, theOne } from './stand.ts';

const draft = async (one: Stand) => one.get(`resource-tree/product/${await productId(one)}?targetType=draft`);
const messages = ({ errors }: Job) => errors.flatMap(({ details = [] }) => details.map(({ message }) => message));
const flags = (vmProperties: object) => ({ ...technical(image('1.0.0')), vmProperties });

test('resources are written in any order, by the names they have in the request', async () => {
  const one = await stand();
  const named = { ...standardPlan, product: { resourceName: 'offer' } };
  const job = await one.configure(
    { ...price, product: { resourceName: 'offer' }, plan: { resourceName: 'standard' } },
    named,
    product,
  );
  expect(job).toMatchObject({ jobResult: 'succeeded' });
  const guid = await productId(one);
  const found = theOne(await draft(one), 'plan');
  expect(found).toMatchObject({ product: `product/${guid}`, identity: plan });
  expect(found).not.toHaveProperty('resourceName');
  expect(theOne(await draft(one), 'price-and-availability-plan').id).toBe(
    found.id.replace('plan', 'price-and-availability-plan'),
  );
});

test('what is written is laid over the draft, and a second time changes nothing', async () => {
  const one = await stand();
  await one.configure(...wholeOffer, { ...listing, resourceName: 'again', description: 'First' });
  const before = itemsOf(await draft(one)).map((resource) => JSON.stringify(resource));
  await one.configure(...wholeOffer);
  expect(new Set(itemsOf(await draft(one)).map((resource) => JSON.stringify(resource)))).toEqual(new Set(before));
  expect(theOne(await draft(one), 'listing')).toMatchObject({ description: 'First', title: 'Fabrikam Gateway' });
});

test('fields that no schema names are kept where Microsoft keeps them', async () => {
  const one = await stand();
  await one.configure({ ...product, newField: { a: [1] } });
  expect(theOne(await one.get('product')).newField).toEqual({ a: [1] });
});

test('an error names its resource as the request does, and keeps no other from being written', async () => {
  const one = await stand();
  const job = await one.configure(product, {
    ...price,
    resourceName: 'plans.premium.price',
    plan: { externalId: 'premium' },
  });
  expect(job).toMatchObject({
    jobResult: 'failed',
    errors: [
      {
        code: 'notFound',
        resourceId: { resourceName: 'plans.premium.price' },
        details: [{ code: 'resourceNotFound', message: "There is no plan with the external id 'premium'" }],
      },
    ],
  });
  expect(itemsOf(await one.get('product'))).toHaveLength(1);
});

test('an id that belongs elsewhere is refused', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const id = 'listing/12345678-0000-0000-0000-000000000000/public/main/default/en-us';
  expect(await one.configure({ ...listing, id })).toMatchObject({ errors: [{ details: [{ code: 'invalidId' }] }] });
  expect(await one.configure({ ...standardPlan, product: 'product/none' })).toMatchObject({ jobResult: 'failed' });
  const own = theOne(await draft(one), 'plan').id;
  expect(messages(await one.configure({ ...standardPlan, id: own, identity: { externalId: 'other' } }))).toEqual([
    'The externalId of a plan cannot be changed',
  ]);
});

test('what was never published can be deleted, and what was published not', async () => {
  const one = await stand();
  await one.configure(...wholeOffer, { ...standardPlan, resourceName: 'b', identity: { externalId: 'premium' } });
  expect(
    await one.configure({ ...standardPlan, identity: { externalId: 'premium' }, lifecycleState: 'deleted' }),
  ).toMatchObject({
    jobResult: 'succeeded',
  });
  expect(theOne(await draft(one), 'plan')).toMatchObject({ identity: plan });
  await one.configure(toPreview);
  one.pass(day);
  const kept = [
    await one.configure({ ...standardPlan, lifecycleState: 'deleted' }),
    await one.configure({ ...product, lifecycleState: 'deleted' }),
  ];
  for (const job of kept) expect(messages(job)[0]).toMatch(/^Cannot delete '.*' as it is already published$/);
});

test('a product that was never published goes with all it has', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  await one.configure({ ...product, lifecycleState: 'deleted' });
  expect(itemsOf(await one.get('product'))).toEqual([]);
  await one.configure(product);
  expect(itemsOf(await draft(one)).some(({ id }) => id.startsWith('plan/'))).toBe(false);
});

test('image versions that are live stay as they are', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  await published(one, offer);
  const wrong = async (...versions: readonly object[]) => messages(await one.configure(technical(...versions)));
  expect(await wrong(image('1.1.0'))).toEqual(["Cannot delete image '1.0.0' as it is already published"]);
  expect(await wrong(image('1.0.0', { lifecycleState: 'deleted' }))).toEqual([
    "Cannot delete image '1.0.0' as it is already published",
  ]);
  const { vmImages } = image('1.2.0');
  expect(await wrong(image('1.0.0', { vmImages }))).toEqual(["Cannot change image '1.0.0' as it is already published"]);
  expect(await wrong(image('1.0.0'), { versionNumber: '1.1.0', vmImages: [] })).toEqual([
    "The image version '1.1.0' has no images",
  ]);
  const signedAnew = JSON.parse(JSON.stringify(image('1.0.0')).replace('sig=abc', 'sig=xyz'));
  expect(await wrong(signedAnew, image('1.1.0'))).toEqual([]);
});

test('image versions are deprecated and restored without their images, but for the last', async () => {
  const one = await stand();
  await one.configure(...wholeOffer, technical(image('1.0.0'), image('1.1.0')));
  const versions = async () => theOne(await draft(one), 'virtual-machine-plan-technical-configuration').vmImageVersions;
  const bare = (versionNumber: string, lifecycleState?: string) => ({ versionNumber, vmImages: [], lifecycleState });
  await one.configure(technical(bare('1.0.0', 'deprecated'), bare('1.1.0')));
  expect(await versions()).toMatchObject([
    { lifecycleState: 'deprecated', vmImages: [{}], deprecationSchedule: { date: '2027-01-03' } },
    { lifecycleState: 'generallyAvailable', vmImages: [{}] },
  ]);
  expect(messages(await one.configure(technical(bare('1.0.0'), bare('1.1.0', 'deprecated'))))).toEqual([
    'The last image version of a plan cannot be deprecated alone; deprecate the plan',
  ]);
  await one.configure(technical(bare('1.0.0', 'generallyAvailable'), bare('1.1.0')));
  expect(JSON.stringify(await versions())).not.toContain('deprecat');
});

test('SKUs and properties stick once they are published', async () => {
  const one = await stand();
  const sku = (skuId: string, imageType = 'x64Gen2') => ({ imageType, skuId });
  await one.configure(...wholeOffer);
  const wrong = async (change: object) => messages(await one.configure({ ...technical(image('1.0.0')), ...change }));
  expect(await wrong({ skus: [sku('other')] })).toEqual(["One of the SkuIds should match plan Id 'standard'"]);
  expect(await wrong({ skus: [sku('standard'), sku('standard', 'x64Gen1')] })).toEqual([
    'Each SKU of a plan has a skuId and an imageType of its own',
  ]);
  expect(messages(await one.configure(flags({ supportsNVMe: false })))).toEqual([]);
  await one.configure(technical(image('1.0.0')));
  await published(one, offer);
  const locked = ["The property 'PlanId' is locked by a previous submission"];
  expect(await wrong({ skus: [sku('standard-gen2'), sku('standard', 'x64Gen1')] })).toEqual(locked);
  expect(await wrong({ skus: [sku('standard'), sku('standard-gen1', 'x64Gen1')] })).toEqual([]);
  const enabled = ['SupportsNVMe property has already been enabled'];
  expect(messages(await one.configure(flags({ supportsNVMe: false })))).toEqual(enabled);
  expect(messages(await one.configure(flags({})))).toEqual(enabled);
});

test('plans keep their audience, their markets and one that is sold', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  await published(one, offer);
  const wrong = async (resource: object) => messages(await one.configure(resource));
  expect(await wrong({ ...price, audience: 'private' })).toEqual([
    'A plan that was published as public cannot become private',
  ]);
  expect(await wrong({ ...price, markets: [] })).toEqual(['A plan is sold in 1 to 141 markets']);
  expect(await wrong({ ...standardPlan, lifecycleState: 'deprecated' })).toEqual([
    'The last plan of an offer cannot be deprecated alone; deprecate the offer',
  ]);
  await one.configure({ ...standardPlan, resourceName: 'b', identity: { externalId: 'premium' } });
  expect(await wrong({ ...standardPlan, lifecycleState: 'deprecated' })).toEqual([]);
});

test('a product has at most 100 plans', async () => {
  const one = await stand();
  const plans = Array.from({ length: 101 }, (_, index) => ({
    ...standardPlan,
    resourceName: `plan-${index}`,
    identity: { externalId: `plan-${index}` },
  }));
  const job = await one.configure(product, ...plans);
  expect(job).toMatchObject({ errors: [{ details: [{ code: 'collectionLimitExceeded' }] }] });
});

test('a type that the product does not have is refused', async () => {
  const one = await stand();
  await one.configure(product);
  const saas = { $schema: schema('software-as-a-service-technical-configuration', 3), product: offer };
  expect(await one.configure(saas)).toMatchObject({ errors: [{ details: [{ code: 'notSupported' }] }] });
  expect(await one.configure({ ...listing, kind: 'azureSaaS' })).toMatchObject({
    errors: [{ details: [{ code: 'invalidResource' }] }],
  });
});

test('SaaS plans have one pricing model, and an offer that is live is sold as it was', async () => {
  const one = await stand();
  const setup = { $schema: schema('commercial-marketplace-setup', 2), product: offer, sellThroughMicrosoft: true };
  const recurrent = (recurrentPriceMode: string) => ({ pricing: { recurrentPrice: { recurrentPriceMode } } });
  const second = { ...standardPlan, resourceName: 'b', identity: { externalId: 'premium' } };
  await one.configure({ ...product, type: 'softwareAsAService' }, standardPlan, second, setup, {
    ...price,
    ...recurrent('flatRate'),
  });
  expect(messages(await one.configure({ ...price, plan: { externalId: 'premium' }, ...recurrent('perUser') }))).toEqual(
    ['All plans of a SaaS offer have the same pricing model, which is flatRate'],
  );
  await published(one, offer);
  expect(messages(await one.configure({ ...setup, sellThroughMicrosoft: false }))).toEqual([
    'sellThroughMicrosoft cannot be changed once the offer was published',
  ]);
});

test('secrets are not kept, and come back masked', async () => {
  const one = await stand();
  const key = 'c2VjcmV0LXNlY3JldA==';
  const connection = `DefaultEndpointsProtocol=https;AccountName=fabrikam;AccountKey=${key};EndpointSuffix=core.windows.net`;
  const leads = {
    $schema: schema('customer-leads', 3),
    product: offer,
    leadDestination: 'table',
    tableLeadConfiguration: { storageAccountConnectionString: connection },
  };
  await one.configure(...wholeOffer, leads);
  const read = theOne(await draft(one), 'customer-leads');
  expect(read.tableLeadConfiguration).toEqual({ storageAccountConnectionString: '*********' });
  expect(await one.configure({ ...read, $schema: leads.$schema })).toMatchObject({ jobResult: 'succeeded' });
  await one.close();
  const { readFileSync } = await import('node:fs');
  const log = readFileSync(`${one.data}/log.jsonl`, 'utf8');
  expect(log).toContain('"uri":"https://fabrikam.blob.core.windows.net');
  expect(log).not.toContain(key);
  expect(log).not.toContain('sig=abc');
});

/** Serves bytes at `/logo.png`, redirects and failures beside it. */
async function files(bytes: Uint8Array): Promise<string> {
  const server = createServer((request, response) => {
    const [, count] = /^\/redirect\/(\d)$/.exec(request.url ?? '') ?? [];
    if (count !== undefined) {
      response.writeHead(302, { location: count === '0' ? '/logo.png' : `/redirect/${Number(count) - 1}` }).end();
    } else if (request.url === '/large') response.end(new Uint8Array(21 * 1024 * 1024));
    else if (request.url?.startsWith('/logo.png')) response.end(bytes);
    else response.writeHead(403).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const asset = (url: string, type = 'azureLogoLarge') => ({
  $schema: schema('listing-asset', 5),
  kind: 'azure',
  product: offer,
  listing: { resourceName: 'listing' },
  languageId: 'en-us',
  type,
  url,
});

test('assets are fetched, kept and served under addresses that change', async () => {
  const one = await stand();
  const bytes = new Uint8Array([1, 2, 3]);
  const base = await files(bytes);
  expect(await one.configure(...wholeOffer, asset(`${base}/logo.png?sig=secret`))).toMatchObject({
    jobResult: 'succeeded',
  });
  const read = theOne(await draft(one), 'listing-asset');
  expect(read).toMatchObject({ type: 'AzureLogoLarge', id: expect.stringMatching(/\/en-us\/azurelogolarge\/1$/) });
  const response = await fetch(String(read.url));
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  one.pass(1000);
  const again = theOne(await draft(one), 'listing-asset');
  expect(again.url).not.toBe(read.url);
  // Its own address may be posted back: the bytes stay.
  const own = { ...asset(String(again.url)), listing: String(again.listing), description: 'Logo' };
  expect(await one.configure(own)).toMatchObject({ jobResult: 'succeeded' });
  const after = theOne(await draft(one), 'listing-asset');
  expect(String(after.url).split('?')[0]).toBe(String(read.url).split('?')[0]);
});

test('what cannot be fetched is an error of the job, without the address that it was asked at', async () => {
  const one = await stand();
  const base = await files(new Uint8Array([1]));
  await one.configure(...wholeOffer);
  const reasons = async (path: string) => {
    const job = await one.configure(listing, asset(`${base}${path}`));
    expect(JSON.stringify(job.errors)).not.toContain('secret');
    return messages(job).join();
  };
  expect(await reasons('/redirect/2?sig=secret')).toContain('answered with 403');
  expect(await reasons('/redirect/2')).toBe('');
  expect(await reasons('/redirect/3')).toContain('redirected more than 3 times');
  expect(await reasons('/large')).toContain('larger than 20 MB');
  expect(await reasons('/none')).toContain('answered with 403');
});

test('a logo replaces its kind, a screenshot is one more, and both can be taken away but for a hero that was published', async () => {
  const one = await stand();
  const url = `${await files(new Uint8Array([1]))}/logo.png`;
  const shot = asset(url, 'azureLogoScreenshot');
  await one.configure(...wholeOffer, asset(url), asset(url), shot, shot, asset(url, 'azureLogoHero'));
  const ids = async () =>
    itemsOf(await draft(one))
      .map(({ id }) => id.split('/en-us/')[1] ?? '')
      .filter((id) => id.startsWith('azure'));
  const all = ['azurelogohero/1', 'azurelogolarge/1', 'azurelogoscreenshot/1', 'azurelogoscreenshot/2'];
  expect(new Set(await ids())).toEqual(new Set(all));
  await published(one, offer);
  const remove = (of: object, ordinal: string) => {
    const id = `listing-asset/${one.sandbox.state().products.keys().next().value}/public/main/default/en-us/${ordinal}`;
    return one.configure(listing, { ...of, id, lifecycleState: 'deleted' });
  };
  expect(await remove(shot, 'azurelogoscreenshot/1')).toMatchObject({ jobResult: 'succeeded' });
  expect(await remove(asset(url, 'azureLogoHero'), 'azurelogohero/1')).toMatchObject({ jobResult: 'failed' });
  expect(new Set(await ids())).toEqual(new Set(all.toSpliced(2, 1)));
});
