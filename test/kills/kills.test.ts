import { describe, test } from 'vitest';
import type { Point } from './gate.ts';
import { walked } from './killed.ts';
import { configure, type RoadName } from './roads.ts';

/** A few of them all, which `npm run kills` tries one after the other. */
const points: readonly (Point & { readonly road: RoadName })[] = [
  { road: 'staged, merged and live', effect: `${configure} (draft)`, time: 1, when: 'answered' },
  { road: 'staged, merged and live', effect: `${configure} (live)`, time: 1, when: 'answered' },
  { road: 'staged and cancelled', effect: 'POST /repos/fabrikam/offers/issues/N/comments', time: 1, when: 'answered' },
];

describe.concurrent('a bot that is killed', { timeout: 300_000 }, () => {
  test.for(points)('comes to the same end: $road, $when, $effect', async ({ road, ...point }, context) => {
    const { reached } = await walked(context, 'pglite', road, point);
    context.expect(reached()).toBe(true);
  });
});
