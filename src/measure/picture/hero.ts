/** The hero: what it stands on, and whether the marketplace's texts can be read on it (seed 002, guidelines for the hero logo). */
import { shadeOf } from './ground.ts';
import type { Raster } from './raster.ts';

export interface Hero {
  /** Black, white and transparent grounds are refused. */
  readonly ground: 'ok' | 'white' | 'black' | 'transparent';
  /** The place for the texts, 415 pixels wide from 370 on: a quiet stretch of 100 rows, some quiet, or none that is. */
  readonly free: 'empty' | 'partial' | 'blocked';
  /** Whether the 100 rows in its middle are quiet. */
  readonly centreFree: boolean;
  /** The contrast of white text with the brighter parts of that place, 1 to 21 (WCAG 2). */
  readonly contrast: number;
}

/** White text takes this contrast (WCAG 2.2, 1.4.3, for large text). */
export const leastContrast = 3;

/** The one size that a hero has, in pixels: the place for the texts is known for no other. */
export const isHeroSize = (size: { readonly width: number; readonly height: number } | undefined): boolean =>
  size?.width === 815 && size.height === 290;

/** Where the marketplace writes, in pixels; no source says how far from the top. */
export const heroPlace = { left: 370, right: 785, rows: 100 } as const;

export function heroOf(raster: Raster): Hero {
  const { width, height } = raster;
  const quiet = quietRows(raster);
  let [longest, run] = [0, 0];
  for (const row of quiet) {
    run = row ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const top = Math.max(0, (height - heroPlace.rows) >> 1);
  const free = quiet.every(Boolean) ? 'empty' : longest >= heroPlace.rows ? 'partial' : 'blocked';
  return {
    ground: width === 0 ? 'ok' : heroGround(raster),
    free,
    centreFree: quiet.slice(top, top + heroPlace.rows).every(Boolean),
    contrast: whiteContrast(raster),
  };
}

/** For each row whether the place for the texts is quiet: fewer than two pixels of it differ much from one two pixels away. */
function quietRows({ width, height, pixels }: Raster): readonly boolean[] {
  const [left, right] = [Math.min(heroPlace.left, width), Math.min(heroPlace.right, width)];
  const far = (a: number, b: number) => {
    for (let c = 0; c < 3; c += 1)
      if (Math.abs((pixels[a * 4 + c] as number) - (pixels[b * 4 + c] as number)) > 24) return true;
    return false;
  };
  return Array.from({ length: height }, (_, y) => {
    let busy = 0;
    for (let x = left; x < right; x += 1) {
      const at = y * width + x;
      if ((x + 2 < right && far(at, at + 2)) || (y + 2 < height && far(at, at + 2 * width))) busy += 1;
      if (busy >= 2) return false;
    }
    return true;
  });
}

function heroGround({ width, height, pixels }: Raster): Hero['ground'] {
  const count = width * height;
  let clear = 0;
  const channels = [0, 1, 2].map(() => new Uint32Array(256));
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if ((pixels[at * 4 + 3] as number) < 250) clear += 1;
      if (y >= 4 && y < height - 4 && x >= 4 && x < width - 4) continue;
      for (const [c, levels] of channels.entries()) {
        const level = pixels[at * 4 + c] as number;
        levels[level] = (levels[level] as number) + 1;
      }
    }
  }
  if (clear > 0.005 * count) return 'transparent';
  const [red = 0, green = 0, blue = 0] = channels.map((levels) => quantile(levels, 0.5));
  const shade = shadeOf([red, green, blue]);
  return shade === 'white' || shade === 'near-white'
    ? 'white'
    : shade === 'black' || shade === 'near-black'
      ? 'black'
      : 'ok';
}

function quantile(levels: Uint32Array, part: number): number {
  const count = levels.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  for (let level = 0; level < levels.length; level += 1) {
    sum += levels[level] as number;
    if (sum >= part * count) return level;
  }
  return levels.length - 1;
}

/** Of white with the 95th percentile of luminance in the place for the texts. */
function whiteContrast({ width, height, pixels }: Raster): number {
  const levels = new Uint32Array(1001);
  for (let y = 0; y < height; y += 1) {
    for (let x = Math.min(heroPlace.left, width); x < Math.min(heroPlace.right, width); x += 1) {
      const at = (y * width + x) * 4;
      const luminance =
        0.2126 * (linear[pixels[at] as number] as number) +
        0.7152 * (linear[pixels[at + 1] as number] as number) +
        0.0722 * (linear[pixels[at + 2] as number] as number);
      const level = Math.round(luminance * 1000);
      levels[level] = (levels[level] as number) + 1;
    }
  }
  return 1.05 / (quantile(levels, 0.95) / 1000 + 0.05);
}

/** sRGB levels as light, 0 to 1 (IEC 61966-2-1). */
const linear = Float64Array.from({ length: 256 }, (_, level) => {
  const value = level / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});
