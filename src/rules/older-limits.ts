/** Limits of earlier years that the marketplace no longer holds texts to: kept by those who want to be safe, told as a notice. */
import type { Path } from '../../schemas/words.ts';
import { figure, nameOf } from '../source/text.ts';
import type { Fault } from './rule.ts';

/** What to say of a text that is longer than an earlier limit, in characters; nothing of one within it. */
export function olderLimit(path: Path, text: string | undefined, most: number, since: string): readonly Fault[] {
  if (text === undefined || text.length <= most) return [];
  const has = `${nameOf(path)} is ${figure(text.length)} characters long`;
  const message = `${has}; ${since} took at most ${figure(most)}, and shorter texts are cut off nowhere.`;
  return [{ path, message }];
}
