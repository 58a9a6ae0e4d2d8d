/** The texts that the marketplace writes over a hero, and the ground that it shows logos on, as SVG. */
import { heroPlace } from '../measure/picture/hero.ts';
import { clip } from '../source/text.ts';
import { wrapped } from './wrapped.ts';

export interface HeroTexts {
  readonly publisher: string;
  readonly plan: string;
  readonly summary: string;
}

const font = 'font-family="Segoe UI, Open Sans, DejaVu Sans, Arial, sans-serif"';
const escaped = (text: string) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Publisher, plan, summary and button in white, in the place of a hero that is kept for them (seed 002, guidelines for the hero logo). */
export function heroTexts({ publisher, plan, summary }: HeroTexts, width: number, height: number): string {
  const { left, rows } = heroPlace;
  const top = (height - rows) / 2;
  const line = (text: string, y: number, size: number, weight: number) =>
    `<text x="${left}" y="${top + y}" ${font} font-size="${size}" font-weight="${weight}" fill="#fff">${escaped(text)}</text>`;
  const told = wrapped(clip(summary, 140), 70).slice(0, 2);
  const button = `<rect x="${left}" y="${top + 76}" width="84" height="24" fill="#fff"/><text x="${left + 42}" y="${top + 93}" text-anchor="middle" ${font} font-size="13" fill="#1b1a19">Create</text>`;
  const texts = [
    line(clip(publisher, 50), 10, 12, 400),
    line(clip(plan, 34), 36, 22, 600),
    ...told.map((text, index) => line(text, 54 + 15 * index, 12, 400)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${texts.join('')}${button}</svg>`;
}

/** The portal in its two themes. */
export const grounds = { light: '#ffffff', dark: '#1b1a19' } as const;

/** A tile of the portal for a logo of a size, with the title of the offer beside it. */
export function tile(theme: keyof typeof grounds, title: string, size: number): string {
  const [width, height] = [size + 260, size + 32];
  const ink = theme === 'light' ? '#1b1a19' : '#ffffff';
  const text = `<text x="${size + 32}" y="${height / 2 + 5}" ${font} font-size="15" fill="${ink}">${escaped(clip(title, 28))}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${grounds[theme]}"/>${text}</svg>`;
}
