/** Pictures that are drawn for tests: what each shows is in its name. */
import { Buffer } from 'node:buffer';
import sharp from 'sharp';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** SVG elements. */
  readonly shapes: string;
  /** A colour; transparent without it. */
  readonly ground?: string;
}

/** A picture as PNG, or as JPEG of a quality. */
export function drawing({ width, height, shapes, ground }: Drawing, jpeg?: number): Promise<Buffer> {
  const filled = ground === undefined ? '' : `<rect width="${width}" height="${height}" fill="${ground}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${filled}${shapes}</svg>`;
  const picture = sharp(Buffer.from(svg));
  return jpeg === undefined ? picture.png().toBuffer() : picture.flatten().jpeg({ quality: jpeg }).toBuffer();
}

/** Strokes of letters, six wide and ten high: no font is needed. */
const strokes = {
  E: 'M6 0H0V10H6M0 5H5',
  F: 'M6 0H0V10M0 5H5',
  H: 'M0 0V10M6 0V10M0 5H6',
  L: 'M0 0V10H6',
  T: 'M0 0H6M3 0V10',
};
export type Letter = keyof typeof strokes;

/** A word of these letters with its upper left corner at a place. */
export function lettering(word: readonly Letter[], x: number, y: number, size: number, colour: string): string {
  const letter = (one: Letter, index: number) =>
    `<path transform="translate(${x + index * 9 * size} ${y}) scale(${size})" d="${strokes[one]}" fill="none" stroke="${colour}" stroke-width="1.6"/>`;
  return word.map(letter).join('');
}

/** A mark with a hole, that is taller than wide by `stretch` for 1. */
export function mark(side: number, colour: string, stretch = 1): string {
  const [cx, cy, rx] = [side / 2, side / 2, side * 0.3];
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${rx * stretch}" fill="${colour}"/>
    <rect x="${cx - side * 0.08}" y="${cy - side * 0.08}" width="${side * 0.16}" height="${side * 0.16}" fill="#ffb43a"/>`;
}

/** A square logo: a mark on a ground. */
export const logo = (side: number, ground: string | undefined, colour: string, stretch = 1): Drawing => ({
  ...{ width: side, height: side, shapes: mark(side, colour, stretch) },
  ...(ground === undefined ? {} : { ground }),
});

/** From one colour to another, from the left to the right. */
export const gradient = (from: string, to: string) =>
  `<defs><linearGradient id="g"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>`;

/** A hero with its artwork on the left. */
export const hero = (ground: string | undefined, more = ''): Drawing => ({
  ...{ width: 815, height: 290, shapes: `<circle cx="180" cy="145" r="90" fill="#ffb43a"/>${more}` },
  ...(ground === undefined ? {} : { ground }),
});
