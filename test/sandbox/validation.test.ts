import { expect, test } from 'vitest';
import { listing, offer, price, product, technical } from './bodies.ts';
import { type Reply, request, schema, stand } from './stand.ts';

const errorOf = ({ status, body }: Reply) => ({ status, ...(body.error as { message: string; details?: unknown[] }) });

test.each([
  ['no JSON', '{', 'the body is not JSON'],
  ['JSON that is nested too deeply', `${'['.repeat(60)}${']'.repeat(60)}`, 'nested too deeply'],
  ['no resources', request(), 'schema validation failed'],
  ['fields that configure does not have', { ...request(product), more: 1 }, 'schema validation failed'],
  ['no object', '[]', 'schema validation failed'],
])('%s is answered with 400', async (_, body, message) => {
  const { post } = await stand();
  const answer = errorOf(await post('configure', body));
  expect(answer).toMatchObject({ status: 400, code: 'badRequest', message: expect.stringContaining(message) });
});

test('a resource that is not well formed is told by its schema, its name and the place', async () => {
  const { post } = await stand();
  const wrong = {
    ...listing,
    resourceName: 'listing',
    generalLinks: [{ displayText: 'A', link: 'ftp://a' }],
    extra: 'secret value',
  };
  const answer = errorOf(await post('configure', request(product, wrong)));
  expect(answer).toEqual({
    status: 400,
    code: 'badRequest',
    message: 'Invalid configuration: schema validation failed',
    details: [
      {
        code: 'schemaValidationError',
        message: expect.stringMatching(
          /^Schema validation failed for schema https:.*\/listing\/.*: .*\/generalLinks\/0\/link/,
        ),
        resourceId: { resourceName: 'listing' },
        details: [],
      },
    ],
  });
  expect(JSON.stringify(answer)).not.toContain('secret value');
});

test.each([
  ['https://product-ingestion.azureedge.net/schema/product/2022-03-01-preview3', 'could not be accessed'],
  [schema('product', 9), 'could not be found'],
  [schema('private-offer', 2), 'could not be found'],
  ['https://nobody.example/schema/product/2022-03-01-preview3', 'schema validation failed'],
])('the schema %s cannot be used', async ($schema, message) => {
  const { post } = await stand();
  const answer = errorOf(await post('configure', request({ ...product, $schema })));
  expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(message) });
});

test('a request has no resource that is newer than its $version', async () => {
  const { post } = await stand();
  expect((await post('configure?$version=2022-03-01-preview5', request(product))).status).toBe(202);
  expect(errorOf(await post('configure?$version=2022-03-01-preview2', request(product)))).toMatchObject({
    status: 400,
    message: expect.stringContaining('newer than the $version'),
  });
});

test('a body of more than 20 MB is not read', async () => {
  const { post } = await stand();
  const large = await post('configure', request({ ...product, alias: 'a'.repeat(21 * 1024 * 1024) })).catch(
    () => undefined,
  );
  // The server may hang up before all is sent.
  expect(large?.status ?? 413).toBe(413);
});

test('one name for two resources is refused', async () => {
  const { post } = await stand();
  const twice = request(product, { ...product, identity: { externalId: 'other-offer' } });
  expect(JSON.stringify(await post('configure', twice))).toContain("The resourceName 'offer' is used twice");
});

test('what came with later versions is taken by those alone', async () => {
  const { post } = await stand();
  const at = async (preview: number, change: object) => {
    const $schema = schema('virtual-machine-plan-technical-configuration', preview);
    return (await post('configure', request({ ...technical(), ...change, $schema }))).status;
  };
  const arm = { skus: [{ imageType: 'arm64Gen2', skuId: 'standard' }] };
  const trusted = { skus: [{ imageType: 'x64Gen2', skuId: 'standard', securityType: ['trusted'] }] };
  const restored = { vmImageVersions: [{ versionNumber: '1.0.0', vmImages: [] }] };
  const unnamed = { operatingSystem: { family: 'linux', type: 'other' } };
  for (const change of [arm, trusted, restored, unnamed])
    expect([await at(2, change), await at(3, change), await at(5, change)]).toEqual([400, 202, 202]);
});

test('a pattern that backtracks is not run on long texts', async () => {
  const { post } = await stand();
  const started = performance.now();
  const long = 'a'.repeat(100_000);
  for (const reference of [`a/${long}!`, `${long}!`, `a/${'a/'.repeat(50_000)}`])
    expect((await post('configure', request({ ...price, product: reference, plan: offer }))).status).toBe(400);
  const supportContact = { name: 'A', email: `a@${long}` };
  expect((await post('configure', request({ ...listing, supportContact }))).status).toBe(400);
  expect(performance.now() - started).toBeLessThan(2000);
});
