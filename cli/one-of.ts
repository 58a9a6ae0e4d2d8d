import { listed, shown } from '../src/source/text.ts';
import type { Given } from './command.ts';

/** The value of an option that is one of a few words, the first unless it was given. */
export function oneOf<Word extends string>(words: readonly [Word, ...Word[]], option: string, given: Given): Word {
  const written = given.text(option);
  const found = written === undefined ? words[0] : words.find((word) => word === written);
  if (found === undefined) throw new Error(`--${option} is ${shown(written)}; it must be ${listed(words, 'or')}.`);
  return found;
}
