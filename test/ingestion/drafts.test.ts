/** Writing what differs makes of any draft what an offer says. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Compiled, compile, compiledTree } from '../../src/ingestion/compile.ts';
import { decompile } from '../../src/ingestion/decompile.ts';
import { difference } from '../../src/ingestion/difference.ts';
import { edits, filled, noDraft } from '../../src/ingestion/edits.ts';
import { members } from '../../src/ingestion/members.ts';
import { normalise } from '../../src/ingestion/normalise.ts';
import { type Resource, typeOf } from '../../src/ingestion/resource.ts';
import { apiTree, product } from './api-trees.ts';

const hashOf = (url: string) => (url.startsWith('https://assets.example/') ? url.slice(23) : `hash of ${url}`);
const versions = {
  'plan-thing': '2026-01-01',
  'future-thing': '2026-01-01',
  constructor: '2026-01-01',
  tostring: '2026-01-01',
};

function compiledFrom(resources: readonly Resource[]): readonly Compiled[] {
  const offer = decompile({ root: '', target: { targetType: 'draft' }, resources: [...resources] });
  if ('fault' in offer) throw new Error(offer.fault);
  const fileOf = (path: string) => ({ path, sha256: hashOf(offer.assets.get(path) ?? '') });
  return compile({ ...offer, fileOf });
}

/** A draft after a request, as the API makes it: fields are laid over at the top, what is deleted goes with all that belongs to it. */
function written(draft: readonly Resource[], request: readonly Resource[]): readonly Resource[] {
  const after = new Map(draft.map((resource, index) => [resource.id ?? `${index}`, resource]));
  const ids = new Map<unknown, string>();
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    const { resourceName } = members(value);
    return ids.get(resourceName) ?? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one)]));
  };
  const idOf = (resource: Resource, index: number) => {
    const type = typeOf(resource);
    const single = type !== 'listing-asset' && type !== 'listing-trailer';
    const same = [...after].find(
      ([, one]) =>
        typeOf(one) === type &&
        (type === 'plan'
          ? members(one.identity).externalId === members(resource.identity).externalId
          : one.plan === resource.plan && one.languageId === resource.languageId),
    );
    return resource.id ?? (single ? same?.[0] : undefined) ?? newId(type, 100 + index);
  };
  for (const [index, one] of request.entries()) if (typeOf(one) === 'plan') ids.set(one.resourceName, idOf(one, index));
  for (const [index, { resourceName, ...posted }] of request.entries()) {
    const resource: Resource = { ...posted, ...members(named(posted)) };
    const id = `${ids.get(resourceName) ?? idOf(resource, index)}`;
    ids.set(resourceName, id);
    if (resource.lifecycleState === 'deleted') {
      for (const [key, one] of after) if (key === id || one.plan === id) after.delete(key);
    } else after.set(id, { ...after.get(id), ...resource, id });
  }
  return [...after.values()];
}

const newId = (type: string, number: number) =>
  type === 'product' ? `product/${product}` : `${type}/${product}/${number}/${number}`;

const filling = {
  assetUrl: ({ sha256 }: { sha256: string }) => `https://assets.example/${sha256}`,
  secret: () => '*********',
};

/** Resources of other types stay when an offer says nothing of them, and so may fields that no one knows, and what has to be there. */
const stays = /^(?!listing-(asset|trailer)\/|plan\/)/;

test('what is written makes of any draft what the offer says', async () => {
  await fc.assert(
    fc.property(apiTree, apiTree, (one, other) => {
      const draft = one.map((resource) => ({
        ...resource,
        ...(typeOf(resource) === 'product' && { type: other[0]?.type }),
      }));
      const type = other.find((resource) => typeOf(resource) === 'product')?.type;
      const alike = draft.map((resource) => (typeOf(resource) === 'product' ? { ...resource, type } : resource));
      const compiled = compiledFrom(other);
      const wanted = compiledTree(compiled);
      const offerType = type === 'softwareAsAService' ? 'software-as-a-service' : 'virtual-machine';
      const request = edits(offerType, compiled, { product, resources: alike, hashOf }, versions);
      const after = written(
        alike,
        request.map((resource) => filled(resource, filling)),
      );
      const wrong = difference(normalise(after, hashOf), wanted).filter(
        ({ key, kind, path: [field] }) =>
          !(
            kind === 'removed' &&
            (/^z|^sellThroughMicrosoft$/.test(`${field}`) || (!wanted.has(key) && stays.test(key)))
          ),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('a draft that is what the offer says takes no edits, and a new product takes all', async () => {
  await fc.assert(
    fc.property(apiTree, (resources) => {
      const compiled = compiledFrom(resources);
      const draft = { product, resources, hashOf };
      expect(edits('virtual-machine', compiled, draft, versions)).toEqual([]);
      const request = edits('virtual-machine', compiled, noDraft, versions);
      expect(new Set(request.map(({ resourceName }) => resourceName)).size).toBe(compiled.length);
      const made = written(
        [],
        request.map((resource) => filled(resource, filling)),
      );
      expect(difference(normalise(made, hashOf), compiledTree(compiled))).toEqual([]);
    }),
    { numRuns: 120 },
  );
});
