/** Trees that no marketplace gives. */
import { describe, expect, test } from 'vitest';
import { compile, compiledTree } from '../../src/ingestion/compile.ts';
import { type Decompiled, decompile } from '../../src/ingestion/decompile.ts';
import { difference } from '../../src/ingestion/difference.ts';
import { edits, noDraft } from '../../src/ingestion/edits.ts';
import { members } from '../../src/ingestion/members.ts';
import { normalise } from '../../src/ingestion/normalise.ts';
import type { Resource } from '../../src/ingestion/resource.ts';
import { offerFolder } from '../../src/source/offer-folder.ts';
import { resource } from './resources.ts';

const product = resource('product', {
  id: 'product/P',
  identity: { externalId: 'an-offer' },
  type: 'azureVirtualMachine',
});
const plan = (externalId: string, guid = '1') => resource('plan', { id: `plan/P/${guid}`, identity: { externalId } });
const treeOf = (resources: readonly Resource[]) => ({
  root: '',
  target: { targetType: 'draft' },
  resources: [...resources],
});
const hashOf = (url: string) => `hash of ${url}`;

function imported(...resources: readonly Resource[]): Decompiled {
  const offer = decompile(treeOf([product, ...resources]));
  if ('fault' in offer) throw new Error(offer.fault);
  return offer;
}

function again(offer: Decompiled) {
  const fileOf = (path: string) => ({ path, sha256: hashOf(offer.assets.get(path) ?? '') });
  return compiledTree(compile({ ...offer, fileOf }));
}

const survives = (...resources: readonly Resource[]) =>
  expect(difference(normalise([product, ...resources], hashOf), again(imported(...resources)))).toEqual([]);

describe('what cannot be an offer is told in words', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(60)}1${'}'.repeat(60)}`);
  const endless = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  test.each<readonly [name: string, resources: readonly Resource[], fault: RegExp]>([
    ['a plan ID that leads out of a folder', [product, plan('../../x')], /plan IDs/],
    ['a plan ID that is the prototype', [product, plan('__proto__!')], /plan IDs/],
    ['a plan ID in capitals', [product, plan('A')], /plan IDs/],
    ['an offer ID that leads out of a folder', [{ ...product, identity: { externalId: '../x' } }], /offer ID/],
    ['an offer ID with a line break', [{ ...product, identity: { externalId: 'abc\nd' } }], /offer ID/],
    ['an offer ID that is no text', [{ ...product, identity: { externalId: 7 } }], /no product/],
    ['what is nested deep', [product, resource('future', { deep })], /nested/],
    ['what is nested without end', [product, resource('future', { endless })], /nested/],
    ['a product of no type', [{ ...product, type: 'constructor' }], /constructor/],
  ])('%s', (_, resources, fault) => {
    expect(decompile(treeOf(resources))).toEqual({ fault: expect.stringMatching(fault) });
  });
});

test('keys that would change what objects are, are left out at any depth', () => {
  const hostile = JSON.parse(
    '{"__proto__": {"polluted": 1}, "title": "T", "x": [{"__proto__": 1, "y": {"__proto__": {"z": 1}, "w": 2}}]}',
  );
  const listing = resource('listing', { languageId: 'en-us', ...hostile });
  const offer = imported(listing, resource('future', hostile));
  expect(JSON.stringify(offer.value)).not.toContain('__proto__');
  expect(offer.value).not.toHaveProperty('polluted');
  expect(Object.prototype).not.toHaveProperty('polluted');
  survives(listing, resource('future', hostile));
});

test('names that all objects have are names like others', () => {
  const odd = {
    constructor: { toString: 1 },
    hasOwnProperty: [{ valueOf: 'x' }],
    renamed: { lifecycleState: 'deprecated' },
  };
  const parts = [
    resource('constructor', odd),
    resource('tostring', { plan: 'plan/P/1', ...odd }),
    resource('listing', { languageId: 'en-us', ...odd }),
    resource('listing', { languageId: 'constructor', title: 'C' }),
    resource('listing-asset', { languageId: 'en-us', type: 'constructor', url: 'https://a.example/a.png?sig=1' }),
  ];
  survives(plan('constructor'), ...parts);
  const compiled = compile({ ...imported(plan('constructor'), ...parts), fileOf: () => undefined });
  expect(() => edits('virtual-machine', compiled, noDraft, {})).toThrow('No schema version is known for the resource');
});

describe('names of files stay in their folder', () => {
  const shown = (fileName: unknown, url = 'https://a.example/x') => [
    ...imported(
      resource('listing-asset', { languageId: 'en-us', type: 'azureLogoLarge', fileName, url }),
    ).assets.keys(),
  ];
  test.each([
    ['../../x', 'media/x.png'],
    ['/etc/passwd', 'media/etc-passwd.png'],
    ['a\u0000b\nc.png', 'media/a-b-c.png'],
    ['.png', 'media/png.png'],
    ['..', 'media/file.png'],
    ['Łogo😀.PNG', 'media/ogo-.PNG'],
    [7, 'media/x.png'],
    [`${'x'.repeat(5000)}.png`, `media/${'x'.repeat(96)}.png`],
  ])('%j', (fileName, path) => {
    expect(shown(fileName)).toEqual([path]);
  });
  test('two of one name, in any case, have folders of their own', () => {
    const asset = (type: string, fileName: string) =>
      resource('listing-asset', { languageId: 'en-us', type, fileName, url: `https://a.example/${type}` });
    const offer = imported(
      asset('azureLogoLarge', 'a.png'),
      asset('azureLogoSmall', 'A.png'),
      asset('azureLogoWide', 'a.png'),
    );
    const paths = [...offer.assets.keys()];
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(3);
    survives(asset('azureLogoLarge', 'a.png'), asset('azureLogoSmall', 'A.png'));
  });
});

