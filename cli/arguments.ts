/** What was asked for on the command line. */
import { parseArgs } from 'node:util';
import { nearest, shown } from '../src/source/text.ts';
import type { Command, Given } from './command.ts';
import { type CommandName, commands } from './commands.ts';

export type Asked =
  | { readonly command: CommandName; readonly given: Given }
  | { readonly command: 'help'; readonly of: CommandName | undefined }
  | { readonly command: 'version' };

const everywhere = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } } as const;

/** Reads the words after the program's name. Throws where they make no sense. */
export function asked(words: readonly string[]): Asked {
  const [first] = words.filter((word) => !word.startsWith('-'));
  const name = first === undefined ? undefined : named(first);
  const { values, positionals } = parsed(words, name === undefined ? undefined : commands[name]);
  if (values.get('help') || first === 'help') {
    const of = first === 'help' ? positionals[1] : name;
    return { command: 'help', of: of === undefined ? undefined : known(of) };
  }
  if (values.get('version')) return { command: 'version' };
  if (first === undefined) throw new Error(`No command; ${see}`);
  const command = known(first);
  const [, ...rest] = positionals;
  const [least, most] = commands[command].takes;
  if (rest.length < least || rest.length > most)
    throw new Error(
      `\`offerlane ${command}\` takes ${counted(commands[command])}; see \`offerlane ${command} --help\`.`,
    );
  const text = (option: string) => {
    const value = values.get(option);
    return typeof value === 'string' ? value : undefined;
  };
  return { command, given: { words: rest, text, flag: (option) => values.get(option) === true } };
}

const see = 'see `offerlane --help`.';

const named = (word: string): CommandName | undefined =>
  (Object.keys(commands) as CommandName[]).find((name) => name === word);

function known(word: string): CommandName {
  const command = named(word);
  if (command !== undefined) return command;
  const meant = nearest(word, Object.keys(commands));
  throw new Error(`${shown(word)} is no command; ${meant === undefined ? see : `did you mean \`${meant}\`?`}`);
}

function counted({ takes: [, most], words }: Command): string {
  if (most === 0) return 'no words but options';
  return words === '<offer>' ? 'one offer, by its ID or folder' : `${words} and no more`;
}

function parsed(words: readonly string[], command: Command | undefined) {
  const own = Object.entries(command?.options ?? {}).map(
    ([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const,
  );
  const options = { ...Object.fromEntries(own), ...everywhere };
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { values: new Map<string, unknown>(Object.entries(values)), positionals };
  } catch (cause) {
    const [said = ''] = cause instanceof Error ? cause.message.split(/[.\n]/) : [];
    const meant = nearest(/^Unknown option '-+(.*)'$/.exec(said)?.[1] ?? '', Object.keys(options));
    throw new Error(`${said}; ${meant === undefined ? see : `did you mean --${meant}?`}`, { cause });
  }
}
