import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { day } from '../marketplace/manual-clock.ts';
import { offer, product, toPreview, wholeOffer } from './bodies.ts';
import { itemsOf, productId, published, request, type Stand, stand, theOne } from './stand.ts';

const tree = async (one: Stand, target: string) => {
  const reply = await one.get(`resource-tree/product/${await productId(one)}?targetType=${target}`);
  return new Set(itemsOf(reply).map((resource) => JSON.stringify(resource)));
};

const restarted = async (one: Stand) => {
  await one.close();
  return stand({ data: one.data, start: one.now() });
};

test('a restart is not noticed', async () => {
  let one = await stand();
  await one.configure(...wholeOffer);
  await published(one, offer);
  await one.configure({ ...product, alias: 'Second' });
  const { jobId } = await one.configure(toPreview);
  const before = [await tree(one, 'draft'), await tree(one, 'preview'), await tree(one, 'live')];
  const status = (await one.get(`configure/${jobId}/status`)).body;
  one = await restarted(one);
  expect([await tree(one, 'draft'), await tree(one, 'preview'), await tree(one, 'live')]).toEqual(before);
  expect((await one.get(`configure/${jobId}/status`)).body).toEqual(status);
  one.pass(day);
  expect((await one.get(`configure/${jobId}/status`)).body).toMatchObject({ jobResult: 'succeeded' });
});

test('what was due while the sandbox was off has happened in its order', async () => {
  const first = await stand();
  await first.configure(...wholeOffer);
  const { jobId } = await first.configure(toPreview);
  first.pass(3 * day);
  const second = await restarted(first);
  expect((await second.get(`configure/${jobId}/status`)).body).toMatchObject({
    jobEnd: '2026-10-06T08:00:09.0000000Z',
  });
});

test('the clock goes on from the last line where that is later', async () => {
  const first = await stand();
  first.pass(10 * day);
  await first.configure(product);
  await first.close();
  const second = await stand({ data: first.data });
  expect(second.sandbox.state().now).toBe(Date.UTC(2026, 9, 15, 8));
  const { body } = await second.post('configure', request({ ...product, alias: 'Later' }));
  expect(body.jobStart).toBe('2026-10-15T08:00:00.0000000Z');
});

test('a last line that is torn is cut off, and what follows can be read', async () => {
  const first = await stand();
  await first.configure(product);
  await first.close();
  const log = join(first.data, 'log.jsonl');
  const whole = readFileSync(log, 'utf8');
  appendFileSync(log, whole.slice(0, whole.length / 2));
  const second = await stand({ data: first.data, start: first.now() });
  expect(second.lines).toEqual([expect.stringContaining('cut short')]);
  expect(readFileSync(log, 'utf8')).toBe(whole);
  await second.configure({ ...product, alias: 'Second' });
  const third = await restarted(second);
  expect(theOne(await third.get('product')).alias).toBe('Second');
});

test('a line that was acknowledged and cannot be read stops the sandbox', async () => {
  const first = await stand();
  await first.configure(product);
  await first.close();
  const log = join(first.data, 'log.jsonl');
  writeFileSync(log, `nothing\n${readFileSync(log, 'utf8')}`);
  await expect(stand({ data: first.data })).rejects.toThrow(/^Line 1 of .* cannot be read/);
  writeFileSync(log, '');
  expect(itemsOf(await (await stand({ data: first.data })).get('product'))).toEqual([]);
});

test('a folder is used by one sandbox at a time, and a lock that was left behind is no hindrance', async () => {
  const first = await stand();
  await expect(stand({ data: first.data })).rejects.toThrow(/is used by another sandbox/);
  await first.close();
  writeFileSync(join(first.data, 'lock'), '999999999');
  await expect(stand({ data: first.data })).resolves.toBeDefined();
});

test('a step that ends is told once, wherever in a request its end falls', async () => {
  for (let phase = 0; phase < 24; phase += 1) {
    let tick = 0;
    const one = await stand({ tick: () => tick });
    await one.configure(...wholeOffer);
    await one.post('configure', request(toPreview));
    one.pass(day - phase * 1000);
    tick = 1000;
    for (let turn = 0; turn < 12; turn += 1) await one.get('product');
    expect([phase, one.lines.filter((line) => line.includes('Certification done')).length]).toEqual([phase, 1]);
    await one.close();
  }
});

test('what is acknowledged is in the log before the answer', async () => {
  const one = await stand();
  const { body } = await one.post('configure', request(product));
  expect(readFileSync(join(one.data, 'log.jsonl'), 'utf8')).toContain(String(body.jobId));
});
