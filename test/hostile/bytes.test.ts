import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pngHeader } from '../../src/measure/png-header.ts';
import { startsAsPdf } from '../../src/measure/starts-as-pdf.ts';
import { found, gateway, untellable } from '../source/examples.ts';

const hero = readFileSync(join(import.meta.dirname, '../../examples', gateway, 'media/hero.png'));

test('reads the header of a picture wherever its bytes lie, and none of one that is cut short', () => {
  const header = { width: 815, height: 290, alpha: false };
  expect(pngHeader(hero)).toEqual(header);
  const apart = Buffer.concat([Buffer.alloc(7), hero]);
  expect(pngHeader(apart.subarray(7))).toEqual(header);
  expect(pngHeader(apart)).toBeUndefined();
  for (let length = 0; length < 33; length += 1) expect(pngHeader(hero.subarray(0, length))).toBeUndefined();
  expect(pngHeader(hero.subarray(0, 33))).toEqual(header);
});

test('takes no picture without width or height', () => {
  for (const at of [16, 20]) {
    const flat = Buffer.from(hero);
    flat.writeUInt32BE(0, at);
    expect(pngHeader(flat)).toBeUndefined();
  }
});

test('bears any bytes in the place of a picture, a document, a text or an offer', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 100 }),
    fc.tuple(fc.nat(40), fc.nat(255)).map(([at, byte]) => Buffer.from(hero).fill(byte, at, at + 1)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (bytes) => {
      const header = pngHeader(bytes);
      expect(header === undefined || (header.width > 0 && header.height > 0)).toBe(true);
      expect(startsAsPdf(bytes)).toBe(Buffer.from(bytes).subarray(0, 5).equals(Buffer.from('%PDF-')));
      for (const file of ['media/hero.png', 'description.html', 'offer.yml', 'plans/standard.yml']) {
        const findings = await found({ [`${gateway}/${file}`]: bytes });
        expect(findings.filter(untellable)).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});
