/** What an earlier run left behind: it is gone on with, or told, and never asked for twice. */
import { expect, test } from 'vitest';
import { cancel } from '../../src/operations/cancel.ts';
import { goLive } from '../../src/operations/go-live.ts';
import { stage } from '../../src/operations/stage.ts';
import { restore, stopSell } from '../../src/operations/stop-sell.ts';
import { productId } from './fake-marketplace.ts';
import { asked, insights, staging, walking } from './walking.ts';

test('a publication that runs is followed to its end by the next run', async () => {
  const { walk, first, marketplace, kept } = await walking();
  marketplace.endings.preview = { looks: 5 };
  await stage(walk, first, { ...staging, wait: false });
  expect(kept.at(-1)).toMatchObject({ result: 'pending', job: expect.any(String) });
  expect(await stage(walk, first, staging)).toMatchObject({ kind: 'unchanged', target: 'preview' });
  expect(marketplace.asked).toEqual(['edit', 'preview']);
  expect(kept.at(-1)?.result).toBe('succeeded');
});

test('a crash between the Attempt and the answer is made good by the submission', async () => {
  const { walk, first, marketplace, kept } = await walking();
  await stage(walk, first, staging);
  const [attempt] = kept;
  if (attempt === undefined) throw new Error('no attempt');
  kept.push(attempt);
  expect(await stage(walk, first, staging)).toMatchObject({ kind: 'unchanged', target: 'preview' });
  expect(marketplace.asked).toEqual(['edit', 'preview']);
  expect(kept.at(-1)).toMatchObject({ result: 'succeeded', submission: '1001' });
});

test('an Attempt that never reached the marketplace stands in no one’s way', async () => {
  const { walk, first, marketplace, kept, offer, rename } = await walking();
  await stage(walk, first, staging);
  const [attempt] = kept;
  if (attempt === undefined) throw new Error('no attempt');
  kept.push({ ...attempt, seen: ['submission/x'], asked: '2026-11-01T00:00:00Z' });
  marketplace.submissions = async () => [];
  rename('Changed');
  await stage(walk, await offer(), { ...staging, wait: false });
  expect(marketplace.asked).toEqual(['edit', 'preview', 'edit', 'preview']);
});

test('a publication of an earlier version that ended unseen stands in no one’s way', async () => {
  const { walk, first, marketplace, kept, offer, rename } = await walking();
  await stage(walk, first, staging);
  const [attempt] = kept;
  if (attempt === undefined) throw new Error('no attempt');
  kept.push(attempt);
  rename('Changed');
  expect(await stage(walk, await offer(), staging)).toMatchObject({ kind: 'done' });
  expect(marketplace.asked).toEqual(['edit', 'preview', 'edit', 'preview']);
});

test('a publication of an earlier version that runs is told, with its time', async () => {
  const { walk, first, marketplace, offer, rename } = await walking();
  marketplace.endings.preview = { looks: 100 };
  await stage(walk, first, { ...staging, wait: false });
  rename('Changed');
  expect(await stage(walk, await offer(), staging)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/runs since 2026-.*offerlane cancel/),
  });
});

test('a job that ended unseen is kept as it ended', async () => {
  const { walk, first, marketplace, kept } = await walking();
  marketplace.endings.preview = { looks: 1 };
  await stage(walk, first, { ...staging, wait: false });
  await marketplace.job(kept.at(-1)?.job ?? '');
  expect(await stage(walk, first, staging)).toMatchObject({ kind: 'unchanged', target: 'preview' });
  expect(kept.at(-1)?.result).toBe('succeeded');
});

test('going live takes a preview of this very offer', async () => {
  const { walk, first, marketplace, offer, rename } = await walking();
  expect(await goLive(walk, first, asked)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/no offer/),
  });
  await stage(walk, first, staging);
  rename('Changed');
  const refused = await goLive(walk, await offer(), asked);
  expect(refused).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/^What is in preview is not this offer\./),
    changes: [{ path: ['alias'], kind: 'changed' }],
  });
  expect(marketplace.asked).toEqual(['edit', 'preview']);
});

test('an offer without a preview does not go live', async () => {
  const { walk, first, marketplace } = await walking();
  marketplace.endings.preview = { result: 'failed' };
  await stage(walk, first, staging);
  expect(await goLive(walk, first, asked)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/no preview/),
  });
});

test('cancelling takes the job of the Attempt, or the one that is named', async () => {
  const { walk, first, marketplace, kept } = await walking();
  expect(await cancel(walk, insights)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/no offer/) });
  marketplace.endings.preview = { looks: 100 };
  await stage(walk, first, { ...staging, wait: false });
  expect(await cancel(walk, insights)).toMatchObject({ kind: 'done' });
  expect(kept.at(-1)?.result).toBe('cancelled');
});

test('a publication whose job is not known is cancelled in the portal only', async () => {
  const { walk, first, marketplace } = await walking();
  await stage(walk, first, staging);
  expect(await cancel(walk, insights)).toMatchObject({ reason: expect.stringMatching(/is running\.$/) });
  marketplace.publishElsewhere('preview', 100);
  expect(await cancel(walk, insights)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining(`commercial-marketplace/offers/${productId}/overview`),
  });
});

test('a sale is stopped of what is live, and restored of what is stopped', async () => {
  const { walk, first, marketplace } = await walking();
  await stage(walk, first, staging);
  expect(await stopSell(walk, first, asked)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/not live/),
  });
  await goLive(walk, first, asked);
  expect(await restore(walk, first, asked)).toMatchObject({ kind: 'refused' });
  const sent: unknown[] = [];
  marketplace.before = async (resources) => {
    sent.push(...resources);
  };
  await stopSell(walk, first, { ...asked, wait: false });
  expect(sent).toEqual([
    expect.objectContaining({
      lifecycleState: 'deprecated',
      id: `submission/${productId}/1001`,
      target: { targetType: 'live' },
    }),
  ]);
});
