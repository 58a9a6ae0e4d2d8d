/** The reviewer's checklist: each question is asked of the offers that it is about, and again when what it is about changes. */
import { beforeAll, describe, expect, test } from 'vitest';
import { offerTypes } from '../../schemas/words.ts';
import { open } from '../../src/operations/validate.ts';
import { checklist, checklistRows } from '../../src/rules/checklist/checklist.ts';
import { member } from '../../src/source/field.ts';
import type { OfferSource } from '../../src/source/offer-source.ts';
import { catalogue } from '../coverage/catalogue.ts';
import { type Edit, edited } from './edits.ts';
import { tree } from './fixture.ts';

async function sources(edits: readonly Edit[]): Promise<readonly OfferSource[]> {
  const head = tree('the head', await edited(edits));
  const { cases } = await open({ head, base: undefined, root: '', paths: [], all: true, today: '2026-11-26' });
  return cases.map(({ source }) => source);
}

const gateway = 'fabrikam-gateway/offer.yml';
const standard = 'fabrikam-gateway/plans/standard.yml';
const windows: Edit = {
  file: standard,
  replace: 'family: linux\n    type: ubuntu',
  with: 'family: windows\n    type: windowsServer2022',
};

/** The examples, and the virtual machine with a plan that runs Windows. */
let offers: readonly OfferSource[] = [];
beforeAll(async () => {
  offers = [...(await sources([])), ...(await sources([windows]))];
});

test('every entry of the catalogue that no machine can judge is a question, and nothing else is', () => {
  const manual = [...catalogue()].filter(([, { kind }]) => kind === 'manual').map(([id]) => id);
  expect(new Set(checklistRows.map(({ id }) => id))).toEqual(new Set(manual));
  expect(checklistRows).toHaveLength(manual.length);
});

test('every question is one, on one line', () => {
  for (const { question } of checklistRows) expect(question).toMatch(/^[A-Z][^\n!?]*\?( [A-Z][^\n!?]*\.)?$/);
});

describe.each(checklistRows)('$id', (row) => {
  const asked = (source: OfferSource, before?: OfferSource) =>
    checklist(source, before).some(({ id }) => id === row.id);

  test('is asked of new offers of its types, and of no others', () => {
    for (const type of offerTypes) {
      const own = offers.filter((source) => source.type === type);
      if (!row.appliesTo.includes(type)) expect(own.filter((source) => asked(source))).toEqual([]);
    }
    expect(offers.filter((source) => asked(source))).not.toEqual([]);
  });

  test('is asked of a change of what it is about, and of no other', () => {
    for (const source of offers.filter((one) => asked(one))) {
      expect(asked(source, source)).toBe(false);
      const others = row.concerns.flatMap((pointer) => places(source.value, pointer.split('/').slice(1)));
      const changed = others.filter((path) => asked(source, differing(source, path)));
      expect(changed).not.toEqual([]);
      if (!row.concerns.includes('')) expect(asked(source, differing(source, ['alias']))).toBe(false);
      if (row.plans === undefined) expect(changed).toEqual(others);
    }
  });
});

test('what Linux is asked is not asked of Windows', async () => {
  const own = 'fabrikam-gateway/plans/own-licence.yml';
  const [only] = (await sources([windows, { file: own, remove: true }])).filter(({ id }) => id === 'fabrikam-gateway');
  const ids = only === undefined ? [] : checklist(only).map(({ id }) => id);
  expect(ids).toContain('vm/windows-rdp-enabled');
  expect(ids).not.toContain('vm/bash-history');
});

test('an offer without videos is not asked of them', async () => {
  const [before] = (await sources([])).filter(({ id }) => id === 'fabrikam-insights');
  const ids = before === undefined ? [] : checklist(before).map(({ id }) => id);
  expect(ids).toContain('media/quality');
  expect(ids).not.toContain('listing/competitor-mentions');
});

test('a picture of other bytes is asked of again, and one of another name is not', async () => {
  const of = async (edits: readonly Edit[]) => (await sources(edits)).find(({ id }) => id === 'fabrikam-gateway');
  const [before, repainted, renamed] = [
    await of([]),
    await of([{ file: 'fabrikam-gateway/media/hero.png', png: [815, 290] }]),
    await of([
      { copy: 'fabrikam-gateway/media/hero.png', to: 'fabrikam-gateway/media/banner.png' },
      { file: gateway, replace: 'hero: media/hero.png', with: 'hero: media/banner.png' },
    ]),
  ];
  const asked = (source: OfferSource | undefined) =>
    source === undefined ? undefined : checklist(source, before).some(({ id }) => id === 'media/hero-no-text');
  expect([asked(repainted), asked(renamed)]).toEqual([true, false]);
});

/** The places that a pattern is about. */
function places(value: unknown, [key, ...rest]: readonly string[]): readonly (readonly string[])[] {
  if (key === undefined) return value === undefined ? [] : [[]];
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys
    .filter((own) => key === '*' || key === own)
    .flatMap((own) => places(member(value, own), rest).map((path) => [own, ...path]));
}

/** The offer as it would be with something else at a place. */
function differing(source: OfferSource, path: readonly string[]): OfferSource {
  return { ...source, value: replaced(source.value, path) };
}

function replaced(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return typeof value === 'object' && value !== null ? { other: 'this' } : `${value} or other`;
  const child = replaced(member(value, key), rest);
  return Array.isArray(value)
    ? value.map((own, n) => (`${n}` === key ? child : own))
    : { ...(value as object), [key]: child };
}
