/** Whether anything in a picture is crisp: what was enlarged or is out of focus has no edge within a pixel or two. */
import type { Raster } from './raster.ts';

/** Pixels of a row or column over which an edge is looked for, its least contrast, and how many edges are worth judging. */
const [reach, contrast, enough] = [16, 64, 24] as const;

/**
 * How much of an edge lies within one pixel, 0 to 1: the 90th percentile over all edges, so that one crisp part is enough.
 * Undefined where the picture has hardly an edge.
 */
export function crispnessOf({ width, height, pixels }: Raster): number | undefined {
  const light = new Float32Array(width * height);
  for (let at = 0; at < light.length; at += 1) {
    const alpha = (pixels[at * 4 + 3] as number) / 255;
    const [red, green, blue] = [pixels[at * 4] as number, pixels[at * 4 + 1] as number, pixels[at * 4 + 2] as number];
    light[at] = (0.299 * red + 0.587 * green + 0.114 * blue) * alpha + 128 * (1 - alpha);
  }
  const shares = new Uint32Array(101);
  let edges = 0;
  const along = (start: number, step: number, count: number) => {
    for (let from = 0; from + reach < count; from += reach >> 1) {
      let [least, most, jump] = [255, 0, 0];
      for (let k = from; k <= from + reach; k += 1) {
        const own = light[start + k * step] as number;
        if (own < least) least = own;
        if (own > most) most = own;
        if (k > from) jump = Math.max(jump, Math.abs(own - (light[start + (k - 1) * step] as number)));
      }
      if (most - least < contrast) continue;
      const share = Math.round((100 * jump) / (most - least));
      shares[share] = (shares[share] as number) + 1;
      edges += 1;
    }
  };
  for (let y = 0; y < height; y += 1) along(y * width, 1, width);
  for (let x = 0; x < width; x += 1) along(x, width, height);
  if (edges < enough) return undefined;
  let above = 0;
  for (let share = 100; share > 0; share -= 1) {
    above += shares[share] as number;
    if (above >= 0.1 * edges) return share / 100;
  }
  return 0;
}
