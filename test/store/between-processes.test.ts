import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/adapters/store/database.ts';
import { openStore } from '../../src/adapters/store/open-store.ts';
import { storeProcess } from './processes.ts';
import { aPull } from './records.ts';
import { stores } from './stores.ts';

const troubles: Error[] = [];
const settings = { clock: { now: Date.now }, trouble: (error: Error) => troubles.push(error) };

test('a change in one process wakes a worker of another within a second', async () => {
  const place = await stores.server();
  onTestFinished(place.dispose);
  const listener = await storeProcess(place.settings, 'listen');
  await expect.poll(() => listener.lines).toContain('swept');
  const store = await openStore(place.settings, settings);
  for (const key of ['first', 'second', 'third']) {
    const before = performance.now();
    await store.pulls.touch(aPull(key));
    await expect.poll(() => listener.lines, { interval: 10, timeout: 5_000 }).toContain(`looked ${key}`);
    expect(performance.now() - before).toBeLessThan(1_500);
  }
  await store.close();
  await listener.kill();
});

test('a sweep runs in one process at a time', async () => {
  const place = await stores.server();
  onTestFinished(place.dispose);
  let [running, most, sweeps] = [0, 0, 0];
  const sweep = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 700));
    sweeps += 1;
    running -= 1;
  };
  const open = await Promise.all([1, 2, 3].map(() => openStore(place.settings, settings)));
  const ends = await Promise.all(open.map((store) => store.work({ look: async () => {}, sweep })));
  await expect.poll(() => sweeps, { timeout: 5_000 }).toBeGreaterThan(0);
  await Promise.all(ends.map((end) => end()));
  expect(most).toBe(1);
  await Promise.all(open.map((store) => store.close()));
});

test('several processes that begin at once on an empty database make its tables once', async () => {
  const place = await stores.server();
  onTestFinished(place.dispose);
  const database = await openDatabase(place.settings, settings.trouble);
  await sql`drop schema public cascade`.execute(database.db);
  await sql`drop schema pgboss cascade`.execute(database.db);
  await sql`create schema public`.execute(database.db);
  await database.close();
  const open = await Promise.all([1, 2, 3, 4].map(() => openStore(place.settings, settings)));
  for (const [index, store] of open.entries()) await store.pulls.touch(aPull(`q${index}`));
  expect(await open[0]?.pulls.all()).toHaveLength(4);
  await Promise.all(open.map((store) => store.close()));
  expect(troubles).toEqual([]);
});
