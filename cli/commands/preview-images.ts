/** `offerlane preview-images` */
import { join, resolve } from 'node:path';
import { sharpPictures } from '../../src/adapters/pictures/decoded.ts';
import { sharpDrawing } from '../../src/adapters/pictures/drawing.ts';
import { writtenFiles } from '../../src/adapters/written-files.ts';
import { previewImages } from '../../src/operations/preview-images.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { offerAt } from '../offers.ts';

export async function previewImagesCommand(given: Given, { folder }: Surroundings): Promise<Outcome> {
  const { offer, tree, account } = await offerAt(folder, given.words[0] ?? '');
  const made = await previewImages(tree, offer, account, { pictures: sharpPictures, drawing: sharpDrawing });
  if (made.length === 0) throw new Error(`${offer.id} names no logo and no hero that can be shown.`);
  const to = resolve(folder, given.text('output') ?? join('.offerlane', 'previews', offer.id));
  return { output: `${(await writtenFiles(to, made)).join('\n')}\n`, status: 0 };
}
