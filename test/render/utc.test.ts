import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, months, utc } from '../../src/render/utc.ts';

const time = fc.integer({ min: Date.UTC(1600, 0, 1), max: Date.UTC(2500, 0, 1) });

test('reads and writes what a calendar does', () => {
  fc.assert(
    fc.property(time, (at) => {
      const date = new Date(at);
      expect(instant(date.toISOString())).toBe(at);
      const clock = date.toISOString().slice(11, 16);
      expect(utc(at)).toBe(`${months[date.getUTCMonth()]} ${date.getUTCDate()} ${clock}`);
    }),
  );
});

test.each([
  '2026-11-18T10:02:00Z',
  '2026-11-18T10:02:00.1234567Z',
  '2026-11-18T10:02:00',
  '2026-11-18T12:32:00+02:30',
  '2026-11-18T07:02:00-0300',
])('reads %s', (text) => {
  expect(utc(instant(text) ?? 0)).toBe('Nov 18 10:02');
});

test.each([undefined, '', 'soon', '2026-11-18', '18 Nov 2026'])('%j is no time', (text) => {
  expect(instant(text)).toBeUndefined();
});

test('what is no time is not written', () => {
  expect([Number.NaN, Number.POSITIVE_INFINITY].map(utc)).toEqual(['', '']);
});
