import { expect, test } from 'vitest';
import { seeded } from './faults/random.ts';
import { kinds } from './mutations/kinds.ts';
import { mutated } from './mutations/mutated.ts';

test.each(Object.keys(kinds))('bytes of a %s that were hurt are measured, and whole ones as before', async (name) => {
  const { samples, header, measure } = (await kinds[name]?.()) ?? { samples: [], header: 0, measure: () => undefined };
  const said = await Promise.all(samples.map((bytes) => measure(bytes)));
  const random = seeded(7);
  for (let index = 0; index < 200; index += 1) {
    const sample = samples[index % samples.length];
    if (sample !== undefined) await measure(mutated(sample, samples, header, random).bytes);
  }
  expect(await Promise.all(samples.map((bytes) => measure(bytes)))).toEqual(said);
  expect(said.length).toBeGreaterThan(0);
});
