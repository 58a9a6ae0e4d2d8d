/** The help, folded out of the table of commands for a terminal of 24 lines and 80 columns. */
import { wrapped } from '../src/render/wrapped.ts';
import type { Command } from './command.ts';
import { type CommandName, commands } from './commands.ts';

const screen = 80;
const width = 22;

const exits = 'Exit status: 0 clean, 1 findings or a publication that failed, 2 could not run.';
const debug = 'OFFERLANE_DEBUG=1 shows why it could not, in full.';

/** All commands, a line each. */
export const help = `Usage: offerlane <command> [options]

Azure Marketplace offers as YAML: judged, certified and brought live.

${Object.entries(commands)
  .map(([name, { title }]) => `  ${`${name} `.padEnd(11)}${title}`)
  .join('\n')}

-h or --help tells more of a command; -v or --version tells the version.
${exits}
`;

/** One command, with its options. */
export function helpOf(name: CommandName): string {
  const { words, title, says, options }: Command = commands[name];
  const lines = Object.entries(options).flatMap(([option, { value, says: told }]) => {
    const head = `  --${option}${value === undefined ? '' : ` ${value}`}`;
    return wrapped(told, screen - width).map((line, index) => `${(index === 0 ? head : '').padEnd(width)}${line}`);
  });
  const usage = ['offerlane', name, words, lines.length > 0 ? '[options]' : ''].filter((part) => part !== '').join(' ');
  const about = `${title.charAt(0).toUpperCase()}${title.slice(1)}. ${says}`.trim();
  const parts = [`Usage: ${usage}`, wrapped(about, screen).join('\n'), lines.join('\n'), `${exits}\n${debug}`];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
