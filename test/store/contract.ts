/** What every store does, whatever is under it. */
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase, type StorePlace } from '../../src/adapters/store/database.ts';
import { type OpenStore, storeOn } from '../../src/adapters/store/open-store.ts';
import { type Outcome, Overtaken, type Records, type Turn } from '../../src/ports/store.ts';
import { aClaim, anAttempt, anEntry, aProduct, aPull, aRequest, at } from './records.ts';
import type { Place } from './stores.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const aDelivery = (id: string, received: number) => ({ id, event: 'push', body: bytes(0, 255, 10), received });

/** A turn that must be there. */
async function turnOf<Doc>(records: Records<Doc>, now: number, owner = 'ada', until = now + 100): Promise<Turn<Doc>> {
  const turn = await records.due(now, owner, until);
  if (turn === undefined) throw new Error('Nothing is due.');
  return turn;
}

/** An outcome that changes nothing and waits for a mark. */
const rests = <Doc>(turn: Turn<Doc>, more: Partial<Outcome<Doc>> = {}): Outcome<Doc> => ({
  record: turn.record,
  lookAt: undefined,
  lease: undefined,
  ...more,
});

/** The tests of a store on places of one kind. */
export function storeContract(place: () => Promise<Place<StorePlace>>): void {
  let disposing = async () => {};
  let database: Database;
  let store: OpenStore;
  let now = 1_000;
  const troubles: Error[] = [];

  beforeAll(async () => {
    const { settings, dispose } = await place();
    database = await openDatabase(settings, (error) => troubles.push(error));
    store = await storeOn(database, { clock: { now: () => now }, trouble: (error) => troubles.push(error) });
    disposing = dispose;
  });
  beforeEach(async () => {
    now = 1_000;
    await sql`truncate products, pulls, claims, attempts, requests, deliveries, journal, facts`.execute(database.db);
  });
  afterAll(async () => {
    await store.close();
    await disposing();
    expect(troubles).toEqual([]);
  });

  describe('what is due', () => {
    test('nothing where there is nothing', async () => {
      expect(await store.products.due(1_000, 'ada', 2_000)).toBeUndefined();
      expect(await store.products.next()).toBeUndefined();
      expect(await store.products.read('p')).toBeUndefined();
      expect(await store.products.all()).toEqual([]);
    });

    test('a record that was touched, which it is made by', async () => {
      await store.products.touch(aProduct('p'));
      expect(await store.products.read('p')).toEqual(aProduct('p'));
      expect(await store.products.next()).toBe(0);
      expect(await store.products.due(1_000, 'ada', 2_000)).toMatchObject({ record: aProduct('p'), owner: 'ada' });
      expect(await store.pulls.due(1_000, 'ada', 2_000)).toBeUndefined();
    });

    test('touching leaves a document that is there as it is', async () => {
      await store.products.touch(aProduct('p', { reason: 'one' }));
      await store.products.touch(aProduct('p', { reason: 'other' }));
      expect(await store.products.all()).toEqual([aProduct('p', { reason: 'one' })]);
    });

    test('a record whose time has come, and none before', async () => {
      await store.pulls.touch(aPull('q'));
      const turn = await turnOf(store.pulls, 1_000);
      await store.pulls.save(turn, rests(turn, { lookAt: 5_000.25 }));
      expect(await store.pulls.next()).toBe(5_000.25);
      expect(await store.pulls.due(5_000, 'ada', 6_000)).toBeUndefined();
      expect(await store.pulls.due(5_001, 'ada', 6_000)).toBeDefined();
    });

    test('no record that rests', async () => {
      await store.pulls.touch(aPull('q'));
      const turn = await turnOf(store.pulls, 1_000);
      await store.pulls.save(turn, rests(turn));
      expect(await store.pulls.next()).toBeUndefined();
      expect(await store.pulls.due(Number.MAX_SAFE_INTEGER, 'ada', 0)).toBeUndefined();
    });

    test('the longest waiting comes first, whether it was touched or its time has come', async () => {
      for (const key of ['timed', 'late', 'early', 'a']) await store.pulls.touch(aPull(key));
      for (let turn = await store.pulls.due(1, 'ada', 100); turn; turn = await store.pulls.due(1, 'ada', 100))
        await store.pulls.save(turn, rests(turn, { lookAt: turn.record.key === 'timed' ? 2_000 : undefined }));
      now = 1_500;
      await store.pulls.touch(aPull('early'));
      now = 2_500;
      await store.pulls.touch(aPull('late'));
      await store.pulls.touch(aPull('early'));
      const order = [];
      for (
        let turn = await store.pulls.due(9_000, 'ada', 9_100);
        turn;
        turn = await store.pulls.due(9_000, 'ada', 9_100)
      )
        order.push(turn.record.key);
      expect(order).toEqual(['early', 'timed', 'late']);
    });

    test('a record that is touched all the time leaves the others their turns', async () => {
      await store.pulls.touch(aPull('busy'));
      now = 1_001;
      await store.pulls.touch(aPull('quiet'));
      const order = [];
      for (let round = 0; round < 3; round += 1) {
        now += 1;
        const turn = await turnOf(store.pulls, now);
        order.push(turn.record.key);
        await store.pulls.touch(aPull('busy'));
        await store.pulls.save(turn, rests(turn));
      }
      expect(order).toEqual(['busy', 'quiet', 'busy']);
    });
  });

  describe('a lease', () => {
    test('keeps others away until it runs out', async () => {
      await store.products.touch(aProduct('p'));
      await turnOf(store.products, 1_000, 'ada', 2_000);
      expect(await store.products.next()).toBe(2_000);
      expect(await store.products.due(1_999, 'bob', 3_000)).toBeUndefined();
      expect(await turnOf(store.products, 2_000, 'bob', 3_000)).toMatchObject({ owner: 'bob' });
    });

    test('that ran out is of no use to its owner once another has the record', async () => {
      await store.products.touch(aProduct('p'));
      const lost = await turnOf(store.products, 1_000, 'ada', 2_000);
      const turn = await turnOf(store.products, 2_000, 'bob', 3_000);
      await expect(store.products.save(lost, rests(lost, { journal: [anEntry('p', 'lost')] }))).rejects.toThrow(
        Overtaken,
      );
      await store.products.release(lost, 1);
      expect(await store.products.due(2_500, 'eve', 3_000)).toBeUndefined();
      await store.products.save(turn, rests(turn));
      expect(await store.journal('p')).toEqual([]);
    });

    test('that ran out is not the next one of the same owner', async () => {
      await store.products.touch(aProduct('p'));
      const lost = await turnOf(store.products, 1_000, 'ada', 2_000);
      await turnOf(store.products, 2_000, 'ada', 3_000);
      await expect(store.products.save(lost, rests(lost))).rejects.toThrow(Overtaken);
    });

    test('that ran out and that nobody else has taken still saves', async () => {
      await store.products.touch(aProduct('p'));
      const turn = await turnOf(store.products, 1_000, 'ada', 1_001);
      await store.products.save(turn, rests(turn, { lookAt: 7 }));
      expect(await store.products.next()).toBe(7);
    });

    test('stays where the worker goes on, and the record is due again where the worker is gone', async () => {
      await store.products.touch(aProduct('p'));
      const first = await turnOf(store.products, 1_000);
      const second = await store.products.save(first, rests(first, { lease: 2_000, lookAt: 9_000 }));
      expect(await store.products.due(1_999, 'bob', 3_000)).toBeUndefined();
      expect(await store.products.next()).toBe(2_000);
      await expect(store.products.save(first, rests(first))).rejects.toThrow(Overtaken);
      const third = await store.products.save(second, rests(second, { lease: 2_000 }));
      expect(await turnOf(store.products, 2_000, 'bob')).toMatchObject({ record: aProduct('p') });
      await expect(store.products.save(third, rests(third))).rejects.toThrow(Overtaken);
    });

    test('is let go of by a save, after which the turn is over', async () => {
      await store.products.touch(aProduct('p'));
      const turn = await turnOf(store.products, 1_000);
      const over = await store.products.save(turn, rests(turn, { lookAt: 1_000 }));
      await expect(store.products.save(over, rests(over))).rejects.toThrow(Overtaken);
      expect(await store.products.due(1_000, 'bob', 2_000)).toBeDefined();
    });

    test('is let go of by a release, and what was marked waits until the time given', async () => {
      await store.products.touch(aProduct('p'));
      const turn = await turnOf(store.products, 1_000);
      await store.products.release(turn, 4_000);
      expect(await store.products.next()).toBe(4_000);
      expect(await store.products.due(3_999, 'bob', 5_000)).toBeUndefined();
      expect(await store.products.due(4_000, 'bob', 5_000)).toBeDefined();
      await expect(store.products.save(turn, rests(turn))).rejects.toThrow(Overtaken);
    });

    test('is let go of by a release after a save of the same turn', async () => {
      await store.products.touch(aProduct('p'));
      const turn = await turnOf(store.products, 1_000);
      await store.products.save(turn, rests(turn, { lookAt: 2_000, lease: 9_000 }));
      await store.products.release(turn, 4_000);
      expect(await store.products.due(3_999, 'bob', 5_000)).toBeUndefined();
      expect(await store.products.due(4_000, 'bob', 5_000)).toBeDefined();
    });

    test('a mark during a turn that fails is looked at without waiting', async () => {
      await store.products.touch(aProduct('p'));
      const turn = await turnOf(store.products, 1_000);
      await store.products.touch(aProduct('p'));
      await store.products.release(turn, 4_000);
      expect(await store.products.due(1_001, 'bob', 5_000)).toBeDefined();
    });
  });

  describe('a save', () => {
    test('changes the document', async () => {
      await store.products.touch(aProduct('p'));
      const turn = await turnOf(store.products, 1_000);
      await store.products.save(turn, rests(turn, { record: aProduct('p', { state: 'drafting', guid: 'g' }) }));
      expect(await store.products.read('p')).toEqual(aProduct('p', { state: 'drafting', guid: 'g' }));
    });

    test('loses no mark that came during the turn', async () => {
      await store.pulls.touch(aPull('q'));
      const turn = await turnOf(store.pulls, 1_000);
      await Promise.all(Array.from({ length: 10 }, () => store.pulls.touch(aPull('q'))));
      await store.pulls.save(turn, rests(turn));
      expect(await store.pulls.next()).toBe(0);
      const again = await turnOf(store.pulls, 1_000);
      await store.pulls.save(again, rests(again));
      expect(await store.pulls.next()).toBeUndefined();
    });

    test('loses no mark that came during a turn before the last', async () => {
      await store.pulls.touch(aPull('q'));
      const first = await turnOf(store.pulls, 1_000);
      const second = await store.pulls.save(first, rests(first, { lease: 2_000 }));
      await store.pulls.touch(aPull('q'));
      await store.pulls.save(second, rests(second));
      expect(await store.pulls.next()).toBe(0);
    });

    test('is all of it or nothing', async () => {
      await store.pulls.touch(aPull('q'));
      await store.products.touch(aProduct('p'));
      const turn = await turnOf(store.products, 1_000);
      await store.products.save(turn, rests(turn, { attempt: anAttempt('a1', 'p'), lookAt: 1 }));
      const other = await turnOf(store.products, 1_000);
      const pull = await turnOf(store.pulls, 1_000);
      await store.pulls.save(pull, rests(pull));
      await store.ask(aRequest('r', 'other'));
      const outcome = {
        record: aProduct('p', { state: 'drafting' }),
        attempt: anAttempt('a2', 'p'),
        claims: [aClaim('p', 'q')],
        answered: [{ id: 'r', outcome: 'done' }],
        pulls: ['q'],
        journal: [anEntry('p', 'nothing of this')],
      };
      await expect(store.products.save(other, rests(other, outcome))).rejects.toThrow(
        '`p` has an Attempt that is pending, so that `a2` cannot begin.',
      );
      const overtaken = { ...outcome, attempt: anAttempt('a1', 'p', { result: 'failed' }) };
      await expect(store.products.save({ ...other, version: 0 }, rests(other, overtaken))).rejects.toThrow(Overtaken);
      await expect(store.products.save({ ...other, owner: 'bob' }, rests(other, overtaken))).rejects.toThrow(Overtaken);
      expect(await store.products.read('p')).toEqual(aProduct('p'));
      expect(await store.attempt('a1')).toEqual(anAttempt('a1', 'p'));
      expect(await store.attempt('a2')).toBeUndefined();
      expect(await store.queue('p')).toEqual([]);
      expect(await store.requests('other')).toHaveLength(1);
      expect(await store.pulls.next()).toBeUndefined();
      expect(await store.journal('p')).toEqual([]);
    });

    test('marks the records that it names, and makes none', async () => {
      await store.products.touch(aProduct('p'));
      await store.pulls.touch(aPull('q'));
      const pull = await turnOf(store.pulls, 1_000);
      await store.pulls.save(pull, rests(pull));
      const turn = await turnOf(store.products, 1_000);
      await store.products.save(turn, rests(turn, { products: ['none', 'p'], pulls: ['none', 'q'] }));
      expect(await turnOf(store.pulls, 1_000)).toMatchObject({ record: aPull('q') });
      expect(await turnOf(store.products, 1_000)).toMatchObject({ record: aProduct('p') });
      expect(await store.pulls.all()).toHaveLength(1);
      expect(await store.products.all()).toHaveLength(1);
    });

    test('of several at once with one turn, one is taken', async () => {
      await store.products.touch(aProduct('p'));
      const turn = await turnOf(store.products, 1_000);
      const saves = Array.from({ length: 8 }, (_, index) =>
        store.products.save(turn, rests(turn, { journal: [anEntry('p', String(index))] })),
      );
      const results = await Promise.allSettled(saves);
      const refused = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason);
      expect(refused).toHaveLength(7);
      for (const reason of refused) expect(reason).toBeInstanceOf(Overtaken);
      expect(await store.journal('p')).toHaveLength(1);
    });

    test('of two records that mark each other, both are taken', async () => {
      for (let round = 0; round < 10; round += 1) {
        await store.products.touch(aProduct('p'));
        await store.pulls.touch(aPull('q'));
        const [product, pull] = [await turnOf(store.products, 1_000), await turnOf(store.pulls, 1_000)];
        await Promise.all([
          store.products.save(product, rests(product, { pulls: ['q'] })),
          store.pulls.save(pull, rests(pull, { products: ['p'] })),
        ]);
      }
    });

    test('keeps what texts of the outside have in them', async () => {
      await store.products.touch(aProduct('p'));
      const turn = await turnOf(store.products, 1_000);
      const reason = 'tab\t quote" \\u0041 😀 ';
      await store.products.save(turn, rests(turn, { record: aProduct('p', { reason: `${reason}\0\ud800` }) }));
      expect(await store.products.read('p')).toEqual(aProduct('p', { reason: `${reason}\ufffd\ufffd` }));
    });
  });

  test('of many workers, each record is in the hands of one', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `p${index}`);
    await Promise.all(keys.map((key) => store.products.touch(aProduct(key))));
    const worker = async (owner: string) => {
      const had: string[] = [];
      for (
        let turn = await store.products.due(1_000, owner, 2_000);
        turn;
        turn = await store.products.due(1_000, owner, 2_000)
      )
        had.push(turn.record.key);
      return had;
    };
    // A worker skips what another is taking, so that one may find nothing a moment too early; together they take all.
    const had = (await Promise.all(['a', 'b', 'c', 'd'].map(worker))).flat();
    had.push(...(await worker('e')));
    expect(had).toHaveLength(keys.length);
    expect(new Set(had)).toEqual(new Set(keys));
  });

  describe('deliveries', () => {
    test('are kept once, byte for byte', async () => {
      expect(await store.keep(aDelivery('d', 5))).toBe(true);
      expect(await store.keep({ ...aDelivery('d', 6), body: bytes(1) })).toBe(false);
      expect(await store.undelivered(10, 20)).toEqual(aDelivery('d', 5));
      await store.delivered('d');
      expect(await store.keep(aDelivery('d', 7))).toBe(false);
    });

    test('are known once where they come at the same time', async () => {
      const known = await Promise.all(Array.from({ length: 6 }, () => store.keep(aDelivery('d', 5))));
      expect(known.filter((fresh) => fresh)).toHaveLength(1);
    });

    test('come in the order of their arrival, each to one worker until it is handled or given up', async () => {
      for (const [id, received] of [
        ['late', 7],
        ['early', 3],
        ['second', 3],
      ] as const)
        await store.keep(aDelivery(id, received));
      expect((await store.undelivered(10, 20))?.id).toBe('early');
      expect((await store.undelivered(10, 30))?.id).toBe('second');
      await store.delivered('early');
      expect((await store.undelivered(19, 40))?.id).toBe('late');
      expect(await store.undelivered(19, 40)).toBeUndefined();
      expect((await store.undelivered(30, 40))?.id).toBe('second');
      await store.delivered('second', 'no such\0event');
      await store.delivered('late');
      expect(await store.undelivered(1_000, 2_000)).toBeUndefined();
    });
  });

  describe('Requests', () => {
    test('are kept once, mark their Pull, and come oldest first', async () => {
      await store.pulls.touch(aPull('q'));
      const turn = await turnOf(store.pulls, 1_000);
      await store.pulls.save(turn, rests(turn));
      await store.ask(aRequest('late', 'q', { at: at(9) }));
      expect(await store.pulls.next()).toBe(0);
      await store.ask(aRequest('early', 'q', { at: at(3) }));
      await store.ask(aRequest('other', 'elsewhere'));
      const again = await turnOf(store.pulls, 1_000);
      await store.pulls.save(again, rests(again));
      await store.ask(aRequest('early', 'q', { at: at(5), actor: 'eve' }));
      expect(await store.pulls.next()).toBeUndefined();
      expect(await store.requests('q')).toEqual([
        aRequest('early', 'q', { at: at(3) }),
        aRequest('late', 'q', { at: at(9) }),
      ]);
    });

    test('are gone once they are answered, and stay known', async () => {
      await store.pulls.touch(aPull('q'));
      await store.ask(aRequest('r', 'q'));
      const turn = await turnOf(store.pulls, 1_000);
      await store.pulls.save(turn, rests(turn, { answered: [{ id: 'r', outcome: 'staged' }] }));
      await store.ask(aRequest('r', 'q'));
      expect(await store.requests('q')).toEqual([]);
      expect(await store.pulls.next()).toBeUndefined();
    });
  });

  test('the queue of a Product has its order, which a change of a Claim leaves', async () => {
    await store.pulls.touch(aPull('q'));
    const [first, second, third] = [
      aClaim('p', 'q1', { since: at(1) }),
      aClaim('p', 'q2', { since: at(2) }),
      aClaim('p', 'q3', { since: '1970-01-01T00:00:02.5Z' }),
    ];
    const turn = await turnOf(store.pulls, 1_000);
    const claims = [third, second, aClaim('other', 'q1'), first];
    const next = await store.pulls.save(turn, rests(turn, { claims, lease: 2_000 }));
    expect(await store.queue('p')).toEqual([first, second, third]);
    expect(await store.claimsOf('q1')).toEqual([aClaim('other', 'q1'), first]);
    const live = aClaim('p', 'q1', { since: at(1), wants: 'live' });
    await store.pulls.save(next, rests(next, { claims: [live], released: [{ product: 'p', pull: 'q2' }] }));
    expect(await store.queue('p')).toEqual([live, third]);
  });

  test('Attempts are changed in place, and another comes after the end of the last', async () => {
    await store.products.touch(aProduct('p'));
    let turn = await turnOf(store.products, 1_000);
    const leave = async (attempt: ReturnType<typeof anAttempt>) => {
      turn = await store.products.save(turn, rests(turn, { attempt, lease: 2_000 }));
    };
    await leave(anAttempt('a2', 'p', { opened: at(5) }));
    await leave(anAttempt('b', 'other'));
    await leave(anAttempt('a2', 'p', { opened: at(5), sent: at(6) }));
    expect(await store.attempt('a2')).toEqual(anAttempt('a2', 'p', { opened: at(5), sent: at(6) }));
    await leave(anAttempt('a2', 'p', { opened: at(5), result: 'failed' }));
    await leave(anAttempt('a1', 'p', { opened: at(7) }));
    expect((await store.attemptsOf('R_1#1')).map(({ id }) => id)).toEqual(['b', 'a2', 'a1']);
    expect(await store.attemptsOf('elsewhere')).toEqual([]);
  });

  test('of two Attempts for a Product at the same time, one begins', async () => {
    await store.products.touch(aProduct('p'));
    await store.pulls.touch(aPull('q'));
    const product = await turnOf(store.products, 1_000);
    const pull = await turnOf(store.pulls, 1_000);
    const results = await Promise.allSettled([
      store.products.save(product, rests(product, { attempt: anAttempt('a1', 'p') })),
      store.pulls.save(pull, rests(pull, { attempt: anAttempt('a2', 'p') })),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect([await store.attempt('a1'), await store.attempt('a2')].filter((found) => found)).toHaveLength(1);
  });

  test('the journal of a subject is in its order', async () => {
    await store.products.touch(aProduct('p'));
    const turn = await turnOf(store.products, 1_000);
    const entries = [anEntry('p', 'b', { at: at(1) }), anEntry('p', 'a', { at: at(1) }), anEntry('q', 'c')];
    const next = await store.products.save(turn, rests(turn, { journal: entries, lease: 2_000 }));
    await store.products.save(next, rests(next, { journal: [anEntry('p', 'd', { at: at(2) })] }));
    expect((await store.journal('p')).map(({ says }) => says)).toEqual(['b', 'a', 'd']);
  });

  test('facts are what was learnt last', async () => {
    expect(await store.fact('f')).toBeUndefined();
    await store.learn('f', { deep: [1, 'two', null] });
    expect(await store.fact('f')).toEqual({ deep: [1, 'two', null] });
    for (const value of ['text', 7, false, null, []]) {
      await store.learn('f', value);
      expect(await store.fact('f')).toEqual(value);
    }
  });

  test('a document that is none is told by table and key, and keeps nobody from the others', async () => {
    await store.products.touch(aProduct('broken'));
    now = 2_000;
    await store.products.touch(aProduct('whole'));
    await sql`update products set doc = '{"v": 2}' where key = 'broken'`.execute(database.db);
    const message = 'The document of `broken` in the table `products` is none that this version can read.';
    await expect(store.products.read('broken')).rejects.toThrow(message);
    await expect(store.products.all()).rejects.toThrow(message);
    await expect(store.products.due(3_000, 'ada', 4_000)).rejects.toThrow(message);
    expect(await turnOf(store.products, 3_000)).toMatchObject({ record: aProduct('whole') });
  });

  describe('work', () => {
    const counted = () => {
      const count = { looks: 0, sweeps: 0 };
      const look = async () => {
        count.looks += 1;
      };
      const sweep = async () => {
        count.sweeps += 1;
      };
      return { count, work: { look, sweep } };
    };

    test('begins with a look and a sweep, and goes on every ten minutes', async () => {
      const { count, work } = counted();
      const end = await store.work(work);
      await expect.poll(() => count.sweeps, { timeout: 5_000 }).toBe(1);
      expect(count.looks).toBeGreaterThan(0);
      const { rows } = await sql`select cron from pgboss.schedule where name = 'sweep'`.execute(database.db);
      expect(rows).toEqual([{ cron: '*/10 * * * *' }]);
      await end();
    });

    test('is woken by a job for every change that leaves something to look at', async () => {
      const jobs = async () => {
        const query = sql<{ count: number }>`select count(*)::int as count from pgboss.job where name = 'look'`;
        return (await query.execute(database.db)).rows[0]?.count ?? 0;
      };
      let before = await jobs();
      const rung = async (change: Promise<unknown>) => {
        await change.catch(() => {});
        const after = await jobs();
        const more = after - before;
        before = after;
        return more;
      };
      expect(await rung(store.pulls.touch(aPull('q')))).toBe(1);
      expect(await rung(store.keep(aDelivery('d', 1)))).toBe(1);
      expect(await rung(store.keep(aDelivery('d', 1)))).toBe(0);
      expect(await rung(store.ask(aRequest('r', 'q')))).toBe(1);
      expect(await rung(store.ask(aRequest('r', 'q')))).toBe(0);
      const turn = await turnOf(store.pulls, 1_000);
      expect(await rung(store.pulls.save({ ...turn, owner: 'bob' }, rests(turn, { lookAt: 1 })))).toBe(0);
      const next = await store.pulls.save(turn, rests(turn, { lease: 2_000 }));
      before = await jobs();
      expect(await rung(store.pulls.save(next, rests(next)))).toBe(0);
      await store.pulls.touch(aPull('q'));
      const last = await turnOf(store.pulls, 1_000);
      before = await jobs();
      expect(await rung(store.pulls.release(last, 5_000))).toBe(1);
    });

    test('looks at once after a change of this process, and not while it looks', async () => {
      let [running, most, looks] = [0, 0, 0];
      const look = async () => {
        running += 1;
        most = Math.max(most, running);
        looks += 1;
        while (await store.pulls.due(1_000, 'ada', 2_000));
        running -= 1;
      };
      const end = await store.work({ look, sweep: async () => {} });
      await expect.poll(() => running).toBe(0);
      const before = performance.now();
      await store.pulls.touch(aPull('q'));
      await expect.poll(() => store.pulls.next(), { interval: 5 }).toBe(2_000);
      expect(performance.now() - before).toBeLessThan(500);
      await Promise.all(Array.from({ length: 10 }, (_, index) => store.pulls.touch(aPull(`q${index}`))));
      await expect.poll(() => store.pulls.due(1_000, 'bob', 2_000)).toBeUndefined();
      await end();
      expect(most).toBe(1);
      const ended = looks;
      await store.pulls.touch(aPull('q'));
      expect(looks).toBe(ended);
    });

    test('of this process is woken by the change itself, before any job comes', async () => {
      let looks = 0;
      let held = Promise.resolve();
      const look = () => {
        looks += 1;
        return held;
      };
      const end = await store.work({ look, sweep: async () => {} });
      await expect.poll(() => looks).toBeGreaterThan(0);
      // Jobs of earlier changes are taken by now.
      await setTimeout(300);
      const before = looks;
      // The change's own job, which may come within the same millisecond, waits behind this look.
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      await store.pulls.touch(aPull('q'));
      await Promise.resolve();
      await Promise.resolve();
      expect(looks).toBe(before + 1);
      resolve();
      await end();
    });

    test('that fails is told of, and goes on', async () => {
      let looks = 0;
      const look = async () => {
        looks += 1;
        if (looks === 1) throw new Error('first');
      };
      const end = await store.work({ look, sweep: async () => {} });
      await expect.poll(() => troubles.splice(0).map(({ message }) => message)).toEqual(['first']);
      await store.pulls.touch(aPull('q'));
      await expect.poll(() => looks).toBeGreaterThan(1);
      await end();
    });
  });
}
