import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/adapters/store/open-store.ts';
import { Overtaken } from '../../src/ports/store.ts';
import { temporaryFolder } from '../adapters/temporary.ts';
import { aClaim, anAttempt, anEntry, aProduct, aPull, aRequest } from './records.ts';

test('a turn is taken, saved and overtaken', async () => {
  const store = await openStore({ folder: temporaryFolder() }, { clock: { now: () => 5 }, trouble: () => {} });
  onTestFinished(() => store.close());
  await store.products.touch(aProduct('p'));
  await store.pulls.touch(aPull('q'));
  expect(await store.products.next()).toBe(0);
  const turn = await store.products.due(10, 'w', 20);
  expect(turn?.record).toEqual(aProduct('p'));
  expect(await store.products.due(10, 'w', 20)).toBeUndefined();
  expect(await store.products.next()).toBe(20);
  if (turn === undefined) return;
  const outcome = { record: aProduct('p', { state: 'drafting' }), lookAt: 30, lease: undefined };
  await store.products.save(turn, {
    ...outcome,
    claims: [aClaim('p', 'q')],
    attempt: anAttempt('a', 'p'),
    pulls: ['q'],
    journal: [anEntry('p', 'x')],
  });
  await expect(store.products.save(turn, outcome)).rejects.toThrow(Overtaken);
  expect(await store.products.next()).toBe(30);
  expect(await store.queue('p')).toEqual([aClaim('p', 'q')]);
  await store.ask(aRequest('r', 'q'));
  expect(await store.requests('q')).toEqual([aRequest('r', 'q')]);
  expect(await store.keep({ id: 'd', event: 'push', body: new Uint8Array([1, 2]), received: 1 })).toBe(true);
  expect(await store.keep({ id: 'd', event: 'push', body: new Uint8Array([1, 2]), received: 1 })).toBe(false);
  expect(await store.undelivered(1, 2)).toEqual({ id: 'd', event: 'push', body: new Uint8Array([1, 2]), received: 1 });
});
