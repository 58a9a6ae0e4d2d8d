/** The texts that the marketplace writes over a hero, and the ground that it shows logos on, as SVG. */
import { heroPlace } from '../measure/picture/hero.ts';
import type { Letters, Weight } from '../measure/picture/letters.ts';
import { clip } from '../source/text.ts';
import { wrapped } from './wrapped.ts';

export interface HeroTexts {
  readonly publisher: string;
  readonly plan: string;
  readonly summary: string;
}

const svg = (width: number, height: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;

const outline = (path: string, left: number, top: number, ink: string) =>
  `<path transform="translate(${left} ${top})" d="${path}" fill="${ink}"/>`;

/** Publisher, plan, summary and button in white, in the place of a hero that is kept for them (seed 002, guidelines for the hero logo). */
export function heroTexts(texts: HeroTexts, width: number, height: number, letters: Letters): string {
  const { left, rows } = heroPlace;
  const top = (height - rows) / 2;
  const line = (text: string, y: number, size: number, weight: Weight) =>
    outline(letters(text, size, weight).path, left, top + y, '#fff');
  const told = wrapped(clip(texts.summary, 140), 70).slice(0, 2);
  const create = letters('Create', 13, 400);
  const button = `<rect x="${left}" y="${top + 76}" width="84" height="24" fill="#fff"/>${outline(create.path, left + 42 - create.width / 2, top + 93, '#1b1a19')}`;
  const lines = [
    line(clip(texts.publisher, 50), 10, 12, 400),
    line(clip(texts.plan, 34), 36, 22, 600),
    ...told.map((text, index) => line(text, 54 + 15 * index, 12, 400)),
  ];
  return svg(width, height, lines.join('') + button);
}

/** The portal in its two themes. */
export const grounds = { light: '#ffffff', dark: '#1b1a19' } as const;
export type Theme = keyof typeof grounds;

/** How wide and high the tile of a logo of a size is. */
export const tileSize = (size: number) => ({ width: size + 260, height: size + 32, logo: 16 });

/** A tile of the portal for a logo of a size, with the title of the offer beside its place. */
export function tile(theme: Theme, title: string, size: number, letters: Letters): string {
  const { width, height } = tileSize(size);
  const ink = theme === 'light' ? '#1b1a19' : '#ffffff';
  const text = outline(letters(clip(title, 28), 15, 400).path, size + 32, height / 2 + 5, ink);
  return svg(width, height, `<rect width="${width}" height="${height}" fill="${grounds[theme]}"/>${text}`);
}
