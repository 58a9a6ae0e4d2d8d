/** `offerlane inspect` */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { diskFile } from '../../src/adapters/disk-file.ts';
import { sharpPictures } from '../../src/adapters/pictures/decoded.ts';
import { textReader } from '../../src/adapters/pictures/text-reader.ts';
import { unreadable } from '../../src/adapters/unreadable.ts';
import { packageFacts } from '../../src/measure/package/package-facts.ts';
import { header } from '../../src/measure/picture/header.ts';
import { isHeroSize } from '../../src/measure/picture/hero.ts';
import { type Role, roles } from '../../src/measure/picture/picture-facts.ts';
import { stretches } from '../../src/measure/picture/proportions.ts';
import type { Eyes } from '../../src/operations/eyes.ts';
import { lookAtPicture } from '../../src/operations/look-at-picture.ts';
import {
  diskRecord,
  type FileRecord,
  type Inspected,
  inspectedJson,
  inspectedText,
  packageRecord,
  pictureRecord,
} from '../../src/render/inspected.ts';
import { shown } from '../../src/source/text.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { oneOf } from '../one-of.ts';

const written = { text: inspectedText, json: inspectedJson } as const;

export async function inspectCommand(given: Given, { folder }: Surroundings): Promise<Outcome> {
  const format = oneOf(['text', 'json'], 'format', given);
  const role = given.text('role') === undefined ? undefined : oneOf(roles, 'role', given);
  await using texts = given.flag('no-text') ? undefined : textReader();
  const others = await Promise.all(given.words.map((file) => other(file, folder)));
  const files = given.words.filter((_, index) => others[index] === undefined);
  const seen = await inspected(files, folder, role, { pictures: sharpPictures, texts });
  const all = (given.flag('family') ? compared(seen) : seen).map(pictureRecord);
  const records = others.map((one) => one ?? (all.shift() as FileRecord));
  const faulty = ({ measured: { fault, faults } }: FileRecord) =>
    fault !== undefined || (Array.isArray(faults) && faults.length > 0);
  return { output: written[format](records), status: records.some(faulty) ? 1 : 0 };
}

/** What is no picture, by its name: a disk, of which the ends alone are read, or a package. */
async function other(file: string, folder: string): Promise<FileRecord | undefined> {
  const path = resolve(folder, file);
  try {
    if (/\.vhdx?$/i.test(file)) return diskRecord(file, await diskFile(path));
    return /\.zip$/i.test(file) ? packageRecord(file, packageFacts(await readFile(path), 'application')) : undefined;
  } catch (cause) {
    throw unreadable(shown(file), cause);
  }
}

/** The facts of files in their order, some measured at a time. */
async function inspected(files: readonly string[], folder: string, role: Role | undefined, eyes: Eyes) {
  const all = new Array<Inspected>(files.length);
  let next = 0;
  const work = async () => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index] as string;
      const bytes = await readFile(resolve(folder, file)).catch((cause: unknown) => {
        throw unreadable(shown(file), cause);
      });
      all[index] = { file, facts: await lookAtPicture(bytes, role ?? roleOf(bytes), eyes), compared: false };
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return all;
}

/** What a picture is by its size: the hero and screenshots have one of their own. */
function roleOf(bytes: Uint8Array): Role {
  const { width = 0, height = 0 } = header(bytes) ?? {};
  if (isHeroSize({ width, height })) return 'hero';
  return width >= 533 && height >= 324 ? 'screenshot' : 'logo';
}

/** Sizes of one logo, each held against the others, the largest first. Those that are not square are drawn anew, and left out. */
function compared(all: readonly Inspected[]): readonly Inspected[] {
  const area = ({ facts: { header: head } }: Inspected) => (head?.width ?? 0) * (head?.height ?? 0);
  const square = all
    .filter(({ facts: { header: head } }) => head !== undefined && head.width === head.height)
    .sort((a, b) => area(b) - area(a));
  const off = stretches(square.map(({ facts }) => facts.logo?.proportion));
  return all.map((one) => {
    const index = square.indexOf(one);
    return index < 0 ? one : { ...one, stretch: off[index], compared: true };
  });
}
