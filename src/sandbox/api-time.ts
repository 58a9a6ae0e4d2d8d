/** Times as the API writes them. */

/** The end of what has not ended. */
export const notEnded = '0001-01-01T00:00:00';

/** A time in UTC with seven digits of a second's fraction. */
export function apiTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '0000Z');
}

/** The day of a time in UTC. */
export function apiDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

const day = 86_400_000;
const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The milliseconds of an ISO 8601 duration, a month taken as 30 days and a year as 365; at most ten years. */
export function durationOf(duration: string): number {
  const [, ...values] = parts.exec(duration) ?? [];
  const units = [365 * day, 30 * day, 7 * day, day, 3_600_000, 60_000, 1000];
  const sum = units.reduce((total, unit, index) => total + unit * Number(values[index] ?? 0), 0);
  return Math.min(sum, 3650 * day);
}
