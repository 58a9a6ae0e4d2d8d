/** How many colours a logo has (seed 002: "keep the number of primary and secondary colors low"): those that fill areas, not soft edges. */
import { apart, type Colour, drawnMask, type Raster } from './raster.ts';

/** How far levels of one colour lie apart at most; of two that are counted as one; and the least share of the drawn pixels. */
const [like, merge, least] = [8, 17, 0.005];

/** The colours that fill areas of the drawn pixels, the largest first. */
export function coloursOf(raster: Raster): readonly Colour[] {
  const { width, height, pixels } = raster;
  const mask = drawnMask(raster, 250);
  const bins = new Map<number, { count: number; red: number; green: number; blue: number }>();
  let content = 0;
  const alike = (a: number, b: number) => mask[b] === 1 && apart(pixels, a, b) <= like;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (mask[at] === 0) continue;
      content += 1;
      const across = (x > 0 && alike(at, at - 1)) || (x < width - 1 && alike(at, at + 1));
      const down = (y > 0 && alike(at, at - width)) || (y < height - 1 && alike(at, at + width));
      if (!across || !down) continue;
      const [red, green, blue] = [pixels[at * 4] as number, pixels[at * 4 + 1] as number, pixels[at * 4 + 2] as number];
      const key = ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);
      const bin = bins.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 };
      bin.count += 1;
      bin.red += red;
      bin.green += green;
      bin.blue += blue;
      bins.set(key, bin);
    }
  }
  const merged: { count: number; colour: Colour }[] = [];
  for (const { count, red, green, blue } of [...bins.values()].sort((a, b) => b.count - a.count)) {
    const colour: Colour = [red / count, green / count, blue / count];
    const near = merged.find((one) => distance(one.colour, colour) <= merge);
    if (near === undefined) merged.push({ count, colour });
    else near.count += count;
  }
  return merged
    .filter(({ count }) => count >= least * content)
    .sort((a, b) => b.count - a.count)
    .map(({ colour: [red, green, blue] }) => [Math.round(red), Math.round(green), Math.round(blue)]);
}

const distance = (a: Colour, b: Colour) =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
