/** Whether one logo, drawn in several sizes, is stretched in some (seed 002: "The logo should not look stretched"). */
import { boxOf, type Ground } from './ground.ts';
import type { Colour, Raster } from './raster.ts';

/** How wide the artwork is by its height, with how far that may be off for its number of pixels. */
export interface Proportion {
  readonly aspect: number;
  readonly tolerance: number;
}

/**
 * The proportion of what is drawn on the ground, to parts of a pixel: a soft edge counts for as much as it differs from the
 * ground. Undefined where nothing is drawn.
 */
export function proportionOf(
  { width, height, pixels }: Raster,
  { colour }: Pick<Ground, 'colour'>,
): Proportion | undefined {
  const weights = new Float32Array(width * height);
  const mask = new Uint8Array(width * height);
  for (let at = 0; at < weights.length; at += 1) {
    const alpha = (pixels[at * 4 + 3] as number) / 255;
    const off = colour === undefined ? 1 : Math.min(1, apartFrom(pixels, at * 4, colour) / 96);
    weights[at] = colour === undefined ? alpha : Math.max(off * alpha, 1 - alpha);
    if ((weights[at] as number) > 0.12) mask[at] = 1;
  }
  const [left, top, right, bottom] = boxOf(mask, width, height);
  if (right === 0) return undefined;
  const column = (x: number) => peak(weights, x, width, height);
  const row = (y: number) => peak(weights, y * width, 1, width);
  const across = right - left - 2 + (right - left > 1 ? column(left) + column(right - 1) : 1);
  const down = bottom - top - 2 + (bottom - top > 1 ? row(top) + row(bottom - 1) : 1);
  return { aspect: across / down, tolerance: 0.02 + 0.75 / Math.min(right - left, bottom - top) };
}

function apartFrom(pixels: Uint8Array, at: number, [red, green, blue]: Colour): number {
  return Math.max(
    Math.abs(red - (pixels[at] as number)),
    Math.abs(green - (pixels[at + 1] as number)),
    Math.abs(blue - (pixels[at + 2] as number)),
  );
}

/** The largest weight of a row or column. */
function peak(weights: Float32Array, start: number, step: number, count: number): number {
  let most = 0;
  for (let k = 0; k < count; k += 1) most = Math.max(most, weights[start + k * step] as number);
  return most;
}

/**
 * By how much each of several proportions of one logo is off what most have, or off the first where there are two: 0.1 is a tenth
 * wider or narrower. Undefined within what pixels allow, and for what is off less than half of the farthest: that moved the middle.
 */
export function stretches(proportions: readonly (Proportion | undefined)[]): readonly (number | undefined)[] {
  const known = proportions.flatMap((one) => (one === undefined ? [] : [Math.log(one.aspect)]));
  const middle = known.length === 2 ? (known[0] as number) : median(known);
  const off = proportions.map((one) => (one === undefined ? 0 : Math.abs(Math.log(one.aspect) - middle)));
  const farthest = Math.max(0, ...off);
  return proportions.map((one, index) => {
    const own = off[index] as number;
    return one !== undefined && own > one.tolerance && own >= farthest / 2 ? Math.exp(own) - 1 : undefined;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
