/** Whether anything in a picture is crisp: what was enlarged or is out of focus has no edge within a pixel or two. */
import type { Raster } from './raster.ts';

/** Pixels of a row or column over which an edge is looked for, its least contrast, and how many edges are worth judging. */
const [reach, contrast, enough] = [16, 64, 24] as const;

/** How many rows, or columns, of a large picture are looked at, or a few more. */
const lines = 180;

/**
 * How much of an edge lies within one pixel, 0 to 1: the 90th percentile over all edges, so that one crisp part is enough.
 * Undefined where the picture has hardly an edge.
 */
export function crispnessOf({ width, height, pixels }: Raster): number | undefined {
  const light = new Float32Array(Math.max(width, height));
  const shares = new Uint32Array(101);
  let edges = 0;
  const along = (start: number, step: number, count: number) => {
    for (let k = 0, at = start * 4; k < count; k += 1, at += step * 4) {
      const alpha = (pixels[at + 3] as number) / 255;
      const own =
        0.299 * (pixels[at] as number) + 0.587 * (pixels[at + 1] as number) + 0.114 * (pixels[at + 2] as number);
      light[k] = own * alpha + 128 * (1 - alpha);
    }
    for (let from = 0; from + reach < count; from += reach >> 1) {
      let [least, most, jump] = [255, 0, 0];
      for (let k = from; k <= from + reach; k += 1) {
        const own = light[k] as number;
        if (own < least) least = own;
        if (own > most) most = own;
        if (k > from) jump = Math.max(jump, Math.abs(own - (light[k - 1] as number)));
      }
      if (most - least < contrast) continue;
      const share = Math.round((100 * jump) / (most - least));
      shares[share] = (shares[share] as number) + 1;
      edges += 1;
    }
  };
  // Some hundred rows and columns tell enough of a large picture.
  const every = Math.max(1, Math.floor(Math.min(width, height) / lines));
  for (let y = 0; y < height; y += every) along(y * width, 1, width);
  for (let x = 0; x < width; x += every) along(x, width, height);
  if (edges < enough) return undefined;
  let above = 0;
  for (let share = 100; share > 0; share -= 1) {
    above += shares[share] as number;
    if (above >= 0.1 * edges) return share / 100;
  }
  return 0;
}
