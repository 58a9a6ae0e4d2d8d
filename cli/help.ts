/** The help, folded out of the table of commands. */
import type { Command } from './command.ts';
import { type CommandName, commands } from './commands.ts';

const width = 20;

const exits =
  'Exit status: 0 clean, 1 findings or a publication that failed, 2 could not run. OFFERLANE_DEBUG=1 shows why it could not, in full.';

/** All commands, a line each. */
export const help = `Usage: offerlane <command> [options]

Azure Marketplace offers as YAML: judged, certified and brought live.

${Object.entries(commands)
  .map(([name, { title }]) => `  ${name.padEnd(11)}${title}`)
  .join('\n')}

  -h, --help     this text, or that of a command
  -v, --version  the version

${exits}
`;

/** One command, with its options. */
export function helpOf(name: CommandName): string {
  const { words, title, says, options }: Command = commands[name];
  const lines = Object.entries(options).flatMap(
    ([
      option,
      {
        value,
        says: [first = '', ...rest],
      },
    ]) => {
      const head = `--${option}${value === undefined ? '' : ` ${value}`}`;
      const gap = head.length < width ? '' : `\n${' '.repeat(width + 2)}`;
      return [
        `  ${head.padEnd(gap === '' ? width : 0)}${gap}${first}`,
        ...rest.map((line) => `${' '.repeat(width + 2)}${line}`),
      ];
    },
  );
  const usage = ['offerlane', name, words, lines.length > 0 ? '[options]' : ''].filter((part) => part !== '').join(' ');
  const about = `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
  return `${[`Usage: ${usage}`, [about, ...says].join('\n'), lines.join('\n'), exits].filter((part) => part !== '').join('\n\n')}\n`;
}
