/** What holds of any tree. */
import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, compiledTree } from '../../src/ingestion/compile.ts';
import { decompile } from '../../src/ingestion/decompile.ts';
import { difference } from '../../src/ingestion/difference.ts';
import { fingerprint, normalise } from '../../src/ingestion/normalise.ts';
import type { Resource } from '../../src/ingestion/resource.ts';
import { offerFolder } from '../../src/source/offer-folder.ts';
import { offerSource } from '../../src/source/offer-source.ts';
import { outline } from '../../src/source/outline.ts';
import { apiTree } from './api-trees.ts';

const hashOf = (url: string) => (url === '' ? undefined : `hash of ${url}`);
const unreadable = ['source/yaml', 'source/limit', 'source/encoding', 'source/file-outside', 'source/file-kind'];
const treeOf = (resources: readonly Resource[]) => ({
  root: '',
  target: { targetType: 'draft' },
  resources: [...resources],
});

function decompiled(resources: readonly Resource[]) {
  const offer = decompile(treeOf(resources));
  if ('fault' in offer) throw new Error(offer.fault);
  const fileOf = (path: string) => ({ path, sha256: hashOf(offer.assets.get(path) ?? '') ?? '' });
  return { ...offer, fileOf };
}

test('a tree as an offer, and that compiled, is the tree again', async () => {
  await fc.assert(
    fc.property(apiTree, (resources) => {
      const tree = normalise(resources, hashOf);
      expect(difference(tree, compiledTree(compile(decompiled(resources))))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('so it is after it was YAML', async () => {
  await fc.assert(
    fc.property(apiTree, (resources) => {
      const offer = decompiled(resources);
      const texts = [...offerFolder(offer.type, offer.value)];
      const contents = new Map<string, Uint8Array>(texts.map(([path, text]) => [path, Buffer.from(text)]));
      const files = new Map(
        texts.map(([path, { length: size }]) => [path, { path: `a/${path}`, kind: 'file' as const, size }]),
      );
      const yaml = new Map([...contents].filter(([path]) => path.endsWith('.yml')));
      const source = offerSource(outline({ folder: 'a', id: offer.id, files }, yaml), contents);
      expect(source.faults.filter(({ rule }) => unreadable.includes(rule))).toEqual([]);
      const again = compiledTree(compile({ ...offer, value: source.value }));
      expect(difference(normalise(resources, hashOf), again)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('the normal form of a tree is that of the tree in another order, from another host, under other IDs and versions', async () => {
  await fc.assert(
    fc.property(
      apiTree.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray([...one], { minLength: one.length }))),
      ([one, other]) => {
        const text = JSON.stringify(other)
          .replaceAll('11111111-2222-4333-8444-555555555555', '99999999-8888-4777-8666-555555555555')
          .replaceAll('aaaaaaaa-bbbb-4ccc-8ddd', '00000000-bbbb-4ccc-8ddd')
          .replaceAll('schema.mp.microsoft.com', 'product-ingestion.azureedge.net')
          .replaceAll('2022-03-01-preview3', '2026-04-01-preview1');
        expect(difference(normalise(one, hashOf), normalise(JSON.parse(text), hashOf))).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

test('trees differ exactly where their fingerprints do', async () => {
  await fc.assert(
    fc.property(apiTree, apiTree, (one, other) => {
      const [a, b] = [normalise(one, hashOf), normalise(other, hashOf)];
      expect(difference(a, b).length === 0).toBe(fingerprint(a) === fingerprint(b));
      expect(difference(a, a)).toEqual([]);
      expect(difference(b, a)).toHaveLength(difference(a, b).length);
    }),
    { numRuns: 200 },
  );
});
