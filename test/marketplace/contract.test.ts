import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nock from 'nock';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { partnerCenter } from '../../src/adapters/partner-center/partner-center.ts';
import { settings } from '../../src/adapters/partner-center/settings.ts';
import { contract, type World } from './contract.ts';
import { minute } from './manual-clock.ts';
import { pointedAt } from './sandbox-process.ts';
import { schema, submission, succeeded, type TestSandbox, testSandbox } from './test-sandbox.ts';
import { startWhole } from './whole-sandbox.ts';

describe('the sandbox', () => {
  let sandbox: TestSandbox;
  let world: World;

  beforeAll(async () => {
    sandbox = await testSandbox(startWhole);
    const published = await sandbox.live('fabrikam-insights');
    const listing = (await sandbox.tree(published, 'draft')).resources.find(({ $schema }) =>
      $schema.includes('/listing/'),
    );
    const { id: _, ...own } = { ...listing, $schema: schema('listing', '2022-03-01-preview5') };
    succeeded(await sandbox.configure([{ ...own, title: 'Another' }]));
    succeeded(await sandbox.publish(published, 'preview'));
    const product = await sandbox.draft('fabrikam-gateway');
    const shared = { $schema: schema('plan'), product: `product/${product}` };
    const plan = (externalId: string) => ({ ...shared, identity: { externalId }, alias: externalId });
    const [done] = [await sandbox.configure([{ ...(await asItIs(sandbox, product)) }])];
    const refused = await sandbox.configure([{ ...plan('none'), lifecycleState: 'deleted' }]);
    const standard = (await sandbox.tree(product, 'draft')).resources;
    const texts = standard.find(({ kind }) => kind === 'azureVM');
    const planListing = standard.find(({ kind }) => kind === 'azureVM-plan');
    const { id: __, ...spoilt } = { ...planListing, $schema: schema('plan-listing', '2022-03-01-preview5') };
    const description =
      standard.find(({ $schema }) => $schema.includes('/listing/'))?.description ?? texts?.description;
    succeeded(await sandbox.configure([{ ...spoilt, description }]));
    const uncertified = await sandbox.publish(product, 'preview');
    const { jobId: cancelled } = await sandbox.ask([submission(product, 'preview')]);
    sandbox.clock.pass(minute);
    await sandbox.post(`/configure/${cancelled}/cancel`, '');
    const { jobId: running } = await sandbox.ask([submission(product, 'preview')]);
    sandbox.clock.pass(minute);
    const { jobId: notStarted } = await sandbox.ask([plan('later')]);
    world = {
      marketplace: partnerCenter(settings(pointedAt(sandbox.url)), sandbox.clock),
      offer: 'fabrikam-gateway',
      product,
      jobs: {
        notStarted,
        running,
        succeeded: done?.jobId ?? '',
        refused: refused.jobId,
        uncertified: uncertified.jobId,
        cancelled,
      },
      published,
    };
  });
  afterAll(async () => sandbox[Symbol.asyncDispose]());

  test.each(Object.entries(contract))('%s', async (_name, holds) => holds(world));
});

/** The product as it is, to be written again. */
async function asItIs(sandbox: TestSandbox, product: string) {
  const { body } = await sandbox.get(`/rp/product-ingestion/product/${product}`);
  const { id: _, lifecycleState: __, ...own } = body;
  return { ...own, $schema: schema('product', '2022-03-01-preview3') };
}

const samples = join(import.meta.dirname, '../../../shared/reference/partner-center/samples');
const bodies = join(import.meta.dirname, 'bodies');

/** Bodies of the references where those are at hand, and else ours of the same form. */
const sources = [bodies, ...(existsSync(samples) ? [samples] : [])];

describe.each(sources)('bodies of %s', (folder) => {
  const body = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const url = 'https://graph.microsoft.com';
  const api = '/rp/product-ingestion';
  const product = '62c171e9-a2e1-45ab-9af0-d17e769da954';
  const jobs = {
    notStarted: 'jobs/not-started.json',
    running: 'jobs/running.json',
    succeeded: 'jobs/succeeded.json',
    refused: 'jobs/failed-invalid-resource.json',
    uncertified: 'jobs/failed-certification.json',
    cancelled: 'jobs/cancelled.json',
  };

  beforeAll(() => {
    nock('https://login.microsoftonline.com')
      .persist()
      .post(/token$/)
      .reply(200, { access_token: 'a.b.c', expires_in: 3599, token_type: 'Bearer' });
    const server = nock(url).persist();
    const known = body('submissions/list-products-page.json').value[0];
    const value = [{ ...known, identity: { externalId: 'contoso-one' } }];
    server
      .get(`${api}/product`)
      .query(({ externalId }) => externalId === undefined || String(externalId).toLowerCase() === 'contoso-one')
      .reply(200, { value });
    server.get(`${api}/product`).query(true).reply(200, { value: [] });
    server
      .get(`${api}/resource-tree/product/${product}`)
      .query({ targetType: 'draft', $version: /.*/ })
      .reply(200, body('vm/resource-tree-draft.json'));
    server
      .get(`${api}/resource-tree/product/${product}`)
      .query(true)
      .reply(400, body('errors/400-schema-validation.json'));
    for (const [name, file] of Object.entries(jobs)) {
      const job = { ...body(file), jobId: name };
      server.get(`${api}/configure/${name}/status`).query(true).reply(200, job);
      const done = name === 'succeeded';
      server
        .get(`${api}/configure/${name}`)
        .query(true)
        .reply(done ? 200 : 404, done ? body('jobs/configure-detail.json') : { error: { code: 'notFound' } });
      server.post(`${api}/configure/${name}/cancel`).query(true).reply(400, body('errors/400-cancel-not-allowed.json'));
    }
    server.get(`${api}/submission/published`).query(true).reply(200, body('submissions/list-draft-live-preview.json'));
    server.post(`${api}/configure`).query(true).reply(400, body('errors/400-schema-could-not-be-accessed.json'));
  });
  afterAll(() => nock.cleanAll());

  const environment = { AZURE_TENANT_ID: 'contoso.example', AZURE_CLIENT_ID: 'app', AZURE_CLIENT_SECRET: 'secret' };
  const clock = { now: () => Date.now(), sleep: async () => {} };
  const world = {
    marketplace: partnerCenter(settings(environment), clock),
    offer: 'contoso-one',
    product,
    jobs: Object.fromEntries(Object.keys(jobs).map((name) => [name, name])) as World['jobs'],
    published: 'published',
  };

  test.each(Object.entries(contract))('%s', async (_name, holds) => holds(world));
});
