/** Raw pixels, and what every measure of them begins with. */

export interface Raster {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, 0 to 255, row by row; not premultiplied. */
  readonly pixels: Uint8Array;
}

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A colour as `#1a5fb4`. */
export const hex = (colour: Colour): string =>
  `#${colour.map((level) => level.toString(16).padStart(2, '0')).join('')}`;

/** From this alpha on a pixel counts as drawn. */
export const drawn = 128;

/** 1 for each pixel that is drawn. */
export function drawnMask({ width, height, pixels }: Raster, least = drawn): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (let at = 0; at < mask.length; at += 1) if ((pixels[at * 4 + 3] as number) >= least) mask[at] = 1;
  return mask;
}

/** 1 for each pixel that is not set and that a way over such pixels joins with the border. */
export function outside(mask: Uint8Array, width: number, height: number): Uint8Array {
  const seen = new Uint8Array(mask.length);
  const queue = new Int32Array(mask.length);
  let end = 0;
  const add = (at: number) => {
    if (mask[at] === 1 || seen[at] === 1) return;
    seen[at] = 1;
    queue[end] = at;
    end += 1;
  };
  for (let x = 0; x < width; x += 1) {
    add(x);
    add((height - 1) * width + x);
  }
  for (let y = 0; y < height; y += 1) {
    add(y * width);
    add(y * width + width - 1);
  }
  for (let next = 0; next < end; next += 1) {
    const at = queue[next] as number;
    const x = at % width;
    if (x > 0) add(at - 1);
    if (x < width - 1) add(at + 1);
    if (at >= width) add(at - width);
    if (at < mask.length - width) add(at + width);
  }
  return seen;
}

/** The largest difference of a channel between two pixels, by their numbers. */
export function apart(pixels: Uint8Array, a: number, b: number): number {
  const [i, j] = [a * 4, b * 4];
  const red = Math.abs((pixels[i] as number) - (pixels[j] as number));
  const green = Math.abs((pixels[i + 1] as number) - (pixels[j + 1] as number));
  const blue = Math.abs((pixels[i + 2] as number) - (pixels[j + 2] as number));
  return Math.max(red, green, blue);
}
