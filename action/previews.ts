/** Draws judged offers as customers see them. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { JudgedOffer } from '../schemas/judgement.ts';
import { sharpPictures } from '../src/adapters/pictures/decoded.ts';
import { sharpDrawing } from '../src/adapters/pictures/drawing.ts';
import type { Publisher } from '../src/adapters/publisher.ts';
import { workTree } from '../src/adapters/work-tree.ts';
import { writtenFiles } from '../src/adapters/written-files.ts';
import { previewImages } from '../src/operations/preview-images.ts';
import { offerFilesAt, readSettings } from '../src/operations/read.ts';

/** The path of a folder that is the step's own, with a folder for each offer that has something to show. */
export async function previews({ top, root }: Publisher, offers: readonly JudgedOffer[]): Promise<string> {
  const tree = workTree(top);
  const { configuration } = await readSettings(tree, root);
  const all = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'offerlane-previews-'));
  for (const { id, path } of offers) {
    const offer = await offerFilesAt(tree, path);
    if (offer === undefined) continue;
    const eyes = { pictures: sharpPictures, drawing: sharpDrawing };
    const made = await previewImages(tree, offer, configuration.publisher, eyes);
    if (made.length > 0) await writtenFiles(join(all, id), made);
  }
  return all;
}
