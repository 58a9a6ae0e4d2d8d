import { rmSync } from 'node:fs';
import { afterAll, beforeAll, test } from 'vitest';
import { aWorld, runSequence, type World } from './sequences.ts';
import { startWhole } from './whole-sandbox.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(startWhole);
});
afterAll(() => rmSync(world.folder, { recursive: true, force: true }));

/** `npm run sequences` runs more of them, from other seeds. */
test.each(Array.from({ length: 4 }, (_, part) => part))(
  '8 sequences of calls keep what has to hold (part %i)',
  async (part) => {
    for (let seed = part * 8; seed < part * 8 + 8; seed += 1) await runSequence(startWhole, world, seed, 12);
  },
);
