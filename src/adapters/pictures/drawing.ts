/** Draws with sharp, which is loaded with the first picture, and with letters of a typeface that comes along. */
import type { Drawing, Layer } from '../../ports/pictures.ts';
import { letters } from './letters.ts';

export const sharpDrawing: Drawing = {
  painted: async (width, height, layers) => {
    const { default: sharp } = await import('sharp');
    const ground = { width, height, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } };
    return sharp({ create: ground }).composite(layers.map(placed)).png().toBuffer();
  },
  letters,
};

function placed(layer: Layer) {
  if ('svg' in layer) return { input: Buffer.from(layer.svg), left: 0, top: 0 };
  const { raster, left, top } = layer;
  const { width, height, pixels } = raster;
  return { input: Buffer.from(pixels), raw: { width, height, channels: 4 as const }, left, top };
}