test('several of what there is one of are all kept, in whatever order they come', () => {
  const doubles = [
    resource('property', { termsConditions: 'custom', x: 1 }),
    resource('property', { termsConditions: 'standardMicrosoft' }),
    resource('future', { a: 1 }),
    resource('future', { a: 2 }),
    resource('listing-asset', { languageId: 'en-us', type: 'azureLogoLarge', url: 'https://a.example/1' }),
    resource('listing-asset', { languageId: 'en-us', type: 'AzureLogoLarge', url: 'https://a.example/2' }),
  ];
  survives(...doubles);
  const [one, other] = [doubles, doubles.toReversed()].map((all) => normalise([product, ...all], () => undefined));
  expect(one && other && difference(one, other)).toEqual([]);
});

test('a part of a plan that is not there is kept with the offer', () => {
  const orphan = resource('plan-listing', { plan: 'plan/P/9', languageId: 'en-us', name: 'N' });
  const offer = imported(plan('standard'), orphan);
  expect(Object.keys(members(offer.value.plans))).toEqual(['standard']);
  expect(offer.value.api).toEqual({ 'plan-listing/9/en-us': { name: 'N' } });
  survives(plan('standard'), orphan);
});

test('what is deleted takes along what belongs to it', () => {
  const gone = { ...plan('old', '2'), lifecycleState: 'deleted' };
  const tree = normalise(
    [product, plan('standard'), gone, resource('plan-listing', { plan: 'plan/P/2', name: 'N' })],
    hashOf,
  );
  expect([...tree.keys()]).toEqual(['plan/standard', 'product']);
});

test('tokens and masked values are in no file, wherever they stand', () => {
  const token = 'sv=2024&sp=rl&sig=c2VjcmV0';
  const offer = imported(
    plan('standard'),
    resource('virtual-machine-plan-technical-configuration', {
      plan: 'plan/P/1',
      vmImageVersions: [
        {
          versionNumber: '1.0.0',
          vmImages: [
            {
              imageType: 'x64Gen1',
              source: { sourceType: 'sasUri', osDisk: { uri: `https://b.example/a.vhd?${token}` } },
            },
          ],
        },
      ],
    }),
    resource('customer-leads', {
      leadDestination: 'table',
      tableLeadConfiguration: { storageAccountConnectionString: 'AccountKey=c2VjcmV0' },
    }),
    resource('future', { package: { fileUri: `https://b.example/p.zip?${token}`, password: 'c2VjcmV0' } }),
    resource('listing-asset', { languageId: 'de-de', type: 'azureLogoLarge', url: `https://b.example/a.png?${token}` }),
  );
  const texts = [...offerFolder(offer.type, offer.value).values()].join('\n');
  expect(texts).not.toContain('c2VjcmV0');
  expect(texts).toContain('secret: b-sas');
});

test('ten thousand resources cost ten times what a thousand cost, not a hundred times', () => {
  const many = (count: number) => {
    const indexes = Array.from({ length: count }, (_, index) => index);
    return [
      product,
      ...indexes.map((index) => plan(`p${index}`, `${index}`)),
      ...indexes.map((index) =>
        resource('plan-listing', { plan: `plan/P/${index}`, languageId: 'en-us', name: 'N', more: index }),
      ),
      ...indexes.map((index) =>
        resource('listing-asset', {
          id: `listing-asset/P/${index}`,
          languageId: 'en-us',
          type: 'azureLogoScreenshot',
          url: `https://a.example/${index}`,
          fileName: 'a.png',
        }),
      ),
      ...indexes.map((index) => resource('future', { id: `future/P/${index}`, value: index })),
    ];
  };
  const cost = (count: number) => {
    const resources = many(count);
    const start = performance.now();
    const offer = decompile(treeOf(resources));
    if ('fault' in offer) throw new Error(offer.fault);
    const compiled = compile({ ...offer, fileOf: (path) => ({ path, sha256: path }) });
    const versions = { future: '2026-01-01' };
    expect(edits('virtual-machine', compiled, { product: 'P', resources, hashOf }, versions)).not.toEqual([]);
    expect(edits('virtual-machine', compiled, { product: 'P', resources: [], hashOf }, versions)).toHaveLength(
      compiled.length,
    );
    expect(edits('virtual-machine', [], { product: 'P', resources, hashOf }, versions)).not.toEqual([]);
    return performance.now() - start;
  };
  cost(250);
  const small = cost(250);
  // Quadratic work would be 100 times as much.
  expect(cost(2500)).toBeLessThan(small * 40 + 200);
});
