/** Which stores stories are told on. */
import process from 'node:process';
import type { StoreName } from './a-story.ts';

/** The store of its own, or both where `npm run stories` asks for them. */
export const storesFor = (own: StoreName): readonly StoreName[] =>
  process.env.OFFERLANE_STORIES === 'both' ? ['pglite', 'server'] : [own];
