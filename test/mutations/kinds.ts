/** The kinds of bytes that are hurt, each with what measures it and what it must say of those that are whole. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from '../../examples/pictures/zip.ts';
import { sharpPictures } from '../../src/adapters/pictures/decoded.ts';
import { diskFacts } from '../../src/measure/disk/vhd.ts';
import { packageFacts } from '../../src/measure/package/package-facts.ts';
import { lookAtPicture } from '../../src/operations/look-at-picture.ts';
import { anImage } from '../measure/disk/an-image.ts';
import { drawing, gradient, hero, logo } from '../measure/picture/drawings.ts';

export interface Kind {
  readonly samples: readonly Buffer[];
  /** How many bytes at its beginning are a header. */
  readonly header: number;
  readonly measure: (bytes: Buffer) => Promise<unknown> | unknown;
}

const templates = join(import.meta.dirname, '../../examples/templates/managed');
const files = Object.fromEntries(
  ['mainTemplate.json', 'createUiDefinition.json'].map((name) => [name, readFileSync(join(templates, name))]),
);
const packed = zip(files);

const drawings = [
  logo(96, '#1a5fb4', '#fff'),
  logo(48, undefined, '#813d9c'),
  { width: 64, height: 64, shapes: `${gradient('#1a5fb4', '#62a0ea')}<rect width="64" height="64" fill="url(#g)"/>` },
];
const pictures = (jpeg?: number) =>
  Promise.all([...drawings.map((one) => drawing(one, jpeg)), drawing(hero('#1b2a41'), jpeg)]);
const look = (bytes: Buffer) => lookAtPicture(bytes, 'logo', { pictures: sharpPictures });

/** A disk as one run of bytes: its head, and then its footer. */
const disks = [anImage(), anImage({ table: 'mbr' }), anImage({ kind: 3 })];
const whole = disks.map(({ head, footer }) => Buffer.concat([head, footer]));

export const kinds: Readonly<Record<string, () => Promise<Kind>>> = {
  png: async () => ({ samples: await pictures(), header: 33, measure: look }),
  jpeg: async () => ({ samples: await pictures(85), header: 20, measure: look }),
  vhd: async () => ({
    samples: whole,
    header: 512,
    measure: (bytes) => {
      const at = Math.max(0, bytes.length - 512);
      return diskFacts(disks[0]?.length ?? 0, bytes.subarray(at), bytes.subarray(0, at));
    },
  }),
  zip: async () => ({ samples: [packed], header: 30, measure: (bytes) => packageFacts(bytes, 'application') }),
  template: async () => ({
    samples: [files['mainTemplate.json'] ?? Buffer.alloc(0)],
    header: 100,
    measure: (bytes) => packageFacts(zip({ ...files, 'mainTemplate.json': bytes }), 'application'),
  }),
};
