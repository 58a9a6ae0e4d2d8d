import { expect, test } from 'vitest';
import { day } from '../marketplace/manual-clock.ts';
import { image, offer, product, technical, toLive, toPreview, wholeOffer } from './bodies.ts';
import { itemsOf, productId, published, request, type Stand, schema, stand, theOne } from './stand.ts';

/** Submissions in short: target, status and result. */
async function listed(one: Stand, query = ''): Promise<readonly string[]> {
  const reply = await one.get(`submission/${await productId(one)}${query}`);
  return itemsOf(reply).map(({ target, status, result }) => `${JSON.stringify(target)} ${status} ${result}`);
}
const entry = (target: string, status?: string, result?: string) => `{"targetType":"${target}"} ${status} ${result}`;
const draft = entry('draft');

test('a job that publishes runs as long as the publication', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const { body } = await one.post('configure', request(toPreview));
  const status = async () => {
    const { jobStatus, jobResult, jobEnd } = (await one.get(`configure/${body.jobId}/status`)).body;
    return [jobStatus, jobResult, jobEnd];
  };
  expect(await status()).toEqual(['notStarted', 'pending', '0001-01-01T00:00:00']);
  one.pass(2000);
  expect(await status()).toEqual(['running', 'pending', '0001-01-01T00:00:00']);
  one.pass(day - 3000);
  expect(await status()).toEqual(['running', 'pending', '0001-01-01T00:00:00']);
  expect((await one.get(`configure/${body.jobId}`)).status).toBe(404);
  one.pass(5000);
  expect(await status()).toEqual(['completed', 'succeeded', '2026-10-06T08:00:09.0000000Z']);
  const detail = await one.get(`configure/${body.jobId}`);
  expect(itemsOf(detail)).toMatchObject([{ target: { targetType: 'preview' }, result: 'succeeded' }]);
});

test('what goes live is what was in preview, under its number, and live is listed twice on the way', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  expect(await listed(one)).toEqual([draft]);
  const first = await published(one, offer);
  expect(await listed(one)).toEqual([draft, entry('live', 'completed', 'succeeded')]);
  expect(await listed(one, '?targetType=preview')).toEqual([entry('preview', 'completed', 'succeeded')]);
  expect(theOne(await one.get(`submission/${await productId(one)}?targetType=preview`)).id).toBe(first);

  await one.configure({ ...product, alias: 'Second' });
  await one.configure(toPreview);
  one.pass(day);
  const second = theOne(await one.get(`submission/${await productId(one)}?targetType=preview`)).id;
  expect(Number(second.split('/')[2]?.slice(-9))).toBeGreaterThan(Number(first.split('/')[2]?.slice(-9)));
  await one.configure({ ...product, alias: 'Third' });
  await one.configure(toLive(second));
  expect(await listed(one)).toEqual([
    draft,
    entry('live', 'completed', 'succeeded'),
    entry('live', 'running', 'pending'),
    entry('preview', 'completed', 'succeeded'),
  ]);
  const alias = async (target: string) =>
    theOne(await one.get(`resource-tree/product/${await productId(one)}?targetType=${target}`), 'product').alias;
  expect([await alias('live'), await alias('preview'), await alias('draft')]).toEqual([
    'Fabrikam Gateway',
    'Second',
    'Third',
  ]);
  one.pass(day);
  expect(await alias('live')).toBe('Second');
  expect(await listed(one)).toEqual([draft, entry('live', 'completed', 'succeeded')]);
});

test('live takes the number of a preview that succeeded', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const message = "Expected a submission id that isn't null or 0 since target type is Live";
  const live = { ...toPreview, target: { targetType: 'live' } };
  const guid = await productId(one);
  for (const submission of [live, { ...live, id: `submission/${guid}/0` }]) {
    expect(await one.configure(submission)).toMatchObject({
      jobResult: 'failed',
      errors: [{ code: 'badRequest', details: [{ code: 'invalidId', message }] }],
    });
  }
  expect(await one.configure({ ...live, id: `submission/${guid}/1152921505700000001` })).toMatchObject({
    errors: [{ code: 'notFound' }],
  });
});

test('while a publication runs nothing else of the product is written', async () => {
  const one = await stand();
  await one.configure(...wholeOffer, { ...toPreview, id: undefined });
  const lock = { code: 'conflict', details: [{ code: 'productLocked' }] };
  expect(await one.configure({ ...product, alias: 'Other' })).toMatchObject({ jobResult: 'failed', errors: [lock] });
  expect(await one.configure(toPreview)).toMatchObject({ jobResult: 'failed', errors: [lock] });
  const other = { ...product, identity: { externalId: 'other-offer' } };
  expect(await one.configure(other)).toMatchObject({ jobResult: 'succeeded' });
  one.pass(day);
  expect(await one.configure({ ...product, alias: 'Other' })).toMatchObject({ jobResult: 'succeeded' });
});

