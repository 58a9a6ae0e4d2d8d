import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharpPictures } from '../../src/adapters/pictures/decoded.ts';
import { keptPictures } from '../../src/adapters/pictures/kept-pictures.ts';
import { workTree } from '../../src/adapters/work-tree.ts';
import { open } from '../../src/operations/validate.ts';
import type { Pictures } from '../../src/ports/pictures.ts';
import { aFolder, aPublisher } from '../on-disk.ts';

test('a picture is decoded once, in one run and from one to the next', async () => {
  const [folder, cache] = [aPublisher(), aFolder()];
  let decoded = 0;
  const pictures: Pictures = {
    decoded: (bytes) => {
      decoded += 1;
      return sharpPictures.decoded(bytes);
    },
  };
  const look = async (environment?: Readonly<Record<string, string>>) => {
    const eyes = { pictures, kept: keptPictures(environment) };
    const asked = {
      head: workTree(folder),
      base: undefined,
      root: '',
      paths: [],
      all: true,
      today: '2026-11-26',
      eyes,
    };
    decoded = 0;
    const { cases } = await open(asked);
    return cases.map(({ facts }) => Object.fromEntries(facts?.pictures ?? []));
  };
  const first = await look({ XDG_CACHE_HOME: cache });
  const own = decoded;
  expect(own).toBe(new Set(first.flatMap((pictures) => Object.keys(pictures))).size);
  expect(await look({ XDG_CACHE_HOME: cache })).toEqual(JSON.parse(JSON.stringify(first)));
  expect(decoded).toBe(0);
  expect(readdirSync(join(cache, 'offerlane'))).toEqual(['pictures-1']);
  await look();
  expect(decoded).toBe(own);
});
