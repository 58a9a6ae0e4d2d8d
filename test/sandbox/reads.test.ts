import { expect, test } from 'vitest';
import { day } from '../marketplace/manual-clock.ts';
import { offer, plan, product, standardPlan, toPreview, wholeOffer } from './bodies.ts';
import { api, itemsOf, productId, published, request, stand, theOne, typesOf } from './stand.ts';

test('lists come in pages', async () => {
  const one = await stand();
  const ids = Array.from({ length: 5 }, (_, index) => `offer-${index}`);
  await one.configure(...ids.map((externalId) => ({ ...product, resourceName: externalId, identity: { externalId } })));
  const seen: unknown[] = [];
  let path: string | undefined = 'product?$maxpagesize=2&$version=2022-03-01-preview3';
  while (path !== undefined) {
    const reply = await one.get(path);
    seen.push(...itemsOf(reply).map(({ identity }) => identity));
    path = typeof reply.body['@nextLink'] === 'string' ? reply.body['@nextLink'].split(`${api}/`)[1] : undefined;
    expect(seen.length).toBeLessThanOrEqual(5);
  }
  expect(seen).toEqual(ids.map((externalId) => ({ externalId })));
  expect((await one.get('product?$maxpagesize=none')).status).toBe(400);
  expect((await one.get('product?continuationToken=none')).status).toBe(400);
});

test('products and plans are found by their own IDs, however the parameter is spelt', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  for (const name of ['externalId', 'externalID', 'externalid', 'EXTERNALID'])
    expect(theOne(await one.get(`product?${name}=${offer.externalId}`))).toMatchObject({ identity: offer });
  expect(itemsOf(await one.get('product?externalId=fabrikam'))).toEqual([]);
  expect(itemsOf(await one.get('product?type=softwareAsAService'))).toEqual([]);
  const { id } = theOne(await one.get('product'));
  expect(theOne(await one.get(`plan?product=${id}&externalId=${plan.externalId}`))).toMatchObject({ identity: plan });
  expect(itemsOf(await one.get(`plan?product=${id}&externalId=none`))).toEqual([]);
  expect((await one.get('plan')).status).toBe(400);
  expect((await one.get('plan?product=product/none')).status).toBe(404);
});

test('a durable ID reads the draft; what belongs to a plan is not there while the draft is as live is', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const { id } = theOne(await one.get(`plan?product=product/${await productId(one)}`));
  expect((await one.get(id)).body).toMatchObject({ identity: plan });
  await published(one, offer);
  expect((await one.get(id)).status).toBe(404);
  expect((await one.get(`product/${await productId(one)}`)).status).toBe(200);
  await one.configure({ ...standardPlan, alias: 'Pending' });
  expect((await one.get(id)).body).toMatchObject({ alias: 'Pending' });
});

test('a tree is asked for with its target bare or in quotes, and 400 says that there is none', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const tree = `resource-tree/product/${await productId(one)}`;
  const targets = ['', '?targetType=draft', "?targetType='draft'", '?targetType="draft"', '?targettype=%27draft%27'];
  for (const target of targets)
    expect((await one.get(`${tree}${target}`)).body).toMatchObject({ target: { targetType: 'draft' } });
  for (const target of ['preview', 'live', 'none'])
    expect(await one.get(`${tree}?targetType=${target}`)).toMatchObject({
      status: 400,
      body: { error: { code: 'badRequest' } },
    });
  await one.configure(toPreview);
  one.pass(day);
  expect((await one.get(`${tree}?targetType='preview'`)).status).toBe(200);
  expect((await one.get('resource-tree/product/none')).status).toBe(404);
});

test('the order of a tree differs from read to read', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const tree = `resource-tree/product/${await productId(one)}`;
  const orders = new Set<string>();
  for (let read = 0; read < 5; read += 1) orders.add(typesOf(await one.get(tree)).join());
  expect(orders.size).toBeGreaterThan(1);
});

test('$version is a ceiling for what is read, and what has no version so old is left out', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const schemas = async (query: string) => {
    const tree = await one.get(`resource-tree/product/${await productId(one)}${query}`);
    return new Map(itemsOf(tree).map(({ $schema }) => [$schema.split('/').at(-2), $schema.split('/').at(-1)]));
  };
  const written = await schemas('');
  expect(written.get('listing')).toBe('2022-03-01-preview5');
  for (const query of ['?$version=2022-03-01-preview3', '?%24version=2022-03-01-preview3']) {
    const old = await schemas(query);
    expect(old.get('listing')).toBe('2022-03-01-preview3');
    expect(old.get('price-and-availability-plan')).toBe('2022-03-01-preview2');
  }
  expect(await schemas('?$version=2022-03-01-preview1')).toEqual(new Map());
  expect((await one.get('product?$version=newest')).status).toBe(400);
});

test('what is read names the host that is dead for writing, as the real one does', async () => {
  const one = await stand();
  await one.configure(product);
  const read = theOne(await one.get('product'));
  expect(read.$schema).toBe('https://product-ingestion.azureedge.net/schema/product/2022-03-01-preview3');
  expect(await one.post('configure', request(read))).toMatchObject({
    status: 400,
    body: { error: { message: `Schema ${read.$schema} could not be accessed` } },
  });
});

test('the draft has the submission 0, and every submission can be read by its number', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const guid = await productId(one);
  expect((await one.get(`submission/${guid}/0`)).body).toMatchObject({ target: { targetType: 'draft' } });
  expect((await one.get(`submission/${guid}/1`)).status).toBe(404);
  const id = await published(one, offer);
  expect((await one.get(id)).body).toMatchObject({ id, target: { targetType: 'live' } });
  expect((await one.get('submission/none')).status).toBe(404);
  expect((await one.get(`submission/${guid}?targetType=none`)).status).toBe(400);
});

test('clients may differ in slashes, letters and headers', async () => {
  const { sandbox, token } = await stand();
  const authorization = `bearer ${await token()}`;
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${sandbox.url}${path}`, { ...init, headers: { Authorization: authorization, ...init.headers } });
  const found = await call(`${api}/product/?externalId=none`);
  expect([found.status, found.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  expect((await call('/RP/Product-Ingestion/product')).status).toBe(200);
  const head = await call(`${api}/product`, { method: 'HEAD' });
  expect([head.status, await head.text(), Number(head.headers.get('content-length'))]).toEqual([200, '', 12]);
  const wrong = await call(`${api}/product`, { method: 'POST' });
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
  expect((await call(`${api}/configure`)).status).toBe(405);
  expect((await call('/%E0%A4%A')).status).toBe(400);
  const lost = await call('/v1/product');
  expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining(api)]);
});