test('a preview can be cancelled, and is gone; nothing else can', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const publish = await one.configure(toPreview);
  const cancelled = await one.post(`configure/${publish.jobId}/cancel`);
  expect(cancelled).toMatchObject({ status: 200, body: { jobStatus: 'completed', jobResult: 'cancelled' } });
  expect(await listed(one)).toEqual([draft]);
  expect(await one.post(`configure/${publish.jobId}/cancel`)).toEqual({
    status: 400,
    body: {
      error: { code: 'badRequest', message: 'Cannot cancel job, job has already completed.', details: [] },
    },
  });
  expect((await one.get(`configure/${publish.jobId}`)).status).toBe(404);

  await one.configure(toPreview);
  one.pass(day);
  const live = await one.configure(
    toLive(theOne(await one.get(`submission/${await productId(one)}?targetType=preview`)).id),
  );
  expect((await one.post(`configure/${live.jobId}/cancel`)).status).toBe(400);
  expect((await one.post('configure/none/cancel')).status).toBe(404);
});

test('an edit that is cancelled before it is made is not made', async () => {
  const one = await stand();
  const { body } = await one.post('configure', request(product));
  expect((await one.post(`configure/${body.jobId}/cancel`)).body.jobResult).toBe('cancelled');
  one.pass(day);
  expect(itemsOf(await one.get('product'))).toEqual([]);
});

test('certification that fails fails the job, and the submission stays listed', async () => {
  const fail = [{ policy: '100.1.3', note: 'No', resource: undefined }];
  const steps = ({ earlier }: { readonly earlier: number }) => (earlier === 0 ? [{ step: 'Certification', fail }] : []);
  const one = await stand({ script: { interfere: () => undefined, portalEdits: () => [], steps } });
  await one.configure(...wholeOffer);
  const { jobId } = await one.configure(toPreview);
  one.pass(day);
  const { body } = await one.get(`configure/${jobId}/status`);
  expect(body).toMatchObject({
    jobResult: 'failed',
    errors: [{ code: 'internalServerError', details: [{ code: 'invalidState', message: 'Certification' }] }],
  });
  expect((await one.get(`configure/${jobId}`)).status).toBe(404);
  expect(await listed(one)).toEqual([draft, entry('preview', 'completed', 'failed')]);
  const failed = theOne(await one.get(`submission/${await productId(one)}?targetType=preview`)).id;
  expect(await one.configure(toLive(failed))).toMatchObject({ errors: [{ details: [{ code: 'invalidState' }] }] });
  await one.configure(toPreview);
  one.pass(day);
  expect(await listed(one)).toEqual([draft, entry('preview', 'completed', 'succeeded')]);
});

test('with resources beside it a submission publishes those, and the rest as it is live', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  await published(one, offer);
  await one.configure({ ...product, alias: 'Not yet' });
  await one.configure(technical(image('1.0.0'), image('1.1.0')), toPreview);
  one.pass(day);
  const tree = await one.get(`resource-tree/product/${await productId(one)}?targetType=preview`);
  expect(theOne(tree, 'product').alias).toBe('Fabrikam Gateway');
  expect(theOne(tree, 'virtual-machine-plan-technical-configuration').vmImageVersions).toHaveLength(2);
});

test('an offer is deprecated by its live submission, on a day, and restored by a publication', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const id = await published(one, offer);
  const guid = await productId(one);
  const stop = { ...toLive(id), lifecycleState: 'deprecated' };
  await one.configure({ ...stop, deprecationSchedule: { reason: 'endOfSupport' } });
  one.pass(day);
  const live = theOne(await one.get(`submission/${guid}?targetType=live`));
  expect(live).toMatchObject({
    id,
    lifecycleState: 'deprecated',
    status: 'completed',
    deprecationSchedule: { reason: 'endOfSupport', date: '2027-01-05' },
  });
  expect(await published(one, offer)).not.toBe(id);
  expect(theOne(await one.get(`submission/${guid}?targetType=live`))).toMatchObject({
    lifecycleState: 'generallyAvailable',
  });
});

test('the schedule of a deprecation follows the offset that is asked for', async () => {
  const one = await stand();
  await one.configure(...wholeOffer);
  const id = await published(one, offer);
  const deprecationSchedule = { dateOffset: 'P10D' };
  await one.configure({ ...toLive(id), lifecycleState: 'deprecated', deprecationSchedule });
  const { body } = await one.get(id);
  expect(body).toMatchObject({ deprecationSchedule: { dateOffset: 'P10D', date: '2026-10-17' } });
});

test('a private audience is changed in draft, preview and live at once', async () => {
  const one = await stand();
  const [, standardPlan, ...others] = wholeOffer;
  const subscription = { type: 'subscription', id: '6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90', label: 'A' };
  const price = others[1];
  const rest = others.filter((resource) => resource !== price);
  await one.configure(product, standardPlan, ...rest, {
    ...price,
    audience: 'private',
    privateAudiences: [subscription],
  });
  await published(one, offer);
  const added = { ...subscription, id: '412c45bf-c99a-4e96-b683-77b0aa2dd09e' };
  const update = {
    $schema: schema('price-and-availability-update-private-audiences', 3),
    product: offer,
    plan: { externalId: 'standard' },
  };
  const job = await one.configure({ ...update, privateAudiences: { add: [added], remove: [subscription] } });
  expect(job).toMatchObject({ jobResult: 'succeeded' });
  for (const target of ['draft', 'preview', 'live']) {
    const tree = await one.get(`resource-tree/product/${await productId(one)}?targetType=${target}`);
    expect(theOne(tree, 'price-and-availability-plan').privateAudiences).toEqual([added]);
  }
  const tenant = { ...added, type: 'tenant' };
  expect(await one.configure({ ...update, privateAudiences: { add: [tenant] } })).toMatchObject({
    jobResult: 'failed',
  });
});
