import { expect, test } from 'vitest';
import { registry } from '../src/rules/registry.ts';
import { caught, mutant, openCases } from './mutants/mutants.ts';

test('without a rule its own fixture fails, in every case in which it is told, and no other', async () => {
  const cases = await openCases(registry);
  const wrong = registry.map((rule) => mutant(rule, registry, cases)).filter((one) => !caught(one));
  expect(
    wrong.map(({ rule, own, told, others }) => ({ rule, own, told, others: others.map(({ why }) => why) })),
  ).toEqual([]);
});
