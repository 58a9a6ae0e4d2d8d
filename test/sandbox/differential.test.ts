/** The schemas of the sandbox against Microsoft's, where those are at hand: both say the same of bodies that are nearly right. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resourceTypes } from '../../src/sandbox/resource-types.ts';
import { Json, oracle, read, references, version } from '../ingestion/microsoft-schemas.ts';

/** Bodies by type: every resource of a sample. */
function samples(): ReadonlyMap<string, readonly Json[]> {
  const found = new Map<string, Json[]>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const child of value) visit(child);
    const resource = Json.safeParse(value).data;
    if (resource === undefined) return;
    const type = /\/schema\/([^/]+)\/[^/]+$/.exec(String(resource.$schema))?.[1];
    if (type !== undefined) found.set(type, [...(found.get(type) ?? []), resource]);
    for (const child of Object.values(resource)) visit(child);
  };
  for (const folder of ['configure', 'vm', 'saas', 'container'])
    for (const name of readdirSync(join(references, 'samples', folder))) visit(read(`samples/${folder}/${name}`));
  return found;
}

/** A value in the place of another, by what that is. */
const others: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  '',
  'a',
  'A b',
  'Xx '.repeat(50),
  'https://a.example/b',
  true,
  false,
  [],
  {},
  ['a'],
  { a: 1 },
];

/** A body with one thing changed, at each of its places. */
function* mutants(body: Json): Generator<{ readonly body: Json; readonly change: string }> {
  for (const path of placesIn(body)) {
    const last = path.at(-1) ?? '';
    yield { body: changed(body, path, undefined), change: `without ${path.join('/')}` };
    for (const other of others)
      yield { body: changed(body, path, other), change: `${path.join('/')} = ${JSON.stringify(other)}` };
    if (typeof last === 'string')
      yield { body: changed(body, [...path.slice(0, -1), `${last}X`], 1), change: `with ${path.join('/')}X` };
  }
}

type Path = readonly (string | number)[];

function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  const entries = Array.isArray(value) ? value.entries() : Object.entries(Json.safeParse(value).data ?? {});
  for (const [key, child] of entries) {
    if (key === '$schema' || (Array.isArray(value) && Number(key) > 2)) continue;
    yield [...path, key];
    yield* placesIn(child, [...path, key]);
  }
}

function changed(value: Json, path: Path, to: unknown): Json {
  const copy = structuredClone(value);
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = Reflect.get(Object(at), key);
  if (to === undefined && Array.isArray(at)) at.splice(Number(path.at(-1)), 1);
  else if (to === undefined) Reflect.deleteProperty(Object(at), path.at(-1) ?? '');
  else Reflect.set(Object(at), path.at(-1) ?? '', to);
  return copy;
}

/** What a resource of a type belongs to. */
function belonging(type: string): Json {
  const product = type === 'product' ? {} : { product: 'product/a' };
  const plan = /^plan-|-plan/.test(type) ? { plan: 'plan/a' } : {};
  return { ...product, ...plan, ...(/^listing-/.test(type) && { listing: 'listing/a' }) };
}

/** Where the sandbox knows more than that version of Microsoft's schemas: other kinds, SaaS prices, and durable IDs of a length. */
const newer = /azureSaaS|azureContainer|recurrentPrice|customMeters|systemMeterPricing|networkVirtualAppliance/;
const buggy = ['reseller'];

const atHand = existsSync(references);

describe.skipIf(!atHand)('with the references at hand', () => {
  const schemaOf = atHand ? oracle() : () => undefined;
  const bodies = atHand ? samples() : new Map<string, readonly Json[]>();
  const types = [...resourceTypes.keys()].filter((type) => schemaOf(type) !== undefined && !buggy.includes(type));

  test('most types can be compared', () => {
    expect(types).toHaveLength(13);
  });

  test.each(types)('%s is validated as Microsoft does', (type) => {
    const theirs = schemaOf(type);
    const ours = resourceTypes.get(type)?.schema(version);
    const differences = new Set<string>();
    let accepted = 0;
    let refused = 0;
    for (const sample of bodies.get(type) ?? []) {
      // A tool of Microsoft's own nests resources without what they belong to.
      const body: Json = { ...belonging(type), ...sample };
      if (newer.test(JSON.stringify(body))) continue;
      for (const mutant of [{ body, change: 'nothing' }, ...mutants(body)]) {
        const right = theirs?.(mutant.body) === true;
        if (right) accepted += 1;
        else refused += 1;
        if (right !== ours?.safeParse(mutant.body).success)
          differences.add(`${right ? 'they take' : 'they refuse'} ${mutant.change}`);
      }
    }
    expect([...differences]).toEqual([]);
    expect(Math.min(accepted, refused)).toBeGreaterThan(5);
  });
});
