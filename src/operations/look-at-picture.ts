/** Measures a picture: decodes it, measures its pixels, and has its text read where a reader is at hand. */
import { groundOf } from '../measure/picture/ground.ts';
import { header } from '../measure/picture/header.ts';
import { type PictureFacts, pictureFacts, type Role } from '../measure/picture/picture-facts.ts';
import { textPlanes } from '../measure/picture/text-planes.ts';
import type { Eyes } from './eyes.ts';

/** By how much a picture is enlarged to be read: letters on logos are small. */
const scales: Readonly<Record<Role, number>> = { logo: 3, hero: 2, screenshot: 1 };

/** The facts of a picture's bytes, which may be hostile. */
export async function lookAtPicture(bytes: Uint8Array, role: Role, { pictures, texts }: Eyes): Promise<PictureFacts> {
  const raster = await pictures.decoded(bytes);
  const facts = pictureFacts(role, header(bytes), raster);
  if ('kind' in raster || texts === undefined || role === 'screenshot') return facts;
  return { ...facts, words: await texts.words(textPlanes(raster, groundOf(raster).colour), scales[role]) };
}
