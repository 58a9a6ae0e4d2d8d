import nock from 'nock';
import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/ingestion/resource.ts';
import { Refused, Stalled } from '../../../src/ports/failure.ts';
import { answers, api, failure, graph, partner, product, schema, signIn, version } from './partner.ts';

const job = '3f0a1c52-6b7d-4a0e-8c1f-94d2b7a5e610';
const status = (fields: object) => ({
  $schema: schema('configure-status'),
  jobId: job,
  jobStatus: 'running',
  jobResult: 'pending',
  jobStart: '2026-03-02T08:00:00.1234567Z',
  jobEnd: '0001-01-01T00:00:00',
  errors: [],
  ...fields,
});
const offer = (externalId: string, id = product) => ({
  $schema: schema('product'),
  id: `product/${id}`,
  identity: { externalId },
  type: 'azureVirtualMachine',
  alias: `The ${externalId}`,
});
const gateway = { id: product, externalId: 'gateway', type: 'azureVirtualMachine', alias: 'The gateway' };

describe('products', () => {
  test('are read over pages, whose links may be whole, from the host, from the service or a query', async () => {
    const { marketplace } = partner();
    signIn();
    const page = (query: object, id: string, next: string | null) =>
      nock(graph)
        .get(`${api}/product`)
        .query({ ...query, $version: version })
        .reply(200, { value: [offer(id)], '@nextLink': next });
    page({}, 'one', `${graph}${api}/product?continuationToken=a%3D&$version=${version}`);
    page({ continuationToken: 'a=' }, 'two', `${api}/product?continuationToken=b&%24version=${version}`);
    page({ continuationToken: 'b' }, 'three', 'product?continuationToken=c');
    page({ continuationToken: 'c' }, 'four', '?continuationToken=d');
    page({ continuationToken: 'd' }, 'five', 'https://product-ingestion.example/product?continuationToken=e');
    page({ continuationToken: 'e' }, 'six', null);
    const found = await marketplace.products();
    expect(found.map(({ externalId }) => externalId)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  test('end where a link leads to another host, or nowhere new', async () => {
    const { marketplace } = partner();
    signIn();
    answers('product', 200, { value: [], '@nextLink': 'https://evil.example/rp/product-ingestion/product?page=2' });
    await expect(marketplace.products()).rejects.toThrow(
      'GET https://graph.microsoft.com/rp/product-ingestion/product names a next page at another host, which is not followed.',
    );
    answers('product', 200, { value: [], '@nextLink': `product?$version=${version}` });
    await expect(marketplace.products()).rejects.toThrow('names next pages without end.');
  });

  test('have their ID in either spelling', async () => {
    const { marketplace } = partner();
    signIn();
    answers('product', 200, { value: [{ ...offer('x'), identity: { externalID: 'Gateway' } }] });
    expect(await marketplace.products()).toEqual([{ ...gateway, externalId: 'Gateway', alias: 'The x' }]);
  });
});

describe('a lookup', () => {
  const finds = (externalId: string, value: readonly unknown[]) =>
    nock(graph).get(`${api}/product`).query({ externalId, $version: version }).reply(200, { value });

  test('finds the product of exactly this offer ID, in any case', async () => {
    const { marketplace } = partner();
    signIn();
    finds('gateway', [offer('gateway-2', 'other'), offer('Gateway')]);
    expect(await marketplace.lookup('gateway')).toMatchObject({ id: product, externalId: 'Gateway' });
  });

  test('finds none where there is none', async () => {
    const { marketplace } = partner();
    signIn();
    finds('gateway', []);
    expect(await marketplace.lookup('gateway')).toBeUndefined();
    finds('a&b=c', [offer('a')]);
    expect(await marketplace.lookup('a&b=c')).toBeUndefined();
  });

  test('without the role says what to do', async () => {
    const { marketplace } = partner();
    signIn();
    nock(graph)
      .get(`${api}/product`)
      .query(true)
      .reply(403, { error: { code: 'forbidden', message: 'Access denied' } });
    const error = await failure(marketplace.lookup('gateway'));
    expect(error).toBeInstanceOf(Refused);
    expect(error.message).toBe(
      'GET https://graph.microsoft.com/rp/product-ingestion/product was refused (403 forbidden). Access denied. Add the Entra application to Partner Center (Account settings, User management, Microsoft Entra applications) with the role Manager, then try again.',
    );
  });
});

describe('a tree', () => {
  const path = `resource-tree/product/${product}`;
  const tree = {
    $schema: schema('resource-tree', 'product-ingestion.azureedge.net'),
    root: `product/${product}`,
    target: { targetType: 'Preview' },
    resources: [
      { ...offer('gateway'), $schema: schema('product', 'product-ingestion.azureedge.net'), unknown: { kept: null } },
      { $schema: schema('listing-asset'), id: `listing-asset/${product}/1`, type: 'AzureLogoSmall' },
    ],
  };

  test('is read with both hosts of schemas, unknown fields, and a target in any case', async () => {
    const { marketplace } = partner();
    signIn();
    nock(graph).get(`${api}/${path}`).query({ targetType: 'preview', $version: version }).reply(200, tree);
    expect(await marketplace.tree(product, 'preview')).toEqual({ ...tree, target: { targetType: 'preview' } });
  });

  test.each([400, 404])('that is not there is none, by status %i', async (status) => {
    const { marketplace } = partner();
    signIn();
    answers(path, status, { error: { code: 'badRequest', message: 'No such target' } });
    expect(await marketplace.tree(product, 'live')).toBeUndefined();
  });

  test('whose form is new is told by endpoint and path', async () => {
    const { marketplace } = partner();
    signIn();
    answers(path, 200, { ...tree, resources: [tree.resources[0], { $schema: 'urn:other' }] });
    await expect(marketplace.tree(product, 'draft')).rejects.toThrow(
      `GET https://graph.microsoft.com/rp/product-ingestion/${path} answered 200 with what Offerlane does not understand: resources.1.$schema: `,
    );
  });
});

test('submissions are read over pages, with states in any case and null for what is absent', async () => {
  const { marketplace } = partner();
  signIn();
  const one = { $schema: schema('submission'), product: `product/${product}` };
  answers(`submission/${product}`, 200, {
    value: [{ ...one, id: `submission/${product}/0`, target: { targetType: 'draft' }, status: null, result: null }],
    '@nextLink': `${graph}${api}/submission/${product}?continuationToken=2&$version=${version}`,
  });
  const preview = { ...one, id: `submission/${product}/11529215`, created: '2026-02-25T07:13:06.4408032Z' };
  nock(graph)
    .get(`${api}/submission/${product}`)
    .query({ continuationToken: '2', $version: version })
    .reply(200, {
      value: [{ ...preview, target: { targetType: 'Preview' }, status: 'Completed', result: 'SUCCEEDED' }],
    });
  expect(await marketplace.submissions(product)).toEqual([
    { ...one, id: `submission/${product}/0`, target: { targetType: 'draft' } },
    { ...preview, target: { targetType: 'preview' }, status: 'completed', result: 'succeeded' },
  ]);
});

describe('a job', () => {
  test.each([
    ['notStarted', 'pending'],
    ['running', 'pending'],
    ['completed', 'succeeded'],
    ['completed', 'cancelled'],
  ])('is %s, %s', async (jobStatus, jobResult) => {
    const { marketplace } = partner();
    signIn();
    answers(`configure/${job}/status`, 200, status({ jobStatus, jobResult }));
    expect(await marketplace.job(job)).toEqual(status({ jobStatus, jobResult }));
  });

  test('may be spelt jobID, in other case, and without errors', async () => {
    const { marketplace } = partner();
    signIn();
    answers(`configure/${job}/status`, 200, {
      jobID: job,
      jobStatus: 'NotStarted',
      jobResult: 'Pending',
      errors: null,
    });
    expect(await marketplace.job(job)).toEqual({
      jobId: job,
      jobStatus: 'notStarted',
      jobResult: 'pending',
      errors: [],
    });
  });

  test('that failed is an answer, with its errors at any depth and no signatures in them', async () => {
    const { marketplace } = partner();
    signIn();
    const certification = { code: 'invalidState', message: 'Issues found during Certification.' };
    const errors = [
      {
        resourceId: { resourceName: 'plan_standard' },
        code: 'InternalServerError',
        message: 'https://contoso.blob.core.windows.net/vhds/a.vhd?sv=1&sig=SIGNATURE&se=2',
        details: [{ code: 'invalidState', message: 'Certification', details: [certification] }],
      },
    ];
    answers(`configure/${job}/status`, 200, status({ jobStatus: 'completed', jobResult: 'failed', errors }));
    const { errors: told } = await marketplace.job(job);
    expect(told).toEqual([
      { ...errors[0], message: 'https://contoso.blob.core.windows.net/vhds/a.vhd?sv=1&sig=…&se=2' },
    ]);
  });

  test('has an outcome once it has succeeded', async () => {
    const { marketplace } = partner();
    signIn();
    answers(`configure/${job}`, 404, { error: { code: 'notFound', message: 'Not yet' } });
    expect(await marketplace.outcome(job)).toBeUndefined();
    answers(`configure/${job}`, 200, { $schema: schema('configure-detail'), resources: [offer('gateway')] });
    expect(await marketplace.outcome(job)).toEqual([offer('gateway')]);
  });
});

describe('configure', () => {
  const plan: Resource = { $schema: schema('plan'), resourceName: 'plan_standard', alias: 'Standard' };

  test('posts the resources in their envelope, below a ceiling that lets them pass', async () => {
    const { marketplace } = partner();
    signIn();
    const newer = { ...plan, $schema: 'https://schema.mp.microsoft.com/schema/plan/2026-04-01-preview1' };
    nock(graph, { reqheaders: { 'content-type': 'application/json', 'user-agent': /^offerlane\/\d/ } })
      .post(`${api}/configure`, { $schema: schema('configure'), resources: [plan, newer] })
      .query({ $version: '2026-04-01-preview1' })
      .reply(202, status({ jobStatus: 'notStarted' }));
    expect(await marketplace.configure([plan, newer])).toMatchObject({ jobId: job, jobStatus: 'notStarted' });
    nock(graph).post(`${api}/configure`).query({ $version: version }).reply(200, status({}));
    expect(await marketplace.configure([plan])).toMatchObject({ jobId: job });
  });

  test('that is refused has all that was said, and the errors that lead back to the resources', async () => {
    const { marketplace } = partner();
    signIn();
    const body = {
      error: {
        code: 'badRequest',
        message: 'Invalid configuration: schema validation failed',
        details: [
          {
            code: 'schemaValidationError',
            message: 'Schema validation failed',
            resourceId: { resourceName: 'plan_standard' },
            details: [{ code: 'schemaValidationError', message: 'alias is too long' }, { code: 'invalidId' }],
          },
        ],
      },
    };
    nock(graph).post(`${api}/configure`).query(true).reply(400, body);
    const error = await failure(marketplace.configure([plan]));
    expect(error.message).toBe(
      'POST https://graph.microsoft.com/rp/product-ingestion/configure was refused (400 badRequest). Invalid configuration: schema validation failed. Schema validation failed. alias is too long. invalidId.',
    );
    expect(error instanceof Refused && error.errors).toEqual([body.error]);
  });
});

describe('cancelling', () => {
  const cancels = (code: number, body: object) =>
    nock(graph).post(`${api}/configure/${job}/cancel`, '').query({ $version: version }).reply(code, body);
  const late = { error: { code: 'badRequest', message: 'Cannot cancel job, job has already completed.', details: [] } };
  const cancelled = status({ jobStatus: 'completed', jobResult: 'cancelled' });

  test('tells the job', async () => {
    const { marketplace } = partner();
    signIn();
    cancels(200, cancelled);
    expect(await marketplace.cancel(job)).toEqual(cancelled);
  });

  test('stalls where it is too late', async () => {
    const { marketplace } = partner();
    signIn();
    cancels(400, late);
    answers(`configure/${job}/status`, 200, status({ jobStatus: 'completed', jobResult: 'succeeded' }));
    const error = await failure(marketplace.cancel(job));
    expect(error).toBeInstanceOf(Stalled);
    expect(error.message).toContain('Cannot cancel job, job has already completed.');
  });

  test('has done its work where only its answer was lost', async () => {
    const { marketplace } = partner();
    signIn();
    nock(graph).post(`${api}/configure/${job}/cancel`).query(true).replyWithError('lost');
    cancels(400, late);
    answers(`configure/${job}/status`, 200, cancelled);
    expect(await marketplace.cancel(job)).toEqual(cancelled);
  });
});
