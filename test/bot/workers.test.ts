/** When turns are taken, and when they are taken again. */
import { expect, onTestFinished, test } from 'vitest';
import { logTo } from '../../bot/log.ts';
import { shift, workers } from '../../bot/workers.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { Stalled, Waiting } from '../../src/ports/failure.ts';
import { Overtaken, type Turn } from '../../src/ports/store.ts';

interface Doc {
  readonly key: string;
}

const lease = 300_000;

/** Workers on records that are due at times, and what becomes of them. */
function working(turn: (turn: Turn<Doc>) => Promise<void>, first: () => Promise<boolean> = async () => false) {
  const clock = systemClock();
  const at = new Map<string, number>();
  const leases: { readonly key: string; readonly owner: string; readonly length: number }[] = [];
  const released: { readonly key: string; readonly after: number }[] = [];
  const lines: string[] = [];
  const records = {
    due: async (now: number, owner: string, until: number) => {
      const [key] = [...at].find(([, time]) => time <= now) ?? [];
      if (key === undefined) return undefined;
      at.delete(key);
      leases.push({ key, owner, length: until - now });
      return { record: { key }, version: 1, dirt: 1, owner };
    },
    next: async () => (at.size === 0 ? undefined : Math.min(...at.values())),
    release: async ({ record }: Turn<Doc>, lookAt: number) => {
      released.push({ key: record.key, after: lookAt - clock.now() });
    },
  };
  const log = logTo((line) => lines.push(line), [], 'info');
  const team = workers({ clock, speed: 1, lease, log, first, shifts: [shift({ records, turn })] });
  onTestFinished(() => team.stop());
  return { ...team, clock, at, leases, released, lines, records };
}

test('all that is due is taken, each under a lease of its own, three at once', async () => {
  let [running, most] = [0, 0];
  const { look, at, leases, released } = working(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  });
  for (const key of ['a', 'b', 'c', 'd', 'e']) at.set(key, 0);
  await look();
  expect(leases.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(new Set(leases.map(({ owner }) => owner)).size).toBe(5);
  expect(leases.every(({ length }) => length === lease)).toBe(true);
  expect([most, released]).toEqual([3, []]);
});

test('what comes later is taken when it is due, with nobody to wake the workers', async () => {
  const taken: number[] = [];
  const { look, at, clock } = working(async () => {
    taken.push(clock.now());
  });
  const due = clock.now() + 150;
  at.set('a', due);
  await look();
  expect(taken).toEqual([]);
  await expect.poll(() => taken.length, { timeout: 2000 }).toBe(1);
  expect(taken[0]).toBeGreaterThanOrEqual(due);
});

test('webhooks come first', async () => {
  const order: string[] = [];
  let left = 2;
  const { look, at } = working(
    async ({ record }) => {
      order.push(record.key);
    },
    async () => {
      if (left === 0) return false;
      left -= 1;
      order.push('webhook');
      return true;
    },
  );
  at.set('a', 0);
  await look();
  expect(order).toEqual(['webhook', 'webhook', 'a']);
});

const failures: readonly (readonly [string, () => Error, number, number])[] = [
  ['GitHub asks to wait for', () => new Waiting('later', Date.now() + 40_000), 39_000, 40_000],
  ['a person must mend', () => new Stalled('no permission'), 224_000, 376_000],
  ['may pass', () => new Error('502'), 700, 1250],
  ['another was faster at', () => new Overtaken('changed'), 300, 650],
];
test.each(failures)('a turn that %s is let go of until then', async (_, error, least, most) => {
  const { look, at, released } = working(() => Promise.reject(error()));
  at.set('a', 0);
  await look();
  expect(released).toMatchObject([{ key: 'a' }]);
  expect(released[0]?.after).toBeGreaterThan(least);
  expect(released[0]?.after).toBeLessThanOrEqual(most);
});

test('a turn that fails again waits longer, to five minutes or so, and is forgotten once it succeeds', async () => {
  let fails = true;
  const { look, at, released, lines } = working(() => (fails ? Promise.reject(new Error('502')) : Promise.resolve()));
  const take = async () => {
    at.set('a', 0);
    await look();
  };
  for (let tries = 1; tries <= 12; tries += 1) await take();
  expect(released[3]?.after).toBeGreaterThan(5000);
  expect(released[11]?.after).toBeGreaterThan(200_000);
  expect(released[11]?.after).toBeLessThan(380_000);
  expect(lines).toHaveLength(12);
  fails = false;
  await take();
  fails = true;
  await take();
  expect(released[12]?.after).toBeLessThan(2000);
});

test('a store that fails is told, and asked again by who looks next', async () => {
  const { look, at, leases, records, lines } = working(async () => {});
  const { due } = records;
  records.due = () => Promise.reject(new Error('the database is gone'));
  await expect(look()).rejects.toThrow('gone');
  records.due = due;
  at.set('a', 0);
  await look();
  expect(leases).toHaveLength(1);
  expect(lines).toEqual([]);
});

test('the end waits for turns that run, and takes no more', async () => {
  let release = () => {};
  const waits = new Promise<void>((resolve) => {
    release = resolve;
  });
  const ended: string[] = [];
  const { look, stop, at } = working(async ({ record }) => {
    await waits;
    ended.push(record.key);
  });
  for (const key of ['a', 'b', 'c', 'd']) at.set(key, 0);
  const looking = look();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const stopped = stop();
  release();
  await stopped;
  await looking;
  expect(new Set(ended)).toEqual(new Set(['a', 'b', 'c']));
  await look();
  expect([...at.keys()]).toEqual(['d']);
});
