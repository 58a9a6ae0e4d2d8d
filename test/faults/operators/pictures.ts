/** Faults of pictures and documents: of another size, of another kind. */
import { withValue } from '../edit.ts';
import { atSpot, inDocument, is, type Operator } from '../fault.ts';
import type { Noun, PictureShape } from '../noun.ts';
import { png } from '../png.ts';
import { pathIn } from '../reference.ts';
import { inFile } from './in-file.ts';

const right: Readonly<Record<PictureShape, readonly [number, number]>> = {
  logo: [280, 280],
  small: [48, 48],
  medium: [90, 90],
  wide: [255, 115],
  hero: [815, 290],
  screen: [1280, 720],
  still: [533, 324],
};

/** A picture of the size that a place asks for. */
export function picture(shape: PictureShape): Uint8Array {
  const [width, height] = right[shape];
  return png(width, height, [12, 110, 140]);
}

const wrongSizes: Readonly<Record<PictureShape, readonly string[]>> = {
  logo: ['215 x 215', '351 x 351', '280 x 281', '90 x 90', '1000 x 1000'],
  small: ['47 x 48', '48 x 49', '90 x 90', '40 x 40'],
  medium: ['48 x 48', '90 x 91', '115 x 115'],
  wide: ['255 x 116', '254 x 115', '115 x 255'],
  hero: ['815 x 289', '814 x 290', '800 x 290', '290 x 815', '1630 x 580'],
  screen: ['1280 x 719', '1279 x 720', '720 x 1280', '1920 x 1080', '533 x 324'],
  still: ['532 x 324', '533 x 323', '1280 x 720', '324 x 533'],
};

function wrongSize(name: string, shapes: readonly PictureShape[]): Operator {
  return inFile(name, (noun, random) => {
    const shape = shapes.find((one) => noun.kind === 'file' && one === noun.shape);
    const size = shape && random.pick(wrongSizes[shape]);
    const [width = 1, height = 1] = size?.split(' x ').map(Number) ?? [];
    return size === undefined ? undefined : { what: `is ${size} px`, content: png(width, height, [12, 110, 140]) };
  });
}

const isPicture = (noun: Noun) => noun.kind === 'file' && noun.shape !== 'pdf' && noun.shape !== 'zip';

const others: Readonly<Record<string, string | Uint8Array>> = {
  'a JPEG': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
  'an SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  empty: '',
  'half a header': picture('logo').slice(0, 20),
};

const noPng = inFile('a picture that is no PNG', (noun, random) => {
  const kind = random.pick(Object.keys(others));
  return isPicture(noun) && kind !== undefined ? { what: `is ${kind}`, content: others[kind] } : undefined;
});

const noPdf = inFile('a document that is no PDF', (noun, random) => {
  const kind = random.pick(Object.keys(others));
  const pdf = noun.kind === 'file' && noun.shape === 'pdf';
  return pdf && kind !== undefined ? { what: `is ${kind}`, content: others[kind] } : undefined;
});

/** A file of the offer, but of another kind. */
const otherFile = atSpot('a picture that is another file of the offer', is('file'), (spot, random, subject) => {
  const name = random.pick(['offer.yml', 'description.html', 'media']) ?? 'media';
  if (!isPicture(spot.noun)) return undefined;
  const fault = inDocument(spot.document, withValue(spot.document, spot.node, name), name);
  return { ...fault, expected: [...fault.expected, { file: pathIn(subject, name), line: 1 }] };
});

export const pictureOperators: readonly Operator[] = [
  wrongSize('a logo of the wrong size', ['logo', 'small', 'medium', 'wide']),
  wrongSize('a hero of the wrong size', ['hero']),
  wrongSize('a screenshot of the wrong size', ['screen']),
  noPng,
  noPdf,
  otherFile,
];
