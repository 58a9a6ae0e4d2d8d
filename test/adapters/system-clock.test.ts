import { expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/system-clock.ts';

test('the clock is at the present, and sleeps as long as it is told', async () => {
  const clock = systemClock();
  const before = clock.now();
  expect(Math.abs(before - Date.now())).toBeLessThan(1000);
  await clock.sleep(30);
  expect(clock.now() - before).toBeGreaterThanOrEqual(29);
});

test('an hour of a fast clock passes at once', async () => {
  const clock = systemClock(100_000);
  const [before, real] = [clock.now(), Date.now()];
  await clock.sleep(3_600_000);
  expect(clock.now() - before).toBeGreaterThanOrEqual(3_500_000);
  expect(Date.now() - real).toBeLessThan(5000);
});

test('no time passes in a sleep of none', async () => {
  await systemClock().sleep(0);
  await systemClock().sleep(-1);
});
