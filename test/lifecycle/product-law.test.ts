import { describe, expect, test } from 'vitest';
import { type ProductState, productStates } from '../../schemas/records.ts';
import { decideProduct, productLaw } from '../../src/lifecycle/product-law.ts';
import {
  type ProductEffect,
  type ProductRow,
  type ProductSituation,
  productEffects,
  productFacets,
} from '../../src/lifecycle/product-situation.ts';
import { facetsOf, situations } from './situations.ts';

/** What is so after an effect has done what it is for. */
const applied: Readonly<Record<ProductEffect, Partial<ProductSituation>>> = {
  release: { claim: 'none' },
  finish: { claim: 'none', attempt: 'succeeded', holds: 'live' },
  'adopt preview': { content: 'attempted', attempt: 'succeeded', holds: 'preview' },
  'open preview': { content: 'attempted', attempt: 'unsent', draft: 'ours' },
  'open live': { content: 'attempted', attempt: 'unsent' },
  'write draft': { draft: 'writing' },
  send: { attempt: 'running', job: 'known' },
  'adopt submission': { attempt: 'running', found: 'nothing' },
  cancel: { job: 'cancelled' },
  'settle succeeded': { attempt: 'succeeded' },
  'settle failed': { attempt: 'failed', draft: 'unread' },
  'settle cancelled': { attempt: 'cancelled' },
};

const everywhere = productStates.flatMap((state) =>
  [...situations(facetsOf(productLaw, state, productFacets))].map((situation) => ({ state, situation })),
);
const to = (state: ProductState, row: ProductRow) => row.to ?? state;

/** A claim that is live or wanted while nobody else has the marketplace. */
const decided = (state: ProductState, situation: ProductSituation) => decideProduct(state, situation);

test('every situation of every state is decided', () => {
  expect(everywhere.length).toBeGreaterThan(3000);
  for (const { state, situation } of everywhere) expect(decided(state, situation)).toBeDefined();
});

test('every row has an ID of its own, decides some situation, and stands above one that fits everything', () => {
  const ids = productLaw.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const reached = new Set(everywhere.map(({ state, situation }) => decided(state, situation).id));
  expect(ids.filter((id) => !reached.has(id))).toEqual([]);
});

test('every effect is decided somewhere', () => {
  const used = new Set(productLaw.flatMap((row) => row.do ?? []));
  expect(productEffects.filter((effect) => !used.has(effect))).toEqual([]);
});

test('the last row of each state waits and does nothing, or leads on', () => {
  for (const state of productStates) {
    const last = productLaw.findLast(({ from }) => from === 'any' || from.includes(state));
    expect(last && Object.keys(last.when)).toEqual([]);
  }
});

test('no state is without a way out, and only what rests waits to be asked', () => {
  for (const state of productStates) {
    const own = everywhere.filter((one) => one.state === state).map(({ situation }) => decided(state, situation));
    expect([state, own.some((row) => to(state, row) !== state)]).toEqual([state, true]);
  }
  const unasked = productLaw.filter(({ look }) => look === undefined).map(({ id }) => id);
  expect(unasked).toEqual(['rests', 'needs-a-change', 'needs-a-person']);
});

/** Whatever the next state asks about, too. */
const entirely = [...situations(productFacets)];

test('after an effect the same is not decided a second time', () => {
  const twice = new Set<string>();
  for (const state of productStates)
    for (const situation of entirely) {
      const row = decided(state, situation);
      if (row.do === undefined) continue;
      if (decided(to(state, row), { ...situation, ...applied[row.do] }).do === row.do) twice.add(row.id);
    }
  expect([...twice]).toEqual([]);
});

test('rows that lead on at once come to one that waits', () => {
  const endless = new Set<string>();
  for (const state of productStates)
    for (const situation of entirely) {
      let at: { state: ProductState; situation: ProductSituation } = { state, situation };
      let turns = 0;
      for (; turns < 12; turns += 1) {
        const row = decided(at.state, at.situation);
        const stays = to(at.state, row) === at.state && row.do === undefined;
        if (stays || row.look !== 'soon') break;
        at = { state: to(at.state, row), situation: { ...at.situation, ...(row.do && applied[row.do]) } };
      }
      if (turns === 12) endless.add(decided(at.state, at.situation).id);
    }
  expect([...endless]).toEqual([]);
});

const asking: readonly ProductEffect[] = ['write draft', 'send', 'cancel'];

describe('nothing is asked of the marketplace', () => {
  test('where no Attempt is open', () => {
    for (const { state, situation } of everywhere) {
      const { do: effect, id } = decided(state, situation);
      if (effect === undefined || !asking.includes(effect)) continue;
      expect([id, ['drafting', 'certifying', 'cancelling', 'goingLive'].includes(state)]).toEqual([id, true]);
    }
  });

  test('while someone else publishes, but what was begun is followed', () => {
    for (const { state, situation } of everywhere) {
      if (situation.market !== 'foreign' || !['resting', 'drafting', 'preview'].includes(state)) continue;
      const { do: effect } = decided(state, situation);
      expect(effect === undefined || !asking.includes(effect)).toBe(true);
      expect(effect).not.toBe('open live');
    }
  });

  test('of an Attempt that runs, but to cancel it', () => {
    for (const { state, situation } of everywhere) {
      if (situation.attempt !== 'running' || state === 'drafting') continue;
      expect([
        undefined,
        'cancel',
        'settle failed',
        'finish',
        'release',
        'open preview',
        'open live',
        'adopt preview',
      ]).toContain(decided(state, situation).do);
    }
  });
});

test('a publication whose fate is unknown is never asked for again while it may have been taken up', () => {
  for (const { state, situation } of everywhere) {
    if (situation.attempt !== 'unknown' || !['certifying', 'goingLive'].includes(state)) continue;
    if (situation.found !== 'nothing') expect(decided(state, situation).do).not.toBe('send');
  }
});

test('nothing goes live but what is in preview, and what the claim wants live', () => {
  for (const { state, situation } of everywhere) {
    if (decided(state, situation).do !== 'open live') continue;
    expect([state, situation.claim, situation.holds, situation.market]).toEqual([
      'preview',
      'live',
      'preview',
      'resting',
    ]);
    expect(situation.content).not.toBe('other');
  }
});

test('a live publication is never cancelled', () => {
  for (const { state, situation } of everywhere) {
    if (state === 'goingLive') expect(decided(state, situation).do).not.toBe('cancel');
  }
});
