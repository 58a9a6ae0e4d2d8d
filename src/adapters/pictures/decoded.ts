/** Decodes pictures with sharp, which is loaded with the first of them. Their bytes may be hostile. */

import { header } from '../../measure/picture/header.ts';
import type { PictureFault } from '../../measure/picture/picture-facts.ts';
import type { Raster } from '../../measure/picture/raster.ts';
import type { Pictures } from '../../ports/pictures.ts';

/** Bytes of a file; pixels, which are the largest that any picture of an offer has, with room; and seconds for one. */
export const pictureLimits = { bytes: 20_000_000, pixels: 2_100_000, seconds: 5 } as const;

const decoders = ['png', 'jpeg'];

export const sharpPictures: Pictures = {
  decoded: async (bytes) => {
    const head = header(bytes);
    if (head === undefined || !decoders.includes(head.format))
      return { kind: 'format', message: 'it is neither a PNG nor a JPEG' };
    const { width, height } = head;
    if (bytes.length > pictureLimits.bytes || width * height > pictureLimits.pixels)
      return { kind: 'large', message: `it has ${width} × ${height} px, too many to be looked at` };
    return pixels(bytes);
  },
};

async function pixels(bytes: Uint8Array): Promise<Raster | PictureFault> {
  const { default: sharp } = await import('sharp');
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: 'warning', pages: 1 })
      .timeout({ seconds: pictureLimits.seconds })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, pixels: data };
  } catch (error) {
    const { message } = error as Error;
    if (/timeout/i.test(message)) return { kind: 'slow', message: 'it takes too long to decode' };
    return { kind: 'damaged', message: 'it cannot be decoded: the file is damaged or cut off' };
  }
}
