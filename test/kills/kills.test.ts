import { describe, test } from 'vitest';
import type { Point } from './gate.ts';
import { walked } from './killed.ts';

const configure = 'POST /rp/product-ingestion/configure';

/** A few of them all, which `npm run kills` tries one after the other. */
const points: readonly Point[] = [
  { effect: `${configure} (draft)`, time: 1, when: 'answered' },
  { effect: `${configure} (preview)`, time: 1, when: 'before' },
  { effect: `${configure} (preview)`, time: 1, when: 'answered' },
  { effect: `${configure} (preview)`, time: 1, when: 'after' },
  { effect: `${configure} (live)`, time: 1, when: 'before' },
  { effect: `${configure} (live)`, time: 1, when: 'answered' },
  { effect: 'POST /repos/fabrikam/offers/issues/N/comments', time: 1, when: 'answered' },
  { effect: 'POST /repos/fabrikam/offers/deployments', time: 1, when: 'answered' },
];

describe.concurrent('a bot that is killed', { timeout: 300_000 }, () => {
  test.for(points)('comes to the same end: $when, $effect', async (point, context) => {
    const { reached } = await walked(context, 'pglite', 'staged, merged and live', point);
    context.expect(reached()).toBe(true);
  });
});
