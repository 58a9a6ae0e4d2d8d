import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../schemas/words.ts';
import { type Compiled, compile, compiledTree } from '../../src/ingestion/compile.ts';
import { type Decompiled, decompile } from '../../src/ingestion/decompile.ts';
import { difference } from '../../src/ingestion/difference.ts';
import { edits, noDraft } from '../../src/ingestion/edits.ts';
import { at, isMapping, members } from '../../src/ingestion/members.ts';
import { fingerprint, type NormalTree, normalise } from '../../src/ingestion/normalise.ts';
import { offerPlace } from '../../src/ingestion/offer-places.ts';
import { Resource, type ResourceTree, typeOf } from '../../src/ingestion/resource.ts';
import { offerFolder } from '../../src/source/offer-folder.ts';
import { type OfferSource, offerSource } from '../../src/source/offer-source.ts';
import { outline } from '../../src/source/outline.ts';
import { grafted, pathTree } from '../../src/source/path-tree.ts';
import { exampleOffers } from '../marketplace/example-offers.ts';
import { schema } from './resources.ts';
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

/** What a tree has and its fingerprint has not: where a resource belongs, which its key says, and names of files. */
const out = ['$schema', 'id', 'resourceName', 'product', 'plan', 'listing', 'kind', 'displayOrder', 'fileName'];

test.each(trees)('any other leaf of the tree %s is another fingerprint', (_, { resources }) => {
  const before = fingerprint(normalise(resources, hashOf));
  let changed = 0;
  for (const [index, resource] of resources.entries()) {
    if (typeOf(resource) === 'submission') continue;
    for (const path of leafPaths(resource)) {
      const [first] = path;
      const picture =
        typeOf(resource) === 'listing-asset' && first === 'friendlyName' && resource.type !== 'pdfDocument';
      const sale = typeOf(resource) === 'product' && ['lifecycleState', 'deprecationSchedule'].includes(`${first}`);
      const told = out.includes(`${first}`);
      const value = at(resource, path);
      if (picture || sale || told || value === '*********') continue;
      const edited = resources.with(index, Resource.parse(grafted(resource, pathTree([[path, other(value)]]))));
      expect([path, fingerprint(normalise(edited, hashOf)) === before]).toEqual([path, false]);
      changed += 1;
    }
  }
  expect(changed).toBeGreaterThan(3);
});

/** Another value of the same kind. */
function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === 'available') return 'stopped';
  return value === 'stopped' ? 'available' : `${value}`.replace(/\?|$/, 'x$&');
}

/** Every leaf of an offer, by its path. */
function* leafPaths(value: unknown, path: Path = []): Generator<Path> {
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(members(value));
  for (const [key, child] of entries) yield* leafPaths(child, [...path, key]);
  if (!Array.isArray(value) && !isMapping(value) && value !== null) yield path;
}

/**
 * What an edit at a path should change: nothing, this leaf, or what stands at a place above it. What tells an item apart takes along
 * what is kept of the item under `api`.
 */
function reach(path: Path): 'nothing' | 'the leaf' | Path {
  const names = path.filter((part) => typeof part === 'string');
  const [last = ''] = names.slice(-1);
  if (names.includes('api')) return typeof path.at(-1) === 'number' ? path.slice(0, -1) : 'the leaf';
  const ofOffer =
    path[0] === 'availability' || path[0] === 'deprecationSchedule' || (path.length === 1 && path[0] === 'type');
  if (ofOffer || ['secret', 'kind', 'notesForCertification', 'usedBy'].includes(last)) return 'nothing';
  if (path.join() === 'id' || /^plans,[^,]+,id$/.test(path.join())) return 'nothing';
  if (['leadDestination', 'enabled', 'customerMarkets'].includes(last)) return path.slice(0, -1);
  const inItem =
    typeof path.at(-2) === 'number' && ['versionNumber', 'imageType', 'lunNumber', 'email', 'id'].includes(last);
  if (inItem || (last === 'label' && path.includes('openPorts'))) return path.slice(0, -2);
  return typeof path.at(-1) === 'number' ? path.slice(0, -1) : 'the leaf';
}

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

