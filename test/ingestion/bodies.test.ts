import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../src/ingestion/compile.ts';
import { decompile } from '../../src/ingestion/decompile.ts';
import { edits, filled, noDraft, resourceName } from '../../src/ingestion/edits.ts';
import { toDelete, toLive, toPreview, toStopSell, toSyncAudience } from '../../src/ingestion/requests.ts';
import { type Resource, typeOf } from '../../src/ingestion/resource.ts';
import { resourceErrors } from '../../src/ingestion/resource-errors.ts';
import { exampleOffers, requestFor } from '../marketplace/example-offers.ts';
import { oracle, references } from './microsoft-schemas.ts';
import { trees } from './sample-trees.ts';

const examples = await exampleOffers();
const gateway = examples.get('fabrikam-gateway');
if (gateway === undefined) throw new Error('there is no gateway');
const { source, compiled } = gateway;
const request = requestFor(gateway, 'https://assets.example');
const keys = compiled.map(({ key }) => key);
const product = '11111111-2222-4333-8444-555555555555';

/** The draft that a request makes. */
const draft: readonly Resource[] = request.map((resource) => ({
  ...resource,
  id: typeOf(resource) === 'product' ? `product/${product}` : `${typeOf(resource)}/${product}/${resource.resourceName}`,
}));
const hashes = new Map(compiled.flatMap(({ body }) => assetsIn(body)));
const hashOf = (url: string) => hashes.get(url.replace(`https://assets.example/${source.id}/`, ''));

function assetsIn(value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap(assetsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('sha256' in value && 'path' in value) return [[String(value.path), String(value.sha256)]];
  return Object.values(value).flatMap(assetsIn);
}

const against = (own: readonly Compiled[], versions = {}) =>
  edits(source.type, own, { product, resources: draft, hashOf }, versions);

test('a draft that is as the offer says takes no edits', () => {
  expect(against(compiled)).toEqual([]);
});

test('one change is one resource, whole, and named after its key', () => {
  const changed = compiled.map((one) =>
    one.key === 'listing/en-us' ? { ...one, body: { ...one.body, title: 'New' } } : one,
  );
  const [edit, ...more] = against(changed);
  expect(more).toEqual([]);
  expect(edit).toMatchObject({
    resourceName: 'listing_en-us',
    title: 'New',
    product: `product/${product}`,
    languageId: 'en-us',
  });
  expect(edit).not.toHaveProperty('id');
  expect(Object.keys(edit ?? {})).toContain('description');
});

test('what the offer says no more is emptied, deleted or set back', () => {
  const without = compiled
    .filter(({ key }) => !['listing-asset/en-us/azureLogoHero', 'customer-leads'].includes(key))
    .map((one) => {
      if (one.key !== 'listing/en-us') return one;
      const { generalLinks: _, globalSupportWebsite: __, ...body } = one.body;
      return { ...one, body };
    });
  const found = against(without);
  const of = (type: string) => found.find((resource) => typeOf(resource) === type);
  expect(found).toHaveLength(3);
  expect(of('listing')).toMatchObject({ generalLinks: [], globalSupportWebsite: '' });
  expect(of('listing-asset')).toMatchObject({ lifecycleState: 'deleted', type: 'azureLogoHero' });
  expect(of('customer-leads')).toMatchObject({ leadDestination: 'none' });
});

test('versions are those that are read, or those that are asked for', () => {
  const changed = compiled.map((one) =>
    one.key === 'listing/en-us' ? { ...one, body: { ...one.body, title: 'New' } } : one,
  );
  const old = draft.map((resource) => ({
    ...resource,
    $schema: resource.$schema.replace('/listing/2022-03-01-preview5', '/listing/2022-03-01-preview3'),
  }));
  const read = edits(source.type, changed, { product, resources: old, hashOf }, {});
  expect(read.map(({ $schema }) => $schema.split('/').at(-1))).toEqual(['2022-03-01-preview3']);
  const asked = against(changed, { listing: '2026-04-01-preview1' });
  expect(asked.map(({ $schema }) => $schema.split('/').at(-1))).toEqual(['2026-04-01-preview1']);
  const unknown = [{ key: 'future', type: 'future', plan: undefined, language: undefined, origin: [], body: { a: 1 } }];
  expect(() => against([...compiled, ...unknown])).toThrow('No schema version is known for the resource `future`');
});

test('names of resources are short, plain and no two the same', () => {
  const plan = 'a'.repeat(50);
  const keys = [
    ...compiled.map(({ key }) => key),
    `plan/${plan}`,
    `plan-listing/${plan}/en-us`,
    `price-and-availability-plan/${plan}`,
  ];
  const names = keys.map(resourceName);
  expect(new Set(names).size).toBe(keys.length);
  for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9-_]{1,50}$/);
});

test.each([
  ['listing_en-us', 'listing/en-us'],
  [`product/${product}`, 'product'],
  [{ resourceName: 'plan_standard' }, 'plan/standard'],
  [{ externalId: 'standard' }, 'plan/standard'],
])('an error of %j leads back to its resource', (resourceId, key) => {
  const details = [{ code: 'invalidResource', message: 'Inner', resourceId }];
  const errors = [{ code: 'Conflict', message: 'Outer', details }];
  expect(resourceErrors(errors, keys, draft)).toEqual([{ code: 'invalidResource', message: 'Inner', key }]);
});

