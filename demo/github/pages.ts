/** What a person sees in a browser. */

import type { Call } from './answered.ts';
import type { Answer } from './asked.ts';
import type { World } from './state.ts';

export async function pages(_world: World, _call: Call): Promise<Answer | undefined> {
  return undefined;
}
