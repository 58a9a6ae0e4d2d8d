/** What rules must bear: views with anything missing from them, and lists as long as a hostile file can make them. */
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Path } from '../../schemas/words.ts';
import { readOffer } from '../../src/operations/read.ts';
import { noFacts } from '../../src/rules/facts.ts';
import { measured } from '../../src/rules/measured-file.ts';
import { registry } from '../../src/rules/registry.ts';
import type { Fault, OfferSubject } from '../../src/rules/rule.ts';
import { members, valueAt, walk } from '../../src/source/field.ts';
import { limits } from '../../src/source/limits.ts';
import { offerFolders } from '../../src/source/offer-files.ts';
import type { OfferSource } from '../../src/source/offer-source.ts';
import { grafted, pathTree } from '../../src/source/path-tree.ts';
import { without } from '../../src/source/view.ts';
import { edited } from './edits.ts';
import { tree } from './fixture.ts';

const head = tree('the head', await edited([]));
const folders = offerFolders('offers', await head.list('offers'));
const sources = await Promise.all(folders.map((folder) => readOffer(head, folder)));

const pathsOf = (source: OfferSource, wanted: (value: unknown, record: boolean) => boolean): readonly Path[] => {
  const found: Path[] = [];
  walk(source.field, source.view, ({ schema }, value, path) => {
    if (path.length > 0 && wanted(value, schema instanceof z.ZodRecord)) found.push([...path]);
    return true;
  });
  return found;
};

/** How much every rule that applies has to say of a view of an offer, alone and as a change either way. */
function judged({ id, media, type, view: own }: OfferSource, view: unknown): number {
  const subject: OfferSubject = {
    id,
    media: measured(media),
    offer: view as OfferSubject['offer'],
    facts: noFacts,
  };
  const example: OfferSubject = { id, media: measured(media), offer: own, facts: noFacts };
  const against = 'commit 8c1d0aa';
  return registry.flatMap((rule): readonly Fault[] => {
    if (rule.scope === 'repository') {
      const [own, other] = [subject, example].map(({ id, offer }) => ({ id, marks: rule.marks(offer) }));
      return own === undefined || other === undefined ? [] : rule.check({ judged: [own], others: [other, own] });
    }
    if (rule.scope === 'form' || rule.scope === 'configuration' || !rule.appliesTo.includes(type)) return [];
    if (rule.scope === 'offer') return rule.check(subject);
    const there = rule.check({ before: example, after: subject, against });
    return [...there, ...rule.check({ before: subject, after: example, against })];
  }).length;
}

describe.each(sources.map((source) => ({ id: source.id, source })))('$id', ({ source }) => {
  test('can be judged whatever is missing from it', () => {
    const all = pathsOf(source, () => true);
    const ways = fc.property(fc.subarray([...all]), (paths) => judged(source, without(source.view, paths)) >= 0);
    fc.assert(ways, { numRuns: 300 });
    for (const path of all) expect(judged(source, without(source.view, [path]))).toBeGreaterThanOrEqual(0);
    expect(judged(source, {})).toBeGreaterThanOrEqual(0);
  });

  const lists = pathsOf(source, (value, record) => record || Array.isArray(value));
  test.each(lists.map((path) => ({ path, name: path.join('/') })))(
    'is judged in time with a long $name',
    ({ path }) => {
      const view = grafted(source.view, pathTree([[path, longer(valueAt(source.view, path), path)]]));
      const start = performance.now();
      judged(source, view);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

/** As many members of a list or mapping as a file may hold: its own over and over, with texts and keys made different. */
function longer(value: unknown, path: Path): unknown {
  const all = [...members(value)];
  const plans = path.length === 1 && path[0] === 'plans';
  const length = plans ? limits.files : Math.floor((limits.values * all.length) / size(value));
  const many = Array.from({ length }, (_, index) => {
    const [key, item] = all[index % all.length] ?? [];
    return [`${key}-${index}`, typeof item === 'string' ? `${item}-${index}` : item] as const;
  });
  return Array.isArray(value) ? many.map(([, item]) => item) : Object.fromEntries(many);
}

const size = (value: unknown): number => [...members(value)].reduce((sum, [, child]) => sum + size(child), 1);