test.each(subjects)('one edit of $name changes what it should, and nothing else', ({ offer, compiled }) => {
  const before: NormalTree = compiledTree(compiled(offer.value));
  const wrong: unknown[] = [];
  const seen = { nothing: 0, leaf: 0, above: 0 };
  for (const path of leafPaths(offer.value)) {
    const edited = grafted(offer.value, pathTree([[path, other(at(offer.value, path))]]));
    const now = compiled(edited);
    const changes = difference(before, compiledTree(now));
    const places = changes.map((change) => {
      const own = now.find(({ key }) => key === change.key);
      return own === undefined ? undefined : offerPlace(own, change.path, edited);
    });
    const expected = reach(path);
    const said = places.map((place) => JSON.stringify(place));
    const right =
      expected === 'nothing'
        ? changes.length === 0
        : expected === 'the leaf'
          ? said.join() === JSON.stringify(path)
          : said.length > 0 &&
            said.every((one) => one?.startsWith(JSON.stringify(expected).slice(0, -1)) || one?.includes('"api"'));
    seen[expected === 'nothing' ? 'nothing' : expected === 'the leaf' ? 'leaf' : 'above'] += 1;
    if (!right)
      wrong.push([
        path.join('.'),
        places.map((place) => place?.join('.')),
        changes.map(({ key, path: p, kind }) => [kind, key, ...p].join('/')),
      ]);
  }
  expect(wrong).toEqual([]);
  expect(seen.leaf, JSON.stringify(seen)).toBeGreaterThan(0);
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
  expect(decompile(tree([{ ...product, type: 'azureApplication' }]))).toEqual({
    fault: expect.stringContaining('azureApplication'),
  });
  expect(decompile(tree([]))).toEqual({ fault: expect.stringContaining('no product') });
});

test.each([
  ['lists', '[', ']'],
  ['mappings', '{"a":', '}'],
  ['both', '[{"a":', '}]'],
])('a tree of %s is told, or its files can be read, however deep it is', (_, start, end) => {
  const type = 'azureVirtualMachine';
  const product = { $schema: schema('product'), identity: { externalId: 'an-offer' }, type };
  const told = Array.from({ length: 60 }, (_one, levels) => {
    const deep = JSON.parse(`${start.repeat(levels)}1${end.repeat(levels)}`);
    const resources = ['property', 'future'].map((name) => ({ $schema: schema(name), deep }));
    const offer = decompile({ root: '', target: { targetType: 'draft' }, resources: [product, ...resources] });
    if ('fault' in offer) return offer.fault;
    expect(reread(offer).faults.filter(({ rule }) => rule === 'source/limit')).toEqual([]);
    return '';
  });
  expect(new Set(told)).toEqual(new Set(['', 'it is nested more than 40 deep']));
});

test('what is compiled and not yet sent is an offer again, with nothing left over', () => {
  for (const [id, { source, compiled }] of examples) {
    const resources = edits(source.type, compiled, noDraft, {});
    const offer = imported({ root: '', target: { targetType: 'draft' }, resources: [...resources] });
    expect(offer.id).toBe(id);
    expect(kept(offer)).toBe(leaves({}));
    const again = compile({ ...offer, fileOf: (path) => source.media.get(path) });
    expect(difference(compiledTree(compiled), compiledTree(again))).toEqual([]);
  }
});

test('an asset without an address is one without a file', () => {
  const [, tree] = trees.find(([name]) => name === 'virtual-machine.json') ?? [];
  if (tree === undefined) throw new Error('there is no such tree');
  const resources = tree.resources.map((one) => (typeOf(one) === 'listing-asset' ? { ...one, url: '' } : one));
  const offer = imported({ ...tree, resources });
  const again = compile({ ...offer, fileOf: fileOf(offer) });
  expect(difference(normalise(resources, hashOf), compiledTree(again))).toEqual([]);
});
