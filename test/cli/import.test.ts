/** Offers that exist come into a repository, whoever wrote the tree that they are read from. */
import { existsSync, globSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { normalise } from '../../src/ingestion/normalise.ts';
import { ResourceTree } from '../../src/ingestion/resource.ts';
import { schema } from '../ingestion/resources.ts';
import { aFolder, aPublisher, home, write } from '../on-disk.ts';
import { offerlane } from './offerlane.ts';

const product = (externalId: string) => ({
  $schema: schema('product'),
  id: 'product/11111111-1111-1111-1111-111111111111',
  identity: { externalId },
  type: 'azureVirtualMachine',
  alias: 'Hostile',
});
const plan = (externalId: string) => ({
  $schema: schema('plan'),
  id: 'plan/11111111-1111-1111-1111-111111111111/22222222-2222-2222-2222-222222222222',
  product: 'product/11111111-1111-1111-1111-111111111111',
  identity: { externalId },
  alias: 'Plan',
});

/** Every entry below a folder, links not followed. */
const entries = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

async function imported(resources: readonly unknown[], folder = aFolder()) {
  const inner = join(folder, 'publisher');
  mkdirSync(join(inner, 'offers'), { recursive: true });
  write(folder, 'tree.json', JSON.stringify({ resources }));
  const told = await offerlane(inner, 'import', '--tree', '../tree.json');
  const outside = entries(folder).filter((path) => !path.startsWith('publisher') && path !== 'tree.json');
  return { ...told, inner, outside, inside: entries(join(inner, 'offers')) };
}

test.each(['fabrikam-gateway', 'fabrikam-insights'])('%s is the same offer after a way through JSON', async (id) => {
  const publisher = aPublisher();
  const before = await offerlane(publisher, 'compile', id, '--request');
  const folder = aFolder();
  mkdirSync(join(folder, 'offers'));
  write(folder, 'tree.json', before.output);
  const told = await offerlane(folder, 'import', '--tree', 'tree.json');
  expect(told.output).toContain(`offers/${id}: `);
  expect(told.output).toContain('could not be fetched');
  const after = await offerlane(folder, 'compile', id, '--request');
  expect(withoutFiles(after.output)).toEqual(withoutFiles(before.output));
});

/** The normal form but for files: those of a tree that was never sent have no addresses. */
function withoutFiles(json: string) {
  const { resources } = ResourceTree.pick({ resources: true }).parse(JSON.parse(json));
  return [...normalise(resources, () => undefined)].filter(([key]) => !/^listing-(asset|trailer)/.test(key));
}

const samples = join(home, '../shared/reference/partner-center/samples');
const trees = existsSync(samples) ? globSync('**/*.json', { cwd: samples }) : [];

test.skipIf(trees.length === 0)(
  'every sample tree is imported and judged, or told why not',
  async () => {
    const outcomes: Record<string, string> = {};
    for (const path of trees.sort()) {
      const folder = aFolder();
      mkdirSync(join(folder, 'offers'));
      const told = await offerlane(folder, 'import', '--tree', relative(folder, join(samples, path)));
      outcomes[path] = told.status === 2 ? 'refused' : 'imported';
      expect(told.output, path).not.toMatch(/undefined|\[object|TypeError|RangeError/);
      if (told.status === 2) expect(readdirSync(join(folder, 'offers')), path).toEqual([]);
      else expect((await offerlane(folder, 'validate')).output, path).toMatch(/ offer, /);
    }
    const taken = Object.keys(outcomes).filter((path) => outcomes[path] === 'imported');
    expect(taken).toEqual(
      expect.arrayContaining([
        'saas/resource-tree-preview.json',
        'vm/resource-tree-draft.json',
        'vm/resource-tree-live.json',
      ]),
    );
  },
  120_000,
);

test.each(['../evil', '..', '/etc', 'a/b', 'a\\b', '.git', '__proto__/x', '', 'x'.repeat(300), 'a\u0000b', 'con:x'])(
  'an offer called %j is refused and writes nothing',
  async (id) => {
    const { status, output, outside, inside } = await imported([product(id)]);
    expect([status, outside, inside]).toEqual([2, [], []]);
    expect(output).toMatch(/is not imported: /);
  },
);

test.each(['../../evil', '..', 'a/../../b', '/abs', 'a\\..\\b', 'x'.repeat(300)])(
  'a plan called %j is refused and writes nothing',
  async (id) => {
    const { status, outside, inside } = await imported([product('hostile'), plan(id)]);
    expect([status, outside, inside]).toEqual([2, [], []]);
  },
);

test('a plan that is deleted names no file by what still belongs to it', async () => {
  const listing = { $schema: schema('plan-listing'), kind: 'azureVM-plan', product: product('hostile').id };
  const belongs = { ...listing, plan: { externalId: '../../evil' }, languageId: 'en-us', name: 'Evil' };
  const gone = { ...plan('../../evil'), lifecycleState: 'deleted' };
  const { status, outside, inside, output } = await imported([product('hostile'), gone, belongs]);
  expect([status, outside, inside]).toEqual([2, [], []]);
  expect(output).toBe('`../tree.json` is not imported: one of its plan IDs is none that the marketplace gives.');
});

test('names that every object has are names like others', async () => {
  const { status, inside } = await imported([product('hostile'), plan('constructor')]);
  expect([status, inside.includes('hostile/plans/constructor.yml')]).toEqual([0, true]);
  expect(Object.keys(Object)).toEqual([]);
  const proto = JSON.parse('{"__proto__":{"polluted":true}}');
  await imported([{ ...product('hostile'), ...proto }, plan('__proto__')]);
  expect(Object.getOwnPropertyDescriptor(Object.prototype, 'polluted')).toBeUndefined();
});

test('files and languages that lead out stay inside', async () => {
  const parts = { product: product('hostile').id, languageId: '../../../evil' };
  const texts = { title: 'a', description: 'long '.repeat(100) };
  const { outside } = await imported([
    product('hostile'),
    { $schema: schema('listing'), kind: 'azureVM', ...parts, ...texts },
    { $schema: schema('listing-asset'), ...parts, type: 'azureLogoLarge', fileName: '../../../evil.png', url: 'x' },
  ]);
  expect(outside).toEqual([]);
});

test('a tree that is nested without end is refused', async () => {
  const folder = aPublisher();
  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
  write(folder, 'tree.json', `{"resources":[${JSON.stringify(product('hostile')).replace(/}$/, '')},"deep":${deep}}]}`);
  const output = '`tree.json` is not imported: it is nested more than 40 deep.';
  expect(await offerlane(folder, 'import', '--tree', 'tree.json')).toEqual({ output, status: 2 });
});

test('an offer that is there is left alone unless forced, and nothing goes through a link', async () => {
  const folder = aFolder();
  const first = await imported([product('hostile'), plan('gone')], folder);
  writeFileSync(join(first.inner, 'offers/hostile/notes.md'), 'kept');
  expect(await offerlane(first.inner, 'import', '--tree', '../tree.json')).toMatchObject({
    status: 2,
    output: expect.stringMatching(/is there already\. Name another folder, or write over it with --force/),
  });
  write(folder, 'tree.json', JSON.stringify({ resources: [product('hostile'), plan('stays')] }));
  expect(await offerlane(first.inner, 'import', '--tree', '../tree.json', '--force')).toMatchObject({ status: 0 });
  expect(entries(join(first.inner, 'offers/hostile'))).toEqual(['notes.md', 'offer.yml', 'plans', 'plans/stays.yml']);
  symlinkSync(folder, join(first.inner, 'offers/linked'));
  write(folder, 'tree.json', JSON.stringify({ resources: [product('linked')] }));
  expect((await offerlane(first.inner, 'import', '--tree', '../tree.json', '--force')).output).toMatch(
    /is no plain folder/,
  );
  expect(existsSync(join(folder, 'offer.yml'))).toBe(false);
});

test('what is compiled holds no secret and names files by their bytes', async () => {
  const { output } = await offerlane(aPublisher(), 'compile', 'fabrikam-gateway', '--request');
  const body: { resources: unknown[] } = JSON.parse(output);
  expect(Object.keys(body)).toEqual(['$schema', 'resources']);
  expect(output).toMatch(/"secret": "[a-z-]+"/);
  expect(output).toMatch(/"path": "media\/logo-large\.png",\s+"sha256": "[0-9a-f]{64}"/);
});

test('an offer is named by its ID, its folder or a file in it', async () => {
  const folder = aPublisher();
  const { output } = await offerlane(folder, 'compile', 'fabrikam-gateway');
  for (const word of ['offers/fabrikam-gateway', 'offers/fabrikam-gateway/plans/standard.yml'])
    expect((await offerlane(folder, 'compile', word)).output).toBe(output);
});
