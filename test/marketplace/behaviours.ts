/** What the marketplace does, as statements that a sandbox is held to. Each gets a sandbox of its own. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { items, type Members, members } from '../../src/ingestion/members.ts';
import { fingerprint, normalise } from '../../src/ingestion/normalise.ts';
import type { Resource, ResourceTree } from '../../src/ingestion/resource.ts';
import { submissionNumber } from '../../src/ingestion/submission.ts';
import { day, hour, minute, second } from './manual-clock.ts';
import { api, failed, only, schema, submission, succeeded, type TestSandbox } from './test-sandbox.ts';

const gateway = 'fabrikam-gateway';
const insights = 'fabrikam-insights';
const technical = 'virtual-machine-plan-technical-configuration';

/** A tree without the addresses of assets, which change with each reading. */
const shown = ({ resources }: ResourceTree) => fingerprint(normalise(resources, () => ''));

const ofPlan = (plan: string) => (resource: Resource) => members(resource.identity).externalId === plan;

async function planId(sandbox: TestSandbox, product: string, plan: string): Promise<string> {
  const tree = await sandbox.tree(product, 'draft');
  return only(tree, 'plan', ofPlan(plan)).id ?? '';
}

/** The technical configuration of a plan in the draft, to be written back with changes. */
async function configuration(sandbox: TestSandbox, product: string, plan: string): Promise<Resource> {
  const id = await planId(sandbox, product, plan);
  return only(await sandbox.tree(product, 'draft'), technical, (resource) => resource.plan === id);
}

async function listing(sandbox: TestSandbox, product: string, more: object): Promise<Resource> {
  return { ...only(await sandbox.tree(product, 'draft'), 'listing'), ...more };
}

const withoutId = ({ id: _, ...resource }: Resource): Members & Pick<Resource, '$schema'> => ({
  ...resource,
  $schema: resource.$schema.replace('product-ingestion.azureedge.net', 'schema.mp.microsoft.com'),
});

