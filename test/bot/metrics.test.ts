import { expect, test } from 'vitest';
import { metrics } from '../../bot/metrics.ts';
import { Stalled, Waiting } from '../../src/ports/failure.ts';
import { Overtaken, type Turn } from '../../src/ports/store.ts';

const turn = { record: { key: '77#3' } } as Turn<{ readonly key: string }>;

test('turns are counted by what becomes of them, and errors go on', async () => {
  const counts = metrics(async () => 4.5);
  await counts.counted('pull', async () => {})(turn);
  for (const error of [new Waiting('later', 0), new Stalled('a person'), new Overtaken('77#3'), new Error('oh')])
    await expect(
      counts.counted('product', async () => {
        throw error;
      })(turn),
    ).rejects.toBe(error);
  const { status, text = '', type } = await counts.page();
  expect([status, type]).toEqual([200, expect.stringContaining('text/plain')]);
  expect(text.split('\n').filter((line) => /^offerlane_(turns|late)/.test(line))).toEqual([
    'offerlane_turns_total{record="pull",result="done"} 1',
    'offerlane_turns_total{record="product",result="waits"} 1',
    'offerlane_turns_total{record="product",result="stalled"} 1',
    'offerlane_turns_total{record="product",result="overtaken"} 1',
    'offerlane_turns_total{record="product",result="failed"} 1',
    'offerlane_late_seconds 4.5',
  ]);
  expect(text).toContain('offerlane_turn_seconds_count{record="product"} 4');
  expect(text).not.toContain('77#3');
});

test('the counts of one bot are not those of another', async () => {
  await metrics(async () => 0).counted('pull', async () => {})(turn);
  expect((await metrics(async () => 0).page()).text).not.toContain('record="pull"');
});
