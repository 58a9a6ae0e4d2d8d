/** `offerlane completion` */
import { registry } from '../../src/rules/registry.ts';
import { listed, shown } from '../../src/source/text.ts';
import type { Command, Run } from '../command.ts';
import { completion, shells } from '../completion.ts';

/** The command, which completes these commands. */
export const completionCommand =
  (commands: Readonly<Record<string, Command>>): Run =>
  async ({ words: [word = ''] }) => {
    const shell = shells.find((one) => one === word);
    if (shell === undefined)
      throw new Error(`${shown(word)} is no shell that is known here; name ${listed(shells, 'or')}.`);
    return { output: completion[shell]({ commands, rules: registry.map(({ id }) => id) }), status: 0 };
  };
