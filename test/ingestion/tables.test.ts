/** The tables of the translation, held against the schemas of offers. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { facts } from '../../schemas/facts.ts';
import { offersByType } from '../../schemas/offer.ts';
import { offerTypes } from '../../schemas/words.ts';
import { type Mapping, mappings, renamed } from '../../src/ingestion/mappings.ts';
import { identityIn } from '../../src/ingestion/normalise.ts';
import { unspoken } from '../../src/ingestion/product-type.ts';
import { unwrap } from '../../src/source/field.ts';

interface Visited {
  /** Keys from the offer; `*` for those of lists and of mappings by name. */
  readonly path: readonly string[];
  readonly schema: z.ZodType;
}

/** Every field of a schema, in all forms of its unions. */
function* fields(schema: z.ZodType, path: readonly string[] = []): Generator<Visited> {
  const bare = unwrap(schema);
  yield { path, schema: bare };
  const below = (key: string, child: unknown) => fields(child as z.ZodType, [...path, key]);
  if (bare instanceof z.ZodObject) for (const [key, child] of Object.entries(bare.shape)) yield* below(key, child);
  if (bare instanceof z.ZodDiscriminatedUnion)
    for (const option of bare.options) yield* fields(option as z.ZodType, path);
  if (bare instanceof z.ZodArray) yield* below('*', bare.element);
  if (bare instanceof z.ZodRecord) yield* below('*', bare.valueType);
}

/** The types that the ingestion API takes. */
const spoken = offerTypes.filter((type) => unspoken[type] === undefined);

/** The API's schemas of these are not public: they are set up in Partner Center. */
const inPortal = new Set(['testDrive.listing', 'testDrive.technicalConfiguration']);

/** Offers name people by their address; the API has an ID. */
const called = (identity: string | undefined) => (identity === 'email' ? 'id' : identity);

test.each(spoken)('what tells items apart in a tree is what tells them apart in an offer: %s', (type) => {
  const lists = [...fields(offersByType[type])].filter(({ schema }) => schema instanceof z.ZodArray);
  expect(lists.length).toBeGreaterThan(10);
  for (const { path, schema } of lists) {
    if (inPortal.has(path.slice(0, 2).join('.'))) continue;
    const name = path.at(-1) === '*' ? '' : String(path.at(-1));
    const within = String(path.at(-1) === '*' ? path.at(-2) : path.at(-2));
    expect([path.join('.'), identityIn(name, within)]).toEqual([path.join('.'), called(facts.get(schema)?.identity)]);
  }
});

/** What is in an offer and in no resource of its own accord: docs/offer.md says so of each. */
const neverSent = new Set(['id', 'type', 'api', 'plans', 'notesForCertification', 'usedBy']);
/** Asked for by a submission, not by a field. */
const bySubmission = new Set(['availability', 'deprecationSchedule']);

test.each(spoken)('every field of an offer is in the table, is media, or is never sent: %s', (type) => {
  const known = { offer: new Set<string>(), plan: new Set<string>() };
  for (const mapping of mappings[type]) for (const path of pathsOf(mapping)) known[mapping.of].add(path);
  const all = [...fields(offersByType[type])].map(({ path }) => path);
  const isPlan = (path: readonly string[]) => path[0] === 'plans' && path[1] === '*';
  const ofOffer = all.filter((path) => !isPlan(path) && path[0] !== 'plans');
  const ofPlan = all.filter((path) => isPlan(path) && path.length > 2).map((path) => path.slice(2));
  const lost = (paths: readonly (readonly string[])[], of: 'offer' | 'plan') =>
    paths.filter((path) => {
      if (path.length === 0 || neverSent.has(`${path[0]}`) || inPortal.has(path.slice(0, 2).join('.'))) return false;
      if (of === 'offer' && (bySubmission.has(`${path[0]}`) || path[2] === 'media')) return false;
      const above = path.map((_, index) => path.slice(0, index + 1).join('.'));
      const place = [...known[of]].some((one) => one.startsWith(`${path.join('.')}.`));
      return !place && !above.some((one) => known[of].has(one));
    });
  expect(lost(ofOffer, 'offer')).toEqual([]);
  expect(lost(ofPlan, 'plan')).toEqual([]);
});

/** Where the fields of a mapping stand in an offer. */
function pathsOf({ place, perLanguage, fields: names, wrapped }: Mapping): readonly string[] {
  const at = [...place, ...(perLanguage ? ['en-us'] : [])];
  if (wrapped !== undefined) return [at.join('.')];
  return names.map((name) => [...at, renamed[name] ?? name].join('.'));
}

test('every field in the table is one of some offer', () => {
  const all = new Set(offerTypes.flatMap((type) => [...fields(offersByType[type])].map(({ path }) => path.join('.'))));
  const unknown = offerTypes.flatMap((type) =>
    mappings[type].flatMap((mapping) =>
      pathsOf(mapping).filter((path) => !all.has(mapping.of === 'plan' ? `plans.*.${path}` : path)),
    ),
  );
  expect(unknown).toEqual([]);
});
