/** Pages that show an offer's hero and logos as customers see them: signed, for who can read the pull request that links to them. */
import { Buffer } from 'node:buffer';
import * as z from 'zod';
import { Repository } from '../schemas/records.ts';
import { sharpPictures } from '../src/adapters/pictures/decoded.ts';
import { sharpDrawing } from '../src/adapters/pictures/drawing.ts';
import { previewImages } from '../src/operations/preview-images.ts';
import { offerFilesAt, readSettings } from '../src/operations/read.ts';
import type { Tree } from '../src/ports/tree.ts';
import { previewPage } from '../src/render/preview-page.ts';
import type { Answer } from './server.ts';
import { meaning, signedWord } from './signed-word.ts';

export const previewsPath = '/previews/';

const Token = z.strictObject({ r: Repository, c: z.string().regex(/^[0-9a-f]{40,64}$/), p: z.string() });

/** The path of the page of an offer's folder at a commit. */
export function previewPath(key: string, repository: Repository, commit: string, path: string): string {
  return `${previewsPath}${signedWord(key, { r: repository, c: commit, p: path })}`;
}

/** Nothing is told of a path that is not signed, and nothing asked for it. */
export async function previews(
  key: string,
  github: { readonly tree: (repository: Repository, commit: string) => Tree },
  path: string,
): Promise<Answer> {
  const token = meaning(key, path.slice(previewsPath.length), Token);
  if (token === undefined) return { status: 404, text: 'nothing is here' };
  const tree = github.tree(token.r, token.c);
  const offer = await offerFilesAt(tree, token.p);
  if (offer === undefined) return { status: 404, text: 'nothing is here' };
  const { configuration } = await readSettings(tree, '');
  const eyes = { pictures: sharpPictures, drawing: sharpDrawing };
  const images = await previewImages(tree, offer, configuration.publisher, eyes);
  const shown = images.map(([name, png]) => [name, Buffer.from(png).toString('base64')] as const);
  return { status: 200, text: previewPage(offer.id, shown), type: 'text/html; charset=utf-8' };
}
