/** `npm run kills`: kills the bot at every boundary of every effect on every road, one at a time. */
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { StoreName } from '../stories/a-story.ts';
import type { Point, When } from './gate.ts';
import { walked } from './killed.ts';
import { type RoadName, roads } from './roads.ts';

const whens: readonly When[] = ['before', 'answered', 'after'];

/** `OFFERLANE_KILLS=server` keeps the records in a PostgreSQL server: a lease of a bot that was killed there runs out after a minute. */
const store: StoreName = process.env.OFFERLANE_KILLS === 'server' ? 'server' : 'pglite';

/** Every boundary that a bot meets on a road which is not killed. */
async function points(road: RoadName): Promise<readonly Point[]> {
  const ends: (() => Promise<void>)[] = [];
  const { effects } = await walked({ expect, onTestFinished: (end) => ends.push(end) }, store, road);
  for (const end of ends.toReversed()) await end();
  return effects.flatMap((effect, at) => {
    const time = effects.slice(0, at + 1).filter((one) => one === effect).length;
    return whens.map((when) => ({ effect, time, when }));
  });
}

for (const road of Object.keys(roads) as RoadName[]) {
  const all = await points(road);
  describe.concurrent(`${road}, with records in ${store}`, { timeout: 600_000 }, () => {
    test.for(all)('$when, $effect ($time)', async (point, context) => {
      const { reached } = await walked(context, store, road, point);
      // What is told in between depends on how fast things go, so that a later one of its kind may not come.
      context.skip(!reached(), 'it was not met this time');
    });
  });
}
