import { expect, test } from 'vitest';
import { type PullState, pullStates } from '../../schemas/records.ts';
import {
  decidePull,
  type PullEffect,
  type PullSituation,
  pullEffects,
  pullFacets,
  pullLaw,
} from '../../src/lifecycle/pull-law.ts';
import { situations } from './situations.ts';

/** What is so after an effect, and the Request is answered. */
const applied: Readonly<Record<PullEffect, Partial<PullSituation>>> = {
  claim: { claim: 'waiting', content: 'same', signed: 'no' },
  'claim live': { claim: 'waiting', content: 'same', signed: 'yes' },
  sign: { signed: 'yes' },
  withdraw: { claim: 'withdrawn', signed: 'no' },
};

const all = [...situations(pullFacets)];
const from: readonly PullState[] = ['unstaged', 'withdrawn'];
const everywhere = from.flatMap((state) => all.map((situation) => ({ state, situation })));

test('every row has an ID of its own and decides some situation', () => {
  const ids = pullLaw.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const reached = new Set(everywhere.map(({ state, situation }) => decidePull(state, situation).id));
  expect(ids.filter((id) => !reached.has(id))).toEqual([]);
});

test('every state is reached, and every effect is decided somewhere', () => {
  const reached = new Set(pullLaw.flatMap(({ to }) => to ?? []));
  expect(pullStates.filter((state) => !reached.has(state))).toEqual([]);
  const used = new Set(pullLaw.flatMap((row) => row.do ?? []));
  expect(pullEffects.filter((effect) => !used.has(effect))).toEqual([]);
});

test('only a cancelled one is decided by where it comes from', () => {
  expect(pullLaw.filter(({ from: states }) => states !== 'any').map(({ id }) => id)).toEqual(['stays-cancelled']);
});

test('after an effect, with the Request answered, there is no second one', () => {
  for (const { state, situation } of everywhere) {
    const row = decidePull(state, situation);
    if (row.do === undefined) continue;
    const after = { ...situation, ...applied[row.do], request: 'none' as const };
    expect([situation, row.id, decidePull(row.to ?? state, after).do]).toEqual([situation, row.id, undefined]);
  }
});

test('a place in the queue is taken for a Request alone, and signed for a merge alone', () => {
  for (const { state, situation } of everywhere) {
    const { do: effect } = decidePull(state, situation);
    if (effect === 'claim') expect([situation.life, situation.request]).toEqual(['open', 'stage']);
    if (effect === 'claim live') expect([situation.life, situation.request]).toEqual(['merged', 'stage']);
    if (effect === 'sign')
      expect([situation.life, situation.signer, situation.content]).toEqual(['merged', 'yes', 'same']);
  }
});

test('what is closed, or not merged as it was staged, lets go of its place', () => {
  for (const { state, situation } of everywhere) {
    const held = situation.claim === 'waiting' || situation.claim === 'served';
    if (!held) continue;
    if (situation.life === 'closed') expect(decidePull(state, situation).do).toBe('withdraw');
    if (situation.life === 'merged' && situation.content !== 'same' && situation.request === 'none')
      expect(decidePull(state, situation).do).toBe('withdraw');
  }
});

test('only what is certified and in preview is ready', () => {
  for (const { state, situation } of everywhere) {
    if (decidePull(state, situation).to !== 'ready') continue;
    expect([situation.life, situation.claim, situation.product, situation.content]).toEqual([
      'open',
      'served',
      'preview',
      'same',
    ]);
  }
});