test('requests are as the documentation has them', () => {
  const asked = { product, versions: {} };
  const schema = 'https://schema.mp.microsoft.com/schema/submission/2022-03-01-preview2';
  const own = { $schema: schema, product: `product/${product}` };
  expect(toPreview(asked)).toEqual({ ...own, target: { targetType: 'preview' } });
  expect(toLive(asked, '7')).toEqual({ ...own, id: `submission/${product}/7`, target: { targetType: 'live' } });
  expect(toStopSell(asked, '7', undefined)).toEqual({
    ...own,
    id: `submission/${product}/7`,
    target: { targetType: 'live' },
    lifecycleState: 'deprecated',
  });
  expect(toDelete(asked, draft)).toMatchObject({ id: `product/${product}`, lifecycleState: 'deleted' });
  const plan = `plan/${product}/1`;
  expect(toSyncAudience(asked, plan, [{ type: 'tenant', id: 'A' }], [{ type: 'tenant', id: 'b' }])).toMatchObject({
    plan,
    privateAudiences: { add: [{ type: 'tenant', id: 'b' }], remove: [{ type: 'tenant', id: 'A' }] },
  });
  expect(toSyncAudience(asked, plan, [{ type: 'tenant', id: 'A' }], [{ type: 'tenant', id: 'a' }])).toBeUndefined();
});

/** Schemas of 2022 that are wrong, or that newer versions are known to have outgrown. */
const outgrown = ['reseller'];

/** Without what newer versions of a schema have, and what our trees have that none has. */
const withoutNewer = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body).replaceAll(/,"(securityType|newThing|unheardOf|note)":(\[[^\]]*\]|\{[^}]*\}|"[^"]*")/g, ''),
  );

const sent = (resource: Resource) =>
  filled(resource, {
    assetUrl: () => 'https://assets.example/a.png',
    secret: (_, field) => (field === 'storageAccountConnectionString' ? '*********' : 'sig=made-up'),
  });

describe.skipIf(!existsSync(references))('bodies are what Microsoft’s schemas of virtual machines take', () => {
  const requests = [
    ...[...examples].map(([name, offer]) => [name, requestFor(offer, 'https://assets.example')] as const),
    ...trees.flatMap(([name, tree]) => {
      const offer = decompile(tree);
      if ('fault' in offer || name.includes('core')) return [];
      const own = compile({
        type: offer.type,
        id: offer.id,
        value: offer.value,
        fileOf: (path) => ({ path, sha256: path }),
      });
      const known = own.filter(({ type }) => type !== 'future-resource');
      const made = edits(offer.type, known, noDraft, {});
      return [[name, made.map(sent)] as const];
    }),
  ];
  const schemaFor = existsSync(references) ? oracle() : () => undefined;

  test.each(requests)('%s', (name, resources) => {
    let validated = 0;
    for (const resource of resources) {
      const type = typeOf(resource);
      const validate = schemaFor(type);
      const unlike = resources.some((one) => one.type === 'softwareAsAService' || one.type === 'azureContainer');
      const newer = unlike && ['listing', 'plan-listing', 'property', 'price-and-availability-plan'].includes(type);
      if (validate === undefined || outgrown.includes(type) || newer) continue;
      const old = { ...resource, $schema: resource.$schema.replace(/\/[^/]*$/, '/2022-03-01-preview2') };
      expect([type, validate(withoutNewer(old)), validate.errors]).toEqual([type, true, null]);
      validated += 1;
    }
    expect(validated, name).toBeGreaterThan(1);
  });

  /** What a resource cannot be without, so that there is no way to empty it. */
  const needed = [
    'identity',
    'type',
    'alias',
    'termsConditions',
    'leadDestination',
    'tableLeadConfiguration',
    'url',
    'assets',
    'streamingUrl',
    'operatingSystem',
    'skus',
    'audience',
    'visibility',
  ];

  test.each(trees.filter(([name]) => !/core|software|saas|container|create-product/.test(name)))(
    'a field that %s has is emptied',
    (_, tree) => {
      const offer = decompile(tree);
      if ('fault' in offer) throw new Error(offer.fault);
      const own = compile({ ...offer, fileOf: (path) => ({ path, sha256: path }) });
      const shown = (url: string) => [...offer.assets].find(([, address]) => address === url)?.[0];
      let emptied = 0;
      for (const one of own.filter(({ type }) => schemaFor(type) !== undefined && !outgrown.includes(type))) {
        for (const field of Object.keys(one.body).filter((name) => !needed.includes(name))) {
          const { [field]: gone, ...body } = one.body;
          const less = own.map((other) => (other === one ? { ...other, body } : other));
          const versions = { 'future-resource': '2026-01-01' };
          for (const edit of edits(offer.type, less, { product, resources: tree.resources, hashOf: shown }, versions)) {
            const validate = schemaFor(typeOf(edit));
            const old = { ...sent(edit), $schema: edit.$schema.replace(/\/[^/]*$/, '/2022-03-01-preview2') };
            expect([one.key, field, gone, validate?.(withoutNewer(old)), validate?.errors]).toEqual([
              one.key,
              field,
              gone,
              true,
              null,
            ]);
            emptied += 1;
          }
        }
      }
      expect(emptied).toBeGreaterThan(0);
    },
  );
});
