/** How long publishing takes: what the guides tell, and what to reckon with. Minutes throughout. */

/** A time as a guide tells it. */
export interface UsualTime {
  /** Its words. */
  readonly text: string;
  readonly least: number;
  /** Undefined where the guide names no upper bound. */
  readonly most: number | undefined;
}

export const hour = 60;
export const day = 24 * hour;

/** What replication takes by itself, and the most that the guides tell. */
const leastReplication = day;
const mostReplication = 7 * day;

/** Bytes of images that add a day to it: an estimate, for the guides only say that size matters. */
const bytesOfADay = 128 * 2 ** 30;

/** Minutes of replication for images of this size; a day and a half where it is not known. */
export function replicationMinutes(vhdBytes: number | undefined): number {
  const days = vhdBytes === undefined ? 0.5 : vhdBytes / bytesOfADay;
  return Math.round(Math.min(mostReplication, leastReplication + days * day));
}

export interface TotalTime {
  /** To reckon with. */
  readonly typical: number;
  /** What the guides tell at least and at most, together; undefined where one of them names no bound. */
  readonly least: number;
  readonly most: number | undefined;
  /** To end a sentence such as "this usually takes …": `about 2 days, up to 8 days`. */
  readonly text: string;
}

/** The time of steps one after another. A step of which no guide tells counts with what is reckoned for it. */
export function usualTotal(
  steps: readonly { readonly usual: UsualTime | undefined; readonly typical: number }[],
): TotalTime {
  const sum = (minutes: readonly number[]) => minutes.reduce((total, one) => total + one, 0);
  const typical = sum(steps.map((step) => step.typical));
  const least = sum(steps.map((step) => step.usual?.least ?? step.typical));
  const bounded = steps.every(({ usual }) => usual === undefined || usual.most !== undefined);
  const most = bounded ? sum(steps.map((step) => step.usual?.most ?? step.typical)) : undefined;
  const about = `about ${inWords(typical)}`;
  const longer = most !== undefined && inWords(most) !== inWords(typical) && most > typical;
  const more = most === undefined ? ' or more' : longer ? `, up to ${inWords(most)}` : '';
  return { typical, least, most, text: steps.length === 0 ? 'no time' : `${about}${more}` };
}

/** Minutes in words, in one unit: `40 minutes`, `26 hours`, `3 days`. */
export function inWords(minutes: number): string {
  const [size, unit] = minutes < 2 * hour ? [1, 'minute'] : minutes < 2 * day ? [hour, 'hour'] : [day, 'day'];
  const count = Math.round(minutes / size);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
