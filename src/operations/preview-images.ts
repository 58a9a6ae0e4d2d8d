/** Draws an offer's hero and logos as customers see them. */
import type { Letters } from '../measure/picture/letters.ts';
import type { Raster } from '../measure/picture/raster.ts';
import type { Drawing, Pictures } from '../ports/pictures.ts';
import type { Tree } from '../ports/tree.ts';
import { grounds, type HeroTexts, heroTexts, type Theme, tile, tileSize } from '../render/hero-preview.ts';
import { noFacts } from '../rules/facts.ts';
import { offerSubject } from '../rules/judge.ts';
import { type Picture, pictures } from '../rules/media/pictures.ts';
import type { OfferSubject } from '../rules/rule.ts';
import type { OfferFiles } from '../source/offer-files.ts';
import { readOffer } from './read.ts';

export interface Easel {
  readonly pictures: Pictures;
  readonly drawing: Drawing;
}

export type PreviewImage = readonly [name: string, png: Uint8Array];

/** PNGs of an offer in a tree, by the names of their files. A picture that is no hero or logo, or cannot be decoded, has none. */
export async function previewImages(
  tree: Tree,
  offer: OfferFiles,
  account: string | undefined,
  easel: Easel,
): Promise<readonly PreviewImage[]> {
  const subject = offerSubject(await readOffer(tree, offer), noFacts);
  const shown = pictures(subject).filter(({ use }) => use !== 'screenshot' && use !== 'thumbnail');
  if (shown.length === 0) return [];
  const letters = await easel.drawing.letters();
  const texts = textsOf(subject, account);
  const made = shown.map(async ({ use, file }) => {
    const at = offer.files.get(file.path);
    const raster = at && (await easel.pictures.decoded(await tree.read(at)));
    if (raster === undefined || 'kind' in raster) return [];
    return use === 'hero'
      ? [await hero(raster, texts, letters, easel)]
      : await logo(use, raster, texts, letters, easel);
  });
  return (await Promise.all(made)).flat();
}

type Texts = HeroTexts & { readonly title: string };

function textsOf({ id, offer }: OfferSubject, account: string | undefined): Texts {
  const page = offer.listing?.['en-us'];
  const title = page?.title ?? id;
  const [plan] = Object.values(offer.plans ?? {});
  const listing = plan !== undefined && 'listing' in plan ? plan.listing?.['en-us'] : undefined;
  const summary = page !== undefined && 'shortDescription' in page ? (page.shortDescription ?? '') : '';
  return { title, publisher: account ?? 'Publisher', plan: listing?.name ?? title, summary };
}

async function hero(raster: Raster, texts: Texts, letters: Letters, { drawing }: Easel): Promise<PreviewImage> {
  const { width, height } = raster;
  const over = { svg: heroTexts(texts, width, height, letters) };
  return ['hero.png', await drawing.painted(width, height, [{ raster, left: 0, top: 0 }, over])];
}

async function logo(
  use: Picture['use'],
  raster: Raster,
  { title }: Texts,
  letters: Letters,
  { drawing }: Easel,
): Promise<readonly PreviewImage[]> {
  const size = Math.max(raster.width, raster.height);
  const { width, height, logo: at } = tileSize(size);
  const themes = Object.keys(grounds) as Theme[];
  return await Promise.all(
    themes.map(async (theme): Promise<PreviewImage> => {
      const layers = [{ svg: tile(theme, title, size, letters) }, { raster, left: at, top: at }];
      return [`logo-${use}-${theme}.png`, await drawing.painted(width, height, layers)];
    }),
  );
}
