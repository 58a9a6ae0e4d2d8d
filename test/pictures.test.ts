import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawn, files, pictures } from '../examples/pictures.ts';

const committed = (path: string) => readFileSync(join(import.meta.dirname, '../examples/offers', path));

async function pixels(png: Buffer) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

/** How far two pictures of one size are apart where they differ most, from 0 to 255. */
function distance(one: Buffer, other: Buffer): number {
  return one.reduce((most, value, index) => Math.max(most, Math.abs(value - (other[index] ?? 0))), 0);
}

test.each(Object.entries(pictures))('%s is what examples/pictures.ts draws', async (path, picture) => {
  const { data: now, ...size } = await pixels(await drawn(picture));
  const { data: then, ...sizeThen } = await pixels(committed(path));
  expect(sizeThen).toEqual(size);
  // Another processor may round the edges of a shape otherwise.
  expect(distance(now, then)).toBeLessThan(32);
  expect(committed(path).length).toBeLessThan(20_000);
});

test.each(Object.entries(files))('%s is what examples/pictures.ts makes', (path, made) => {
  expect(committed(path)).toEqual(made());
});

test('the hero is plain where the marketplace writes, and dark enough for white letters', async () => {
  const zone = { left: 370, top: 0, width: 415, height: 290 };
  const { data } = await pixels(
    await sharp(committed('fabrikam-gateway/media/hero.png')).extract(zone).png().toBuffer(),
  );
  const colours = new Set(Array.from({ length: data.length / 3 }, (_, index) => data.readUIntBE(index * 3, 3)));
  expect([...colours]).toEqual([0x12305c]);
});

test('the data sheet is a PDF whose table leads to its objects', () => {
  const sheet = committed('fabrikam-insights/media/data-sheet.pdf');
  const text = sheet.toString('latin1');
  const offsets = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  expect(offsets.map((offset) => /^\d obj/.exec(text.slice(offset).replace(/^(\d) 0 /, '$1 '))?.[0])).toEqual(
    offsets.map((_, index) => `${index + 1} obj`),
  );
  expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))).toMatch(/^xref\n/);
});
