/** What was asked for on the command line. */
import { parseArgs } from 'node:util';
import { type FailOn, failLevels } from '../schemas/configuration.ts';
import { listed, nearest, shown } from '../src/source/text.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

export interface Validate {
  readonly command: 'validate';
  readonly paths: readonly string[];
  readonly base: string | undefined;
  readonly all: boolean;
  readonly format: Format;
  readonly failOn: FailOn | undefined;
}

export type Asked = Validate | { readonly command: 'help' | 'version' };

const options = {
  base: { type: 'string' },
  all: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the words after the program's name. Throws where they make no sense. */
export function asked(words: readonly string[]): Asked {
  const { values, positionals } = parsed(words);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) throw new Error(`No command; ${see}`);
  if (command !== 'validate') throw new Error(`${shown(command)} is no command; ${see}`);
  if (values.base === '') throw new Error('--base names nothing; name a branch, tag or commit.');
  return {
    command,
    paths: paths.length === 0 ? ['.'] : paths,
    base: values.base,
    all: values.all,
    format: oneOf(formats, '--format', values.format),
    failOn: values['fail-on'] === undefined ? undefined : oneOf(failLevels, '--fail-on', values['fail-on']),
  };
}

const see = 'see `offerlane --help`.';

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (cause) {
    const [said = ''] = cause instanceof Error ? cause.message.split(/[.\n]/) : [];
    const meant = nearest(/^Unknown option '-+(.*)'$/.exec(said)?.[1] ?? '', Object.keys(options));
    throw new Error(`${said}; ${meant === undefined ? see : `did you mean --${meant}?`}`, { cause });
  }
}

function oneOf<Word extends string>(words: readonly Word[], option: string, written: string): Word {
  const found = words.find((word) => word === written);
  if (found === undefined) throw new Error(`${option} is ${shown(written)}; it must be ${listed(words, 'or')}.`);
  return found;
}
