/**
 * Gradients: areas that change colour little by little. Pixels at edges are left out, the rest is smoothed, and what is joined by
 * small steps is an area; it is a gradient if it spans several levels and lies on a smooth surface, which noise does not.
 */
import { drawnMask, type Raster } from './raster.ts';
import { quadraticFit } from './surface.ts';

/** From this alpha on a pixel has its own colour alone. */
const solid = 250;

export interface Gradient {
  /** The share of the drawn pixels that lie in gradients, 0 to 1. */
  readonly share: number;
  /** The largest span of a channel in one of them, 0 to 255. */
  readonly span: number;
}

/** How one look at a picture tells a gradient. */
interface Look {
  /** Neighbours that differ by more in a channel are an edge. */
  readonly edge: number;
  /** Pixels so near to an edge are left out. */
  readonly grow: number;
  /** The largest step between neighbours of one area. */
  readonly step: number;
  /** The least span of its widest channel. */
  readonly span: number;
  /** The least share of its pixels outside its two strongest levels. */
  readonly spread: number;
  /** The least R squared of a smooth surface through it: noise has none. */
  readonly fit: number;
  /** The least share of the drawn pixels in such areas. */
  readonly share: number;
}

/** Wide and soft ones; and steep or narrow ones, which have to be the smoother for it. */
const looks: readonly Look[] = [
  { edge: 12, grow: 2, step: 5, span: 8, spread: 0.5, fit: 0.6, share: 0.008 },
  { edge: 24, grow: 1, step: 10, span: 20, spread: 0.6, fit: 0.9, share: 0.006 },
];

/** The least pixels of an area, and its least share of the drawn ones. */
const least = { pixels: 60, share: 0.002 } as const;

/** The gradients of a picture; a share of 0 where it has none. */
export function gradientOf(raster: Raster): Gradient {
  for (const look of looks) {
    const found = seen(raster, look);
    if (found.share >= look.share) return found;
  }
  return { share: 0, span: 0 };
}

function seen(raster: Raster, look: Look): Gradient {
  const { width, height } = raster;
  const calm = drawnMask(raster, solid);
  const content = calm.reduce((sum, one) => sum + one, 0);
  if (content === 0) return { share: 0, span: 0 };
  leaveOut(calm, edges(raster, look.edge), width, height, look.grow);
  const smooth = smoothed(raster, calm);
  const joined = new Uint8Array(calm.length);
  const queue = new Int32Array(calm.length);
  let [inGradients, span] = [0, 0];
  for (let start = 0; start < calm.length; start += 1) {
    if (calm[start] === 0 || joined[start] !== 0) continue;
    const size = fill(start, calm, smooth, joined, queue, width, look.step);
    if (size < least.pixels || size < least.share * content) continue;
    const own = gradientSpan(queue.subarray(0, size), smooth, width, look);
    if (own === undefined) continue;
    inGradients += size;
    span = Math.max(span, own);
  }
  return { share: inGradients / content, span };
}

/** 1 for each drawn pixel that differs much from the one to its right or below, on both sides. */
function edges({ width, height, pixels }: Raster, most: number): Uint8Array {
  const found = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (x + 1 < width && differ(pixels, at * 4, at * 4 + 4, most)) found[at] = found[at + 1] = 1;
      if (y + 1 < height && differ(pixels, at * 4, (at + width) * 4, most)) found[at] = found[at + width] = 1;
    }
  }
  return found;
}

function differ(pixels: Uint8Array, a: number, b: number, most: number): boolean {
  const own = (pixels[a + 3] as number) >= solid;
  if (own !== (pixels[b + 3] as number) >= solid) return true;
  if (!own) return false;
  return (
    Math.abs((pixels[a] as number) - (pixels[b] as number)) > most ||
    Math.abs((pixels[a + 1] as number) - (pixels[b + 1] as number)) > most ||
    Math.abs((pixels[a + 2] as number) - (pixels[b + 2] as number)) > most
  );
}

