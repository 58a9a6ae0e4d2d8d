/** Pictures as customers see them, as PNGs. */
import { grounds, type HeroTexts, heroTexts, tile } from '../../render/hero-preview.ts';

/** A hero with the texts that the marketplace writes over it. */
export async function heroPreview(
  hero: Uint8Array,
  width: number,
  height: number,
  texts: HeroTexts,
): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(hero)
    .composite([{ input: Buffer.from(heroTexts(texts, width, height)) }])
    .png()
    .toBuffer();
}

/** A logo on the light and on the dark portal, by theme. */
export async function logoPreviews(
  logo: Uint8Array,
  height: number,
  title: string,
): Promise<readonly (readonly [theme: string, png: Uint8Array])[]> {
  const { default: sharp } = await import('sharp');
  const themes = Object.keys(grounds) as (keyof typeof grounds)[];
  const made = async (theme: (typeof themes)[number]) => {
    const png = await sharp(Buffer.from(tile(theme, title, height)))
      .composite([{ input: Buffer.from(logo), left: 16, top: 16 }])
      .png()
      .toBuffer();
    return [theme, png] as const;
  };
  return Promise.all(themes.map(made));
}
