import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/adapters/store/open-store.ts';
import { storeProcess } from './processes.ts';
import { aProduct, aPull } from './records.ts';
import { stores } from './stores.ts';

const settings = { clock: { now: () => 0 }, trouble: () => {} };

test('a folder loses nothing that was acknowledged over kill -9, at whatever moment', async () => {
  const place = await stores.pglite();
  onTestFinished(place.dispose);
  const lines: string[] = [];
  for (const [turns, pause] of [
    [4, 0],
    [9, 3],
    [25, 1],
    [6, 7],
  ] as const) {
    const writer = await storeProcess(place.settings, 'write');
    const saved = () => writer.lines.filter((line) => line.startsWith('saved ')).length;
    await expect.poll(saved, { interval: 1, timeout: 30_000 }).toBeGreaterThanOrEqual(turns);
    await setTimeout(pause);
    await writer.kill();
    lines.push(...writer.lines);
  }
  const store = await openStore(place.settings, settings);
  const heads = new Map((await store.pulls.all()).map(({ key, head }) => [key, head]));
  const kept = lines.filter((line) => line.startsWith('kept ')).map((line) => line.slice(5));
  expect(kept.length).toBeGreaterThanOrEqual(44);
  expect(kept.filter((key) => !heads.has(key))).toEqual([]);
  const known = await Promise.all(kept.map((id) => store.keep({ id, event: '', body: new Uint8Array(), received: 0 })));
  expect(known).not.toContain(true);
  const saved = lines.filter((line) => line.startsWith('saved ')).map((line) => line.split(' '));
  expect(saved.length).toBeGreaterThanOrEqual(44);
  expect(saved.filter(([, key = '', head]) => heads.get(key) !== head)).toEqual([]);
  await store.close();
});

test('a folder that a living process has is refused, and taken over at once when it is killed', async () => {
  const place = await stores.pglite();
  onTestFinished(place.dispose);
  const owner = await storeProcess(place.settings, 'listen');
  await expect(openStore(place.settings, settings)).rejects.toThrow(
    /^`.*` is in use by another process \(\d+\)\. End that one, or name another folder\.$/,
  );
  await owner.kill();
  const before = performance.now();
  const store = await openStore(place.settings, settings);
  expect(performance.now() - before).toBeLessThan(10_000);
  await expect(openStore(place.settings, settings)).rejects.toThrow(`(${process.pid})`);
  await store.close();
  await (await openStore(place.settings, settings)).close();
});

test('what a process had taken when it ended is due at once for who opens the folder next', async () => {
  const place = await stores.pglite();
  onTestFinished(place.dispose);
  const before = await openStore(place.settings, settings);
  await before.products.touch(aProduct('taken'));
  await before.pulls.touch(aPull('1#1'));
  await before.keep({ id: 'a webhook', event: 'push', body: new Uint8Array(), received: 0 });
  expect(await before.products.due(1, 'first', 1_000_000)).toBeDefined();
  expect(await before.pulls.due(1, 'first', 1_000_000)).toBeDefined();
  expect(await before.undelivered(1, 1_000_000)).toBeDefined();
  expect(await before.products.due(2, 'second', 1_000_000)).toBeUndefined();
  await before.close();
  const store = await openStore(place.settings, settings);
  expect((await store.products.due(2, 'second', 1_000_000))?.record.key).toBe('taken');
  expect((await store.pulls.due(2, 'second', 1_000_000))?.record.key).toBe('1#1');
  expect((await store.undelivered(2, 1_000_000))?.id).toBe('a webhook');
  await store.close();
});
