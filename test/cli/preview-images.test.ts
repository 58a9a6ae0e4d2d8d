import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aPublisher } from '../on-disk.ts';
import { offerlane } from './offerlane.ts';

test('draws the hero with the texts of the marketplace, and logos on both grounds', async () => {
  const folder = aPublisher();
  const yaml = join(folder, 'offers/fabrikam-gateway/offer.yml');
  // Texts of an offer are no markup.
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('Joins branch', 'Joins <b> & "branch"'));
  const { output, status } = await offerlane(folder, 'preview-images', 'fabrikam-gateway', '--output', 'seen');
  const files = output.trim().split('\n');
  expect([output, status]).toEqual([expect.stringContaining('hero.png'), 0]);
  expect(files.map((file) => file.slice(folder.length))).toEqual([
    ...['large', 'medium', 'small'].flatMap((use) => [`/seen/logo-${use}-light.png`, `/seen/logo-${use}-dark.png`]),
    '/seen/hero.png',
  ]);
  const hero = sharp(join(folder, 'seen/hero.png'));
  expect(await hero.metadata()).toMatchObject({ width: 815, height: 290, format: 'png' });
  // The button, left of its word.
  const button = await hero.extract({ left: 373, top: 174, width: 10, height: 10 }).removeAlpha().raw().toBuffer();
  expect(new Set(button)).toEqual(new Set([255]));
});
