/** The inputs of the Action, as action.yml names them. */
import * as core from '@actions/core';
import { type FailOn, failLevels } from '../schemas/words.ts';
import { listed, shown } from '../src/source/text.ts';

export interface Inputs {
  readonly path: string;
  readonly base: string | undefined;
  readonly all: boolean;
  readonly failOn: FailOn | undefined;
  /** Asks the addresses that offers name. */
  readonly remote: boolean;
  /** Writes SARIF beside the report. */
  readonly sarif: boolean;
  /** Draws pictures as customers see them. */
  readonly previews: boolean;
  /** The token to suggest changes with; undefined where none are to be. */
  readonly suggestWith: string | undefined;
}

/** Reads them. Throws where one is none of what it can be. */
export function inputs(): Inputs {
  return {
    path: core.getInput('path') || '.',
    base: core.getInput('base') || undefined,
    all: oneOf(['true', 'false'], 'all') === 'true',
    failOn: oneOf(failLevels, 'fail-on'),
    remote: oneOf(['true', 'false'], 'remote') === 'true',
    sarif: oneOf(['true', 'false'], 'sarif') === 'true',
    previews: oneOf(['true', 'false'], 'previews') === 'true',
    suggestWith: suggestWith(),
  };
}

function suggestWith(): string | undefined {
  if (oneOf(['true', 'false'], 'suggest') !== 'true') return undefined;
  const token = core.getInput('token');
  if (token === '') throw new Error('`suggest: true` takes a token; leave the input `token` out, or give it one.');
  core.setSecret(token);
  return token;
}

function oneOf<Word extends string>(words: readonly Word[], name: string): Word | undefined {
  const written = core.getInput(name);
  const found = words.find((word) => word === written);
  if (found === undefined && written !== '')
    throw new Error(`The input \`${name}\` is ${shown(written)}; it must be ${listed(words, 'or')}.`);
  return found;
}
