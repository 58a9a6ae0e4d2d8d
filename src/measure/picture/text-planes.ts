/** What is read of a picture to find text in it: planes of grey on which text is dark and what it stands on is light. */
import { type Colour, drawnMask, type Raster } from './raster.ts';

/** One byte a pixel, row by row: 0 where it is darkest. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/**
 * Two planes: how far each pixel is from the ground, or from the border's colour, and how bright it is, turned round where most is
 * dark. Both use the whole range.
 */
export function textPlanes(raster: Raster, ground: Colour | undefined): readonly [Plane, Plane] {
  const { width, height, pixels } = raster;
  const count = width * height;
  const far = new Float32Array(count);
  const bright = new Float32Array(count);
  const mask = drawnMask(raster);
  let [sum, drawn] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const [red, green, blue, alpha] = [0, 1, 2, 3].map((c) => pixels[at * 4 + c] as number) as [
      number,
      number,
      number,
      number,
    ];
    const opacity = alpha / 255;
    const distance =
      ground === undefined
        ? 255
        : Math.max(Math.abs(red - ground[0]), Math.abs(green - ground[1]), Math.abs(blue - ground[2]));
    far[at] = distance * opacity;
    bright[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
    if (mask[at] === 1) {
      sum += bright[at] as number;
      drawn += 1;
    }
  }
  // What is not drawn stands for a page on which the artwork is seen.
  const light = drawn > 0 && sum / drawn > 140;
  const page = ground === undefined ? (light ? 0 : 255) : undefined;
  if (page !== undefined)
    for (let at = 0; at < count; at += 1) {
      const opacity = (pixels[at * 4 + 3] as number) / 255;
      bright[at] = (bright[at] as number) * opacity + page * (1 - opacity);
    }
  const mostly = median(bright) < 128;
  return [
    { width, height, grey: stretched(far, true) },
    { width, height, grey: stretched(bright, mostly) },
  ];
}

function median(values: Float32Array): number {
  const sorted = Float32Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? 0;
}

/** Values as bytes over the whole range, turned round where asked. */
function stretched(values: Float32Array, turned: boolean): Uint8Array {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const scale = most > least ? 255 / (most - least) : 0;
  return Uint8Array.from(values, (value) => {
    const level = Math.round((value - least) * scale);
    return turned ? 255 - level : level;
  });
}
