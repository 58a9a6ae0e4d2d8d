import { describe, expect, test } from 'vitest';
import { sharpPictures } from '../../../src/adapters/pictures/decoded.ts';
import type { PictureFacts, Role } from '../../../src/measure/picture/picture-facts.ts';
import { stretches } from '../../../src/measure/picture/proportions.ts';
import { lookAtPicture } from '../../../src/operations/look-at-picture.ts';
import { type Drawing, drawing, gradient, hero, logo, mark } from './drawings.ts';

const facts = async (drawn: Drawing, role: Role = 'logo', jpeg?: number): Promise<PictureFacts> =>
  lookAtPicture(await drawing(drawn, jpeg), role, { pictures: sharpPictures });

describe('the ground of a logo', () => {
  const grounds: readonly (readonly [ground: string | undefined, kind: string])[] = [
    ['#ffffff', 'white'],
    ['#f4f4f2', 'near-white'],
    ['#000000', 'black'],
    ['#141418', 'near-black'],
    ['#1a5fb4', 'coloured'],
    ['#808080', 'coloured'],
    [undefined, 'transparent'],
  ];
  test.each(grounds)('%s is %s', async (ground, kind) => {
    const { logo: measured } = await facts(logo(216, ground, '#3584e4'));
    expect(measured?.ground.kind).toBe(kind);
  });

  test('is that of a tile with round corners', async () => {
    const tile = '<rect width="216" height="216" rx="30" fill="#ffffff"/>';
    const { logo: measured } = await facts({ width: 216, height: 216, shapes: tile + mark(216, '#3584e4') });
    expect(measured?.ground.kind).toBe('white');
  });

  const artworks = [
    ['#ffffff', 'white'],
    ['#000000', 'black'],
    ['#3584e4', 'other'],
  ] as const;
  test.each(artworks)('artwork of %s that stands free is %s', async (colour, artwork) => {
    const { logo: measured } = await facts({ width: 216, height: 216, shapes: mark(216, colour) });
    expect(measured?.ground).toMatchObject({ kind: 'transparent', artwork });
  });
});

describe('a gradient', () => {
  test('is found on the ground and in the mark, in both formats', async () => {
    const onGround = `${gradient('#1a5fb4', '#62a0ea')}<rect width="216" height="216" fill="url(#g)"/>${mark(216, '#fff')}`;
    const inMark = gradient('#e01b24', '#f6d32d') + mark(216, 'url(#g)');
    for (const jpeg of [undefined, 90])
      for (const shapes of [onGround, inMark]) {
        const { logo: measured } = await facts({ width: 216, height: 216, shapes, ground: '#1a5fb4' }, 'logo', jpeg);
        expect(measured?.gradient.share).toBeGreaterThan(0.05);
      }
  });

  test('is no flat colour, soft edge or noise of a JPEG', async () => {
    for (const jpeg of [undefined, 90, 75])
      for (const ground of ['#1a5fb4', '#ffffff', '#813d9c']) {
        const { logo: measured } = await facts(logo(216, ground, '#33d17a'), 'logo', jpeg);
        expect(measured?.gradient.share).toBe(0);
      }
  });
});

test('colours that fill areas are counted, the largest first', async () => {
  const { logo: measured } = await facts(logo(216, '#1a5fb4', '#ffffff'));
  expect(measured?.colours).toEqual([
    [26, 95, 180],
    [255, 255, 255],
    [255, 180, 58],
  ]);
});

describe('sizes of one logo', () => {
  const compared = async (medium: number) => {
    const sizes = [logo(216, '#1a5fb4', '#fff'), logo(90, '#1a5fb4', '#fff', medium), logo(48, '#1a5fb4', '#fff')];
    const measured = await Promise.all(sizes.map((size) => facts(size)));
    return stretches(measured.map((one) => one.logo?.proportion));
  };
  test('are alike', async () => expect(await compared(1)).toEqual([undefined, undefined, undefined]));
  test.each([1.06, 1.1, 1.3, 0.9])('differ by a factor of %f', async (factor) => {
    const [large, medium, small] = await compared(factor);
    expect([large, small]).toEqual([undefined, undefined]);
    expect(medium).toBeCloseTo(Math.max(factor, 1 / factor) - 1, 1);
  });
  test('are two: the one that is not the largest is told', async () => {
    const two = await Promise.all([facts(logo(216, '#1a5fb4', '#fff')), facts(logo(90, '#1a5fb4', '#fff', 1.2))]);
    const [large, medium] = stretches(two.map((one) => one.logo?.proportion));
    expect(large).toBeUndefined();
    expect(medium).toBeCloseTo(0.2, 1);
  });
});

describe('a hero', () => {
  const block = (x: number, y: number, width: number, height: number) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#ffb43a"/>`;
  const heroes: readonly (readonly [name: string, Drawing, object])[] = [
    ['dark and empty', hero('#1b2a41'), { ground: 'ok', free: 'empty', centreFree: true }],
    ['white', hero('#ffffff'), { ground: 'white', contrast: 1.05 / 1.05 }],
    ['black', hero('#000000'), { ground: 'black' }],
    ['transparent', hero(undefined), { ground: 'transparent' }],
    ['with a bar at the top', hero('#1b2a41', block(500, 20, 60, 20)), { free: 'partial', centreFree: true }],
    ['with a bar below its middle', hero('#1b2a41', block(500, 190, 60, 8)), { free: 'partial', centreFree: false }],
    ['with bars all over', hero('#1b2a41', block(500, 95, 60, 8) + block(500, 190, 60, 8)), { free: 'blocked' }],
  ];
  test.each(heroes)('%s', async (_, drawn, expected) => {
    expect((await facts(drawn, 'hero')).hero).toMatchObject(expected);
  });
});

test('what was enlarged or is out of focus has nothing crisp', async () => {
  const { default: sharp } = await import('sharp');
  const small = await drawing(logo(72, '#1a5fb4', '#ffffff'));
  const enlarged = await sharp(small).resize(288, 288, { kernel: 'linear' }).png().toBuffer();
  const blurred = await sharp(await drawing(logo(216, '#1a5fb4', '#ffffff')))
    .blur(3)
    .png()
    .toBuffer();
  for (const bytes of [enlarged, blurred]) {
    const { crispness = 1 } = await lookAtPicture(bytes, 'logo', { pictures: sharpPictures });
    expect(crispness).toBeLessThan(0.4);
  }
  const { crispness = 0 } = await facts(logo(216, '#1a5fb4', '#ffffff'));
  expect(crispness).toBeGreaterThan(0.7);
});