export const behaviours: Readonly<Record<string, (sandbox: TestSandbox) => Promise<void>>> = {
  'a token lasts 60 minutes': async (sandbox) => {
    const authorization = `Bearer ${await sandbox.token()}`;
    const status = async () => (await sandbox.get(`${api}/product`, { authorization })).status;
    sandbox.clock.pass(59 * minute);
    assert.equal(await status(), 200);
    sandbox.clock.pass(2 * minute);
    assert.equal(await status(), 401);
  },

  'a token for another audience is refused': async (sandbox) => {
    const authorization = `Bearer ${await sandbox.token('https://api.partner.microsoft.com/.default')}`;
    const { status, body } = await sandbox.get(`${api}/product`, { authorization });
    assert.equal(status, 401);
    assert.match(JSON.stringify(body), /Access token validation failure\. Invalid audience/);
  },

  'a request is taken with 202 and a job that has not begun, runs and completes': async (sandbox) => {
    const resource = { $schema: schema('product', '2022-03-01-preview3'), identity: { externalId: 'contoso-one' } };
    const job = await sandbox.ask([{ ...resource, type: 'softwareAsAService', alias: 'One' }]);
    assert.deepEqual([job.jobStatus, job.jobResult, job.jobEnd], ['notStarted', 'pending', '0001-01-01T00:00:00']);
    assert.match(job.jobStart ?? '', /\.\d{7}Z$/);
    assert.equal((await sandbox.get(`${api}/configure/${job.jobId}`)).status, 404);
    sandbox.clock.pass(minute);
    succeeded(await sandbox.job(job.jobId));
    const { status, body } = await sandbox.get(`${api}/configure/${job.jobId}`);
    assert.equal(status, 200);
    assert.match(String(members(items(body.resources)[0]).id), /^product\/[0-9a-f-]{36}$/);
  },

  'a product is found by its offer ID, however the query spells it, and none by another': async (sandbox) => {
    await sandbox.draft(insights);
    for (const name of ['externalId', 'externalID', 'externalid']) {
      const { body } = await sandbox.get(`${api}/product?${name}=${insights}`);
      assert.equal(items(body.value).length, 1);
    }
    assert.deepEqual((await sandbox.get(`${api}/product?externalId=nobody`)).body.value, []);
  },

  'products come in pages': async (sandbox) => {
    for (const name of ['a', 'b', 'c']) {
      const product = { identity: { externalId: `contoso-${name}` }, type: 'softwareAsAService', alias: name };
      succeeded(await sandbox.configure([{ $schema: schema('product', '2022-03-01-preview3'), ...product }]));
    }
    const first = await sandbox.get(`${api}/product?$maxpagesize=2`);
    assert.equal(items(first.body.value).length, 2);
    const next = new URL(String(first.body['@nextLink']), sandbox.url);
    const second = await sandbox.get(`${next.pathname}${next.search}`);
    assert.equal(items(second.body.value).length, 1);
    assert.equal(second.body['@nextLink'], undefined);
  },

  'what is asked of a target that does not exist is answered with 400': async (sandbox) => {
    const product = await sandbox.draft(insights);
    for (const target of ['preview', 'live'])
      assert.equal((await sandbox.get(`${api}/resource-tree/product/${product}?targetType=${target}`)).status, 400);
    assert.equal((await sandbox.get(`${api}/resource-tree/product/${product}?targetType='draft'`)).status, 200);
  },

  'the host that is dead is refused in what is written': async (sandbox) => {
    const $schema = 'https://product-ingestion.azureedge.net/schema/configure/2022-03-01-preview2';
    const { status, body } = await sandbox.post('/configure', {
      $schema,
      resources: [submission('00000000-0000-0000-0000-000000000000', 'preview')],
    });
    assert.equal(status, 400);
    assert.match(JSON.stringify(body), /could not be accessed/);
  },

  'a body that breaks its schema is refused with 400, and its resource is named': async (sandbox) => {
    const resource = { $schema: schema('product', '2022-03-01-preview3'), resourceName: 'theirs', identity: {} };
    const { status, body } = await sandbox.post('/configure', { $schema: schema('configure'), resources: [resource] });
    assert.equal(status, 400);
    const error = members(body.error);
    assert.deepEqual([error.code, error.message], ['badRequest', 'Invalid configuration: schema validation failed']);
    assert.equal(members(items(error.details)[0]).code, 'schemaValidationError');
  },

  'fields that a kind does not have are refused': async (sandbox) => {
    const product = await sandbox.draft(insights);
    const resource = withoutId(await listing(sandbox, product, { colour: 'red' }));
    const { status } = await sandbox.post('/configure', { $schema: schema('configure'), resources: [resource] });
    assert.equal(status, 400);
  },

  'a $version below what is written is refused': async (sandbox) => {
    const product = await sandbox.draft(insights);
    const body = { $schema: schema('configure'), resources: [submission(product, 'preview')] };
    assert.equal((await sandbox.post('/configure?$version=2021-07-01', body)).status, 400);
  },

  'secrets come back masked, and may be posted back so': async (sandbox) => {
    const product = await sandbox.draft(gateway);
    const leads = only(await sandbox.tree(product, 'draft'), 'customer-leads');
    assert.equal(members(leads.tableLeadConfiguration).storageAccountConnectionString, '*********');
    succeeded(await sandbox.configure([withoutId(leads)]));
  },

  'assets are kept and served under addresses that change, with types in PascalCase': async (sandbox) => {
    const product = await sandbox.draft(insights);
    const asset = async () =>
      only(await sandbox.tree(product, 'draft'), 'listing-asset', ({ type }) => type === 'AzureLogoLarge');
    const first = String((await asset()).url);
    sandbox.clock.pass(minute);
    const second = String((await asset()).url);
    assert.notEqual(first, second);
    assert.ok(first.startsWith(sandbox.url), first);
    const hash = async (url: string) =>
      createHash('sha256')
        .update(new Uint8Array(await (await fetch(url)).arrayBuffer()))
        .digest('hex');
    assert.equal(await hash(first), await hash(`${sandbox.pictures}/${insights}/media/logo-large.png`));
  },

  'the draft has submission 0, and a preview a number of its own': async (sandbox) => {
    const product = await sandbox.draft(insights);
    assert.deepEqual((await sandbox.submissions(product)).map(submissionNumber), ['0']);
    succeeded(await sandbox.publish(product, 'preview'));
    const [preview] = await sandbox.submissions(product, 'preview');
    assert.match(submissionNumber(preview ?? { id: '' }), /^1152921505\d{9}$/);
    assert.deepEqual([preview?.status, preview?.result], ['completed', 'succeeded']);
  },

  'a publication takes its time, and its job runs for as long': async (sandbox) => {
    const product = await sandbox.draft(gateway);
    const { jobId } = await sandbox.ask([submission(product, 'preview')]);
    sandbox.clock.pass(2 * hour);
    const running = await sandbox.job(jobId);
    assert.deepEqual([running.jobStatus, running.jobResult], ['running', 'pending']);
    assert.equal((await sandbox.submissions(product, 'preview'))[0]?.status, 'running');
    sandbox.clock.pass(20 * day);
    succeeded(await sandbox.job(jobId));
  },

  'live takes the number of the preview, and no other': async (sandbox) => {
    const product = await sandbox.draft(insights);
    const words = /Expected a submission id that isn't null or 0 since target type is Live/;
    const refused = async (more: object) => {
      const { status, body } = await sandbox.post('/configure', {
        $schema: schema('configure'),
        resources: [submission(product, 'live', more)],
      });
      if (status === 400) return assert.match(JSON.stringify(body), words);
      sandbox.clock.pass(minute);
      failed(await sandbox.job(String(body.jobId)), 'invalidId', words);
    };
    await refused({});
    succeeded(await sandbox.publish(product, 'preview'));
    await refused({ id: `submission/${product}/0` });
    const wrong = await sandbox.publish(product, 'live', { id: `submission/${product}/1152921505000000001` });
    assert.equal(wrong.jobResult, 'failed');
    assert.deepEqual(await sandbox.submissions(product, 'live'), []);
  },

  'while a publication runs, nothing else is taken up': async (sandbox) => {
    const product = await sandbox.draft(insights);
    await sandbox.ask([submission(product, 'preview')]);
    sandbox.clock.pass(minute);
    const edit = await sandbox.ask([withoutId(await listing(sandbox, product, { title: 'Another' }))]);
    const again = await sandbox.ask([submission(product, 'preview')]);
    sandbox.clock.pass(minute);
    for (const { jobId } of [edit, again]) failed(await sandbox.job(jobId), 'productLocked', /./);
    assert.equal(only(await sandbox.tree(product, 'draft'), 'listing').title, 'Fabrikam Insights');
  },

  'preview and live are what was published, whatever becomes of the draft': async (sandbox) => {
    const product = await sandbox.live(insights);
    const before = shown(await sandbox.tree(product, 'live'));
    succeeded(await sandbox.configure([withoutId(await listing(sandbox, product, { title: 'Another' }))]));
    assert.equal(shown(await sandbox.tree(product, 'live')), before);
    assert.notEqual(shown(await sandbox.tree(product, 'draft')), before);
    succeeded(await sandbox.publish(product, 'preview'));
    assert.equal(shown(await sandbox.tree(product, 'live')), before);
    assert.equal(only(await sandbox.tree(product, 'preview'), 'listing').title, 'Another');
  },

  'what goes live is what was in preview, whatever became of the draft': async (sandbox) => {
    const product = await sandbox.draft(insights);
    succeeded(await sandbox.publish(product, 'preview'));
    const previewed = shown(await sandbox.tree(product, 'preview'));
    succeeded(await sandbox.configure([withoutId(await listing(sandbox, product, { title: 'Another' }))]));
    const [preview] = await sandbox.submissions(product, 'preview');
    succeeded(await sandbox.publish(product, 'live', { id: preview?.id }));
    assert.equal(shown(await sandbox.tree(product, 'live')), previewed);
  },

  'live keeps the number of the preview, which is then told no more': async (sandbox) => {
    const product = await sandbox.draft(insights);
    succeeded(await sandbox.publish(product, 'preview'));
    const [preview] = await sandbox.submissions(product, 'preview');
    succeeded(await sandbox.publish(product, 'live', { id: preview?.id }));
    const [live] = await sandbox.submissions(product, 'live');
    assert.equal(live?.id, preview?.id);
    const all = (await sandbox.submissions(product)).map(({ target }) => target.targetType).sort();
    assert.deepEqual(all, ['draft', 'live']);
  },

  'while it goes live there are two live submissions, the old one and the new': async (sandbox) => {
    const product = await sandbox.live(insights);
    const [old] = await sandbox.submissions(product, 'live');
    succeeded(await sandbox.configure([withoutId(await listing(sandbox, product, { title: 'Another' }))]));
    succeeded(await sandbox.publish(product, 'preview'));
    const [preview] = await sandbox.submissions(product, 'preview');
    await sandbox.ask([submission(product, 'live', { id: preview?.id })]);
    sandbox.clock.pass(minute);
    const going = await sandbox.submissions(product, 'live');
    assert.deepEqual(
      going.map(({ id, status }) => [id, status]).sort(),
      [
        [old?.id, 'completed'],
        [preview?.id, 'running'],
      ].sort(),
    );
    assert.equal(only(await sandbox.tree(product, 'live'), 'listing').title, 'Fabrikam Insights');
  },

  'a publication can be cancelled while it runs, and not after': async (sandbox) => {
    const product = await sandbox.draft(gateway);
    const { jobId } = await sandbox.ask([submission(product, 'preview')]);
    sandbox.clock.pass(minute);
    const cancelled = await sandbox.post(`/configure/${jobId}/cancel`, '');
    assert.deepEqual([cancelled.status, cancelled.body.jobResult], [200, 'cancelled']);
    sandbox.clock.pass(20 * day);
    assert.equal((await sandbox.job(jobId)).jobResult, 'cancelled');
    assert.equal((await sandbox.get(`${api}/resource-tree/product/${product}?targetType=preview`)).status, 400);
    const { status, body } = await sandbox.post(`/configure/${jobId}/cancel`, '');
    assert.equal(status, 400);
    assert.match(JSON.stringify(body), /Cannot cancel job, job has already completed\./);
  },

  'what goes live cannot be cancelled': async (sandbox) => {
    const product = await sandbox.draft(insights);
    succeeded(await sandbox.publish(product, 'preview'));
    const [preview] = await sandbox.submissions(product, 'preview');
    const { jobId } = await sandbox.ask([submission(product, 'live', { id: preview?.id })]);
    sandbox.clock.pass(minute);
    assert.equal((await sandbox.post(`/configure/${jobId}/cancel`, '')).status, 400);
    sandbox.clock.pass(30 * day);
    succeeded(await sandbox.job(jobId));
  },

  'a published image version can neither change nor go': async (sandbox) => {
    const product = await sandbox.live(gateway);
    const own = withoutId(await configuration(sandbox, product, 'standard'));
    const versions = items(own.vmImageVersions).map(members);
    failed(
      await sandbox.configure([{ ...own, vmImageVersions: versions.slice(1) }]),
      'businessValidationError',
      /Cannot delete image '2\.3\.0' as it is already published/,
    );
    const [first = {}, ...rest] = versions;
    const [image = {}, ...images] = items(first.vmImages).map(members);
    const disk = { ...members(members(image.source).osDisk), uri: 'https://fabrikam.blob.core.windows.net/other.vhd' };
    const vmImages = [{ ...image, source: { ...members(image.source), osDisk: disk } }, ...images];
    const changed = await sandbox.configure([{ ...own, vmImageVersions: [{ ...first, vmImages }, ...rest] }]);
    assert.equal(changed.jobResult, 'failed');
    const added = { ...first, versionNumber: '2.5.0' };
    succeeded(await sandbox.configure([{ ...own, vmImageVersions: [...versions, added] }]));
  },

  'image versions are written as a whole while they are drafts': async (sandbox) => {
    const product = await sandbox.draft(gateway);
    const own = withoutId(await configuration(sandbox, product, 'standard'));
    succeeded(await sandbox.configure([{ ...own, vmImageVersions: items(own.vmImageVersions).slice(1) }]));
    assert.equal(items((await configuration(sandbox, product, 'standard')).vmImageVersions).length, 1);
  },

  'what a machine was said to support stays supported': async (sandbox) => {
    const product = await sandbox.live(gateway);
    const own = withoutId(await configuration(sandbox, product, 'standard'));
    const vmProperties = { ...members(own.vmProperties), supportsCloudInit: false };
    failed(
      await sandbox.configure([{ ...own, vmProperties }]),
      'businessValidationError',
      /property has already been enabled/,
    );
  },

  'one SKU has the ID of its plan': async (sandbox) => {
    const product = await sandbox.draft(gateway);
    const own = withoutId(await configuration(sandbox, product, 'own-licence'));
    const skus = [{ imageType: 'x64Gen2', skuId: 'another' }];
    failed(
      await sandbox.configure([{ ...own, skus }]),
      'businessValidationError',
      /One of the SkuIds should match plan Id/,
    );
  },

  'a public plan cannot become private once it is live': async (sandbox) => {
    const product = await sandbox.live(insights);
    const plan = await planId(sandbox, product, 'team');
    const tree = await sandbox.tree(product, 'draft');
    const own = only(tree, 'price-and-availability-plan', (resource) => resource.plan === plan);
    const job = await sandbox.configure([{ ...withoutId(own), audience: 'private', privateAudiences: [] }]);
    assert.equal(job.jobResult, 'failed');
  },

  'a plan that was never published can be deleted, a published one cannot': async (sandbox) => {
    const product = await sandbox.live(insights);
    const extra = { product: `product/${product}`, identity: { externalId: 'extra' }, alias: 'Extra' };
    succeeded(await sandbox.configure([{ $schema: schema('plan'), ...extra }]));
    const id = await planId(sandbox, product, 'extra');
    succeeded(await sandbox.configure([{ $schema: schema('plan'), id, ...extra, lifecycleState: 'deleted' }]));
    const plans = (await sandbox.tree(product, 'draft')).resources.filter(ofPlan('extra'));
    assert.deepEqual(plans, []);
    const team = { product: `product/${product}`, identity: { externalId: 'team' }, alias: 'Team' };
    const refused = await sandbox.configure([{ $schema: schema('plan'), ...team, lifecycleState: 'deleted' }]);
    assert.equal(refused.jobResult, 'failed');
  },

  'a private audience is synced everywhere without a publication': async (sandbox) => {
    const product = await sandbox.live(gateway);
    const plan = await planId(sandbox, product, 'own-licence');
    const tenant = { type: 'tenant', id: '4c2bdcdc-f10e-468d-8a2a-0832e089215b', label: 'Litware' };
    const $schema = schema('price-and-availability-update-private-audiences', '2022-03-01-preview3');
    const privateAudiences = { add: [tenant], remove: [] };
    succeeded(await sandbox.configure([{ $schema, product: `product/${product}`, plan, privateAudiences }]));
    for (const target of ['draft', 'live']) {
      const tree = await sandbox.tree(product, target);
      const own = only(tree, 'price-and-availability-plan', (resource) => resource.plan === plan);
      assert.ok(
        items(own.privateAudiences).some((one) => members(one).id === tenant.id),
        target,
      );
    }
  },

  'a virtual machine offer is sold for 90 days more after the sale is stopped, and can be restored': async (
    sandbox,
  ) => {
    const product = await sandbox.live(gateway);
    const [live] = await sandbox.submissions(product, 'live');
    succeeded(await sandbox.configure([submission(product, 'live', { id: live?.id, lifecycleState: 'deprecated' })]));
    const stopping = (await sandbox.submissions(product, 'live')).at(-1);
    assert.equal(stopping?.lifecycleState, 'deprecated');
    const date = Date.parse(String(members(stopping?.deprecationSchedule).date));
    const days = (date - sandbox.clock.now()) / day;
    assert.ok(days > 85 && days < 91, `${days} days`);
    const restored = await sandbox.publish(product, 'preview', { lifecycleState: 'generallyAvailable' });
    succeeded(restored);
    const [preview] = await sandbox.submissions(product, 'preview');
    succeeded(await sandbox.publish(product, 'live', { id: preview?.id }));
    assert.notEqual((await sandbox.submissions(product, 'live')).at(-1)?.lifecycleState, 'deprecated');
  },

  'certification judges: what breaks a policy fails, with the errors that the marketplace has for it': async (
    sandbox,
  ) => {
    const product = await sandbox.draft(gateway);
    const title = withoutId(await listing(sandbox, product, {}));
    const plan = await planId(sandbox, product, 'standard');
    const tree = await sandbox.tree(product, 'draft');
    const own = only(tree, 'plan-listing', (resource) => resource.plan === plan);
    succeeded(await sandbox.configure([{ ...withoutId(own), description: title.description }]));
    const job = await sandbox.publish(product, 'preview');
    failed(job, 'internalServerError', /Issues found during Certification\./);
    assert.equal((await sandbox.submissions(product, 'preview'))[0]?.result, 'failed');
    assert.equal((await sandbox.get(`${api}/resource-tree/product/${product}?targetType=preview`)).status, 400);
  },

  'a change of marketing is not certified again, and is there sooner': async (sandbox) => {
    const product = await sandbox.live(gateway);
    const took = async (resource: Resource) => {
      succeeded(await sandbox.configure([resource]));
      const { jobId } = await sandbox.ask([submission(product, 'preview')]);
      const start = sandbox.clock.now();
      while ((await sandbox.job(jobId)).jobStatus !== 'completed') sandbox.clock.pass(hour);
      succeeded(await sandbox.job(jobId));
      return sandbox.clock.now() - start;
    };
    const marketing = await took(withoutId(await listing(sandbox, product, { searchResultSummary: 'In two hours.' })));
    const own = withoutId(await configuration(sandbox, product, 'standard'));
    const technically = await took({ ...own, recommendedVmSizes: ['d8s-standard-v5'] });
    assert.ok(marketing * 2 < technically, `${marketing / hour} h and ${technically / hour} h`);
  },

  'what was acknowledged is there after a kill': async (sandbox) => {
    const product = await sandbox.draft(insights);
    const edit = await sandbox.ask([withoutId(await listing(sandbox, product, { title: 'Another' }))]);
    await sandbox.kill();
    sandbox.clock.pass(10 * second);
    succeeded(await sandbox.job(edit.jobId));
    const before = shown(await sandbox.tree(product, 'draft'));
    const { jobId } = await sandbox.ask([submission(product, 'preview')]);
    sandbox.clock.pass(hour);
    await sandbox.kill();
    assert.equal(shown(await sandbox.tree(product, 'draft')), before);
    sandbox.clock.pass(20 * day);
    succeeded(await sandbox.job(jobId));
    assert.equal(only(await sandbox.tree(product, 'preview'), 'listing').title, 'Another');
  },

  'the v1.0 API wants a publisher, and tells the steps of a publication': async (sandbox) => {
    const product = await sandbox.draft(gateway);
    await sandbox.ask([submission(product, 'preview')]);
    sandbox.clock.pass(3 * hour);
    const [preview] = await sandbox.submissions(product, 'preview');
    const authorization = `Bearer ${await sandbox.token('https://api.partner.microsoft.com/.default')}`;
    const path = `/v1.0/ingestion/products/${product}/submissions/${submissionNumber(preview ?? { id: '' })}`;
    assert.equal((await sandbox.get(`${path}/workflowdetails`, { authorization })).status, 400);
    const headers = { authorization, 'x-ms-publisherid': '1' };
    const { status, body } = await sandbox.get(`${path}/workflowdetails`, headers);
    assert.equal(status, 200);
    const steps = items(body.value)
      .flatMap((workflow) => items(members(workflow).workflowSteps))
      .map(members);
    const named = (name: RegExp) => steps.find((step) => name.test(String(step.name)));
    assert.ok(named(/purchase flow/i)?.completeDateTimeInUtc);
    assert.ok(named(/validation|certif/i));
    assert.equal((await sandbox.get(`${path}/reports`, headers)).status, 200);
  },
};
