import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../schemas/words.ts';
import { type Compiled, compile, compiledTree } from '../../src/ingestion/compile.ts';
import { type Decompiled, decompile } from '../../src/ingestion/decompile.ts';
import { difference } from '../../src/ingestion/difference.ts';
import { isMapping, members } from '../../src/ingestion/members.ts';
import { fingerprint, type NormalTree, normalise } from '../../src/ingestion/normalise.ts';
import { offerPlace } from '../../src/ingestion/offer-places.ts';
import type { Resource, ResourceTree } from '../../src/ingestion/resource.ts';
import { offerFolder } from '../../src/source/offer-folder.ts';
import { type OfferSource, offerSource } from '../../src/source/offer-source.ts';
import { outline } from '../../src/source/outline.ts';
import { grafted, pathTree } from '../../src/source/path-tree.ts';
import { exampleOffers } from '../marketplace/example-offers.ts';
import { trees } from './sample-trees.ts';

const examples = await exampleOffers();
const hashOf = (url: string) => `hash of ${url.replace(/\?.*$/s, '')}`;

function imported(tree: ResourceTree): Decompiled {
  const offer = decompile(tree);
  if ('fault' in offer) throw new Error(offer.fault);
  return offer;
}

const fileOf =
  ({ assets }: Decompiled) =>
  (path: string) => ({ path, sha256: hashOf(assets.get(path) ?? 'none') });

/** The offer written as YAML and read again. */
function reread({ id, type, value }: Decompiled): OfferSource {
  const texts = [...offerFolder(type, value)].map(([path, text]) => [path, Buffer.from(text)] as const);
  const files = new Map(
    texts.map(([path, { length: size }]) => [path, { path: `${id}/${path}`, kind: 'file' as const, size }]),
  );
  const contents = new Map<string, Uint8Array>(texts);
  const yaml = new Map([...contents].filter(([path]) => path.endsWith('.yml')));
  return offerSource(outline({ folder: id, id, files }, yaml), contents);
}

function leaves(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + leaves(item), 0);
  return isMapping(value) ? Object.values(value).reduce((sum: number, item) => sum + leaves(item), 0) : 1;
}

/** Leaves that stand under `api`. */
function kept({ value }: Decompiled): number {
  const plans = Object.values(members(value.plans)).map((plan) => leaves(members(members(plan).api)));
  return plans.reduce((sum, count) => sum + count, leaves(members(value.api)));
}

