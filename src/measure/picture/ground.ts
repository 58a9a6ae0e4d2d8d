/** What a logo stands on, and whether its outline is lost on a white or black page (seed 002, logo guidelines). */
import { type Colour, drawnMask, outside, type Raster } from './raster.ts';

export type Shade = 'white' | 'near-white' | 'black' | 'near-black' | 'coloured';

export interface Ground {
  /** `transparent` where the artwork stands free. */
  readonly kind: Shade | 'transparent';
  /** The ground's colour; undefined where it is transparent. */
  readonly colour: Colour | undefined;
  /** Where it is transparent: whether all or part of the artwork's outline is white or black, and could be lost on such a page. */
  readonly artwork: 'white' | 'black' | 'part-white' | 'part-black' | 'other';
  /** The share of the outline that is white, and black, 0 to 1. */
  readonly whiteShare: number;
  readonly blackShare: number;
}

/** The name of a colour as a ground. White is 252 or more in every channel, black 3 or less. */
export function shadeOf([red, green, blue]: Colour): Shade {
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  if (least >= 252) return 'white';
  if (most <= 3) return 'black';
  if (least >= 235 && most - least <= 9) return 'near-white';
  if (most <= 28 && most - least <= 10) return 'near-black';
  return 'coloured';
}

/** The ground of a logo: its border's colour, or that of a tile that fills it; transparent where there is neither. */
export function groundOf(raster: Raster): Ground {
  const mask = drawnMask(raster);
  const border = borderColour(raster, mask);
  const colour = border ?? tileColour(raster, mask);
  if (colour !== undefined) return { kind: shadeOf(colour), colour, artwork: 'other', whiteShare: 0, blackShare: 0 };
  const outline = shiftedContour(raster, mask, 1);
  const whiteShare = share(raster, outline, (least) => least >= 240);
  const blackShare = share(raster, outline, (_, most) => most <= 16);
  return { kind: 'transparent', colour: undefined, artwork: artworkOf(whiteShare, blackShare), whiteShare, blackShare };
}

function artworkOf(white: number, black: number): Ground['artwork'] {
  if (white >= 0.9) return 'white';
  if (black >= 0.9) return 'black';
  if (white >= 0.12 && white >= black) return 'part-white';
  return black >= 0.12 ? 'part-black' : 'other';
}

/** The median colour of the outermost two pixels all around, where more than half of them are drawn. */
function borderColour({ width, height, pixels }: Raster, mask: Uint8Array): Colour | undefined {
  const ring: number[] = [];
  let all = 0;
  for (let y = 0; y < height; y += 1) {
    const edge = y < 2 || y >= height - 2;
    for (let x = 0; x < width; x += edge || x >= width - 2 ? 1 : x === 1 ? width - 3 : 1) {
      all += 1;
      const at = y * width + x;
      if (mask[at] === 1) ring.push(at);
    }
  }
  return ring.length * 2 > all ? medianColour(pixels, ring) : undefined;
}

/** The colour of a tile without holes that fills nearly all of the canvas. */
function tileColour(raster: Raster, mask: Uint8Array): Colour | undefined {
  const { width, height, pixels } = raster;
  const [left, top, right, bottom] = boxOf(mask, width, height);
  const area = (right - left) * (bottom - top);
  if (area < 0.85 * width * height) return undefined;
  const out = outside(mask, width, height);
  let filled = 0;
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] === 1) filled += 1;
    else if (out[at] === 0) return undefined;
  }
  if (filled < 0.74 * area) return undefined;
  const contour = shiftedContour(raster, mask, 3);
  const colour = medianColour(pixels, contour);
  if (colour === undefined) return undefined;
  const near = contour.filter((at) =>
    [0, 1, 2].every((c) => Math.abs((pixels[at * 4 + c] as number) - (colour[c] as number)) <= 12),
  );
  return near.length > 0.9 * contour.length ? colour : undefined;
}

/** Drawn pixels that lie so deep behind the outer edge: those in the middle of a soft edge say nothing of its colour. */
function shiftedContour({ width, height }: Raster, mask: Uint8Array, depth: number): readonly number[] {
  let out = outside(mask, width, height);
  for (let ring = 0; ; ring += 1) {
    const contour: number[] = [];
    for (let at = 0; at < mask.length; at += 1) {
      if (out[at] === 1 || mask[at] === 0) continue;
      const x = at % width;
      const beside =
        (x > 0 && out[at - 1] === 1) ||
        (x < width - 1 && out[at + 1] === 1) ||
        (at >= width && out[at - width] === 1) ||
        (at < mask.length - width && out[at + width] === 1) ||
        (ring === 0 && (x === 0 || x === width - 1 || at < width || at >= mask.length - width));
      if (beside) contour.push(at);
    }
    if (ring === depth || contour.length === 0) return contour;
    out = Uint8Array.from(out);
    for (const at of contour) out[at] = 1;
  }
}

function share({ pixels }: Raster, outline: readonly number[], is: (least: number, most: number) => boolean): number {
  let found = 0;
  for (const at of outline) {
    const [red, green, blue] = [pixels[at * 4] as number, pixels[at * 4 + 1] as number, pixels[at * 4 + 2] as number];
    if (is(Math.min(red, green, blue), Math.max(red, green, blue))) found += 1;
  }
  return outline.length === 0 ? 0 : found / outline.length;
}

function medianColour(pixels: Uint8Array, of: readonly number[]): Colour | undefined {
  if (of.length === 0) return undefined;
  const channel = (c: number) => {
    const values = Uint8Array.from(of, (at) => pixels[at * 4 + c] as number).sort();
    return values[values.length >> 1] as number;
  };
  return [channel(0), channel(1), channel(2)];
}

/** The smallest box around what is set: left, top, right, bottom, the last two just outside; empty where nothing is. */
export function boxOf(mask: Uint8Array, width: number, height: number): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (mask[y * width + x] === 0) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  return right === 0 ? [0, 0, 0, 0] : [left, top, right, bottom];
}
