/** Sequences of calls as clients of the real API make them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { PortalEdit, RequestFacts, Script } from '../../src/sandbox/interference.ts';
import { quiet } from '../../src/sandbox/script.ts';
import { day } from '../marketplace/manual-clock.ts';
import { image, offer, price, product, standardPlan, technical, toPreview, wholeOffer } from './bodies.ts';
import { api, itemsOf, productId, published, request, type Stand, schema, stand, theOne } from './stand.ts';

const samples = join(import.meta.dirname, '../../../shared/reference/partner-center/samples');
const files = existsSync(samples)
  ? ['configure', 'vm', 'saas', 'container'].flatMap((folder) =>
      readdirSync(join(samples, folder)).map((name) => join(samples, folder, name)),
    )
  : [];
const requests = files
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => /"[^"]*\/schema\/configure\/[^"]*",\s*"resources": \[/.test(text));

describe.skipIf(files.length === 0)('with the references at hand', () => {
  test('every request that is known is accepted, and leaves the sandbox standing', async () => {
    const { post, get, pass } = await stand();
    expect(requests.length).toBeGreaterThan(18);
    for (const body of requests) expect(await post('configure', body)).toMatchObject({ status: 202 });
    pass(30 * day);
    expect((await get('product')).status).toBe(200);
  });

  test('a whole SaaS offer is written from one request', async () => {
    const one = await stand();
    const text = readFileSync(join(samples, 'saas/configure-full-offer.json'), 'utf8');
    const { resources } = z.object({ resources: z.array(z.unknown()) }).parse(JSON.parse(text));
    expect(await one.configure(...resources)).toMatchObject({ jobResult: 'succeeded', errors: [] });
    const tree = await one.get(`resource-tree/product/${await productId(one)}`);
    expect(itemsOf(tree)).toHaveLength(resources.length + 1);
  });
});

test('as Flatcar: the configuration of a plan by the IDs of offer and plan, a version added, then all of it to preview', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  await published(one, offer);
  const { id } = theOne(await one.get(`product?externalId=${offer.externalId}`));
  const plan = theOne(await one.get(`plan?product=${id}&externalId=standard`));
  const tree = await one.get(`resource-tree/${id}`);
  const configuration = theOne(tree, 'virtual-machine-plan-technical-configuration');
  expect(configuration.plan).toBe(plan.id);
  const versions = z.array(z.unknown()).parse(configuration.vmImageVersions);
  const job = await one.configure({ ...technical(), vmImageVersions: [...versions, image('1.1.0')] });
  expect(job).toMatchObject({ jobResult: 'succeeded' });
  await one.configure(toPreview);
  one.pass(day);
  const staged = await one.get(`resource-tree/${id}?targetType=preview`);
  expect(theOne(staged, 'virtual-machine-plan-technical-configuration').vmImageVersions).toHaveLength(2);
});

test('as AlmaLinux: a wrong audience is told, a job is looked at for two minutes, and is still running', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const wrong = await fetch(`${one.sandbox.url}${api}/product`, {
    headers: { authorization: `Bearer ${await one.token('https://management.azure.com')}` },
  });
  expect([wrong.status, await wrong.text()]).toEqual([
    401,
    expect.stringContaining('Access token validation failure. Invalid audience'),
  ]);
  const { jobId } = await one.configure(toPreview);
  for (let poll = 0; poll < 8; poll += 1) {
    one.pass(15_000);
    expect((await one.get(`configure/${jobId}/status`)).body).toMatchObject({
      jobStatus: 'running',
      jobResult: 'pending',
    });
  }
});

test('as FreeBSD: a tree is read, changed back to what can be written, and cloned into another offer', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const tree = itemsOf(await one.get(`resource-tree/product/${await productId(one)}`));
  const left = ['submission', 'customer-leads', 'listing-asset'];
  const cloned = tree
    .filter(({ id }) => !left.includes(id.split('/')[0] ?? ''))
    .map(({ id, product: _, ...resource }) => {
      const type = id.split('/')[0];
      const $schema = resource.$schema.replace('product-ingestion.azureedge.net', 'schema.mp.microsoft.com');
      if (type === 'product') return { ...resource, $schema, identity: { externalId: 'fabrikam-clone' } };
      const plan = resource.plan === undefined ? {} : { plan: { externalId: 'standard' } };
      return { ...resource, $schema, product: { externalId: 'fabrikam-clone' }, ...plan };
    });
  expect(await one.configure(...cloned)).toMatchObject({ jobResult: 'succeeded', errors: [] });
  const clone = theOne(await one.get('product?externalId=fabrikam-clone'));
  expect(itemsOf(await one.get(`resource-tree/${clone.id}`))).toHaveLength(tree.length);
});

test('as Red Hat: the submission 0 to preview, a tree from the first target there is, live by the number of the preview', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const guid = await productId(one);
  const targets = async () => {
    const found: string[] = [];
    for (const target of ['live', 'preview', 'draft'])
      if ((await one.get(`resource-tree/product/${guid}?targetType=${target}`)).status === 200) found.push(target);
    return found;
  };
  expect(await targets()).toEqual(['draft']);
  const job = await one.configure({ ...toPreview, id: `submission/${guid}/0`, product: `product/${guid}` });
  one.pass(day);
  expect((await one.get(`configure/${job.jobId}/status`)).body).toMatchObject({ jobResult: 'succeeded' });
  expect(await targets()).toEqual(['preview', 'draft']);
  await published(one, offer);
  expect(await targets()).toEqual(['live', 'preview', 'draft']);
});

test('as a clone by ID: a resource may be posted with the durable ID that it will have', async () => {
  const one = await stand();
  await one.configure(product, standardPlan);
  const plan = theOne(await one.get(`plan?product=product/${await productId(one)}`)).id;
  const id = plan.replace('plan/', 'price-and-availability-plan/');
  const own = { ...price, id, product: `product/${await productId(one)}`, plan };
  expect(await one.configure(own)).toMatchObject({ jobResult: 'succeeded' });
});

test('a core virtual machine has a configuration of its own', async () => {
  const one = await stand();
  const configuration = {
    ...technical(image('1.0.0')),
    $schema: schema('core-virtual-machine-plan-technical-configuration', 6),
    softwareType: 'operatingSystem',
    vmProperties: { supportsSriov: true, networkVirtualAppliance: false },
  };
  await one.configure({ ...product, type: 'coreVirtualMachine' }, standardPlan);
  expect(await one.configure(configuration)).toMatchObject({ jobResult: 'succeeded', errors: [] });
  expect(await one.configure(technical(image('1.0.0')))).toMatchObject({ jobResult: 'failed' });
});

const scripted = (more: Partial<Script>) => stand({ script: { ...quiet, ...more } });

test('a script answers in the place of the sandbox, and sees what was asked', async () => {
  const seen: RequestFacts[] = [];
  const answer = { status: 503, headers: { 'retry-after': '7' }, body: { error: { code: 'serviceUnavailable' } } };
  const one = await scripted({
    interfere: (facts) => {
      if (!facts.path.endsWith('/status')) return undefined;
      seen.push(facts);
      return seen.length === 1 ? { answer } : undefined;
    },
  });
  const { body } = await one.post('configure', request(product));
  const { sandbox } = one;
  const headers = { authorization: `Bearer ${await one.token()}` };
  const call = () => fetch(`${sandbox.url}${api}/configure/${body.jobId}/status?$version=2022-07-01`, { headers });
  const blip = await call();
  expect([blip.status, blip.headers.get('retry-after')]).toEqual([503, '7']);
  expect((await call()).status).toBe(200);
  expect(seen[0]).toMatchObject({ method: 'GET', now: one.now() });
  expect(seen[0]?.query.get('$version')).toBe('2022-07-01');
});

test('a slow answer comes late, and a server that closes does not wait for it', async () => {
  const one = await scripted({ interfere: ({ path }) => (path.endsWith('/product') ? { delay: 60_000 } : undefined) });
  const waiting = one.get('product').catch(() => 'hung up');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await one.close();
  expect(await waiting).toBe('hung up');
});

test('an edit in the portal changes the draft once, in spite of a publication, and outlives a restart', async () => {
  const edits: PortalEdit[] = [];
  const script: Script = { ...quiet, portalEdits: () => edits };
  const alias = async (of: Stand) => theOne(await of.get('product')).alias;
  const one = await stand({ script });
  await one.configure(...wholeOffer);
  await one.configure(toPreview);
  edits.push({ name: 'by mira', resources: [{ ...product, alias: 'By hand' }] });
  expect(await alias(one)).toBe('By hand');
  one.pass(day);
  await one.configure({ ...product, alias: 'By script' });
  expect(await alias(one)).toBe('By script');
  await one.close();
  expect(await alias(await stand({ data: one.data, script, start: one.now() }))).toBe('By script');
});