describe.each(trees)('the tree %s', (name, tree) => {
  const offer = imported(tree);
  const whole = normalise(tree.resources, hashOf);

  test('survives import, YAML and compile', () => {
    const source = reread(offer);
    expect(source.type).toBe(offer.type);
    const again = compile({ type: offer.type, id: offer.id, value: source.value, fileOf: fileOf(offer) });
    expect(difference(whole, compiledTree(again))).toEqual([]);
    expect(fingerprint(compiledTree(again))).toBe(fingerprint(whole));
  });

  test('stands in fields that are modelled, 95 of 100 leaves at least', () => {
    const share = 1 - kept(offer) / leaves(Object.fromEntries(whole));
    // Ours hold fields that no one knows, to be kept; they are not what trees are like.
    expect(share).toBeGreaterThanOrEqual(name.includes('/') ? 0.95 : 0.9);
  });

  test('is the same in any order, with other IDs, hosts, versions and signatures', () => {
    const text = JSON.stringify(tree.resources.toReversed())
      .replaceAll(
        /11111111-2222-4333-8444-555555555555|ffffffff-ffff-ffff-ffff-ffffffffffff/g,
        '99999999-9999-4999-8999-999999999999',
      )
      .replaceAll('schema.mp.microsoft.com', 'product-ingestion.azureedge.net')
      .replaceAll(/preview\d/g, 'preview2')
      .replaceAll(/sig=[^"&]*/g, 'sig=new')
      .replaceAll('"azureLogo', '"AzureLogo');
    expect(fingerprint(normalise(JSON.parse(text), hashOf))).toBe(fingerprint(whole));
  });
});

/** Another value of the same kind. */
function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `${value}x`;
}

/** Every leaf of an offer that the marketplace receives, by its path. */
function* leafPaths(value: unknown, path: Path = []): Generator<Path> {
  const entries = Array.isArray(value) ? value.entries() : Object.entries(members(value));
  let inner = false;
  for (const [key, child] of entries) {
    inner = true;
    if (!unsent.includes(String(key))) yield* leafPaths(child, [...path, key]);
  }
  if (!inner && !Array.isArray(value) && !isMapping(value) && value !== null) yield path;
}

/** What never leaves the repository, what is part of every key, and what chooses between forms of fields. */
const unsent = ['id', 'type', 'kind', 'secret', 'file', 'notesForCertification', 'usedBy', 'api', 'email'];
const identities = ['versionNumber', 'imageType', 'lunNumber', 'label', 'skuId'];

interface Subject {
  readonly name: string;
  readonly offer: Pick<Decompiled, 'type' | 'id'> & { readonly value: unknown };
  readonly compiled: (value: unknown) => readonly Compiled[];
}

const subjects: readonly Subject[] = [
  ...[...examples].map(([name, { source }]) => ({
    name,
    offer: source,
    compiled: (value: unknown) =>
      compile({ type: source.type, id: source.id, value, fileOf: (path) => ({ path, sha256: path }) }),
  })),
  ...trees.map(([name, tree]) => {
    const offer = imported(tree);
    return {
      name,
      offer,
      compiled: (value: unknown) =>
        compile({ type: offer.type, id: offer.id, value, fileOf: (path) => ({ path, sha256: path }) }),
    };
  }),
];

test.each(subjects)('one edit of $name changes the leaf it should, and nothing else', ({ offer, compiled }) => {
  const before: NormalTree = compiledTree(compiled(offer.value));
  const wrong: unknown[] = [];
  let edits = 0;
  for (const path of leafPaths(offer.value)) {
    const last = path.at(-1);
    const named = path.findLast((part) => typeof part === 'string') ?? '';
    if (identities.includes(named) || named === 'categories' || path.includes('media') || path.includes('availability'))
      continue;
    const value = path.reduce<unknown>(
      (at, key) => (Array.isArray(at) ? at[Number(key)] : members(at)[key]),
      offer.value,
    );
    const edited = grafted(offer.value, pathTree([[path, other(value)]]));
    const now = compiled(edited);
    const changes = difference(before, compiledTree(now));
    edits += 1;
    const inList = typeof last === 'number';
    const expected = inList ? changes.length >= 1 && changes.length <= 2 : changes.length === 1;
    const [change] = changes;
    const own = now.find(({ key }) => key === change?.key);
    const place = own && change && offerPlace(own, change.path, edited);
    const back = inList || JSON.stringify(place) === JSON.stringify(path);
    if (!expected || !back)
      wrong.push({
        path: path.join('.'),
        changes: changes.map(({ key, path: at }) => [key, ...at].join('/')),
        place: place?.join('.'),
      });
  }
  expect(wrong).toEqual([]);
  expect(edits).toBeGreaterThan(1);
});

test('another picture changes its address and nothing else', () => {
  const { source } = examples.get('fabrikam-gateway') ?? { source: undefined };
  if (source === undefined) throw new Error('there is no gateway');
  const tree = (changed: string) =>
    compiledTree(
      compile({
        type: source.type,
        id: source.id,
        value: source.value,
        fileOf: (path) => ({ path, sha256: path === changed ? 'new' : path }),
      }),
    );
  for (const path of source.media.keys()) {
    const changes = difference(tree(''), tree(path));
    expect(changes.map(({ path: at }) => at.at(-1))).toEqual(['url']);
  }
});

test('a tree of a type that is not modelled, and one without a product, are told', () => {
  const product = {
    $schema: 'https://schema.mp.microsoft.com/schema/product/2022-03-01-preview3',
    identity: { externalId: 'a' },
  };
  const tree = (resources: Resource[]) => ({ root: '', target: { targetType: 'draft' }, resources });
  expect(decompile(tree([{ ...product, type: 'azureContainer' }]))).toEqual({
    fault: expect.stringContaining('azureContainer'),
  });
  expect(decompile(tree([]))).toEqual({ fault: expect.stringContaining('no product') });
});
