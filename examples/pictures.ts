/** Draws the pictures and the data sheet of the examples, and packs their templates: `npm run pictures`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beacon, colours, figures, gate, houses, logo } from './pictures/brand.ts';
import { dataSheet, page } from './pictures/data-sheet.ts';
import { sites } from './pictures/edge.ts';
import { inventory, manual } from './pictures/estate.ts';
import { consolePicture, hero, setUp, video } from './pictures/gateway.ts';
import { overview } from './pictures/insights.ts';
import type { Shape } from './pictures/shapes.ts';
import { zip } from './pictures/zip.ts';

interface Picture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly shape: Shape;
}

const gateway = (side: number): Picture => ({ width: side, height: side, shape: logo(gate, colours.blue, side) });
const insights = (side: number): Picture => ({ width: side, height: side, shape: logo(figures, colours.teal, side) });
const edge = (side: number): Picture => ({ width: side, height: side, shape: logo(beacon, colours.plum, side) });
const estate = (side: number): Picture => ({ width: side, height: side, shape: logo(houses, colours.brick, side) });
const screenshot = (shape: Shape): Picture => ({ width: 1280, height: 720, shape });

/** The pictures by their paths from `examples/offers`. */
export const pictures: Readonly<Record<string, Picture>> = {
  'fabrikam-gateway/media/logo-small.png': gateway(48),
  'fabrikam-gateway/media/logo-medium.png': gateway(90),
  'fabrikam-gateway/media/logo-large.png': gateway(216),
  'fabrikam-gateway/media/hero.png': { width: 815, height: 290, shape: hero() },
  'fabrikam-gateway/media/console.png': screenshot(consolePicture()),
  'fabrikam-gateway/media/set-up.png': screenshot(setUp()),
  'fabrikam-gateway/media/video.png': screenshot(video()),
  'fabrikam-insights/media/logo-large.png': insights(300),
  'fabrikam-insights/media/overview.png': screenshot(overview()),
  'fabrikam-edge/media/logo-large.png': edge(300),
  'fabrikam-edge/media/sites.png': screenshot(sites()),
  'fabrikam-estate/media/logo-large.png': estate(300),
  'fabrikam-estate/media/inventory.png': screenshot(inventory()),
};

/** A picture as PNG. */
export function drawn({ width, height, shape }: Picture): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shape}</svg>`;
  return sharp(Buffer.from(svg))
    .removeAlpha()
    .png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

const templates = join(import.meta.dirname, 'templates');
const template = (path: string) => readFileSync(join(templates, path));
const packed = (name: string) =>
  zip({
    'mainTemplate.json': template(`${name}/mainTemplate.json`),
    'createUiDefinition.json': template(`${name}/createUiDefinition.json`),
  });

/** The documents and packages by their paths from `examples/offers`. */
export const files: Readonly<Record<string, () => Buffer>> = {
  'fabrikam-insights/media/data-sheet.pdf': dataSheet,
  'fabrikam-estate/media/test-drive.pdf': () => page(manual),
  'fabrikam-estate/packages/watch.zip': () => packed('watch'),
  'fabrikam-estate/packages/managed.zip': () => packed('managed'),
  'fabrikam-estate/packages/test-drive.zip': () =>
    zip({ 'main-template.json': template('test-drive/main-template.json') }),
};

if (import.meta.main) {
  const offers = join(import.meta.dirname, 'offers');
  for (const [path, picture] of Object.entries(pictures)) writeFileSync(join(offers, path), await drawn(picture));
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(offers, path), bytes());
}