/** Takes out of a mask whatever is so near to something else. */
function leaveOut(mask: Uint8Array, what: Uint8Array, width: number, height: number, near: number): void {
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (what[at] === 0) continue;
      const [top, bottom] = [Math.max(0, y - near), Math.min(height - 1, y + near)];
      const [left, right] = [Math.max(0, x - near), Math.min(width - 1, x + near)];
      for (let row = top; row <= bottom; row += 1) mask.fill(0, row * width + left, row * width + right + 1);
    }
  }
}

/** The means of 3 by 3 pixels of a mask, channel by channel, three numbers a pixel: sums of three in a row, then of three rows. */
function smoothed({ width, height, pixels }: Raster, mask: Uint8Array): Float32Array {
  const rows = new Uint16Array(width * height * 4);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      let [red, green, blue, n] = [0, 0, 0, 0];
      const [first, last] = [x === 0 ? at : at - 1, x === width - 1 ? at : at + 1];
      for (let other = first; other <= last; other += 1) {
        if (mask[other] === 0) continue;
        red += pixels[other * 4] as number;
        green += pixels[other * 4 + 1] as number;
        blue += pixels[other * 4 + 2] as number;
        n += 1;
      }
      rows[at * 4] = red;
      rows[at * 4 + 1] = green;
      rows[at * 4 + 2] = blue;
      rows[at * 4 + 3] = n;
    }
  }
  const means = new Float32Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (mask[at] === 0) continue;
      const above = (y === 0 ? at : at - width) * 4;
      const below = (y === height - 1 ? at : at + width) * 4;
      const [up, down] = [y === 0 ? 0 : 1, y === height - 1 ? 0 : 1];
      const n = (rows[at * 4 + 3] as number) + up * (rows[above + 3] as number) + down * (rows[below + 3] as number);
      for (let c = 0; c < 3; c += 1)
        means[at * 3 + c] =
          ((rows[at * 4 + c] as number) + up * (rows[above + c] as number) + down * (rows[below + c] as number)) / n;
    }
  }
  return means;
}

/** Marks all that is joined with a pixel by small steps, and leaves it in the queue; how many they are. */
function fill(
  start: number,
  mask: Uint8Array,
  smooth: Float32Array,
  joined: Uint8Array,
  queue: Int32Array,
  width: number,
  step: number,
): number {
  let end = 1;
  queue[0] = start;
  joined[start] = 1;
  const add = (from: number, to: number) => {
    if (mask[to] === 0 || joined[to] !== 0) return;
    for (let c = 0; c < 3; c += 1)
      if (Math.abs((smooth[from * 3 + c] as number) - (smooth[to * 3 + c] as number)) > step) return;
    joined[to] = 1;
    queue[end] = to;
    end += 1;
  };
  for (let next = 0; next < end; next += 1) {
    const at = queue[next] as number;
    const x = at % width;
    if (x > 0) add(at, at - 1);
    if (x < width - 1) add(at, at + 1);
    if (at >= width) add(at, at - width);
    if (at < mask.length - width) add(at, at + width);
  }
  return end;
}

/** The span of an area's widest channel, where it is a gradient. */
function gradientSpan(area: Int32Array, smooth: Float32Array, width: number, look: Look): number | undefined {
  let best: { channel: number; span: number; levels: Uint32Array } | undefined;
  for (let channel = 0; channel < 3; channel += 1) {
    const levels = new Uint32Array(256);
    for (const at of area) {
      const level = Math.round(smooth[at * 3 + channel] as number);
      levels[level] = (levels[level] as number) + 1;
    }
    const span = quantile(levels, area.length, 0.97) - quantile(levels, area.length, 0.03);
    if (best === undefined || span > best.span) best = { channel, span, levels };
  }
  if (best === undefined || best.span < look.span) return undefined;
  const strongest = [...best.levels].sort((a, b) => b - a);
  const outsideTwo = 1 - ((strongest[0] as number) + (strongest[1] as number)) / area.length;
  if (outsideTwo < look.spread) return undefined;
  return quadraticFit(area, smooth, width, best.channel) >= look.fit ? best.span : undefined;
}

function quantile(levels: Uint32Array, count: number, part: number): number {
  let sum = 0;
  for (let level = 0; level < 256; level += 1) {
    sum += levels[level] as number;
    if (sum >= part * count) return level;
  }
  return 255;
}
