/** The command line: from the words to what is printed and the exit status. */
import { version } from '../src/render/rule-page.ts';
import { asked } from './arguments.ts';
import type { Outcome, Surroundings } from './command.ts';
import { commands } from './commands.ts';
import { help, helpOf } from './help.ts';

/** What the words after the program's name come to. Throws, saying what to do, where it could not run. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const wanted = asked(words);
  switch (wanted.command) {
    case 'help':
      return { output: wanted.of === undefined ? help : helpOf(wanted.of), status: 0 };
    case 'version':
      return { output: `${version}\n`, status: 0 };
    default: {
      const command = await commands[wanted.command].load();
      return await command(wanted.given, surroundings);
    }
  }
}
